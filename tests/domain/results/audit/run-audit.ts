/**
 * `npm run audit [-- releases [first seed]]`: attacks generated releases, chains of them among them, tells what
 * protecting them costs, and fails when something hidden can be confined.
 */
import { auditOf } from './audit.js';
import { chainOf } from './generated-releases.js';

const [many = '2000', first = '0'] = process.argv.slice(2);
const seconds = (): string => (process.cpuUsage().user / 1e6).toFixed(0);
let [releases, chains, found, bad, counts, hidden, plain] = [0, 0, 0, 0, 0, 0, 0];
const tell = (): void => {
  const share = (part: number): string => `${((100 * part) / Math.max(1, counts)).toFixed(1)} %`;
  console.log(
    `${String(releases)} releases in ${String(chains)} chains: ${String(found)} findings in ${String(bad)} chains; ` +
      `${share(hidden)} of ${String(counts)} counts hidden, ${share(plain)} by whole rows and columns (${seconds()} s of processor)`,
  );
};
for (let seed = Number(first); releases < Number(many); seed += 1) {
  const chain = chainOf(seed);
  const before = releases;
  const { confined, differences, costs } = auditOf(chain);
  releases += chain.inputs.length;
  chains += 1;
  found += confined.length + differences.length;
  bad += Number(confined.length + differences.length > 0);
  for (const cost of costs) {
    counts += cost.counts;
    hidden += cost.hidden;
    plain += cost.plain;
  }
  for (const { key, people } of differences) {
    console.log(`seed ${String(seed)} (${chain.kind}): ${key} differs by ${String(people)}`);
  }
  for (const { key, value, width } of confined) {
    console.log(`seed ${String(seed)} (${chain.kind}): ${key} is ${String(value)}, and confined to ${String(width)}`);
  }
  if (Math.floor(before / 100) < Math.floor(releases / 100)) tell();
}
tell();
process.exit(found > 0 ? 1 : 0);
