import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import type { StoreChange } from '../../domain/records/store.js';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { MIGRATIONS } from '../../storage/migrations.js';
import { watchPageLife } from '../../storage/page-life.js';
import { STUDY, sampleClock, sampleDraft } from '../support/sample-records.js';
import { valueOf } from '../support/store-results.js';

const NAME = 'page-life';

/** What a browser does with the page, as far as the page can see. */
const browser = {
  turn(type: 'pagehide' | 'pageshow', persisted: boolean): void {
    window.dispatchEvent(new PageTransitionEvent(type, { persisted }));
  },
  show(state: 'visible' | 'hidden'): void {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    document.dispatchEvent(new Event('visibilitychange'));
  },
  restore(): void {
    Reflect.deleteProperty(document, 'visibilityState');
  },
};

describe('the life of a page', () => {
  afterEach(() => browser.restore());

  const watched = (act: () => void): string[] => {
    const told: string[] = [];
    const stop = watchPageLife(window, {
      onLeave: () => told.push('leave'),
      onRest: () => told.push('rest'),
      onReturn: () => told.push('return'),
    });
    act();
    stop();
    browser.turn('pagehide', true);
    return told;
  };

  it('rests when it is kept, after everyone has heard that it goes', () => {
    const told = watched(() => {
      browser.show('visible');
      browser.turn('pagehide', true);
      browser.show('hidden');
      browser.turn('pageshow', true);
      browser.show('visible');
    });
    expect(told).to.deep.equal(['leave', 'rest', 'return']);
  });

  it('rests at once when it was hidden already', () => {
    const told = watched(() => {
      browser.show('hidden');
      browser.turn('pagehide', true);
    });
    expect(told).to.deep.equal(['leave', 'rest']);
  });

  it('does not rest when it goes for good, or merely moves to the background', () => {
    const told = watched(() => {
      browser.show('visible');
      browser.turn('pageshow', false);
      browser.show('hidden');
      browser.turn('pagehide', false);
    });
    expect(told).to.deep.equal(['leave']);
  });
});

describe('a store in a page that goes away and comes back', () => {
  const stores: IndexedDbStore[] = [];
  const open = (): IndexedDbStore => {
    const store = new IndexedDbStore({ clock: sampleClock(), name: NAME });
    stores.push(store);
    return store;
  };
  const goAway = (): void => {
    browser.show('visible');
    browser.turn('pagehide', true);
    browser.show('hidden');
  };
  const comeBack = (): void => {
    browser.turn('pageshow', true);
    browser.show('visible');
  };

  afterEach(async () => {
    browser.restore();
    await Promise.all(stores.splice(0).map((store) => store.close()));
    await deleteDB(NAME);
  });

  it('lets go of the database, so that it stands in nobody’s way', async () => {
    const store = open();
    await valueOf(store.open());
    goAway();
    const upgraded = await openDB(NAME, MIGRATIONS.length + 1);
    expect(store.health.trouble).to.equal(null);
    upgraded.close();
  });

  it('keeps what tags save as the page goes', async () => {
    const store = open();
    const writer = store.draftWriter('response-1');
    await valueOf(writer.save(sampleDraft()));
    const saves: Promise<unknown>[] = [];
    const onHide = (): void => {
      saves.push(writer.save(sampleDraft({ answers: { wellbeing: 1 } })));
      saves.push(writer.save(sampleDraft({ answers: { wellbeing: 2 } })));
    };
    window.addEventListener('pagehide', onHide, { once: true });
    goAway();
    comeBack();
    await Promise.all(saves);
    expect((await valueOf(store.response('response-1')))?.answers).to.deep.equal({ wellbeing: 2 });
    await valueOf(writer.save(sampleDraft({ answers: { wellbeing: 3 } })));
  });

  it('hears on its return what other tabs did meanwhile', async () => {
    const store = open();
    await valueOf(store.responses({ study: STUDY }));
    const heard: StoreChange[] = [];
    const returned = new Promise<void>((resolve) => {
      store.subscribe((change) => {
        if (change.kind !== 'health') heard.push(change);
        if (change.kind === 'outbox') resolve();
      });
    });
    goAway();
    // Opened after the page went to rest, as in another tab.
    const other = open();
    const later = sampleDraft({ changedAt: '2030-01-01T00:00:00.000Z' });
    await valueOf(other.draftWriter('response-1').save(later));
    await valueOf(other.complete({ ...later, id: 'response-2' }, []));
    // What it has left to tell it tells now, and not when this page is back to hear it.
    await other.close();
    expect(heard).to.deep.equal([]);
    comeBack();
    await returned;
    expect(heard).to.deep.equal([
      { kind: 'response', id: 'response-1', state: 'draft' },
      { kind: 'response', id: 'response-2', state: 'complete' },
      { kind: 'consent' },
      { kind: 'household' },
      { kind: 'outbox' },
    ]);
  });

  it('takes no notice of a return without a rest', async () => {
    const store = open();
    const heard: StoreChange[] = [];
    await valueOf(store.open());
    store.subscribe((change) => heard.push(change));
    comeBack();
    expect(heard.filter(({ kind }) => kind !== 'health')).to.deep.equal([]);
  });
});
