import { testSequences } from "./test-sequences.ts";

testSequences(2, { whole: 550, sample: 10 });
