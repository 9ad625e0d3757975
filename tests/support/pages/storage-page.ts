/**
 * A page with nothing but the store, for journeys that end its browser without warning. It types like a person, and
 * tells the outside what was acknowledged as kept: by then, and not a moment earlier, it must survive.
 */
import type { ConsentRecord, ResponseRecord } from '../../../domain/records/records.js';
import type { ResponseLock, Store, StoreChange, StoreResult } from '../../../domain/records/store.js';
import { openStore } from '../../../storage/open-store.js';
import { STUDY, sampleConsent, sampleDraft } from '../sample-records.js';
import { seeded } from '../seeded.js';

/** What the page was promised by its store. */
export interface Acknowledged {
  readonly response: string;
  /** Answers are numbered; all up to this one are kept. */
  readonly answers: number;
  readonly state: 'draft' | 'complete';
}

/** What is found in the store afterwards. */
export interface Found {
  readonly responses: readonly ResponseRecord[];
  readonly consents: readonly ConsentRecord[];
  readonly outbox: readonly { readonly record: string; readonly revision: number }[];
}

declare global {
  interface Window {
    storagePage: typeof page;
    /** Given by the journey. */
    acknowledge(told: Acknowledged): Promise<void>;
  }
}

const ANSWERS_PER_RESPONSE = 5;

const clock = { now: () => new Date().toISOString(), newId: () => crypto.randomUUID() };
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function must<T>(result: StoreResult<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

function answered(draft: ResponseRecord, number: number): ResponseRecord {
  // About what a questionnaire of sixty questions holds in the end: 2 KB.
  const answers = { ...draft.answers, [`question-${number}`]: `answer ${number} `.padEnd(250, '.') };
  return { ...draft, answers, changedAt: clock.now() };
}

const opening = openStore({ clock });
const store = async (): Promise<Store> => must(await opening);
const locks: ResponseLock[] = [];
const changes: StoreChange[] = [];

const page = {
  async open(): Promise<{ kind: string; health: Store['health'] } | { failure: string }> {
    const opened = await opening;
    if (!opened.ok) return { failure: opened.failure.reason };
    opened.value.subscribe((change) => changes.push(change));
    return { kind: opened.value.kind, health: opened.value.health };
  },

  /** Types from now on, five to ten answers in a second, one response after the other. Never settles by itself. */
  async type(seed: number): Promise<never> {
    const random = seeded(seed);
    const kept = await store();
    for (;;) {
      let draft = sampleDraft({ id: clock.newId(), household: null, answers: {} });
      const { id } = draft;
      const writer = kept.draftWriter(id);
      for (let number = 1; number <= ANSWERS_PER_RESPONSE; number++) {
        draft = answered(draft, number);
        void writer.save(draft).then((result) => {
          draft = { ...draft, revision: Math.max(draft.revision, must(result).revision) };
          return window.acknowledge({ response: id, answers: number, state: 'draft' });
        });
        await pause(100 + random() * 100);
      }
      await writer.idle();
      must(await kept.complete(draft, [sampleConsent({ id: `consent of ${id}` })]));
      await window.acknowledge({ response: id, answers: ANSWERS_PER_RESPONSE, state: 'complete' });
    }
  },

  async found(): Promise<Found> {
    const kept = await store();
    return {
      responses: must(await kept.responses({ study: STUDY })),
      consents: must(await kept.consents({ study: STUDY })),
      outbox: must(await kept.outbox()),
    };
  },

  /** Keeps a draft with one answer more than what is stored; resolves to its number, or to why not. */
  async answerOnce(id: string, size = 0): Promise<number | string> {
    const kept = await store();
    const draft = must(await kept.response(id)) ?? sampleDraft({ id, answers: {} });
    const number = Object.keys(draft.answers).length + 1;
    const next = answered(draft, number);
    // Digits of chance, so that no database can make them smaller.
    const digits = Array.from({ length: size / 8 }, () => Math.random().toString(36).slice(2, 10)).join('');
    const result = await kept.draftWriter(id).save({ ...next, position: digits });
    return result.ok ? number : result.failure.reason;
  },

  /** Whether the right to write was there for this tab. */
  async lock(id: string, wait = false): Promise<boolean> {
    const lock = await (await store()).lockResponse(id, { wait });
    if (lock) locks.push(lock);
    return lock !== null;
  },

  /** What this tab has heard of, its own health aside. */
  heard(): readonly StoreChange[] {
    return changes.filter(({ kind }) => kind !== 'health');
  },

  async trouble(): Promise<string | null> {
    return (await store()).health.trouble?.reason ?? null;
  },

  /** Answers as the page goes away, as a tag does that has the right to write and the cursor still in a field. */
  async answerAtTheLastMoment(id: string): Promise<void> {
    const kept = await store();
    if (!(await page.lock(id))) throw new Error(`${id} is being written elsewhere`);
    const writer = kept.draftWriter(id);
    const draft = must(await kept.response(id)) ?? sampleDraft({ id, answers: {} });
    window.addEventListener('pagehide', () => {
      void writer.save(answered(draft, 1));
      void writer.save(answered(answered(draft, 1), 2));
    });
  },
};

window.storagePage = page;
