import { expect } from 'chai';
import { deleteDB } from 'idb';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { CASE, sampleAttempt, sampleCase, sampleReopening, WAVE } from '../support/sample-fieldwork.js';
import { sampleClock, sampleDraft, STUDY } from '../support/sample-records.js';
import { failureOf, stored, valueOf } from '../support/store-results.js';

const NAME = 'taken-over';

describe('an interview that somebody else goes on with', () => {
  const windows: IndexedDbStore[] = [];
  const open = (): IndexedDbStore => {
    const store = new IndexedDbStore({ clock: sampleClock(), name: NAME });
    windows.push(store);
    return store;
  };
  /** As whoever opens the case looks for it: by household and wave. */
  const begun = async (store: IndexedDbStore) =>
    valueOf(store.responses({ study: STUDY, household: 'home-12', wave: WAVE, state: 'draft' }));
  afterEach(async () => {
    await Promise.all(windows.splice(0).map((store) => store.close()));
    await deleteDB(NAME);
  });

  it('is found where it was left, as soon as the window that had it is gone', async () => {
    const [anna, bram] = [open(), open()];
    expect(await anna.lockResponse('response-1')).not.to.equal(null);
    const answers = { wellbeing: 3, income: 2 };
    await valueOf(anna.draftWriter('response-1').save(sampleDraft({ answers, position: { page: 'work' } })));
    expect(await bram.lockResponse('response-1')).to.equal(null);
    const free = bram.lockResponse('response-1', { wait: true });
    await anna.close();
    expect(await free).not.to.equal(null);
    const [draft, ...others] = await begun(bram);
    expect(others).to.deep.equal([]);
    expect(draft).to.deep.include({ id: 'response-1', answers, position: { page: 'work' } });
    const more = { ...draft!, answers: { ...answers, neighbours: 4 } };
    const { revision } = await valueOf(bram.draftWriter('response-1').save(more));
    const done = await valueOf(bram.complete({ ...more, revision }, []));
    expect(done.answers).to.deep.equal({ ...answers, neighbours: 4 });
    expect(await begun(bram)).to.deep.equal([]);
  });

  it('is not overwritten by the window that had it, should that one wake up', async () => {
    const [anna, bram] = [open(), open()];
    const writer = anna.draftWriter('response-1');
    await valueOf(writer.save(sampleDraft()));
    const [draft] = await begun(bram);
    await valueOf(bram.draftWriter('response-1').save({ ...draft!, answers: { ...draft!.answers, income: 2 } }));
    const conflict = await failureOf(writer.save(sampleDraft({ answers: { wellbeing: 1 } })), 'conflict');
    expect(conflict.stored.answers).to.deep.equal({ wellbeing: 3, income: 2 });
  });

  it('is found with the answer that was being given when the page went away', async () => {
    const [anna, bram] = [open(), open()];
    const writer = anna.draftWriter('response-1');
    await valueOf(writer.save(sampleDraft()));
    const saved = writer.save(sampleDraft({ answers: { wellbeing: 3, income: 2 } }));
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    await saved;
    await bram.lockResponse('response-1');
    expect((await begun(bram))[0]?.answers).to.deep.equal({ wellbeing: 3, income: 2 });
  });

  it('is found again after it was finished and reopened, by whoever opens the case', async () => {
    const [anna, bram] = [open(), open()];
    const fieldwork = await anna.fieldwork();
    await valueOf(fieldwork.addCases([sampleCase()]));
    const done = await valueOf(anna.complete(sampleDraft(), []));
    const told = sampleAttempt({ id: 'finished/response-1', outcome: 'complete', response: 'response-1' });
    await valueOf(stored(fieldwork.append([told])));
    await valueOf(stored(fieldwork.append([sampleReopening({ response: 'response-1' })], { reopen: true })));
    expect((await begun(bram)).map(({ id, answers }) => [id, answers])).to.deep.equal([[done.id, done.answers]]);
    const log = await valueOf((await bram.fieldwork()).log(CASE));
    expect(log.map((entry) => entry.kind)).to.deep.equal(['attempt', 'reopened']);
  });
});
