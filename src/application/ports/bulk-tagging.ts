export interface JobResult {
  ticketId: number;
  isDone: boolean;
  detail: string;
}

export interface Job {
  id: string;
  status: "queued" | "working" | "completed" | "failed" | "killed";
  message: string;
  results: JobResult[];
}

/** Tags a batch of tickets by one job. Every method throws a `GatewayError`. */
export interface BulkTaggingPort {
  /** Adds a tag to at most a hundred tickets, as a job. */
  addTagToTickets(ticketIds: readonly number[], tag: string): Promise<Job>;
  readJob(jobId: string): Promise<Job>;
}
