import type { PersonLine } from "../../../apps/host-records.ts";
import { useHost } from "../host-context.tsx";
import { reloadWith } from "../session-controls.tsx";
import { useServerData } from "../use-server-data.ts";

/** Agents and admins, what they may manage, and the way to look at the page as one of them. */
export function PeoplePage() {
  const { workspace, texts } = useHost();
  const names = texts.tools.people;
  const { body } = useServerData<PersonLine[]>("/host/people", 0);
  return (
    <div className="page">
      <h1>{names.title}</h1>
      <p className="quiet">{names.intro}</p>
      <div className="table-scroll">
        <table className="log" aria-label={names.title}>
          <thead>
            <tr>
              <th scope="col">{names.name}</th>
              <th scope="col">{names.role}</th>
              <th scope="col">{names.groups}</th>
              <th scope="col">{names.permissions}</th>
              <th scope="col">
                <span className="visually-hidden">{names.signIn}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {(body ?? []).map((person) => (
              <tr key={person.id}>
                <td>
                  <strong>{person.name}</strong>
                  <br />
                  <span className="quiet">{person.email}</span>
                </td>
                <td>{person.role}</td>
                <td>{person.groups.join(", ")}</td>
                <td>{person.permissions.join(", ") || texts.ticket.none}</td>
                <td>
                  <button
                    type="button"
                    className="small-button"
                    disabled={person.id === workspace.session.user.id}
                    aria-label={names.open(person.name)}
                    onClick={() => reloadWith("as", String(person.id))}
                  >
                    {names.signIn}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
