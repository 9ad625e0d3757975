/** English. */
import { en as json } from '../../shared/locales/json-findings/en.js';
import { store } from '../../shared/locales/store/en.js';
import type { StudyMessages } from './study-messages.js';
import { inWords } from './word-list.js';

const types = {
  object: 'a group between { and }',
  array: 'a list between [ and ]',
  string: 'text between quotation marks',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};

const forms = {
  id: 'a short name of letters, digits, hyphens and underscores, without spaces',
  place: 'the name of a building or stairwell',
  language: 'a language code such as nl, en or tr',
  date: 'a date such as 2026-03-01',
  time: 'a time such as 17:30',
  'later-time': 'a time after ‘from’',
  'shares-of-one': 'shares that are no more than 1 together',
  'time-zone': 'a time zone such as Europe/Amsterdam',
  email: 'an e-mail address',
  phone: 'a telephone number',
  'web-address': 'a web address that begins with https://',
  address: 'an address next to this file, or a web address that begins with https://',
  origin: 'only https:// and the name of the site, without a path after it',
};

export const en: StudyMessages = {
  store,
  failures: {
    'not-found': 'The study was not found. Nothing was changed. Try again later.',
    unreachable: 'The study cannot be reached now. Nothing was changed. Check your internet connection and try again.',
    'web-page':
      'At this address there is a web page instead of a study. Perhaps you have to sign in first. Nothing was changed.',
    invalid: 'The file of this study is not right. Nothing was changed. Whoever manages this page can mend it.',
    broken: 'A part of this page did not load. Nothing was changed. Reload the page.',
  },
  ...json,
  findings: {
    'too-large': ({ limit }) => `The file is too large: more than ${limit} characters.`,
    ...json.faults,
    'unknown-key': ({ key }) => `‘${key}’ is not known here.`,
    'missing-key': ({ key }) => `‘${key}’ is missing.`,
    'wrong-type': ({ expected, found }) =>
      `This should be ${inWords(expected, types, 'or')}. It is ${inWords(found, types, 'or')}.`,
    'not-one-of': ({ allowed, found }) => `‘${found}’ is not possible here. Choose from: ${allowed}.`,
    'one-of-keys': ({ allowed }) => `One of these names belongs here: ${allowed}.`,
    'too-few': ({ minimum }) => `This list is too short. It needs at least ${minimum}.`,
    'empty-text': () => 'This must not be empty.',
    'below-minimum': ({ minimum, found }) => `${found} is too little. The lowest possible is ${minimum}.`,
    'above-maximum': ({ maximum, found }) => `${found} is too much. The highest possible is ${maximum}.`,
    'wrong-form': ({ expected, found }) =>
      `‘${found}’ is not possible here. It should be ${inWords(expected, forms, 'or')}.`,
    'id-needed': ({ found }) => `The file name in ‘${found}’ cannot be an id. Write: { "id": …, "src": … }.`,
    'duplicate-id': ({ id }) => `‘${id}’ is in this list already.`,
    'unknown-id': ({ id, kind }) => `This study has no ${kind === 'definition' ? 'questionnaire' : kind} ‘${id}’.`,
    'impossible-date': ({ found }) => `${found} does not exist.`,
    'dates-out-of-order': ({ opens, closes }) => `The wave closes on ${closes}, before it opens on ${opens}.`,
    'group-without-values': () =>
      'No answer can belong to this group. Give ‘values’, or a range with ‘from’ and ‘below’.',
    'groups-overlap': ({ id, other }) => `The groups ‘${other}’ and ‘${id}’ overlap: an answer would fall into both.`,
    'no-required-consent': () =>
      'None of these consents is ‘required’. Taking part in the research itself is always asked.',
    'waves-out-of-order': ({ id, other }) => `Wave ‘${id}’ comes after ‘${other}’, yet opens earlier.`,
    'missing-translation': ({ languages }) => `This text is missing in: ${languages}.`,
    'unused-language': ({ language }) => `‘${language}’ is not among the languages of this study.`,
    'kit-not-translated': ({ language }) => `There are no buttons in ‘${language}’; they are in English.`,
    'partner-without-consent': ({ id }) => `Residents cannot give consent to help from ‘${id}’.`,
    'unused-definition': ({ id }) => `The questionnaire ‘${id}’ belongs to no wave.`,
    'public-k-below-internal': ({ publicK, internalK }) =>
      `Smaller groups are shown in public (${publicK}) than to staff (${internalK}).`,
  },
};
