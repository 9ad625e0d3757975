/** Counting and releasing in a page: the same code as in Node. */
import { benchmarkInput, measureResults } from '../results.bench.ts';

globalThis.results = (responses, runs) => measureResults(benchmarkInput(responses), runs);
