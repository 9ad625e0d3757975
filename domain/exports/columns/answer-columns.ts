/** The columns of one question, by its kind: one for most, one per choice where several can be chosen or put in order. */
import type { CodebookChoice, VariableKind } from '../../questionnaire/codebook.js';
import type { Scalar } from '../../questionnaire/json-value.js';
import type { Cell, Row } from '../cell.js';
import type { ColumnSource, ExportColumn } from '../column.js';
import type { ExportWords } from '../export-words.js';
import type { AskedVariable } from './catalogue.js';
import { codingOf, wholeNumber, type Coding } from './coding.js';
import { daysOf, readDate } from './dates.js';
import type { ColumnNames } from './names.js';
import type { Observed } from './observe.js';
import { answerReader, codesOf, type Answer, type Reading } from './reading.js';

/** Columns that are read together; `read` gives a cell for each. */
export interface ColumnGroup {
  readonly columns: readonly ExportColumn[];
  read(reading: Reading): Row;
  /** Whether a questionnaire (by index) in a wave (by id) can have a value here. */
  askedIn(codebook: number, wave: string): boolean;
}

export interface ColumnContext {
  readonly names: ColumnNames;
  readonly words: ExportWords;
  readonly textOf: (text: CodebookChoice['label']) => string;
  readonly openText: boolean;
  /** `id@version` by index of the codebook. */
  readonly definitions: readonly string[];
}

/** What a kind of question becomes. */
interface Shape {
  readonly columns: readonly ExportColumn[];
  cells(answer: Exclude<Answer, { none: Cell }>['value'], reading: Reading): Row;
  /** In place of the reason itself, where a column says more. */
  none?(reason: Cell): Row;
}

export function answerColumns(asked: AskedVariable, observed: Observed, context: ColumnContext): ColumnGroup {
  const shape = shapeFor(asked, observed, context);
  const answer = answerReader(asked);
  return {
    columns: shape.columns,
    read: (reading) => {
      const given = answer(reading);
      if ('value' in given) return shape.cells(given.value, reading);
      return shape.none?.(given.none) ?? shape.columns.map(() => given.none);
    },
    askedIn: (codebook, wave) => {
      const variable = asked.in.get(codebook);
      return variable !== undefined && (variable.waves === null || variable.waves.includes(wave));
    },
  };
}

function shapeFor(asked: AskedVariable, observed: Observed, context: ColumnContext): Shape {
  const kind: VariableKind = asked.variable.repeats ?? asked.variable.kind;
  // Choices from somewhere else (`choicesByUrl`) are not in the definition: what was chosen is text then.
  const unknown = asked.choices.length === 0 && observed.words;
  switch (kind) {
    case 'choice':
    case 'scale':
    case 'boolean':
      return unknown ? textShape(asked, observed, context) : choiceShape(asked, observed, context, kind);
    case 'multiple':
      return asked.choices.length === 0 ? textShape(asked, observed, context) : severalShape(asked, observed, context);
    case 'ranking':
      return asked.choices.length === 0 ? textShape(asked, observed, context) : rankingShape(asked, observed, context);
    case 'number':
    case 'file':
      return {
        columns: [{ ...base(asked, context), type: 'number', level: 'scale', values: [], whole: observed.whole }],
        cells: (value) => [Number(value)],
      };
    case 'date':
      return dateShape(asked, observed, context);
    case 'text':
      return textShape(asked, observed, context);
  }
}

function base(
  asked: AskedVariable,
  { names, textOf, definitions }: ColumnContext,
  ending = '',
  part?: ColumnSource['part'],
): Pick<ExportColumn, 'name' | 'label' | 'about'> {
  return {
    name: names.take(asked.id, ending),
    label: textOf(asked.variable.label),
    about: {
      role: 'answer',
      variable: asked.id,
      definitions: [...asked.in.keys()].flatMap((index) => definitions[index] ?? []),
      ...(part === undefined ? {} : { part }),
    },
  };
}

const labelled = (column: ReturnType<typeof base>, more: string) => ({
  ...column,
  label: `${column.label} – ${more}`,
});

/** The code that own words in place of a choice count as. */
const OTHER = 'other';

function codeIn(coding: Coding, code: Scalar): number {
  const whole = coding.numeric ? wholeNumber(code) : null;
  return coding.numberOf(code) ?? whole ?? coding.numberOf(OTHER) ?? coding.unlisted;
}

const isUnlisted = (coding: Coding, code: Scalar): boolean => coding.numberOf(code) === null;

function codingFor(asked: AskedVariable, observed: Observed, { textOf, words }: ColumnContext): Coding {
  const coding = codingOf(asked.choices, ({ label }) => textOf(label), observed.others);
  const unlisted = observed.words || (!coding.numeric && observed.others.size > 0);
  if (!unlisted || coding.numberOf(OTHER) !== null) return coding;
  return { ...coding, values: [...coding.values, { value: coding.unlisted, label: words.unlisted, code: null }] };
}

function choiceShape(
  asked: AskedVariable,
  observed: Observed,
  context: ColumnContext,
  kind: 'choice' | 'scale' | 'boolean',
): Shape {
  const coding = codingFor(asked, observed, context);
  const level = kind === 'scale' ? 'ordinal' : 'nominal';
  const column: ExportColumn = { ...base(asked, context), type: 'code', level, values: coding.values };
  const own = ownWords(asked, observed, context);
  return {
    columns: [column, ...own],
    cells: (value) => {
      const [code = ''] = codesOf(value);
      const number = codeIn(coding, code);
      return own.length === 0 ? [number] : [number, isUnlisted(coding, code) ? String(code) : null];
    },
  };
}

/** Own words in place of a choice, where texts are asked for. */
function ownWords(asked: AskedVariable, observed: Observed, context: ColumnContext): readonly ExportColumn[] {
  if (!context.openText || !observed.words) return [];
  return [
    {
      ...labelled(base(asked, context, 'text', 'text'), context.words.ownWords),
      type: 'text',
      level: 'nominal',
      values: [],
      bytes: observed.bytes,
    },
  ];
}

function severalShape(asked: AskedVariable, observed: Observed, context: ColumnContext): Shape {
  const { words, textOf } = context;
  const values = [
    { value: 0, label: words.notChosen, code: null },
    { value: 1, label: words.chosen, code: null },
  ];
  const place = new Map(asked.choices.map(({ value }, index) => [String(value), index]));
  const columns: ExportColumn[] = asked.choices.map(({ value, label }) => ({
    ...labelled(base(asked, context, String(value), 'choice'), textOf(label)),
    type: 'code',
    level: 'nominal',
    values,
  }));
  const beside = place.get(OTHER) ?? columns.length;
  if (beside === columns.length && (observed.words || observed.others.size > 0)) {
    columns.push({
      ...labelled(base(asked, context, 'unlisted', 'unlisted'), words.unlisted),
      type: 'code',
      level: 'nominal',
      values,
    });
  }
  const own = ownWords(asked, observed, context);
  return {
    columns: [...columns, ...own],
    cells: (value) => {
      const cells: Cell[] = columns.map(() => 0);
      const unlisted: string[] = [];
      for (const code of codesOf(value)) {
        const at = place.get(String(code));
        cells[at ?? beside] = 1;
        if (at === undefined) unlisted.push(String(code));
      }
      if (own.length > 0) cells.push(unlisted.length === 0 ? null : unlisted.join('; '));
      return cells;
    },
  };
}

function rankingShape(asked: AskedVariable, observed: Observed, context: ColumnContext): Shape {
  const { words, textOf } = context;
  const column = (ending: string, label: string, part: ColumnSource['part']): ExportColumn => ({
    ...labelled(base(asked, context, ending, part), `${label} (${words.rankOf})`),
    type: 'code',
    level: 'ordinal',
    values: [{ value: 0, label: words.notRanked, code: null }],
  });
  const place = new Map(asked.choices.map(({ value }, index) => [String(value), index]));
  const columns = asked.choices.map(({ value, label }) => column(String(value), textOf(label), 'rank'));
  const beside = place.get(OTHER) ?? columns.length;
  if (beside === columns.length && (observed.words || observed.others.size > 0)) {
    columns.push(column('unlisted', words.unlisted, 'unlisted'));
  }
  return {
    columns,
    cells: (value) => {
      const cells: Cell[] = columns.map(() => 0);
      codesOf(value).forEach((code, index) => {
        const at = place.get(String(code)) ?? beside;
        if (cells[at] === 0) cells[at] = index + 1;
      });
      return cells;
    },
  };
}

function dateShape(asked: AskedVariable, { timed }: Observed, context: ColumnContext): Shape {
  return {
    columns: [{ ...base(asked, context), type: timed ? 'datetime' : 'date', level: 'scale', values: [] }],
    cells: (value, { shift }) => {
      const date = readDate(value);
      if (date === null) return [null];
      return [timed ? date.seconds + shift : daysOf(date.seconds + shift)];
    },
  };
}

/** Of an open answer always leaves whether it was given; what it says only when texts are asked for. */
function textShape(asked: AskedVariable, observed: Observed, context: ColumnContext): Shape {
  const { words, openText } = context;
  const given: ExportColumn = {
    ...labelled(base(asked, context, 'given', 'given'), words.given),
    type: 'code',
    level: 'nominal',
    values: [
      { value: 0, label: words.no, code: null },
      { value: 1, label: words.yes, code: null },
    ],
  };
  const text: readonly ExportColumn[] = openText
    ? [{ ...base(asked, context), type: 'text', level: 'nominal', values: [], bytes: observed.bytes }]
    : [];
  const row = (first: Cell, said: Cell): Row => (openText ? [first, said] : [first]);
  return {
    columns: [given, ...text],
    cells: (value) => row(1, codesOf(value).join('; ')),
    none: (reason) => row(reason ?? 0, reason),
  };
}
