/** Nederlands. */
import type { ChangeMessages } from './change-messages.js';

export const nl: ChangeMessages = {
  intro: 'Dezelfde mensen op twee momenten. Wie maar één keer meedeed, telt hier niet mee.',
  none: 'Er is nog geen verandering te zien: daarvoor moeten dezelfde mensen twee keer hebben meegedaan.',
  period: 'Tussen',
  between: (from, to) => `${from} → ${to}`,
  turnover: (pairs, left, joined) =>
    `Beide keren: ${pairs}. Alleen de eerste keer: ${left}. Alleen de laatste keer: ${joined}.`,
  ofTen: 'Van elke 10',
  ofPeople: (people) => `Van deze ${people}`,
  lessThanOne: 'minder dan 1',
  almostAll: 'bijna 10',
  directions: (of, same, up, down, share) =>
    share
      ? `${of}: ${same} zoals ze waren, ${up} nu wel, ${down} nu niet meer`
      : `${of}: ${same} zoals ze waren, ${up} omhoog, ${down} omlaag`,
  summary: {
    nothing: (of, n) =>
      of === 1
        ? 'Er is geen duidelijke verandering.'
        : `Bij geen van de ${n} cijfers is er een duidelijke verandering.`,
    some: (of, list, unclear, n) =>
      unclear === 0
        ? `Van de ${of} cijfers: ${list}.`
        : `Van de ${of} cijfers: ${list}; bij ${n} is geen duidelijke verandering te zeggen.`,
    part: (n, verdict) =>
      ({ better: `${n} gunstiger`, worse: `${n} minder gunstig`, higher: `${n} hoger`, lower: `${n} lager` })[verdict],
    list: (parts) => new Intl.ListFormat('nl').format(parts),
    hidden: (count, n) => (count === 1 ? 'Eén verandering is niet getoond.' : `${n} veranderingen zijn niet getoond.`),
  },
  parts: (by, summary) => `${by} – ${summary}`,
  partsNote:
    'De groepen van één cijfer zijn samen getoetst (Holm). Verandert de ene groep duidelijk en de andere niet, dan verschillen die twee nog niet duidelijk van elkaar.',
  partsOnlyByStep: (by) =>
    `“${by}” is er alleen van de ene meting naar de volgende. Kies hierboven een andere periode, of een ander onderwerp.`,
  directionsHidden: 'Hoeveel mensen omhoog of omlaag gingen, is niet getoond',
  by: (step) => `omhoog of omlaag: ${step} of meer`,
  weighted: (mean, low, high) => `Gewogen naar het register: ${mean} (${low} tot ${high})`,
  comparison: (names, difference, low, high) => `Vergeleken met ${names}: ${difference} verschil (${low} tot ${high})`,
  clear: (more) => (more ? 'Vaker' : 'Minder vaak'),
  unclear: 'Geen duidelijke verandering',
  hidden: (reason) => `Verandering ${reason}`,
  yes: 'ja',
  no: 'nee',
  answerLine: (title, pairs) => `${title} (${pairs})`,
  showTable: 'Tabel',
  download: 'CSV',
  failed: 'Downloaden is niet gelukt. Er is niets bewaard; probeer het opnieuw.',
  method: 'Hoe is dit berekend?',
  methodLines: [
    'Een paar is dezelfde persoon van hetzelfde huishouden, met een antwoord op beide momenten. Een nieuwe huurder is geen paar.',
    'Scores: het gemiddelde verschil binnen paren, met een 95%-interval volgens Student. Gestandaardiseerd: gedeeld door de spreiding in de eerste meting.',
    'Aandelen en antwoorden: interval volgens Newcombe (methode 10), p volgens McNemar (mid-p). Waar niet mag blijken hoe weinig mensen iets anders antwoordden, is het interval ruimer.',
    '“Geen duidelijke verandering” betekent dat het interval nul bevat. Wat samen wordt bekeken, is samen getoetst (Holm).',
    'Dit is verandering, geen bewijs dat de renovatie de oorzaak is.',
  ],
  weights: (by, effective, largest) =>
    `Gewogen naar het register op ${by}: de paren zeggen evenveel als ${effective} paren die even zwaar tellen; het grootste gewicht is ${largest}.`,
  weightsMisfit: 'De gewichten komen niet helemaal uit op het register.',
  attrition: 'Wie bleef en wie wegviel',
  attritionIntro: 'Wat beide groepen in de eerste meting zeiden. Verschillen zij, dan zijn de blijvers niet iedereen.',
  columns: {
    subject: 'Onderwerp',
    change: 'Verandering',
    low: '95% van',
    high: '95% tot',
    p: 'p',
    pairs: 'Paren',
    up: 'Omhoog of erbij',
    down: 'Omlaag of eraf',
    same: 'Zoals ze waren',
    standardised: 'Gestandaardiseerd',
    stands: 'Houdt stand (Holm)',
    weighted: 'Gewogen',
    stayed: 'Bleven',
    left: 'Vielen weg',
    leftBase: 'Aantal weggevallen',
  },
};
