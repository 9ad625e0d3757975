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

  questionConformance('several short fields in columns, with titles beside them', {
    question: { ...question, colCount: 2, itemTitleWidth: '8rem' },
    answer: { adults: 2, children: 1 },
  });

  it('renders the field that somebody types in, and not the others', async () => {
    const mounted = await mountSurvey({ elements: [{ ...question, name: 'q' }] });
    const [field] = mounted.all<HTMLInputElement>('input');
    const element = mounted.find('renovation-question-multipletext') as HTMLElement & {
      update(changed: unknown): void;
    };
    let renders = 0;
    element.update = () => renders++;
    field!.value = '3';
    field!.dispatchEvent(new Event('change', { bubbles: true }));
    await mounted.settled();
    expect(mounted.survey.data).to.deep.equal({ q: { adults: 3 } });
    expect(renders).to.equal(0);
    mounted.remove();
  });

  it('says what is wrong above a field where the definition wants that', async () => {
    const mounted = await mountSurvey({ elements: [{ ...question, name: 'q', itemErrorLocation: 'bottom' }] });
    mounted.survey.validate(true);
    await mounted.settled();
    const field = mounted.find('input[aria-invalid="true"]');
    expect(field.nextElementSibling?.getAttribute('role')).to.equal('alert');
    mounted.remove();
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
