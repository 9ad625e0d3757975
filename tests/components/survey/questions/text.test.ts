import { expect } from 'chai';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { questionConformance } from '../../../support/question-conformance.js';

/** Types as a browser does: the value, then the events of a key. */
function type(input: HTMLInputElement, text: string): void {
  input.focus();
  for (const key of text) {
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    input.value += key;
    input.dispatchEvent(new InputEvent('input', { data: key, bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
  }
}

const question = (more: object = {}): object => ({ elements: [{ type: 'text', name: 'q', title: 'Asked', ...more }] });

describe('text', () => {
  questionConformance('a field of one line', {
    question: { type: 'text' },
    answer: 'two cats',
    give: (mounted) => type(mounted.find<HTMLInputElement>('input'), 'two cats'),
  });

  const answers: Record<string, unknown> = {
    color: '#0a5c6b',
    date: '2026-03-01',
    'datetime-local': '2026-03-01T19:00',
    email: 'a@example.nl',
    month: '2026-03',
    number: 12,
    password: 'secret',
    range: 40,
    tel: '0101234567',
    time: '19:00',
    url: 'https://example.nl',
    week: '2026-W10',
  };
  for (const [inputType, answer] of Object.entries(answers)) {
    questionConformance(`a field for ${inputType}`, { question: { type: 'text', inputType }, answer });
  }

  describe('what is special about it', () => {
    let mounted: MountedSurvey;
    afterEach(() => mounted.remove());

    it('keeps what is typed at every key, so that closing the page loses nothing', async () => {
      mounted = await mountSurvey(question());
      type(mounted.find<HTMLInputElement>('input'), 'We liv');
      expect(mounted.survey.getValue('q')).to.equal('We liv');
    });

    it('keeps what is pasted or dictated, which comes without keys', async () => {
      mounted = await mountSurvey(question());
      const input = mounted.find<HTMLInputElement>('input');
      input.focus();
      input.value = 'pasted';
      input.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
      expect(mounted.survey.getValue('q')).to.equal('pasted');
    });

    it('never overwrites what somebody is typing', async () => {
      mounted = await mountSurvey(question({ textUpdateMode: 'onBlur' }));
      const input = mounted.find<HTMLInputElement>('input');
      type(input, 'half a sen');
      mounted.survey.getQuestionByName('q').title = 'Asked again';
      await mounted.settled();
      expect(input.value).to.equal('half a sen');
    });

    it('keeps a number as a number', async () => {
      mounted = await mountSurvey(question({ inputType: 'number' }));
      const input = mounted.find<HTMLInputElement>('input');
      type(input, '42');
      input.blur();
      expect(mounted.survey.getValue('q')).to.equal(42);
    });

    it('says so when a number is out of range', async () => {
      mounted = await mountSurvey(question({ inputType: 'number', min: 0, max: 20 }), { data: { q: 21 } });
      mounted.survey.validate(true);
      await mounted.settled();
      expect(mounted.find('[role="alert"]').textContent).to.contain('20');
      expect(mounted.find('input').getAttribute('aria-invalid')).to.equal('true');
    });

    it('masks a pattern, a number, a date and an amount while typing', async () => {
      const masks = [
        { maskType: 'pattern', maskSettings: { pattern: '9999 aa' }, raw: '3012AB', shown: '3012 AB' },
        { maskType: 'numeric', maskSettings: { precision: 0 }, raw: 12000, shown: '12,000' },
        { maskType: 'datetime', maskSettings: { pattern: 'dd-mm-yyyy' }, raw: '2026-03-01', shown: '01-03-2026' },
        { maskType: 'currency', maskSettings: { prefix: '€ ' }, raw: 950, shown: '€ 950' },
      ];
      for (const { maskType, maskSettings, raw, shown } of masks) {
        mounted = await mountSurvey(question({ maskType, maskSettings }), { data: { q: raw } });
        expect(mounted.find<HTMLInputElement>('input').value, maskType).to.equal(shown);
        mounted.remove();
      }
      mounted = await mountSurvey(question());
    });

    it('suggests from the list of the definition', async () => {
      mounted = await mountSurvey(question({ dataList: ['Linde', 'Beuk'] }));
      const input = mounted.find<HTMLInputElement>('input');
      expect(input.list?.options.length ?? mounted.all('datalist option').length).to.equal(2);
    });

    it('counts the characters that are left', async () => {
      mounted = await mountSurvey(question({ maxLength: 10 }));
      expect(mounted.find('input').getAttribute('maxlength')).to.equal('10');
      type(mounted.find<HTMLInputElement>('input'), 'abc');
      await mounted.settled();
      expect(mounted.find('.character-counter').textContent).to.equal('3/10');
    });
  });
});
