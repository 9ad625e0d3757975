/**
 * Opening the cases of a wave as the interviewer's and the supervisor's tags do, beside reading the same records with
 * bare idb in one go. Tells how long each took, and the longest single task in which the page could not answer anybody.
 */
import { openDB } from 'idb';
import { CaseBook } from '../../../components/casework/case-book.ts';
import { CaseDesk } from '../../../components/casework/case-desk.ts';
import { FieldworkSource } from '../../../components/fieldwork/fieldwork-source.ts';
import { checkStudy } from '../../../domain/study/check-study.ts';
import { openStore } from '../../../storage/open-store.ts';
import { studyWith } from '../../domain/study/minimal-study.ts';
import { seeded } from '../../support/seeded.ts';

const NAME = 'casework-bench';
const WAVE = 'before';
const DAY = 86_400_000;
const EVENING = Date.UTC(2026, 10, 23, 18);
const BATCH = 5_000;
const OUTCOMES = ['no-answer', 'no-answer', 'busy', 'answering-machine', 'household-refusal-soft'];

const clock = { now: () => new Date(EVENING).toISOString(), newId: () => crypto.randomUUID() };
const { config } = checkStudy(
  studyWith({
    id: 'bench',
    waves: [{ id: WAVE, label: 'Vooraf' }],
    complexes: [{ id: 'poplar', label: 'Poplar', homes: 100 }],
  }),
).value;

const must = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

async function opened() {
  return must(await openStore({ name: NAME, clock }));
}

const servicesOf = (store) => ({ study: { config }, store, clock });

const household = (n) => ({
  id: `home-${n}`,
  study: 'bench',
  complex: 'poplar',
  building: `building-${n % 200}`,
  stairwell: `stair-${n % 1000}`,
  address: { street: 'Populierenlaan', number: String(n), addition: '', postcode: '0000 AA', city: 'Testdam' },
  floor: n % 9,
  name: `Huishouden ${n}`,
  phones: [`+3120${String(n).padStart(7, '0')}`],
  email: null,
  language: ['nl', 'nl', 'tr', 'ar'][n % 4],
  accessCode: null,
  temporaryAddress: null,
  doNotContact: false,
  movedOutAt: null,
  revision: 1,
});

function logOf(n, random) {
  const done = n % 5 === 0;
  return Array.from({ length: (n % 3) + (done ? 1 : 0) }, (_, place) => {
    const last = done && place === n % 3;
    const at = new Date(EVENING - (6 - place) * DAY + Math.floor(random() * DAY)).toISOString();
    return {
      id: `e${Math.floor(random() * 1e15).toString(36)}-${n}-${place}`,
      study: 'bench',
      case: `${WAVE}/home-${n}`,
      at,
      by: `interviewer-${n % 10}`,
      kind: 'attempt',
      mode: 'phone',
      startedAt: at,
      outcome: last ? 'complete' : OUTCOMES[Math.floor(random() * OUTCOMES.length)],
      inbound: false,
      respondent: null,
      response: last ? `response-${n}` : null,
      appointment: null,
      language: null,
      note: '',
      marks: [],
    };
  });
}

const response = (n) => ({
  id: `response-${n}`,
  study: 'bench',
  household: `home-${n}`,
  respondent: 1,
  wave: WAVE,
  definition: { id: 'bench', version: '1' },
  mode: 'phone',
  language: 'nl',
  state: 'complete',
  answers: Object.fromEntries(Array.from({ length: 60 }, (_, q) => [`question_${q}`, (n + q) % 5])),
  itemNonresponse: {},
  timings: {},
  position: null,
  startedAt: clock.now(),
  changedAt: clock.now(),
  completedAt: clock.now(),
  revision: 1,
});

/** Runs work and tells how long it took and the longest task in it, in milliseconds. */
async function watched(work) {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  const began = performance.now();
  const value = await work();
  const time = performance.now() - began;
  // What was drawn or counted in the same turn belongs to it.
  await new Promise((resolve) => setTimeout(resolve, 100));
  tasks.push(...observer.takeRecords().map(({ duration }) => duration));
  observer.disconnect();
  return { value, time, longest: Math.max(0, ...tasks), long: tasks.length };
}

globalThis.casework = {
  async fill(count) {
    const store = await opened();
    const random = seeded(1);
    for (let from = 0; from < count; from += BATCH) {
      const numbers = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => from + index);
      const responses = numbers.filter((n) => n % 5 === 0).map(response);
      must(await store.importRecords({ households: numbers.map(household), responses }));
    }
    const fieldwork = await store.fieldwork();
    must(
      await fieldwork.putInterviewers(
        Array.from({ length: 10 }, (_, n) => ({
          id: `interviewer-${n}`,
          study: 'bench',
          name: `I${n}`,
          languages: ['nl', 'tr', 'ar'],
          revision: 0,
        })),
      ),
    );
    for (let from = 0; from < count; from += BATCH) {
      const numbers = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => from + index);
      must(
        await fieldwork.addCases(
          numbers.map((n) => ({
            id: `${WAVE}/home-${n}`,
            study: 'bench',
            household: `home-${n}`,
            wave: WAVE,
            residents: null,
            createdAt: clock.now(),
          })),
        ),
      );
      must(await fieldwork.append(numbers.flatMap((n) => logOf(n, random))));
    }
    await store.close();
  },

  /** Everything that the cases are made of, with one `getAll` per object store and nothing done with it. */
  async idb() {
    const database = await openDB(NAME);
    const { time, longest } = await watched(() =>
      Promise.all(['households', 'cases', 'caseEntries', 'holds', 'interviewers'].map((name) => database.getAll(name))),
    );
    database.close();
    return { time, longest };
  },

  async parts() {
    const store = await opened();
    const fieldwork = await store.fieldwork();
    const read = await watched(() => fieldwork.readCases({ study: 'bench', wave: WAVE }, () => undefined));
    const finished = await watched(() => fieldwork.finishedResponses('bench'));
    const book = await watched(() => CaseBook.open(servicesOf(store), WAVE));
    const desk = await watched(
      async () => new CaseDesk(must(book.value), must(book.value).interviewers[0], 'phone', 's'),
    );
    const tidy = ({ time, longest, long }) => [Math.round(time), longest, long];
    return { read: tidy(read), finished: tidy(finished), book: tidy(book), desk: tidy(desk) };
  },

  /** The interviewer: the cases, and the queue of who is next. */
  async interviewer() {
    const store = await opened();
    const { value, time, longest, long } = await watched(async () => {
      const book = must(await CaseBook.open(servicesOf(store), WAVE));
      const who = book.interviewers[0];
      const desk = new CaseDesk(book, who, 'phone', 's');
      return { book, desk, next: desk.next()?.case ?? null };
    });
    value.desk.close();
    value.book.close();
    await store.close();
    return { time, longest, long, next: value.next };
  },

  /** The supervisor: the cases, and every figure that follows them. */
  async supervisor() {
    const store = await opened();
    let source;
    const { time, longest, long } = await watched(
      () =>
        new Promise((resolve) => {
          source = new FieldworkSource(
            () => source.state.status === 'open' && resolve(),
            () => undefined,
          );
          source.want(servicesOf(store), WAVE);
        }),
    );
    const { households } = source.state.figures.tally.whole();
    source.close();
    await store.close();
    return { time, longest, long, households };
  },
};
