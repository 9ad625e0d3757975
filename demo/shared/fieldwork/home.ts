/** An invented household as the telephone meets it: when somebody is in, and what they say to a stranger. */
import type { HouseholdRecord, ResponseRecord } from '../../../domain/records/records.js';
import type { OutcomeId } from '../../../domain/records/fieldwork-records.js';
import type { SlotId } from '../../../domain/study/study-config.js';

type Random = () => number;

export interface Home {
  readonly household: HouseholdRecord;
  /** Chance that somebody picks up. */
  readonly isIn: Readonly<Record<SlotId, number>>;
  /** What the line is, where it is no telephone of people. */
  readonly deadLine: OutcomeId | null;
  /** The answers of those who take part. */
  readonly interview: ResponseRecord | null;
  /** A language that nobody wrote down in the register. */
  readonly speaks: string | null;
}

/** Somebody of the team to whom nobody can speak: what a supervisor has to look for. */
const UNEXPECTED_LANGUAGES = ['so', 'ti'];

export function homeOf(household: HouseholdRecord, interview: ResponseRecord | null, random: Random): Home {
  // Some are always in; some hardly ever.
  const presence = 0.25 + 1.6 * random() * random();
  const dead = random();
  return {
    household,
    isIn: {
      'weekday-daytime': Math.min(0.9, 0.22 * presence * (0.5 + random())),
      'weekday-evening': Math.min(0.95, 0.6 * presence),
      saturday: Math.min(0.95, 0.4 * presence * (0.5 + random())),
      sunday: 0,
    },
    deadLine: interview ? null : dead < 0.05 ? 'disconnected' : dead < 0.065 ? 'data-line' : null,
    interview,
    speaks: !interview && random() < 0.05 ? (UNEXPECTED_LANGUAGES[Math.floor(random() * 2)] ?? null) : null,
  };
}

/** What one finds out by listening to a line that nobody picks up. */
export function unanswered(random: Random): OutcomeId {
  const chance = random();
  if (chance < 0.66) return 'no-answer';
  if (chance < 0.75) return 'busy';
  if (chance < 0.88) return 'answering-machine';
  if (chance < 0.94) return 'message-left';
  return chance < 0.985 ? 'no-message-left' : 'technical-problem';
}

/** What is said when somebody picks up. `agreed`: at the moment that they named themselves. */
export function answered(home: Home, agreed: boolean, persuades: number, random: Random): OutcomeId {
  const chance = random();
  if (home.speaks !== null) return 'household-language';
  if (!agreed && chance < 0.1) return 'non-contact';
  if (!agreed && chance < 0.12) return 'away';
  if (!agreed && chance < 0.3) return 'appointment';
  const mind = random();
  if (home.interview) {
    if (mind < 0.82 * persuades) return 'complete';
    return mind < 0.88 ? 'break-off' : mind < 0.92 ? 'partial' : 'household-refusal-soft';
  }
  if (mind < 0.34 / persuades) return 'household-refusal';
  if (mind < 0.44 / persuades) return 'respondent-refusal';
  if (mind < 0.72) return 'household-refusal-soft';
  if (mind < 0.82) return 'respondent-refusal-soft';
  if (mind < 0.9) return 'unable';
  return mind < 0.94 ? 'respondent-unknown' : mind < 0.97 ? 'no-eligible-respondent' : 'vacant';
}

/** Minutes that a call takes. */
export function minutesOf(outcome: OutcomeId, pace: number, random: Random): number {
  if (outcome === 'complete') return (17 + 12 * random()) * pace;
  if (outcome === 'partial') return (10 + 5 * random()) * pace;
  if (outcome === 'break-off') return (4 + 5 * random()) * pace;
  if (outcome === 'appointment') return 1.5 + 2 * random();
  return 0.6 + 1.2 * random();
}
