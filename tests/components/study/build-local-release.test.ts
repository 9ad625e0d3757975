import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import { buildLocalRelease, type LocalResults } from '../../../components/study/build-local-release.js';
import { KitError, succeed } from '../../../domain/failure.js';
import type { DataStore } from '../../../domain/person/data-store.js';
import type { ResponseRecord } from '../../../domain/records/records.js';
import { checkStudy } from '../../../domain/study/check-study.js';
import type { StudyConfig } from '../../../domain/study/study-config.js';
import { IndexedDbStore } from '../../../storage/indexeddb-store.js';
import { sampleClock } from '../../support/sample-records.js';
import { valueOf } from '../../support/store-results.js';
import { studyWith } from '../../domain/study/minimal-study.js';

const definition = {
  definitionId: 'garden',
  definitionVersion: '1.0.0',
  elements: [{ type: 'radiogroup', name: 'join', title: 'Doet u mee?', choices: ['yes', 'no'] }],
};

function configWith(src: string): StudyConfig {
  const result = checkStudy(studyWith({ definitions: [{ id: 'garden', src }] }));
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.config;
}

const response = (number: number): ResponseRecord => ({
  id: `r${number}`,
  study: 'linde',
  household: `h${number}`,
  respondent: 1,
  wave: 'before',
  definition: { id: 'garden', version: '1.0.0' },
  mode: 'self',
  language: 'nl',
  state: 'complete',
  answers: { join: number % 2 === 0 ? 'yes' : 'no' },
  itemNonresponse: {},
  timings: { join: { at: '2026-03-01T10:00:00.000Z', seconds: 4, changes: 0 } },
  position: null,
  startedAt: '2026-03-01T10:00:00.000Z',
  changedAt: '2026-03-01T10:00:00.000Z',
  completedAt: '2026-03-01T10:01:00.000Z',
  revision: 1,
});

const answered = Array.from({ length: 40 }, (_, number) => response(number));

const results = (part: Partial<LocalResults> = {}): LocalResults => ({
  config: configWith('garden.json'),
  baseUrl: location.href,
  audience: 'internal',
  clock: { now: () => '2026-03-02T09:00:00.000Z' },
  store: {
    responses: () => Promise.resolve(succeed(answered)),
    places: () =>
      Promise.resolve(
        succeed(
          answered.map(({ household }) => ({ id: household ?? '', complex: 'linde', building: null, stairwell: null })),
        ),
      ),
    subscribe: () => () => undefined,
    data: () => Promise.resolve(null),
  },
  ...part,
});

/** What a rejected promise was rejected with. */
async function refused(attempt: Promise<unknown>): Promise<KitError> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof KitError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('a release of the local store', () => {
  const realFetch = window.fetch;
  let requests = 0;

  beforeEach(() => {
    requests = 0;
    window.fetch = (input) => {
      requests++;
      const found = (input as string).endsWith('/garden.json');
      return Promise.resolve(found ? Response.json(definition) : new Response('', { status: 404 }));
    };
  });

  afterEach(() => {
    window.fetch = realFetch;
  });

  it('counts what residents answered, by the questionnaire of the study', async () => {
    const release = await buildLocalRelease(results());
    expect(release.format).to.equal('renovation-release');
    expect(release.audience).to.equal('internal');
    expect(release.createdAt).to.equal('2026-03-02T09:00:00.000Z');
    const table = release.tables.find(({ question, complex }) => question === 'join' && complex === 'linde');
    expect(table?.base).to.equal(40);
    expect(table?.counts).to.deep.equal([20, 20]);
  });

  it('reads a questionnaire once per study', async () => {
    const same = results();
    await buildLocalRelease(same);
    await buildLocalRelease(same);
    expect(requests).to.equal(1);
  });

  it('is refused when a questionnaire cannot be read, rather than made without it', async () => {
    const missing = results({ config: configWith('shed.json') });
    const error = await refused(buildLocalRelease(missing));
    expect(error.code).to.equal('environment/network');
    expect(error.message).to.include('shed.json');
    await refused(buildLocalRelease(missing));
    expect(requests, 'tried again').to.equal(2);
  });

  it('is refused when the store does not give the answers, with the reason of the store', async () => {
    const failure = { reason: 'terminated' } as const;
    const store = { ...results().store, responses: () => Promise.resolve({ ok: false as const, failure }) };
    const error = await refused(buildLocalRelease(results({ store })));
    expect(error.code).to.equal('environment/no-storage');
    expect(error.cause).to.equal(failure);
  });

  it('reads a large store page by page, and counts what is complete and of this study', async () => {
    const pages = [answered.slice(0, 15), answered.slice(15, 30), answered.slice(30)];
    const strangers = [
      { ...response(90), state: 'draft' as const },
      { ...response(91), study: 'another' },
    ];
    const asked: (string | null)[] = [];
    const shares: number[] = [];
    const data = {
      responsePage: (after: string | null) => {
        asked.push(after);
        const page = after === null ? 0 : Number(after);
        const next = page + 1 < pages.length ? String(page + 1) : null;
        const read = [...(pages[page] ?? []), ...(page === 0 ? strangers : [])];
        return Promise.resolve(succeed({ responses: read, next, total: 42 }));
      },
    };
    const store = { ...results().store, data: () => Promise.resolve(data as unknown as DataStore) };
    const paged = await buildLocalRelease(results({ store }), { told: (share) => shares.push(share) });
    expect(paged).to.deep.equal(await buildLocalRelease(results()));
    expect(asked).to.deep.equal([null, '1', '2']);
    expect(shares.length).to.be.at.least(3);
    expect([...shares].sort((a, b) => a - b)).to.deep.equal(shares);
  });

  it('takes the answers page by page where the worker cannot read them itself', async () => {
    const data = {
      responseReader: { module: new URL('/no-such-module.js', location.href).href, database: 'no-such-store' },
      responsePage: () => Promise.resolve(succeed({ responses: answered, next: null, total: 40 })),
    };
    const store = { ...results().store, data: () => Promise.resolve(data as unknown as DataStore) };
    const handed = await buildLocalRelease(results({ store }));
    expect(handed).to.deep.equal(await buildLocalRelease(results()));
  });

  it('is ended with the reason of who asked, at any moment', async () => {
    const early = AbortSignal.abort('unwanted');
    expect(await buildLocalRelease(results(), { signal: early }).catch((reason: unknown) => reason)).to.equal(
      'unwanted',
    );
    const control = new AbortController();
    const late = buildLocalRelease(results(), { signal: control.signal, told: () => control.abort('outdated') });
    expect(await late.catch((reason: unknown) => reason)).to.equal('outdated');
  });

  describe('of what is kept, where there is no worker', () => {
    const NAME = 'release-without-a-worker';
    const there = window.Worker;
    const stored = new IndexedDbStore({ clock: sampleClock(), name: NAME });

    beforeEach(async () => {
      Object.assign(window, { Worker: undefined });
      const many = Array.from({ length: 2_400 }, (_, number) =>
        number % 9 === 4 ? { ...response(number), state: 'draft' as const } : response(number),
      );
      await valueOf(stored.importRecords({ responses: many }));
    });
    afterEach(() => void Object.assign(window, { Worker: there }));
    after(async () => {
      await stored.close();
      await deleteDB(NAME);
    });

    const kept = (): LocalResults['store'] => ({
      ...results().store,
      responses: () => Promise.reject(new Error('What is kept was to be read.')),
      data: () => stored.data(),
    });
    const forget = async (): Promise<void> => {
      const database = await openDB(NAME);
      await database.clear('countedParts');
      database.close();
    };

    it('is read by the page itself, also where nothing is kept yet', async () => {
      const first = await buildLocalRelease(results({ store: kept() }));
      await forget();
      const shares: number[] = [];
      const again = await buildLocalRelease(results({ store: kept() }), { told: (share) => shares.push(share) });
      expect(again).to.deep.equal(first);
      expect(first.participation.length).to.be.greaterThan(0);
      expect([...shares].sort((a, b) => a - b)).to.deep.equal(shares);
      const table = first.tables.find(({ question, complex }) => question === 'join' && complex === null);
      expect(table?.base).to.equal(2_400 - Math.ceil((2_400 - 4) / 9));
    });

    it('is read by the page in WebKit also where there is a worker, which is not to touch the store there', async () => {
      const said: string[] = [];
      Object.assign(window, {
        Worker: class extends there {
          override postMessage(message: { readonly kind: string }): void {
            said.push(message.kind);
            super.postMessage(message);
          }
        },
      });
      Object.defineProperty(navigator, 'vendor', { configurable: true, value: 'Apple Computer, Inc.' });
      try {
        const release = await buildLocalRelease(results({ store: kept() }));
        expect(release.tables.length).to.be.greaterThan(0);
      } finally {
        Reflect.deleteProperty(navigator, 'vendor');
      }
      expect(said).to.include.members(['records', 'make']).and.not.include('read');
    });

    it('is ended in the middle with the reason of who asked', async () => {
      await forget();
      const control = new AbortController();
      const ended = buildLocalRelease(results({ store: kept() }), {
        signal: control.signal,
        told: () => control.abort('outdated'),
      });
      expect(await ended.catch((reason: unknown) => reason)).to.equal('outdated');
    });
  });
});
