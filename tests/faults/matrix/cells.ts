import type { Endpoint } from "../world/fault-client.ts";
import type { UseCase } from "../use-cases/use-case.ts";
import { faultKinds, type FaultKind } from "./fault-kinds.ts";

/** One call that a use case makes: the `nth` of its endpoint, and the `index`th of all, both counted from 0. */
export interface Call {
  endpoint: Endpoint;
  nth: number;
  index: number;
}

/** One way to break one call of one use case. */
export interface Cell {
  useCase: UseCase;
  call: Call;
  kind: FaultKind;
}

/** The calls that are broken: of each endpoint the first, the second and the last; what lies between is the same code. */
export function chooseCalls(endpoints: readonly Endpoint[]): Call[] {
  const calls = endpoints.map((endpoint, index) => ({
    endpoint,
    index,
    nth: endpoints.slice(0, index).filter((other) => other === endpoint).length,
  }));
  return calls.filter(
    ({ endpoint, nth }) => nth < 2 || nth === endpoints.filter((other) => other === endpoint).length - 1,
  );
}

/** Every fault on every call. */
export function listCells(useCase: UseCase, calls: readonly Call[]): Cell[] {
  return calls.flatMap((call) => faultKinds.map((kind) => ({ useCase, call, kind })));
}

/** Each fault once, and each call at least once where there are more faults than calls: the calls take turns. */
export function sampleCells(useCase: UseCase, calls: readonly Call[]): Cell[] {
  const count = calls.length === 0 ? 0 : Math.max(faultKinds.length, calls.length);
  return Array.from({ length: count }, (_, index) => {
    const call = calls[(index * 7 + Math.floor(index / calls.length)) % calls.length];
    const kind = faultKinds[index % faultKinds.length];
    return call && kind ? [{ useCase, call, kind }] : [];
  }).flat();
}

/** How a cell is named in reports. */
export function nameCell({ useCase, call, kind }: Cell): string {
  return `${useCase.name} × ${call.endpoint} (${call.nth + 1}) × ${kind.name}`;
}
