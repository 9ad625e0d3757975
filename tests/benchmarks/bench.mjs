// @ts-check
/**
 * `npm run bench`: measures the kit beside its peers in one run, interleaved, and reports medians and ratios.
 *
 *   npm run bench [-- survey|bytes|views|drafts|results|making|exports|fieldwork|casework …] [--rounds 7]
 *
 * The targets are those of the kit's first issue; a missed one is said plainly and makes the run fail.
 */
import { bytes } from './lib/bytes.mjs';
import { casework } from './lib/casework.mjs';
import { drafts } from './lib/drafts.mjs';
import { exports } from './lib/exports.mjs';
import { fieldwork } from './lib/fieldwork.mjs';
import { making } from './lib/making.mjs';
import { results } from './lib/results.mjs';
import { survey } from './lib/survey.mjs';
import { views } from './lib/views.mjs';

const PARTS = { survey, bytes, views, drafts, results, making, exports, fieldwork, casework };

const given = process.argv.slice(2);
const roundsAt = given.indexOf('--rounds');
const rounds = roundsAt >= 0 ? Number(given[roundsAt + 1]) : 7;
const names = given.filter((name) => Object.hasOwn(PARTS, name));

/** @type {{ what: string; measured: string; target: string; met: boolean | null }[]} */
const rows = [];
for (const name of names.length > 0 ? names : Object.keys(PARTS)) {
  console.log(`\n${name} …`);
  rows.push(...(await PARTS[/** @type {keyof typeof PARTS} */ (name)]({ rounds })));
}

const width = Math.max(...rows.map(({ what }) => what.length));
console.log();
for (const { what, measured, target, met } of rows) {
  const mark = met === null ? ' ' : met ? '✓' : '✗';
  console.log(`${mark} ${what.padEnd(width)}  ${measured}${target ? `   (target: ${target})` : ''}`);
}
const missed = rows.filter(({ met }) => met === false).length;
console.log(`\n${missed === 0 ? 'All targets met.' : `${missed} target(s) missed.`}`);
process.exitCode = missed === 0 ? 0 : 1;
