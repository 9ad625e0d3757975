import { expect } from 'chai';
import { violationsIn } from '../../../support/axe.js';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { until } from '../../../support/until.js';

const household = {
  questionsOnPageMode: 'inputPerPage',
  elements: [
    {
      type: 'paneldynamic',
      name: 'kids',
      title: 'Your children',
      panelCount: 1,
      templateTitle: 'Child {panelIndex}',
      templateElements: [
        { type: 'text', name: 'name', title: 'Name' },
        {
          type: 'matrixdynamic',
          name: 'pets',
          title: 'Pets',
          rowCount: 1,
          columns: [{ name: 'kind', title: 'Kind', cellType: 'text' }],
        },
      ],
    },
    { type: 'matrix', name: 'm', title: 'Do you agree?', columns: ['Yes', 'No'], rows: ['One', 'Two'] },
    {
      type: 'multipletext',
      name: 't',
      title: 'Numbers',
      items: [
        { name: 'a', title: 'A' },
        { name: 'b', title: 'B' },
      ],
    },
  ],
};

describe('one input at a time', () => {
  let mounted: MountedSurvey;
  beforeEach(async () => {
    mounted = await mountSurvey(household);
  });
  afterEach(() => mounted.remove());

  /** The title of the question that is asked now, innermost. */
  const asked = (): string => mounted.all('.title').at(-1)?.innerText.replace(/\s+/gu, ' ').trim() ?? '';
  const entries = (): string[] => mounted.all('.entries > li > span:first-child').map((each) => each.innerText.trim());
  const button = (text: string): HTMLButtonElement =>
    mounted.all<HTMLButtonElement>('button').find((each) => each.innerText.trim().startsWith(text))!;
  const next = async (): Promise<void> => {
    button('Next').click();
    await mounted.settled();
  };
  const answer = async (text: string): Promise<void> => {
    const input = mounted.find<HTMLInputElement>('renovation-survey-page input');
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await mounted.settled();
  };

  it('asks for every field of a panel, and of the table inside it', async () => {
    expect(asked()).to.equal('Name');
    await answer('Noor');
    await next();
    expect(asked()).to.equal('Kind');
    await answer('Cat');
    await next();
    expect(entries()).to.deep.equal(['Row 1']);
    expect(await violationsIn(mounted.host)).to.deep.equal([]);
    await next();
    expect(entries()).to.deep.equal(['Child 1']);
    expect(mounted.survey.data).to.deep.equal({ kids: [{ name: 'Noor', pets: [{ kind: 'Cat' }] }] });
  });

  it('goes on through statements and short fields', async () => {
    for (let step = 0; step < 4; step++) {
      if (mounted.all('renovation-survey-page input').length > 0) await answer('x');
      await next();
    }
    const titles: string[] = [asked()];
    for (let step = 0; step < 3; step++) {
      await next();
      titles.push(asked());
    }
    expect(titles).to.deep.equal(['One', 'Two', 'A', 'B']);
  });

  it('brings whoever cannot see it to the question that has come', async () => {
    await answer('Noor');
    button('Next').focus();
    await next();
    await until(() => mounted.root.activeElement?.classList.contains('title') === true);
    expect((mounted.root.activeElement as HTMLElement).closest('renovation-question-matrixdynamic')).to.not.equal(null);
  });

  it('shows the way back up, and goes it', async () => {
    await answer('Noor');
    await next();
    expect(mounted.find('nav.trail').ariaLabel).to.equal('Where you are');
    const [up] = mounted.all<HTMLButtonElement>('nav.trail button');
    expect(up!.innerText.trim()).to.equal('Child 1');
    up!.click();
    await mounted.settled();
    expect(asked()).to.equal('Name');
  });

  it('lists the entries, each with its own buttons', async () => {
    await answer('Noor');
    await next();
    await answer('Cat');
    await next();
    await next();
    const words = (each: HTMLElement): string => each.textContent.replace(/\s+/gu, ' ').trim();
    expect(mounted.all('.entries button').map(words)).to.deep.equal(['Edit: Child 1', 'Remove: Child 1']);
    button('Edit').click();
    await mounted.settled();
    expect(asked()).to.equal('Name');
    expect(mounted.find<HTMLInputElement>('renovation-survey-page input').value).to.equal('Noor');
  });

  it('says that there are no entries when the last one is removed', async () => {
    await answer('Noor');
    await next();
    await answer('Cat');
    await next();
    await next();
    button('Remove').click();
    await mounted.settled();
    expect(mounted.find('.entries-empty').innerText).to.contain('No entries yet.');
  });
});
