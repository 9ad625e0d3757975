/** The times of day that a typed time can mean, likeliest first. An hour that can be two is read in calling hours. */
import type { MomentAssumption } from './moment.js';
import type { DayPart } from './token.js';
import type { TypedMoment } from './typed-moment.js';

export interface PossibleTime {
  readonly hour: number;
  readonly minute: number;
  readonly assumptions: readonly MomentAssumption[];
}

/** From nine in the morning until nine in the evening, exactly one of two hours that sound the same is in them. */
const CALLING_HOURS = { from: 9, below: 21 } as const;

/** First and last hour that is said of a part, and the hours to propose when none was. */
const PARTS: Readonly<
  Record<DayPart, { readonly from: number; readonly to: number; readonly hours: readonly number[] }>
> = {
  morning: { from: 0, to: 11, hours: [10, 9, 11] },
  noon: { from: 11, to: 13, hours: [12] },
  afternoon: { from: 12, to: 17, hours: [14, 13, 16] },
  evening: { from: 17, to: 23, hours: [19, 18, 20] },
  am: { from: 0, to: 11, hours: [] },
  pm: { from: 12, to: 23, hours: [] },
};

/** First calls reach most people in the evening (fieldwork-facts.md, 2). */
const ANY_HOURS = [19, 10, 14];

/** Empty when time and part of the day contradict each other. */
export function possibleTimes(typed: TypedMoment): readonly PossibleTime[] {
  const times = timesAsSaid(typed);
  if (!typed.earliest) return times;
  return times.map((each) => ({ ...each, assumptions: [...each.assumptions, 'earliest'] }));
}

function timesAsSaid({ time, part, edge }: TypedMoment): readonly PossibleTime[] {
  if (!time) return proposals(part, edge);
  const asSaid = bothHalves(time.hour, time.minute, time.twelveHours);
  const asRival = time.rival ? bothHalves(time.rival.hour, time.rival.minute, true) : [];
  if (part) {
    const { from, to } = PARTS[part];
    const fits = ({ hour }: ClockTime): boolean => hour >= from && hour <= to;
    const [said, rivals] = [asSaid.filter(fits), asRival.filter(fits)];
    return [...said, ...rivals].map((each) => ({ ...each, assumptions: rivals.length > 0 ? ['half-hour'] : [] }));
  }
  if (!time.twelveHours) return asSaid.map((each) => ({ ...each, assumptions: [] }));
  const ordered = [...inCallingHoursFirst(asSaid).slice(0, 1), ...inCallingHoursFirst(asRival).slice(0, 1)];
  const all = [...ordered, ...inCallingHoursFirst(asSaid).slice(1)];
  const assumptions: readonly MomentAssumption[] = asRival.length > 0 ? ['half-of-day', 'half-hour'] : ['half-of-day'];
  return all.map((each) => ({ ...each, assumptions }));
}

interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

function proposals(part: DayPart | undefined, edge: TypedMoment['edge']): readonly PossibleTime[] {
  const hours = [...(part ? PARTS[part].hours : ANY_HOURS)];
  if (edge) hours.sort((one, other) => (edge === 'early' ? one - other : other - one));
  // Noon is a time as well as a part of the day.
  const assumptions: readonly MomentAssumption[] = !part ? ['time'] : hours.length > 1 ? ['hour-in-part'] : [];
  return hours.map((hour) => ({ hour, minute: 0, assumptions }));
}

const bothHalves = (hour: number, minute: number, twelveHours: boolean): readonly ClockTime[] =>
  twelveHours
    ? [
        { hour: hour % 12, minute },
        { hour: (hour % 12) + 12, minute },
      ]
    : [{ hour, minute }];

const inCallingHoursFirst = (times: readonly ClockTime[]): readonly ClockTime[] => {
  const calling = ({ hour }: ClockTime): boolean => hour >= CALLING_HOURS.from && hour < CALLING_HOURS.below;
  return [...times.filter(calling), ...times.filter((time) => !calling(time))];
};
