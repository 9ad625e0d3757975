/** Nederlands. */
import type { ResultsMessages, WrittenAmount } from './messages.js';

const amount = ({ kind, number, total }: WrittenAmount): string =>
  ({
    exactly: `${number} van de ${total}`,
    about: `ongeveer ${number} van de ${total}`,
    fewer: `minder dan ${number} van de ${total}`,
    more: `meer dan ${number} van de ${total}`,
  })[kind];

const people = (of: WrittenAmount, part: boolean): string => `${amount(of)} buren${part ? ' die antwoord gaven' : ''}`;

const say = ({ n }: WrittenAmount): string => (n === 1 ? 'zegt' : 'zeggen');

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const nl: ResultsMessages = {
  results: 'Wat buren zeggen',
  failure: {
    'not-found': 'De resultaten staan er niet. Vraag het aan de maker van deze pagina.',
    unreachable: 'De resultaten zijn nu niet op te halen. Probeer het later nog eens.',
    'not-json': 'De resultaten zijn niet te lezen. Ze moeten opnieuw worden gepubliceerd.',
    'not-release': 'In dit bestand staan geen gepubliceerde resultaten. Vraag het aan de maker van deze pagina.',
    'newer-format': 'Deze resultaten zijn nieuwer dan deze pagina. De kit op deze pagina moet worden bijgewerkt.',
    damaged: 'De resultaten zijn niet compleet. Ze moeten opnieuw worden gepubliceerd.',
    local: 'De resultaten op dit apparaat zijn nu niet te tellen. Aan de antwoorden zelf is niets veranderd.',
  },
  unknown: (kind, id) => {
    const names = { complex: 'complex', wave: 'meting', domain: 'onderwerp', question: 'vraag' };
    return `Deze resultaten hebben geen ${names[kind]} “${id}”.`;
  },
  known: (ids) => `Bekend: ${ids}`,
  noAnswers: 'Er zijn nog geen antwoorden. Zodra er genoeg zijn, ziet u ze hier.',
  noCards: 'Hier is nog niets te laten zien. Misschien gaven te weinig mensen antwoord.',
  tooFew: 'Te weinig mensen om te laten zien',
  tooFewWhy: 'Wij laten hier niets zien. Zo kan niemand zien wie wat zei.',
  unclear: 'Er is geen antwoord dat duidelijk het meest gegeven is.',
  answer: (of, part, answer) => sentence(`${people(of, part)} ${say(of)}: “${answer}”.`),
  holds: (of, part) => `Dat geldt voor ${people(of, part)}.`,
  says: (of, part, end) => sentence(`${people(of, part)} ${end}.`),
  most: (of, answers) =>
    `${{ chosen: 'Het meest gekozen', named: 'Het meest genoemd', first: 'Het vaakst op één' }[of]}: ${answers}.`,
  quote: (text) => `“${text}”`,
  amount,
  base: (count, rounded) => `${rounded ? 'Ongeveer ' : ''}${count} buren gaven antwoord.`,
  part: 'Niet iedereen kreeg deze vraag.',
  small: 'Dit zijn weinig mensen. Eén antwoord maakt veel uit.',
  plan: 'Wat wordt ermee gedaan',
  title: 'Wat buren zeggen',
  more: 'Meer resultaten:',
  code: 'Code om te scannen met uw telefoon',
  badLink: 'Het adres in “link” is geen adres van een webpagina. Er is geen code om te scannen.',
  privacy: 'Alleen antwoorden van genoeg mensen staan erop.',
  allComplexes: 'Alle gebouwen samen',
  countedUntil: (date) => `Antwoorden geteld tot en met ${date}`,
  tools: {
    label: 'Keuzes',
    language: 'Taal',
    readAloud: 'Voorlezen',
    stopReading: 'Stop met voorlezen',
    previous: 'Vorige',
    next: 'Volgende',
    fullScreen: 'Volledig scherm',
    leaveFullScreen: 'Volledig scherm sluiten',
    print: 'Printen',
    posterHint: 'Dit wordt geprint op één vel A3.',
    cardHint: 'Er komen twee kaarten op één vel A4. Knip ze los op de lijn.',
    keys: 'Gebruik de pijltjestoetsen, de spatiebalk of een presenter. B maakt het scherm zwart.',
    unblank: 'Weer laten zien',
  },
  progress: (card, cards) => `Kaart ${card} van ${cards}`,
};
