/** Every state of the workspace, as axe sees it. */
import { expect } from 'chai';
import { violationsIn } from '../../support/axe.js';
import {
  answer,
  asked,
  button,
  household,
  key,
  openCallCentre,
  reads,
  seek,
  Softphone,
  speak,
  take,
  talk,
  until,
  type CallCentre,
} from './call-centre.js';

let centre: CallCentre;
let softphone: Softphone;
const attributes = { interviewer: 'anna' };
const isClean = async (): Promise<void> => {
  expect(await violationsIn(centre.host)).to.deep.equal([]);
};

describe('Nothing stands in the way of anybody', () => {
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
    softphone = new Softphone();
  });
  afterEach(async () => {
    softphone.hangUp();
    await centre.close();
  });

  it('who signs in', async () => {
    centre = await openCallCentre();
    await reads(centre, 'Who are you?');
    await isClean();
  });

  it('who has no register yet', async () => {
    centre = await openCallCentre({ attributes, households: [] });
    await reads(centre, 'File with the register');
    await isClean();
  });

  it('who reads the lists, searches, and corrects', async () => {
    centre = await openCallCentre({ attributes });
    await reads(centre, 'Next household');
    await isClean();
    key('4');
    await reads(centre, 'Search by address');
    await isClean();
    key('Escape');
    await take(centre);
    key('Enter');
    await reads(centre, 'It is ringing');
    key('1');
    await reads(centre, 'Saved:');
    key('c');
    await reads(centre, 'Correct the outcome');
    await isClean();
  });

  it('who changes households', async () => {
    centre = await openCallCentre({ attributes });
    await reads(centre, 'Next household');
    key('4');
    await reads(centre, 'Change households');
    button(centre, 'Change households').click();
    await reads(centre, 'Tick the households.');
    await isClean();
  });

  it('who calls: before, ringing, all keys, and on the line in two languages', async () => {
    centre = await openCallCentre({
      attributes,
      households: [household(1, { language: 'tr' })],
      interviewers: [{ id: 'anna', name: 'Anna', languages: ['nl', 'tr'], revision: 1 }],
    });
    await take(centre);
    await isClean();
    key('Enter');
    await reads(centre, 'It is ringing');
    await isClean();
    key('?');
    await until(() => seek(centre, 'dialog[open]') !== null);
    await isClean();
    seek<HTMLDialogElement>(centre, 'dialog[open]')?.close();
    key('Enter');
    await reads(centre, 'Katılıyorum.');
    key('j');
    await isClean();
  });

  it('who asks, writes a note, stops and makes an appointment', async () => {
    centre = await openCallCentre({ attributes });
    await talk(centre);
    await isClean();
    answer('1');
    await asked(centre, 'Do you like your home?');
    key('n');
    await reads(centre, 'Note at the question');
    await isClean();
    seek<HTMLDialogElement>(centre, 'dialog[open]')?.close();
    await asked(centre, 'Do you like your home?');
    key('b');
    await reads(centre, 'The conversation stops');
    await isClean();
    key('a');
    await reads(centre, 'When?');
    await isClean();
  });

  it('whose wave is closed, or is not there', async () => {
    const waves = [{ id: 'before', label: 'Vooraf', opens: '2026-01-01', closes: '2026-11-20' }];
    centre = await openCallCentre({ attributes, study: { waves } });
    await reads(centre, 'closed on');
    await isClean();
    centre.interview.wave = 'afterwards';
    await reads(centre, 'There is no wave');
    await isClean();
  });

  it('who is refused by a colleague’s hold', async () => {
    centre = await openCallCentre({ attributes });
    await speak(centre);
    key('2');
    await reads(centre, 'What was said?');
    key('Enter');
    await reads(centre, 'Write shortly what was said.');
    await isClean();
  });
});
