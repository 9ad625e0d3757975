/** How the invented residents answer at the door, in `neighbours.json`: round figures of our own, as in `profiles.ts`. */
import { kinds, several, steps, type Profile } from './profile-kinds.js';

export const NEIGHBOUR_PROFILES: Readonly<Record<string, Profile>> = {
  at_home: steps({ 1: 1, 2: 2, 3: 3, 4: 5, 5: 9, 6: 17, 7: 28, 8: 23, 9: 8, 10: 4 }),
  years_here: steps({ 'under-1': 9, '1-4': 27, '5-14': 36, '15-or-more': 28 }),
  names_known: steps({ none: 14, 'one-two': 31, some: 37, many: 18 }),
  talk_often: steps({ never: 11, 'few-times-a-year': 17, monthly: 21, weekly: 36, daily: 15 }),
  did_help: several({
    shopping: 0.14,
    children: 0.09,
    chores: 0.17,
    'parcel-keys': 0.46,
    letters: 0.12,
    listening: 0.33,
  }),
  got_help: kinds({ true: 41, false: 59 }),
  would_ask: steps({ no: 31, maybe: 29, yes: 40 }),
  annoys: several({
    noise: 0.36,
    litter: 0.38,
    lift: 0.31,
    repairs: 0.27,
    quarrels: 0.11,
    loitering: 0.18,
    parking: 0.24,
  }),
  annoys_help: kinds({ yes: 28, maybe: 31, no: 41 }),
  would_join: kinds({ yes: 27, maybe: 34, no: 39 }),
  join_topics: several({
    garden: 0.36,
    meeting: 0.33,
    children: 0.18,
    helping: 0.27,
    clean: 0.28,
    sports: 0.16,
    committee: 0.1,
  }),
};
