import { expect } from 'chai';
import { mountSurvey } from '../../../support/mount-survey.js';
import { questionConformance } from '../../../support/question-conformance.js';

const question = {
  type: 'multipletext',
  items: [
    { name: 'adults', title: 'Adults', inputType: 'number' },
    { name: 'children', title: 'Children', inputType: 'number', isRequired: true },
  ],
};

describe('multipletext', () => {
  questionConformance('several short fields', {
    question,
    answer: { adults: 2, children: 3 },
    give: (mounted) => {
      mounted.all<HTMLInputElement>('input').forEach((input, index) => {
        input.focus();
        input.value = String(index + 2);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.blur();
      });
    },
  });

  it('labels each field, and says which one is missing', async () => {
    const mounted = await mountSurvey({ elements: [{ ...question, name: 'q' }] });
    mounted.survey.validate(true);
    await mounted.settled();
    const labels = mounted.all<HTMLInputElement>('input').map((input) => input.labels?.[0]?.textContent?.trim());
    expect(labels).to.deep.equal(['Adults', 'Children *']);
    expect(mounted.all('input[aria-invalid="true"]').length).to.equal(1);
    mounted.remove();
  });
});
