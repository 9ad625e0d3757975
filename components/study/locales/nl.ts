/** Nederlands. */
import { nl as json } from '../../shared/locales/json-findings/nl.js';
import { store } from '../../shared/locales/store/nl.js';
import type { StudyMessages } from './study-messages.js';
import { inWords } from './word-list.js';

const types = {
  object: 'een groep tussen { en }',
  array: 'een lijst tussen [ en ]',
  string: 'tekst tussen aanhalingstekens',
  number: 'een getal',
  integer: 'een heel getal',
  boolean: 'true of false',
  null: 'null',
};

const forms = {
  id: 'een korte naam met letters, cijfers, streepjes en lage streepjes, zonder spaties',
  place: 'de naam van een gebouw of portiek',
  language: 'een taalcode zoals nl, en of tr',
  date: 'een datum zoals 2026-03-01',
  time: 'een tijd zoals 17:30',
  'later-time': 'een tijd na ‘from’',
  'shares-of-one': 'delen die samen niet meer dan 1 zijn',
  'time-zone': 'een tijdzone zoals Europe/Amsterdam',
  email: 'een e-mailadres',
  phone: 'een telefoonnummer',
  'web-address': 'een webadres dat begint met https://',
  address: 'een adres naast dit bestand, of een webadres dat begint met https://',
  origin: 'alleen https:// en de naam van de website, zonder pad erachter',
};

const kinds = { definition: 'vragenlijst', theme: 'thema', partner: 'partner' };

export const nl: StudyMessages = {
  store,
  failures: {
    'not-found': 'Het onderzoek is niet gevonden. Er is niets veranderd. Probeer het later opnieuw.',
    unreachable:
      'Het onderzoek is nu niet te bereiken. Er is niets veranderd. Kijk of u internet hebt en probeer het opnieuw.',
    'web-page':
      'Op dit adres staat een webpagina en geen onderzoek. Misschien moet u eerst inloggen. Er is niets veranderd.',
    invalid:
      'Het bestand van dit onderzoek klopt niet. Er is niets veranderd. De beheerder van deze pagina kan dit oplossen.',
    broken: 'Een deel van deze pagina is niet geladen. Er is niets veranderd. Ververs de pagina.',
  },
  ...json,
  findings: {
    'too-large': ({ limit }) => `Het bestand is te groot: meer dan ${limit} tekens.`,
    ...json.faults,
    'unknown-key': ({ key }) => `‘${key}’ is hier niet bekend.`,
    'missing-key': ({ key }) => `‘${key}’ ontbreekt.`,
    'wrong-type': ({ expected, found }) =>
      `Hier hoort ${inWords(expected, types, 'of')}. Er staat ${inWords(found, types, 'of')}.`,
    'not-one-of': ({ allowed, found }) => `‘${found}’ kan hier niet. Kies uit: ${allowed}.`,
    'one-of-keys': ({ allowed }) => `Hier hoort een van deze namen te staan: ${allowed}.`,
    'too-few': ({ minimum }) =>
      `Deze lijst is te kort. Er ${minimum === 1 ? 'hoort' : 'horen'} minstens ${minimum} in.`,
    'empty-text': () => 'Hier mag het niet leeg zijn.',
    'below-minimum': ({ minimum, found }) => `${found} is te weinig. Het laagste dat kan is ${minimum}.`,
    'above-maximum': ({ maximum, found }) => `${found} is te veel. Het hoogste dat kan is ${maximum}.`,
    'wrong-form': ({ expected, found }) => `‘${found}’ kan hier niet. Hier hoort ${inWords(expected, forms, 'of')}.`,
    'id-needed': ({ found }) => `De bestandsnaam in ‘${found}’ kan geen id zijn. Schrijf: { "id": …, "src": … }.`,
    'duplicate-id': ({ id }) => `‘${id}’ is al eerder gebruikt in deze lijst.`,
    'unknown-id': ({ id, kind }) => `Er is geen ${kinds[kind]} ‘${id}’ in dit onderzoek.`,
    'impossible-date': ({ found }) => `${found} bestaat niet.`,
    'dates-out-of-order': ({ opens, closes }) => `De ronde sluit op ${closes}, vóórdat zij opent op ${opens}.`,
    'group-without-values': () =>
      'Bij deze groep kan geen antwoord horen. Geef ‘values’, of een bereik met ‘from’ en ‘below’.',
    'groups-overlap': ({ id, other }) =>
      `De groepen ‘${other}’ en ‘${id}’ overlappen: een antwoord zou in beide vallen.`,
    'no-required-consent': () =>
      'Geen van deze toestemmingen is ‘required’. Meedoen met het onderzoek zelf moet altijd gevraagd worden.',
    'waves-out-of-order': ({ id, other }) => `Ronde ‘${id}’ staat na ‘${other}’, maar opent eerder.`,
    'missing-translation': ({ languages }) => `Deze tekst ontbreekt in: ${languages}.`,
    'unused-language': ({ language }) => `‘${language}’ staat niet bij de talen van dit onderzoek.`,
    'kit-not-translated': ({ language }) => `De knoppen zijn er niet in ‘${language}’; zij staan in het Engels.`,
    'partner-without-consent': ({ id }) => `Bewoners kunnen geen toestemming geven voor hulp van ‘${id}’.`,
    'unused-definition': ({ id }) => `De vragenlijst ‘${id}’ hoort bij geen enkele ronde.`,
    'public-k-below-internal': ({ publicK, internalK }) =>
      `In het openbaar zijn kleinere groepen te zien (${publicK}) dan voor medewerkers (${internalK}).`,
  },
};
