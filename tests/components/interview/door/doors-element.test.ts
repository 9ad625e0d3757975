/** A team member past the doors: from the building to a stairwell to a door, several doors at once, and back. */
import { expect } from 'chai';
import type { CaseOpenEvent } from '../../../../components/interview/queue/queue-events.js';
import { violationsIn } from '../../../support/axe.js';
import {
  caseAt,
  doors198,
  DoorRound,
  focused,
  home,
  sanne,
  textOf,
  until,
  type LogWriter,
  type RoundOptions,
  populier,
} from './door-round.js';

let round: DoorRound;
const open = async (options: RoundOptions = {}): Promise<void> => {
  round = await DoorRound.open(options);
};

/** What a screen reader says of it. */
const nameOf = (each: Element): string => {
  const heard = (each.closest('.door') ?? each).querySelector('.visually-hidden');
  const isDoor = each.hasAttribute('data-case');
  const name = isDoor ? heard?.textContent : (each.getAttribute('aria-label') ?? each.textContent);
  return (name ?? '').replace(/\s+/gu, ' ').trim();
};
const named = (name: string | RegExp): HTMLElement | undefined =>
  [...round.root.querySelectorAll<HTMLElement>('button, input, summary')].find((each) =>
    typeof name === 'string' ? nameOf(each) === name : name.test(nameOf(each)),
  );
const press = async (name: string | RegExp): Promise<void> => {
  await until(() => named(name) !== undefined);
  named(name)!.click();
  await settled();
};
const settled = async (): Promise<void> => {
  await round.element.updateComplete;
  await (round.part as { updateComplete?: Promise<unknown> } | null)?.updateComplete;
};
const showing = (tag: string): Promise<void> => until(() => round.part?.localName === tag);
const tells = (text: string | RegExp): Promise<void> =>
  until(() => (typeof text === 'string' ? round.told.includes(text) : text.test(round.told)));
const doorNames = (): string[] => [...round.root.querySelectorAll('[data-case]')].map(nameOf);
const type = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

const ring = (write: LogWriter, at: string, outcome: string, part = {}): ReturnType<LogWriter> =>
  write(at, { kind: 'attempt', outcome, ...part } as never);
const YESTERDAY = '2026-11-23T18:00:00.000Z';

describe('A round past the doors', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(async () => round.close());

  describe('of 198 doors', () => {
    it('begins with all buildings, stairwell by stairwell, and says what is done', async () => {
      await open({ entries: (write) => [ring(write, '1 hs', 'complete'), ring(write, '2 hs', 'vacant')] });
      await showing('renovation-interview-overview');
      const entrances = [...round.root.querySelectorAll('.entrance')].map((each) => textOf(each));
      expect(entrances).to.have.length(11);
      expect(entrances[0]).to.match(/Stairwell 1.*Populierlaan 1 – 6.*2 of 18 done.*16 to ring now/u);
      expect(entrances[3]).to.contain('Galerij 8');
      expect(round.root.querySelectorAll('.facade .window')).to.have.length(198);
      expect(await violationsIn(round.element)).to.deep.equal([]);
    });

    it('draws the doors above each other, each with its full name', async () => {
      await open({
        entries: (write) => [
          ring(write, '1 I', 'nobody-home', { at: YESTERDAY }),
          ring(write, '1 I', 'nobody-home', { at: '2026-11-22T18:00:00.000Z' }),
        ],
      });
      await press(/^Stairwell 1/u);
      await showing('renovation-interview-entrance');
      const rows = [...round.root.querySelectorAll('h3')].map(({ textContent }) => textContent);
      expect(rows).to.deep.equal(['Floor 2', 'Floor 1', 'Ground floor']);
      expect(doorNames()).to.have.length(18);
      expect(doorNames()).to.include('Populierlaan 1 I, nobody at home, 2 times');
      expect(doorNames()).to.include('Populierlaan 2 hs, not visited yet, speaks Turkish');
      expect(focused().textContent).to.equal('Stairwell 1');
      expect(await violationsIn(round.element)).to.deep.equal([]);
    });

    it('writes "nobody at home" for a whole gallery in one go, and takes it back', async () => {
      await open();
      await press(/^Galerij 3/u);
      await press('Several doors');
      await press('All 18 open doors: Galerij 3');
      expect(round.root.querySelectorAll('input:checked')).to.have.length(18);
      await press('Nobody at home');
      await tells('Saved: 18 doors, nobody at home.');
      expect(await round.outcomesOf('301')).to.deep.equal(['nobody-home']);
      expect(await round.outcomesOf('318')).to.deep.equal(['nobody-home']);
      expect(round.root.querySelectorAll('input')).to.have.length(0);
      expect(await violationsIn(round.element)).to.deep.equal([]);

      round.element.shadowRoot!.querySelector<HTMLElement>('#undo')!.click();
      await tells('Taken away: 18 doors.');
      await settled();
      expect(round.root.querySelectorAll('input')).to.have.length(18);
      expect(round.book.states.get(caseAt('301'))?.attempts).to.equal(0);
      expect(await round.outcomesOf('301')).to.deep.equal(['nobody-home', 'not-attempted']);
    });

    it('is walked from end to end in an evening', async () => {
      await open();
      await press(/^Stairwell 1/u);
      await press('Several doors');
      for (let entrance = 0; entrance < 11; entrance += 1) {
        for (const all of [...round.root.querySelectorAll<HTMLElement>('.storey-head button')]) all.click();
        await settled();
        await press('Nobody at home');
        await tells('Saved: 18 doors');
        if (entrance < 10) await press(/^Next/u);
      }
      const attempts = [...round.book.states.values()].map((state) => state.attempts);
      expect(attempts).to.have.length(198);
      expect(new Set(attempts)).to.deep.equal(new Set([1]));
    });
  });

  describe('at several doors', () => {
    const barred = (write: LogWriter) => [
      ring(write, '1 hs', 'household-refusal', { note: 'no' }),
      ring(write, '1 I', 'nobody-home'),
    ];

    it('lets nobody tick what may not be tried, and says why', async () => {
      await open({ entries: barred });
      await press(/^Stairwell 1/u);
      await press('Several doors');
      const refused = named(/^Populierlaan 1 hs/u)!;
      expect(refused.getAttribute('aria-disabled')).to.equal('true');
      refused.click();
      await tells(/Populierlaan 1 hs cannot be chosen\. Refused/u);
      named(/^Populierlaan 1 I,/u)!.click();
      await tells(/Populierlaan 1 I cannot be chosen\. To be left in peace until/u);
      await press('All 5 open doors: Ground floor');
      expect(round.root.querySelectorAll('input:checked')).to.have.length(5);
    });

    it('writes nothing at all when a colleague took one of them meanwhile, and says which', async () => {
      await open();
      await press(/^Stairwell 2/u);
      await press('Several doors');
      await press('All 6 open doors: Ground floor');
      // A window that did not hear of it: the store alone knows.
      round.book.close();
      const fieldwork = await round.store.fieldwork();
      await fieldwork.hold({
        case: caseAt('7 hs'),
        study: round.study.id,
        interviewer: 'bram',
        screen: 'phone-2',
        now: round.clock.now(),
        minutes: 15,
      });
      await press('Nobody at home');
      await tells(/Nothing was saved: Bram has Populierlaan 7 hs in hand, until today 19:15/u);
      expect(await round.outcomesOf('8 hs')).to.deep.equal([]);
      await until(() => round.root.querySelectorAll('input:checked').length === 5);
      await press('Nobody at home');
      await tells('Saved: 5 doors');
      expect(await round.outcomesOf('7 hs')).to.deep.equal([]);
    });

    it('writes down that nobody opened where another language is spoken, which bars the talk alone', async () => {
      await open({ who: { ...sanne, languages: ['nl'] }, homes: [home('1'), home('3', { language: 'tr' })] });
      await press(/^Stairwell|^Populierlaan/u);
      await press('Several doors');
      await press(/^All 2 open doors/u);
      await press('Nobody at home');
      await tells('Saved: 2 doors');
      expect(await round.outcomesOf('3')).to.deep.equal(['nobody-home']);
      await press('One door');
      expect(named(/^Populierlaan 3/u)?.textContent).to.contain('Turkish');
    });

    it('counts as many doors to ring at as it ticks, and shows each of them', async () => {
      await open({
        who: { ...sanne, languages: ['nl'] },
        homes: [home('1'), home('3', { language: 'tr' }), home('5')],
      });
      await press(/^Stairwell|^Populierlaan/u);
      expect(textOf(round.root)).to.contain('3 to ring now');
      await press('Still to do');
      expect(doorNames()).to.have.length(3);
      await press('Several doors');
      await press(/^All 3 open doors/u);
      await until(() => round.root.querySelectorAll('input:checked').length === 3);
    });

    it('says nothing of one person where residents are each asked, and who is still to be asked', async () => {
      await open({ study: populier({ protocol: { respondents: 'each' } }), homes: [home('1')] });
      await press(/^Stairwell|^Populierlaan/u);
      await press(/^Populierlaan 1/u);
      await showing('renovation-interview-door');
      expect(textOf(round.root)).to.contain('Still to ask').and.contain('Nobody at home').and.not.contain('is away');
    });

    it('opens a door where another language is spoken to its outcomes, not to a talk', async () => {
      await open({ who: { ...sanne, languages: ['nl'] }, homes: [home('1'), home('3', { language: 'tr' })] });
      await press(/^Stairwell|^Populierlaan/u);
      await press(/^Populierlaan 3/u);
      await showing('renovation-interview-door');
      expect(textOf(round.root))
        .to.contain('Speaks Turkish')
        .and.not.to.contain('Do not ring')
        .and.not.contain('Begin');
      await press('Nobody at home');
      await until(() => round.told.includes('Saved'));
      expect(await round.outcomesOf('3')).to.deep.equal(['nobody-home']);
    });

    it('ticks what lies in between as well', async () => {
      await open();
      await press(/^Galerij 2/u);
      await press('Several doors');
      await press(/^Wilgenlaan 203/u);
      await press(/^Wilgenlaan 207/u);
      await press('The 3 doors in between as well');
      expect(textOf(round.root)).to.contain('5 doors chosen');
      await press('Choose none');
      expect(round.root.querySelectorAll('input:checked')).to.have.length(0);
    });

    it('asks what was seen before a door is called unsafe', async () => {
      await open();
      await press(/^Stairwell 1/u);
      await press('Several doors');
      await press(/^Populierlaan 3 hs/u);
      await press('Unsafe or unreachable address');
      await until(() => round.root.querySelector('renovation-interview-reason') !== null);
      const form = round.root.querySelector('renovation-interview-reason')!;
      await form.updateComplete;
      form.renderRoot.querySelector<HTMLElement>('.primary')!.click();
      await form.updateComplete;
      expect(textOf(form)).to.contain('Write shortly what was said or seen.');
      expect(await violationsIn(round.element)).to.deep.equal([]);
      type(form.renderRoot.querySelector('textarea')!, 'A dog that is loose.');
      form.renderRoot.querySelector<HTMLElement>('.primary')!.click();
      await tells('Saved: Populierlaan 3 hs, unsafe or unreachable address.');
      expect(await round.outcomesOf('3 hs')).to.deep.equal(['unsafe-address']);
    });

    it('wants a door before an outcome', async () => {
      await open();
      await press(/^Stairwell 1/u);
      await press('Several doors');
      await press('Nobody at home');
      await tells('Choose one or more doors first.');
    });
  });

  describe('at one door', () => {
    it('shows who lives there, what came before, and writes an outcome in one tap', async () => {
      await open({
        entries: (write) => [ring(write, '3 II', 'nobody-home', { at: YESTERDAY, note: 'Light was on.' })],
      });
      await press(/^Stairwell 1/u);
      await press(/^Populierlaan 3 II/u);
      await showing('renovation-interview-door');
      const text = textOf(round.root);
      expect(text).to.contain('Fam. Proef-3').and.to.contain('Light was on.').and.to.contain('nobody at home, once');
      expect(await violationsIn(round.element)).to.deep.equal([]);
      await press('Vacant home');
      await tells('Saved: Populierlaan 3 II, vacant home.');
      await showing('renovation-interview-entrance');
      await until(() => nameOf(focused()) === 'Populierlaan 3 II, vacant home');
    });

    it('keeps a note and marks with what came of the visit', async () => {
      await open();
      await press(/^Stairwell 1/u);
      await press(/^Populierlaan 4 hs/u);
      await showing('renovation-interview-door');
      type(round.root.querySelector('textarea')!, 'Wants to talk about the garden.');
      for (const box of [...round.root.querySelectorAll<HTMLElement>('fieldset input')].slice(0, 2)) box.click();
      await settled();
      await press('Household refuses for now');
      await tells('Saved: Populierlaan 4 hs, household refuses for now.');
      const attempt = round.book.log(caseAt('4 hs')).find((entry) => entry.kind === 'attempt');
      expect(attempt).to.deep.include({
        note: 'Wants to talk about the garden.',
        marks: ['asked-me-in', 'evasive'],
        by: 'sanne',
        mode: 'door',
      });
    });

    it('makes an appointment: come back on Saturday', async () => {
      await open();
      await press(/^Stairwell 1/u);
      await press(/^Populierlaan 5 hs/u);
      await showing('renovation-interview-door');
      await press('Make an appointment');
      await until(() => round.root.querySelector('renovation-interview-appointment') !== null);
      const form = round.root.querySelector('renovation-interview-appointment')!;
      await form.updateComplete;
      type(form.renderRoot.querySelector<HTMLInputElement>('#when')!, 'saturday at eleven');
      await form.updateComplete;
      expect(await violationsIn(round.element)).to.deep.equal([]);
      form.renderRoot.querySelector<HTMLElement>('.primary')!.click();
      await tells(/Saved: Populierlaan 5 hs, appointment Saturday 11:00/u);
      await showing('renovation-interview-entrance');
      await until(() => doorNames().includes('Populierlaan 5 hs, appointment Saturday 11:00'));
      expect(round.book.states.get(caseAt('5 hs'))?.appointment).to.include({ mode: 'door', interviewer: null });
    });

    it('asks the workspace for the talk, keeps the note, takes the marks along, and comes back to the same door', async () => {
      await open();
      await press(/^Stairwell 2/u);
      await press(/^Populierlaan 8 I,/u);
      await showing('renovation-interview-door');
      type(round.root.querySelector('textarea')!, 'Second bell.');
      round.root.querySelector<HTMLElement>('fieldset input')!.click();
      let asked: CaseOpenEvent | undefined;
      round.element.addEventListener('case-open', (event) => (asked = event));
      await press('Begin the talk');
      await until(() => asked !== undefined);
      expect(asked).to.deep.include({ caseId: caseAt('8 I'), inbound: false, marks: ['asked-me-in'] });
      expect(round.book.log(caseAt('8 I'))[0]).to.include({ kind: 'note', note: 'Second bell.' });

      await round.mount();
      await showing('renovation-interview-entrance');
      expect(textOf(round.root)).to.contain('Stairwell 2');
      await until(() => focused().getAttribute('data-case') === caseAt('8 I'));
    });

    it('lets whoever comes to us talk, though they are not to be rung at', async () => {
      await open({ entries: (write) => [ring(write, '1 hs', 'household-refusal', { note: 'no' })] });
      await press(/^Stairwell 1/u);
      await press(/^Populierlaan 1 hs/u);
      await showing('renovation-interview-door');
      expect(textOf(round.root)).to.contain('Do not ring now. Refused').and.not.to.contain('Begin the talk');
      expect(await violationsIn(round.element)).to.deep.equal([]);
      let asked: CaseOpenEvent | undefined;
      round.element.addEventListener('case-open', (event) => (asked = event));
      await press('They speak to me first');
      await until(() => asked !== undefined);
      expect(asked?.inbound).to.equal(true);
    });

    it('takes a wrong outcome back, and the history keeps that it was one', async () => {
      await open();
      await press(/^Stairwell 1/u);
      await press(/^Populierlaan 6 hs/u);
      await showing('renovation-interview-door');
      await press('Vacant home');
      await tells('Saved');
      await press(/^Populierlaan 6 hs/u);
      await showing('renovation-interview-door');
      await press('By mistake: take “Vacant home” away');
      await tells('Taken away: 1 door.');
      await until(() => named('Begin the talk') !== undefined);
      expect(await round.outcomesOf('6 hs')).to.deep.equal(['vacant', 'not-attempted']);
    });

    it('keeps a note that is being typed through a reload, and saves it on the way back', async () => {
      await open();
      await press(/^Stairwell 1/u);
      await press(/^Populierlaan 6 II/u);
      await showing('renovation-interview-door');
      type(round.root.querySelector('textarea')!, 'Bell is broken.');
      await round.mount();
      await press(/^Populierlaan 6 II/u);
      await showing('renovation-interview-door');
      expect(round.root.querySelector('textarea')!.value).to.equal('Bell is broken.');
      await press('Back to the doors');
      await tells('Note saved: Populierlaan 6 II.');
      expect(round.book.log(caseAt('6 II'))[0]).to.include({ kind: 'note', note: 'Bell is broken.' });
      expect(Object.keys(sessionStorage)).to.deep.equal([]);
    });

    it('keeps what was ticked through a reload and on the way back, until there is an outcome', async () => {
      await open();
      const box = (): HTMLInputElement => round.root.querySelector<HTMLInputElement>('fieldset input')!;
      const atDoor = async (): Promise<void> => {
        await press(/^Populierlaan 6 II/u);
        await showing('renovation-interview-door');
      };
      await press(/^Stairwell 1/u);
      await atDoor();
      box().click();
      await settled();
      await round.mount();
      await atDoor();
      expect(box().checked, 'after a reload').to.equal(true);
      await press('Back to the doors');
      await showing('renovation-interview-entrance');
      await atDoor();
      expect(box().checked, 'after the way back').to.equal(true);
      await press('Nobody at home');
      await tells('Saved: Populierlaan 6 II, nobody at home.');
      const attempt = round.book.log(caseAt('6 II')).find((entry) => entry.kind === 'attempt');
      expect(attempt).to.deep.include({ marks: ['asked-me-in'] });
      expect(Object.keys(sessionStorage)).to.deep.equal([]);
    });

    it('says so when the register let go of the door', async () => {
      await open();
      await press(/^Stairwell 1/u);
      await press(/^Populierlaan 6 II/u);
      const [moved] = doors198().filter(({ id }) => id === 'home-6-II');
      await round.store.putHouseholds([{ ...moved!, study: round.study.id, movedOutAt: YESTERDAY, revision: 2 }]);
      await round.book.refresh();
      await until(() => textOf(round.root).includes('moved out'));
    });
  });

  it('comes back to the same stairwell after a reload', async () => {
    await open();
    await press(/^Galerij 5/u);
    await press('Still to do');
    await round.mount();
    await showing('renovation-interview-entrance');
    expect(round.root.querySelector('h2')!.textContent).to.equal('Galerij 5');
    expect(named('Still to do')!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('shows what is left to do alone, and says when nothing is', async () => {
    await open({
      homes: [home('1'), home('3'), home('5', { temporaryAddress: 'Wilgenpad 3' })],
      entries: (write) => [ring(write, '1', 'complete')],
    });
    await press(/^Stairwell 1/u);
    await press('Still to do');
    expect(doorNames()).to.deep.equal(['Populierlaan 3, not visited yet']);
    await press(/^Populierlaan 3/u);
    await showing('renovation-interview-door');
    await press('Nobody at home');
    await showing('renovation-interview-entrance');
    await until(() => textOf(round.root).includes('There is nothing left to do here now.'));
  });

  it('shows a door that a colleague opened as theirs at once', async () => {
    await open();
    await press(/^Stairwell 1/u);
    const fieldwork = await round.store.fieldwork();
    await fieldwork.hold({
      case: caseAt('1 hs'),
      study: round.study.id,
      interviewer: 'bram',
      screen: 'phone-2',
      now: round.clock.now(),
      minutes: 15,
    });
    await until(() => doorNames().includes('Populierlaan 1 hs, in the hands of Bram, until today 19:15 at the latest'));
  });

  it('works with homes that have no building, a thousand of them', async () => {
    const homes = Array.from({ length: 1000 }, (_, index) =>
      home(String(index + 1), { id: `home-${String(index + 1)}`, building: null, stairwell: null }),
    );
    await open({ homes });
    expect(textOf(round.root)).to.contain('Without a building').and.to.contain('0 of 1000 done');
    await press(/^Populierlaan 1 –/u);
    await showing('renovation-interview-entrance');
    expect(doorNames().length).to.be.greaterThan(40);
  });

  it('says what to do when there are no doors', async () => {
    await open({ homes: [] });
    expect(textOf(round.element)).to.contain('There are no doors yet. Import the register first.');
    expect(await violationsIn(round.element)).to.deep.equal([]);
  });

  it('speaks Dutch', async () => {
    await open({ language: 'nl' });
    await press(/^Portiek 1/u);
    expect(doorNames()).to.include('Populierlaan 2 hs, nog niet geweest, spreekt Turks');
  });

  it('keeps what was written on the device', async () => {
    await open({ store: 'indexeddb' });
    await press(/^Galerij 1/u);
    await press('Several doors');
    await press(/^All 18 open/u);
    await press('No access to the building');
    await tells('Saved: 18 doors, no access to the building.');
    expect(await round.outcomesOf('109')).to.deep.equal(['no-access']);
  });
});
