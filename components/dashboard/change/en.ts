/** English. */
import type { ChangeMessages } from './change-messages.js';

export const en: ChangeMessages = {
  intro: 'The same people at two moments. Whoever took part only once is not counted here.',
  none: 'There is no change to see yet: for that, the same people must have taken part twice.',
  period: 'Between',
  between: (from, to) => `${from} → ${to}`,
  turnover: (pairs, left, joined) =>
    `Both times: ${pairs}. Only the first time: ${left}. Only the last time: ${joined}.`,
  ofTen: 'Of every 10',
  ofPeople: (people) => `Of these ${people}`,
  lessThanOne: 'fewer than 1',
  almostAll: 'nearly 10',
  directions: (of, same, up, down, share) =>
    share
      ? `${of}: ${same} as they were, ${up} do now, ${down} no longer do`
      : `${of}: ${same} as they were, ${up} up, ${down} down`,
  summary: {
    nothing: (of, n) => (of === 1 ? 'There is no clear change.' : `None of the ${n} figures shows a clear change.`),
    some: (of, list, unclear, n) =>
      unclear === 0 ? `Of ${of} figures: ${list}.` : `Of ${of} figures: ${list}; of ${n} no clear change can be told.`,
    part: (n, verdict) =>
      ({
        better: `${n} more favourable`,
        worse: `${n} less favourable`,
        higher: `${n} higher`,
        lower: `${n} lower`,
      })[verdict],
    list: (parts) => new Intl.ListFormat('en').format(parts),
    hidden: (count, n) => (count === 1 ? 'One change is not shown.' : `${n} changes are not shown.`),
  },
  parts: (by, summary) => `${by} – ${summary}`,
  partsNote:
    'The groups of one figure were tested together (Holm). Where one group clearly changed and another did not, the two are not clearly different from each other yet.',
  partsOnlyByStep: (by) =>
    `“${by}” is only known from one wave to the next. Choose another period above, or another topic.`,
  directionsHidden: 'How many people went up or down is not shown',
  by: (step) => `up or down: by ${step} or more`,
  weighted: (mean, low, high) => `Weighted to the register: ${mean} (${low} to ${high})`,
  comparison: (names, difference, low, high) => `Compared with ${names}: ${difference} difference (${low} to ${high})`,
  clear: (more) => (more ? 'More often' : 'Less often'),
  unclear: 'No clear change',
  hidden: (reason) => `Change ${reason}`,
  yes: 'yes',
  no: 'no',
  answerLine: (title, pairs) => `${title} (${pairs})`,
  showTable: 'Table',
  download: 'CSV',
  failed: 'The download did not work. Nothing was saved; try again.',
  method: 'How was this worked out?',
  methodLines: [
    'A pair is the same person of the same household, with an answer at both moments. A new tenant is no pair.',
    'Scores: the mean difference within pairs, with a 95% interval by Student’s t. Standardised: divided by the spread in the first wave.',
    'Shares and answers: interval by Newcombe’s method 10, p by McNemar’s mid-p. Where it may not show how few people answered differently, the interval is wider.',
    '“No clear change” means that the interval holds zero. What is looked at together was tested together (Holm).',
    'This is change; it does not prove that the renovation is the cause.',
  ],
  weights: (by, effective, largest) =>
    `Weighted to the register by ${by}: the pairs tell as much as ${effective} pairs that count equally; the largest weight is ${largest}.`,
  weightsMisfit: 'The weights do not quite add up to the register.',
  attrition: 'Who stayed and who left',
  attritionIntro: 'What both groups said in the first wave. Where they differ, those who stayed are not everybody.',
  columns: {
    subject: 'Subject',
    change: 'Change',
    low: '95% from',
    high: '95% to',
    p: 'p',
    pairs: 'Pairs',
    up: 'Up, or began',
    down: 'Down, or stopped',
    same: 'As they were',
    standardised: 'Standardised',
    stands: 'Stands (Holm)',
    weighted: 'Weighted',
    stayed: 'Stayed',
    left: 'Left',
    leftBase: 'How many left',
  },
};
