/** English. */
import { en as json } from '../../../shared/locales/json-findings/en.js';
import { formIn, inMegabytes, type FindingMessages } from './finding-messages.js';

const forms = {
  text: 'text',
  boolean: 'true or false',
  object: 'a group between { and }',
  'dont-know, refused': 'a list with "dont-know", "refused" or both',
  'theme, values': 'a group with "theme" and "values"',
};

const active = {
  script: 'a script',
  handler: 'code that belongs to an event (such as onclick)',
  link: 'a link that runs code',
};

export const en: FindingMessages = {
  ...json,
  checked: (count) => {
    if (count === 0) return 'This questionnaire was checked: nothing was found.';
    return count === 1
      ? 'This questionnaire was checked: 1 point to look at.'
      : `This questionnaire was checked: ${count} points to look at.`;
  },
  findings: {
    ...json.faults,
    'too-large': ({ size, limit }) =>
      `The questionnaire is too large: ${inMegabytes(size, 'en')} MB. It can be ${inMegabytes(limit, 'en')} MB at most.`,
    'not-a-questionnaire': () =>
      'This is no questionnaire. A questionnaire is a group between { and } with "pages" or "elements".',
    'no-questions': () => 'There is no question in it.',
    'unknown-type': ({ type, name }) => `The type ‘${type}’ of ‘${name}’ is not known.`,
    'missing-type': ({ name }) =>
      name === ''
        ? '"type" is missing here: what kind of question is this?'
        : `‘${name}’ has no "type": what kind of question is it?`,
    'missing-name': ({ type }) => `This question (${type}) has no "name". Without a name its answer cannot be kept.`,
    'unsafe-name': ({ name }) => `The name ‘${name}’ has a meaning in JavaScript already. Choose another name.`,
    'duplicate-name': ({ name, first }) =>
      `The name ‘${name}’ is used already, at ${first}. One answer would overwrite the other.`,
    'duplicate-page': ({ name, first }) => `The name ‘${name}’ is used already, at ${first}.`,
    'duplicate-choice': ({ value, first }) =>
      `The choice ‘${value}’ is there already, at ${first}. Nobody can tell later which of the two was meant.`,
    'broken-expression': ({ property, expression, at }) =>
      `‘${property}’ cannot be read from character ${at + 1}: ${expression}`,
    'unknown-reference': ({ name, property }) => `‘${property}’ refers to {${name}}, but there is no such question.`,
    'circular-values': ({ circle }) => `These values are computed from each other and never get done: ${circle}`,
    'circular-conditions': ({ circle }) => `Whether these questions are shown depends on each other: ${circle}`,
    'broken-pattern': ({ pattern }) => `This pattern (regular expression) cannot be read: ${pattern}`,
    'slow-pattern': ({ pattern }) => `This pattern (regular expression) can hang the page on some answers: ${pattern}`,
    'unclear-pattern': ({ pattern }) =>
      `It cannot be shown that this pattern (regular expression) is safe. Make it simpler: ${pattern}`,
    'missing-translation': ({ languages }) => `This text is missing in: ${languages}.`,
    'active-content': ({ found }) => `There is ${active[found]} in this text. It is taken out before anybody sees it.`,
    'wrong-property': ({ property, expected }) => `‘${property}’ has to be ${formIn(expected, forms)}.`,
    'broken-version': ({ version }) => `‘${version}’ is no version. Write three numbers with dots, such as 1.2.0.`,
    'duplicate-id': ({ id, kind }) => `There is a ${kind} with the id ‘${id}’ already.`,
    'unknown-domain': ({ domain }) => `The domain ‘${domain}’ is not among "domains".`,
    'unknown-theme': ({ theme }) => `The theme ‘${theme}’ is not in the study. This signal reaches nobody.`,
    'unknown-item': ({ item, measure }) => `The measure ‘${measure}’ counts ‘${item}’, but there is no such question.`,
    'unknown-code': ({ code, name }) => `‘${code}’ is no answer that can be chosen at ‘${name}’.`,
    'measure-without-rule': ({ measure, construct }) =>
      `The measure ‘${measure}’ has no rule to count by. Give it a "scoring"${construct === '' ? '' : ` (${construct})`}.`,
    'unfit-rule': ({ measure, construct, kind }) =>
      `The rule ‘${kind}’ of the measure ‘${measure}’ does not fit ${construct}.`,
    'unfit-item-count': ({ measure, expected, found }) =>
      `The measure ‘${measure}’ takes ${expected} questions. It has ${found}.`,
  },
};
