/** Whoever corrects an answer, or left one out, is brought to the question at once, and never fetched back later. */
import { expect } from 'chai';
import type { Question } from 'survey-core';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { until } from '../../../support/until.js';

const fields = (page: string): object[] =>
  Array.from({ length: 30 }, (_, index) => ({
    type: 'text',
    name: `${page}${index}`,
    title: `Question ${page}${index}`,
  }));

const choices = { type: 'radiogroup', name: 'often', title: 'How often?', choices: ['never', 'seldom', 'often'] };

const definition = {
  pages: [
    { name: 'first', title: 'First', elements: [...fields('a'), choices] },
    { name: 'second', title: 'Second', elements: [...fields('b'), { type: 'text', name: 'must', isRequired: true }] },
  ],
};

const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('the way to a question', () => {
  let mounted: MountedSurvey;

  afterEach(() => {
    mounted.remove();
    scrollTo(0, 0);
  });

  const question = (name: string): Question => mounted.survey.getQuestionByName(name)!;
  /** By name: an element that is not the right one would be written out with all that hangs on it. */
  const focusedIn = (): string | undefined =>
    mounted.root.activeElement?.closest<HTMLElement>('[data-name]')?.dataset['name'];

  /** What somebody does next does not have to wait for the focus, and is not undone by it. */
  async function goesOnByHand(): Promise<void> {
    // Some browsers scroll to what has the focus when they draw next.
    await frames(2);
    const [first] = mounted.all('.navigation button.primary');
    first!.scrollIntoView({ block: 'end' });
    first!.focus({ preventScroll: true });
    const place = scrollY;
    await frames(30);
    expect(scrollY, 'where it was scrolled to').to.be.closeTo(place, 1);
    expect((mounted.root.activeElement as HTMLElement).dataset['action'], 'where the focus was put').to.match(
      /^sv-nav/u,
    );
  }

  for (const [where, name] of [
    ['on the page that is open', 'a20'],
    ['on another page', 'b20'],
  ] as const) {
    it(`is gone in one go, ${where}`, async () => {
      mounted = await mountSurvey(definition);
      question(name).focus();
      await mounted.settled();
      await Promise.resolve();
      expect(focusedIn()).to.equal(name);
      await goesOnByHand();
    });
  }

  it('ends where its title can be read', async () => {
    mounted = await mountSurvey(definition);
    question('b20').focus();
    await mounted.settled();
    await until(() => focusedIn() === 'b20');
    const title = mounted.find('[data-name=b20] .title').getBoundingClientRect();
    expect(title.top).to.be.at.least(0);
    expect(title.bottom).to.be.below(innerHeight);
  });

  it('ends at the answer that was given, which an arrow key moves from', async () => {
    mounted = await mountSurvey(definition, { data: { often: 'seldom' } });
    mounted.survey.currentPageNo = 1;
    await mounted.settled();
    question('often').focus();
    await mounted.settled();
    await until(() => focusedIn() === 'often');
    expect((mounted.root.activeElement as HTMLInputElement).checked).to.equal(true);
  });

  it('ends at what was left out, at once', async () => {
    mounted = await mountSurvey(definition);
    mounted.survey.currentPageNo = 1;
    await mounted.settled();
    scrollTo(0, 0);
    mounted.find<HTMLButtonElement>('[data-action=sv-nav-complete]').click();
    await mounted.settled();
    await Promise.resolve();
    expect(focusedIn()).to.equal('must');
    expect(mounted.find('[data-name=must] .errors').getBoundingClientRect().top).to.be.at.least(0);
    await goesOnByHand();
  });
});
