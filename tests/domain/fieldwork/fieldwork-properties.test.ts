/** Whole waves of fieldwork, played out by chance: what must never happen, looked up in the bare log of each case. */
import { expect } from 'chai';
import fc from 'fast-check';
import { CallQueue } from '../../../domain/fieldwork/call-queue.js';
import { standingOf, type Caller, type CallReason } from '../../../domain/fieldwork/standing.js';
import type { AttemptEntry, CaseEntry, OutcomeId } from '../../../domain/records/fieldwork-records.js';
import { seeded } from '../../support/seeded.js';
import { appointment, at, attempt, entry, fatima, joris, ms, protocol, ringBack, slots, stateOf } from './support.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const callers: readonly Caller[] = [fatima, joris];

/** Minutes that a household is left alone after each, from fieldwork-facts.md rather than from the table. */
const COOL: Partial<Record<OutcomeId, number>> = {
  busy: 15,
  'no-answer': 180,
  'answering-machine': 1440,
  'message-left': 1440,
  'household-refusal-soft': 10_080,
  'respondent-refusal-soft': 10_080,
  'break-off': 10_080,
};
const SOFT: readonly OutcomeId[] = ['household-refusal-soft', 'respondent-refusal-soft'];
const HARD: readonly OutcomeId[] = ['household-refusal', 'respondent-refusal'];
/** What chance picks from; the first ones leave a case open. */
const OUTCOMES: readonly OutcomeId[] = [
  'no-answer',
  'no-answer',
  'no-answer',
  'busy',
  'busy',
  'answering-machine',
  'message-left',
  'appointment',
  'household-refusal-soft',
  'respondent-refusal-soft',
  'household-refusal',
  'break-off',
  'complete',
  'disconnected',
  'vacant',
];

interface Played {
  readonly id: string;
  readonly language: string | null;
  log: CaseEntry[];
}

const attempts = ({ log }: Played): readonly AttemptEntry[] => log.filter((line) => line.kind === 'attempt');

const lastIndex = (items: readonly AttemptEntry[], matches: (item: AttemptEntry) => boolean): number =>
  items.map(matches).lastIndexOf(true);

/** The rules, as a supervisor would check a log by hand before this call. */
function checkCall(one: Played, caller: Caller, reason: CallReason, now: number): void {
  const before = attempts(one);
  const said = before.map(({ outcome }) => outcome);
  expect(
    said.filter((outcome) => HARD.includes(outcome)),
    'called after a hard refusal',
  ).to.deep.equal([]);
  expect(said.filter((outcome) => SOFT.includes(outcome)).length, 'asked again after two soft ones').to.be.at.most(1);
  const refusal = lastIndex(before, ({ outcome }) => SOFT.includes(outcome));
  const since = before.slice(refusal + 1);
  // They talked to us again: gave the interview, or named a moment for it. What follows is no second try at a refusal.
  const agreedSince = new Set(one.log.flatMap((line) => (line.kind === 'appointment' ? [line.attempt] : [])));
  const cameBack = since.some(({ id, outcome }) => outcome === 'complete' || agreedSince.has(id));
  if (refusal >= 0 && !cameBack) {
    expect(since.filter(({ inbound }) => !inbound).length, 'tried more than once after a soft refusal').to.equal(0);
    if (reason.kind !== 'ring-back') {
      expect(now - ms(before[refusal]?.at ?? ''), 'before the seven days').to.be.at.least(7 * DAY);
    }
  }
  const agreed = lastIndex(before, ({ outcome }) => outcome === 'appointment');
  const promised = one.log.filter((line) => line.kind === 'appointment').at(-1);
  if (reason.kind !== 'ring-back') {
    for (const { id, at: end, outcome } of before.slice(agreed + 1)) {
      // A moment that was agreed after it, or in it, replaces the waiting; not after a refusal.
      const isAgreed = promised && (promised.attempt === id || ms(promised.at) >= ms(end));
      if (isAgreed && reason.kind === 'appointment' && !SOFT.includes(outcome)) continue;
      expect(now - ms(end), `called in the cool-down of ${outcome}`).to.be.at.least((COOL[outcome] ?? 0) * MINUTE);
    }
  }
  if (reason.kind === 'appointment') {
    expect(ms(promised?.moment ?? ''), 'before the appointment').to.be.at.most(now);
    if (promised?.kept.kind === 'hard') expect(promised.kept.interviewer).to.equal(caller.id);
    return;
  }
  if (reason.kind === 'ring-back') return;
  expect(caller.languages, 'language').to.include(one.language ?? 'nl');
  const again = one.log.filter(({ kind }) => kind === 'reopened').at(-1)?.at ?? '';
  const counted = before.filter(({ inbound, at: end }) => !inbound && end > again);
  expect(counted.length, 'attempts').to.be.below(8);
}

/**
 * Thirteen weeks from Monday 23 November; the two interviewers look every half hour. In the last month nobody puts it off
 * any more, so that the end is an end.
 */
function play(seed: number, homes: number): readonly Played[] {
  const random = seeded(seed);
  const chance = (share: number): boolean => random() < share;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const cases: Played[] = Array.from({ length: homes }, (_, index) => ({
    id: `home-${index}`,
    language: pick([null, 'nl', 'nl', 'ar']),
    log: [],
  }));
  const state = ({ id, language, log }: Played): ReturnType<typeof stateOf> =>
    stateOf(log, { id, household: { language } });
  const byId = new Map(cases.map((one) => [`before/${one.id}`, one]));
  const queue = new CallQueue(cases.map(state), protocol, slots);
  for (let now = ms(at('08:30')); now < ms(at('08:30', 91)); now += 30 * MINUTE) {
    if (slots.clock.at(now).minute < 8 * 60) continue;
    const late = now > ms(at('00:00', 60));
    if (!late && chance(0.004)) {
      const one = pick(cases);
      const moment = new Date(now).toISOString();
      const comes = chance(0.5)
        ? ringBack(moment, pick(['fatima', 'joris', null]))
        : entry('reopened', moment, { reason: 'the supervisor wants it so' });
      one.log = [...one.log, comes];
      queue.put(state(one));
    }
    for (const caller of callers) {
      const next = queue.next(caller, now);
      const one = next && byId.get(next.case);
      if (!one) continue;
      checkCall(one, caller, next.reason, now);
      const said = pick(OUTCOMES);
      const outcome = late && said === 'appointment' ? 'no-answer' : said;
      const talk = attempt(outcome, new Date(now + 4 * MINUTE).toISOString(), {
        startedAt: new Date(now).toISOString(),
        inbound: next.reason.kind === 'ring-back',
        by: caller.id,
      });
      const another = outcome === 'appointment' || (outcome === 'break-off' && !late && chance(0.5));
      const due = new Date(now + Math.ceil(random() * 5 * 48) * 30 * MINUTE).toISOString();
      const made = another
        ? [appointment(talk.startedAt, due, chance(0.3) ? caller.id : null, { attempt: talk.id })]
        : [];
      one.log = [...one.log, ...made, talk];
      queue.put(state(one));
    }
  }
  return cases;
}

describe('a whole wave of fieldwork, whatever happens', () => {
  it('calls nobody again who refused for good, no soft refusal before seven days or twice, nobody in a cool-down', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const calls = play(seed, 25).reduce((sum, one) => sum + attempts(one).length, 0);
        expect(calls).to.be.greaterThan(25);
      }),
      { numRuns: 20 },
    );
  });

  it('lets no case starve: in the end each is settled, was tried eight times over three slices, or has no way left', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const one of play(seed, 25)) {
          const state = stateOf(one.log, { id: one.id, household: { language: one.language } });
          expect(state.lastAttempt, 'tried at all').to.not.equal(null);
          const standings = callers.map((caller) => standingOf(state, caller, ms(at('19:00', 92)), protocol, slots));
          for (const { kind, reason } of standings) {
            const why = kind === 'call' ? reason.kind : reason.why;
            expect(why).to.be.oneOf(['outcome', 'refused', 'limit', 'no-way', 'language']);
          }
          if (state.closed || standings.every(({ reason }) => 'why' in reason && reason.why !== 'limit')) continue;
          // A household chooses its own moments; the protocol spreads what it chooses itself.
          if (one.log.some(({ kind }) => kind === 'appointment')) continue;
          const sliced = Object.values(state.slotTries).filter((tries) => tries > 0).length;
          expect(sliced, 'slices').to.be.at.least(3);
        }
      }),
      { numRuns: 20 },
    );
  });
});
