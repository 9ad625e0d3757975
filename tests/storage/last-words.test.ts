import { expect } from 'chai';
import { deleteDB } from 'idb';
import type { ResponseRecord } from '../../domain/records/records.js';
import type { StoreChange } from '../../domain/records/store.js';
import { Connection } from '../../storage/connection.js';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { leaveBehind } from '../../storage/last-words.js';
import { MIGRATIONS } from '../../storage/migrations.js';
import { shelved, unshelve } from '../../storage/shelf.js';
import { STUDY, sampleClock, sampleDraft } from '../support/sample-records.js';
import { valueOf } from '../support/store-results.js';

const NAME = 'last-words';
const { setItem } = Storage.prototype;

describe('what a page leaves behind', () => {
  const stores: IndexedDbStore[] = [];
  const open = (): IndexedDbStore => {
    const store = new IndexedDbStore({ clock: sampleClock(), name: NAME });
    stores.push(store);
    return store;
  };
  /** Does what a page can still do while it goes: nothing that needs an answer, and perhaps not even a database. */
  const leave = (draft: ResponseRecord, underWay: ResponseRecord | null = null): void =>
    leaveBehind(NAME, null, draft, underWay);
  const connect = (): Connection =>
    new Connection({
      name: NAME,
      migrations: MIGRATIONS,
      onTrouble: () => undefined,
      onLeave: () => undefined,
      onOpen: () => Promise.resolve(),
    });
  /** A site that may keep nothing in `localStorage`, or has no room left in it. */
  const fillShelf = (): void => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  };
  const answersIn = async (store: IndexedDbStore) => (await valueOf(store.response('response-1')))?.answers;
  const draft = (wellbeing: number, revision: number) => sampleDraft({ answers: { wellbeing }, revision });

  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
    await deleteDB(NAME);
    Storage.prototype.setItem = setItem;
    localStorage.clear();
  });

  it('is there when the store is opened next, with its outbox entry', async () => {
    const before = open();
    await valueOf(before.draftWriter('response-1').save(draft(1, 0)));
    await before.close();
    leave(draft(2, 1));
    const after = open();
    expect(await answersIn(after)).to.deep.equal({ wellbeing: 2 });
    const entries = await valueOf(after.outbox());
    expect(entries.map(({ revision }) => revision)).to.deep.equal([2]);
  });

  it('can be the first answer of all', async () => {
    leave(draft(1, 0));
    expect(await answersIn(open())).to.deep.equal({ wellbeing: 1 });
  });

  it('is taken up by the tab that goes on, which tells the others', async () => {
    const other = open();
    await valueOf(other.draftWriter('response-1').save(draft(1, 0)));
    const heard: StoreChange[] = [];
    other.subscribe((change) => heard.push(change));
    leave(draft(2, 1));
    await other.lockResponse('response-1');
    expect(await answersIn(other)).to.deep.equal({ wellbeing: 2 });
    expect(heard).to.deep.include({ kind: 'response', id: 'response-1', state: 'draft' });
  });

  it('follows the write that was under way, whether that was kept or not', async () => {
    const store = open();
    await valueOf(store.draftWriter('response-1').save(draft(1, 0)));
    leave(draft(3, 1), draft(2, 1));
    await store.lockResponse('response-1');
    expect(await answersIn(store)).to.deep.equal({ wellbeing: 3 });

    await valueOf(store.draftWriter('response-1').save(draft(4, 2)));
    leave(draft(5, 2), draft(4, 2));
    await store.lockResponse('response-2');
    expect(await answersIn(store)).to.deep.equal({ wellbeing: 5 });
  });

  it('never overwrites what somebody else has written since', async () => {
    const store = open();
    const writer = store.draftWriter('response-1');
    await valueOf(writer.save(draft(1, 0)));
    await valueOf(writer.save(draft(2, 1)));
    leave(draft(9, 1), draft(8, 1));
    await store.lockResponse('response-1');
    expect(await answersIn(store)).to.deep.equal({ wellbeing: 2 });
    leave(draft(9, 1));
    await store.lockResponse('response-2');
    expect(await answersIn(store)).to.deep.equal({ wellbeing: 2 });
  });

  it('never opens a completed response again', async () => {
    const store = open();
    await valueOf(store.complete(draft(1, 0), []));
    leave(draft(9, 1));
    await store.lockResponse('response-1');
    expect(await valueOf(store.response('response-1'))).to.include({ state: 'complete' });
  });

  it('is taken up once, and is nowhere else afterwards', async () => {
    const store = open();
    leave(draft(1, 0));
    await store.lockResponse('response-1');
    await store.lockResponse('response-2');
    expect(await valueOf(store.response('response-1'))).to.include({ revision: 1 });
    expect(shelved(NAME)).to.deep.equal([]);
  });

  it('is each one’s own: of several responses, and of another database', async () => {
    leave(draft(1, 0));
    leave(sampleDraft({ id: 'response-2', answers: { wellbeing: 2 } }));
    leaveBehind('another', null, draft(3, 0), null);
    const store = open();
    expect(await answersIn(store)).to.deep.equal({ wellbeing: 1 });
    expect((await valueOf(store.response('response-2')))?.answers).to.deep.equal({ wellbeing: 2 });
    expect(shelved('another').map(({ words }) => words.draft.answers)).to.deep.equal([{ wellbeing: 3 }]);
  });

  it('stays when it was left while an earlier one was taken up', async () => {
    leave(draft(1, 0));
    const earlier = shelved(NAME);
    leave(draft(2, 0));
    unshelve(earlier);
    expect(await answersIn(open())).to.deep.equal({ wellbeing: 2 });
  });

  it('keeps nobody out when it cannot be read', async () => {
    localStorage.setItem(`${NAME}/last-words/response-9`, '{"id":');
    await valueOf(open().draftWriter('response-1').save(draft(1, 0)));
  });

  it('of an erased household is erased with it', async () => {
    const store = open();
    const household = 'household-1';
    await valueOf(store.draftWriter('response-1').save(sampleDraft({ household, answers: { wellbeing: 1 } })));
    leave(sampleDraft({ household, answers: { wellbeing: 2 }, revision: 1 }));
    leave(sampleDraft({ id: 'response-2', household: 'household-2', answers: { wellbeing: 3 } }));
    const data = await store.data();
    await valueOf(data.erase({ study: STUDY, household, at: '2026-11-29T12:00:00.000Z', salt: 'salt' }));
    expect(shelved(NAME).map(({ words }) => words.id)).to.deep.equal(['response-2']);
  });

  it('goes into the database where the shelf takes nothing', async () => {
    fillShelf();
    const connection = connect();
    leaveBehind(NAME, await connection.database(), draft(1, 0), null);
    connection.close();
    expect(await answersIn(open())).to.deep.equal({ wellbeing: 1 });
  });

  it('does nothing where the connection was taken away as well', async () => {
    fillShelf();
    const connection = connect();
    const database = await connection.database();
    connection.close();
    expect(() => leaveBehind(NAME, database, draft(1, 0), null)).not.to.throw();
    expect(() => leaveBehind(NAME, null, draft(1, 0), null)).not.to.throw();
  });
});
