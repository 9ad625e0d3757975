/** English. */
import type { MethodMessages } from './method-messages.js';

export const en: MethodMessages = {
  source: 'Where the figures come from',
  sourceLines: ({ study, organisation, date, responses, definitions }) => [
    `${study}, ${organisation}; released on ${date}.`,
    `Completed questionnaires: ${responses}.`,
    `Questionnaires: ${definitions}.`,
    'This page reads the released file alone: counts, means and changes. Nobody’s answers are in it.',
  ],
  hidden: 'What is not shown',
  hiddenLines: (k, rounding) => [
    `A count under ${k} is not there, nor any figure from which it can be worked out.`,
    ...(rounding === null ? [] : [`Counts are rounded to ${rounding}.`]),
    'On sensitive questions it never says that (nearly) everybody or (nearly) nobody of a group gave an answer.',
    'Answers in people’s own words are counted and never shown.',
  ],
  hiddenNone: 'Nothing is hidden in this file.',
  reason: 'Reason',
  count: 'Figures',
  reading: 'How to read the figures',
  readingLines: [
    'n is the number of people behind a figure. “≈” means that it is rounded. Under 30 it says that the group is small.',
    'Percentages are whole. Somebody is never 0%, and almost everybody never 100%.',
    'A 95% interval says how far a figure may be off by chance if those who took part are like all residents. Those who did not may be different: no interval says anything of that.',
  ],
  change: 'Change',
  compare: 'Complexes side by side',
  compareLines: [
    'Means have an interval by Student, shares by Wilson.',
    'Each complex was compared with each other one (means by Welch, shares by Agresti and Caffo). Everything that is shown together was tested together (Holm).',
    'A place is as wide as what is not clearly different: “place 1 to 3” means that each of those places may be right. Equal places are no order.',
    'Differences between complexes may come from who lives there. They do not say why.',
    'A rounded base counts for the least that it can be.',
  ],
  staff: 'Staff',
  staffLines: [
    'Staff answered the same questions and have released figures of their own, with the same protection.',
    'A difference between staff and residents is the beginning of a conversation, not a verdict.',
  ],
};
