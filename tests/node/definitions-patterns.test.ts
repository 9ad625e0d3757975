/** Holds our judgement of regular expressions against recheck, which is too large for a page. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkSync } from 'recheck';
import { patternRisk } from '../../domain/questionnaire/pattern/pattern-risk.js';
import { EXPONENTIAL, INNOCENT, POLYNOMIAL } from '../domain/questionnaire/patterns.js';

/** The power with which the time grows; Infinity when it explodes, null when recheck cannot tell. */
function powerOf(source: string, flags = ''): number | null {
  const found = checkSync(source, flags, { timeout: 5000 });
  if (found.status === 'unknown') return null;
  if (found.status === 'safe') return 1;
  return found.complexity.type === 'exponential' ? Infinity : found.complexity.degree;
}

describe('beside recheck', () => {
  it('lets nothing through that explodes, and nothing that is worse than cubic', () => {
    for (const source of INNOCENT) assert.ok((powerOf(source) ?? 1) <= 3, source);
  });

  it('refuses nothing that recheck calls quick, save what is finite and huge all the same', () => {
    const finite = ['((a?){9}){9}$', '^(a{1,20}){1,20}$'];
    for (const source of [...EXPONENTIAL, ...POLYNOMIAL].filter((one) => !finite.includes(one))) {
      const flags = /é|A\|a/.test(source) ? 'i' : '';
      assert.ok((powerOf(source, flags) ?? 2) > 1, source);
    }
  });

  it('agrees on patterns that nobody thought of', () => {
    const atom = fc.constantFrom('a', 'b', 'c', '.', '\\d', '\\w', '[ab]', '[^a]', '\\s', 'ab');
    const { pattern } = fc.letrec<{ pattern: string; two: string; either: string; repeat: string }>((tie) => ({
      pattern: fc.oneof({ maxDepth: 3, withCrossShrink: true }, atom, tie('two'), tie('either'), tie('repeat')),
      two: fc.tuple(tie('pattern'), tie('pattern')).map((parts) => parts.join('')),
      either: fc.tuple(tie('pattern'), tie('pattern')).map((options) => `(${options.join('|')})`),
      repeat: fc
        .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{2,}', '*?'))
        .map(([body, quantifier]) => `(${body})${quantifier}`),
    }));
    fc.assert(
      fc.property(fc.constantFrom('^', ''), pattern, fc.constantFrom('$', 'x', ''), (start, body, end) => {
        const source = start + body + end;
        const ours = patternRisk(source).kind;
        const theirs = powerOf(source);
        if (theirs === null || ours === 'unknown') return;
        if (theirs > 3) assert.notEqual(ours, 'safe', source);
        // Where nothing can fail any more ours may be too careful, never where a text has to end.
        if (theirs === 1 && end === '$') assert.equal(ours, 'safe', source);
      }),
      { numRuns: 250, seed: 20261122 },
    );
  });
});
