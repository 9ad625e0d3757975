/** What stays the same about an invented household from wave to wave: who lives there, since when, and with what work. */
import { bell, pick, type Random, type Temperament } from './people.js';
import { drawOne, kinds } from './profile-kinds.js';

export interface Person extends Temperament {
  /** Answers that do not depend on the mood, by the question's name. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** By question: how much easier or harder it is for this person than for most. */
  readonly leanings: Readonly<Record<string, number>>;
}

const AGES = kinds({ 18: 7, 25: 15, 35: 16, 45: 17, 55: 19, 65: 15, 75: 11 });

/** Whoever is at home: parents are seldom over 65, and alone is most common among the old. */
const HOUSEHOLDS = {
  young: kinds({ alone: 48, couple: 17, 'couple-children': 9, 'single-parent': 12, 'with-others': 14 }),
  middle: kinds({ alone: 41, couple: 12, 'couple-children': 23, 'single-parent': 19, 'with-others': 5 }),
  old: kinds({ alone: 64, couple: 28, 'couple-children': 2, 'single-parent': 3, 'with-others': 3 }),
};

/** Share with paid work, by the lower end of the age band. */
const PAID_WORK: Readonly<Record<number, number>> = {
  18: 0.55,
  25: 0.7,
  35: 0.67,
  45: 0.62,
  55: 0.47,
  65: 0.06,
  75: 0,
};

const WITHOUT_WORK = {
  young: kinds({ studying: 52, caring: 10, unable: 10, 'no-job': 22, volunteer: 6 }),
  middle: kinds({ studying: 4, caring: 22, unable: 37, 'no-job': 28, volunteer: 9 }),
  old: kinds({ retired: 94, unable: 3, volunteer: 3 }),
};

const OTHER_LANGUAGES = ['ber', 'uk', 'ti', 'so', 'pap'];
const CHILD_AGES = ['0-3', '4-11', '12-17'];

export function factsOf(language: string | null, random: Random): Pick<Person, 'facts' | 'leanings'> {
  const age = Number(drawOne(AGES, 0, random));
  const phase = age < 30 ? 'young' : age < 65 ? 'middle' : 'old';
  const type = drawOne(HOUSEHOLDS[phase], 0, random);
  const children = type.endsWith('children') || type === 'single-parent' ? 1 + few(random, 3) : 0;
  const paid = random() < (PAID_WORK[age] ?? 0);
  const native = (language ?? 'nl') === 'nl' && random() < 0.86;
  const home = native ? 'nl' : language === 'nl' ? pick(OTHER_LANGUAGES, random) : language;
  const ages = CHILD_AGES.filter(() => random() < 0.3 + 0.15 * children);
  const most = Math.max(1, age + 8 - 18);
  return {
    facts: {
      age_band: age,
      household_type: type,
      household_size: sizeOf(type, children, random),
      children_count: children,
      children_ages: ages.length > 0 ? ages : [pick(CHILD_AGES, random)],
      years_in_home: Math.floor(Math.min(most, Math.exp(2.2 + 0.85 * bell(random)))),
      neighbours_known: Math.floor(Math.exp(1.8 + 0.7 * bell(random))),
      home_language: home,
      paid_work: paid ? 'yes' : 'no',
      main_activity: drawOne(WITHOUT_WORK[phase], 0, random),
    },
    leanings: {
      daily_limits: old(age, -0.7),
      self_rated_health: old(age, -0.35),
      digital_skill: old(age, -1),
      dutch_reading: native ? 0.7 : -1,
      dutch_speaking: -0.4,
      making_ends_meet: paid ? 0.35 : -0.25,
      unexpected_costs: paid ? 0.35 : -0.25,
      contact_wish: old(age, -0.2),
    },
  };
}

const old = (age: number, lean: number): number => (age >= 65 ? lean : 0.15);

/** 0, 1, 2, …: each less common than the one before. */
const few = (random: Random, most: number): number => Math.min(most, Math.floor(-Math.log(1 - random()) / 0.9));

function sizeOf(type: string, children: number, random: Random): number {
  if (type === 'alone') return 1;
  if (type === 'single-parent') return 1 + children;
  return 2 + children + (type === 'with-others' ? few(random, 3) : 0);
}
