/** Nederlands. */
import type { CompareMessages } from './compare-messages.js';

const names = new Intl.ListFormat('nl');

export const nl: CompareMessages = {
  intro:
    'De lijn is het 95%-interval: hoe ver het cijfer door toeval ernaast kan zitten. Alles wat hier samen staat, is samen getoetst (Holm).',
  none: 'Er is hier niets om te vergelijken: daarvoor moeten minstens twee complexen genoeg deelnemers hebben.',
  rest: (topics) => `Te weinig om te vergelijken: ${topics}.`,
  attention: 'Waar is aandacht nodig?',
  attentionIntro:
    'Geteld zijn alleen duidelijke verschillen met een ander complex. Wie er evenveel heeft, staat gelijk.',
  nothingClear: 'Tussen deze complexen is in geen enkel onderwerp een duidelijk verschil: er is geen volgorde.',
  below: (n, of, topics) =>
    `In ${n} van ${of} ${of === '1' ? 'onderwerp' : 'onderwerpen'} duidelijk minder gunstig dan een ander complex: ${topics}.`,
  notBelow: 'In geen enkel onderwerp duidelijk minder gunstig dan een ander complex.',
  above: (n, topics) => `In ${n} duidelijk gunstiger: ${topics}.`,
  shares: 'Deelt deze plaats.',
  notCompared: 'Niet te vergelijken: te weinig deelnemers.',
  place: (first, last, of) => (first === last ? `Plaats ${first} van ${of}` : `Plaats ${first} tot ${last} van ${of}`),
  lessThan: (list, higher) =>
    higher === null ? `duidelijk minder gunstig dan ${list}` : `duidelijk ${higher ? 'hoger' : 'lager'} dan ${list}`,
  alike: (list) => `niet duidelijk anders dan ${list}`,
  allAlike: 'Tussen deze complexen is geen duidelijk verschil: de volgorde kan toeval zijn.',
  noOrder: 'Hoger of lager is hier niet beter of slechter: er is geen volgorde.',
  interval: (low, high) => `${low} tot ${high}`,
  outside: 'Doet niet mee in de volgorde',
  outsideOf: 'Doet niet mee in de volgorde: er is geen interval te geven',
  scale: (min, max) => `Schaal van ${min} tot ${max}`,
  better: { higher: 'hoger is gunstiger', lower: 'lager is gunstiger' },
  staff: 'Medewerkers',
  residents: 'Bewoners',
  staffTitle: 'Medewerkers naast bewoners',
  staffIntro:
    'Wat wij zelf antwoordden, naast wat bewoners zeiden. De grootste duidelijke verschillen staan bovenaan: daar valt iets te leren.',
  staffAsked: (sentence) => `Gevraagd aan medewerkers: “${sentence}”`,
  staffApart: (difference, low, high) => `Verschil met bewoners: ${difference} (95%-interval ${low} tot ${high})`,
  staffAlike: 'Geen duidelijk verschil tussen medewerkers en bewoners',
  staffClear: {
    better: 'Medewerkers antwoorden gunstiger dan bewoners',
    worse: 'Medewerkers antwoorden minder gunstig dan bewoners',
    higher: 'Medewerkers noemen dit vaker dan bewoners',
    lower: 'Medewerkers noemen dit minder vaak dan bewoners',
  },
  staffPerhaps: 'Op zichzelf een verschil, maar dat kan toeval zijn',
  staffRest: 'Zonder duidelijk verschil tussen medewerkers en bewoners',
  choosesTopic: 'Kies een onderwerp om ook de antwoorden naast elkaar te zien.',
  list: (list) => names.format(list),
  columns: { answer: 'Antwoord', difference: 'Verschil' },
};
