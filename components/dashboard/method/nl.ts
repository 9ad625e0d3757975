/** Nederlands. */
import type { MethodMessages } from './method-messages.js';

export const nl: MethodMessages = {
  source: 'Waar de cijfers vandaan komen',
  sourceLines: ({ study, organisation, date, responses, definitions }) => [
    `${study}, ${organisation}; vrijgegeven op ${date}.`,
    `Ingevulde vragenlijsten: ${responses}.`,
    `Vragenlijsten: ${definitions}.`,
    'Deze pagina leest alleen het vrijgegeven bestand: aantallen, gemiddelden en veranderingen. Antwoorden van mensen staan er niet in.',
  ],
  hidden: 'Wat niet is getoond',
  hiddenLines: (k, rounding) => [
    `Een aantal onder ${k} staat er niet, en ook geen cijfer waaruit het te berekenen is.`,
    ...(rounding === null ? [] : [`Aantallen zijn afgerond op ${rounding}.`]),
    'Bij gevoelige vragen staat er nooit dat (bijna) iedereen of (bijna) niemand van een groep iets antwoordde.',
    'Antwoorden in eigen woorden worden geteld en nooit getoond.',
  ],
  hiddenNone: 'In dit bestand is niets verborgen.',
  reason: 'Reden',
  count: 'Aantal cijfers',
  reading: 'Hoe u de cijfers leest',
  readingLines: [
    'n is het aantal mensen achter een cijfer. “≈” betekent dat het is afgerond. Onder de 30 staat er dat de groep klein is.',
    'Percentages zijn heel. Iemand is nooit 0 %, en bijna iedereen nooit 100 %.',
    'Een 95%-interval zegt hoe ver een cijfer er door toeval naast kan zitten als de deelnemers op alle bewoners lijken. Wie niet meedeed, kan anders zijn: daar zegt geen interval iets over.',
  ],
  change: 'Verandering',
  compare: 'Complexen naast elkaar',
  compareLines: [
    'Gemiddelden hebben een interval volgens Student, aandelen volgens Wilson.',
    'Elk complex is met elk ander vergeleken (gemiddelden volgens Welch, aandelen volgens Agresti en Caffo). Alles wat samen in beeld staat, is samen getoetst (Holm).',
    'Een plaats is zo breed als wat niet duidelijk anders is: “plaats 1 tot 3” betekent dat elk van die plaatsen kan kloppen. Gelijke plaatsen zijn geen volgorde.',
    'Verschillen tussen complexen kunnen komen door wie er wonen. Ze zeggen niet waardoor.',
    'Een afgerond aantal telt voor het minste dat het kan zijn.',
  ],
  staff: 'Medewerkers',
  staffLines: [
    'Medewerkers beantwoordden dezelfde vragen en hebben hun eigen vrijgegeven cijfers, met dezelfde bescherming.',
    'Een verschil tussen medewerkers en bewoners is een begin van een gesprek, geen oordeel.',
  ],
};
