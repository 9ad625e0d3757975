/**
 * Plays two and a half weeks of calling by the kit's own rules: every invented interviewer takes the case that the queue
 * gives, so that cool-downs, appointments, languages and limits come out as they would. The same seed and the same moment
 * give the same history.
 */
import { CallQueue } from '../../../domain/fieldwork/call-queue.js';
import { outcomes } from '../../../domain/fieldwork/outcome-table.js';
import type { ResponseRecord } from '../../../domain/records/records.js';
import { attemptIdOf } from '../../../components/casework/missing-attempts.js';
import { answered, minutesOf, unanswered, type Home } from './home.js';
import { interviewOf } from './interviews.js';
import { appointment, attempt, type DemoLog } from './log.js';
import { remarkOn } from './remarks.js';
import { shiftsBefore } from './shifts.js';
import type { Interviewer } from './team.js';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const DAY = 1440 * MINUTE;

/** Who answers by themselves, and when. */
export interface OwnAnswer {
  readonly home: Home;
  readonly at: number;
}

/** Writes into `log`; gives the responses that the talks left. */
export function playCalls(
  log: DemoLog,
  homes: ReadonlyMap<string, Home>,
  own: readonly OwnAnswer[],
  team: readonly Interviewer[],
  now: number,
  random: () => number,
): readonly ResponseRecord[] {
  const responses = new Map<string, ResponseRecord>();
  const queue = new CallQueue(log.states.values(), log.study.protocol, log.slots);
  const seats = shiftsBefore(now, team, log.slots).map(({ from, ...shift }) => ({ ...shift, at: from }));
  const letters = [...own].sort((a, b) => a.at - b.at);
  const renewed = (id: string): void => {
    const state = log.states.get(id);
    if (state) queue.put(state);
  };

  for (;;) {
    const seat = seats.filter(({ at, until }) => at < until).sort((a, b) => a.at - b.at)[0];
    const letter = letters[0];
    if (letter && (!seat || letter.at <= seat.at)) {
      letters.shift();
      if (letter.at < now) answerAlone(letter);
      continue;
    }
    if (!seat) return [...responses.values()];
    const next = queue.next(seat.interviewer, seat.at);
    const home = next && homes.get(next.case);
    seat.at = home ? call(next.case, home, next.reason.kind === 'appointment', seat) : seat.at + 10 * MINUTE;
    if (home) renewed(next.case);
  }

  function answerAlone({ home, at }: OwnAnswer): void {
    const id = [...log.states.values()].find(({ household }) => household === home.household.id)?.id;
    if (id === undefined || !home.interview || log.states.get(id)?.closed) return;
    const began = at - 14 * MINUTE;
    const response = interviewOf(home.interview, 'complete', began, at, 'self', random);
    responses.set(response.id, response);
    const told = attempt({
      by: null,
      mode: 'self',
      outcome: 'complete',
      began,
      response: response.id,
      respondent: response.respondent,
    });
    log.write(id, at, told, attemptIdOf(response.id, []));
    renewed(id);
  }

  /** Gives the moment at which the interviewer is free again. */
  function call(id: string, home: Home, agreed: boolean, { interviewer, at, until }: (typeof seats)[number]): number {
    const slot = log.slots.of(at);
    const picksUp = agreed ? random() < 0.8 : random() < home.isIn[slot];
    const outcome =
      home.deadLine ?? (picksUp ? answered(home, agreed, interviewer.persuades, random) : unanswered(random));
    const end = at + minutesOf(outcome, interviewer.pace, random) * MINUTE;
    if (end > Math.min(now, until + 30 * MINUTE)) return until;
    const { group } = outcomes[outcome];
    const talked = group === 'I' || group === 'P' || outcome === 'break-off';
    const response = talked && home.interview ? interviewOf(home.interview, outcome, at, end, 'phone', random) : null;
    if (response) responses.set(response.id, response);
    const written = attempt({
      by: interviewer.id,
      mode: 'phone',
      outcome,
      began: at,
      note: remarkOn(outcome, random),
      response: response?.id ?? null,
      respondent: response?.respondent ?? null,
      language: outcome === 'household-language' ? home.speaks : null,
    });
    const told = log.write(
      id,
      end,
      written,
      outcome === 'complete' && response ? attemptIdOf(response.id, []) : undefined,
    );
    if (outcome === 'appointment' || (outcome === 'break-off' && random() < 0.6)) agree(id, end, told, interviewer);
    return end + (1 + 4 * random()) * MINUTE;
  }

  function agree(id: string, at: number, during: string, { id: by }: Interviewer): void {
    const moment = openMoment(at);
    if (moment === null) return;
    const kept = random() < 0.25 ? { kind: 'hard' as const, interviewer: by } : { kind: 'soft' as const };
    log.write(id, at, appointment(log, moment, { by, attempt: during, kept, note: '', mode: 'phone' }));
  }

  /** A quarter of an hour in the next days at which there is calling; most people choose an evening. */
  function openMoment(after: number): number | null {
    for (let tries = 0; tries < 40; tries += 1) {
      const moment = Math.ceil((after + (0.8 + 3.5 * random()) * DAY) / QUARTER) * QUARTER;
      const slot = log.slots.callingAt(moment);
      if (slot === 'weekday-evening' || (slot !== null && random() < 0.3)) return moment;
    }
    return null;
  }
}
