import { expect } from 'chai';
import { mountSurvey } from '../../../support/mount-survey.js';
import { questionConformance } from '../../../support/question-conformance.js';

describe('comment', () => {
  questionConformance('a field of several lines', {
    question: { type: 'comment', rows: 3 },
    answer: 'First line.\nSecond line.',
    give: (mounted) => {
      const area = mounted.find<HTMLTextAreaElement>('textarea');
      area.focus();
      area.value = 'First line.\nSecond line.';
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  });

  it('keeps what is typed before the field is left', async () => {
    const mounted = await mountSurvey({ elements: [{ type: 'comment', name: 'q' }] });
    const area = mounted.find<HTMLTextAreaElement>('textarea');
    area.focus();
    area.value = 'We liv';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(mounted.survey.getValue('q')).to.equal('We liv');
    mounted.remove();
  });

  it('may stand below another question', async () => {
    const mounted = await mountSurvey({
      elements: [{ type: 'radiogroup', name: 'q', choices: [1], showCommentArea: true, commentText: 'Tell us more' }],
    });
    const area = mounted.find<HTMLTextAreaElement>('.comment textarea');
    expect(mounted.find('.comment label').textContent).to.equal('Tell us more');
    area.value = 'because';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    area.dispatchEvent(new FocusEvent('blur'));
    expect(mounted.survey.data).to.deep.equal({ 'q-Comment': 'because' });
    mounted.remove();
  });
});
