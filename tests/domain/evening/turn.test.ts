/** A resident has the tablet: taps, writes a name or not, and says what annoys. */
import { expect } from 'chai';
import fc from 'fast-check';
import { grievanceOf, LONGEST_TEXT, OWN_CONSENT, signUpOf, withoutPerson } from '../../../domain/evening/entries.js';
import { beginTurn, DOUBLE_TAP, tapTopic } from '../../../domain/evening/turn.js';
import { EVENING, sampleSignUp } from '../../support/sample-evening.js';

const context = { ...EVENING, id: 'sign-up-1', language: 'en', day: '2026-12-03', consent: OWN_CONSENT };

describe('a turn of the tablet', () => {
  it('has one vote a topic; a second tap takes it back', () => {
    const once = tapTopic(beginTurn('turn-1'), 'garden', 0);
    expect(once.votes).to.deep.equal(['garden']);
    const both = tapTopic(once, 'noise', 100);
    expect(both.votes).to.deep.equal(['garden', 'noise']);
    expect(tapTopic(both, 'garden', 5000).votes).to.deep.equal(['noise']);
  });

  it('takes a double tap for one, however many fingers tremble', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(DOUBLE_TAP - 1), { maxLength: 6 }), (delays) => {
        const first = tapTopic(beginTurn('turn-1'), 'garden', 1000);
        for (const delay of delays) expect(tapTopic(first, 'garden', 1000 + delay)).to.equal(first);
      }),
    ));
});

describe('joining a topic', () => {
  it('needs no name; then nothing is asked, and nothing is kept of who', () => {
    const joined = signUpOf({ topic: 'garden', name: ' ', contact: '', agreed: true }, context);
    expect(joined).to.deep.equal({
      ok: true,
      value: sampleSignUp({ name: null, contact: null, consent: null }),
    });
  });

  it('keeps a name or a contact only with a yes, and the text and the day of that yes', () => {
    const written = { topic: 'garden', name: ' Example One ', contact: '06 00 00 00 00', agreed: false };
    expect(signUpOf(written, context)).to.deep.equal({ ok: false, failure: 'no-consent' });
    expect(signUpOf({ ...written, name: '' }, context)).to.deep.equal({ ok: false, failure: 'no-consent' });
    expect(signUpOf({ ...written, agreed: true }, context)).to.deep.equal({ ok: true, value: sampleSignUp() });
  });

  it('is for a topic', () => {
    const written = { topic: null, name: 'Example One', contact: '', agreed: true };
    expect(signUpOf(written, context)).to.deep.equal({ ok: false, failure: 'no-topic' });
  });

  it('can be withdrawn: then only that somebody joins is left', () => {
    expect(JSON.stringify(withoutPerson(sampleSignUp()))).not.to.match(/Example|06|2026/u);
  });
});

describe('a grievance', () => {
  it('is a text and nothing about who; nothing is no grievance, and a book is cut', () => {
    expect(grievanceOf('  \n', context)).to.equal(null);
    expect(Object.keys(grievanceOf('The lift.', context) ?? {}).sort()).to.deep.equal([
      'evening',
      'id',
      'language',
      'study',
      'text',
    ]);
    expect(grievanceOf('x'.repeat(LONGEST_TEXT + 9), context)?.text.length).to.equal(LONGEST_TEXT);
  });
});
