/** A talk that stops: by appointment, for now, for good, or because the browser went; and how it goes on. */
import { expect } from 'chai';
import { valueOf } from '../../support/store-results.js';
import {
  answer,
  asked,
  button,
  caseOf,
  entriesOf,
  key,
  loadAgain,
  openCallCentre,
  outcomesOf,
  reads,
  screenOf,
  Softphone,
  take,
  talk,
  textOf,
  type,
  until,
  type CallCentre,
  type CallCentreOptions,
} from './call-centre.js';

const bea = { id: 'bea', name: 'Bea', languages: ['nl', 'en'], revision: 1 };
const anna = { id: 'anna', name: 'Anna', languages: ['nl', 'en'], revision: 1 };

for (const store of ['memory', 'indexeddb'] as const) {
  describe(`A talk that stops, kept in ${store}`, () => {
    let centre: CallCentre;
    let softphone: Softphone;
    let other: CallCentre | undefined;
    const open = async (options: CallCentreOptions = {}): Promise<void> => {
      centre = await openCallCentre({
        attributes: { interviewer: 'anna' },
        interviewers: [anna, bea],
        store,
        ...options,
      });
    };
    /** Somebody else at another workstation of the same store. */
    const beside = async (interviewer: string): Promise<CallCentre> => {
      other = await openCallCentre({ beside: centre, attributes: { interviewer } });
      return other;
    };
    const drafts = async () => valueOf(centre.store.responses({ study: centre.config.id, state: 'draft' }));

    beforeEach(() => {
      sessionStorage.clear();
      localStorage.clear();
      softphone = new Softphone();
    });
    afterEach(async () => {
      softphone.hangUp();
      await other?.close();
      other = undefined;
      await centre.close();
    });

    it('is partial when half of the core was answered', async () => {
      await open();
      await talk(centre);
      answer('1');
      await asked(centre, 'Do you like your home?');
      key('b');
      await reads(centre, 'The conversation stops');
      key('1');
      await reads(centre, 'Saved: Populierlaan 1, partial interview');
      expect(await outcomesOf(centre, 1)).to.deep.equal(['partial']);
      expect((await drafts()).map(({ answers }) => answers)).to.deep.equal([{ well: 'yes' }]);
    });

    it('is a break-off when less was answered', async () => {
      await open({ study: { protocol: { partialShare: 0.9 } } });
      await talk(centre);
      answer('1');
      await asked(centre, 'Do you like your home?');
      key('b');
      await reads(centre, 'The conversation stops');
      key('1');
      await reads(centre, 'Saved: Populierlaan 1, break-off');
      expect(await outcomesOf(centre, 1)).to.deep.equal(['break-off']);
    });

    it('goes back to the question when they want to go on after all', async () => {
      await open();
      await talk(centre);
      answer('1');
      await asked(centre, 'Do you like your home?');
      key('b');
      await reads(centre, 'The conversation stops');
      key('Escape');
      await asked(centre, 'Do you like your home?');
      answer('1');
      await asked(centre, 'Do you want help?');
    });

    it('makes an appointment by one key, typed as it is said', async () => {
      await open();
      await talk(centre);
      answer('1');
      await asked(centre, 'Do you like your home?');
      key('a');
      await reads(centre, 'When?');
      type('tomorrow at seven');
      await reads(centre, 'Wednesday');
      key('Enter');
      await reads(centre, /Saved: Populierlaan 1, partial interview, appointment tomorrow 19:00/u);
      const appointment = (await entriesOf(centre, 1)).find((entry) => entry.kind === 'appointment');
      expect(appointment).to.deep.include({
        moment: '2026-11-25T18:00:00.000Z',
        zone: 'Europe/Amsterdam',
        local: '2026-11-25T19:00',
        kept: { kind: 'soft' },
      });
    });

    it('goes on at the exact question for whoever opens the case next', async () => {
      await open();
      await talk(centre);
      answer('1');
      await asked(centre, 'Do you like your home?');
      key('a');
      await reads(centre, 'When?');
      type('tomorrow at seven');
      await reads(centre, 'Wednesday');
      key('Enter');
      await reads(centre, 'Saved: Populierlaan 1');
      centre.interview.remove();
      centre.clock.pass(24 * 60 + 5);
      const next = await beside('bea');
      await reads(next, 'Appointment today 19:00');
      await take(next);
      key('Enter');
      await reads(next, 'It is ringing');
      key('Enter');
      await reads(next, '1 answers of an earlier conversation are kept');
      key('n');
      await reads(next, 'Go on with the questionnaire');
      key('Enter');
      await asked(next, 'Do you like your home?');
      answer('1');
      await asked(next, 'Do you want help?');
      answer('2');
      await reads(next, 'Saved: Populierlaan 1, complete interview');
      const complete = await valueOf(centre.store.responses({ study: centre.config.id, state: 'complete' }));
      expect(complete.map(({ answers }) => answers)).to.deep.equal([{ well: 'yes', home: 'yes', help: 'no' }]);
    });

    it('goes on where it was when the page was closed in the middle of it', async () => {
      await open();
      await talk(centre);
      answer('1');
      await asked(centre, 'Do you like your home?');
      await until(() => localStorage.length > 0);
      centre = await loadAgain(centre);
      await reads(centre, 'You go on where the conversation was interrupted. Kept up to “Are you well?”.');
      await asked(centre, 'Do you like your home?');
      expect(await outcomesOf(centre, 1)).to.deep.equal([]);
    });

    it('is shown as taken to others, and frees itself after its minutes', async () => {
      await open();
      await talk(centre);
      const next = await beside('bea');
      await reads(next, 'Next household Resident 2');
      button(next, 'Search').click();
      await until(() => next.interview.shadowRoot?.activeElement?.shadowRoot?.activeElement?.localName === 'input');
      type('Populierlaan 1');
      await reads(next, 'In the hands of Anna');
      expect(textOf(next.interview)).not.to.include('Is ringing back');
      centre.interview.remove();
      centre.clock.pass(31);
      screenOf(next, 'renovation-interview-queue')?.requestUpdate();
      await reads(next, 'Is ringing back');
    });

    it('is taken over from a window of one’s own that closed for good', async () => {
      await open();
      await talk(centre);
      answer('1');
      await asked(centre, 'Do you like your home?');
      centre.interview.remove();
      sessionStorage.clear();
      const next = await beside('anna');
      await reads(next, 'You still have Populierlaan 1 in hand');
      button(next, 'Go on here').click();
      await asked(next, 'Do you like your home?');
      const fieldwork = await centre.store.fieldwork();
      const [hold] = await valueOf(fieldwork.holds(centre.config.id));
      expect(hold).to.include({ case: caseOf(1), interviewer: 'anna' });
    });
  });
}
