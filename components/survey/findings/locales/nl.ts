/** Nederlands. */
import { nl as json } from '../../../shared/locales/json-findings/nl.js';
import { formIn, inMegabytes, type FindingMessages } from './finding-messages.js';

const forms = {
  text: 'tekst',
  boolean: 'true of false',
  object: 'een groep tussen { en }',
  'dont-know, refused': 'een lijst met "dont-know", "refused" of allebei',
  'theme, values': 'een groep met "theme" en "values"',
};

const active = {
  script: 'een script',
  handler: 'code die bij een gebeurtenis hoort (zoals onclick)',
  link: 'een link die code uitvoert',
};

const kinds = { measure: 'maat', domain: 'domein' };

export const nl: FindingMessages = {
  ...json,
  checked: (count) => {
    if (count === 0) return 'Deze vragenlijst is nagekeken: er is niets gevonden.';
    return count === 1
      ? 'Deze vragenlijst is nagekeken: 1 punt om te bekijken.'
      : `Deze vragenlijst is nagekeken: ${count} punten om te bekijken.`;
  },
  findings: {
    ...json.faults,
    'too-large': ({ size, limit }) =>
      `De vragenlijst is te groot: ${inMegabytes(size, 'nl')} MB. Het meeste dat kan is ${inMegabytes(limit, 'nl')} MB.`,
    'not-a-questionnaire': () =>
      'Dit is geen vragenlijst. Een vragenlijst is een groep tussen { en } met "pages" of "elements".',
    'no-questions': () => 'Er staat geen enkele vraag in.',
    'unknown-type': ({ type, name }) => `De soort ‘${type}’ van ‘${name}’ is niet bekend.`,
    'missing-type': ({ name }) =>
      name === ''
        ? 'Hier ontbreekt "type": wat voor vraag is dit?'
        : `Bij ‘${name}’ ontbreekt "type": wat voor vraag is dit?`,
    'missing-name': ({ type }) =>
      `Deze vraag (${type}) heeft geen "name". Zonder naam kan het antwoord niet worden bewaard.`,
    'unsafe-name': ({ name }) => `De naam ‘${name}’ heeft in JavaScript al een betekenis. Kies een andere naam.`,
    'duplicate-name': ({ name, first }) =>
      `De naam ‘${name}’ is al gebruikt bij ${first}. Het ene antwoord zou het andere overschrijven.`,
    'duplicate-page': ({ name, first }) => `De naam ‘${name}’ is al gebruikt bij ${first}.`,
    'duplicate-choice': ({ value, first }) =>
      `De keuze ‘${value}’ staat al bij ${first}. Later is niet te zien welke van de twee iemand koos.`,
    'broken-expression': ({ property, expression, at }) =>
      `‘${property}’ is niet te lezen vanaf teken ${at + 1}: ${expression}`,
    'unknown-reference': ({ name, property }) => `‘${property}’ verwijst naar {${name}}, maar die vraag is er niet.`,
    'circular-values': ({ circle }) => `Deze waarden worden uit elkaar berekend en komen nooit klaar: ${circle}`,
    'circular-conditions': ({ circle }) => `Of deze vragen te zien zijn, hangt van elkaar af: ${circle}`,
    'broken-pattern': ({ pattern }) => `Dit patroon (regular expression) is niet te lezen: ${pattern}`,
    'slow-pattern': ({ pattern }) =>
      `Dit patroon (regular expression) kan de pagina laten vastlopen bij sommige antwoorden: ${pattern}`,
    'unclear-pattern': ({ pattern }) =>
      `Van dit patroon (regular expression) is niet vast te stellen dat het veilig is. Maak het eenvoudiger: ${pattern}`,
    'missing-translation': ({ languages }) => `Deze tekst ontbreekt in: ${languages}.`,
    'active-content': ({ found }) =>
      `In deze tekst staat ${active[found]}. Dat wordt weggehaald voordat iemand het ziet.`,
    'wrong-property': ({ property, expected }) => `Bij ‘${property}’ hoort ${formIn(expected, forms)}.`,
    'broken-version': ({ version }) => `‘${version}’ is geen versie. Schrijf drie getallen met punten, zoals 1.2.0.`,
    'duplicate-id': ({ id, kind }) => `Er is al een ${kinds[kind]} met de id ‘${id}’.`,
    'unknown-domain': ({ domain }) => `Het domein ‘${domain}’ staat niet bij "domains".`,
    'unknown-theme': ({ theme }) => `Het thema ‘${theme}’ staat niet in het onderzoek. Dit signaal komt nergens aan.`,
    'unknown-item': ({ item, measure }) => `De maat ‘${measure}’ telt ‘${item}’ mee, maar die vraag is er niet.`,
    'unknown-code': ({ code, name }) => `‘${code}’ is geen antwoord dat bij ‘${name}’ gekozen kan worden.`,
    'measure-without-rule': ({ measure, construct }) =>
      `De maat ‘${measure}’ heeft geen regel om te tellen. Zet "scoring" erbij${construct === '' ? '' : ` (${construct})`}.`,
    'unfit-rule': ({ measure, construct, kind }) =>
      `De regel ‘${kind}’ van de maat ‘${measure}’ past niet bij ${construct}.`,
    'unfit-item-count': ({ measure, expected, found }) =>
      `Bij de maat ‘${measure}’ horen ${expected} vragen. Er staan er ${found}.`,
  },
};
