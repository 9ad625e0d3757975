/**
 * Reads the responses of which nothing is kept yet, one by one, and keeps what counts of them. Nothing is kept that changed
 * meanwhile: before it looks at a single key it puts down a mark where it is going to read, whoever writes a response takes
 * the mark away in the same transaction, and what was read is kept only in place of its own mark.
 */
import { unwrap } from 'idb';
import type { ResponseRecord } from '../../domain/records/records.js';
import { PackedResponses, type PackedPart } from '../../domain/results/packed-responses.js';
import type { Database, Writing } from '../schema.js';
import { ignore, transact } from '../transact.js';
import { beingRead, countedPart, usable } from './counted-parts.js';
import type { Stretch, StretchKey } from './stretch.js';
import { LARGEST, divided, keyOf, rangeOf, withGaps } from './stretches.js';

/**
 * Each page is a transaction of its own: a draft that is saved meanwhile waits for a moment only. Few at a time are also
 * the quickest, since they are gone again before memory is tidied up: of 250 responses at a time, 100,000 took nearly
 * twice as long, of 1,000 nearly four times. And few take the least: of 20 with four on their way 220 MB at most, in seven
 * of seven runs, of 50 with eight between 220 and 400, as it fell out, in the same time.
 */
const PAGE = 20;
/** Pages that are on their way while one is taken: the database works while objects are made. */
const AHEAD = 4;

export interface Planned {
  readonly stretch: Stretch;
  /** Of the responses in it; null where what counts of them is kept. */
  readonly keys: readonly string[] | null;
}

interface Found {
  readonly stretch: Stretch;
  readonly gap: boolean;
}

const STORES = ['countedParts', 'responses'] as const;

type Page = Promise<IDBRequest<ResponseRecord[]>>;

export class GapReading {
  readonly #mark = crypto.getRandomValues(new Uint32Array(4)).join('-');
  readonly #pages: Page[] = [];
  #keeping: Promise<unknown> = Promise.resolve();

  /** @param rest  after every page, and no page is on its way meanwhile; what it throws ends the reading */
  constructor(
    private readonly database: Database,
    private readonly rest?: () => Promise<void>,
  ) {}

  /** All stretches, in their order. From here on whatever is written in one that has keys is noticed. */
  async begin(): Promise<readonly Planned[]> {
    let stretches = await this.#look('readonly');
    // Where there is no room for a mark there is none for what is read: it is read all the same.
    if (stretches.some(({ gap }) => gap)) {
      stretches = await this.#look('readwrite').catch(() => stretches);
    }
    const gaps = stretches.filter(({ gap }) => gap);
    const found = gaps.length === 0 ? [] : await this.#keysIn(gaps.map(({ stretch }) => stretch));
    return stretches.map((one) => ({ stretch: one.stretch, keys: found[gaps.indexOf(one)] ?? null }));
  }

  /** How many responses there are of which nothing is kept; zero where all of it is. */
  async missing(): Promise<number> {
    return transact(this.database, STORES, { mode: 'readonly' }, async (transaction) => {
      const gaps = (await stretchesIn(transaction)).filter(({ gap }) => gap);
      const responses = transaction.objectStore('responses');
      const counts = await Promise.all(gaps.map(({ stretch }) => responses.count(rangeOf(stretch))));
      return counts.reduce((sum, count) => sum + count, 0);
    });
  }

  /** The first of them, some hundred or thousand, marked as those of `begin` are; null when there are none. */
  async next(): Promise<{ readonly stretch: Stretch; readonly keys: readonly string[] } | null> {
    return transact(this.database, STORES, { mode: 'readwrite' }, async (transaction) => {
      const parts = transaction.objectStore('countedParts');
      for (const { stretch, gap } of await stretchesIn(transaction)) {
        if (!gap) continue;
        const keys = await transaction.objectStore('responses').getAllKeys(rangeOf(stretch), LARGEST);
        if (keys.length === 0) continue;
        const last = keys.length < LARGEST ? undefined : keys.at(-1);
        const own = last === undefined ? stretch : { after: stretch.after, upto: last };
        // Somebody broke off in the middle.
        await parts.delete(keyOf(stretch));
        await parts.put(beingRead(own, this.#mark));
        return { stretch: own, keys };
      }
      return null;
    });
  }

  /** @param hand  what counts of some, and how many keys were gone through for it */
  async read(
    stretch: Stretch,
    keys: readonly string[],
    hand: (part: PackedPart, count: number) => void,
  ): Promise<void> {
    for await (const { own, packed, count } of this.#parts(stretch, keys)) {
      const { part } = packed;
      hand(part, count);
      this.#keep(stretch, own, part);
    }
  }

  /** One that turned out to be kept no more: responses were written, or another version of the kit had kept it. */
  async readAgain(stretch: Stretch, hand: (part: PackedPart) => void): Promise<void> {
    await transact(this.database, ['countedParts'], { mode: 'readwrite' }, async (transaction) => {
      const parts = transaction.objectStore('countedParts');
      const found = await parts.get(keyOf(stretch));
      if (found && !usable(found)) await parts.put(beingRead(stretch, this.#mark));
    }).catch(() => undefined);
    const [keys = []] = await this.#keysIn([stretch]);
    await this.read(stretch, keys, hand);
  }

  /** Nothing is under way any more. */
  async settled(): Promise<void> {
    await Promise.allSettled([...this.#pages, this.#keeping]);
  }

  #keysIn(stretches: readonly Stretch[]): Promise<readonly (readonly string[])[]> {
    return transact(this.database, ['responses'], { mode: 'readonly' }, (transaction) => {
      const responses = transaction.objectStore('responses');
      return Promise.all(stretches.map((stretch) => responses.getAllKeys(rangeOf(stretch))));
    });
  }

  #look(mode: 'readonly' | 'readwrite'): Promise<readonly Found[]> {
    return transact(this.database, ['countedParts'], { mode }, async (transaction) => {
      const parts = transaction.objectStore('countedParts');
      const stretches = await stretchesIn(transaction);
      if (mode === 'readwrite') {
        for (const { stretch, gap } of stretches) if (gap) ignore(parts.put(beingRead(stretch, this.#mark)));
      }
      return stretches;
    });
  }

  async *#parts(
    stretch: Stretch,
    keys: readonly string[],
  ): AsyncGenerator<{ readonly own: Stretch; readonly packed: PackedResponses; readonly count: number }> {
    const raw: IDBDatabase = unwrap(this.database);
    const parts = divided(stretch, keys, (id) => id);
    const ranges = parts.flatMap(({ within }) => pagesOf(within));
    const ahead = this.rest ? 0 : AHEAD;
    let asked = 0;
    for (const { stretch: own, within } of parts) {
      const packed = new PackedResponses();
      for (let from = 0; from < within.length; from += PAGE) {
        for (; this.#pages.length <= ahead && asked < ranges.length; asked += 1) {
          const range = ranges[asked];
          if (range) this.#pages.push(readPage(raw, range));
        }
        for (const response of (await this.#pages.shift())?.result ?? []) {
          if (response.state === 'complete') packed.add(response);
        }
        await this.rest?.();
      }
      yield { own, packed, count: within.length };
    }
  }

  /** Of a long stretch, what was read is kept as reading goes on; the mark then stands at the rest. */
  #keep(whole: Stretch, own: Stretch, part: PackedPart): void {
    const marked: Stretch = { after: own.after, upto: whole.upto };
    const keeping = transact(this.database, ['countedParts'], { mode: 'readwrite' }, async (transaction) => {
      const parts = transaction.objectStore('countedParts');
      if ((await parts.get(keyOf(marked)))?.reading !== this.#mark) return;
      await parts.delete(keyOf(marked));
      await parts.put(countedPart(own, part));
      if (typeof own.upto === 'string' && own.upto !== whole.upto) {
        await parts.put(beingRead({ after: own.upto, upto: whole.upto }, this.#mark));
      }
    });
    ignore(keeping);
    this.#keeping = Promise.allSettled([this.#keeping, keeping]);
  }
}

/** All of them, in their order: what is kept, and where nothing is or somebody has begun to read. */
async function stretchesIn(transaction: Writing): Promise<readonly Found[]> {
  const parts = transaction.objectStore('countedParts');
  const [keys, marked] = await Promise.all([parts.getAllKeys(), parts.index('reading').getAllKeys()]);
  const left = new Set(marked.map(textOf));
  return withGaps(keys).map(({ stretch, gap }) => ({ stretch, gap: gap || left.has(textOf(keyOf(stretch))) }));
}

const textOf = (key: StretchKey): string => JSON.stringify(key);

function pagesOf(keys: readonly string[]): readonly IDBKeyRange[] {
  const pages: IDBKeyRange[] = [];
  for (let from = 0; from < keys.length; from += PAGE) {
    pages.push(IDBKeyRange.bound(keys[from], keys[Math.min(from + PAGE, keys.length) - 1]));
  }
  return pages;
}

/**
 * A request that was answered: its objects are made when its `result` is asked for, so that those of one page at a time
 * are in memory. Past idb, which remembers every request until memory is tidied up.
 */
function readPage(database: IDBDatabase, range: IDBKeyRange): Page {
  const transaction = database.transaction('responses', 'readonly');
  const request = transaction.objectStore('responses').getAll(range) as IDBRequest<ResponseRecord[]>;
  const page: Page = new Promise((resolve, reject) => {
    // Not before it has ended: a worker that goes with a transaction under way keeps the database open in WebKit. (So
    // nothing here goes by idb's shortcuts, which answer before that.)
    transaction.oncomplete = () => resolve(request);
    transaction.onabort = () => reject(transaction.error ?? new DOMException('The transaction ended.', 'AbortError'));
  });
  ignore(page);
  return page;
}
