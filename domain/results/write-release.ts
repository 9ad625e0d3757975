/** Puts counts through disclosure control, wave by wave, and writes down what may be shown. */
import type { Codebook } from '../questionnaire/codebook.js';
import type { Moment } from '../records/records.js';
import type { StudyConfig } from '../study/study-config.js';
import { changeSince } from './change/write-measure-changes.js';
import { writeChanges } from './change/write-changes.js';
import { at } from './count.js';
import type { Counted } from './counted.js';
import type { Design, Slot } from './design.js';
import { earlierFigures, sinceThen, standingOf, type Earlier } from './disclosure/earlier.js';
import { hiddenSlots, isRecognisable } from './disclosure/group-sizes.js';
import type { Policy } from './disclosure/policy.js';
import { protectChanges, withoutBreakdowns, type ProtectedMeasureChange } from './disclosure/protect-changes.js';
import { protectWave, type ProtectedWave } from './disclosure/protect-wave.js';
import { earlierTables, presentTable, type WaveContext } from './disclosure/question-cells.js';
import { scoreFigures, tableFigures } from './figures.js';
import { participationOf, respondentsShown } from './participation.js';
import {
  RELEASE_FORMAT,
  RELEASE_VERSION,
  type Release,
  type ReleaseGroup,
  type ReleaseScore,
  type ReleaseTable,
} from './release.js';
import { hiddenIn } from './hidden-in.js';
import { thresholdsShown, type MeasureTally } from './scores.js';
import { part, type Steps } from './steps.js';
import { rawTable, type QuestionTally } from './tables.js';
import { ungroupedIn } from './ungrouped.js';

/** Nearly all of its time is protecting; the changes take about as long as one wave. */
export function* writeRelease(
  config: StudyConfig,
  counted: Counted,
  policy: Policy,
  now: Moment,
  previous: readonly Release[],
): Steps<Release> {
  const { design, questions, measures, respondents } = counted;
  const seen = previous.filter((one) => policy.audience === 'internal' || one.audience === 'public');
  const earlier = seen.length > 0 ? earlierFigures(seen) : null;
  const contexts = config.waves.map((_, wave) => contextOf(config, counted, wave, policy, earlier));
  const parts = contexts.length + 1;
  const waves: ProtectedWave[] = [];
  for (const [wave, context] of contexts.entries()) {
    waves.push(yield* part(protectWave(questions, measures, context), wave / parts, (wave + 1) / parts));
  }
  const placeContexts = contexts.map((context) => withoutBreakdowns(context, counted.places));
  const changeContext = { respondents, contexts, placeContexts, waves };
  const changing = protectChanges(counted.measureChanges, counted.answerChanges, changeContext);
  const protectedChanges = yield* part(changing, contexts.length / parts, 1);
  const change = writeChanges(config, counted, { contexts, waves, changes: protectedChanges });
  const changesOf = new Map([...protectedChanges.measures].map(([{ tally }, found]) => [tally, found]));
  const tables = questions.flatMap((question) => tablesOf(config, question, contexts, waves));
  const scores = measures.flatMap((tally) => scoresOf(config, tally, changesOf.get(tally) ?? [], contexts, waves));
  const participation = participationOf(config, respondents, contexts, policy);
  const responses = respondentsShown(design, contexts, policy);
  const asked = new Set(tables.map(({ question }) => question));
  const scored = new Set(scores.map(({ measure }) => measure));
  return {
    format: RELEASE_FORMAT,
    version: RELEASE_VERSION,
    study: { id: config.id, title: config.title, organisation: config.organisation.name },
    audience: policy.audience,
    disclosure: { k: policy.k, rounding: policy.rounding, dominance: policy.dominance, extremes: policy.extremes },
    languages: config.languages,
    createdAt: now,
    ...(seen.length > 0 ? { previous: seen.map(({ createdAt }) => createdAt).sort() } : {}),
    source: { definitions: respondents.definitions, responses },
    waves: config.waves.map(({ id, label }) => ({ id, label })),
    complexes: config.complexes.map(({ id, label, homes }) => ({ id, label, homes })),
    domains: domainsOf(respondents.answered.map(({ codebook }) => codebook)),
    breakdowns: design.breakdowns.map(({ id, label, groups }) => ({
      id,
      label,
      groups: groups.map((group) => ({ id: group.id, label: group.label })),
    })),
    questions: questions
      .filter(({ question }) => asked.has(question.id))
      .map(({ question: { id, variable }, counted: { choices } }) => ({
        id,
        kind: variable.kind,
        label: variable.label,
        domain: variable.domain,
        disclosive: variable.disclosive,
        choices,
      })),
    measures: releaseMeasures(measures.filter(({ measure }) => scored.has(measure.spec.id))),
    participation,
    tables,
    scores,
    ...(change ? { change } : {}),
    ...(config.promises.length > 0 ? { promises: config.promises } : {}),
    hidden: hiddenIn({ participation, tables, scores, responses, change }),
  };
}

function contextOf(
  config: StudyConfig,
  { design, questions, sizes }: Counted,
  wave: number,
  policy: Policy,
  earlier: Earlier | null,
): WaveContext {
  const ungrouped = ungroupedIn(design, questions);
  const placeOf = (slot: number): ReleaseGroup => groupOf(config, design, wave, design.slots[slot]);
  const sizeOf = (slot: number): number => sizes.figures[at(sizes, design, wave, slot)] ?? 0;
  const standingIn = (slot: number): ReturnType<typeof standingOf> | undefined => {
    const sinces = questions.flatMap((tally) => {
      const found = earlierTables(tally, slot, { earlier, placeOf });
      if (found.length === 0) return [];
      const now = presentTable(tally, rawTable(tally, design, wave, slot), policy);
      return found.map((then) => sinceThen(now, then, policy));
    });
    return sinces.length === 0 ? undefined : standingOf(sinces);
  };
  const standing = (slot: number): ReturnType<typeof standingOf> => {
    const own = standingIn(slot) ?? null;
    if (own !== 'same' || design.slots[slot]?.complex !== null) return own;
    // Rounding does not show them, and the few of a complex that is new are new all the same.
    const parts = design.relations.find(({ total }) => total === slot)?.parts ?? [];
    const isNew = (part: number): boolean => sizeOf(part) > 0 && standingIn(part) === undefined;
    return parts.some(isNew) ? 'few' : own;
  };
  const hidden = hiddenSlots(design, sizes, wave, policy, ungrouped, earlier ? standing : undefined);
  return {
    design,
    wave,
    policy,
    hidden,
    sizeOf,
    isRecognisable: (slot) => isRecognisable(design, wave, slot, ungrouped),
    earlier,
    placeOf,
  };
}

/** The published slots of a place in reading order: everybody, then group by group. */
function slotsIn(design: Design, place: number): readonly number[] {
  const first = design.slotOf(place, 0);
  const last = design.slotOf(place + 1, 0);
  return design.slots.flatMap(({ published }, slot) => (slot >= first && slot < last && published ? [slot] : []));
}

/** All complexes first, then one by one; homes that are not in the register are in no place. */
const placesIn = ({ places }: Design): readonly number[] => [
  places,
  ...Array.from({ length: places - 1 }, (_, place) => place),
];

function groupOf(config: StudyConfig, { breakdowns }: Design, wave: number, slot: Slot | undefined): ReleaseGroup {
  const breakdown = slot?.breakdown == null ? undefined : breakdowns[slot.breakdown];
  return {
    wave: config.waves[wave]?.id ?? '',
    complex: slot?.complex == null ? null : (config.complexes[slot.complex]?.id ?? null),
    breakdown: breakdown?.id ?? null,
    group: breakdown?.groups[slot?.group ?? -1]?.id ?? null,
  };
}

function tablesOf(
  config: StudyConfig,
  question: QuestionTally,
  contexts: readonly WaveContext[],
  waves: readonly ProtectedWave[],
): ReleaseTable[] {
  return contexts.flatMap(({ design, wave, policy }) => {
    const found = waves[wave]?.questions.get(question);
    if (!found) return [];
    const wasAsked = (place: number): boolean => {
      const raw = found.tables[design.slotOf(place, 0)]?.raw;
      return raw !== undefined && raw.base + raw.dontKnow + raw.refused + raw.missing > 0;
    };
    return placesIn(design)
      .filter(wasAsked)
      .flatMap((place) => slotsIn(design, place))
      .flatMap((slot) => {
        const figures = tableFigures(found, slot, policy);
        if (!figures) return [];
        return [{ question: question.question.id, ...groupOf(config, design, wave, design.slots[slot]), ...figures }];
      });
  });
}

function scoresOf(
  config: StudyConfig,
  tally: MeasureTally,
  changes: readonly ProtectedMeasureChange[],
  contexts: readonly WaveContext[],
  waves: readonly ProtectedWave[],
): ReleaseScore[] {
  const { spec } = tally.measure;
  return contexts.flatMap((context) => {
    const { design, wave, policy } = context;
    const found = waves[wave]?.measures.get(tally);
    if (!found) return [];
    const { ledger, scores } = found;
    // Of the periods that end here, the one that begins last.
    const change = changes
      .filter(({ period }) => period.to === wave)
      .reduce<ProtectedMeasureChange | null>(
        (last, one) => (last === null || one.period.from > last.period.from ? one : last),
        null,
      );
    const since = change && config.waves[change.period.from]?.id;
    return placesIn(design)
      .filter((place) => (scores[design.slotOf(place, 0)]?.raw.base ?? 0) > 0)
      .flatMap((place) => slotsIn(design, place))
      .flatMap((slot) => {
        const cells = scores[slot];
        if (!cells) return [];
        return [
          {
            measure: spec.id,
            ...groupOf(config, design, wave, design.slots[slot]),
            ...scoreFigures(ledger, cells, spec.unit, policy),
            change: change && since ? changeSince(change, slot, since, design, policy) : null,
          },
        ];
      });
  });
}

function domainsOf(codebooks: readonly Codebook[]): Release['domains'] {
  const domains = new Map<string, Release['domains'][number]>();
  for (const domain of codebooks.flatMap((codebook) => codebook.domains)) {
    if (!domains.has(domain.id)) domains.set(domain.id, { id: domain.id, label: domain.label });
  }
  return [...domains.values()];
}

/** The first measure of a domain is the one on its tile. */
function releaseMeasures(tallies: readonly MeasureTally[]): Release['measures'] {
  const seen = new Set<string>();
  return tallies.map(({ measure }) => {
    const { id, construct, label, domain, unit, min, max, better } = measure.spec;
    const main = !seen.has(domain);
    seen.add(domain);
    const thresholds = thresholdsShown(measure).map((one) => ({ id: one.id, label: one.label }));
    return { id, construct, label, domain, unit, min, max, better, thresholds, main };
  });
}
