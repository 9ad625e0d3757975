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

describe('a page that goes away and comes back', () => {
  const stores: IndexedDbStore[] = [];
  const open = (): IndexedDbStore => {
    const store = new IndexedDbStore({ clock: sampleClock(Date.UTC(2020, 0, 1)), name: NAME });
    stores.push(store);
    return store;
  };
  const turn = (type: 'pagehide' | 'pageshow', persisted: boolean) =>
    globalThis.dispatchEvent(new PageTransitionEvent(type, { persisted }));

  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
    await deleteDB(NAME);
  });

  it('keeps what its tags save as it goes', async () => {
    const store = open();
    const writer = store.draftWriter('response-1');
    await valueOf(writer.save(sampleDraft()));
    const goodbye = new Promise((resolve) => {
      globalThis.addEventListener(
        'pagehide',
        () => {
          void writer.save(sampleDraft({ answers: { wellbeing: 1 } })).then(resolve);
          resolve(writer.save(sampleDraft({ answers: { wellbeing: 2 } })));
        },
        { once: true },
      );
    });
    turn('pagehide', true);
    await goodbye;
    turn('pageshow', true);
    expect((await valueOf(store.response('response-1')))?.answers).to.deep.equal({ wellbeing: 2 });
  });

  it('hears on its return what others did meanwhile', async () => {
    const [store, other] = [open(), open()];
    await valueOf(store.responses({ study: sampleDraft().study }));
    const heard: StoreChange[] = [];
    store.subscribe((change) => heard.push(change));
    turn('pagehide', true);
    // The other store lives in this very page, and rests and returns with it.
    await valueOf(other.draftWriter('response-1').save(sampleDraft()));
    expect(heard.filter(({ kind }) => kind === 'response')).to.deep.equal([]);
    const returned = new Promise<void>((resolve) => {
      store.subscribe((change) => {
        if (change.kind === 'outbox') resolve();
      });
    });
    turn('pageshow', true);
    await returned;
    expect(heard).to.deep.include({ kind: 'response', id: 'response-1', state: 'draft' });
  });

  it('takes no notice of a page that is shown for the first time, or hidden for good', async () => {
    const store = open();
    await valueOf(store.open());
    turn('pageshow', false);
    turn('pagehide', false);
    turn('pageshow', true);
    expect(await valueOf(store.response('response-1'))).to.equal(null);
  });
});
