/** What a supervisor does about cases: every decision a line in the log with their name, and nothing said before it is kept. */
import { expect } from 'chai';
import type { CaseEntry } from '../../../domain/records/fieldwork-records.js';
import { violationsIn } from '../../support/axe.js';
import { sampleDraft } from '../../support/sample-records.js';
import { valueOf } from '../../support/store-results.js';
import { FieldworkPage, homes, until } from './fieldwork-page.js';

type Written = Pick<CaseEntry, 'kind' | 'case' | 'by'>;

describe('deciding about cases', () => {
  let page: FieldworkPage;

  const choose = (address: string): void => page.get(`input[aria-label="Choose ${address}"]`).click();
  const press = (words: string): void => page.button(words).click();
  const told = (): string =>
    page.get('renovation-fieldwork-actions').shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
  const log = async (home: string): Promise<readonly CaseEntry[]> =>
    valueOf((await page.fieldwork).log(`before/${home}`));
  const written = async (home: string, kind: CaseEntry['kind']): Promise<readonly CaseEntry[]> =>
    (await log(home)).filter((entry) => entry.kind === kind);

  beforeEach(async () => {
    page = new FieldworkPage();
    await page.live(
      ...homes(1, 4),
      ...homes(5, 6, { stairwell: 'A2' }),
      ...homes(7, 9, { building: 'B', stairwell: 'B1' }),
    );
    await page.join({ id: 'i-1', name: 'Fatima' }, { id: 'i-2', name: 'Joris' });
  });
  afterEach(() => page.close());

  const signIn = async (): Promise<void> => {
    await until(() => page.find('#name') !== null);
    page.set('#name', 'Ria');
    press('Begin');
    await until(() => page.find('#to') !== null);
  };

  it('asks for a name first, keeps it for this window, and lets somebody else take over', async () => {
    await page.show({ view: 'cases' });
    choose('Lindestraat 1');
    await until(() => page.find('#name') !== null);
    press('Begin');
    await until(() => page.text.includes('Fill in your name.'));
    await signIn();
    expect(page.text).to.contain('At work: Ria');
    expect(sessionStorage.length).to.equal(1);
    press('Somebody else');
    await until(() => page.find('#name') !== null);
    expect(sessionStorage.length).to.equal(0);
  });

  it('takes the name that the page gives', async () => {
    await page.close();
    page = new FieldworkPage(page.study, 'Wim');
    await page.live(...homes(1, 1));
    await page.show({ view: 'cases' });
    expect(page.text).to.contain('At work: Wim');
  });

  it('gives a whole stairwell to somebody, in one go', async () => {
    await page.show({ view: 'cases' });
    page.set('#stairwell', JSON.stringify(['linde', 'A', 'A2']));
    await until(() => page.text.includes('2 cases found'));
    press('Choose all 2');
    await signIn();
    page.set('#to', 'i-1');
    press('Assign');
    await until(() => told() === 'Saved: 2 cases for Fatima.');
    for (const home of ['home-5', 'home-6']) {
      expect((await written(home, 'assigned')).map((entry: Written) => entry.by)).to.deep.equal(['Ria']);
    }
    expect(await written('home-1', 'assigned')).to.deep.equal([]);
    await until(() => page.row('cases', 'Lindestraat 5')[4] === 'Fatima');
    // Nothing is chosen any more.
    expect(page.find('#to')).to.equal(null);
  });

  it('gives cases back to everybody', async () => {
    await page.write({ ...head(page, 'home-1'), kind: 'assigned', to: 'i-2' });
    await page.show({ view: 'cases' });
    expect(page.row('cases', 'Lindestraat 1')[4]).to.equal('Joris');
    choose('Lindestraat 1');
    await signIn();
    press('Assign');
    await until(() => told() === 'Saved: 1 case for everybody.');
    await until(() => page.row('cases', 'Lindestraat 1')[4] === 'everybody');
  });

  it('puts cases first, or last', async () => {
    await page.show({ view: 'cases' });
    choose('Lindestraat 2');
    choose('Lindestraat 8');
    await signIn();
    page.set('#priority', '-1');
    press('Set');
    await until(() => told() === 'Saved: 2 cases with priority "After the rest".');
    await until(() => page.row('cases', 'Lindestraat 8').at(-1) === 'After the rest');
    expect(await written('home-2', 'prioritised')).to.have.nested.property('[0].priority', -1);
  });

  it('reopens for a reason, says what stays closed, and leaves refusals alone', async () => {
    await page.write(
      page.attempt('home-1', 'vacant'),
      page.attempt('home-2', 'household-refusal'),
      page.attempt('home-3', 'respondent-refusal-soft', { startedAt: '2026-10-16T18:00:00.000Z' }),
      page.attempt('home-3', 'respondent-refusal-soft', { startedAt: '2026-10-26T18:00:00.000Z' }),
    );
    await page.show({ view: 'cases' });
    for (const number of [1, 2, 3, 4]) choose(`Lindestraat ${number}`);
    await signIn();
    press('Reopen…');
    await until(() => page.get<HTMLDialogElement>('dialog').open);
    const dialog = page.get('dialog');
    expect(dialog.textContent).to.contain('Reopen 4 cases?');
    expect(dialog.textContent).to.contain('1 case comes back on the list.');
    expect(dialog.textContent).to.contain('1 case is open already.');
    expect(dialog.textContent).to.contain('2 cases stay closed: refused for good or for the second time');
    expect(dialog.textContent).to.contain('nothing undoes it');
    press('Reopen 1 case');
    await until(() => page.text.includes('Write down why'));
    page.set('#reason', 'The caretaker saw people moving in.');
    press('Reopen 1 case');
    await until(() => told() === 'Saved: 1 case reopened.');
    expect(await written('home-1', 'reopened')).to.have.nested.property(
      '[0].reason',
      'The caretaker saw people moving in.',
    );
    for (const home of ['home-2', 'home-3', 'home-4']) expect(await written(home, 'reopened')).to.deep.equal([]);
    await until(() => page.row('cases', 'Lindestraat 1')[2] === 'vacant home');
  });

  it('reopens a finished interview with all its answers, and leaves a trace', async () => {
    await page.keep(
      sampleDraft({
        id: 'r-1',
        study: page.study.id,
        household: 'home-1',
        mode: 'phone',
        state: 'complete',
        completedAt: page.now,
        revision: 1,
      }),
    );
    await page.write(page.attempt('home-1', 'complete', { response: 'r-1', respondent: 1 }));
    await page.show({ view: 'cases' });
    choose('Lindestraat 1');
    await signIn();
    press('Reopen…');
    await until(() => page.get<HTMLDialogElement>('dialog').open);
    page.set('#reason', 'The resident rang: one answer was wrong.');
    press('Reopen 1 case');
    await until(() => told() === 'Saved: 1 case reopened.');
    const kept = await valueOf(page.store.response('r-1'));
    expect([kept?.state, kept?.answers]).to.deep.equal(['draft', { wellbeing: 3 }]);
    expect(await written('home-1', 'reopened')).to.have.nested.property('[0].response', 'r-1');
  });

  it('reopens nothing when it is called off, and offers nothing where nothing can be', async () => {
    await page.write(page.attempt('home-2', 'household-refusal'));
    await page.show({ view: 'cases' });
    choose('Lindestraat 2');
    await signIn();
    press('Reopen…');
    await until(() => page.text.includes('None of the chosen cases can be reopened.'));
    press('Do not reopen');
    await until(() => !page.get<HTMLDialogElement>('dialog').open);
    expect(await written('home-2', 'reopened')).to.deep.equal([]);
    expect(told()).to.equal('');
  });

  it('keeps the choice when nothing could be saved, and says so', async () => {
    await page.show({ view: 'cases' });
    choose('Lindestraat 1');
    await signIn();
    await page.store.close();
    press('Set');
    await until(() => told().startsWith('Nothing was saved.'));
    expect(page.get<HTMLInputElement>('input[aria-label="Choose Lindestraat 1"]').checked).to.equal(true);
  });

  it('finds cases by address, also by a part of it and without accents', async () => {
    await page.live({
      id: 'home-20',
      address: { street: 'Rue Élan', number: '20', addition: 'b', postcode: '9999 XZ', town: 'V' },
    });
    await page.show({ view: 'cases' });
    page.set('#search', 'elan 20 B');
    await until(() => page.text.includes('1 case found'));
    page.set('#search', '9999xz');
    await until(() => page.table('cases')[0]?.[0] === 'Rue Élan 20 b');
    page.set('#search', 'nowhere');
    await until(() => page.text.includes('No case found.'));
  });

  it('shows the open, the closed and the assigned ones apart', async () => {
    await page.write(page.attempt('home-1', 'complete'), { ...head(page, 'home-2'), kind: 'assigned', to: 'i-1' });
    await page.show({ view: 'cases' });
    page.set('#which', 'closed');
    await until(() => page.table('cases').length === 1);
    expect(page.table('cases')[0]?.slice(0, 3)).to.deep.equal([
      'Lindestraat 1',
      'Lindehof A, A1',
      'closed: complete interview',
    ]);
    page.set('#which', 'assigned');
    await until(() => page.table('cases')[0]?.[0] === 'Lindestraat 2');
  });

  it('can be read by everybody, with the buttons and the question open', async () => {
    await page.write(page.attempt('home-1', 'vacant'));
    await page.show({ view: 'cases' });
    choose('Lindestraat 1');
    expect(await violationsIn(page.element)).to.deep.equal([]);
    await signIn();
    press('Reopen…');
    await until(() => page.get<HTMLDialogElement>('dialog').open);
    expect(await violationsIn(page.element)).to.deep.equal([]);
  });
});

describe('cases that are stuck', () => {
  it('are listed with why and what to do, and by reason', async () => {
    const page = new FieldworkPage();
    await page.join({ id: 'i-1', name: 'Fatima' });
    await page.live(...homes(1, 3, { language: 'tr' }), ...homes(4, 4, { phones: [] }), ...homes(5, 5));
    await page.write(
      ...Array.from({ length: 8 }, (_, day) =>
        page.attempt('home-5', 'no-answer', { startedAt: `2026-11-0${day + 1}T11:00:00.000Z` }),
      ),
    );
    await page.show({ view: 'stuck' });
    expect(page.row('cases', 'Lindestraat 1').slice(0, 3)).to.deep.equal([
      'Lindestraat 1',
      'Nobody speaks Turkish',
      'Find somebody who speaks it',
    ]);
    expect(page.row('cases', 'Lindestraat 4')[1]).to.equal('No number that works; the door is still open');
    expect(page.row('cases', 'Lindestraat 5').slice(1, 3)).to.deep.equal([
      'All attempts made (8)',
      'Reopen, or let it rest',
    ]);
    page.button('Nobody speaks the language').click();
    await until(() => page.table('cases').length === 3);
    // Somebody who speaks it joins, and three are on their way.
    page.button('Nobody speaks the language').click();
    const fieldwork = await page.fieldwork;
    await valueOf(
      fieldwork.putInterviewers([{ id: 'i-3', study: page.study.id, name: 'Emine', languages: ['tr'], revision: 1 }]),
    );
    await until(() => page.table('cases').length === 2);
    await page.close();
  });

  it('stand by urgency, under their reason, twenty at first', async () => {
    const page = new FieldworkPage();
    await page.join({ id: 'i-1', name: 'Fatima' });
    await page.live(...homes(1, 30, { phones: [] }), ...homes(31, 31, { language: 'tr' }));
    await page.show({ view: 'stuck' });
    expect(page.table('cases').map(([address]) => address)).to.deep.equal([
      'Lindestraat 31',
      ...Array.from({ length: 19 }, (_, index) => `Lindestraat ${String(index + 1)}`),
    ]);
    const headings = [...page.get('section[aria-labelledby=cases] table').querySelectorAll('tr.group')];
    expect(headings.map((each) => each.textContent?.trim())).to.deep.equal([
      'Nobody speaks the language (1)',
      'At the door only (30)',
    ]);
    page.button('Show 11 more').click();
    await until(() => page.table('cases').length === 31);
    await page.close();
  });

  it('are told to be none', async () => {
    const page = new FieldworkPage();
    await page.live(...homes(1, 2));
    await page.join({ id: 'i-1', name: 'Fatima' });
    await page.show({ view: 'stuck' });
    expect(page.text).to.contain('No case is stuck.');
    await page.close();
  });
});

function head(page: FieldworkPage, home: string): Pick<CaseEntry, 'id' | 'study' | 'case' | 'at' | 'by'> {
  return {
    id: page.clock.newId(),
    study: page.study.id,
    case: `before/${home}`,
    at: '2026-11-20T09:00:00.000Z',
    by: 'ria',
  };
}
