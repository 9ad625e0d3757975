/**
 * What is drawn before the engine is there is what the engine's elements draw: the same fields, names and places, in
 * the same words. Whoever reads or hears the page must not notice when one takes the place of the other.
 */
import { expect } from 'chai';
import { playerStyles } from '../../../../components/survey/player/player.styles.js';
import { comboboxStyles } from '../../../../components/survey/questions/styles/combobox.styles.js';
import { adoptSheets } from '../../../../components/survey/rendering/adopt-sheets.js';
import '../../../../components/survey/first-sight/first-sight-element.js';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { asking, outlineOf, placesIn, sightOf } from './sight.js';

const nobody = (): void => undefined;

const texts = { title: 'A question', description: 'Why we ask' };
const choices = [
  'one',
  2,
  { value: 3, text: 'Three, in a long line of words that takes more than one line of a telephone' },
];

/** By what they are. */
const questions: Readonly<Record<string, object>> = {
  radiogroup: { type: 'radiogroup', choices },
  checkbox: { type: 'checkbox', choices },
  dropdown: { type: 'dropdown', choices },
  rating: { type: 'rating' },
  boolean: { type: 'boolean' },
  'boolean in words': { type: 'boolean', labelTrue: 'I do', labelFalse: 'I do not' },
  text: { type: 'text' },
  comment: { type: 'comment' },
};

/** By what else may be said of them. */
const settings: Readonly<Record<string, object>> = {
  'no more than its name': {},
  texts,
  'an answer that is required': { ...texts, isRequired: true, requiredErrorText: 'Please do' },
  'a rule': { title: 'A question', validators: [{ type: 'expression', expression: '{asked} notempty' }] },
  'what belongs to the kit': {
    ...texts,
    domain: 'work',
    readAloud: 'Say this',
    interviewerNote: 'Wait',
    disclosive: true,
  },
};

/** What is on the page beside it. */
const surveys: Readonly<Record<string, readonly [object, object]>> = {
  'no titles': [{}, {}],
  'a title': [{ title: 'Talk' }, { title: 'First page' }],
  'titles and texts': [
    { title: 'Talk', description: 'About your home' },
    { name: 'first', title: 'First page', description: 'Of two' },
  ],
  'a text only': [{ description: 'About your home' }, { description: 'Of two' }],
};

/** The beginning of the other, but for what only the engine's has at the end of something: buttons, places for notices. */
function expectAlike(sight: Element, mounted: MountedSurvey): void {
  const page = mounted.find('renovation-survey-page');
  const [header, main] = [sight.querySelector('header'), sight.querySelector('.main')!];
  const drawn = mounted.root.querySelector('header');
  expect(header && outlineOf(header, sight)).to.deep.equal(drawn && outlineOf(drawn, mounted.root));
  const both = [...main.children].map((each, index) => {
    const there = page.children[index]!;
    const full = outlineOf(there, mounted.root).filter((line) => !line.includes('role=status'));
    return [outlineOf(each, sight), full] as const;
  });
  expect(both.map(([here]) => here)).to.deep.equal(both.map(([, there]) => there));
}

async function compare(definition: object, language = 'en'): Promise<void> {
  const sight = await sightOf(definition, language);
  expect(sight, 'plain').to.not.equal(null);
  const mounted = await mountSurvey(definition, { language });
  try {
    expectAlike(sight!, mounted);
    // In the same place, one after the other.
    const shell = mounted.find('renovation-survey-shell');
    const there = placesIn(shell, mounted.host);
    adoptSheets(mounted.root, [...playerStyles, comboboxStyles]);
    shell.replaceWith(sight!);
    const here = placesIn(sight!, mounted.host);
    expect(here.length).to.be.above(0);
    expect(here).to.deep.equal(there.slice(0, here.length));
  } finally {
    mounted.remove();
  }
}

describe('A first sight of a page is drawn as the page', () => {
  for (const [type, question] of Object.entries(questions))
    for (const [what, more] of Object.entries(settings))
      it(`${type} with ${what}`, () => compare(asking({ ...question, ...more })));

  for (const [what, [ofSurvey, ofPage]] of Object.entries(surveys))
    it(`under ${what}`, () => compare(asking({ type: 'radiogroup', choices }, ofSurvey, ofPage)));

  for (const language of ['nl', 'en', 'tr', 'ar', 'pl'])
    it(`in the words of ${language}`, async () => {
      const title = { nl: 'Vraag', en: 'Question', tr: 'Soru', ar: 'سؤال', pl: 'Pytanie' };
      for (const type of ['boolean', 'dropdown', 'rating'])
        await compare(asking({ type, title, ...(type === 'dropdown' ? { choices } : {}) }), language);
    });

  it('with all types below each other, in pages or without', async () => {
    const elements = Object.entries(questions).map(([name, question]) => ({ name, ...question, ...texts }));
    await compare({
      title: 'Talk',
      pages: [{ title: 'First', elements }, { elements: [{ type: 'text', name: 'later' }] }],
    });
    await compare({ elements });
  });

  it('with the list that a telephone has of itself', async () => {
    const { matchMedia } = globalThis;
    globalThis.matchMedia = (query) =>
      /pointer|hover/u.test(query)
        ? ({ matches: true, addEventListener: nobody, removeEventListener: nobody } as never)
        : matchMedia.call(globalThis, query);
    try {
      for (const more of Object.values(settings)) await compare(asking({ type: 'dropdown', choices, ...more }));
      const many = Array.from({ length: 11 }, (_, number) => number);
      await compare(asking({ type: 'dropdown', choices: many }));
    } finally {
      globalThis.matchMedia = matchMedia;
    }
  });
});
