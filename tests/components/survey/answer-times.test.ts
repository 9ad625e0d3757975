/** What is kept of how a talk went: time, changes, keys and pauses of each question. */
import { expect } from 'chai';
import { AnswerTimes } from '../../../components/survey/answer-times.js';

/** A clock that is set by hand, in seconds. */
function clockAt(start: number): { at: number; now: () => string } {
  const clock = { at: start, now: () => new Date(clock.at * 1000).toISOString() };
  return clock;
}

describe('The times of a response', () => {
  it('give the time since the last answer to the next, where nobody says what is asked', () => {
    const clock = clockAt(0);
    const times = new AnswerTimes({}, clock.now);
    clock.at = 5;
    times.answered('home');
    clock.at = 12;
    times.answered('work');
    clock.at = 14;
    times.answered('home');
    expect(times.all).to.deep.equal({
      home: { at: '1970-01-01T00:00:14.000Z', seconds: 7, changes: 1 },
      work: { at: '1970-01-01T00:00:12.000Z', seconds: 7, changes: 0 },
    });
  });

  it('give it to the question that an interviewer asks', () => {
    const clock = clockAt(0);
    const times = new AnswerTimes({}, clock.now);
    times.attend('home');
    clock.at = 8;
    times.answered('home');
    clock.at = 10;
    times.attend('work');
    clock.at = 13;
    times.attend(null);
    expect(times.all.home).to.deep.equal({ at: '1970-01-01T00:00:08.000Z', seconds: 10, changes: 0 });
    expect(times.all.work, 'asked and passed').to.deep.equal({
      at: '1970-01-01T00:00:13.000Z',
      seconds: 3,
      changes: 0,
      passed: true,
    });
  });

  it('count no change for the first answer of a question that was passed before', () => {
    const clock = clockAt(0);
    const times = new AnswerTimes({}, clock.now);
    times.attend('home');
    clock.at = 3;
    times.attend('work');
    times.attend('home');
    times.answered('home');
    expect(times.all.home).to.include({ changes: 0, seconds: 3 }).and.not.to.have.property('passed');
    times.answered('home');
    expect(times.all.home?.changes).to.equal(1);
  });

  it('count the keys, and the silences that are longer than half a minute', () => {
    const clock = clockAt(0);
    const times = new AnswerTimes({}, clock.now);
    times.attend('home');
    for (const moment of [10, 55, 56]) {
      clock.at = moment;
      times.key();
    }
    times.answered('home');
    expect(times.all.home).to.include({ keys: 3, pauses: 45, seconds: 56 });
  });

  it('go on from an earlier visit', () => {
    const clock = clockAt(100);
    const earlier = { home: { at: '1970-01-01T00:00:08.000Z', seconds: 4, changes: 1, keys: 2 } };
    const times = new AnswerTimes(earlier, clock.now);
    times.attend('home');
    clock.at = 103;
    times.key();
    times.answered('home');
    expect(times.all.home).to.include({ seconds: 7, changes: 2, keys: 3 });
    expect(earlier.home.seconds).to.equal(4);
  });
});
