import { expect } from 'chai';
import { deleteDB } from 'idb';
import fc from 'fast-check';
import type { FieldworkStore } from '../../domain/records/fieldwork-store.js';
import type { Store } from '../../domain/records/store.js';
import { IndexedDbStore } from '../../storage/indexeddb-store.js';
import { sampleCase } from '../support/sample-fieldwork.js';
import { sampleClock } from '../support/sample-records.js';
import { valueOf } from '../support/store-results.js';
import { doings, PlayedCase, PlayedScreen, type Act } from '../support/two-windows.js';

const NAME = 'two-windows';
/** Cases that are played at the same time, which is quicker, and makes more of a crowd. */
const TOGETHER = 40;
const INTERLEAVINGS = 1_000;

const act: fc.Arbitrary<Act> = fc.record({
  window: fc.constantFrom(0, 1),
  does: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Act['does']>('take') },
    { weight: 4, arbitrary: fc.constantFrom<Act['does']>('answer', 'answer hastily') },
    { weight: 4, arbitrary: fc.constantFrom(...doings) },
  ),
  // Sometimes longer than a hold lasts.
  minutes: fc.constantFrom(0, 0, 0, 1, 4, 11),
  alone: fc.boolean(),
});
const interleavings = fc.array(fc.array(act, { minLength: 6, maxLength: 14 }), {
  minLength: TOGETHER,
  maxLength: TOGETHER,
});

interface Opened {
  readonly store: Store;
  readonly fieldwork: FieldworkStore;
}

describe('two windows on one store', () => {
  let windows: [Opened, Opened];
  let played = 0;
  const reopened: Opened[] = [];

  const open = async (): Promise<Opened> => {
    const store = new IndexedDbStore({ clock: sampleClock(), name: NAME });
    return { store, fieldwork: await store.fieldwork() };
  };
  const reopen = async (): Promise<Opened> => {
    const opened = await open();
    reopened.push(opened);
    return opened;
  };

  before(async () => {
    await deleteDB(NAME);
    windows = [await open(), await open()];
  });
  after(async () => {
    await Promise.all(windows.map(({ store }) => store.close()));
    await deleteDB(NAME);
  });

  async function play(acts: readonly Act[]): Promise<PlayedCase> {
    const game = new PlayedCase(++played);
    await valueOf(windows[0].fieldwork.addCases([sampleCase(game.household)]));
    const screens = ['anna', 'bram'].map((name, index) => new PlayedScreen(name, game, windows[index]!, reopen));
    for (const { window, does, minutes, alone } of acts) {
      game.pass(minutes);
      const done = screens[window]!.act(does);
      if (alone) await done;
    }
    await Promise.all(screens.map((screen) => screen.settle()));
    return game;
  }

  /** What the store has, looked at through a window that took no part. */
  async function judge(game: PlayedCase): Promise<readonly string[]> {
    const { store, fieldwork } = windows[1];
    const faults = [...game.faults];
    const log = await valueOf(fieldwork.log(game.id));
    const ids = log.map(({ id }) => id);
    if (new Set(ids).size < ids.length) faults.push(`an attempt twice: ${ids.join()}`);
    for (const id of game.recorded) if (!ids.includes(id)) faults.push(`${id} was promised, and is not there`);
    for (const id of ids) if (!game.sent.has(id)) faults.push(`${id} was sent by nobody`);
    const answers = (await valueOf(store.response(game.response)))?.answers ?? {};
    for (const answer of game.answers) if (!(answer in answers)) faults.push(`${answer} is lost`);
    return faults.map((fault) => `${game.id}: ${fault}`);
  }

  it('in 1,000 interleavings of chance: no attempt twice, no answer lost, one holder per case', () =>
    fc.assert(
      fc.asyncProperty(interleavings, async (together) => {
        const games = await Promise.all(together.map(play));
        const faults = (await Promise.all(games.map(judge))).flat();
        // So that looking for the entry of a draft does not take longer with every case.
        const waiting = await valueOf(windows[0].store.outbox());
        await valueOf(windows[0].store.acknowledge(waiting.map(({ sequence }) => sequence)));
        await Promise.all(reopened.splice(0).map(({ store }) => store.close()));
        expect(faults).to.deep.equal([]);
      }),
      // What two windows do at once is not done again in the same way: there is nothing to make shorter.
      { numRuns: INTERLEAVINGS / TOGETHER, seed: 174, endOnFailure: true },
    )).timeout(120_000);

  it('plays what it says: cases are taken, kept from others, recorded, and gone on with by somebody else', async () => {
    const script = (acts: readonly [0 | 1, Act['does'], number?][]): Act[] =>
      acts.map(([window, does, minutes = 0]) => ({ window, does, minutes, alone: true }));
    const game = await play(
      script([
        [0, 'take'],
        [0, 'answer'],
        [1, 'take'],
        [1, 'answer'],
        [0, 'crash'],
        [1, 'take', 11],
        [1, 'answer'],
        [1, 'record'],
        [1, 'record again'],
        [0, 'take'],
        [0, 'answer'],
        [0, 'finish'],
      ]),
    );
    expect(await judge(game)).to.deep.equal([]);
    expect([...game.answers]).to.deep.equal([
      'anna, sitting 0, answer 1',
      'bram, sitting 0, answer 1',
      'anna, sitting 1, answer 2',
    ]);
    const log = await valueOf(windows[0].fieldwork.log(game.id));
    expect(log.map((entry) => entry.kind === 'attempt' && entry.outcome)).to.have.members(['no-answer', 'complete']);
    await Promise.all(reopened.splice(0).map(({ store }) => store.close()));
  });
});
