/** English. */
import type { FieldworkMessages } from './fieldwork-messages.js';

export const en: FieldworkMessages = {
  intro:
    'How good the figures are depends on who took part. This is the share of all homes with a completed questionnaire; response rates by outcome are with the fieldwork itself.',
  again: 'Who took part twice?',
  againIntro: 'Change is only about those who took part both times. A new tenant counts as new.',
  period: 'Between',
  both: 'Both times',
  left: 'Only the first time',
  joined: 'Only the last time',
  weights: 'Weights',
  weightsIntro:
    'The pairs are weighted to the register. The further the effective number lies below the number of pairs, the less the pairs are like all residents.',
  weightsBy: 'Weighted by',
  effective: 'Effective number of pairs',
  largest: 'Largest weight',
  fits: 'Adds up to the register',
  misfit: 'Does not quite add up',
  unanswered: 'Questions most often left open',
  unansweredIntro: (n, wave) =>
    `The ${n} questions with most “don’t know”, “would rather not say” and not filled in, in “${wave}”. Small counts are not shown; then there is no share.`,
  unansweredNone: 'No figures of this can be shown.',
  question: 'Question',
  answered: 'Gave an answer',
  share: 'Without an answer',
  groups: 'Small groups',
  groupsIntro: 'Participants per complex and wave. Under 30 a figure is to be read with care.',
  small: (n, count) => (n === 1 ? 'One group is small.' : `${count} groups are small.`),
};
