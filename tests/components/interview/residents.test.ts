/** A study that asks every resident: who comes, one talk after the other, each with their own answers. */
import { expect } from 'chai';
import { valueOf } from '../../support/store-results.js';
import {
  answer,
  asked,
  entriesOf,
  find,
  key,
  openCallCentre,
  reads,
  seek,
  Softphone,
  take,
  textOf,
  type,
  until,
  type CallCentre,
} from './call-centre.js';

let centre: CallCentre;
let softphone: Softphone;

beforeEach(async () => {
  sessionStorage.clear();
  localStorage.clear();
  softphone = new Softphone();
  centre = await openCallCentre({
    attributes: { interviewer: 'anna' },
    study: { protocol: { respondents: 'each' } },
  });
});
afterEach(async () => {
  softphone.hangUp();
  await centre.close();
});

/** As far as the choice of who comes. */
async function reachWho(): Promise<void> {
  await take(centre);
  key('Enter');
  await reads(centre, 'It is ringing');
  key('Enter');
  await reads(centre, 'On the line');
  key('Enter');
}

/** Two of them; the count stands in the case. */
async function countTwo(): Promise<void> {
  await reads(centre, 'How many residents are asked?');
  type('2');
  key('Enter');
  await reads(centre, 'resident 2');
}

/** Yes to the research, no to being called, and everything answered. */
async function interview(health = '1'): Promise<void> {
  await reads(centre, 'I take part.');
  key('j');
  key('n');
  await until(() => textOf(centre.interview).includes('Begin the questionnaire'));
  key('Enter');
  await asked(centre, 'Are you well?');
  answer(health);
  await asked(centre, 'Do you like your home?');
  answer('1');
  await asked(centre, 'Do you want help?');
  answer('2');
}

const responses = async () => valueOf(centre.store.responses({ study: centre.config.id }));
const attempts = async () =>
  (await entriesOf(centre, 1)).flatMap((entry) =>
    entry.kind === 'attempt' ? [[entry.respondent, entry.outcome]] : [],
  );

describe('A household whose residents are each asked', () => {
  it('is talked with one by one in one call, each in a response of their own', async () => {
    await reachWho();
    await countTwo();
    key('Enter');
    await reads(centre, 'with resident 1');
    await interview('1');
    await reads(centre, 'Saved: resident 1, complete interview. Can somebody else take part?');
    key('2');
    await reads(centre, 'with resident 2');
    await interview('2');
    await reads(centre, 'Saved: Populierlaan 1, complete interview');
    const kept = [...(await responses())].sort((a, b) => a.respondent - b.respondent);
    expect(kept.map(({ respondent, state, answers }) => [respondent, state, answers['well']])).to.deep.equal([
      [1, 'complete', 'yes'],
      [2, 'complete', 'no'],
    ]);
    expect(await attempts()).to.deep.equal([
      [1, 'complete'],
      [2, 'complete'],
    ]);
    const consents = await valueOf(centre.store.consents({ study: centre.config.id }));
    expect(consents.map(({ respondent }) => respondent)).to.deep.equal([1, 1, 2, 2]);
  });

  it('stays open for whoever is not there, and says who that is', async () => {
    await reachWho();
    await countTwo();
    key('1');
    await interview();
    await reads(centre, 'Can somebody else take part?');
    key('Escape');
    await reads(centre, 'Saved: Populierlaan 1, complete interview');
    await reads(centre, 'Resident 2'); // the household that is next is another one
    centre.clock.pass(24 * 60);
    key('/');
    type('laan 1');
    await reads(centre, /Populierlaan 1.*Open/u);
    find<HTMLButtonElement>(centre, 'button[aria-label="Open: Populierlaan 1"]').click();
    await reads(centre, 'Still to ask 1 of 2: resident 2');
    await reads(centre, 'resident 1: complete interview');
  });

  it('keeps what somebody is called in the register, and nowhere else', async () => {
    await reachWho();
    await countTwo();
    key('p');
    await reads(centre, 'What is this person called?');
    type('Sevgi');
    key('Enter');
    await reads(centre, 'Sevgi');
    key('3');
    await reads(centre, 'with Sevgi');
    await interview();
    await reads(centre, 'Saved: Sevgi, complete interview');
    const [first] = await valueOf(centre.store.households(centre.config.id));
    expect(first?.residents).to.deep.equal([null, null, 'Sevgi']);
    expect(JSON.stringify([await responses(), await entriesOf(centre, 1)])).not.to.contain('Sevgi');
  });

  it('goes on with each where that stopped', async () => {
    await reachWho();
    await countTwo();
    key('2');
    await reads(centre, 'I take part.');
    key('j');
    key('n');
    key('Enter');
    await asked(centre, 'Are you well?');
    answer('1');
    await asked(centre, 'Do you like your home?');
    key('b');
    await reads(centre, 'The conversation stops');
    key('1');
    await reads(centre, 'Saved: resident 2, partial interview');
    key('1');
    await reads(centre, 'with resident 1');
    expect(textOf(centre.interview)).not.to.contain('answers of an earlier');
    key('Escape');
    await reads(centre, 'begun, goes on');
    key('2');
    await reads(centre, 'Go on with the questionnaire');
    key('n'); // no to being called is asked anew
    key('Enter');
    await asked(centre, 'Do you like your home?');
  });

  it('says nothing of one person before it is known who that is', async () => {
    await reachWho();
    key('Escape');
    await reads(centre, 'Who answers the questions?');
    const choices = find(centre, '.instead').textContent ?? '';
    expect(choices).to.contain('Household refuses for now').and.not.contain('Respondent refuses');
    expect(seek(centre, '.consent')).to.equal(null);
  });

  it('takes the refusal of one for the one, and asks the other', async () => {
    await reachWho();
    await countTwo();
    key('1');
    await reads(centre, 'with resident 1');
    key('4');
    await reads(centre, 'What was said?');
    type('never');
    key('Enter');
    await reads(centre, 'Saved: resident 1, respondent refuses');
    expect(find<HTMLButtonElement>(centre, '.people button').getAttribute('aria-disabled')).to.equal('true');
    key('1');
    await reads(centre, 'Can somebody else take part?');
    key('Enter');
    await reads(centre, 'with resident 2');
  });

  it('asks again for a number that makes no sense', async () => {
    await reachWho();
    await reads(centre, 'How many residents are asked?');
    type('0');
    key('Enter');
    await reads(centre, 'Type a number from 1 to 20.');
  });
});
