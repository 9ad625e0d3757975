/** What was ticked at a door before the talk began goes into the attempt that ends the talk, whatever happens between. */
import { expect } from 'chai';
import { CaseOpenEvent } from '../../../components/interview/queue/queue-events.js';
import {
  answer,
  asked,
  caseOf,
  entriesOf,
  find,
  key,
  loadAgain,
  openCallCentre,
  reads,
  seek,
  textOf,
  until,
  type CallCentre,
} from './call-centre.js';

let centre: CallCentre;

beforeEach(async () => {
  sessionStorage.clear();
  localStorage.clear();
  centre = await openCallCentre({ attributes: { interviewer: 'anna', mode: 'door' } });
});
afterEach(async () => centre.close());

async function beginTalk(): Promise<void> {
  await until(() => seek(centre, 'renovation-interview-doors') !== null);
  find(centre, 'renovation-interview-doors').dispatchEvent(
    new CaseOpenEvent(caseOf(1), false, null, ['asked-me-in', 'evasive']),
  );
  await reads(centre, 'I take part.');
}
async function interview(): Promise<void> {
  key('j');
  key('n');
  await until(() => textOf(centre.interview).includes('Begin the questionnaire'));
  key('Enter');
  await asked(centre, 'Are you well?');
  answer('1');
  await asked(centre, 'Do you like your home?');
  answer('1');
  await asked(centre, 'Do you want help?');
  answer('2');
  await until(() => seek(centre, 'renovation-interview-doors') !== null);
}
const marked = async () =>
  (await entriesOf(centre, 1)).flatMap((entry) => (entry.kind === 'attempt' ? [[entry.outcome, entry.marks]] : []));

describe('Marks of a visit', () => {
  it('are kept with the interview', async () => {
    await beginTalk();
    await interview();
    expect(await marked()).to.deep.equal([['complete', ['asked-me-in', 'evasive']]]);
  });

  it('are kept when the page was closed during the talk', async () => {
    await beginTalk();
    centre = await loadAgain(centre);
    centre.interview.mode = 'door';
    await reads(centre, 'I take part.');
    await interview();
    expect(await marked()).to.deep.equal([['complete', ['asked-me-in', 'evasive']]]);
  });
});
