/** The workspace as an interviewer meets it: who are you, who is next, a call from the number to the outcome. */
import { expect } from 'chai';
import { CaseOpenEvent } from '../../../components/interview/queue/queue-events.js';
import { valueOf } from '../../support/store-results.js';
import {
  answer,
  asked,
  button,
  caseOf,
  entriesOf,
  find,
  focused,
  household,
  key,
  loadAgain,
  openCallCentre,
  outcomesOf,
  reads,
  screenOf,
  seek,
  Softphone,
  speak,
  take,
  talk,
  textOf,
  type,
  until,
  type CallCentre,
} from './call-centre.js';

let centre: CallCentre;
let softphone: Softphone;

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  softphone = new Softphone();
});
afterEach(async () => {
  softphone.hangUp();
  await centre.close();
});

describe('Signing in', () => {
  it('asks who it is, and a digit answers', async () => {
    centre = await openCallCentre();
    await reads(centre, 'Who are you?');
    key('1');
    await reads(centre, 'At work: Anna');
    expect(screenOf(centre, 'renovation-interview-queue')).not.to.equal(null);
    // Who reads by ear is at the household that is next, and not nowhere.
    await until(() => focused().closest('.next') !== null);
  });

  it('adds somebody new, with the languages they speak', async () => {
    centre = await openCallCentre({ interviewers: [] });
    await reads(centre, 'Who are you?');
    type('Bea');
    find<HTMLInputElement>(centre, 'label[lang=tr] input').click();
    key('Enter');
    await reads(centre, 'At work: Bea');
    const fieldwork = await centre.store.fieldwork();
    const [bea] = await valueOf(fieldwork.interviewers(centre.config.id));
    expect(bea).to.deep.include({ name: 'Bea', languages: ['en', 'tr'] });
  });

  it('takes nobody without a name', async () => {
    centre = await openCallCentre({ interviewers: [] });
    await reads(centre, 'Who are you?');
    key('Enter');
    await reads(centre, 'Give your name and choose at least one language.');
    expect(screenOf(centre, 'renovation-interview-queue')).to.equal(null);
  });

  it('remembers who it is when the page is loaded again, until they leave', async () => {
    centre = await openCallCentre();
    await reads(centre, 'Who are you?');
    key('1');
    await reads(centre, 'At work: Anna');
    centre = await loadAgain(centre);
    await reads(centre, 'At work: Anna');
    button(centre, 'Somebody else').click();
    await reads(centre, 'Who are you?');
    centre = await loadAgain(centre);
    await reads(centre, 'Who are you?');
  });

  it('asks nothing when the page knows who it is', async () => {
    centre = await openCallCentre({ attributes: { interviewer: 'Anna' } });
    await reads(centre, 'At work: Anna');
  });
});

describe('A call', () => {
  it('that nobody answers takes four keys, and the next household is there', async () => {
    centre = await openCallCentre({ attributes: { interviewer: 'anna' } });
    await take(centre);
    key('Enter');
    await reads(centre, 'It is ringing');
    expect(softphone.dialled).to.deep.equal(['+31612345601']);
    key('1');
    await reads(centre, 'Saved: Populierlaan 1, no answer');
    await reads(centre, 'Next household Resident 2');
    const [attempt] = await entriesOf(centre, 1);
    expect(attempt).to.include({ kind: 'attempt', outcome: 'no-answer', by: 'anna', mode: 'phone', case: caseOf(1) });
  });

  it('goes on behind the list of keys: Escape closes that list, and nothing else', async () => {
    centre = await openCallCentre({ attributes: { interviewer: 'anna' } });
    await take(centre);
    key('Enter');
    await reads(centre, 'It is ringing');
    key('?');
    await until(() => focused().closest('dialog[open]') !== null);
    const list = focused().closest('dialog');
    key('Escape');
    // At once, and not a moment later: the next key would be the dialog's, and lost.
    expect(list?.open).to.equal(false);
    await reads(centre, 'It is ringing');
    expect(textOf(centre.interview)).not.to.contain('Before the call');
  });

  it('tells the page of its outcome, without a name', async () => {
    centre = await openCallCentre({ attributes: { interviewer: 'anna' } });
    const told: string[] = [];
    centre.host.addEventListener('renovation-attempt', ({ caseId, outcome }) => told.push(`${caseId} ${outcome}`));
    await take(centre);
    key('Enter');
    await reads(centre, 'It is ringing');
    key('2');
    await reads(centre, 'Saved: Populierlaan 1, busy');
    expect(told).to.deep.equal(['before/home-1 busy']);
  });

  it('can be laid back before it began, with nothing written', async () => {
    centre = await openCallCentre({ attributes: { interviewer: 'anna' } });
    await take(centre);
    key('Escape');
    await reads(centre, 'Next household');
    expect(await entriesOf(centre, 1)).to.deep.equal([]);
    const fieldwork = await centre.store.fieldwork();
    expect(await valueOf(fieldwork.holds(centre.config.id))).to.deep.equal([]);
  });

  it('says the greeting with the name, in the resident’s language beside the interviewer’s', async () => {
    centre = await openCallCentre({ attributes: { interviewer: 'anna' } });
    await speak(centre);
    await reads(
      centre,
      'Goedenavond, u spreekt met Anna. Ik bel namens Woonstichting Voorbeeld. Spreek ik met Resident 1?',
    );
    await reads(centre, 'Good evening, my name is Anna.');
    const said = [...find(centre, '.talk').querySelectorAll('.say')].map((each) =>
      [...each.querySelectorAll('p')].map(({ lang }) => lang).join('+'),
    );
    expect(new Set(said)).to.deep.equal(new Set(['nl+en']));
  });

  it('keeps the consent of each purpose before the first question', async () => {
    centre = await openCallCentre({ attributes: { interviewer: 'anna' } });
    await talk(centre);
    const consents = await valueOf(centre.store.consents({ study: centre.config.id }));
    expect(
      consents.map(({ purpose, decision, channel, language }) => [purpose, decision, channel, language]),
    ).to.deep.equal([
      ['research', 'given', 'phone', 'nl'],
      ['contact', 'refused', 'phone', 'nl'],
    ]);
  });

  it('begins no questionnaire without the consent that is required, and keeps the refusal', async () => {
    centre = await openCallCentre({ attributes: { interviewer: 'anna' } });
    await speak(centre);
    key('n');
    await reads(centre, 'Without a yes');
    key('n');
    key('Enter');
    expect(textOf(centre.interview)).not.to.include('Are you well?');
    key('4');
    await reads(centre, 'What was said?');
    type('No time for this');
    key('Enter');
    await reads(centre, 'Saved: Populierlaan 1');
    expect(await outcomesOf(centre, 1)).to.deep.equal(['respondent-refusal']);
    const consents = await valueOf(centre.store.consents({ study: centre.config.id }));
    expect(consents.map(({ decision }) => decision)).to.deep.equal(['refused', 'refused']);
  });

  it('goes from question to question by digits to a finished interview that writes itself', async () => {
    centre = await openCallCentre({ attributes: { interviewer: 'anna' } });
    await talk(centre);
    answer('1');
    await asked(centre, 'Do you like your home?');
    answer('2');
    await asked(centre, 'Do you want help?');
    await reads(centre, 'Help (2 of 2)');
    answer('1');
    await reads(centre, 'Saved: Populierlaan 1, complete interview');
    const [response] = await valueOf(centre.store.responses({ study: centre.config.id }));
    expect(response).to.deep.include({
      state: 'complete',
      household: 'home-1',
      wave: 'before',
      mode: 'phone',
      answers: { well: 'yes', home: 'no', help: 'yes' },
    });
    const [attempt] = await entriesOf(centre, 1);
    expect(attempt).to.include({ outcome: 'complete', response: response?.id, respondent: 1 });
    await reads(centre, 'Next household Resident 2');
  });

  it('writes a note at a question without leaving it', async () => {
    centre = await openCallCentre({ attributes: { interviewer: 'anna' } });
    await talk(centre);
    key('n');
    await reads(centre, 'Note at the question “Are you well?”');
    type('Coughs');
    key('Enter');
    await reads(centre, 'Note saved.');
    const notes = (await entriesOf(centre, 1)).filter((entry) => entry.kind === 'note');
    expect(notes.map(({ note, question }) => ({ note, question }))).to.deep.equal([
      { note: 'Coughs', question: 'well' },
    ]);
    await asked(centre, 'Are you well?');
  });

  it('loses no key that comes before a note is kept', async () => {
    centre = await openCallCentre({ attributes: { interviewer: 'anna' } });
    await talk(centre);
    const fieldwork = await centre.store.fieldwork();
    const append = fieldwork.append.bind(fieldwork);
    let goOn: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (goOn = resolve));
    fieldwork.append = async (...given) => {
      await slow;
      return append(...given);
    };
    key('n');
    await reads(centre, 'Note at the question “Are you well?”');
    type('Coughs');
    key('Enter');
    // The store still writes: the digit is for the question and not for the note.
    answer('1');
    await asked(centre, 'Do you like your home?');
    goOn();
    await reads(centre, 'Note saved.');
    const notes = (await entriesOf(centre, 1)).filter((entry) => entry.kind === 'note');
    expect(notes.map(({ note, question }) => ({ note, question }))).to.deep.equal([
      { note: 'Coughs', question: 'well' },
    ]);
  });

  it('of a household without a number is rung by hand', async () => {
    centre = await openCallCentre({
      attributes: { interviewer: 'anna' },
      households: [household(1, { phones: [] })],
    });
    await reads(centre, 'There is nobody to call now.');
    key('/');
    await until(() => document.activeElement !== document.body);
    type('Populierlaan 1');
    await reads(centre, 'No number that works.');
    button(centre, 'Is ringing back').click();
    await reads(centre, 'On the line');
    key('5');
    await reads(centre, 'Saved: Populierlaan 1, respondent not reached');
    const [attempt] = await entriesOf(centre, 1);
    expect(attempt).to.include({ inbound: true, outcome: 'non-contact' });
    expect(softphone.dialled).to.deep.equal([]);
  });

  it('shows every key of its stage', async () => {
    centre = await openCallCentre({ attributes: { interviewer: 'anna' } });
    await take(centre);
    key('Enter');
    await reads(centre, 'It is ringing');
    key('?');
    await until(() => seek(centre, 'dialog[open]') !== null);
    const dialog = find(centre, 'dialog[open]');
    for (const line of ['Answered', 'No answer', 'Busy', 'Disconnected number', 'Fax or data line'])
      expect(textOf(dialog)).to.include(line);
  });
});

describe('At the door', () => {
  it('a talk that begins at a door has the greeting of the door and its outcomes, and comes back to the doors', async () => {
    centre = await openCallCentre({ attributes: { interviewer: 'anna', mode: 'door' } });
    await until(() => screenOf(centre, 'renovation-interview-doors') !== null);
    screenOf(centre, 'renovation-interview-doors')?.dispatchEvent(new CaseOpenEvent(caseOf(2), false));
    await reads(centre, 'Goedenavond, ik ben Anna. Ik kom namens Woonstichting Voorbeeld. Bent u Resident 2?');
    await reads(centre, 'At the door');
    expect(seek(centre, '.step')?.textContent, 'nobody is on a line').to.equal('At the door');
    expect(seek(centre, '.bar'), 'one header is enough').to.equal(null);
    key('v');
    await reads(centre, 'Saved: Populierlaan 2, vacant home');
    await until(() => screenOf(centre, 'renovation-interview-doors') !== null);
    const [attempt] = await entriesOf(centre, 2);
    expect(attempt).to.include({ outcome: 'vacant', mode: 'door', inbound: false });
  });
});
