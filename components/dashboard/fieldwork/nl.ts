/** Nederlands. */
import type { FieldworkMessages } from './fieldwork-messages.js';

export const nl: FieldworkMessages = {
  intro:
    'Hoe goed de cijfers zijn, hangt af van wie meedeed. Dit is het deel van alle woningen met een ingevulde vragenlijst; de responspercentages per uitkomst staan bij het veldwerk zelf.',
  again: 'Wie deed twee keer mee?',
  againIntro: 'Verandering gaat alleen over wie beide keren meedeed. Een nieuwe huurder telt als nieuw.',
  period: 'Tussen',
  both: 'Beide keren',
  left: 'Alleen de eerste keer',
  joined: 'Alleen de laatste keer',
  weights: 'Gewichten',
  weightsIntro:
    'De paren zijn gewogen naar het register. Hoe verder het effectieve aantal onder het aantal paren ligt, hoe minder de paren op alle bewoners lijken.',
  weightsBy: 'Gewogen op',
  effective: 'Effectief aantal paren',
  largest: 'Grootste gewicht',
  fits: 'Komt uit op het register',
  misfit: 'Komt niet helemaal uit',
  unanswered: 'Vragen die het vaakst open bleven',
  unansweredIntro: (n, wave) =>
    `De ${n} vragen met het meeste “weet niet”, “zegt het liever niet” en niet ingevuld, in “${wave}”. Kleine aantallen zijn niet getoond; dan staat er geen deel.`,
  unansweredNone: 'Hiervan zijn geen cijfers te tonen.',
  question: 'Vraag',
  answered: 'Antwoord gaven',
  share: 'Zonder antwoord',
  groups: 'Kleine groepen',
  groupsIntro: 'Aantal deelnemers per complex en meting. Onder de 30 is een cijfer met voorzichtigheid te lezen.',
  small: (n, count) => (n === 1 ? 'Eén groep is klein.' : `${count} groepen zijn klein.`),
};
