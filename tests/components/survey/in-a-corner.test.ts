/** A questionnaire that unfolds in a corner of a page, by the popover of the browser: what docs/questionnaire.md shows. */
import { expect } from 'chai';
import '../../../components/survey/renovation-survey.js';
import type { RenovationSurvey } from '../../../components/survey/renovation-survey.js';
import { until as untilSoon } from '../../support/until.js';

const until = (condition: () => boolean): Promise<void> => untilSoon(condition, 15);
let number = 0;

// The kit plays where there are no popovers; a page that wants a corner there needs a dialog of its own.
(HTMLElement.prototype.hasOwnProperty('popover') ? describe : describe.skip)('A questionnaire in a corner', () => {
  let corner: HTMLElement;
  let button: HTMLButtonElement;
  let survey: RenovationSurvey;
  const seen = <E extends HTMLElement = HTMLElement>(selector: string): E | null =>
    survey.shadowRoot?.querySelector<E>(selector) ?? null;
  const isOpen = (): boolean => corner.matches(':popover-open');

  beforeEach(async () => {
    corner = document.createElement('section');
    corner.id = 'corner';
    corner.popover = 'manual';
    survey = document.createElement('renovation-survey');
    survey.locale = 'en';
    survey.definition = {
      definitionId: `corner-${String(Date.now())}-${String(++number)}`,
      elements: [
        { type: 'dropdown', name: 'city', title: 'Where do you live?', choices: ['Oss', 'Uden', 'Uithoorn'] },
        { type: 'text', name: 'why', title: 'Why there?' },
      ],
    };
    corner.append(survey);
    button = document.createElement('button');
    button.textContent = 'Tell us';
    button.popoverTargetElement = corner;
    document.body.append(button, corner);
    button.click();
    await until(() => seen('renovation-survey-page [data-name=city] .field') !== null);
  });

  afterEach(() => {
    corner.remove();
    button.remove();
  });

  it('unfolds and folds by its button, and keeps what was answered', async () => {
    expect(isOpen()).to.equal(true);
    survey.survey?.setValue('why', 'Work');
    button.click();
    expect(isOpen()).to.equal(false);
    button.click();
    await until(() => seen<HTMLInputElement>('[data-name=why] input')?.value === 'Work');
    expect(survey.survey?.data).to.deep.equal({ why: 'Work' });
  });

  it('unfolds its lists above itself, and stays when they fold', async () => {
    seen('[data-name=city] .field')?.click();
    await until(() => seen('[role=option]') !== null);
    const { left, top, width, height } = seen('[role=option]')!.getBoundingClientRect();
    const above = survey.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2);
    expect(above?.closest('[role=option]') === seen('[role=option]')).to.equal(true);
    seen('[role=option]')?.click();
    await until(() => survey.survey?.getValue('city') === 'Oss');
    expect(isOpen()).to.equal(true);
  });

  it('tells the page when it is done, which can fold it', async () => {
    const done = new Promise<void>((resolve) => {
      survey.addEventListener('renovation-complete', () => {
        corner.hidePopover();
        resolve();
      });
    });
    survey.survey?.doComplete();
    await done;
    expect(isOpen()).to.equal(false);
  });
});
