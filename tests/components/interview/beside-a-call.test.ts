/** What stands beside a call on a wide screen; where it stands is seen in the journey of the call centre. */
import { expect } from 'chai';
import { asked, caseOf, find, key, openCallCentre, reads, seek, Softphone, talk, textOf, take } from './call-centre.js';
import type { CallCentre } from './call-centre.js';

let centre: CallCentre;
let softphone: Softphone;

describe('Beside a call', () => {
  beforeEach(async () => {
    sessionStorage.clear();
    localStorage.clear();
    softphone = new Softphone();
    centre = await openCallCentre({ attributes: { interviewer: 'Anna' } });
    await reads(centre, 'Next household'); // the cases are there
    const fieldwork = await centre.store.fieldwork();
    const kept = await fieldwork.append([
      {
        id: 'note-1',
        study: centre.config.id,
        case: caseOf(1),
        kind: 'note',
        at: '2026-11-23T18:00:00.000Z',
        by: 'anna',
        note: 'Hard of hearing',
        question: null,
      },
    ]);
    expect(kept.ok).to.equal(true);
  });
  afterEach(async () => {
    softphone.hangUp();
    await centre.close();
  });

  it('stand the household, its notes and the keys of the questions', async () => {
    await talk(centre);
    expect(textOf(find(centre, '.beside'))).to.match(/\+31612345601.*Hard of hearing.*Next question.*Break off/u);
  });

  it('stands what came before while it rings and when the talk stops, with the same questionnaire behind it', async () => {
    await talk(centre);
    const survey = find(centre, 'renovation-survey');
    key('b');
    await reads(centre, 'The conversation stops');
    const beside = textOf(find(centre, '.beside'));
    expect(beside).to.contain('Hard of hearing');
    expect(beside).not.to.contain('Next question');
    key('Escape');
    await asked(centre, 'Are you well?');
    expect(find(centre, 'renovation-survey')).to.equal(survey);
  });

  it('stands nothing before the call, where all of it is on the screen', async () => {
    await take(centre);
    expect(seek(centre, '.beside')).to.equal(null);
  });
});
