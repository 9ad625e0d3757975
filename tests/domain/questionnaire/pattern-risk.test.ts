import { expect } from 'chai';
import fc from 'fast-check';
import { ambiguityOf } from '../../../domain/questionnaire/pattern/ambiguity.js';
import { automatonOf } from '../../../domain/questionnaire/pattern/pattern-automaton.js';
import { parsePattern } from '../../../domain/questionnaire/pattern/pattern-syntax.js';
import { patternRisk } from '../../../domain/questionnaire/pattern/pattern-risk.js';
import { EXPONENTIAL, INNOCENT, POLYNOMIAL } from './patterns.js';

const insensitive = (source: string): boolean => source.includes('é') || source.includes('A|a');

describe('a regular expression of a validator', () => {
  for (const source of INNOCENT) {
    it(`is let through: ${source}`, () => expect(patternRisk(source)).to.deep.equal({ kind: 'safe' }));
  }
  for (const source of EXPONENTIAL) {
    it(`hangs on a short answer: ${source}`, () =>
      expect(patternRisk(source, { insensitive: insensitive(source) })).to.deep.equal({ kind: 'exponential' }));
  }
  for (const source of POLYNOMIAL) {
    it(`hangs on a long answer: ${source}`, () => expect(patternRisk(source)).to.include({ kind: 'polynomial' }));
  }

  it('is told from one that does not compile', () => {
    for (const source of ['(', '[a', 'a**', '(?<a', '\\']) expect(patternRisk(source).kind, source).to.equal('invalid');
  });

  it('is judged on the longest answer that it can meet', () => {
    const email = String.raw`^\S+@\S+\.\S+$`;
    expect(patternRisk(email, { longest: 250 }).kind).to.equal('safe');
    expect(patternRisk(email, { longest: 20_000 })).to.deep.equal({ kind: 'polynomial', power: 3 });
    expect(patternRisk(String.raw`^\w{0,40}\w{0,45}\w{0,50}\w{0,60}$`, { longest: 20_000 }).kind).to.equal('safe');
  });

  it('reads letters of either case only when it is told to', () => {
    expect(patternRisk('^(?:A|a)*$').kind).to.equal('safe');
    expect(patternRisk('^(?:A|a)*$', { insensitive: true }).kind).to.equal('exponential');
  });

  it('does not fool by what it repeats a fixed number of times', () => {
    expect(patternRisk('^(?:[0-9A-F]{2}[:-]){16}$').kind).to.equal('safe');
    expect(patternRisk('^([A-Z0-9]{16},?)+$').kind).to.equal('safe');
    expect(patternRisk(`^(${'a?'.repeat(20)})$`).kind).to.equal('safe');
  });

  it('takes a long list of words for what it is', () => {
    const words = Array.from({ length: 900 }, (_, index) => String(1000 + index)).join('|');
    expect(patternRisk(`^(${words})$`).kind).to.equal('safe');
    expect(patternRisk(`^(?:(${words}),)*$`).kind).to.be.oneOf(['safe', 'unknown']);
  });

  it('is refused when it is too large or too deep to tell', () => {
    expect(patternRisk('('.repeat(100) + 'a*' + ')'.repeat(100)).kind).to.equal('unknown');
    expect(patternRisk(`^(${'abcdefghij'.repeat(400)})*$`).kind).to.equal('unknown');
  });

  it('is not searched without end', () => {
    const tree = parsePattern('^(?:[^;]{1,40};)*(?:[^;]{1,40};)*$', false);
    const automaton = tree && automatonOf(tree, tree.root, false);
    expect(automaton && ambiguityOf(automaton, 1000)).to.deep.equal({ kind: 'unknown' });
    expect(automaton && ambiguityOf(automaton)).to.deep.equal({ kind: 'polynomial', bounds: [Infinity, Infinity] });
  });

  it('is judged in a moment, whatever it is', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '.',
      '\\d',
      '\\w',
      '[^a]',
      '(',
      ')',
      '*',
      '+',
      '?',
      '{2,9}',
      '{30}',
      '|',
      '^',
      '$',
      '\\1',
      '(?=',
      '[',
      ']',
      '-',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const started = performance.now();
        patternRisk(pieces.join(''));
        expect(performance.now() - started).to.be.lessThan(3000);
      }),
      { numRuns: 500 },
    );
  });

  it('that is let through does answer in a moment', () => {
    const part = fc.constantFrom('a', 'b', '.', '[ab]', '(a|b)', '(ab)', '(a+)', '(a|ab)');
    const many = fc.constantFrom('', '*', '+', '?', '{1,3}');
    const pattern = fc.array(fc.tuple(part, many), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(pattern, fc.constantFrom('$', 'x', ''), fc.constantFrom('', '+', '*'), (parts, end, again) => {
        const source = `^(?:${parts.flat().join('')})${again}${end}`;
        if (patternRisk(source, { longest: 60 }).kind !== 'safe') return;
        const started = performance.now();
        for (const piece of ['a', 'b', 'ab', 'aab']) new RegExp(source).test(`${piece.repeat(30).slice(0, 60)}!`);
        expect(performance.now() - started, source).to.be.lessThan(2000);
      }),
      { numRuns: 300 },
    );
  });
});
