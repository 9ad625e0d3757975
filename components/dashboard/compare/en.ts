/** English. */
import type { CompareMessages } from './compare-messages.js';

const names = new Intl.ListFormat('en');

export const en: CompareMessages = {
  intro:
    'The line is the 95% interval: how far the figure may be off by chance. Everything that stands together here was tested together (Holm).',
  none: 'There is nothing to compare here: for that, at least two complexes need enough participants.',
  rest: (topics) => `Too little to compare: ${topics}.`,
  attention: 'Where is attention needed?',
  attentionIntro: 'Only clear differences with another complex are counted. Those with as many stand level.',
  nothingClear: 'On no topic is there a clear difference between these complexes: there is no order.',
  below: (n, of, topics) =>
    `On ${n} of ${of} ${of === '1' ? 'topic' : 'topics'} clearly less favourable than another complex: ${topics}.`,
  notBelow: 'On no topic clearly less favourable than another complex.',
  above: (n, topics) => `On ${n} clearly more favourable: ${topics}.`,
  shares: 'Shares this place.',
  notCompared: 'Cannot be compared: too few participants.',
  place: (first, last, of) => (first === last ? `Place ${first} of ${of}` : `Place ${first} to ${last} of ${of}`),
  lessThan: (list, higher) =>
    higher === null ? `clearly less favourable than ${list}` : `clearly ${higher ? 'higher' : 'lower'} than ${list}`,
  alike: (list) => `not clearly different from ${list}`,
  allAlike: 'There is no clear difference between these complexes: the order may be chance.',
  noOrder: 'Higher or lower is not better or worse here: there is no order.',
  interval: (low, high) => `${low} to ${high}`,
  outside: 'Not in the order',
  outsideOf: 'Not in the order: no interval can be given',
  scale: (min, max) => `Scale from ${min} to ${max}`,
  better: { higher: 'higher is more favourable', lower: 'lower is more favourable' },
  staff: 'Staff',
  residents: 'Residents',
  staffTitle: 'Staff beside residents',
  staffIntro:
    'What we answered ourselves, beside what residents said. The largest clear differences come first: there is something to learn there.',
  staffAsked: (sentence) => `Asked of staff: “${sentence}”`,
  staffApart: (difference, low, high) => `Difference with residents: ${difference} (95% interval ${low} to ${high})`,
  staffAlike: 'No clear difference between staff and residents',
  staffClear: {
    better: 'Staff answer more favourably than residents',
    worse: 'Staff answer less favourably than residents',
    higher: 'Staff say this more often than residents',
    lower: 'Staff say this less often than residents',
  },
  staffPerhaps: 'A difference on its own, but it may be chance',
  staffRest: 'Without a clear difference between staff and residents',
  choosesTopic: 'Choose a topic to see the answers side by side as well.',
  list: (list) => names.format(list),
  columns: { answer: 'Answer', difference: 'Difference' },
};
