/**
 * Made-up responses to any questionnaire, the same for the same seed: for tests, benchmarks and demonstrations. Every
 * person has a mood that colours all scales and moves a little between waves; some households drop out; some
 * questions are skipped, refused, answered with "don't know", or never asked.
 */
import type { Codebook, Variable } from '../../domain/questionnaire/codebook.js';
import type { AnswerTiming, HouseholdPlace, ItemNonresponse, ResponseRecord } from '../../domain/records/records.js';
import { seeded } from './seeded.js';

export interface SyntheticOptions {
  readonly codebook: Codebook;
  readonly seed: number;
  readonly study: string;
  readonly households: number;
  /** In the order in which they happen. */
  readonly waves: readonly string[];
  /** Homes are dealt out over these in turn, the first ones first. */
  readonly complexes: readonly {
    readonly id: string;
    /** Share of the homes; what is left goes to the last complex. */
    readonly share?: number;
    readonly buildings?: readonly { readonly id: string; readonly stairwells: readonly string[] }[];
  }[];
  /** Share of the homes that takes part in the first wave. */
  readonly response?: number;
  /** Share of those who took part that does not in the next wave. */
  readonly dropout?: number;
  readonly dontKnow?: number;
  readonly refused?: number;
  readonly missing?: number;
  /** Share of the variables per response that routing leaves out. */
  readonly notAsked?: number;
}

export interface SyntheticStudy {
  readonly responses: readonly ResponseRecord[];
  readonly places: readonly HouseholdPlace[];
}

export function syntheticStudy(options: SyntheticOptions): SyntheticStudy {
  const random = seeded(options.seed);
  const places = Array.from({ length: options.households }, (_, home) => placeOf(options, home, random));
  const responses: ResponseRecord[] = [];
  for (const place of places) {
    let present = random() < (options.response ?? 0.7);
    let mood = random();
    for (const [index, wave] of options.waves.entries()) {
      if (index > 0) present &&= random() >= (options.dropout ?? 0.15);
      mood = clamp(mood + (random() - 0.45) * 0.2);
      if (present) responses.push(responseOf(options, place, wave, index, mood, random));
    }
  }
  return { responses, places };
}

const clamp = (value: number): number => Math.min(0.999, Math.max(0, value));

function placeOf({ complexes, households }: SyntheticOptions, home: number, random: () => number): HouseholdPlace {
  let upTo = 0;
  const complex =
    complexes.find(({ share = 1 / complexes.length }) => home < Math.round((upTo += share) * households)) ??
    complexes[complexes.length - 1];
  const buildings = complex?.buildings ?? [];
  const building = buildings[Math.floor(random() * buildings.length)];
  const stairwells = building?.stairwells ?? [];
  return {
    id: `home-${String(home).padStart(6, '0')}`,
    complex: complex?.id ?? '',
    building: building?.id ?? null,
    stairwell: stairwells[Math.floor(random() * stairwells.length)] ?? null,
  };
}

function responseOf(
  options: SyntheticOptions,
  place: HouseholdPlace,
  wave: string,
  index: number,
  mood: number,
  random: () => number,
): ResponseRecord {
  const { codebook, dontKnow = 0.02, refused = 0.01, missing = 0.02, notAsked = 0 } = options;
  const at = `${String(2026 + index)}-03-01T10:00:00.000Z`;
  const answers: Record<string, unknown> = {};
  const itemNonresponse: Record<string, ItemNonresponse> = {};
  const timings: Record<string, AnswerTiming> = {};
  for (const variable of codebook.variables) {
    const asked = (variable.waves?.includes(wave) ?? true) && !variable.path.includes('*');
    if (!asked || random() < notAsked) continue;
    timings[variable.question] = { at, seconds: 5, changes: 0 };
    const chance = random();
    const place = [variable.question, ...variable.path].join('.');
    if (chance < dontKnow) itemNonresponse[place] = 'dont-know';
    else if (chance < dontKnow + refused) itemNonresponse[place] = 'refused';
    else if (chance >= dontKnow + refused + missing) put(answers, variable, answerTo(variable, mood, random));
  }
  return {
    id: `${place.id}-${wave}`,
    study: options.study,
    household: place.id,
    respondent: 1,
    wave,
    definition: codebook.definition,
    mode: 'self',
    language: 'nl',
    state: 'complete',
    answers,
    itemNonresponse,
    timings,
    position: null,
    startedAt: at,
    changedAt: at,
    completedAt: at,
    revision: 1,
  };
}

/** Puts a value where the questionnaire would: under the question, or deeper for a row or an item. */
function put(answers: Record<string, unknown>, { key, question, path }: Variable, value: unknown): void {
  let holder = answers;
  const way = [key ?? question, ...path];
  for (const step of way.slice(0, -1)) {
    const inside = (holder[step] ?? {}) as Record<string, unknown>;
    holder[step] = inside;
    holder = inside;
  }
  holder[way[way.length - 1] ?? question] = value;
}

function answerTo({ kind, choices }: Variable, mood: number, random: () => number): unknown {
  const pick = (chance: number): unknown => choices[Math.floor(chance * choices.length)]?.value;
  switch (kind) {
    case 'scale':
      return pick(clamp(mood + (random() - 0.5) * 0.5));
    // Earlier choices are more common, as they are in most questionnaires.
    case 'choice':
      return pick(random() ** 1.5);
    case 'boolean':
      return choices.length > 0 ? pick(random()) : random() < 0.5;
    case 'multiple': {
      const chosen = choices.filter(() => random() < 0.3).map(({ value }) => value);
      return chosen.length > 0 ? chosen : [pick(random())];
    }
    case 'ranking':
      return choices
        .map(({ value }) => ({ value, order: random() }))
        .sort((a, b) => a.order - b.order)
        .map(({ value }) => value);
    case 'number':
      return Math.floor(18 + random() * 70);
    case 'date':
      return `${String(1940 + Math.floor(random() * 70))}-0${String(1 + Math.floor(random() * 9))}-15`;
    case 'text':
      return 'In own words';
    case 'file':
      return [{ attachment: 'attachment-1', name: 'photo.jpg', type: 'image/jpeg', size: 1000 }];
  }
}
