/**
 * How every outcome is chosen, by telephone and at the door, in one table: an outcome that has no line does not compile.
 * A is an appointment everywhere; digits are for what is met daily, letters for the rest.
 */
import type { OutcomeId } from '../../../domain/records/fieldwork-records.js';
import type { CaseDesk } from '../../casework/case-desk.js';

/** Nobody speaks (it rings; the door stays shut), or somebody does and there will be no interview now. */
type Moment = 'silent' | 'spoken';

/** The key of an outcome at its moment; null where it cannot be chosen: it follows by itself, or is not met in that way. */
type Place = { readonly at: Moment; readonly key: string } | null;

type OutcomeMode = CaseDesk['mode'];

const silent = (key: string): Place => ({ at: 'silent', key });
const spoken = (key: string): Place => ({ at: 'spoken', key });
const both = (key: string): Readonly<Record<OutcomeMode, Place>> => ({ phone: spoken(key), door: spoken(key) });
const onPhone = (key: string): Readonly<Record<OutcomeMode, Place>> => ({ phone: silent(key), door: null });
const atDoor = (key: string): Readonly<Record<OutcomeMode, Place>> => ({ phone: null, door: silent(key) });
/** The end of a questionnaire, or of a talk that stopped, says it. */
const itself = { phone: null, door: null } as const;

export const outcomeKeys: Readonly<Record<OutcomeId, Readonly<Record<OutcomeMode, Place>>>> = {
  complete: itself,
  partial: itself,
  'break-off': itself,
  'not-attempted': itself,

  'no-answer': onPhone('1'),
  busy: onPhone('2'),
  'answering-machine': onPhone('3'),
  'no-message-left': onPhone('4'),
  'message-left': onPhone('5'),
  disconnected: onPhone('6'),
  'data-line': onPhone('7'),

  'nobody-home': atDoor('1'),
  'no-access': atDoor('2'),
  'unsafe-address': atDoor('3'),
  'technical-problem': { phone: silent('8'), door: silent('4') },

  appointment: both('a'),
  'household-refusal-soft': both('1'),
  'household-refusal': both('2'),
  'respondent-refusal-soft': both('3'),
  'respondent-refusal': both('4'),
  'non-contact': both('5'),
  away: both('6'),
  'household-language': both('7'),
  'respondent-language': both('8'),
  unable: both('u'),
  deceased: both('d'),
  'respondent-unknown': both('k'),
  'no-eligible-respondent': both('e'),
  vacant: both('v'),
  organisation: both('o'),
  'out-of-sample': both('x'),
  'quota-filled': both('q'),
  'unknown-other': both('z'),
};

export interface OutcomeKey {
  readonly key: string;
  readonly outcome: OutcomeId;
}

/** What can be chosen at a moment, in the order of the table. */
export const keysAt = (at: Moment, mode: OutcomeMode): readonly OutcomeKey[] =>
  (Object.keys(outcomeKeys) as OutcomeId[]).flatMap((outcome) => {
    const place = outcomeKeys[outcome][mode];
    return place?.at === at ? [{ key: place.key, outcome }] : [];
  });

/** When a talk under way ends for good: the same keys as before it began. */
export const endingKeys = (mode: OutcomeMode): readonly OutcomeKey[] =>
  keysAt('spoken', mode).filter(
    ({ outcome }) => outcome === 'household-refusal' || outcome === 'respondent-refusal' || outcome === 'unable',
  );

/** The outcome of a key, whatever the shift. */
export const outcomeOf = (keys: readonly OutcomeKey[], key: string): OutcomeId | null =>
  keys.find((each) => each.key === key.toLowerCase())?.outcome ?? null;
