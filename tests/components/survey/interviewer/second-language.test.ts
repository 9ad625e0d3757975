/** The respondent's language beside the interviewer's, and what is said apart from what is done. */
import { expect } from 'chai';
import { violationsIn } from '../../../support/axe.js';
import { calm, typeSlowly } from '../../../support/interviewer-keys.js';
import { until } from '../../../support/until.js';
import { mountSurvey, type MountedSurvey, type MountOptions } from '../../../support/mount-survey.js';

const LANGUAGES = ['nl', 'en', 'tr', 'ar', 'pl'] as const;
type Texts = Readonly<Record<string, string>>;

/** The same text in every language, told apart by its language. */
const inAll = (text: string): Texts => Object.fromEntries(LANGUAGES.map((each) => [each, `${text}-${each}`]));

const definition = {
  locale: 'nl',
  pages: [
    {
      name: 'p1',
      title: inAll('page'),
      elements: [
        {
          type: 'radiogroup',
          name: 'sort',
          title: inAll('sort'),
          readAloud: inAll('say'),
          interviewerNote: { nl: 'Niet voorlezen', en: 'Do not read out' },
          choices: [
            { value: 1, text: inAll('flat') },
            { value: 2, text: inAll('house') },
          ],
        },
        {
          type: 'text',
          name: 'why',
          title: Object.fromEntries(LANGUAGES.map((each) => [each, `Why {sort}? ${each}`])),
        },
        {
          type: 'matrix',
          name: 'trust',
          title: inAll('trust'),
          columns: [{ value: 1, text: inAll('little') }],
          rows: [{ value: 'r1', text: inAll('police') }],
        },
        {
          type: 'matrixdropdown',
          name: 'rooms',
          title: inAll('rooms'),
          columns: [
            { name: 'now', title: inAll('now'), cellType: 'radiogroup', choices: [{ value: 1, text: inAll('dry') }] },
          ],
          rows: [{ value: 'bath', text: inAll('bath') }],
        },
        { type: 'multipletext', name: 'names', items: [{ name: 'first', title: inAll('first') }] },
        { type: 'dropdown', name: 'town', title: inAll('town'), choices: [{ value: 'a', text: inAll('here') }] },
        { type: 'boolean', name: 'sure', title: inAll('sure'), labelTrue: inAll('yes'), labelFalse: inAll('no') },
        { type: 'rating', name: 'mark', title: inAll('mark'), minRateDescription: inAll('bad') },
        {
          type: 'panel',
          name: 'group',
          title: inAll('group'),
          readAloud: inAll('now'),
          elements: [
            {
              type: 'paneldynamic',
              name: 'kids',
              title: inAll('kids'),
              panelCount: 1,
              templateElements: [
                { type: 'radiogroup', name: 'age', title: inAll('age'), choices: [{ value: 1, text: inAll('young') }] },
              ],
            },
          ],
        },
        { type: 'text', name: 'dutch', title: { nl: 'alleen-nl' } },
      ],
    },
  ],
};

let mounted: MountedSurvey;
afterEach(() => mounted.remove());

async function ask(options: MountOptions): Promise<void> {
  mounted = await mountSurvey(definition, { mode: 'phone', language: 'nl', ...options });
  await calm(mounted);
  // The words of the second language come in their own time.
  if (options.secondLocale !== undefined) await until(() => mounted.all('.second-language').length > 0, 10);
  await mounted.settled();
}
const second = (within: string): string[] =>
  mounted.all(`${within} .second-language`).map((each) => each.innerText.trim());

describe('Text to read aloud', () => {
  it('stands where a resident reads the title, and the instruction apart from it', async () => {
    await ask({});
    const title = mounted.find('[data-name="sort"] > .title').innerText;
    expect(title).to.contain('say-nl').and.not.contain('sort-nl');
    const note = mounted.find('[data-name="sort"] [role="note"]');
    expect(note.innerText).to.contain('Niet voorlezen');
    expect(note.getAttribute('aria-label')).to.equal('Aanwijzing voor de interviewer');
    expect(mounted.find('renovation-survey-panel').innerText).to.contain('now-nl');
    expect(await violationsIn(mounted.host)).to.deep.equal([]);
  });

  it('is the title for a resident, who is told nothing that is not for them', async () => {
    await ask({ mode: 'self' });
    expect(mounted.find('[data-name="sort"] > .title').innerText).to.contain('sort-nl').and.not.contain('say-nl');
    expect(mounted.all('[role="note"], .answer-key, .second-language, renovation-survey-key-line')).to.deep.equal([]);
  });
});

for (const language of LANGUAGES.filter((each) => each !== 'nl')) {
  describe(`Beside the interviewer's language: ${language}`, () => {
    it('stands the respondent’s, for titles, choices, rows, panels and entries', async () => {
      await ask({ secondLocale: language, keys: true });
      await calm(mounted);
      expect(second('[data-name="sort"] > .title')).to.deep.equal([`say-${language}`]);
      expect(second('[data-name="sort"] .choices')).to.deep.equal([`flat-${language}`, `house-${language}`]);
      expect(second('[data-name="trust"] .matrix-row-title')).to.deep.equal([`police-${language}`]);
      expect(second('[data-name="trust"] .choice')).to.deep.equal([`little-${language}`]);
      expect(second('[data-name="rooms"] th')).to.include.members([`now-${language}`, `bath-${language}`]);
      expect(second('[data-name="rooms"] .choice')).to.deep.equal([`dry-${language}`]);
      expect(second('[data-name="names"] label')).to.deep.equal([`first-${language}`]);
      expect(second('[data-name="town"] .answer-list')).to.deep.equal([`here-${language}`]);
      expect(second('[data-name="sure"] .segments')).to.deep.equal([`no-${language}`, `yes-${language}`]);
      expect(second('[data-name="mark"] .min')).to.deep.equal([`bad-${language}`]);
      expect(second('[data-name="age"] .title')).to.deep.equal([`age-${language}`]);
      expect(second('[data-name="age"] .choices')).to.deep.equal([`young-${language}`]);
      expect(second('.page-title')).to.deep.equal([`page-${language}`]);
      expect(second('[data-name="dutch"]'), 'no text with the wrong voice').to.deep.equal([]);
      const text = mounted.find('[data-name="sort"] .second-language');
      expect([text.lang, text.dir]).to.deep.equal([language, language === 'ar' ? 'rtl' : 'ltr']);
      expect(await violationsIn(mounted.host)).to.deep.equal([]);
    });

    it('follows the answers that are piped into it', async () => {
      await ask({ secondLocale: language, keys: true });
      await typeSlowly(mounted, '2');
      await mounted.settled();
      expect(second('[data-name="why"] > .title')).to.deep.equal([`Why house-${language}? ${language}`]);
      await typeSlowly(mounted, '1');
      await mounted.settled();
      expect(second('[data-name="why"] > .title')).to.deep.equal([`Why flat-${language}? ${language}`]);
      expect(mounted.find('[data-name="why"] > .title').innerText).to.contain('Why flat-nl? nl');
    });
  });
}
