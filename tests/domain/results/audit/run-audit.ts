/** `npm run audit [-- releases [first]]`: attacks generated releases, and fails when something hidden can be confined. */
import { auditOf } from './audit.js';
import { chainOf } from './generated-releases.js';

const [many = '2000', first = '0'] = process.argv.slice(2);
let releases = 0;
let found = 0;
for (let seed = Number(first); releases < Number(many); seed += 1) {
  const chain = chainOf(seed);
  releases += chain.inputs.length;
  const { confined } = auditOf(chain);
  found += confined.length;
  for (const { key, value, width } of confined) {
    console.log(`seed ${String(seed)} (${chain.kind}): ${key} is ${String(value)}, and confined to ${String(width)}`);
  }
}
console.log(`${String(releases)} releases, ${String(found)} findings`);
process.exit(found > 0 ? 1 : 0);
