/** The lists: who is next and why, whoever rings back, slips of the finger, and those who are not to be called. */
import { expect } from 'chai';
import { valueOf } from '../../support/store-results.js';
import {
  answer,
  asked,
  button,
  entriesOf,
  focused,
  household,
  key,
  openCallCentre,
  outcomesOf,
  reads,
  Softphone,
  take,
  talk,
  textOf,
  type,
  until,
  type CallCentre,
  type CallCentreOptions,
} from './call-centre.js';

let centre: CallCentre;
let softphone: Softphone;
const open = async (options: CallCentreOptions = {}): Promise<void> => {
  centre = await openCallCentre({ attributes: { interviewer: 'anna' }, ...options });
};
async function search(text: string): Promise<void> {
  await reads(centre, 'Appointments today');
  key('/');
  await until(() => focused().localName === 'input');
  type(text);
}

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  softphone = new Softphone();
});
afterEach(async () => {
  softphone.hangUp();
  await centre.close();
});

describe('Who is next', () => {
  it('comes with the reason, and with what the last caller wrote', async () => {
    await open({ households: [household(1)] });
    await take(centre);
    key('Enter');
    await reads(centre, 'It is ringing');
    key('1');
    await reads(centre, 'There is nobody to call now. The next one can be called tomorrow 09:00.');
    centre.clock.pass(24 * 60);
    centre.interview.requestUpdate();
    centre.interview.shadowRoot?.querySelector('renovation-interview-queue')?.requestUpdate();
    await reads(centre, /Why this household\? 1 attempt, last yesterday 19:00: no answer/u);
  });

  it('is dialled from the list by its number', async () => {
    await open();
    await reads(centre, 'Next household');
    const queue = centre.interview.shadowRoot?.querySelector('renovation-interview-queue');
    queue?.shadowRoot?.querySelector<HTMLElement>('a.phone')?.click();
    await reads(centre, 'It is ringing: +31612345601');
    expect(softphone.dialled).to.deep.equal(['+31612345601']);
  });

  it('is never somebody who does not want to be contacted, who moved out, or who speaks another language', async () => {
    await open({
      households: [
        household(1, { doNotContact: true }),
        household(2, { language: 'tr' }),
        household(3, { language: null }),
      ],
    });
    await reads(centre, 'To call now: 1 household');
    await reads(centre, 'Next household Resident 3');
    await search('Populierlaan');
    await reads(centre, 'Does not want to be contacted.');
    await reads(centre, 'Speaks Turkish.');
  });
});

describe('Searching', () => {
  it('finds a home by its number, and by the last digits of a telephone', async () => {
    await open({ households: [household(1), household(2), household(12)] });
    await search('populierlaan 2');
    await reads(centre, '1 household found');
    key('Escape');
    await search('06 1234 5612');
    await reads(centre, /1 household found.*Resident 12/u);
  });

  it('takes whoever rings back by two keys, in the middle of a cool-down too', async () => {
    await open();
    await take(centre);
    key('Enter');
    await reads(centre, 'It is ringing');
    key('1');
    await reads(centre, 'Saved: Populierlaan 1, no answer');
    await search('0612345601');
    await reads(centre, 'To be left in peace until today 22:00');
    key('Enter');
    await until(() => textOf(focused()).includes('Is ringing back'));
    key('Enter');
    await reads(centre, 'On the line');
    expect(softphone.dialled).to.have.lengthOf(1);
    key('a');
    await reads(centre, 'When?');
    type('thursday evening');
    await reads(centre, 'Thursday 26 November 2026');
    key('Enter');
    await reads(centre, 'Saved: Populierlaan 1, appointment made');
    const attempts = (await entriesOf(centre, 1)).flatMap((entry) => (entry.kind === 'attempt' ? [entry] : []));
    expect(attempts.map(({ outcome, inbound }) => ({ outcome, inbound }))).to.deep.equal([
      { outcome: 'no-answer', inbound: false },
      { outcome: 'appointment', inbound: true },
    ]);
  });

  it('puts on top who asked on the machine to be called back', async () => {
    await open();
    await search('populierlaan 3');
    await reads(centre, 'Asked to be called back');
    button(centre, 'Asked to be called back').click();
    await reads(centre, 'Saved: Populierlaan 3 asked to be called back');
    await reads(centre, 'Next household Resident 3');
    await reads(centre, 'Rang back');
  });

  it('says so when nobody is found', async () => {
    await open();
    await search('zzz');
    await reads(centre, 'Nobody found.');
  });
});

describe('A slip of the finger', () => {
  it('is mended, and both outcomes stay to be read', async () => {
    await open();
    await take(centre);
    key('Enter');
    await reads(centre, 'It is ringing');
    key('6');
    await reads(centre, 'Saved: Populierlaan 1, disconnected number');
    key('c');
    await reads(centre, 'Correct the outcome: Populierlaan 1');
    const select = focused() as HTMLSelectElement;
    select.value = 'no-answer';
    select.form?.querySelector('input')?.focus();
    key('Enter');
    await reads(centre, 'Write shortly');
    type('Wrong key');
    key('Enter');
    await reads(centre, 'The correction is saved.');
    await reads(centre, 'Last: Populierlaan 1, no answer');
    const kinds = (await entriesOf(centre, 1)).map(({ kind }) => kind);
    expect(kinds).to.deep.equal(['attempt', 'correction']);
  });
});

describe('A finished interview', () => {
  it('is reopened with a reason, and the trace of it stays', async () => {
    await open();
    await talk(centre);
    answer('1');
    await asked(centre, 'Do you like your home?');
    answer('1');
    await asked(centre, 'Do you want help?');
    answer('2');
    await reads(centre, 'Saved: Populierlaan 1, complete interview');
    await search('populierlaan 1');
    await reads(centre, 'Done: complete interview.');
    button(centre, 'Reopen').click();
    await reads(centre, 'Why does it go on?');
    key('Enter');
    await reads(centre, 'Write down shortly why it goes on.');
    type('Wants help after all');
    key('Enter');
    await reads(centre, 'Reopened: Populierlaan 1.');
    const [response] = await valueOf(centre.store.responses({ study: centre.config.id }));
    expect(response).to.deep.include({ state: 'draft', answers: { well: 'yes', home: 'yes', help: 'no' } });
    const reopened = (await entriesOf(centre, 1)).find((entry) => entry.kind === 'reopened');
    expect(reopened).to.include({ reason: 'Wants help after all', by: 'anna', response: response?.id });
    expect(await outcomesOf(centre, 1)).to.deep.equal(['complete']);
  });
});

describe('Households that change', () => {
  const toHouseholds = async (): Promise<void> => {
    await search('');
    await reads(centre, 'Change households');
    button(centre, 'Change households').click();
    await reads(centre, 'Tick the households.');
    await until(() => focused().localName === 'input');
  };
  const tick = (index: number): void => {
    const screen = centre.interview.shadowRoot?.querySelector('renovation-interview-households');
    screen?.shadowRoot?.querySelectorAll<HTMLElement>('.homes input')[index]?.click();
  };
  const form = (): HTMLFormElement =>
    centre.interview.shadowRoot!.querySelector('renovation-interview-households')!.shadowRoot!.querySelector('form')!;
  const choose = async (kind: string): Promise<void> => {
    const select = form().querySelector('select')!;
    select.value = kind;
    select.dispatchEvent(new Event('change'));
    await centre.interview.shadowRoot!.querySelector('renovation-interview-households')!.updateComplete;
  };
  const homes = async () => valueOf(centre.store.households(centre.config.id));

  it('stay elsewhere, two at once', async () => {
    await open();
    await toHouseholds();
    tick(0);
    tick(1);
    await reads(centre, '2 households ticked');
    form().querySelector<HTMLInputElement>('#address')!.value = 'Wisselwoning 4';
    form().requestSubmit();
    await reads(centre, 'Saved: stays elsewhere for a while, 2 households.');
    expect((await homes()).map(({ temporaryAddress }) => temporaryAddress)).to.deep.equal([
      'Wisselwoning 4',
      'Wisselwoning 4',
      null,
    ]);
  });

  it('move out, and are not called any more', async () => {
    await open();
    await toHouseholds();
    tick(0);
    await choose('moved-out');
    form().requestSubmit();
    await reads(centre, 'Saved: has moved out, 1 household.');
    key('Escape');
    await reads(centre, 'Next household Resident 2');
  });

  it('make room for a new tenant, who is another household and never a pair', async () => {
    await open();
    await toHouseholds();
    tick(0);
    await choose('new-tenant');
    form().querySelector<HTMLInputElement>('#name')!.value = 'Newcomer';
    form().querySelector<HTMLInputElement>('#phone')!.value = '06 12345699';
    form().requestSubmit();
    await reads(centre, 'Saved: somebody else lives there now, 1 household.');
    const [old] = (await homes()).filter(({ id }) => id === 'home-1');
    const newcomer = (await homes()).find(({ name }) => name === 'Newcomer');
    expect(old?.movedOutAt).to.be.a('string');
    expect(newcomer).to.deep.include({ phones: ['+31612345699'], movedOutAt: null, address: old?.address });
    expect(newcomer?.id).not.to.equal('home-1');
    expect(newcomer?.accessCode).to.match(/^[0-9A-Z]{9}$/u);
  });

  it('are left alone while something is missing or wrong', async () => {
    await open();
    await toHouseholds();
    form().requestSubmit();
    await reads(centre, 'Tick a household first.');
    tick(0);
    form().requestSubmit();
    await reads(centre, 'Fill in the temporary address.');
    tick(1);
    await choose('new-tenant');
    form().requestSubmit();
    await reads(centre, 'A new tenant belongs to one address.');
    tick(1);
    form().querySelector<HTMLInputElement>('#phone')!.value = '12';
    form().requestSubmit();
    await reads(centre, 'This telephone number is not right.');
    expect((await homes()).every(({ revision }) => revision === 1)).to.equal(true);
  });
});
