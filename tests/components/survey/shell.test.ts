import { expect } from 'chai';
import { mountSurvey, type MountedSurvey } from '../../support/mount-survey.js';
import { violationsIn } from '../../support/axe.js';

const two = {
  title: 'The block',
  description: 'How are you?',
  pages: [
    { name: 'one', title: 'First', elements: [{ type: 'text', name: 'a', title: 'A' }] },
    { name: 'two', title: 'Second', elements: [{ type: 'text', name: 'b', title: 'B' }] },
  ],
};

describe('around the questions', () => {
  let mounted: MountedSurvey;
  afterEach(() => mounted.remove());

  const press = async (action: string): Promise<void> => {
    mounted.find<HTMLButtonElement>(`.navigation [data-action="${action}"]`).click();
    await mounted.settled();
  };

  it('shows the title and goes on page by page', async () => {
    mounted = await mountSurvey(two);
    expect(mounted.find('.survey-title').textContent).to.equal('The block');
    expect(mounted.all('[data-action]').map((each) => each.dataset.action)).to.deep.equal(['sv-nav-next']);
    await press('sv-nav-next');
    expect(mounted.find('.page-title').textContent?.trim()).to.equal('Second');
    await press('sv-nav-prev');
    expect(mounted.find('.page-title').textContent?.trim()).to.equal('First');
  });

  it('brings the keyboard to the beginning of a new page', async () => {
    mounted = await mountSurvey(two);
    await press('sv-nav-next');
    expect(mounted.root.activeElement?.className).to.equal('page-title');
  });

  it('says thank you in the words of the definition, sanitised after piping', async () => {
    mounted = await mountSurvey({ ...two, completedHtml: '<h3>Thanks {a}</h3><img src=x onerror="window.hit=9">' });
    mounted.survey.setValue('a', '<script>window.hit=8</script>');
    mounted.survey.doComplete();
    await mounted.settled();
    expect(mounted.find('.completed h3').textContent).to.contain('Thanks');
    expect(mounted.all('.completed script, .completed [onerror]')).to.deep.equal([]);
    expect((window as { hit?: number }).hit).to.equal(undefined);
  });

  it('lets what was said be looked over, and each page be edited', async () => {
    mounted = await mountSurvey(
      { ...two, showPreviewBeforeComplete: 'showAllQuestions' },
      { data: { a: 'x', b: 'y' } },
    );
    await press('sv-nav-next');
    await press('sv-nav-preview');
    expect(mounted.find('.shell').dataset.state).to.equal('preview');
    expect(mounted.all<HTMLInputElement>('input').every((input) => input.readOnly)).to.equal(true);
    const edit = mounted.all<HTMLButtonElement>('renovation-survey-actions button')[0];
    edit!.click();
    await mounted.settled();
    expect(mounted.find('.shell').dataset.state).to.equal('running');
    expect(mounted.find('.page-title').textContent?.trim()).to.equal('First');
  });

  for (const progressBarType of ['questions', 'requiredQuestions', 'correctQuestions']) {
    it(`shows how far somebody is, counted in ${progressBarType}`, async () => {
      mounted = await mountSurvey({ ...two, showProgressBar: true, progressBarType });
      expect(mounted.find('progress').getAttribute('aria-label')).to.not.equal(null);
      const before = mounted.find<HTMLProgressElement>('progress').value;
      mounted.survey.setValue('a', 'x');
      await press('sv-nav-next');
      if (progressBarType === 'questions')
        expect(mounted.find<HTMLProgressElement>('progress').value).to.be.greaterThan(before);
      expect(await violationsIn(mounted.host)).to.deep.equal([]);
    });
  }

  it('shows the pages as steps to go to', async () => {
    mounted = await mountSurvey({
      ...two,
      showProgressBar: true,
      progressBarType: 'buttons',
      progressBarShowPageTitles: true,
    });
    const steps = mounted.all<HTMLButtonElement>('.steps button');
    expect(steps.map((step) => step.getAttribute('aria-current'))).to.deep.equal(['step', null]);
    steps[1]!.click();
    await mounted.settled();
    expect(mounted.survey.currentPageNo).to.equal(1);
    expect(await violationsIn(mounted.host)).to.deep.equal([]);
  });

  it('shows a table of contents', async () => {
    mounted = await mountSurvey({ ...two, showTOC: true });
    const entries = mounted.all<HTMLButtonElement>('.contents li button');
    expect(entries.map((entry) => entry.textContent?.trim())).to.deep.equal(['First', 'Second']);
    entries[1]!.click();
    await mounted.settled();
    expect(mounted.find('.contents [aria-current]').textContent?.trim()).to.equal('Second');
    expect(await violationsIn(mounted.host)).to.deep.equal([]);
  });

  it('begins with a start page', async () => {
    mounted = await mountSurvey({ ...two, firstPageIsStartPage: true });
    expect(mounted.find('.shell').dataset.state).to.equal('starting');
    await press('sv-nav-start');
    expect(mounted.find('.page-title').textContent?.trim()).to.equal('Second');
  });

  it('asks one question at a time', async () => {
    mounted = await mountSurvey({
      elements: [
        { type: 'text', name: 'a' },
        { type: 'text', name: 'b' },
      ],
      questionsOnPageMode: 'questionPerPage',
    });
    expect(mounted.all('[data-name]').map((each) => each.dataset.name)).to.deep.equal(['a']);
    await press('sv-nav-next');
    expect(mounted.all('[data-name]').map((each) => each.dataset.name)).to.deep.equal(['b']);
  });

  it('shows everything on one page', async () => {
    mounted = await mountSurvey({ ...two, questionsOnPageMode: 'singlePage' });
    expect(mounted.all('[data-name]').map((each) => each.dataset.name)).to.deep.equal(['a', 'b']);
  });

  it('counts the time', async () => {
    mounted = await mountSurvey({ ...two, showTimer: true, timeLimit: 60 });
    expect(mounted.find('.timer').getAttribute('role')).to.equal('timer');
  });

  it('folds and unfolds a question and a panel', async () => {
    mounted = await mountSurvey({
      elements: [
        { type: 'text', name: 'a', title: 'A', state: 'collapsed' },
        { type: 'panel', name: 'p', title: 'P', state: 'collapsed', elements: [{ type: 'text', name: 'b' }] },
      ],
    });
    expect(mounted.all('input').length).to.equal(0);
    for (const fold of mounted.all<HTMLButtonElement>('button.fold')) fold.click();
    await mounted.settled();
    expect(mounted.all('input').length).to.equal(2);
    expect(await violationsIn(mounted.host)).to.deep.equal([]);
  });

  it('puts questions side by side where the definition says so', async () => {
    mounted = await mountSurvey({
      elements: [
        { type: 'text', name: 'a', width: '30%' },
        { type: 'text', name: 'b', startWithNewLine: false },
      ],
    });
    expect(mounted.all('.row > .cell').length).to.equal(2);
  });

  it('says so when there is nothing to answer', async () => {
    mounted = await mountSurvey({});
    expect(mounted.find('.empty').textContent?.trim()).to.not.equal('');
  });

  it('takes the colours of a SurveyJS theme', async () => {
    mounted = await mountSurvey(two, {
      prepare: (survey) => survey.applyTheme({ cssVariables: { '--sjs-primary-backcolor': 'rgb(1, 2, 3)' } }),
    });
    expect(mounted.find('.shell').style.getPropertyValue('--renovation-accent')).to.equal('rgb(1, 2, 3)');
  });

  it('switches language in the middle and keeps answers', async () => {
    mounted = await mountSurvey({
      pages: [
        {
          elements: [
            {
              type: 'radiogroup',
              name: 'a',
              title: { default: 'Well?', nl: 'Gaat het?' },
              choices: [{ value: 1, text: { default: 'Yes', nl: 'Ja' } }],
            },
          ],
        },
      ],
    });
    mounted.find<HTMLInputElement>('input').click();
    mounted.survey.locale = 'nl';
    await mounted.settled();
    expect(mounted.find('.title').textContent?.trim()).to.equal('Gaat het?');
    expect(mounted.find('.choice').textContent?.trim()).to.equal('Ja');
    expect(mounted.find<HTMLInputElement>('input').checked).to.equal(true);
  });
});
