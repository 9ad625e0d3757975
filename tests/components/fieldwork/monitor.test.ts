/** A look along with a running interview: read only, answers by response, and nothing of whose they are beside them. */
import { expect } from 'chai';
import type { ResponseRecord } from '../../../domain/records/records.js';
import { violationsIn } from '../../support/axe.js';
import { sampleDraft } from '../../support/sample-records.js';
import { stored, valueOf } from '../../support/store-results.js';
import { FieldworkPage, homes, linde, until } from './fieldwork-page.js';

const definition = {
  definitionId: 'talk',
  definitionVersion: '1.0.0',
  title: 'Living here',
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'radiogroup', name: 'well', title: 'Are you well?', choices: ['Very well', 'Not so well'] },
        { type: 'comment', name: 'why', title: 'Why?' },
        { type: 'radiogroup', name: 'debts', title: 'Any debts?', disclosive: true, choices: ['Many', 'None'] },
      ],
    },
  ],
};

describe('looking along with a running interview', () => {
  let page: FieldworkPage;
  let address: string;

  const draft = (part: Partial<ResponseRecord> = {}): ResponseRecord =>
    sampleDraft({
      id: 'response-7f3a90c2',
      study: page.study.id,
      household: 'home-12',
      mode: 'phone',
      definition: { id: 'talk', version: '1.0.0' },
      answers: { well: 'Very well' },
      itemNonresponse: {},
      timings: { well: { at: page.now, seconds: 4.2, changes: 0 } },
      changedAt: page.now,
      ...part,
    });
  let revision = 0;
  /** As the interviewer's window does, at every answer. */
  const answer = async (part: Partial<ResponseRecord> = {}): Promise<void> => {
    const kept = await valueOf(page.store.draftWriter('response-7f3a90c2').save(draft({ ...part, revision })));
    revision = kept.revision;
  };
  const call = async (): Promise<void> => {
    await valueOf(
      stored(
        (await page.fieldwork).hold({
          case: 'before/home-12',
          study: page.study.id,
          interviewer: 'i-1',
          screen: 'desk-1',
          now: page.now,
          minutes: 30,
        }),
      ),
    );
  };
  const hangUp = async (): Promise<void> => {
    await valueOf((await page.fieldwork).release('before/home-12', { interviewer: 'i-1', screen: 'desk-1' }));
  };
  const open = async (): Promise<void> => {
    await until(() => page.find('section[aria-labelledby="running"] td button:enabled') !== null);
    page.button('Look along with Fatima').click();
    await until(() => page.text.includes('Are you well?'));
  };

  beforeEach(async () => {
    revision = 0;
    address = URL.createObjectURL(new Blob([JSON.stringify(definition)], { type: 'application/json' }));
    page = new FieldworkPage(
      linde({
        definitions: [{ id: 'talk', src: address }],
        waves: [{ id: 'before', label: 'Before', opens: '2026-10-01', definitions: ['talk'] }],
      }),
    );
    await page.live(...homes(12, 13));
    await page.join({ id: 'i-1', name: 'Fatima' });
    await page.write(page.attempt('home-12', 'no-answer'));
  });
  afterEach(async () => {
    await page.close();
    URL.revokeObjectURL(address);
  });

  it('begins with who has a household in hand, and comes and goes with it', async () => {
    await page.show({ view: 'monitor' });
    await until(() => page.text.includes('No interview is running on this device.'));
    await call();
    await until(() => page.find('section[aria-labelledby="running"] table') !== null);
    expect(page.row('running', 'Fatima').slice(0, 5)).to.deep.equal([
      'Fatima',
      'Lindestraat 12',
      '12:00',
      '',
      'no answer yet',
    ]);
    expect(page.button('Look along with Fatima').disabled).to.equal(true);
    await answer();
    await until(() => page.row('running', 'Fatima')[3] === 'phone');
    await hangUp();
    await until(() => page.text.includes('No interview is running on this device.'));
  });

  it('shows each answer as it is given, and which was last', async () => {
    await call();
    await answer();
    await page.show({ view: 'monitor' });
    await open();
    expect(page.table('answers')).to.deep.equal([['Are you well?', 'Very well answered last', '4 s']]);
    expect(page.text).to.contain('1 of 3 questions answered');
    page.now = '2026-11-23T11:01:00.000Z';
    await answer({
      answers: { well: 'Very well', debts: 'Many', why: 'Because Ans next door helps.' },
      timings: {
        well: { at: '2026-11-23T11:00:00.000Z', seconds: 4.2, changes: 0 },
        debts: { at: '2026-11-23T11:01:00.000Z', seconds: 12, changes: 1 },
      },
    });
    await until(() => page.table('answers').length === 3);
    expect(page.table('answers')).to.deep.equal([
      ['Are you well?', 'Very well', '4 s'],
      ['Why?', 'own words (not shown)', '–'],
      ['Any debts?', 'answered (sensitive, not shown) answered last', '12 s'],
    ]);
    expect(page.text).not.to.contain('Ans next door').and.not.to.contain('Many');
  });

  it('never has an address or a name beside the answers, and no file to take them away in', async () => {
    await call();
    await answer();
    await page.show({ view: 'monitor' });
    await open();
    expect(page.text).not.to.contain('Lindestraat').and.not.to.contain('Fam. 12').and.not.to.contain('home-12');
    expect(page.text).to.contain('Response response');
    expect(page.find('section[aria-labelledby="answers"] button')).to.equal(null);
    expect(await violationsIn(page.element)).to.deep.equal([]);
  });

  it('takes nothing from the one who writes: no lock, no revision', async () => {
    const lock = await page.store.lockResponse('linde/home-12/before/talk/1');
    await call();
    await answer();
    await page.show({ view: 'monitor' });
    await open();
    await answer({ answers: { well: 'Not so well' } });
    await until(() => page.table('answers')[0]?.[1]?.startsWith('Not so well') === true);
    // The draft is as its writer left it.
    const kept = await valueOf(page.store.response('response-7f3a90c2'));
    expect(kept?.revision).to.equal(revision);
    lock?.release();
  });

  it('ends with the interview, and the answers go from the screen', async () => {
    await call();
    await answer();
    await page.show({ view: 'monitor' });
    await open();
    await valueOf(page.store.complete(draft({ revision }), []));
    await until(() => page.text.includes('The interview is finished and kept. Looking along has ended.'));
    expect(page.text).not.to.contain('Very well');
    page.button('Back to the list').click();
    await until(() => page.find('section[aria-labelledby="running"]') !== null);
  });

  it('ends when the interviewer stops', async () => {
    await call();
    await answer();
    await page.show({ view: 'monitor' });
    await open();
    await hangUp();
    await until(() => page.text.includes('The interviewer has stopped.'));
    expect(page.text).not.to.contain('Very well');
  });

  it('ends when the resident takes the answers back', async () => {
    await call();
    await answer();
    await page.show({ view: 'monitor' });
    await open();
    await valueOf(page.store.withdraw('response-7f3a90c2', page.now, []));
    await until(() => page.text.includes('These answers are no longer there'));
    expect(page.text).not.to.contain('Very well');
  });

  it('says so when the questionnaire cannot be read', async () => {
    URL.revokeObjectURL(address);
    await call();
    await answer();
    await page.show({ view: 'monitor' });
    await until(() => page.find('section[aria-labelledby="running"] td button:enabled') !== null);
    page.button('Look along with Fatima').click();
    await until(() => page.text.includes('The questionnaire could not be read. The interview goes on.'));
  });

  it('never shows what a resident fills in alone', async () => {
    await answer({ mode: 'self' });
    await page.show({ view: 'monitor' });
    await until(() => page.text.includes('No interview is running on this device.'));
    await call();
    await until(() => page.find('section[aria-labelledby="running"] table') !== null);
    expect(page.button('Look along with Fatima').disabled).to.equal(true);
  });
});
