import { expect } from 'chai';
import { deleteDB } from 'idb';
import { InSlices } from '../../../components/study/release/in-slices.js';
import { startWorker } from '../../../components/study/release/in-worker.js';
import type { ReleaseMaking } from '../../../components/study/release/release-making.js';
import type { ReadingOrder, ReleaseOrder } from '../../../components/study/release/release-messages.js';
import { buildRelease } from '../../../domain/results/build-release.js';
import { releaseText } from '../../../domain/results/release-text.js';
import { IndexedDbStore } from '../../../storage/indexeddb-store.js';
import { sampleClock } from '../../support/sample-records.js';
import { valueOf } from '../../support/store-results.js';
import { byVariable, choices, codebook, measure, study, variable } from '../../domain/results/small-study.js';
import { syntheticStudy } from '../../support/synthetic-responses.js';

const asked = codebook(
  [
    variable('happy', 'choice', { choices: choices('yes', 'no', 'so-so') }),
    variable('wishes', 'multiple', { choices: choices('garden', 'lift', 'quiet') }),
    variable('mark', 'scale', { choices: choices(1, 2, 3, 4, 5) }),
    variable('why', 'text'),
  ],
  [measure('mark', ['mark'], { kind: 'value' })],
);

const { responses, places } = syntheticStudy({
  codebook: asked,
  seed: 12,
  study: 'block',
  households: 2_000,
  waves: ['before', 'after'],
  complexes: [{ id: 'a' }, { id: 'b' }],
});

const order: ReleaseOrder = {
  config: study({ breakdowns: [byVariable('happy')] }),
  codebooks: [asked],
  audience: 'internal',
  now: '2026-11-16T09:00:00.000Z',
};
const expected = (): string => releaseText(buildRelease({ ...order, responses, places }));

/** As a store hands them over: copies, some hundred at a time. */
async function given(making: ReleaseMaking): Promise<void> {
  await making.take({ places });
  for (let from = 0; from < responses.length; from += 500) {
    await making.take({ responses: structuredClone(responses.slice(from, from + 500)) });
  }
}

async function rejection(attempt: Promise<unknown>): Promise<unknown> {
  try {
    await attempt;
  } catch (error) {
    return error;
  }
  throw new Error('It was not rejected.');
}

async function inWorker(): Promise<ReleaseMaking> {
  const making = await startWorker();
  if (!making) throw new Error('There is no worker.');
  return making;
}

describe('a release that is made', () => {
  const ways: readonly [string, () => Promise<ReleaseMaking>][] = [
    ['in a worker', inWorker],
    ['in slices', () => Promise.resolve(new InSlices())],
  ];
  for (const [name, start] of ways) {
    it(`${name} is the release of the same responses, and says how far it is`, async () => {
      const making = await start();
      const shares: number[] = [];
      await given(making);
      const release = await making.make(order, (share) => shares.push(share));
      making.end();
      expect(releaseText(release) === expected(), 'the same bytes').to.equal(true);
      expect(shares.every((share) => share >= 0 && share <= 1)).to.equal(true);
      expect([...shares].sort((a, b) => a - b)).to.deep.equal(shares);
    });
  }

  it('in a worker reads the store itself, and keeps nothing of a reading that failed', async () => {
    const store = new IndexedDbStore({ clock: sampleClock(), name: 'release-making' });
    await valueOf(store.importRecords({ responses }));
    const { responseReader } = await store.data();
    const making = await inWorker();
    if (!making.read) throw new Error('It cannot read.');
    await making.take({ places });
    const from = (part: Partial<ReadingOrder>): ReadingOrder => ({ ...responseReader, study: 'block', ...part });
    expect(await making.read(from({ database: 'no-such-store' }), () => undefined)).to.equal(false);
    expect(await making.read(from({ module: '/no-such-module.js' }), () => undefined)).to.equal(false);
    expect(await making.read(from({}), () => undefined)).to.equal(true);
    const release = await making.make(order, () => undefined);
    making.end();
    await store.close();
    await deleteDB('release-making');
    expect(releaseText(release) === expected(), 'the same bytes').to.equal(true);
  });

  for (const [when, whole] of [
    ['as soon as all is read', true],
    ['in the middle of reading', false],
  ] as const) {
    it(`in a worker lets go of the store when it is ended ${when}`, async () => {
      const name = `release-ended-${String(whole)}`;
      const store = new IndexedDbStore({ clock: sampleClock(), name });
      await valueOf(store.importRecords({ responses: whole ? [] : responses }));
      const { responseReader } = await store.data();
      const making = await inWorker();
      if (!making.read || !responseReader) throw new Error('It cannot read.');
      const reading = making.read({ ...responseReader, study: 'block' }, () => undefined);
      if (whole) expect(await reading).to.equal(true);
      making.end();
      await store.close();
      await deleteDB(name); // waits while anybody has it open
    });
  }

  it('in slices gives the page its turn in between', async () => {
    const making = new InSlices(0);
    await given(making);
    let turns = 0;
    let going = true;
    const count = (): void => {
      turns += 1;
      if (going) setTimeout(count);
    };
    setTimeout(count);
    const shares: number[] = [];
    await making.make(order, (share) => shares.push(share));
    going = false;
    expect(turns).to.be.at.least(shares.length);
  });

  it('in slices stops when it is ended', async () => {
    // A turn after every step: how fast the machine is must not matter.
    const making = new InSlices(0);
    await given(making);
    const made = making.make(order, () => making.end());
    expect(((await rejection(made)) as DOMException).name).to.equal('AbortError');
  });

  it('in a worker fails in words, and never waits for ever', async () => {
    const making = await inWorker();
    const broken = { ...order, config: null } as unknown as ReleaseOrder;
    const error = await rejection(making.make(broken, () => undefined));
    making.end();
    expect(error).to.be.instanceOf(Error);
    expect((error as Error).message).to.match(/\S/u);
  });

  describe('where there can be no worker', () => {
    const { Worker } = globalThis;
    afterEach(() => (globalThis.Worker = Worker));

    it('because the page forbids it, is made without one', async () => {
      globalThis.Worker = function refuse() {
        throw new DOMException('Refused', 'SecurityError');
      } as never;
      expect(await startWorker()).to.equal(null);
    });

    it('comes out of a worker in a turn of its own: what is drawn of it then is not one task with unpacking it', async () => {
      const task = { isOpen: false };
      globalThis.Worker = class {
        onmessage: (event: unknown) => void = () => undefined;
        constructor() {
          setTimeout(() => this.onmessage({ data: { kind: 'ready' } }));
        }
        postMessage(): void {
          setTimeout(() => {
            task.isOpen = true;
            this.onmessage({ data: { kind: 'release', release: {} } });
            // After all that follows of it in this task.
            setTimeout(() => (task.isOpen = false));
          });
        }
        terminate(): void {
          task.isOpen = false;
        }
      } as never;
      const making = await inWorker();
      await making.make(order, () => undefined);
      expect(task.isOpen).to.equal(false);
    });

    it('because its script does not load, is made without one', async () => {
      globalThis.Worker = class extends Worker {
        constructor() {
          super('/there-is-no-such-script.js', { type: 'module' });
        }
      } as never;
      expect(await startWorker()).to.equal(null);
    });
  });
});
