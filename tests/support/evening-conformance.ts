/** What every store does for residents' evenings, wherever it keeps them. Passes by handing over a way to open a fresh one. */
import { expect } from 'chai';
import { eveningId } from '../../domain/evening/evening-records.js';
import type { EveningStore } from '../../domain/evening/evening-store.js';
import type { Store, StoreChange } from '../../domain/records/store.js';
import { EVENING, sampleBallot, sampleGrievance, sampleSignUp, sampleTopic } from './sample-evening.js';
import type { StoreUnderTest } from './store-conformance.js';
import { failureOf, valueOf } from './store-results.js';

const ID = eveningId(EVENING.study, EVENING.name);

export function itKeepsEvenings({ name, open, dispose }: StoreUnderTest): void {
  describe(`residents' evenings in ${name}`, () => {
    let store: Store;
    let evenings: EveningStore;
    beforeEach(async () => {
      store = await open();
      evenings = await store.evening();
    });
    afterEach(() => dispose(store));

    const state = () => valueOf(evenings.state(EVENING));
    const waiting = async () =>
      (await valueOf(store.outbox())).map(({ kind, record, revision }) => ({ kind, record, revision }));
    const vote = async (...turns: readonly string[]): Promise<void> => {
      for (const id of turns) await valueOf(evenings.putBallot(EVENING, sampleBallot(id, 'garden')));
    };

    it('are the same store whenever it is asked for, and nothing before anything was written', async () => {
      expect(await store.evening()).to.equal(evenings);
      expect(await state()).to.deep.equal({ record: null, topics: [], ballots: [] });
      expect(await valueOf(evenings.signUps(EVENING))).to.deep.equal([]);
    });

    it('hold topics in their order; an edit counts on from what is stored', async () => {
      await valueOf(evenings.putTopics(EVENING, [sampleTopic('noise', { place: 2 }), sampleTopic('garden')]));
      await valueOf(evenings.putTopics(EVENING, [sampleTopic('garden', { place: 3, removed: true })]));
      const { topics } = await state();
      expect(topics.map(({ id, revision, removed }) => [id, revision, removed])).to.deep.equal([
        ['noise', 1, false],
        ['garden', 2, true],
      ]);
    });

    it('hold one ballot a turn, however often it is written', async () => {
      await valueOf(evenings.putBallot(EVENING, sampleBallot('turn-1', 'garden')));
      await valueOf(evenings.putBallot(EVENING, sampleBallot('turn-1', 'garden', 'noise')));
      await valueOf(evenings.putBallot(EVENING, sampleBallot('turn-1', 'noise')));
      expect((await state()).ballots).to.deep.equal([sampleBallot('turn-1', 'noise')]);
    });

    it('write a name and a grievance once, and give them to whoever asks for them alone', async () => {
      for (let again = 0; again < 2; again++) {
        await valueOf(evenings.addSignUp(EVENING, sampleSignUp()));
        await valueOf(evenings.addGrievance(EVENING, sampleGrievance()));
      }
      expect(await valueOf(evenings.signUps(EVENING))).to.deep.equal([sampleSignUp()]);
      expect(await valueOf(evenings.grievances(EVENING))).to.deep.equal([sampleGrievance()]);
      expect(JSON.stringify(await state()))
        .not.to.contain('Example')
        .and.not.to.contain('lift');
      expect(await valueOf(evenings.signUps({ ...EVENING, name: 'another' }))).to.deep.equal([]);
    });

    it('remove name and contact of who does not want to be called any more, and keep that somebody joins', async () => {
      await valueOf(evenings.addSignUp(EVENING, sampleSignUp()));
      await valueOf(evenings.emptySignUp(EVENING, 'sign-up-1'));
      expect(await valueOf(evenings.signUps(EVENING))).to.deep.equal([
        sampleSignUp({ name: null, contact: null, consent: null, revision: 2 }),
      ]);
      await failureOf(evenings.emptySignUp(EVENING, 'nobody'), 'not-found');
    });

    it('wait to be sent as one entry an evening, which never tells what was new', async () => {
      await vote('turn-1');
      await valueOf(evenings.addSignUp(EVENING, sampleSignUp()));
      await valueOf(evenings.addGrievance(EVENING, sampleGrievance()));
      expect(await waiting()).to.deep.equal([{ kind: 'evening', record: ID, revision: 3 }]);
      expect((await state()).record?.revision).to.equal(3);
    });

    it('wait again after they were sent, and a write during the sending is not lost', async () => {
      await vote('turn-1');
      const [sent] = await valueOf(store.outbox());
      await vote('turn-2');
      await valueOf(store.acknowledge([sent!.sequence]));
      expect(await waiting()).to.deep.equal([{ kind: 'evening', record: ID, revision: 2 }]);
      const [newer] = await valueOf(store.outbox());
      await valueOf(store.acknowledge([newer!.sequence]));
      expect(await waiting()).to.deep.equal([]);
      await vote('turn-3');
      expect(await waiting()).to.deep.equal([{ kind: 'evening', record: ID, revision: 3 }]);
    });

    it('tell that they changed, and not when nothing did', async () => {
      const heard: string[] = [];
      const changes: StoreChange['kind'][] = [];
      const stop = evenings.subscribe((id) => heard.push(id));
      store.subscribe(({ kind }) => kind === 'health' || changes.push(kind));
      await vote('turn-1');
      await valueOf(evenings.addGrievance(EVENING, sampleGrievance()));
      await valueOf(evenings.addGrievance(EVENING, sampleGrievance()));
      await valueOf(evenings.putTopics(EVENING, []));
      expect(heard).to.deep.equal([ID, ID]);
      expect(changes).to.deep.equal(['outbox', 'outbox']);
      stop();
      await vote('turn-2');
      expect(heard.length).to.equal(2);
    });

    it('show votes in steps of five turns, one step behind, and all of them when the vote ends', async () => {
      const shown = async () => (await state()).record?.board.shown?.turns ?? 0;
      const turns = Array.from({ length: 12 }, (_, index) => `turn-${index}`);
      const seen: number[] = [];
      for (const turn of turns) {
        await vote(turn);
        seen.push(await shown());
      }
      expect(seen).to.deep.equal([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5]);
      await valueOf(evenings.endVoting(EVENING, true));
      const { record } = await state();
      expect(record?.votingEnded).to.equal(true);
      expect(record?.board.shown).to.deep.equal({ turns: 12, votes: { garden: 12 } });
      await valueOf(evenings.endVoting(EVENING, false));
      expect((await state()).record?.votingEnded).to.equal(false);
    });

    it('take in topics and ballots of another device; what is here stays', async () => {
      await valueOf(evenings.putTopics(EVENING, [sampleTopic('garden', { label: { en: 'Mine' } })]));
      await vote('turn-1');
      const brought = {
        topics: [sampleTopic('garden', { label: { en: 'Theirs' } }), sampleTopic('noise')],
        ballots: [sampleBallot('turn-1', 'noise'), sampleBallot('turn-9', 'noise')],
      };
      expect(await valueOf(evenings.bringIn(EVENING, brought))).to.equal(1);
      expect(await valueOf(evenings.bringIn(EVENING, brought))).to.equal(0);
      const { topics, ballots } = await state();
      expect(topics.map(({ label }) => label['en'])).to.deep.equal(['Mine', 'About noise']);
      expect(ballots).to.deep.equal([sampleBallot('turn-1', 'garden'), sampleBallot('turn-9', 'noise')]);
    });

    it('say when the store is closed', async () => {
      await store.close();
      await failureOf(evenings.putBallot(EVENING, sampleBallot('turn-1')), 'closed');
    });
  });
}
