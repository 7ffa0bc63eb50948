import type { Target } from "../../account/webhook-records.ts";
import { recordInvalid, recordNotFound } from "../../http/errors/api-error.ts";
import { listReply } from "../../http/paging/paging.ts";
import { readId, readWrapped } from "../../http/body/read-body.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";

/** `/api/v2/targets`, which agents read and admins write. URL and HTTP targets are kept, since accounts still have them; nothing is ever sent to one. */
export const targetRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/targets", "agent", listTargets),
  declareRoute("POST /api/v2/targets", "admin", createTarget),
  declareRoute("GET /api/v2/targets/:id", "agent", (request) => reply(request, 200, findTarget(request))),
  declareRoute("PUT /api/v2/targets/:id", "admin", putTarget),
  declareRoute("DELETE /api/v2/targets/:id", "admin", deleteTarget),
];

const READ_ONLY = new Set(["id", "url", "created_at", "type"]);

function listTargets(request: ApiRequest): ApiReply {
  const targets = [...request.emulator.account.targets.values()];
  return listReply(request, targets, {
    key: "targets",
    action: "targets/index",
    present: (target) => presentTarget(request, target),
  });
}

function createTarget(request: ApiRequest): ApiReply {
  const { account, clock } = request.emulator;
  const body = readWrapped(request, "target", "targets/create");
  const id = account.nextId();
  const target: Target = {
    ...body,
    id,
    url: `${request.baseUrl}/api/v2/targets/${id}.json`,
    title: requireText(body["title"], "title"),
    type: requireText(body["type"], "type"),
    active: body["active"] !== false,
    created_at: clock.nowIso(),
  };
  account.targets.set(id, target);
  return { ...reply(request, 201, target), headers: { Location: target.url } };
}

function putTarget(request: ApiRequest): ApiReply {
  const target = findTarget(request);
  const body = readWrapped(request, "target", "targets/update");
  if (body["title"] !== undefined) requireText(body["title"], "title");
  const changes = Object.entries(body).filter(([name]) => !READ_ONLY.has(name));
  Object.assign(target, Object.fromEntries(changes), { active: (body["active"] ?? target.active) !== false });
  return reply(request, 200, target);
}

function deleteTarget(request: ApiRequest): ApiReply {
  request.emulator.account.targets.delete(findTarget(request).id);
  return { status: 204 };
}

function findTarget(request: ApiRequest): Target {
  const target = request.emulator.account.targets.get(readId(request, "targets/show"));
  if (target === undefined) throw recordNotFound();
  return target;
}

function requireText(value: unknown, attribute: string): string {
  if (typeof value === "string" && value.trim() !== "") return value;
  const label = attribute.charAt(0).toUpperCase() + attribute.slice(1);
  throw recordInvalid({ attribute, description: `${label}: cannot be blank`, error: "BlankValue" });
}

/** The password is never shown [recorded: null]. */
function presentTarget(request: ApiRequest, target: Target): Record<string, unknown> {
  const shown: Record<string, unknown> = {
    ...target,
    url: `${request.baseUrl}/api/v2/targets/${target.id}.json`,
  };
  if ("password" in target) shown["password"] = null;
  return shown;
}

function reply(request: ApiRequest, status: number, target: Target): ApiReply {
  return { status, body: { target: presentTarget(request, target) } };
}
