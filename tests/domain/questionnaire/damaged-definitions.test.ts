import { expect } from 'chai';
import fc from 'fast-check';
import { checkDefinition } from '../../../domain/questionnaire/check/check-definition.js';
import { checkDefinitionText } from '../../../domain/questionnaire/check/check-definition-text.js';
import { isPlayable } from '../../../domain/questionnaire/check/definition-finding.js';
import { firstLook } from '../../../domain/questionnaire/check/first-look.js';
import { readCodebook } from '../../../domain/questionnaire/read-codebook.js';
import { score, variablesByName } from '../../../domain/questionnaire/score.js';
import { signalsOf } from '../../../domain/questionnaire/signals.js';
import { entriesOf, valueOf } from '../../../domain/questionnaire/value-of.js';

/** Reads a definition and an answer sheet in every way that the kit does. */
function useAll(definition: unknown, answers: Record<string, unknown>): void {
  const findings = checkDefinition(definition, { languages: ['nl'], themes: ['x'] });
  if (firstLook(definition).sound) expect(isPlayable(findings), JSON.stringify(findings[0])).to.equal(true);
  const read = readCodebook(definition, { waves: ['before', 'after'] });
  if (!read.ok) return;
  const { variables, measures } = read.value;
  expect(new Set(variables.map(({ name }) => name)).size).to.equal(variables.length);
  for (const variable of variables) {
    valueOf(variable, answers);
    entriesOf(variable, answers);
  }
  for (const measure of measures) score(measure, answers, {}, variablesByName(variables));
  signalsOf(read.value, answers);
}

const whole = {
  definitionId: 'd',
  definitionVersion: '1.0.0',
  locale: 'nl',
  title: { default: 'T', nl: 'T' },
  domains: [{ id: 'work', label: 'Werk' }],
  measures: [
    {
      id: 'w',
      construct: 'who5',
      items: ['r1', 'm'],
      scoring: { kind: 'sum', itemMin: 0, itemMax: 5 },
      thresholds: [{ id: 'low' }],
    },
  ],
  calculatedValues: [{ name: 'total', expression: 'sum({r1})', includeIntoResult: true }],
  triggers: [{ type: 'copyvalue', expression: '{a} = 1', setToName: 'b', fromName: 'a' }],
  pages: [
    {
      name: 'p',
      visibleIf: "{wave} = 'before'",
      elements: [
        { type: 'rating', name: 'r1', rateMin: 0, rateMax: 5, domain: 'work', measure: { construct: 'ladder' } },
        {
          type: 'radiogroup',
          name: 'a',
          choices: [1, { value: 2, text: 'x', elements: [{ type: 'text', name: 'b' }] }],
          signal: { theme: 'x', values: [1] },
        },
        { type: 'matrix', name: 'm', columns: [0, 1], rows: ['x', 'y'], title: '<b>{a}</b>' },
        { type: 'matrixdropdown', name: 'md', columns: [{ name: 'c', cellType: 'rating' }], rows: ['x'], choices: [1] },
        {
          type: 'paneldynamic',
          name: 'l',
          templateElements: [{ type: 'text', name: 'age', validators: [{ type: 'regex', regex: '^\\d+$' }] }],
        },
        { type: 'multipletext', name: 'mt', items: [{ name: 'i', inputType: 'number' }] },
      ],
    },
  ],
};

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    0,
    -1,
    NaN,
    1e300,
    '',
    ' ',
    'x',
    '{a}',
    '__proto__',
    'constructor',
    true,
    [],
    {},
    [[]],
    [null],
    { nl: 3 },
    '(',
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Puts something strange in one place, or takes it away. */
function damage(value: unknown, steps: readonly number[], by: unknown): unknown {
  const [step = 0, ...rest] = steps;
  if (steps.length === 0 || typeof value !== 'object' || value === null) return by;
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) => (index === step % value.length ? damage(entry, rest, by) : entry));
  }
  const keys = Object.keys(value);
  const key = keys[step % keys.length];
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, name === key ? damage(entry, rest, by) : entry]),
  );
}

describe('a damaged definition', () => {
  const answers = fc.dictionary(
    fc.constantFrom('r1', 'a', 'm', 'md', 'l', 'mt', 'b', 'q'),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const place = fc.array(fc.nat({ max: 20 }), { maxLength: 7 });

  it('throws nothing, wherever the damage is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, strange), { minLength: 1, maxLength: 4 }), answers, (damages, given) => {
        useAll(
          damages.reduce<unknown>((definition, [steps, by]) => damage(definition, steps, by), whole),
          given,
        );
      }),
      { numRuns: 600 },
    );
  });

  it('throws nothing when it is no definition at all', () => {
    fc.assert(fc.property(fc.jsonValue(), answers, useAll), { numRuns: 300 });
  });

  it('throws nothing when its text was cut or mixed up', () => {
    const source = JSON.stringify(whole);
    fc.assert(
      fc.property(
        fc.nat({ max: source.length }),
        fc.nat({ max: source.length }),
        fc.string({ maxLength: 3 }),
        (from, to, between) => {
          checkDefinitionText(source.slice(0, from) + between + source.slice(to));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('that holds itself ends all the same', () => {
    const circle: Record<string, unknown> = { type: 'panel', name: 'p', choices: [] };
    circle['elements'] = [circle, { type: 'text', name: 'a' }];
    circle['choices'] = [circle];
    useAll({ pages: [circle], elements: [circle] }, {});
  });

  it('that is vast is read in time', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `r${String(index)}`);
    const columns = rows.map((name) => ({ name, cellType: 'text' }));
    let panel: unknown = { type: 'text', name: 'deep' };
    for (let depth = 0; depth < 5000; depth++) panel = { type: 'panel', elements: [panel] };
    const same = Array.from({ length: 20_000 }, () => ({ type: 'text', name: 'same' }));
    const started = performance.now();
    readCodebook({
      elements: [{ type: 'matrixdropdown', name: 'm', rows, columns: columns.slice(0, 60) }, panel, ...same],
    });
    checkDefinition({ elements: [panel, ...same, { type: 'radiogroup', name: 'c', choices: rows.concat(rows) }] });
    expect(performance.now() - started).to.be.lessThan(15_000);
  });
});
