/** English. */
import type { ResultsMessages, WrittenAmount } from './messages.js';

const amount = ({ kind, number, total }: WrittenAmount): string =>
  ({
    exactly: `${number} of ${total}`,
    about: `about ${number} of ${total}`,
    fewer: `fewer than ${number} of ${total}`,
    more: `more than ${number} of ${total}`,
  })[kind];

const people = (of: WrittenAmount, part: boolean): string =>
  `${amount(of)} neighbours${part ? ' who answered this' : ''}`;

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const en: ResultsMessages = {
  results: 'What neighbours say',
  failure: {
    'not-found': 'The results are not there. Ask who made this page.',
    unreachable: 'The results cannot be fetched right now. Try again later.',
    'not-json': 'The results cannot be read. They need to be published again.',
    'not-release': 'This file holds no published results. Ask who made this page.',
    'newer-format': 'These results are newer than this page. The kit on this page needs an update.',
    damaged: 'The results are not complete. They need to be published again.',
    local: 'The results on this device cannot be counted right now. The answers themselves have not changed.',
  },
  unknown: (kind, id) => `These results have no ${kind === 'domain' ? 'topic' : kind} “${id}”.`,
  known: (ids) => `Known: ${ids}`,
  noAnswers: 'There are no answers yet. As soon as there are enough, you see them here.',
  noCards: 'There is nothing to show here yet. Perhaps too few people answered.',
  tooFew: 'Too few people to show',
  tooFewWhy: 'We show nothing here. That way nobody can see who said what.',
  unclear: 'No answer was clearly given most.',
  answer: (of, part, answer) => sentence(`${people(of, part)} say: “${answer}”.`),
  holds: (of, part) => `This is so for ${people(of, part)}.`,
  says: (of, part, end) => sentence(`${people(of, part)} ${end}.`),
  most: (of, answers) =>
    `${{ chosen: 'Chosen most', named: 'Named most', first: 'Most often put first' }[of]}: ${answers}.`,
  quote: (text) => `“${text}”`,
  amount,
  base: (count, rounded) => `${rounded ? 'About ' : ''}${count} neighbours answered.`,
  part: 'Not everybody got this question.',
  small: 'These are few people. One answer makes a big difference.',
  plan: 'What will be done with it',
  title: 'What neighbours say',
  more: 'See more results:',
  code: 'Code to scan with your phone',
  badLink: 'The address in “link” is not an address of a web page. There is no code to scan.',
  privacy: 'Only results of enough people are shown.',
  allComplexes: 'All buildings together',
  countedUntil: (date) => `Answers counted up to ${date}`,
  tools: {
    label: 'Choices',
    language: 'Language',
    readAloud: 'Read aloud',
    stopReading: 'Stop reading',
    previous: 'Previous',
    next: 'Next',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    print: 'Print',
    posterHint: 'This is printed on one A3 sheet.',
    cardHint: 'Two cards are printed on one A4 sheet. Cut along the line.',
    keys: 'Use the arrow keys, the space bar or a clicker. B makes the screen black.',
    unblank: 'Show again',
  },
  progress: (card, cards) => `Card ${card} of ${cards}`,
};
