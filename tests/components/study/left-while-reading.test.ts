/** Whoever leaves a dashboard while its release is made leaves the store to others: in WebKit a worker took it along. */
import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import type { LocalResults } from '../../../components/study/build-local-release.js';
import { succeed } from '../../../domain/failure.js';
import { checkStudy } from '../../../domain/study/check-study.js';
import { IndexedDbStore } from '../../../storage/indexeddb-store.js';
import { studyWith } from '../../domain/study/minimal-study.js';
import { sampleClock, sampleDraft } from '../../support/sample-records.js';
import { valueOf } from '../../support/store-results.js';

const NAME = 'left-while-reading';
const STUDY = 'linde';
const QUESTIONS = Array.from({ length: 60 }, (_, number) => `q${number}`);
const definition = {
  definitionId: 'garden',
  definitionVersion: '1.0.0',
  elements: QUESTIONS.map((name) => ({ type: 'radiogroup', name, title: name, choices: ['yes', 'no'] })),
};
const LEAVING = 12;

const numbered = (number: number) =>
  sampleDraft({
    id: `r${String(number).padStart(5, '0')}`,
    study: STUDY,
    state: 'complete',
    definition: { id: 'garden', version: '1.0.0' },
    answers: Object.fromEntries(QUESTIONS.map((name) => [name, number % 2 === 0 ? 'yes' : 'no'])),
    timings: Object.fromEntries(
      QUESTIONS.map((name) => [name, { at: '2026-11-22T19:00:00.000Z', seconds: 3, changes: 0 }]),
    ),
  });

const pause = (milliseconds: number): Promise<'late'> =>
  new Promise((resolve) => setTimeout(() => resolve('late'), milliseconds));

/** What the page within the page takes from here, since it has no store of its own. */
const SCRIPT = `
  import { buildLocalRelease } from '/components/study/build-local-release.ts';
  window.fetch = () => Promise.resolve(Response.json(parent.given.definition));
  void buildLocalRelease(parent.given.results, { told: parent.given.reads });
`;

describe('a page that is left while a release is made', () => {
  let store: IndexedDbStore;
  before(async function () {
    this.timeout(60_000);
    store = new IndexedDbStore({ clock: sampleClock(), name: NAME });
    for (let from = 0; from < 5_000; from += 1_000) {
      const responses = Array.from({ length: 1_000 }, (_, index) => numbered(from + index));
      await valueOf(store.importRecords({ responses }));
    }
  });

  it('leaves the store to others, at whatever moment', async function () {
    this.timeout(120_000);
    const checked = checkStudy(studyWith({ definitions: [{ id: 'garden', src: 'garden.json' }] }));
    if (!checked.ok) throw new Error(JSON.stringify(checked.failure));
    const { responseReader } = await store.data();
    const results: LocalResults = {
      config: checked.value.config,
      baseUrl: location.href,
      audience: 'internal',
      clock: { now: () => '2026-03-02T09:00:00.000Z' },
      store: {
        responses: () => Promise.reject(new Error('The page was to read what is kept.')),
        places: () => Promise.resolve(succeed([])),
        subscribe: () => () => undefined,
        data: () => Promise.resolve({ responseReader } as never),
      },
    };
    for (let time = 0; time < LEAVING; time += 1) {
      const forgetting = await openDB(NAME);
      await forgetting.clear('countedParts');
      forgetting.close();
      const frame = document.createElement('iframe');
      await new Promise<void>((reads) => {
        Object.assign(window, { given: { definition, results, reads } });
        frame.srcdoc = `<script type="module">${SCRIPT}</script>`;
        document.body.append(frame);
      });
      await pause((time * 23) % 150);
      frame.remove();
      const written = store.complete(sampleDraft({ id: `new-${time}`, study: STUDY }), []).then(({ ok }) => ok);
      expect(await Promise.race([written, pause(4_000)]), `an answer after leaving ${time + 1} times`).to.equal(true);
    }
    await store.close();
    const gone = deleteDB(NAME).then(() => 'gone');
    expect(await Promise.race([gone, pause(4_000)]), 'nobody holds the database').to.equal('gone');
  });
});
