/** Puts counts through disclosure control, wave by wave, and writes down what may be shown. */
import type { Codebook } from '../questionnaire/codebook.js';
import type { Moment } from '../records/records.js';
import type { StudyConfig } from '../study/study-config.js';
import { writeChanges } from './change/write-changes.js';
import { at } from './count.js';
import type { Counted } from './counted.js';
import { earlierFigures, sinceThen, standingOf, type Earlier } from './disclosure/earlier.js';
import { hiddenSlots, isRecognisable } from './disclosure/group-sizes.js';
import type { Policy } from './disclosure/policy.js';
import { protectChanges, withoutBreakdowns } from './disclosure/protect-changes.js';
import { protectWave, type ProtectedWave } from './disclosure/protect-wave.js';
import { earlierTables, presentTable, type WaveContext } from './disclosure/question-cells.js';
import { participationOf, respondentsShown } from './participation.js';
import { RELEASE_FORMAT, RELEASE_VERSION, type Release, type ReleaseGroup, type ReleaseMeasure } from './release.js';
import { hiddenIn } from './hidden-in.js';
import { figuresOf, groupOf, questionsOf, scoreChanges } from './write-waves.js';
import { countSince } from './standing/count-since.js';
import { joinChanges, joinScoreChanges } from './standing/join-changes.js';
import { joinById, joinReleases, type Joinable } from './standing/join-release.js';
import { wavesOf } from './standing/moments.js';
import { shownByRelease, shownByWaves } from './standing/shown-waves.js';
import type { Since } from './standing/since.js';
import { part, type Steps } from './steps.js';
import { rawTable } from './tables.js';
import { ungroupedIn } from './ungrouped.js';

export interface Beside {
  /** The release that is out and stands: those who came since are added to it. */
  readonly stand: Release;
  readonly since: Since;
}

/**
 * Nearly all of its time is protecting; the changes take about as long as one wave.
 * @param seen releases that are out, as far as those who read this one can see them
 */
export function* writeRelease(
  config: StudyConfig,
  counted: Counted,
  policy: Policy,
  now: Moment,
  seen: readonly Release[],
  beside: Beside | null,
): Steps<Release> {
  const { design, questions, respondents } = counted;
  // What stands is reckoned with by adding to it; what was told to others, figure by figure.
  const others = othersOf(seen, policy, beside?.stand);
  const earlier = others.length > 0 ? earlierFigures(others) : null;
  const came = beside ? countSince(counted, beside.since.isNew) : counted;
  const contextsOf = (own: Counted): readonly WaveContext[] =>
    config.waves.map((_, wave) => contextOf(config, own, wave, policy, earlier));
  const contexts = contextsOf(came);
  const parts = contexts.length + 1;
  const waves: ProtectedWave[] = [];
  for (const [wave, context] of contexts.entries()) {
    const protecting = protectWave(came.questions, came.measures, context);
    waves.push(yield* part(protecting, wave / parts, (wave + 1) / parts));
  }
  const figures = joinedWith(beside?.stand ?? null, figuresOf(config, came, contexts, waves), policy);
  // Change is that of all who have answered by now.
  const all = beside ? contextsOf(counted) : contexts;
  const placeOf = (wave: number, slot: number): ReleaseGroup => groupOf(config, design, wave, design.slots[slot]);
  const shown = beside ? shownByRelease(figures, counted, placeOf, policy) : shownByWaves(waves);
  const placeContexts = all.map((context) => withoutBreakdowns(context, counted.places));
  const changeContext = { respondents, questions, pairsOf: counted.pairsOf, contexts: all, placeContexts, shown };
  const changing = protectChanges(counted.measureChanges, counted.answerChanges, changeContext);
  const protectedChanges = yield* part(changing, contexts.length / parts, 1);
  const changesNow = writeChanges(config, counted, { contexts: all, shown, changes: protectedChanges });
  const change = joinChanges(beside?.stand.change, changesNow, {
    then: beside?.stand.questions ?? [],
    now: questionsOf(questions),
    all: figures.questions,
  });
  const changeOf = scoreChanges(config, counted, protectedChanges, policy);
  const scores = joinScoreChanges(beside?.stand.scores ?? [], figures.scores, changeOf);
  const { tables, breakdowns } = figures;
  const participation = participationOf(config, respondents, all, policy);
  const responses = respondentsShown(design, all, policy);
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
    source: {
      definitions: [...new Set([...(beside?.stand.source.definitions ?? []), ...respondents.definitions])].sort(),
      responses,
      ...(beside ? { until: beside.since.until } : {}),
    },
    waves: joinById(
      beside?.stand.waves ?? [],
      config.waves.map(({ id, label }) => ({ id, label })),
      asNow,
    ),
    complexes: joinById(
      beside?.stand.complexes ?? [],
      config.complexes.map(({ id, label, homes }) => ({ id, label, homes })),
      asNow,
    ),
    domains: domainsOf(
      respondents.answered.map(({ codebook }) => codebook),
      beside?.stand.domains ?? [],
    ),
    breakdowns,
    questions: figures.questions.filter(({ id }) => asked.has(id)),
    measures: withMain(figures.measures.filter(({ id }) => scored.has(id))),
    participation,
    tables,
    scores,
    ...(change ? { change } : {}),
    ...(config.promises.length > 0 ? { promises: config.promises } : {}),
    hidden: hiddenIn({ participation, tables, scores, responses, change }),
  };
}

/** Of the same readers the release that stands tells; of others, as far as it does not. */
function othersOf(seen: readonly Release[], { audience }: Policy, stand: Release | undefined): readonly Release[] {
  if (!stand) return seen;
  const out = wavesOf(stand);
  return seen
    .filter((one) => one.audience !== audience)
    .map((one) => ({
      ...one,
      tables: one.tables.filter(({ wave }) => !out.has(wave)),
      scores: one.scores.filter(({ wave }) => !out.has(wave)),
    }))
    .filter(({ tables, scores }) => tables.length + scores.length > 0);
}

const asNow = <T>(_: T, now: T): T => now;

const joinedWith = (stand: Release | null, came: Joinable, policy: Policy): Joinable =>
  stand ? joinReleases(stand, came, policy) : came;

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
  const findStanding = (slot: number): ReturnType<typeof standingOf> | undefined => {
    const sinces = questions.flatMap((tally) => {
      const found = earlierTables(tally, slot, { earlier, placeOf });
      if (found.length === 0) return [];
      const now = presentTable(tally, rawTable(tally, design, wave, slot), policy);
      return found.map((then) => sinceThen(now, then, policy));
    });
    return sinces.length === 0 ? undefined : standingOf(sinces);
  };
  const standings = new Map<number, ReturnType<typeof standingOf> | undefined>();
  const standingIn = (slot: number): ReturnType<typeof standingOf> | undefined => {
    if (!standings.has(slot)) standings.set(slot, findStanding(slot));
    return standings.get(slot);
  };
  const standing = (slot: number): ReturnType<typeof standingOf> => {
    const { complex = null, breakdown = null } = design.slots[slot] ?? {};
    // Groups that are as they were would tell that none of the few who are new is in them.
    if (breakdown !== null && standingIn(design.slotOf(complex ?? design.places, 0)) === 'few') return 'few';
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

function domainsOf(codebooks: readonly Codebook[], before: Release['domains']): Release['domains'] {
  const domains = new Map<string, Release['domains'][number]>();
  for (const domain of [...codebooks.flatMap((codebook) => codebook.domains), ...before]) {
    if (!domains.has(domain.id)) domains.set(domain.id, { id: domain.id, label: domain.label });
  }
  return [...domains.values()];
}

/** The first measure of a domain is the one on its tile. */
function withMain(measures: readonly ReleaseMeasure[]): readonly ReleaseMeasure[] {
  const first = new Set<string>();
  return measures.map((measure) => {
    const main = !first.has(measure.domain);
    first.add(measure.domain);
    return { ...measure, main };
  });
}
