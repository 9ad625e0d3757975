/** English: residents who are asked one by one. */
import type { WhoWords } from './messages.js';

export const who: WhoWords = {
  title: 'Who answers the questions?',
  choose: 'Who answers the questions?',
  countTitle: 'Who lives here?',
  countText: 'In this study every resident is asked for themselves. Ask how many of them take part.',
  countLabel: 'How many residents are asked?',
  countMissing: (most) => `Type a number from 1 to ${String(most)}.`,
  resident: (respondent) => `resident ${String(respondent)}`,
  toAsk: 'still to ask',
  begun: 'begun, goes on',
  agreed: (moment) => `appointment ${moment}`,
  stillToAsk: 'Still to ask',
  uncounted: 'every resident; how many is not known yet',
  of: (open, all, names) =>
    open === 0 ? `nobody any more (${String(all)} asked)` : `${String(open)} of ${String(all)}: ${names.join(', ')}`,
  written: (name, outcome, agreed) =>
    `Saved: ${name}, ${outcome}${agreed === null ? '' : `, appointment ${agreed}`}. Can somebody else take part?`,
  nobodyElse: 'Nobody else now',
  more: 'One more person',
  moreLabel: 'What is this person called? (may be left empty)',
  call: 'Name',
  callLabel: (name) => `What is ${name} called?`,
  nameHint: 'A first name will do. It stands in the register alone, never beside the answers.',
  changedMeanwhile: 'Somebody else just changed this household. Try again.',
  with: (name) => `with ${name}`,
  another: 'Somebody else',
  noInterview: (name) => `No interview with ${name} now`,
};
