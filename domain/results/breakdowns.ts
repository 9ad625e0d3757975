/**
 * The declared breakdowns: which group every respondent is in. A group by an answer holds for a person from the wave
 * in which it was given until another answer is given, so that a question of the first wave splits the later ones too.
 */
import type { LocalizedText } from '../localized-text.js';
import { textIn } from '../localized-text.js';
import type { BreakdownConfig, BreakdownGroup, ComplexConfig, StudyConfig } from '../study/study-config.js';
import type { CatalogueQuestion } from './catalogue.js';
import type { QuestionColumn } from './column-readers.js';
import { FIRST_CHOICE } from './columns.js';
import type { ReleaseChoice } from './release.js';
import type { Respondents } from './respondents.js';

/** A breakdown as it was declared, with its groups. */
export interface DeclaredBreakdown {
  readonly id: string;
  readonly label: LocalizedText;
  readonly groups: readonly GroupOfPeople[];
  /** The question that it splits by; null for a place in the register. */
  readonly question: CatalogueQuestion | null;
  readonly place: Place | null;
}

export interface BreakdownColumn extends DeclaredBreakdown {
  /** Index of the group per respondent; `groups.length` for who is in none. */
  readonly group: Uint8Array;
}

type Place = 'building' | 'stairwell';

export interface GroupOfPeople {
  readonly id: string;
  readonly label: LocalizedText;
  /** For a place in the register: the complex that it is in, by index. */
  readonly complex: number | null;
  /** Codes of the question's choices that make up the group; null for a range of numbers. */
  readonly codes: readonly string[] | null;
  readonly from: number | null;
  readonly below: number | null;
}

/** Kinds that put a respondent in one group and no other. */
const SPLITS = new Set(['choice', 'scale', 'boolean', 'number']);

const MOST_GROUPS = 250;

/**
 * A breakdown by a variable that nobody was asked, or by one with several answers per respondent, splits nothing and
 * is left out.
 */
export function declaredBreakdowns(
  config: Pick<StudyConfig, 'breakdowns' | 'complexes' | 'languages'>,
  catalogue: readonly CatalogueQuestion[],
): readonly DeclaredBreakdown[] {
  return config.breakdowns.flatMap((breakdown): DeclaredBreakdown[] => {
    const { id, label, by } = breakdown;
    if ('register' in by) {
      const groups = placesOf(config, by.register).slice(0, MOST_GROUPS);
      return [{ id, label, groups, question: null, place: by.register }];
    }
    const question = catalogue.find((one) => one.id === by.variable);
    if (!question || !SPLITS.has(question.variable.kind)) return [];
    const groups = groupsOf(breakdown, question).slice(0, MOST_GROUPS);
    return groups.length === 0 ? [] : [{ id, label, groups, question, place: null }];
  });
}

/** @param columnOf the answers to a question */
export function breakdownColumns(
  declared: readonly DeclaredBreakdown[],
  { complexes, waves }: Pick<StudyConfig, 'complexes' | 'waves'>,
  respondents: Respondents,
  columnOf: (question: CatalogueQuestion) => QuestionColumn | undefined,
): readonly BreakdownColumn[] {
  return declared.map((breakdown) => {
    const { groups, question, place } = breakdown;
    if (place) return { ...breakdown, group: groupByPlace(complexes, place, groups, respondents) };
    const column = question ? columnOf(question) : undefined;
    const group = groupByAnswer(groups, column, respondents.rows);
    carryForward(group, groups.length, respondents, waves.length);
    return { ...breakdown, group };
  });
}

function groupsOf({ by }: BreakdownConfig, question: CatalogueQuestion): GroupOfPeople[] {
  const declared: readonly BreakdownGroup[] | undefined = 'variable' in by ? by.groups : undefined;
  if (declared) {
    return declared.map(({ id, label, values, from, below }) => ({
      id,
      label,
      complex: null,
      codes: values?.map(String) ?? null,
      from: from ?? null,
      below: below ?? null,
    }));
  }
  return question.choices.map(({ value, label }) => {
    const code = String(value);
    return { id: code, label, complex: null, codes: [code], from: null, below: null };
  });
}

/** Whether an answer puts somebody in the group. */
export function isInGroup({ codes, from, below }: GroupOfPeople, value: unknown): boolean {
  if (codes) return codes.includes(String(value));
  const number = Number(value);
  return (from !== null || below !== null) && number >= (from ?? -Infinity) && number < (below ?? Infinity);
}

/** Whether a choice of the breakdown's own question, or a bin of it, is wholly in the group. */
export function holdsChoice({ id, codes, from, below }: GroupOfPeople, choice: ReleaseChoice): boolean {
  if (codes) return codes.includes(choice.code);
  if (choice.code === id) return true;
  if (choice.from === undefined && choice.below === undefined) return false;
  return (choice.from ?? -Infinity) >= (from ?? -Infinity) && (choice.below ?? Infinity) <= (below ?? Infinity);
}

function groupByAnswer(
  groups: readonly GroupOfPeople[],
  answers: QuestionColumn | undefined,
  rows: number,
): Uint8Array {
  const none = groups.length;
  const group = new Uint8Array(rows).fill(none);
  if (!answers || answers.column.kind === 'bits') return group;
  const { column, choices } = answers;
  const groupOfCode = choices.map(({ code }) => groups.findIndex((candidate) => isInGroup(candidate, code)));
  const groupOfNumber = (value: number): number => groups.findIndex((candidate) => isInGroup(candidate, value));
  column.codes.forEach((code, row) => {
    if (code < FIRST_CHOICE) return;
    const found =
      column.kind === 'numbers' ? groupOfNumber(column.values[row] ?? NaN) : groupOfCode[code - FIRST_CHOICE];
    if (found !== undefined && found >= 0) group[row] = found;
  });
  return group;
}

function carryForward(
  group: Uint8Array,
  none: number,
  { wave, person, persons, rows }: Respondents,
  waves: number,
): void {
  const last = new Uint8Array(persons).fill(none);
  for (let current = 0; current < waves; current += 1) {
    for (let row = 0; row < rows; row += 1) {
      const who = person[row] ?? -1;
      if (wave[row] !== current || who < 0) continue;
      const given = group[row] ?? none;
      if (given === none) group[row] = last[who] ?? none;
      else last[who] = given;
    }
  }
}

function placesOf(
  { complexes, languages }: Pick<StudyConfig, 'complexes' | 'languages'>,
  by: Place,
): readonly GroupOfPeople[] {
  const several = complexes.length > 1;
  return complexes.flatMap((complex, index) =>
    complex.buildings.flatMap((building) => {
      // The same letter stands on many doors: a stairwell is told apart by its building, a building by its complex.
      const wide = several || complex.buildings.length > 1;
      const parts = by === 'building' ? [null] : building.stairwells;
      return parts.map((stairwell) => {
        const way = [building.label, ...(stairwell === null ? [] : [stairwell])];
        const named = (language: string): string =>
          (wide && by === 'building' && several ? [textIn(complex.label, language, languages), ...way] : way).join(
            ' · ',
          );
        return {
          id: [complex.id, building.id, ...(stairwell === null ? [] : [stairwell])].join('/'),
          label: Object.fromEntries(languages.map((language) => [language, named(language)])),
          complex: index,
          codes: null,
          from: null,
          below: null,
        };
      });
    }),
  );
}

function groupByPlace(
  complexes: readonly ComplexConfig[],
  by: Place,
  groups: readonly GroupOfPeople[],
  { rows, complex, places }: Respondents,
): Uint8Array {
  const indexOf = new Map(groups.map(({ id }, index) => [id, index]));
  return Uint8Array.from({ length: rows }, (_, row) => {
    const place = places[row];
    const home = complexes[complex[row] ?? complexes.length];
    if (!place || !home || place.building === null) return groups.length;
    const way = [home.id, place.building, ...(by === 'stairwell' ? [place.stairwell ?? ''] : [])];
    return indexOf.get(way.join('/')) ?? groups.length;
  });
}
