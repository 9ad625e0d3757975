/** Where a resident is in the questionnaire, as the line above the questions says it. */
import { expect } from 'chai';
import '../../../components/study/renovation-study.js';
import { RenovationSurvey } from '../../../components/survey/renovation-survey.js';
import { studyWith } from '../../domain/study/minimal-study.js';
import { until } from '../../support/until.js';

const page = (name: string) => ({ name, elements: [{ type: 'text', name: `${name}-text`, title: name }] });

describe('progress', () => {
  it('follows a resident who turns pages and answers nothing', async () => {
    await RenovationSurvey.engine();
    const study = document.createElement('renovation-study');
    study.locale = 'en';
    study.config = studyWith({ id: `progress-${String(Date.now())}`, languages: ['en'] });
    const survey = new RenovationSurvey();
    survey.definition = { definitionId: 'p', definitionVersion: '1.0.0', pages: ['one', 'two', 'three'].map(page) };
    survey.household = 'h1';
    study.append(survey);
    document.body.append(study);
    const seen = <E extends HTMLElement>(selector: string) => survey.shadowRoot?.querySelector<E>(selector) ?? null;

    await until(() => seen('renovation-survey-welcome fieldset') !== null);
    for (const purpose of survey.shadowRoot?.querySelectorAll('fieldset.purpose') ?? [])
      purpose.querySelector('input')?.click();
    seen('renovation-survey-welcome button.primary')?.click();
    await until(() => seen('renovation-survey-page') !== null);
    expect(seen<HTMLProgressElement>('.progress-line progress')?.value).to.equal(1);

    // As little room as on a phone with letters twice as large: the words stay in sight.
    study.style.display = 'block';
    study.style.inlineSize = '8rem';
    const line = seen('.progress-line')?.getBoundingClientRect();
    const words = seen('.progress-line span')?.getBoundingClientRect();
    expect(words?.right).to.be.at.most((line?.right ?? 0) + 1);
    study.style.inlineSize = '';

    seen('.navigation [data-action=sv-nav-next]')?.click();
    await until(() => seen<HTMLProgressElement>('.progress-line progress')?.value === 2);
    study.remove();
  });
});
