import { status } from "../../../../translations/pt-br.json?status";
import type { StatusTexts } from "./status-texts.ts";

/** The sentences about a ticket's status, in one language: alone in its file, so that a page fetches no other. */
export const texts: StatusTexts = status;
