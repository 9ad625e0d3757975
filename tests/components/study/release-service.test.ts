import { expect } from 'chai';
import { LocalReleases } from '../../../components/study/release-service.js';
import type { StoreChange } from '../../../domain/records/store.js';
import type { Release } from '../../../domain/results/release.js';

/** Builds by hand: each release is finished when the test says so. */
function maker() {
  const listeners = new Set<(change: StoreChange) => void>();
  const built: {
    finish: () => void;
    fail: () => void;
    release: Release;
    told: (share: number) => void;
    signal: AbortSignal;
  }[] = [];
  return {
    built,
    listeners,
    change: (change: StoreChange) => {
      for (const listener of listeners) listener(change);
    },
    store: {
      subscribe: (listener: (change: StoreChange) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    pause: () => Promise.resolve(),
    build: ({ told, signal }: { told: (share: number) => void; signal: AbortSignal }) =>
      new Promise<Release>((resolve, reject) => {
        const release = { createdAt: String(built.length) } as Release;
        const fail = (): void => reject(new Error('full disk'));
        built.push({ release, finish: () => resolve(release), fail, told, signal });
      }),
  };
}

const complete: StoreChange = { kind: 'response', id: 'r1', state: 'complete' };
const turns = async (count = 10): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await Promise.resolve();
};

describe('the release of a local store', () => {
  it('is built when someone asks, once for all who ask, and kept while nothing changed', async () => {
    const made = maker();
    const releases = new LocalReleases(made);
    expect(made.built).to.have.length(0);
    const first = releases.release();
    expect(releases.release()).to.equal(first);
    await turns();
    expect(made.built).to.have.length(1);
    made.built[0]!.finish();
    expect(await first).to.equal(made.built[0]!.release);
    expect(await releases.release()).to.equal(made.built[0]!.release);
    expect(made.built).to.have.length(1);
  });

  it('is built anew after an answer was completed, withdrawn, or a home was added; a draft changes nothing', async () => {
    const made = maker();
    const releases = new LocalReleases(made);
    const ask = async (): Promise<number> => {
      const asked = releases.release();
      await turns();
      made.built.at(-1)!.finish();
      await asked;
      return made.built.length;
    };
    expect(await ask()).to.equal(1);
    made.change({ kind: 'response', id: 'r1', state: 'draft' });
    made.change({ kind: 'outbox' });
    expect(await ask()).to.equal(1);
    made.change(complete);
    expect(await ask()).to.equal(2);
    made.change({ kind: 'response', id: 'r1', state: 'withdrawn' });
    expect(await ask()).to.equal(3);
    made.change({ kind: 'household' });
    expect(await ask()).to.equal(4);
  });

  it('tells its listeners once, however many answers come in before the next one is asked for', async () => {
    const made = maker();
    const releases = new LocalReleases(made);
    let told = 0;
    const stop = releases.subscribe(() => told++);
    made.change(complete);
    expect(told, 'nobody has a release yet').to.equal(0);
    const asked = releases.release();
    await turns();
    made.built[0]!.finish();
    await asked;
    for (let answer = 0; answer < 100; answer++) made.change(complete);
    expect(told).to.equal(1);
    stop();
    void releases.release();
    await turns();
    made.change(complete);
    expect(told).to.equal(1);
  });

  it('never works on two at once, and leaves out those that nobody waits for', async () => {
    const made = maker();
    const releases = new LocalReleases(made);
    const first = releases.release();
    await turns();
    made.change(complete);
    const second = releases.release();
    made.change(complete);
    expect(releases.release(), 'the second has not begun to read').to.equal(second);
    await turns();
    expect(made.built).to.have.length(1);
    made.built[0]!.finish();
    await first;
    await turns();
    expect(made.built).to.have.length(2);
    made.built[1]!.finish();
    expect(await second).to.equal(made.built[1]!.release);
  });

  it('that could not be built is tried again by the next who asks', async () => {
    const made = maker();
    const releases = new LocalReleases(made);
    const first = releases.release();
    await turns();
    made.built[0]!.fail();
    let message = '';
    await first.catch((error: unknown) => (message = (error as Error).message));
    expect(message).to.equal('full disk');
    const second = releases.release();
    await turns();
    made.built[1]!.finish();
    expect(await second).to.equal(made.built[1]!.release);
  });

  it('lets go of the store when its study goes, and starts anew when asked again', async () => {
    const made = maker();
    const releases = new LocalReleases(made);
    void releases.release();
    expect(made.listeners.size).to.equal(1);
    await turns();
    made.built[0]!.finish();
    releases.close();
    expect(made.listeners.size).to.equal(0);
    void releases.release();
    await turns();
    expect(made.built).to.have.length(2);
    expect(made.listeners.size).to.equal(1);
  });

  /** What work that can be ended does. */
  const endable = (made: ReturnType<typeof maker>): void => {
    for (const { signal, fail } of made.built) signal.addEventListener('abort', fail);
  };

  it('is begun anew when an answer comes in meanwhile, and whoever waits gets the new one', async () => {
    const made = maker();
    const releases = new LocalReleases(made);
    const first = releases.release();
    await turns();
    endable(made);
    made.change(complete);
    expect(made.built[0]!.signal.aborted).to.equal(true);
    await turns();
    expect(made.built).to.have.length(2);
    made.built[1]!.finish();
    expect(await first).to.equal(made.built[1]!.release);
  });

  it('is made in the end, however fast the answers come in', async () => {
    const made = maker();
    const releases = new LocalReleases(made);
    releases.subscribe(() => void releases.release());
    void releases.release();
    await turns();
    endable(made);
    made.change(complete);
    await turns();
    made.change(complete);
    made.change(complete);
    expect(made.built.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    made.built[1]!.finish();
    await turns(20);
    expect(made.built, 'and then the newest').to.have.length(3);
  });

  it('is ended when nobody wants it any more, and not when a tag is only moved', async () => {
    const made = maker();
    const releases = new LocalReleases(made);
    const moved = releases.subscribe(() => undefined);
    const asked = releases.release();
    await turns();
    endable(made);
    moved();
    const stop = releases.subscribe(() => undefined);
    await turns();
    expect(made.built[0]!.signal.aborted).to.equal(false);
    stop();
    await turns();
    expect(made.built[0]!.signal.aborted).to.equal(true);
    expect(await asked.catch(() => 'ended')).to.equal('ended');
    void releases.release();
    await turns();
    expect(made.built, 'the next one who asks').to.have.length(2);
  });

  it('says how far it is while it is made', async () => {
    const made = maker();
    const releases = new LocalReleases(made);
    const shares: (number | null)[] = [];
    releases.progress((share) => shares.push(share));
    const asked = releases.release();
    await turns();
    made.built[0]!.told(0.2);
    made.built[0]!.told(0.7);
    made.built[0]!.finish();
    await asked;
    expect(shares).to.deep.equal([0.2, 0.7, null]);
  });
});
