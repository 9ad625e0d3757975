import { expect } from 'chai';
import fc from 'fast-check';
import { attemptsOf } from '../../../../domain/fieldwork/case-log.js';
import { dailyOutcomes, rareOutcomes, sharedOutcomes } from '../../../../domain/fieldwork/doors/door-outcomes.js';
import { doorState, isFinished, type DoorState } from '../../../../domain/fieldwork/doors/door-state.js';
import { doorBar, mayAnswer, ringer } from '../../../../domain/fieldwork/doors/may-ring.js';
import { outcomes, outcomesIn } from '../../../../domain/fieldwork/outcome-table.js';
import { standingOf, type Caller } from '../../../../domain/fieldwork/standing.js';
import type { AttemptEntry, CaseEntry, OutcomeId } from '../../../../domain/records/fieldwork-records.js';
import { anyHold, anyLanguage, anyLog, momentOf } from '../arbitrary-log.js';
import {
  appointment,
  at,
  attempt,
  entry,
  hold,
  ms,
  protocol,
  ringBack,
  slots,
  stateOf,
  type StateOptions,
} from '../support.js';

const joris: Caller = { id: 'joris', languages: ['nl', 'en'], mode: 'door' };
const ring = (outcome: OutcomeId, moment: string, part: Partial<AttemptEntry> = {}): AttemptEntry =>
  attempt(outcome, moment, { mode: 'door', ...part });

interface Seen extends StateOptions {
  readonly now?: string;
  readonly temporary?: string;
}

function see(log: readonly CaseEntry[], { now = at('19:00'), temporary, ...options }: Seen = {}) {
  const state = stateOf(log, options);
  const standing = standingOf(state, joris, ms(now), protocol, slots);
  const temporaryAddress = temporary ?? null;
  const shown: DoorState = doorState({ state, standing, attempts: attemptsOf(log), temporaryAddress });
  const ringing = doorBar(standingOf(state, ringer(joris, state), ms(now), protocol, slots));
  return { shown, standing, finished: isFinished(state), bar: doorBar(standing), ringing };
}

describe('a door shows', () => {
  it('that there is something to do again where they rang us after half an interview', () => {
    const half = [ring('partial', at('18:00')), ringBack(at('18:30'), null)];
    expect(see(half)).to.deep.include({ finished: false, bar: null });
  });

  it('of how many residents the interview is done, while others are still to be asked', () => {
    const talk = attempt('complete', at('18:00'), { mode: 'door', respondent: 1, response: 'r1' });
    const log = [entry('residents', at('17:00'), { count: 3 }), talk];
    expect(see(log, { residents: 0 })).to.deep.include({
      shown: { kind: 'some-talked', done: 1, of: 3 },
      finished: false,
    });
    const away = [...log, ring('nobody-home', at('19:00'))];
    expect(see(away, { residents: 0, now: at('20:00') }).shown).to.deep.equal({ kind: 'some-talked', done: 1, of: 3 });
  });

  it('that nobody was there yet, however often the telephone rang', () => {
    expect(see([]).shown).to.deep.equal({ kind: 'new' });
    expect(see([attempt('no-answer', at('10:00'))]).shown).to.deep.equal({ kind: 'new' });
  });

  it('how often nobody was home', () => {
    const log = [
      ring('nobody-home', at('17:30', -3)),
      ring('no-access', at('19:00', -2)),
      ring('nobody-home', at('18:00', -1)),
    ];
    expect(see(log).shown).to.deep.equal({ kind: 'not-reached', outcome: 'nobody-home', times: 2 });
  });

  it('that there was a talk, whole or in part', () => {
    expect(see([ring('complete', at('18:00'))])).to.deep.include({
      shown: { kind: 'talked', outcome: 'complete' },
      finished: true,
    });
    expect(see([ring('partial', at('18:00'))])).to.deep.include({
      shown: { kind: 'talked', outcome: 'partial' },
      finished: true,
    });
  });

  it('an appointment, which leaves a partial interview unfinished', () => {
    const talk = ring('partial', at('18:00'));
    const agreed = appointment(at('18:00'), at('11:00', 5), 'joris', { mode: 'door', attempt: talk.id });
    expect(see([talk, agreed])).to.deep.include({
      shown: { kind: 'appointment', at: ms(at('11:00', 5)), interviewer: 'joris' },
      finished: false,
    });
  });

  it('a refusal for good apart from one for now', () => {
    expect(see([ring('household-refusal', at('18:00'))]).shown).to.deep.equal({
      kind: 'refused',
      reason: { why: 'refused', outcome: 'household-refusal' },
    });
    expect(see([], { household: { doNotContact: true } }).shown.kind).to.equal('refused');
    expect(see([ring('household-refusal-soft', at('18:00'))]).shown).to.deep.equal({
      kind: 'not-now',
      outcome: 'household-refusal-soft',
    });
  });

  it('who has it in hand, until when', () => {
    expect(see([], { hold: hold('fatima', at('19:30')) }).shown).to.deep.equal({
      kind: 'colleague',
      interviewer: 'fatima',
      until: ms(at('19:30')),
    });
    expect(see([entry('assigned', at('09:00'), { to: 'fatima' })]).shown).to.deep.equal({
      kind: 'colleague',
      interviewer: 'fatima',
      until: null,
    });
  });

  it('a language that whoever stands there does not speak', () =>
    expect(see([], { household: { language: 'tr' } }).shown).to.deep.equal({ kind: 'language', language: 'tr' }));

  it('that nobody was home, also to who does not speak the language', () => {
    const log = [ring('nobody-home', at('18:00'))];
    const shown = { kind: 'not-reached', outcome: 'nobody-home', times: 1 };
    expect(see(log, { household: { language: 'tr' } }).shown).to.deep.equal(shown);
    expect(see(log, { household: { language: 'und' } }).shown.kind).to.equal('language');
  });

  it('where the household is while the works last', () =>
    expect(see([], { temporary: 'Wilgenpad 3' }).shown).to.deep.equal({ kind: 'elsewhere', address: 'Wilgenpad 3' }));

  it('that it is unsafe, that nobody lives there, that they moved out', () => {
    expect(see([ring('unsafe-address', at('18:00'))]).shown).to.deep.equal({ kind: 'unsafe' });
    expect(see([ring('vacant', at('18:00'))]).shown).to.deep.equal({ kind: 'over', outcome: 'vacant' });
    expect(see([], { household: { movedOutAt: at('09:00', -9) } }).shown).to.deep.equal({ kind: 'moved-out' });
  });
});

describe('ringing at a door', () => {
  it('goes on after the hours of the telephone', () => expect(see([], { now: at('21:40') }).bar).to.equal(null));

  it('waits where somebody was just tried', () =>
    expect(see([ring('nobody-home', at('18:00'))]).bar).to.deep.equal({
      kind: 'wait',
      reason: { why: 'cool-down', until: ms(at('21:00')) },
    }));

  it('never happens after a refusal for good, nor at a door in other hands', () => {
    expect(see([ring('household-refusal', at('18:00'))]).bar?.kind).to.equal('closed');
    expect(see([], { hold: hold('fatima', at('19:30')) }).bar?.kind).to.equal('wait');
  });

  it('takes no language, but for the talk; and waits as at any door', () => {
    const turkish = see([], { household: { language: 'tr' } });
    expect(turkish.bar).to.deep.equal({ kind: 'wait', reason: { why: 'language', language: 'tr' } });
    expect(turkish.ringing).to.equal(null);
    const rung = see([ring('nobody-home', at('18:00'))], { household: { language: 'tr' } });
    expect(rung.ringing).to.deep.equal({ kind: 'wait', reason: { why: 'cool-down', until: ms(at('21:00')) } });
    expect(see([], { household: { language: 'tr' }, hold: hold('fatima', at('19:30')) }).ringing?.kind).to.equal(
      'wait',
    );
    expect(see([ring('household-refusal', at('18:00'))], { household: { language: 'tr' } }).ringing?.kind).to.equal(
      'closed',
    );
  });

  it('is not needed when the household comes to us', () => {
    expect(mayAnswer(see([ring('nobody-home', at('18:00'))]).standing)).to.equal(true);
    expect(mayAnswer(see([ring('household-refusal', at('18:00'))]).standing)).to.equal(true);
    expect(mayAnswer(see([], { hold: hold('fatima', at('19:30')) }).standing)).to.equal(false);
    expect(mayAnswer(see([], { household: { movedOutAt: at('09:00', -9) } }).standing)).to.equal(false);
  });
});

describe('whatever happened at a door', () => {
  it('it shows one thing, is barred when it is finished, and never invites where it was refused for good', () => {
    const options = fc.record({ hold: anyHold, language: anyLanguage, minutes: fc.nat(30_000) });
    fc.assert(
      fc.property(anyLog(), options, (log, { hold: held, language, minutes }) => {
        const { shown, finished, bar } = see(log, { hold: held, household: { language }, now: momentOf(minutes) });
        expect(shown.kind).to.be.a('string');
        if (finished) expect(bar).to.not.equal(null);
        if (shown.kind === 'refused' || shown.kind === 'colleague') expect(bar).to.not.equal(null);
      }),
    );
  });
});

describe('the outcomes at a door', () => {
  it('are all there, each once', () => {
    const all = [...dailyOutcomes, ...rareOutcomes, 'complete', 'partial', 'break-off', 'appointment'];
    expect(all).to.have.members(outcomesIn('door'));
    expect(new Set(all).size).to.equal(all.length);
  });

  it('are said of several doors only where nobody was spoken to', () => {
    for (const outcome of sharedOutcomes) expect(outcomes[outcome].spoken, outcome).to.equal(false);
  });
});
