/** The shape of a Release, as `survey-definitions/release.schema.json` has it. A test holds the two together. */
import { changeShape } from './release-change-shape.js';
import { RELEASE_FORMAT, RELEASE_VERSION, type HiddenReason, type Release, type ReleaseStaff } from './release.js';
import {
  dictionaryOf,
  either,
  flag,
  listOf,
  number,
  numberIn,
  oneOf,
  orNull,
  record,
  text,
  textLike,
  wholeFrom,
  type Shape,
} from './shape.js';

const REASONS: Readonly<Record<HiddenReason, Shape>> = {
  small: wholeFrom(0),
  complement: wholeFrom(0),
  unanimous: wholeFrom(0),
  base: wholeFrom(0),
  previous: wholeFrom(0),
};

/** A key of the type that is missing here does not compile. */
const shapeOf = <T>(
  shapes: Readonly<Record<keyof T & string, Shape>>,
  optional: readonly (keyof T & string)[] = [],
): Shape => record(shapes, optional);

type Item<K extends keyof Release> = Release[K] extends readonly (infer T)[] ? T : never;

const label = dictionaryOf(text);
const named = record({ id: text, label });
const moment = textLike(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/, 'a moment in UTC');
const hidden = record({ hidden: oneOf(...Object.keys(REASONS)) });
const count = either(wholeFrom(0), hidden);
const figure = either(number, hidden);

const place = { wave: text, complex: orNull(text), breakdown: orNull(text), group: orNull(text) };

const choice = shapeOf<Item<'questions'>['choices'][number]>({ code: text, label, from: number, below: number }, [
  'from',
  'below',
]);

const question = shapeOf<Item<'questions'>>({
  id: text,
  kind: oneOf('choice', 'scale', 'multiple', 'ranking', 'boolean', 'number', 'date', 'text', 'file'),
  label,
  domain: orNull(text),
  disclosive: flag,
  choices: listOf(choice),
});

const measure = shapeOf<Item<'measures'>>({
  id: text,
  construct: text,
  label,
  domain: text,
  unit: oneOf('score', 'share'),
  min: number,
  max: number,
  better: oneOf('higher', 'lower', null),
  thresholds: listOf(named),
  main: flag,
});

const participation = shapeOf<Item<'participation'>>({
  wave: text,
  complex: text,
  homes: wholeFrom(0),
  complete: count,
  respondents: count,
});

const table = shapeOf<Item<'tables'>>({
  question: text,
  ...place,
  base: count,
  counts: listOf(count),
  dontKnow: count,
  refused: count,
  missing: count,
  mean: orNull(figure),
});

const change = shapeOf<NonNullable<Item<'scores'>['change']>>({
  since: text,
  pairs: count,
  mean: figure,
  low: figure,
  high: figure,
});

const score = shapeOf<Item<'scores'>>({
  measure: text,
  ...place,
  base: count,
  mean: figure,
  standardDeviation: figure,
  within: listOf(count),
  change: orNull(change),
});

const counted = shapeOf<NonNullable<Release['source']['until']>[number]>({ wave: text, complex: text, until: moment });

const promise = shapeOf<NonNullable<Release['promises']>[number]>({
  about: text,
  text: label,
  by: orNull(label),
  when: orNull(textLike(/^\d{4}-\d{2}(-\d{2})?$/, 'a month or a day')),
});

export const releaseShape: Shape = shapeOf<Release>(
  {
    format: oneOf(RELEASE_FORMAT),
    version: oneOf(RELEASE_VERSION),
    study: record({ id: text, title: label, organisation: text }),
    audience: oneOf('public', 'internal'),
    disclosure: record(
      {
        k: wholeFrom(3),
        rounding: orNull(wholeFrom(2)),
        dominance: orNull(record({ people: oneOf(1, 2, 3), share: numberIn(0, 1) })),
        extremes: oneOf('none', 'disclosive', 'all'),
      },
      ['dominance', 'extremes'],
    ),
    languages: listOf(text),
    createdAt: moment,
    previous: listOf(moment),
    source: record({ definitions: listOf(text), responses: count, until: listOf(counted) }, ['until']),
    waves: listOf(named),
    complexes: listOf(record({ id: text, label, homes: wholeFrom(0) })),
    domains: listOf(named),
    breakdowns: listOf(record({ id: text, label, groups: listOf(named) })),
    questions: listOf(question),
    measures: listOf(measure),
    participation: listOf(participation),
    tables: listOf(table),
    scores: listOf(score),
    change: changeShape(count, figure),
    staff: shapeOf<ReleaseStaff>({ asked: label, tables: listOf(table), scores: listOf(score) }),
    promises: listOf(promise),
    hidden: record(REASONS, Object.keys(REASONS)),
  },
  ['previous', 'change', 'staff', 'promises'],
);
