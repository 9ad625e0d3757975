import { expect } from 'chai';
import { deleteDB } from 'idb';
import type { ResponseRecord } from '../../domain/records/records.js';
import type { StoreChange } from '../../domain/records/store.js';
import { Connection } from '../../storage/connection.js';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { leaveBehind } from '../../storage/last-words.js';
import { MIGRATIONS } from '../../storage/migrations.js';
import { sampleClock, sampleDraft } from '../support/sample-records.js';
import { valueOf } from '../support/store-results.js';

const NAME = 'last-words';

describe('what a page leaves behind', () => {
  const stores: IndexedDbStore[] = [];
  const open = (): IndexedDbStore => {
    const store = new IndexedDbStore({ clock: sampleClock(), name: NAME });
    stores.push(store);
    return store;
  };
  /** Does what a page can still do while it goes: nothing that needs an answer. */
  const leave = async (draft: ResponseRecord, underWay: ResponseRecord | null = null): Promise<void> => {
    const connection = new Connection({
      name: NAME,
      migrations: MIGRATIONS,
      onTrouble: () => undefined,
      onLeave: () => undefined,
      onOpen: () => Promise.resolve(),
    });
    leaveBehind(await connection.database(), draft, underWay);
    connection.close();
  };
  const answersIn = async (store: IndexedDbStore) => (await valueOf(store.response('response-1')))?.answers;
  const draft = (wellbeing: number, revision: number) => sampleDraft({ answers: { wellbeing }, revision });

  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
    await deleteDB(NAME);
  });

  it('is there when the store is opened next, with its outbox entry', async () => {
    const before = open();
    await valueOf(before.draftWriter('response-1').save(draft(1, 0)));
    await before.close();
    await leave(draft(2, 1));
    const after = open();
    expect(await answersIn(after)).to.deep.equal({ wellbeing: 2 });
    const entries = await valueOf(after.outbox());
    expect(entries.map(({ revision }) => revision)).to.deep.equal([2]);
  });

  it('can be the first answer of all', async () => {
    await leave(draft(1, 0));
    expect(await answersIn(open())).to.deep.equal({ wellbeing: 1 });
  });

  it('is taken up by the tab that goes on, which tells the others', async () => {
    const other = open();
    await valueOf(other.draftWriter('response-1').save(draft(1, 0)));
    const heard: StoreChange[] = [];
    other.subscribe((change) => heard.push(change));
    await leave(draft(2, 1));
    await other.lockResponse('response-1');
    expect(await answersIn(other)).to.deep.equal({ wellbeing: 2 });
    expect(heard).to.deep.include({ kind: 'response', id: 'response-1', state: 'draft' });
  });

  it('follows the write that was under way, whether that was kept or not', async () => {
    const store = open();
    await valueOf(store.draftWriter('response-1').save(draft(1, 0)));
    await leave(draft(3, 1), draft(2, 1));
    await store.lockResponse('response-1');
    expect(await answersIn(store)).to.deep.equal({ wellbeing: 3 });

    await valueOf(store.draftWriter('response-1').save(draft(4, 2)));
    await leave(draft(5, 2), draft(4, 2));
    await store.lockResponse('response-2');
    expect(await answersIn(store)).to.deep.equal({ wellbeing: 5 });
  });

  it('never overwrites what somebody else has written since', async () => {
    const store = open();
    const writer = store.draftWriter('response-1');
    await valueOf(writer.save(draft(1, 0)));
    await valueOf(writer.save(draft(2, 1)));
    await leave(draft(9, 1), draft(8, 1));
    await store.lockResponse('response-1');
    expect(await answersIn(store)).to.deep.equal({ wellbeing: 2 });
    await leave(draft(9, 1));
    await store.lockResponse('response-2');
    expect(await answersIn(store)).to.deep.equal({ wellbeing: 2 });
  });

  it('never opens a completed response again', async () => {
    const store = open();
    await valueOf(store.complete(draft(1, 0), []));
    await leave(draft(9, 1));
    await store.lockResponse('response-1');
    expect(await valueOf(store.response('response-1'))).to.include({ state: 'complete' });
  });

  it('is taken up once', async () => {
    const store = open();
    await leave(draft(1, 0));
    await store.lockResponse('response-1');
    await store.lockResponse('response-2');
    expect(await valueOf(store.response('response-1'))).to.include({ revision: 1 });
  });

  it('does nothing on a connection that was taken away', async () => {
    const connection = new Connection({
      name: NAME,
      migrations: MIGRATIONS,
      onTrouble: () => undefined,
      onLeave: () => undefined,
      onOpen: () => Promise.resolve(),
    });
    const database = await connection.database();
    connection.close();
    expect(() => leaveBehind(database, draft(1, 0), null)).not.to.throw();
  });
});
