import { recordNotFound } from "../../http/errors/api-error.ts";
import { readJob } from "./job-queue.ts";
import { listReply } from "../../http/paging/paging.ts";
import { declareRoute } from "../../http/router/declare-route.ts";
import type { ApiReply, ApiRequest, ApiRoute } from "../../http/router/route.ts";

/** `/api/v2/job_statuses`: how the bulk calls of the last day went. */
export const jobStatusRoutes: ApiRoute[] = [
  declareRoute("GET /api/v2/job_statuses", "agent", listJobs),
  declareRoute("GET /api/v2/job_statuses/show_many", "agent", showManyJobs),
  declareRoute("GET /api/v2/job_statuses/:id", "agent", showJob),
];

function listJobs(request: ApiRequest): ApiReply {
  const jobs = [...request.emulator.account.jobStatuses.values()].reverse();
  return listReply(request, jobs, { key: "job_statuses", action: "job_statuses/index", present: readJob });
}

function showManyJobs(request: ApiRequest): ApiReply {
  const ids = (request.query.get("ids") ?? "").split(",").slice(0, 100);
  const jobs = ids.flatMap((id) => request.emulator.account.jobStatuses.get(id.trim()) ?? []);
  return { status: 200, body: { job_statuses: jobs.map(readJob) } };
}

function showJob(request: ApiRequest): ApiReply {
  const job = request.emulator.account.jobStatuses.get(request.params["id"] ?? "");
  if (job === undefined) throw recordNotFound();
  return { status: 200, body: { job_status: readJob(job) } };
}
