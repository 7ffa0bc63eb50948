import { readingCases } from "../use-cases/readings.ts";
import { testMatrix } from "./test-matrix.ts";

testMatrix(readingCases);
