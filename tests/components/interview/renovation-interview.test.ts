/** The workspace as an interviewer meets it: who are you, who is next, a call from the number to the outcome. */
import { expect } from 'chai';
import {
  caseOf,
  entriesOf,
  key,
  openCallCentre,
  outcomesOf,
  reads,
  screenOf,
  textOf,
  type,
  until,
  type CallCentre,
} from './call-centre.js';

let centre: CallCentre;
const call = () => screenOf(centre, 'renovation-interview-call');
const queue = () => screenOf(centre, 'renovation-interview-queue');

/** A softphone in the page takes every number, so that no browser leaves for `tel:`. */
const dialled: string[] = [];
const softphone = (event: HTMLElementEventMap['renovation-dial']): void => {
  dialled.push(event.number);
  event.preventDefault();
};

describe('An interviewer at the telephone', () => {
  beforeEach(() => {
    dialled.length = 0;
    sessionStorage.clear();
    document.addEventListener('renovation-dial', softphone as EventListener);
  });
  afterEach(async () => {
    document.removeEventListener('renovation-dial', softphone as EventListener);
    await centre.close();
  });

  it('signs in with a digit, takes the next household, and writes down that nobody answered: five keys', async () => {
    centre = await openCallCentre();
    await reads(centre, 'Who are you?');
    key('1');
    await until(() => queue() !== null);
    await reads(centre, 'Next household');
    key('Enter');
    await reads(centre, 'Before the call');
    key('Enter');
    await reads(centre, 'It is ringing');
    expect(dialled).to.have.lengthOf(1);
    key('1');
    await reads(centre, /Saved: Populierlaan \d, no answer/u);
    const number = Number(dialled[0]?.slice(-1));
    expect(await outcomesOf(centre, number)).to.deep.equal(['no-answer']);
    const [attempt] = await entriesOf(centre, number);
    expect(attempt).to.include({ kind: 'attempt', by: 'anna', mode: 'phone', case: caseOf(number) });
  });

  it('leads a whole conversation: greeting, consent, questions, and the next household', async () => {
    centre = await openCallCentre({ attributes: { interviewer: 'anna' } });
    await reads(centre, 'Next household');
    key('Enter');
    await reads(centre, 'Before the call');
    key('Enter');
    await reads(centre, 'It is ringing');
    key('Enter');
    await reads(centre, 'Goedenavond, u spreekt met Anna');
    await reads(centre, 'Ik doe mee.');
    key('j');
    key('n');
    key('Enter');
    await until(() => textOf(call()!).includes('Are you well?'));
    const household = centre.store;
    const consents = await household.consents({ study: centre.config.id });
    expect(
      consents.ok && consents.value.map(({ purpose, decision, channel }) => [purpose, decision, channel]),
    ).to.deep.equal([
      ['research', 'given', 'phone'],
      ['contact', 'refused', 'phone'],
    ]);
    type('');
  });
});
