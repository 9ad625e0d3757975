/** Every outcome that can be met in a way has a key there, and no key means two things at one moment. */
import { expect } from 'chai';
import { endingKeys, keysAt, outcomeKeys, outcomeOf } from '../../../components/interview/call/outcome-keys.js';
import { outcomes } from '../../../domain/fieldwork/outcome-table.js';
import { outcomeIds, type OutcomeId } from '../../../domain/records/fieldwork-records.js';

/** What a questionnaire that ends or stops says by itself. */
const BY_ITSELF: ReadonlySet<OutcomeId> = new Set(['complete', 'partial', 'break-off']);
/** Yes and no to consent, in both languages of the staff; all keys; on and back. */
const TAKEN = ['j', 'y', 'n', '?', 'Enter', 'Escape', 'Backspace'];

for (const mode of ['phone', 'door'] as const) {
  describe(`Keys of outcomes, ${mode}`, () => {
    for (const id of outcomeIds) {
      const isMet = outcomes[id].modes.includes(mode) && !BY_ITSELF.has(id);
      it(`${isMet ? 'has one for' : 'has none for'} ${id}`, () => {
        expect(outcomeKeys[id][mode] !== null).to.equal(isMet);
      });
    }

    for (const at of ['silent', 'spoken'] as const) {
      it(`mean one thing each, ${at}`, () => {
        const keys = keysAt(at, mode).map(({ key }) => key);
        expect(new Set(keys).size).to.equal(keys.length);
        for (const key of TAKEN) expect(keys).not.to.include(key);
      });
    }

    it('mean the same before and during a talk', () => {
      for (const { key, outcome } of endingKeys(mode)) expect(outcomeOf(keysAt('spoken', mode), key)).to.equal(outcome);
      // A makes an appointment, 1 is "not now".
      expect(endingKeys(mode).map(({ key }) => key)).not.to.include.members(['a', '1']);
    });

    it('are heard with shift and without', () => {
      expect(outcomeOf(keysAt('spoken', mode), 'U')).to.equal('unable');
      expect(outcomeOf(keysAt('spoken', mode), 'u')).to.equal('unable');
      expect(outcomeOf(keysAt('spoken', mode), 'é')).to.equal(null);
    });
  });
}
