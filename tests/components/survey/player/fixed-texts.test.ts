/** What an answer is told to: every text that it can change, and few others. */
import { expect } from 'chai';
import { ItemValue, LocalizableString, type QuestionSelectBase, type SurveyModel } from 'survey-core';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';

/** A piped answer wherever a text can stand. */
const piping = {
  title: 'For {name}',
  description: 'You said {name}',
  showProgressBar: true,
  pages: [
    {
      name: 'page',
      title: 'Page of {name}',
      navigationTitle: 'To {name}',
      elements: [
        { type: 'text', name: 'name', title: 'Your name', placeholder: 'not {other}' },
        { type: 'text', name: 'other', description: 'as in {name}' },
        { type: 'radiogroup', name: 'radio', choices: ['a', { value: 'b', text: 'b of {name}' }, '{other}'] },
        { type: 'radiogroup', name: 'fixed', title: 'Nothing moves', choices: ['a', 'b'], showOtherItem: true },
        { type: 'checkbox', name: 'check', choices: ['x', 'y'], showNoneItem: true, noneText: 'none of {name}' },
        { type: 'checkbox', name: 'carried', choicesFromQuestion: 'check', choiceTextsFromQuestion: 'check' },
        { type: 'dropdown', name: 'drop', placeholder: 'choose, {name}', choices: ['1', '2'] },
        { type: 'tagbox', name: 'tags', choices: ['1', { value: 2, text: 'two {name}' }] },
        { type: 'rating', name: 'rate', minRateDescription: 'least for {name}', rateValues: [1, 2] },
        { type: 'boolean', name: 'yes', labelTrue: 'Yes, {name}' },
        { type: 'comment', name: 'long', title: '{name}: *why*?' },
        { type: 'html', name: 'html', html: '<p>Dear {name}</p>' },
        { type: 'expression', name: 'sum', expression: '{name} + {other}', title: 'Both of {name}' },
        {
          type: 'panel',
          name: 'panel',
          title: 'Panel of {name}',
          elements: [{ type: 'text', name: 'inner', title: 'Inner {name}' }],
        },
        { type: 'matrix', name: 'grid', columns: ['c {name}', 'd'], rows: ['r {name}', 's'] },
        { type: 'multipletext', name: 'several', items: [{ name: 'one', title: 'One of {name}' }] },
        {
          type: 'matrixdynamic',
          name: 'rows',
          rowCount: 1,
          addRowText: 'Row for {name}',
          columns: [{ name: 'k', title: 'K {name}', cellType: 'dropdown', choices: ['m {name}'] }],
        },
        {
          type: 'paneldynamic',
          name: 'list',
          panelCount: 1,
          templateTitle: 'Entry of {name}, {panel.part}',
          templateElements: [{ type: 'text', name: 'part', title: 'Part for {name}' }],
        },
      ],
    },
  ],
};

const shown = ({ root }: MountedSurvey): string[] =>
  [...root.querySelectorAll('*')].flatMap((each) => [
    ...[...each.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => (node as Text).data.trim()),
    ...['placeholder', 'aria-label', 'title'].map((name) => each.getAttribute(name) ?? ''),
  ]);

/** What is on the screen is what would be there had every text been worked out again. */
async function nothingIsBehind(mounted: MountedSurvey, after: string): Promise<void> {
  await mounted.settled();
  const before = shown(mounted);
  mounted.survey.locStrsChanged();
  await mounted.settled();
  expect(before, after).to.deep.equal(shown(mounted));
}

/** How many texts are worked out again while something is done. */
function toldBy(work: () => void): number {
  const { prototype } = LocalizableString;
  const { strChanged } = prototype;
  let told = 0;
  prototype.strChanged = function (this: LocalizableString) {
    told += 1;
    strChanged.call(this);
  };
  try {
    work();
  } finally {
    prototype.strChanged = strChanged;
  }
  return told;
}

const questions = (count: number): object[] =>
  Array.from({ length: count }, (_, number) => ({
    type: ['radiogroup', 'checkbox', 'rating', 'boolean', 'dropdown', 'comment'][number % 6],
    name: `q${number}`,
    title: `Question ${number}`,
    choices: ['a', 'b', 'c'],
  }));

describe('An answer', () => {
  it('reaches every text that it is piped into, wherever that stands', async () => {
    const mounted = await mountSurvey(piping);
    const { survey } = mounted;
    const answers: [string, unknown][] = [
      ['name', 'Ada'],
      ['other', 'Bo'],
      ['check', ['x']],
      ['radio', 'b'],
      ['drop', '1'],
      ['rate', 2],
      ['yes', true],
      ['tags', [2]],
      ['rows', [{ k: 'm {name}' }]],
      ['list', [{ part: 'p' }]],
      ['name', 'Cy <b>x</b>'],
      ['name', undefined],
    ];
    for (const [name, value] of answers) {
      survey.setValue(name, value);
      await nothingIsBehind(mounted, `${name} = ${JSON.stringify(value)}`);
    }
    mounted.remove();
  });

  it('reaches every text of a whole page of the household questionnaire', async () => {
    const address = new URL('../../../../survey-definitions/social-renovation.json', import.meta.url);
    const household = (await (await fetch(address)).json()) as object;
    const mounted = await mountSurvey(household, { language: 'nl', wave: 'before' });
    const { survey } = mounted;
    for (const question of survey.currentPage.questions) {
      const [first] = (question.visibleChoices as { value: unknown }[] | undefined) ?? [];
      question.value = first ? (question.getType() === 'checkbox' ? [first.value] : first.value) : 3;
      await nothingIsBehind(mounted, question.name);
    }
    mounted.remove();
  });

  it('reaches a text that gets a piped answer later', async () => {
    const mounted = await mountSurvey({ elements: questions(6) });
    const { survey } = mounted;
    survey.setValue('q3', true);
    survey.getQuestionByName('q0').title = 'You said {q5}';
    survey.getQuestionByName('q1').choices[0].text = 'As in {q5}';
    survey.setValue('q5', 'well');
    await nothingIsBehind(mounted, 'q5');
    expect(mounted.find('[data-name=q0] .title').textContent).to.contain('You said well');
    mounted.remove();
  });

  it('reaches what is written, moved or worded after answers were told', async () => {
    const mounted = await mountSurvey({ elements: questions(6) });
    const { survey } = mounted;
    const told = async (value: string): Promise<void> => {
      survey.setValue('q5', value);
      await nothingIsBehind(mounted, value);
    };
    await told('one');
    const [first, second, third] = ['q1', 'q0', 'q3'].map(
      (name) => survey.getQuestionByName(name) as QuestionSelectBase,
    );
    first?.locTitle.setJson({ default: 'Written as {q5}' });
    await told('two');
    const elsewhere = new ItemValue('x', 'Moved as {q5}');
    if (second) second.choices = [elsewhere];
    await told('three');
    if (third) third.locTitle.onGetTextCallback = () => `Worded as ${String(survey.getValue('q5'))}`;
    await told('four');
    const text = mounted.root.textContent;
    for (const words of ['Written as four', 'Moved as four', 'Worded as four']) expect(text).to.contain(words);
    mounted.remove();
  });

  it('that brings another language reaches all', async () => {
    const definition = {
      elements: [
        { type: 'boolean', name: 'dutch' },
        { type: 'text', name: 'q', title: { default: 'English', nl: 'Nederlands' } },
      ],
    };
    const switches = (survey: SurveyModel): void =>
      survey.onValueChanged.add((sender) => (sender.locale = sender.getValue('dutch') ? 'nl' : 'en'));
    const mounted = await mountSurvey(definition, { prepare: switches });
    mounted.survey.setValue('dutch', true);
    await mounted.settled();
    expect(mounted.find('[data-name=q] .title').textContent).to.contain('Nederlands');
    mounted.remove();
  });

  it('leaves the texts alone that it cannot change', async () => {
    const mounted = await mountSurvey({ elements: questions(60) });
    const told = toldBy(() => mounted.survey.setValue('q5', 'well'));
    const all = toldBy(() => mounted.survey.locStrsChanged());
    expect(all).to.be.above(300);
    expect(told).to.be.below(all / 10);
    mounted.remove();
  });

  it('reaches every title where a host has a say in them', async () => {
    const byAnswer = (survey: SurveyModel): void =>
      survey.onGetQuestionTitle.add((sender, options) => {
        options.title += ` (${String(sender.getValue('q5') ?? '')})`;
      });
    const mounted = await mountSurvey({ elements: questions(6) }, { prepare: byAnswer });
    mounted.survey.setValue('q5', 'well');
    await nothingIsBehind(mounted, 'q5');
    expect(mounted.find('[data-name=q0] .title').textContent).to.contain('(well)');
    mounted.remove();
  });
});
