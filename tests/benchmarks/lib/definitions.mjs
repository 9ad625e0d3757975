/** The questionnaires that are measured: 200 questions of seven kinds under a title, on one page or on twenty. */

const KINDS = [
  (name) => ({ type: 'radiogroup', name, choices: ['never', 'sometimes', 'often', 'always'] }),
  (name) => ({ type: 'text', name }),
  (name) => ({ type: 'checkbox', name, choices: ['garden', 'meeting', 'safety', 'sports'] }),
  (name) => ({ type: 'rating', name }),
  (name) => ({ type: 'comment', name }),
  (name) => ({ type: 'boolean', name }),
  (name) => ({ type: 'dropdown', name, choices: ['one', 'two', 'three', 'four', 'five'] }),
];

const questions = (from, to) =>
  Array.from({ length: to - from }, (_, index) => {
    const number = from + index;
    const question = KINDS[number % KINDS.length](`q${number}`);
    // One in ten depends on an answer, as in a real questionnaire.
    const condition = number % 10 === 9 ? { visibleIf: `{q${number - (number % 7)}} <> 'never'` } : {};
    return { ...question, ...condition, title: `Question ${number}: how is it going with this?` };
  });

export const onePage = {
  title: 'How is it going in your building?',
  description: 'Some questions',
  pages: [{ name: 'all', elements: questions(0, 200) }],
};

export const twentyPages = {
  title: 'How is it going in your building?',
  description: 'Some questions',
  pages: Array.from({ length: 20 }, (_, page) => ({
    name: `page${page}`,
    elements: questions(page * 10, page * 10 + 10),
  })),
};
