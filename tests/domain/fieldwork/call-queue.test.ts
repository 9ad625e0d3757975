import { expect } from 'chai';
import fc from 'fast-check';
import { CallQueue } from '../../../domain/fieldwork/call-queue.js';
import type { CaseState } from '../../../domain/fieldwork/case-state.js';
import { callList, nextCase } from '../../../domain/fieldwork/next-case.js';
import { ReadyList } from '../../../domain/fieldwork/ready-list.js';
import type { Caller } from '../../../domain/fieldwork/standing.js';
import { anyHold, anyLanguage, anyLog, minutes, START } from './arbitrary-log.js';
import {
  appointment,
  at,
  attempt,
  entry,
  fatima,
  hold,
  joris,
  ms,
  protocol,
  ringBack,
  slots,
  stateOf,
} from './support.js';

const order = (states: readonly CaseState[], moment: string, caller: Caller = joris): readonly string[] =>
  callList(states, caller, ms(moment), protocol, slots).map(({ case: id }) => id.split('/')[1] ?? '');

describe('who is next', () => {
  it('is who rang back, then who has an appointment, then who has priority, then whose turn it is', () => {
    const states = [
      stateOf([], { id: 'ordinary' }),
      stateOf([entry('prioritised', at('09:00'), { priority: 5 })], { id: 'first' }),
      stateOf([appointment(at('09:00'), at('19:05'))], { id: 'due-later' }),
      stateOf([appointment(at('09:00'), at('19:00'))], { id: 'due' }),
      stateOf([ringBack(at('19:09'), 'joris')], { id: 'rang' }),
      stateOf([appointment(at('09:00'), at('19:30'))], { id: 'not-due' }),
    ];
    expect(order(states, at('19:10'))).to.deep.equal(['rang', 'due', 'due-later', 'first', 'ordinary']);
  });

  it('turns through the slices: in the evening those who were tried by day, before those tried in the evening', () => {
    const states = [
      stateOf([attempt('no-answer', at('19:00', -3))], { id: 'evening' }),
      stateOf([attempt('no-answer', at('10:00', -3)), attempt('no-answer', at('10:00', -4))], { id: 'daytime-twice' }),
      stateOf([attempt('no-answer', at('10:00', -4))], { id: 'daytime' }),
      stateOf([], { id: 'never' }),
    ];
    expect(order(states, at('19:00'))).to.deep.equal(['never', 'daytime', 'daytime-twice', 'evening']);
    expect(order(states, at('10:00'))).to.deep.equal(['never', 'evening', 'daytime', 'daytime-twice']);
  });

  it('is whoever waits longest, where all else is equal', () => {
    const states = [
      stateOf([attempt('no-answer', at('11:00', -1))], { id: 'later' }),
      stateOf([attempt('no-answer', at('10:00', -1))], { id: 'sooner' }),
    ];
    expect(order(states, at('19:00'))).to.deep.equal(['sooner', 'later']);
  });

  it('says why this one', () => {
    const log = [attempt('no-answer', at('10:00', -1)), attempt('busy', at('19:00', -3))];
    expect(nextCase([stateOf(log)], joris, ms(at('19:00')), protocol, slots)?.reason).to.deep.equal({
      kind: 'turn',
      priority: 0,
      slot: 'weekday-evening',
      triesInSlot: 1,
      ahead: 1,
      attempts: 2,
      lastOutcome: 'no-answer',
      lastAt: ms(at('10:00', -1)),
    });
  });
});

describe('the queue', () => {
  const callers: readonly Caller[] = [fatima, joris, { id: 'sanne', languages: ['tr'], mode: 'phone' }];
  const anyCase = fc.record({ entries: anyLog(8), language: anyLanguage, held: anyHold });
  const step = fc.record({ which: fc.nat(11), made: anyCase, gone: fc.nat(9), now: minutes });

  it('gives what the plain function gives, after any changes, to everybody, at any moment', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 12 }), fc.array(step, { maxLength: 25 }), (first, steps) => {
        const make = (index: number, { entries, language, held }: (typeof first)[number]): CaseState =>
          stateOf(entries, { id: `home-${index}`, household: { language }, hold: held });
        const states = new Map(first.map((one, index) => [index, make(index, one)]));
        const queue = new CallQueue(states.values(), protocol, slots);
        for (const { which, made, gone, now } of steps) {
          if (gone === 0) {
            queue.remove(`before/home-${which}`);
            states.delete(which);
          } else {
            const state = make(which, made);
            queue.put(state);
            states.set(which, state);
          }
          for (const caller of callers) {
            const moment = START + now * 60_000;
            expect(queue.next(caller, moment)).to.deep.equal(
              nextCase(states.values(), caller, moment, protocol, slots),
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does so while an evening goes by: cool-downs pass, appointments fall due, holds end', () => {
    const states = [
      stateOf([attempt('busy', at('18:55'))], { id: 'busy' }),
      stateOf([appointment(at('09:00'), at('19:20'))], { id: 'due' }),
      stateOf([], { id: 'held', hold: hold('fatima', at('19:15')) }),
      stateOf([attempt('no-answer', at('16:40'))], { id: 'no-answer' }),
    ];
    const queue = new CallQueue(states, protocol, slots);
    const next = (moment: string): string | undefined => queue.next(joris, ms(moment))?.case.split('/')[1];
    expect(next('2026-11-23T18:00:00.000Z')).to.equal(undefined);
    expect(next(at('19:10'))).to.equal('busy');
    expect(next(at('19:15'))).to.equal('held');
    expect(next(at('19:20'))).to.equal('due');
    queue.put(stateOf([appointment(at('09:00'), at('19:20')), attempt('complete', at('19:40'))], { id: 'due' }));
    queue.remove('before/held');
    queue.remove('before/busy');
    expect(next(at('19:41'))).to.equal('no-answer');
    expect(next(at('21:00'))).to.equal(undefined);
  });

  it('keeps order in lists of many blocks, as a plain sort does', () => {
    const item = fc.record({ id: fc.nat(3000).map(String), rank: fc.tuple(fc.nat(40), fc.nat(3)), from: fc.nat(50) });
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 700, maxLength: 2000 }),
        fc.array(fc.nat(), { maxLength: 900 }),
        (items, out) => {
          const kept = new Map(items.map((one) => [one.id, one]));
          const all = [...kept.values()];
          const half = Math.floor(all.length / 2);
          const list = new ReadyList(all.slice(0, half));
          for (const one of all.slice(half)) list.add(one);
          for (const place of out) {
            const one = all[place % all.length];
            if (!one || !kept.delete(one.id)) continue;
            list.remove(one);
          }
          const sorted = [...kept.values()].sort(
            (a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || (a.id < b.id ? -1 : 1),
          );
          for (let now = -1; now <= 50; now += 1) {
            expect(list.first(now)).to.equal(sorted.find(({ from }) => from <= now) ?? null);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
