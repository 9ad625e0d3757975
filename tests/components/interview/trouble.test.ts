/** What may go wrong in the workspace: each is told, with what was kept and what to do, and nothing is lost. */
import { expect } from 'chai';
import { fail } from '../../../domain/failure.js';
import type { StoreFailure } from '../../../domain/records/store.js';
import { valueOf } from '../../support/store-results.js';
import {
  answer,
  asked,
  button,
  caseOf,
  find,
  household,
  key,
  openCallCentre,
  outcomesOf,
  reads,
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
const attributes = { interviewer: 'anna' };
const quota: StoreFailure = { reason: 'quota', usage: 1, quota: 1 };

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  softphone = new Softphone();
});
afterEach(async () => {
  softphone.hangUp();
  await centre.close();
});

describe('Before there is anybody to call', () => {
  it('a study without a register offers to import one', async () => {
    centre = await openCallCentre({ attributes, households: [] });
    await reads(centre, 'There are no households in this study yet.');
    await reads(centre, 'File with the register');
  });

  it('the lists come by themselves when the register was imported', async () => {
    centre = await openCallCentre({ attributes, households: [] });
    await reads(centre, 'There are no households in this study yet.');
    await valueOf(centre.store.putHouseholds([household(1, { study: centre.config.id })]));
    await reads(centre, 'Next household Resident 1');
  });

  it('a wave that the study does not have is named, with those that it has', async () => {
    const told: string[] = [];
    const listen = (event: HTMLElementEventMap['renovation-error']): void => void told.push(event.code);
    document.addEventListener('renovation-error', listen as EventListener);
    centre = await openCallCentre({ attributes: { ...attributes, wave: 'afterwards' } });
    await reads(centre, 'There is no wave “afterwards” in this study. Nothing was changed. Known: before.');
    expect(told).to.deep.equal(['study/unknown-wave']);
    document.removeEventListener('renovation-error', listen as EventListener);
  });

  it('a closed wave calls nobody, and says since when', async () => {
    const waves = [{ id: 'before', label: 'Vooraf', opens: '2026-01-01', closes: '2026-11-20' }];
    centre = await openCallCentre({ attributes, study: { waves } });
    await reads(centre, 'The wave “Vooraf” closed on 20 November 2026.');
    expect(textOf(centre.interview)).not.to.include('Next household');
    key('Enter');
    key('/');
    await until(() => document.activeElement !== document.body);
    type('populierlaan 1');
    await reads(centre, 'Resident 1');
    expect(textOf(centre.interview)).not.to.include('Is ringing back');
  });

  it('a wave that has not begun says when it does', async () => {
    const waves = [{ id: 'before', label: 'Vooraf', opens: '2027-01-01' }];
    centre = await openCallCentre({ attributes, study: { waves } });
    await reads(centre, 'The wave “Vooraf” begins on 1 January 2027.');
  });

  it('a browser that keeps nothing is told all the time', async () => {
    centre = await openCallCentre({ attributes });
    await reads(centre, 'This browser keeps nothing on this device.');
    await take(centre);
    await reads(centre, 'This browser keeps nothing on this device.');
  });
});

describe('In a call', () => {
  it('an outcome that could not be kept is not told as saved; it is tried again', async () => {
    centre = await openCallCentre({ attributes, store: 'indexeddb' });
    await take(centre);
    key('Enter');
    await reads(centre, 'It is ringing');
    const fieldwork = await centre.store.fieldwork();
    const append = fieldwork.append.bind(fieldwork);
    fieldwork.append = () => Promise.resolve(fail(quota));
    key('1');
    await reads(centre, 'Not saved yet. This device has no room left.');
    expect(textOf(centre.interview)).not.to.include('Saved:');
    expect(await outcomesOf(centre, 1)).to.deep.equal([]);
    fieldwork.append = append;
    button(centre, 'Try again').click();
    await reads(centre, 'Saved: Populierlaan 1, no answer');
    expect(await outcomesOf(centre, 1)).to.deep.equal(['no-answer']);
  });

  it('consent that could not be kept begins no questionnaire', async () => {
    centre = await openCallCentre({ attributes });
    await speak(centre);
    await reads(centre, 'I take part.');
    const { store } = centre;
    const addConsents = store.addConsents.bind(store);
    store.addConsents = () => Promise.resolve(fail(quota));
    key('j');
    key('n');
    key('Enter');
    await reads(centre, 'Not saved yet. This device has no room left.');
    expect(textOf(centre.interview)).not.to.include('Are you well?');
    store.addConsents = addConsents;
    button(centre, 'Try again').click();
    await asked(centre, 'Are you well?');
  });

  it('a last answer that could not be kept is not judged without: the talk goes back to it', async () => {
    centre = await openCallCentre({ attributes, store: 'indexeddb' });
    await talk(centre);
    answer('1');
    await asked(centre, 'Do you like your home?');
    let kept = '';
    await until(() => {
      void valueOf(centre.store.responses({ study: centre.config.id })).then(([first]) => {
        kept = JSON.stringify(first?.answers);
      });
      return kept === '{"well":"yes"}';
    });
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    try {
      answer('1');
      await asked(centre, 'Do you want help?');
      key('b');
      await reads(centre, 'The conversation stops');
      key('1');
      await reads(centre, 'Not saved yet.');
      expect(await outcomesOf(centre, 1)).to.deep.equal([]);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    key('Escape');
    await asked(centre, 'Do you want help?');
    // Going back to the question writes its place, and with it what was not kept: often before anybody can press.
    if (textOf(centre.interview).includes('Try again')) button(centre, 'Try again').click();
    await until(() => !textOf(centre.interview).includes('Try again'));
    key('b');
    await reads(centre, 'The conversation stops');
    key('1');
    await reads(centre, 'Saved: Populierlaan 1, partial interview');
    const [draft] = await valueOf(centre.store.responses({ study: centre.config.id }));
    expect(draft?.answers).to.deep.equal({ well: 'yes', home: 'yes' });
  });

  it('a household whose language nobody wrote down is spoken to in the study’s first', async () => {
    centre = await openCallCentre({ attributes, households: [household(1, { language: null })] });
    await take(centre);
    await reads(centre, 'Language not known');
    key('Enter');
    await reads(centre, 'It is ringing');
    key('Enter');
    await reads(centre, 'Goedenavond, u spreekt met Anna');
  });

  it('a note that could not be kept stays in the field', async () => {
    centre = await openCallCentre({ attributes });
    await talk(centre);
    key('n');
    await reads(centre, 'Note at the question');
    const fieldwork = await centre.store.fieldwork();
    const append = fieldwork.append.bind(fieldwork);
    fieldwork.append = () => Promise.resolve(fail(quota));
    type('Coughs');
    key('Enter');
    await reads(centre, 'Not saved yet.');
    fieldwork.append = append;
    key('Enter');
    await reads(centre, 'Note saved.');
  });

  it('losing the case to a colleague is told, and the answers stay', async () => {
    centre = await openCallCentre({ attributes });
    await talk(centre);
    answer('1');
    await asked(centre, 'Do you like your home?');
    // The machine slept; the hold ended by itself, and a colleague took the case.
    centre.clock.pass(45);
    const fieldwork = await centre.store.fieldwork();
    const { config, clock } = centre;
    await valueOf(
      fieldwork.putInterviewers([{ id: 'bea', study: config.id, name: 'Bea', languages: ['nl'], revision: 1 }]),
    );
    const request = {
      case: caseOf(1),
      study: config.id,
      interviewer: 'bea',
      screen: 'hers',
      now: clock.now(),
      minutes: 30,
    };
    expect((await fieldwork.hold(request)).ok).to.equal(true);
    key('b');
    await reads(centre, 'The conversation stops');
    key('1');
    await reads(centre, 'Bea has this household in hand');
    expect(await outcomesOf(centre, 1)).to.deep.equal([]);
    const [draft] = await valueOf(centre.store.responses({ study: config.id, state: 'draft' }));
    expect(draft?.answers).to.deep.equal({ well: 'yes' });
    await valueOf(fieldwork.release(caseOf(1), { interviewer: 'bea', screen: 'hers' }));
    button(centre, 'Try again').click();
    await reads(centre, 'Saved: Populierlaan 1, partial interview');
  });

  it('a household that a colleague took a second before is not opened', async () => {
    centre = await openCallCentre({ attributes });
    await reads(centre, 'Next household Resident 1');
    const fieldwork = await centre.store.fieldwork();
    const hold = fieldwork.hold.bind(fieldwork);
    fieldwork.hold = (request) => {
      fieldwork.hold = hold;
      return hold({ ...request, interviewer: 'bea', screen: 'hers' }).then(() => hold(request));
    };
    key('Enter');
    await reads(centre, 'has this household in hand');
    key('Escape');
    await reads(centre, 'Next household Resident 2');
  });

  it('a questionnaire in a language that is not there says so', async () => {
    centre = await openCallCentre({
      attributes,
      households: [household(1, { language: 'ti' })],
      interviewers: [{ id: 'anna', name: 'Anna', languages: ['nl', 'ti'], revision: 1 }],
    });
    await speak(centre);
    await reads(centre, 'The questionnaire is not there in Tigrinya.');
  });

  it('an outcome that wants a reason is not written without one', async () => {
    centre = await openCallCentre({ attributes });
    await speak(centre);
    key('2');
    await reads(centre, 'What was said?');
    key('Enter');
    await reads(centre, 'Write shortly what was said.');
    key('Escape');
    await reads(centre, 'On the line');
    expect(await outcomesOf(centre, 1)).to.deep.equal([]);
  });
});

describe('An appointment', () => {
  const make = async (words: string): Promise<void> => {
    await speak(centre);
    key('a');
    await reads(centre, 'When?');
    type(words);
  };

  it('in the night that the clock goes back is shown and kept by the clock on the wall', async () => {
    centre = await openCallCentre({ attributes, at: '2026-10-23T18:00:00.000Z' });
    await make('sunday at 12');
    await reads(centre, 'Sunday 25 October 2026 at 12:00');
    key('Enter');
    await reads(centre, 'Saved: Populierlaan 1, appointment made, appointment');
    const fieldwork = await centre.store.fieldwork();
    const entries = await valueOf(fieldwork.log(caseOf(1)));
    const appointment = entries.find((entry) => entry.kind === 'appointment');
    // Winter time already: one hour from UTC, where the call was made at two.
    expect(appointment).to.include({ moment: '2026-10-25T11:00:00.000Z', local: '2026-10-25T12:00' });
  });

  it('is kept for the interviewer alone when that was promised', async () => {
    centre = await openCallCentre({ attributes });
    await make('tomorrow at seven');
    await reads(centre, 'Wednesday 25 November');
    find<HTMLInputElement>(centre, '.check input').click();
    key('Enter');
    await reads(centre, 'Saved: Populierlaan 1, appointment made');
    key('2');
    await reads(centre, 'Appointment tomorrow 19:00');
    const fieldwork = await centre.store.fieldwork();
    const entries = await valueOf(fieldwork.log(caseOf(1)));
    const appointment = entries.find((entry) => entry.kind === 'appointment');
    expect(appointment).to.deep.include({ kept: { kind: 'hard', interviewer: 'anna' } });
  });

  it('that nobody can read is asked again, and nothing is written', async () => {
    centre = await openCallCentre({ attributes });
    await make('blarf');
    key('Enter');
    await reads(centre, 'Not understood');
    expect(await outcomesOf(centre, 1)).to.deep.equal([]);
  });
});
