/**
 * `npm run audit [-- releases [first seed] [--quick] [--waves] [--periods] [--mixed]]`: attacks generated releases, chains of them
 * among them, tells what protecting them costs, and fails when something hidden can be confined. With `--waves` each
 * wave is looked at by itself, without what is told of change: in a fifth of the time. With `--periods` the studies have
 * up to three waves, complexes to compare with, own words, numbers, and staff beside residents. With `--mixed` the last of
 * each chain is made twice, first for the public and then for staff, who read both; its cost is not told.
 */
import { auditOf } from './audit.js';
import { mixedOf } from './generated-mixed.js';
import { periodsOf } from './generated-periods.js';
import { chainOf } from './generated-releases.js';
import { mixedAuditOf } from './mixed-audit.js';

const args = process.argv.slice(2);
const thorough = !args.includes('--quick');
const waves = args.includes('--waves');
const periods = args.includes('--periods');
const mixed = args.includes('--mixed');
const [many = '2000', first = '0'] = args.filter((one) => !one.startsWith('--'));
const seconds = (): string => (process.cpuUsage().user / 1e6).toFixed(0);
const kinds = new Map<string, { chains: number; bad: number }>();
let [releases, chains, found, bad, people, counts, hidden, plain] = [0, 0, 0, 0, 0, 0, 0, 0];
const tell = (): void => {
  const share = (part: number): string => `${((100 * part) / Math.max(1, counts)).toFixed(1)} %`;
  console.log(
    `${String(releases)} releases in ${String(chains)} chains: ${String(found)} findings in ${String(bad)} chains (and ${String(people)} counts that who took part confines); ` +
      `${share(hidden)} of ${String(counts)} counts hidden, ${share(plain)} by whole rows and columns (${seconds()} s of processor)`,
  );
};
for (let seed = Number(first); releases < Number(many); seed += 1) {
  const generated = periods ? periodsOf(seed) : chainOf(seed);
  const chain = mixed ? mixedOf(generated, 'public first') : generated;
  const before = releases;
  const options = { thorough, change: !waves };
  const audit = mixed ? { ...mixedAuditOf(chain, options), costs: [] } : auditOf(generated, options);
  const { confined, byPeople, told, costs } = audit;
  releases += chain.inputs.length;
  chains += 1;
  const findings = confined.length + told.length;
  found += findings;
  bad += Number(findings > 0);
  people += byPeople.length;
  const kind = kinds.get(chain.kind) ?? { chains: 0, bad: 0 };
  kinds.set(chain.kind, { chains: kind.chains + 1, bad: kind.bad + Number(findings > 0) });
  for (const cost of costs) {
    counts += cost.counts;
    hidden += cost.hidden;
    plain += cost.plain;
  }
  for (const { key, shown, truth } of told) {
    console.log(`seed ${String(seed)} (${chain.kind}): ${key} says ${String(shown)} of ${String(truth)}`);
  }
  for (const { key, value, width } of confined) {
    console.log(`seed ${String(seed)} (${chain.kind}): ${key} is ${String(value)}, and confined to ${String(width)}`);
  }
  if (Math.floor(before / 100) < Math.floor(releases / 100)) tell();
}
tell();
for (const [kind, { chains: all, bad: some }] of kinds) {
  console.log(`${kind}: found something in ${String(some)} of ${String(all)} chains`);
}
process.exit(found > 0 ? 1 : 0);
