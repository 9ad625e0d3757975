/** An interviewer asks by keys: what each key does, where it is refused, and what is said of it. */
import { expect } from 'chai';
import type { RenovationInterviewerRequestEvent } from '../../../../components/survey/events/interviewer-request-event.js';
import type { RenovationQuestionEvent } from '../../../../components/survey/events/question-event.js';
import { nonresponseOf } from '../../../../components/survey/player/nonresponse.js';
import { violationsIn } from '../../../support/axe.js';
import { calm, numpad, pressKey, typeAtOnce, typeSlowly } from '../../../support/interviewer-keys.js';
import { mountSurvey, type MountedSurvey, type MountOptions } from '../../../support/mount-survey.js';
import { until } from '../../../support/until.js';

const radio = (name: string, more: object = {}): object => ({
  type: 'radiogroup',
  name,
  choices: ['a', 'b', 'c'],
  ...more,
});
const many = Array.from({ length: 12 }, (_none, index) => `choice ${String(index + 1)}`);

let mounted: MountedSurvey;
afterEach(() => mounted.remove());

async function ask(definition: object, options: MountOptions = {}): Promise<void> {
  mounted = await mountSurvey(definition, { keys: true, ...options });
  await calm(mounted);
}
const asked = (): string | undefined =>
  mounted.root.querySelector('[data-asked]')?.closest<HTMLElement>('[data-name]')?.dataset.name;
const told = (): string => mounted.find('.key-told').innerText.trim();
const type = (keys: string): Promise<void> => typeSlowly(mounted, keys);
const value = (name: string): unknown => mounted.survey.getValue(name);

describe('An interviewer who answers by keys', () => {
  it('answers a radio question and goes on with two keys', async () => {
    await ask({ elements: [radio('one'), radio('two')] });
    await type('2⏎');
    expect(value('one')).to.equal('b');
    expect(asked()).to.equal('two');
  });

  it('gives two digits for a list of more than nine, whatever comes first', async () => {
    await ask({ elements: [radio('one', { choices: many }), radio('two')] });
    expect(mounted.all('[data-name="one"] .answer-key').map((each) => each.innerText)).to.include.members([
      '01',
      '09',
      '12',
    ]);
    await type('01');
    expect(value('one')).to.equal('choice 1');
    await type('1');
    expect(value('one'), 'half an answer changes nothing').to.equal('choice 1');
    await type('⏎');
    expect(asked(), 'nobody goes on with half an answer').to.equal('one');
    await type('2');
    expect(value('one')).to.equal('choice 12');
    await type('99');
    expect(told()).to.contain('99');
    expect(value('one')).to.equal('choice 12');
  });

  it('reads at the question by which keys no answer is given, which a resident does not', async () => {
    const definition = { elements: [radio('one', { nonresponse: ['dont-know', 'refused'] })] };
    const words = (): string[] => mounted.all('.nonresponse button').map((each) => each.textContent.trim());
    await ask(definition);
    expect(mounted.all('.nonresponse .answer-key').map((each) => each.innerText)).to.deep.equal(['D', 'R']);
    expect(words()).to.deep.equal(['DI don’t know', 'RI prefer not to say']);
    mounted.remove();
    mounted = await mountSurvey(definition);
    expect(words()).to.deep.equal(['I don’t know', 'I prefer not to say']);
  });

  it('gives a mark by the mark itself', async () => {
    await ask({ elements: [{ type: 'rating', name: 'mark', rateMin: 0, rateMax: 10 }, radio('two')] });
    await type('07');
    expect(value('mark')).to.equal(7);
    await type('10');
    expect(value('mark')).to.equal(10);
  });

  it('writes the words behind "other", and takes "none" and "all of them"', async () => {
    const several = {
      type: 'checkbox',
      name: 'help',
      choices: ['care', 'debts'],
      showOtherItem: true,
      showNoneItem: true,
      showSelectAllItem: true,
    };
    await ask({ elements: [several, radio('two')] });
    await type('1');
    expect(value('help')).to.have.members(['care', 'debts']);
    const keyOf = (text: string): string => {
      const choice = mounted.all('[data-name="help"] .choice').find((each) => each.textContent?.includes(text));
      return choice?.querySelector('.answer-key')?.textContent ?? '';
    };
    const other = keyOf('Other');
    const none = keyOf('None');
    await type(none);
    expect(value('help')).to.deep.equal(['none']);
    await type(`${other}⏎a cat⏎`);
    expect(value('help')).to.deep.equal(['other']);
    expect(mounted.survey.data).to.include({ 'help-Comment': 'a cat' });
    expect(asked()).to.equal('two');
  });

  it('goes to the comment below a question with C', async () => {
    await ask({ elements: [radio('one', { showCommentArea: true }), radio('two')] });
    await type('1cwell⏎');
    expect(mounted.survey.data).to.deep.equal({ one: 'a', 'one-Comment': 'well' });
    expect(asked()).to.equal('two');
    await type('c');
    expect(told()).to.contain('no comment');
  });

  it('types a number as text, and has the letters for keys meanwhile', async () => {
    const number = { type: 'text', inputType: 'number', name: 'people' };
    await ask({ elements: [number, radio('two')] }, { nonresponse: ['dont-know'] });
    await type('12⏎');
    expect(value('people')).to.equal(12);
    await type('←');
    await type('d');
    expect(nonresponseOf(mounted.survey.getQuestionByName('people'))).to.equal('dont-know');
  });

  it('types a date in the order in which it is said', async () => {
    await ask({ elements: [{ type: 'text', inputType: 'date', name: 'born' }, radio('two')] });
    await type('31021980');
    expect(value('born'), 'there is no such day').to.equal(undefined);
    expect(told()).to.contain('eight digits');
    await type('←←←←←←');
    await type('121980⏎');
    expect(value('born')).to.equal('1980-12-31');
    expect(asked()).to.equal('two');
  });

  it('leaves a text with Escape, so that letters are keys', async () => {
    await ask({ elements: [{ type: 'text', name: 'why' }, radio('two')] }, { nonresponse: ['refused'] });
    await type('rd');
    expect(value('why')).to.equal('rd');
    await type('⎋r⏎');
    expect(value('why')).to.equal(undefined);
    expect(nonresponseOf(mounted.survey.getQuestionByName('why'))).to.equal('refused');
    expect(asked()).to.equal('two');
  });

  it('begins a new line with Shift and Enter', async () => {
    await ask({ elements: [{ type: 'comment', name: 'story' }, radio('two')] });
    const area = mounted.find<HTMLTextAreaElement>('textarea');
    expect(area.matches(':focus')).to.equal(true);
    const event = new KeyboardEvent('keydown', {
      key: 'Enter',
      shiftKey: true,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    expect(area.dispatchEvent(event), 'left to the browser').to.equal(true);
    expect(asked()).to.equal('story');
  });

  it('says so where "I don’t know" is not offered', async () => {
    await ask({ elements: [radio('one'), radio('two')] }, { nonresponse: ['dont-know'] });
    await type('r');
    expect(told()).to.contain('not offered');
    expect(nonresponseOf(mounted.survey.getQuestionByName('one'))).to.equal(null);
    await type('d');
    expect(nonresponseOf(mounted.survey.getQuestionByName('one'))).to.equal('dont-know');
    await type('1');
    expect(nonresponseOf(mounted.survey.getQuestionByName('one'))).to.equal(null);
    expect(value('one')).to.equal('a');
  });

  it('takes no answers of other rows away without asking', async () => {
    const matrix = { type: 'matrix', name: 'trust', columns: [1, 2], rows: ['r1', 'r2', 'r3'] };
    await ask({ elements: [matrix, radio('two')] }, { nonresponse: ['dont-know'] });
    await type('1⏎2⏎d');
    expect(value('trust')).to.deep.equal({ r1: 1, r2: 2 });
    expect(told()).to.contain('whole question');
    await type('d');
    expect(value('trust')).to.equal(undefined);
    expect(nonresponseOf(mounted.survey.getQuestionByName('trust'))).to.equal('dont-know');
  });

  it('takes an answer away with Delete', async () => {
    await ask({ elements: [radio('one'), radio('two')] });
    await type('2⌦');
    expect(value('one')).to.equal(undefined);
  });

  it('says what is missing, and stays', async () => {
    await ask({ elements: [radio('one', { isRequired: true }), radio('two')] });
    await type('⏎');
    expect(asked()).to.equal('one');
    expect(mounted.find('[data-name="one"] [role="alert"]').innerText.trim()).to.not.equal('');
    expect(await violationsIn(mounted.host)).to.deep.equal([]);
    await type('3⏎');
    expect(asked()).to.equal('two');
  });

  it('asks each row of a table of statements, and says which one is missing', async () => {
    const matrix = { type: 'matrix', name: 'trust', columns: [1, 2], rows: ['r1', 'r2'], eachRowRequired: true };
    await ask({ elements: [matrix, radio('two')] });
    await type('⏎1⏎');
    expect(asked()).to.equal('trust');
    expect(mounted.all('.matrix-row[data-error]')).to.have.length(1);
  });

  it('goes back over pages, and on to what has no answer', async () => {
    await ask({
      pages: [
        { name: 'p1', elements: [radio('one'), radio('two')] },
        { name: 'p2', elements: [radio('three'), radio('four')] },
      ],
    });
    await type('1⏎2⏎');
    expect(asked()).to.equal('three');
    await type('1⏎←←');
    expect(asked()).to.equal('two');
    await type('3⏎');
    expect(value('two')).to.equal('c');
    expect(asked(), 'three has its answer').to.equal('four');
    await type('←←←←');
    expect(told()).to.contain('first question');
  });

  it('finishes with what the last button does', async () => {
    await ask({ pages: [{ elements: [radio('one')] }, { elements: [radio('two')] }] });
    await type('1⏎2⏎');
    expect(mounted.survey.state).to.equal('completed');
    expect(mounted.survey.data).to.deep.equal({ one: 'a', two: 'b' });
  });

  it('passes a page that asks nothing', async () => {
    await ask({
      pages: [{ elements: [{ type: 'html', name: 'read', html: 'Read this' }] }, { elements: [radio('one')] }],
    });
    await type('⏎');
    expect(asked()).to.equal('one');
  });

  it('begins at a start page', async () => {
    await ask({
      firstPageIsStartPage: true,
      pages: [{ elements: [{ type: 'html', name: 'read', html: 'Hello' }] }, { elements: [radio('one')] }],
    });
    await type('⏎2');
    expect(value('one')).to.equal('b');
  });

  it('moves on once where a definition moves on by itself', async () => {
    await ask({
      autoAdvanceEnabled: true,
      pages: [{ elements: [radio('one')] }, { elements: [radio('two')] }, { elements: [radio('three')] }],
    });
    await type('1⏎2⏎');
    expect(asked()).to.equal('three');
  });

  it('asks one question at a time where the definition does', async () => {
    await ask({ questionsOnPageMode: 'questionPerPage', elements: [radio('one'), radio('two'), radio('three')] });
    await type('1⏎2⏎');
    expect(asked()).to.equal('three');
    await type('←');
    expect(asked()).to.equal('two');
    await type('3');
    expect(value('two')).to.equal('c');
  });

  it('asks one input at a time where the definition does', async () => {
    await ask({
      questionsOnPageMode: 'inputPerPage',
      elements: [{ type: 'multipletext', name: 'names', items: [{ name: 'first' }, { name: 'last' }] }, radio('two')],
    });
    typeAtOnce(mounted.root, 'Ann⏎Lee⏎2');
    await calm(mounted);
    expect(mounted.survey.data).to.deep.equal({ names: { first: 'Ann', last: 'Lee' }, two: 'b' });
  });

  it('unfolds what is folded', async () => {
    await ask({
      elements: [
        radio('one'),
        { type: 'panel', name: 'more', title: 'More', state: 'collapsed', elements: [radio('two')] },
      ],
    });
    await type('1⏎2');
    expect(value('two')).to.equal('b');
    expect(asked()).to.equal('two');
  });

  it('goes through entries, adds one, and removes none without asking', async () => {
    await ask({
      elements: [
        {
          type: 'paneldynamic',
          name: 'children',
          panelCount: 1,
          displayMode: 'carousel',
          templateElements: [radio('sex')],
        },
        radio('two'),
      ],
    });
    await type('1+2');
    expect(value('children')).to.deep.equal([{ sex: 'a' }, { sex: 'b' }]);
    await type('x');
    expect(value('children')).to.have.length(2);
    await type('x');
    expect(value('children')).to.deep.equal([{ sex: 'a' }]);
    await type('⏎');
    expect(asked()).to.equal('two');
  });

  it('asks what opens below a choice', async () => {
    await ask({
      elements: [
        radio('one', { choices: [{ value: 'a', elements: [{ type: 'text', name: 'which' }] }, 'b'] }),
        radio('two'),
      ],
    });
    await type('1⏎blue⏎');
    expect(mounted.survey.data).to.include({ one: 'a', which: 'blue' });
    expect(asked()).to.equal('two');
  });

  it('shows the answers of a list that unfolds, with their keys', async () => {
    await ask({ elements: [{ type: 'dropdown', name: 'one', choices: many }, radio('two')] });
    const list = mounted.find('[data-name="one"] .answer-list');
    expect(list.getAttribute('aria-label')).to.equal('Answers and their keys');
    const twelfth = list.querySelectorAll('li')[11];
    expect([twelfth?.querySelector('kbd')?.innerText, twelfth?.querySelector('span')?.innerText]).to.deep.equal([
      '12',
      'choice 12',
    ]);
    await type('12');
    expect(value('one')).to.equal('choice 12');
  });

  it('shows the answers of the one cell that is asked', async () => {
    const table = {
      type: 'matrixdropdown',
      name: 'rooms',
      choices: ['dry', 'damp'],
      columns: [{ name: 'now' }],
      rows: ['hall', 'bath'],
    };
    await ask({ elements: [table, radio('two')] });
    const lists = (): string[] => mounted.all('tr .answer-list').map((each) => each.closest('tr')?.innerText ?? '');
    expect(lists()).to.have.length(1);
    expect(lists()[0]).to.contain('hall');
    await type('2⏎');
    expect(lists()).to.have.length(1);
    expect(lists()[0]).to.contain('bath');
    expect(await violationsIn(mounted.host)).to.deep.equal([]);
  });

  it('waits for a check that takes its time, with every key after it', async () => {
    const checks: { complete: () => void }[] = [];
    await ask(
      { pages: [{ elements: [radio('one')] }, { elements: [radio('two')] }] },
      { prepare: (survey) => survey.onServerValidateQuestions.add((_sender, options) => void checks.push(options)) },
    );
    typeAtOnce(mounted.root, '1⏎3');
    await until(() => checks.length > 0);
    expect(mounted.survey.data).to.deep.equal({ one: 'a' });
    typeAtOnce(mounted.root, '2');
    checks[0]?.complete();
    await calm(mounted);
    expect(mounted.survey.data).to.deep.equal({ one: 'a', two: 'b' });
  });

  it('is brought to what the check of the whole refuses', async () => {
    const children = {
      type: 'paneldynamic',
      name: 'children',
      panelCount: 2,
      keyName: 'name',
      templateElements: [{ type: 'text', name: 'name' }],
    };
    await ask({ pages: [{ elements: [children, radio('two')] }, { elements: [radio('three')] }] });
    await type('Ann⏎Ann⏎1⏎');
    expect(mounted.survey.currentPageNo).to.equal(0);
    expect(asked()).to.equal('name');
    expect(mounted.find('[data-error] [role="alert"]').innerText.trim()).to.not.equal('');
  });

  it('searches a list that is too long for numbers', async () => {
    const all = Array.from({ length: 120 }, (_none, index) => `place ${String(index)}`);
    await ask({ elements: [{ type: 'dropdown', name: 'town', choices: all }, radio('two')] });
    await type('place 77');
    expect(mounted.find('[role=combobox]').getAttribute('aria-expanded')).to.equal('true');
    await type('⏎');
    expect(value('town')).to.equal('place 77');
    expect(asked()).to.equal('town');
    await type('⏎');
    expect(asked()).to.equal('two');
  });

  it('works with the keys to the right of the keyboard', async () => {
    await ask({ elements: [radio('one'), radio('two'), radio('three')] }, { nonresponse: ['dont-know', 'refused'] });
    for (const key of ['2', 'Enter', '*', 'Enter', '/', '-', '-', '3']) {
      pressKey(mounted.root, key, numpad(key));
      await calm(mounted);
    }
    expect(value('one')).to.equal('c');
    expect(nonresponseOf(mounted.survey.getQuestionByName('two'))).to.equal('dont-know');
    expect(nonresponseOf(mounted.survey.getQuestionByName('three'))).to.equal('refused');
  });

  it('leaves the keys of a browser alone', async () => {
    await ask({ elements: [radio('one'), radio('two')] });
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) pressKey(mounted.root, '2', more);
    pressKey(mounted.root, 'F5');
    await calm(mounted);
    expect(value('one')).to.equal(undefined);
  });

  it('does not rush on while Enter is held down', async () => {
    await ask({ elements: [radio('one'), radio('two'), radio('three')] });
    pressKey(mounted.root, 'Enter');
    for (let time = 0; time < 5; time++) pressKey(mounted.root, 'Enter', { repeat: true });
    await calm(mounted);
    expect(asked()).to.equal('two');
  });

  it('goes where a hand goes, and answers there', async () => {
    await ask({ elements: [radio('one'), radio('two'), radio('three')] });
    const radioOfThree = mounted.find<HTMLInputElement>('[data-name="three"] input');
    radioOfThree.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    radioOfThree.focus();
    await calm(mounted);
    expect(asked()).to.equal('three');
    await type('2');
    expect(value('three')).to.equal('b');
    expect(radioOfThree.closest('[data-name]')?.matches(':focus-within')).to.equal(true);
  });

  it('leaves the keys of a field elsewhere on the page alone', async () => {
    await ask({ elements: [radio('one')] });
    const note = document.createElement('input');
    document.body.append(note);
    note.focus();
    expect(note.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true, cancelable: true }))).to.equal(
      true,
    );
    await mounted.settled();
    expect(value('one')).to.equal(undefined);
    expect(note.matches(':focus'), 'and the focus there').to.equal(true);
    note.remove();
  });

  it('asks the page around it for a note, a break-off and an appointment, at the question', async () => {
    await ask({
      elements: [
        radio('one'),
        { type: 'paneldynamic', name: 'children', panelCount: 2, templateElements: [radio('sex')] },
      ],
    });
    const asks: string[] = [];
    mounted.host.addEventListener('renovation-interviewer-request', (event) => {
      const { kind, question } = event as RenovationInterviewerRequestEvent;
      asks.push(`${kind} ${String(question)}`);
    });
    await type('n1⏎1⏎ba');
    expect(asks).to.deep.equal(['note one', 'break-off children[1].sex', 'appointment children[1].sex']);
  });

  it('shows all keys with a question mark, and goes on where it was', async () => {
    await ask({ elements: [radio('one'), radio('two')] });
    await type('1⏎');
    pressKey(mounted.root, '?');
    await until(() => mounted.root.querySelector('.key-help[open]') !== null);
    const dialog = mounted.find<HTMLDialogElement>('.key-help');
    expect(dialog.matches(':focus-within')).to.equal(true);
    expect(dialog.innerText).to.contain('Make an appointment');
    expect(await violationsIn(mounted.host)).to.deep.equal([]);
    dialog.querySelector('button')?.click();
    await until(() => mounted.root.querySelector('.key-help') === null);
    await type('2');
    expect(value('two')).to.equal('b');
  });

  it('speaks Dutch to a Dutch interviewer', async () => {
    await ask({ elements: [radio('one')] }, { language: 'nl' });
    await type('-');
    expect(told()).to.equal('Dit is de eerste vraag.');
  });

  it('tells the page around it which question is asked, and how far the talk is', async () => {
    const heard: RenovationQuestionEvent[] = [];
    const hear = (event: Event): void => void heard.push(event as RenovationQuestionEvent);
    document.addEventListener('renovation-question', hear);
    await ask({
      pages: [{ name: 'p1', title: 'Home', elements: [radio('one', { title: 'How is it?' }), radio('two')] }],
    });
    await type('1⏎');
    document.removeEventListener('renovation-question', hear);
    expect(
      heard.map(({ question, progress }) => `${question?.path ?? ''} ${progress.answered}/${progress.questions}`),
    ).to.deep.equal(['one 0/2', 'one 1/2', 'two 1/2']);
    expect(heard[0]?.question?.title).to.equal('How is it?');
    expect(heard[0]?.page).to.deep.equal({ name: 'p1', title: 'Home', index: 0, count: 1 });
  });

  it('gives the keys back when they are not wanted any more', async () => {
    await ask({ elements: [radio('one')] });
    mounted.remove();
    pressKey(mounted.root, '2');
    expect(value('one')).to.equal(undefined);
  });
});
