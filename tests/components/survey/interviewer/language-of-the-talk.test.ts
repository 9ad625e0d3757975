/** An answer is kept in the language in which it was asked, whatever the interviewer reads beside it. */
import { expect } from 'chai';
import '../../../../components/survey/renovation-survey.js';
import type { RenovationSavedEvent } from '../../../../components/survey/events/survey-events.js';
import '../../../../components/study/renovation-study.js';
import type { RenovationStudy } from '../../../../components/study/renovation-study.js';
import type { Mode } from '../../../../domain/records/records.js';
import { studyWith } from '../../../domain/study/minimal-study.js';
import { until } from '../../../support/until.js';

const definition = {
  definitionId: 'talk',
  definitionVersion: '1.0.0',
  elements: [{ type: 'text', name: 'one', title: { nl: 'Een?', tr: 'Bir?' } }],
};

let study: RenovationStudy | undefined;
let count = 0;
afterEach(() => study?.remove());

/** The language that is kept with an answer which is given in this way. */
async function languageOf(mode: Mode, secondLocale?: string): Promise<string | undefined> {
  study = document.createElement('renovation-study');
  study.locale = 'nl';
  study.config = studyWith({ id: `language-${String(Date.now())}-${String(++count)}`, languages: ['nl', 'tr'] });
  const survey = document.createElement('renovation-survey');
  Object.assign(survey, { mode, secondLocale, definition, household: 'home-1' });
  survey.locale = 'nl';
  study.append(survey);
  document.body.append(study);
  const seen = (selector: string): HTMLElement | null => survey.renderRoot.querySelector<HTMLElement>(selector);
  await until(() => survey.survey !== undefined || seen('renovation-survey-welcome input') !== null, 15);
  seen('renovation-survey-welcome input')?.click();
  seen('renovation-survey-welcome button.primary')?.click();
  await until(() => survey.survey !== undefined, 15);
  const saved = new Promise<RenovationSavedEvent>((resolve) =>
    survey.addEventListener('renovation-saved', resolve, { once: true }),
  );
  survey.survey?.setValue('one', 'said');
  await saved;
  const { store } = study.services!;
  const found = await store.responses({ study: study.services!.study.config.id, household: 'home-1' });
  return found.ok ? found.value[0]?.language : undefined;
}

describe('A response is kept in the language', () => {
  for (const mode of ['phone', 'door'] as const) {
    it(`of the respondent, where the interviewer reads another one: ${mode}`, async () => {
      expect(await languageOf(mode, 'tr')).to.equal('tr');
      expect(study?.querySelector('renovation-survey')?.survey?.locale).to.equal('nl');
    });
  }

  it('of both, where they speak the same', async () => expect(await languageOf('phone')).to.equal('nl'));

  it('in which a resident reads, who has no second one', async () =>
    expect(await languageOf('self', 'tr')).to.equal('nl'));
});
