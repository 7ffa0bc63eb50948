import { bulkCases } from "../use-cases/bulk-send.ts";
import { sidebarCases } from "../use-cases/sidebar.ts";
import { ticketCases } from "../use-cases/tickets.ts";
import { testMatrix } from "./test-matrix.ts";

testMatrix([...ticketCases, ...sidebarCases, ...bulkCases]);
