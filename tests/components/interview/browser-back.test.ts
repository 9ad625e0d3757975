/** The browser's back in the workspace: a step up where the page allows it, and never out of a talk. */
import { expect } from 'chai';
import {
  focused,
  household,
  key,
  openCallCentre,
  outcomesOf,
  reads,
  screenOf,
  seek,
  textOf,
  until,
  button,
  find,
} from './call-centre.js';
import type { CallCentre, CallCentreOptions } from './call-centre.js';

let centre: CallCentre;

const open = async (options: CallCentreOptions['attributes'] = {}): Promise<void> => {
  centre = await openCallCentre({
    households: [household(1), household(2)].map((each) => ({
      ...each,
      complex: 'poplar',
      building: 'A',
      stairwell: '1',
    })),
    attributes: { mode: 'door', interviewer: 'Anna', browserBack: true, ...options },
  });
};

const depth = (): unknown => (history.state as Record<string, unknown> | null)?.['renovation-depth'];
/** What is open of the round: `overview`, `entrance`, `door`, `cards`. */
const part = (): string | undefined =>
  screenOf(centre, 'renovation-interview-doors')
    ?.shadowRoot?.querySelector('#part')
    ?.localName.replace('renovation-interview-', '');
const isAt = (name: string, steps: number): Promise<void> => until(() => part() === name && depth() === steps);
/**
 * A press, until the browser is there and has had its turn: it may pass over a second one that comes before. One that it
 * passed over is pressed again, as a person does.
 */
const back = async (): Promise<void> => {
  const press = (): Promise<boolean> =>
    new Promise((resolve) => {
      const patience = setTimeout(() => resolve(false), 4000);
      const there = (): void => {
        clearTimeout(patience);
        resolve(true);
      };
      window.addEventListener('popstate', there, { once: true });
      history.back();
    });
  while (!(await press()));
  await new Promise((resolve) => setTimeout(resolve));
};
const ready = (selector: string): Promise<void> => until(() => seek(centre, selector) !== null);

async function toTheDoor(): Promise<void> {
  await isAt('overview', 0);
  find(centre, '.entrance').click();
  await isAt('entrance', 1);
  await ready('[data-case]');
  find(centre, '[data-case]').click();
  await isAt('door', 2);
}

async function toTheQuestions(): Promise<void> {
  await toTheDoor();
  button(centre, 'Begin the talk').click();
  await until(() => screenOf(centre, 'renovation-interview-call') !== null && depth() === 3);
  await reads(centre, 'I take part.');
  key('j');
  key('n');
  await until(() => textOf(centre.interview).includes('Begin the questionnaire'));
}

describe('The browser’s back in the workspace', () => {
  // Going back is asked of the browser and comes later: what one test asked for as it ended must not leave the page.
  before(() => {
    for (let entry = 0; entry < 12; entry += 1) history.pushState(null, '');
  });
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
    history.replaceState({ page: 'the host’s own' }, '');
  });
  afterEach(async () => {
    await centre.close();
    history.replaceState(null, '');
  });

  it('goes from the door to the stairwell to all buildings, and keeps what the page had in its state', async () => {
    await open();
    await toTheDoor();
    history.back();
    await isAt('entrance', 1);
    await until(() => focused().hasAttribute('data-case'));
    history.back();
    await isAt('overview', 0);
    expect(history.state).to.include({ page: 'the host’s own' });
  });

  it('goes all the way up when it is pressed again before the first step is done', async () => {
    await open();
    await toTheDoor();
    await back();
    await back();
    await isAt('overview', 0);
  });

  it('follows the buttons of the page, so that no press of back does nothing', async () => {
    await open();
    await toTheDoor();
    button(centre, 'Back').click();
    await isAt('entrance', 1);
    find(centre, '[data-case]').click();
    await isAt('door', 2);
    history.back();
    await isAt('entrance', 1);
    history.back();
    await isAt('overview', 0);
  });

  it('saves a note on the way, and stays at the door while that cannot be done', async () => {
    await open();
    await toTheDoor();
    const note = find<HTMLTextAreaElement>(centre, 'textarea');
    note.value = 'A dog';
    note.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const fieldwork = await centre.store.fieldwork();
    const { append } = fieldwork;
    let tried = 0;
    fieldwork.append = () => {
      tried += 1;
      return Promise.resolve({ ok: false, failure: { reason: 'full' } } as never);
    };
    history.back();
    await until(() => tried === 1 && depth() === 2);
    expect(part()).to.equal('door');
    fieldwork.append = append;
    history.back();
    await isAt('entrance', 1);
    const log = await fieldwork.log(find(centre, '[data-case]').dataset['case'] ?? '');
    expect(log.ok && log.value).to.have.lengthOf(1);
  });

  it('closes a form that asks something before it leaves the door', async () => {
    await open();
    await toTheDoor();
    button(centre, 'appointment').click();
    await ready('renovation-interview-appointment');
    history.back();
    await until(() => seek(centre, 'renovation-interview-appointment') === null && depth() === 2);
    expect(part()).to.equal('door');
  });

  it('never leaves a talk: it asks what came of it, and a second time goes on', async () => {
    await open();
    await toTheQuestions();
    history.back();
    await reads(centre, 'Say what came of it');
    await until(() => depth() === 3);
    button(centre, 'Begin the questionnaire').click();
    await reads(centre, 'Are you well?');
    history.back();
    await reads(centre, 'Does not want to go on now');
    await until(() => depth() === 3);
    history.back();
    await until(() => !textOf(centre.interview).includes('Does not want to go on now') && depth() === 3);
    expect(await outcomesOf(centre, 1)).to.deep.equal([]);
  });

  it('leads from a call on the telephone to the lists, with nothing written', async () => {
    await open({ mode: 'phone' });
    await reads(centre, 'Next household');
    find(centre, '.next .primary, .primary').click();
    await reads(centre, 'Before the call');
    await until(() => depth() === 1);
    history.back();
    await reads(centre, 'Next household');
    await until(() => depth() === 0);
    expect(await outcomesOf(centre, 1)).to.deep.equal([]);
  });

  it('counts a link to a heading as the screen that one is on', async () => {
    await open();
    await toTheDoor();
    location.hash = 'a-heading';
    await until(() => depth() === 2 && location.hash === '#a-heading');
    expect(part()).to.equal('door');
    await back();
    expect(location.hash).to.equal('');
    await back();
    await isAt('entrance', 1);
  });

  it('leaves the history alone where the page does not ask for it', async () => {
    const before = history.length;
    await open({ browserBack: false });
    await until(() => part() === 'overview');
    find(centre, '.entrance').click();
    await until(() => part() === 'entrance');
    expect(history.length).to.equal(before);
    expect(history.state).to.deep.equal({ page: 'the host’s own' });
  });
});
