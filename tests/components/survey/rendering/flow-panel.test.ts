import { expect } from 'chai';
import { violationsIn } from '../../../support/axe.js';
import { mountSurvey, type MountedSurvey, type MountOptions } from '../../../support/mount-survey.js';

const flow = {
  type: 'flowpanel',
  name: 'f',
  title: 'About you',
  content: '<p>{who} has lived here for {element:years} years, <b>with {element:with}</b>.</p>',
  elements: [
    { type: 'text', name: 'years', inputType: 'number', title: 'Years' },
    { type: 'radiogroup', name: 'with', title: 'With whom', choices: ['family', 'nobody'], visibleIf: '{years} > 1' },
  ],
};

describe('a flow panel', () => {
  let mounted: MountedSurvey;
  afterEach(() => mounted.remove());
  const mount = async (more: object = {}, options: MountOptions = {}): Promise<void> => {
    mounted = await mountSurvey(
      {
        elements: [
          { type: 'text', name: 'who' },
          { ...flow, ...more },
        ],
      },
      options,
    );
  };
  const words = (): string => mounted.find('renovation-survey-flow').textContent.replace(/\s+/gu, ' ').trim();

  it('puts its questions in the middle of its text', async () => {
    await mount({}, { data: { who: 'Ann', years: 3 } });
    const paragraph = mounted.find('renovation-survey-flow p');
    expect(paragraph.querySelector('input')?.type).to.equal('number');
    expect(paragraph.querySelector('b renovation-question-radiogroup')).to.not.equal(null);
    expect(words()).to.match(/^Ann has lived here for.*years, with/u);
    expect(await violationsIn(mounted.host)).to.deep.equal([]);
  });

  it('names each question by the title that it does not show', async () => {
    await mount();
    expect(mounted.find('[data-name="years"] input').ariaLabel).to.equal('Years');
    expect(mounted.all('[data-name="years"] .title').length).to.equal(0);
  });

  it('keeps the field in which somebody types while the text around it changes', async () => {
    await mount({}, { data: { who: 'Ann' } });
    const field = mounted.find<HTMLInputElement>('[data-name="years"] input');
    mounted.survey.setValue('who', 'Bob');
    await mounted.settled();
    expect(words()).to.match(/^Bob has lived/u);
    expect(mounted.find('[data-name="years"] input') === field).to.equal(true);
  });

  it('shows a question of the text when its condition comes true', async () => {
    await mount();
    expect(mounted.all('[data-name="with"]').length).to.equal(0);
    mounted.survey.setValue('years', 5);
    await mounted.settled();
    expect(mounted.all('[data-name="with"]').length).to.equal(1);
  });

  it('changes its text with the language', async () => {
    await mount({ content: { default: 'For {element:years} years', nl: 'Al {element:years} jaar' } });
    mounted.survey.locale = 'nl';
    await mounted.settled();
    expect(words()).to.match(/^Al.*jaar$/u);
  });

  it('sanitises its text, and the answers that are piped into it', async () => {
    await mount(
      { content: '{who} <img src="x" onerror="window.hit=7"> {element:years}' },
      { data: { who: '<b onclick="1">Eve</b>' } },
    );
    expect(mounted.all('renovation-survey-flow [onerror], renovation-survey-flow [onclick]')).to.deep.equal([]);
    expect((window as { hit?: number }).hit).to.equal(undefined);
    expect(mounted.all('renovation-survey-flow input').length).to.equal(1);
  });

  it('says what is wrong with a question where it stands', async () => {
    await mount({ elements: [{ type: 'text', name: 'years', title: 'Years', isRequired: true }] });
    mounted.survey.validate(true, false);
    await mounted.settled();
    expect(mounted.find('[data-name="years"] input').getAttribute('aria-invalid')).to.equal('true');
    expect(mounted.all('[data-name="years"] [role="alert"]').length).to.equal(1);
  });
});
