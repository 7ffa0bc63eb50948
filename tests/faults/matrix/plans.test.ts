import { planCases } from "../use-cases/plans.ts";
import { testMatrix } from "./test-matrix.ts";

testMatrix(planCases);
