/** The kit's own questionnaires, asked from beginning to end by keys alone, in two waves. */
import { expect } from 'chai';
import type { Question } from 'survey-core';
import { nonresponseOf } from '../../../../components/survey/player/nonresponse.js';
import { calm, focused, pressKey } from '../../../support/interviewer-keys.js';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';

const ITEM_NONRESPONSE = ['dont-know', 'refused'] as const;

/** Two for everything; digits that a question does not have are said to be wrong, and nothing comes of them. */
const answerTo = (mounted: MountedSurvey): readonly string[] =>
  focused(mounted.root).matches('input:not([type=radio], [type=checkbox]), textarea')
    ? ['1', '2']
    : mounted.root.querySelector('[data-asked] .answer-key')?.textContent?.length === 2
      ? ['0', '2']
      : ['2'];

async function play(file: string, wave: string, language: string): Promise<MountedSurvey> {
  const definition = (await (await fetch(`/survey-definitions/${file}.json`)).json()) as object;
  const mounted = await mountSurvey(definition, {
    keys: true,
    nonresponse: ITEM_NONRESPONSE,
    language,
    wave,
    secondLocale: 'ar',
  });
  await calm(mounted);
  const seen = new Set<string>();
  for (let stop = 0; stop < 300 && mounted.survey.state === 'running'; stop++) {
    const asked = mounted.root.querySelector('[data-asked]');
    expect(asked, `something is asked after ${[...seen].at(-1) ?? 'nothing'}`).to.not.equal(null);
    seen.add(asked?.closest<HTMLElement>('[data-name]')?.dataset.name ?? '');
    for (const key of [...answerTo(mounted), 'Enter']) pressKey(mounted.root, key);
    await calm(mounted);
  }
  return mounted;
}

const answered = (question: Question): boolean => !question.isEmpty() || nonresponseOf(question) !== null;

for (const [file, wave, language] of [
  ['social-renovation', 'before', 'nl'],
  ['social-renovation', 'after', 'en'],
  ['neighbours', 'before', 'nl'],
] as const) {
  it(`${file} (${wave}) is asked by keys alone, to the end`, async function () {
    this.timeout(120_000);
    const mounted = await play(file, wave, language);
    const { survey } = mounted;
    expect(survey.state).to.equal('completed');
    const asked = survey.getAllQuestions().filter((each) => each.isVisible && each.hasInput && each.page.isVisible);
    expect(asked.length).to.be.greaterThan(8);
    expect(asked.filter((each) => !answered(each)).map((each) => each.name)).to.deep.equal([]);
    mounted.remove();
  });
}
