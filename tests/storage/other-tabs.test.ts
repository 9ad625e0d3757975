import { expect } from 'chai';
import { deleteDB } from 'idb';
import type { StoreChange } from '../../domain/records/store.js';
import { Changes } from '../../storage/changes.js';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { openChannel } from '../../storage/wire.js';
import { sampleClock, sampleDraft, sampleHousehold } from '../support/sample-records.js';
import { valueOf } from '../support/store-results.js';

describe('a store in another tab', () => {
  const open = () => new IndexedDbStore({ clock: sampleClock(), name: 'tabs' });
  let here: IndexedDbStore;
  let there: IndexedDbStore;
  beforeEach(() => {
    [here, there] = [open(), open()];
  });
  afterEach(async () => {
    await Promise.all([here.close(), there.close()]);
    await deleteDB('tabs');
  });

  it('hears of every change, and can read it by then', async () => {
    const heard = new Promise<StoreChange>((resolve) => void there.subscribe(resolve));
    await valueOf(here.draftWriter('response-1').save(sampleDraft()));
    expect(await heard).to.deep.equal({ kind: 'response', id: 'response-1', state: 'draft' });
    expect(await valueOf(there.response('response-1'))).to.include({ revision: 1 });
  });

  it('cannot hold the right to write at the same time, and gets it afterwards', async () => {
    const lock = await here.lockResponse('response-1');
    expect(await there.lockResponse('response-1')).to.equal(null);
    const next = there.lockResponse('response-1', { wait: true });
    lock!.release();
    expect(await next).to.include({ response: 'response-1' });
  });

  it('frees what it held when it is closed, and stops waiting', async () => {
    await here.lockResponse('response-1');
    await there.lockResponse('response-2');
    const waiting = here.lockResponse('response-2', { wait: true });
    await here.close();
    expect(await waiting).to.equal(null);
    expect(await there.lockResponse('response-1')).not.to.equal(null);
  });
});

describe('the wire between tabs', () => {
  it('carries kinds, ids and states alone', async () => {
    const wire = new BroadcastChannel('wire/changes');
    const messages: unknown[] = [];
    const outbox = new Promise<void>((resolve) => {
      wire.onmessage = ({ data }: MessageEvent<unknown[]>) => {
        messages.push(...data);
        if (messages.length === 4) resolve();
      };
    });
    const store = new IndexedDbStore({ clock: sampleClock(), name: 'wire' });
    await valueOf(store.draftWriter('response-1').save(sampleDraft({ answers: { secret: 'a debt' } })));
    await valueOf(store.putHouseholds([sampleHousehold()]));
    await outbox;
    expect(messages).to.deep.equal([
      { kind: 'response', id: 'response-1', state: 'draft' },
      { kind: 'outbox' },
      { kind: 'household' },
      { kind: 'outbox' },
    ]);
    await store.close();
    await deleteDB('wire');
    wire.close();
  });

  it('tells the first change at once and what follows close upon it together: each once, the latest last', async () => {
    const wire = new BroadcastChannel('wire');
    const heard: unknown[] = [];
    const end = new Promise<void>((resolve) => {
      wire.onmessage = ({ data }: MessageEvent<unknown[]>) => {
        heard.push(data);
        if (JSON.stringify(data).includes('last')) resolve();
      };
    });
    const draft = { kind: 'response', id: 'a', state: 'draft' } as const;
    const complete = { ...draft, state: 'complete' } as const;
    const [last, outbox] = [{ ...draft, id: 'last' }, { kind: 'outbox' } as const];
    const changes = new Changes('wire');
    changes.announce(draft, outbox);
    for (const change of [draft, complete, draft]) changes.announce(change, outbox);
    // A page that goes away says all that it has to say.
    changes.announce(last);
    changes.close();
    await end;
    expect(heard).to.deep.equal([
      [draft, outbox],
      [complete, draft, outbox, last],
    ]);
    wire.close();
  });

  it('tells what follows by itself, within a moment', async () => {
    const wire = new BroadcastChannel('wire');
    const heard: unknown[] = [];
    const end = new Promise<void>((resolve) => {
      wire.onmessage = ({ data }: MessageEvent<unknown[]>) => {
        if (heard.push(...data) === 2) resolve();
      };
    });
    const changes = new Changes('wire');
    changes.announce({ kind: 'outbox' });
    changes.announce({ kind: 'consent' });
    await end;
    expect(heard).to.deep.equal([{ kind: 'outbox' }, { kind: 'consent' }]);
    changes.close();
    wire.close();
  });

  it('passes on nothing that it does not understand', async () => {
    const changes = new Changes('wire');
    const heard: StoreChange[] = [];
    const last = new Promise<void>((resolve) => {
      changes.subscribe((change) => {
        heard.push(change);
        if (change.kind === 'outbox') resolve();
      });
    });
    const wire = new BroadcastChannel('wire');
    for (const message of [
      'hello',
      [null],
      [{}],
      [{ kind: 'response', id: 3 }],
      [{ kind: 'response', id: 'a', state: 'lost' }],
    ]) {
      wire.postMessage(message);
    }
    wire.postMessage([{ kind: 'from the future' }, { kind: 'consent' }, { kind: 'outbox' }]);
    await last;
    expect(heard).to.deep.equal([{ kind: 'consent' }, { kind: 'outbox' }]);
    changes.close();
    wire.close();
  });

  it('is done without where the browser has none', () => {
    const { BroadcastChannel: original } = globalThis;
    try {
      Object.assign(globalThis, { BroadcastChannel: undefined });
      expect(openChannel('wire')).to.equal(null);
      const changes = new Changes('wire');
      const heard: StoreChange[] = [];
      changes.subscribe((change) => heard.push(change));
      changes.announce({ kind: 'outbox' });
      changes.announce();
      expect(heard).to.deep.equal([{ kind: 'outbox' }]);
    } finally {
      Object.assign(globalThis, { BroadcastChannel: original });
    }
  });

  it('lets everybody hear, even after a listener that fails', () => {
    const { reportError: original } = globalThis;
    const reported: unknown[] = [];
    globalThis.reportError = (error) => void reported.push(error);
    try {
      const changes = new Changes(null);
      const heard: StoreChange[] = [];
      changes.subscribe(() => {
        throw new Error('a bug in a tag');
      });
      changes.subscribe((change) => heard.push(change));
      changes.announce({ kind: 'outbox' });
      expect(heard).to.have.length(1);
      expect(reported).to.have.length(1);
    } finally {
      globalThis.reportError = original;
    }
  });
});
