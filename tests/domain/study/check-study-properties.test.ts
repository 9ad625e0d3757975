import { expect } from 'chai';
import fc from 'fast-check';
import { checkStudy } from '../../../domain/study/check-study.js';
import type { StudyFinding } from '../../../domain/study/study-finding.js';
import { soundStudy } from '../../../domain/study/sound-study.js';
import { damaged } from './damage.js';
import { minimalStudy } from './minimal-study.js';

const example = await (await fetch('/survey-definitions/study.example.json')).text();

/** Every finding stands somewhere in the text, and says what its sentence needs. */
function standsIn(text: string, { place, severity, path }: StudyFinding): void {
  const lines = text.split(/\r\n|\r|\n/u);
  if (!place) throw new Error('no place');
  expect(place.line).to.be.within(1, lines.length);
  expect(place.column).to.be.within(1, (lines[place.line - 1]?.length ?? 0) + 2);
  expect(['error', 'warning']).to.include(severity);
  expect(path).to.be.an('array');
}

/** Checks a text, and that what it says of it hangs together. */
function check(text: string): ReturnType<typeof checkStudy> {
  const result = checkStudy(text);
  const findings = result.ok ? result.value.warnings : result.failure;
  const sound = soundStudy(text);
  expect(sound === null, 'the short way and the long way agree').to.equal(findings.length > 0);
  if (sound) expect({ ok: true, value: { config: sound, warnings: [] } }).to.deep.equal(result);
  if (!result.ok) expect(findings.some(({ severity }) => severity === 'error')).to.equal(true);
  for (const finding of findings) standsIn(text, finding);
  return result;
}

describe('checking a study.json', () => {
  it('finds nothing to mend in the example', () => {
    const result = check(example);
    expect(result.ok ? result.value.warnings : result.failure).to.deep.equal([]);
  });

  it('never throws, and always says where, whatever the text is', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        check(text);
      }),
      { numRuns: 500 },
    ));

  it('never throws, and always says where, when characters of a study are lost or doubled', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(8), fc.string({ maxLength: 3 })), { maxLength: 5 }), (cuts) => {
        let text = JSON.stringify(minimalStudy, null, 2);
        for (const [place, length, put] of cuts) {
          const at = place % (text.length + 1);
          text = text.slice(0, at) + put + text.slice(at + length);
        }
        check(text);
      }),
      { numRuns: 1000 },
    ));

  it('reads as JSON what JSON.parse reads, and nothing else', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.json(), fc.string(), fc.constantFrom('\v{}', '{}\u00A0', '"\t"', '01', '"\\x"')),
        (text) => {
          let parses = true;
          try {
            JSON.parse(text);
          } catch {
            parses = false;
          }
          const result = checkStudy(text);
          const codes = new Set(result.ok ? [] : result.failure.map(({ code }) => code));
          const syntax = ['value-expected', 'comma-expected', 'colon-expected', 'key-expected', 'close-expected'];
          const more = ['end-expected', 'text-broken', 'number-broken', 'comment-not-allowed', 'not-json'];
          expect([...syntax, ...more].some((code) => codes.has(code as StudyFinding['code']))).to.equal(!parses);
        },
      ),
      { numRuns: 2000 },
    ));

  it('completes whatever it lets through: no key of a study is ever missing', () =>
    fc.assert(
      fc.property(fc.oneof(damaged(minimalStudy), damaged(JSON.parse(example))), (value) => {
        const result = check(JSON.stringify(value, null, 1));
        if (!result.ok) return;
        const { config } = result.value;
        const once = checkStudy(config);
        expect(once.ok, JSON.stringify(once)).to.equal(true);
        expect(JSON.stringify(config)).not.to.include('undefined');
        expect(config.languages.length).to.be.greaterThan(0);
        expect(config.disclosure.publicK).to.be.at.least(3);
        for (const wave of config.waves) expect(wave.definitions.length).to.be.greaterThan(0);
      }),
      { numRuns: 300 },
    ));
});
