/** Nederlands: bewoners die ieder voor zich worden gevraagd. */
import type { WhoWords } from './messages.js';

export const who: WhoWords = {
  title: 'Wie krijgt de vragen?',
  choose: 'Wie krijgt de vragen?',
  countTitle: 'Wie wonen hier?',
  countText: 'In dit onderzoek wordt iedere bewoner zelf gevraagd. Vraag met hoeveel mensen zij meedoen.',
  countLabel: 'Hoeveel bewoners worden gevraagd?',
  countMissing: (most) => `Typ een getal van 1 tot en met ${String(most)}.`,
  resident: (respondent) => `bewoner ${String(respondent)}`,
  toAsk: 'nog te vragen',
  begun: 'begonnen, gaat verder',
  agreed: (moment) => `afspraak ${moment}`,
  stillToAsk: 'Nog te vragen',
  uncounted: 'iedere bewoner; hoeveel is nog niet bekend',
  of: (open, all, names) =>
    open === 0 ? `niemand meer (${String(all)} gevraagd)` : `${String(open)} van ${String(all)}: ${names.join(', ')}`,
  written: (name, outcome, agreed) =>
    `Bewaard: ${name}, ${outcome}${agreed === null ? '' : `, afspraak ${agreed}`}. Kan nog iemand meedoen?`,
  nobodyElse: 'Nu niemand anders',
  more: 'Nog iemand',
  moreLabel: 'Hoe heet deze persoon? (mag leeg)',
  call: 'Naam',
  callLabel: (name) => `Hoe heet ${name}?`,
  nameHint: 'Een voornaam is genoeg. Die staat alleen in de bewonerslijst, nooit bij de antwoorden.',
  changedMeanwhile: 'Iemand anders wijzigde dit huishouden net. Probeer het opnieuw.',
  with: (name) => `met ${name}`,
  another: 'Iemand anders',
  noInterview: (name) => `Nu geen gesprek met ${name}`,
};
