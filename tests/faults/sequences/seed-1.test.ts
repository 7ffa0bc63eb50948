import { testSequences } from "./test-sequences.ts";

testSequences(1, { whole: 550, sample: 10 });
