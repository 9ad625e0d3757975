import { expect } from 'chai';
import { runningInterviews } from '../../../domain/fieldwork/running-interviews.js';
import type { Mode, ResponseRecord } from '../../../domain/records/records.js';
import { at, hold, ms, stateOf } from './support.js';

type Draft = Pick<ResponseRecord, 'id' | 'household' | 'mode' | 'state' | 'changedAt'>;

const draft = (part: Partial<Draft> = {}): Draft => ({
  id: 'response-1',
  household: 'home-1',
  mode: 'phone',
  state: 'draft',
  changedAt: at('12:05'),
  ...part,
});

const held = (home: string, takenAt = at('12:00'), until = at('12:30')): ReturnType<typeof stateOf> =>
  stateOf([], { id: home, hold: { ...hold('joris', until), takenAt } });

const NOW = ms(at('12:10'));

describe('running interviews', () => {
  it('are cases in somebody’s hands, with the draft in which the answers are', () => {
    expect(runningInterviews([held('home-1')], [draft()], NOW)).to.deep.equal([
      {
        case: 'before/home-1',
        interviewer: 'joris',
        since: ms(at('12:00')),
        draft: { response: 'response-1', mode: 'phone', changedAt: at('12:05') },
      },
    ]);
  });

  it('have no draft while they are calling', () => {
    expect(runningInterviews([held('home-1')], [], NOW)[0]?.draft).to.equal(null);
  });

  it('do not show what was answered before the case was taken', () => {
    expect(runningInterviews([held('home-1')], [draft({ changedAt: at('11:00') })], NOW)[0]?.draft).to.equal(null);
  });

  it('never show what a resident fills in alone', () => {
    const own = draft({ mode: 'self' satisfies Mode });
    expect(runningInterviews([held('home-1')], [own], NOW)[0]?.draft).to.equal(null);
    expect(runningInterviews([stateOf([])], [own], NOW)).to.deep.equal([]);
  });

  it('are over when the hold has ended, and when the interview is finished', () => {
    expect(runningInterviews([held('home-1', at('11:00'), at('12:10'))], [draft()], NOW)).to.deep.equal([]);
    expect(runningInterviews([held('home-1')], [draft({ state: 'complete' })], NOW)[0]?.draft).to.equal(null);
  });

  it('take the newest draft of a household, and stand in the order in which they began', () => {
    const drafts = [
      draft({ id: 'new', changedAt: at('12:08') }),
      draft(),
      draft({ id: 'nobody', household: null, changedAt: at('12:09') }),
    ];
    const running = runningInterviews([held('home-2', at('12:06')), held('home-1')], drafts, NOW);
    expect(running.map((each) => [each.case, each.draft?.response ?? null])).to.deep.equal([
      ['before/home-1', 'new'],
      ['before/home-2', null],
    ]);
  });
});
