import { questionConformance } from '../../../support/question-conformance.js';

describe('text', () => {
  questionConformance('a field of one line', {
    question: { type: 'text' },
    answer: 'two cats',
    give: (mounted) => {
      const input = mounted.find<HTMLInputElement>('input');
      input.value = 'two cats';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
  });
});
