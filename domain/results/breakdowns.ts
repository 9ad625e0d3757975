/**
 * The declared breakdowns: which group every respondent is in. A group by an answer holds for a person from the wave
 * in which it was given until another answer is given, so that a question of the first wave splits the later ones too.
 */
import type { LocalizedText } from '../localized-text.js';
import { textIn } from '../localized-text.js';
import { valueOf } from '../questionnaire/value-of.js';
import type { BreakdownConfig, BreakdownGroup, ComplexConfig, StudyConfig } from '../study/study-config.js';
import type { CatalogueQuestion } from './catalogue.js';
import type { ReleaseChoice } from './release.js';
import type { Respondents } from './respondents.js';

export interface BreakdownColumn {
  readonly id: string;
  readonly label: LocalizedText;
  readonly groups: readonly GroupOfPeople[];
  /** Index of the group per respondent; `groups.length` for who is in none. */
  readonly group: Uint8Array;
  /** The question that it splits by; null for a place in the register. */
  readonly question: CatalogueQuestion | null;
}

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
export function breakdownColumns(
  config: Pick<StudyConfig, 'breakdowns' | 'complexes' | 'languages' | 'waves'>,
  catalogue: readonly CatalogueQuestion[],
  respondents: Respondents,
): readonly BreakdownColumn[] {
  return config.breakdowns.flatMap((breakdown): BreakdownColumn[] => {
    const { id, label, by } = breakdown;
    if ('register' in by) {
      const groups = placesOf(config, by.register).slice(0, MOST_GROUPS);
      return [
        { id, label, groups, group: groupByPlace(config.complexes, by.register, groups, respondents), question: null },
      ];
    }
    const question = catalogue.find((one) => one.id === by.variable);
    if (!question || !SPLITS.has(question.variable.kind)) return [];
    const groups = groupsOf(breakdown, question).slice(0, MOST_GROUPS);
    if (groups.length === 0) return [];
    return [{ id, label, groups, group: groupByAnswer(groups, question, respondents, config.waves.length), question }];
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
  question: CatalogueQuestion,
  respondents: Respondents,
  waves: number,
): Uint8Array {
  const none = groups.length;
  const group = new Uint8Array(respondents.rows).fill(none);
  const known = new Map<unknown, number>();
  for (const { answered, variable } of question.sources) {
    answered.responses.forEach(({ answers }, index) => {
      const value = valueOf(variable, answers);
      if (value === null) return;
      let found = known.get(value);
      if (found === undefined) {
        found = groups.findIndex((candidate) => isInGroup(candidate, value));
        known.set(value, found);
      }
      const row = answered.rows[index];
      if (found >= 0 && row !== undefined) group[row] = found;
    });
  }
  carryForward(group, none, respondents, waves);
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

type Place = 'building' | 'stairwell';

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
