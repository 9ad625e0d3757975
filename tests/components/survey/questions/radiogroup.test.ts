import { questionConformance } from '../../../support/question-conformance.js';

describe('radiogroup', () => {
  questionConformance('one choice out of a few', {
    question: { type: 'radiogroup', choices: ['yes', 'no'] },
    answer: 'no',
    give: (mounted) => mounted.all<HTMLInputElement>('input[type=radio]')[1]!.click(),
  });
});
