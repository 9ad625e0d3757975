import { expect } from 'chai';
import type { ItemNonresponse, ResponseRecord } from '../../../domain/records/records.js';
import { sampleDraft } from '../../support/sample-records.js';
import { violationsIn } from '../../support/axe.js';
import { FieldworkPage, homes, linde, saved, until } from './fieldwork-page.js';

const definition = {
  definitionId: 'talk',
  definitionVersion: '1.0.0',
  title: 'Talk',
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'rating', name: 'ladder', title: 'How are you, 0 to 10?', rateMin: 0, rateMax: 10 },
        { type: 'text', inputType: 'number', name: 'income', title: 'Income?' },
      ],
    },
  ],
  measures: [
    {
      id: 'ladder',
      construct: 'ladder',
      label: { en: 'Ladder of life' },
      domain: 'wellbeing',
      items: ['ladder'],
      scoring: { kind: 'value' },
      unit: 'score',
      min: 0,
      max: 10,
      better: 'higher',
    },
  ],
};

describe('interviewers side by side', () => {
  let page: FieldworkPage;
  let address: string;

  const done = (home: number, part: { ladder: number; refused?: boolean }): ResponseRecord => {
    const itemNonresponse: Record<string, ItemNonresponse> = part.refused === true ? { income: 'refused' } : {};
    return sampleDraft({
      id: `r-${home}`,
      study: page.study.id,
      household: `home-${home}`,
      mode: 'phone',
      state: 'complete',
      definition: { id: 'talk', version: '1.0.0' },
      answers: { ladder: part.ladder, ...(part.refused === true ? {} : { income: 1200 }) },
      itemNonresponse,
      completedAt: '2026-11-16T18:20:00.000Z',
      revision: 1,
    });
  };
  const talk = (home: number, by: string, minutes: number): ReturnType<FieldworkPage['attempt']> =>
    page.attempt(`home-${home}`, 'complete', {
      by,
      response: `r-${home}`,
      at: new Date(Date.parse('2026-11-16T18:00:00.000Z') + minutes * 60_000).toISOString(),
    });

  beforeEach(async () => {
    address = URL.createObjectURL(new Blob([JSON.stringify(definition)], { type: 'application/json' }));
    page = new FieldworkPage(
      linde({
        definitions: [{ id: 'talk', src: address }],
        waves: [{ id: 'before', label: 'Before', opens: '2026-10-01', definitions: ['talk'] }],
      }),
    );
    await page.live(...homes(1, 8));
    await page.join({ id: 'i-1', name: 'Fatima' }, { id: 'i-2', name: 'Joris' });
    await page.keep(
      done(1, { ladder: 8 }),
      done(2, { ladder: 8, refused: true }),
      done(3, { ladder: 4 }),
      done(4, { ladder: 2, refused: true }),
      done(5, { ladder: 3, refused: true }),
    );
    await page.write(
      talk(1, 'i-1', 20),
      talk(2, 'i-1', 30),
      talk(3, 'i-2', 10),
      talk(4, 'i-2', 15),
      talk(5, 'i-2', 40),
      page.attempt('home-6', 'household-refusal', { by: 'i-1' }),
      page.attempt('home-7', 'no-answer', { by: 'i-1' }),
    );
  });
  afterEach(async () => {
    await page.close();
    URL.revokeObjectURL(address);
  });

  it('are counted as by hand, with a mark on small numbers and a warning', async () => {
    await page.show({ view: 'interviewers' });
    await until(() => page.text.includes('Ladder of life'));
    // Fatima: 2 of 3 households that she spoke with; 20 and 30 minutes; 1 refused of 4 questions.
    expect(page.table('interviewers')).to.deep.equal([
      ['Fatima small number', '4', '2', '66.7% 2 of 3', '25 min', '25.0% 1 of 4 questions'],
      ['Joris small number', '3', '3', '100.0% 3 of 3', '15 min', '33.3% 2 of 6 questions'],
    ]);
    expect(page.text)
      .to.contain('not a ranking')
      .and.to.contain('Fewer than 10 interviews: differences are chance then.');
  });

  it('are handed over with what each figure is a share of, and in what it is counted', async () => {
    await page.show({ view: 'interviewers' });
    await until(() => page.text.includes('Ladder of life'));
    const { text } = await saved(() => page.button('Save Interviewers side by side as a CSV file').click());
    const [heading, fatima, joris] = text.replace('\uFEFF', '').split('\r\n');
    expect(heading).to.equal(
      'Interviewer,Attempts,Interviews,Cooperation (COOP4),Numerator (households),Denominator (households),' +
        'Median length (minutes),Prefers not to say,Numerator (questions),Denominator (questions),small number',
    );
    expect(fatima).to.match(/^Fatima,4,2,0\.6666\d*,2,3,25,0\.25,1,4,small number$/u);
    expect(joris).to.match(/^Joris,3,3,1,3,3,15,0\.3333\d*,2,6,small number$/u);
  });

  it('come with a correlation that is not made more of than it is', async () => {
    await page.show({ view: 'interviewers' });
    await until(() => page.text.includes('Correlation'));
    /*
     * Fatima 8, 8; Joris 4, 2, 3. Mean 5; between = 2 × 9 + 3 × 4 = 30; within = (0 + 0 + 1 + 1 + 0) / 3 = 0.6667;
     * n0 = (5 − 13 / 5) / 1 = 2.4; rho = (30 − 0.6667) / (30 + 1.4 × 0.6667) = 29.333 / 30.933 = 0.948.
     */
    expect(page.text).to.contain('Correlation 0.948, over 5 interviews by 2 interviewers (2.5 each on average).');
    expect(page.text).to.contain('Few interviewers or interviews: this figure may be quite different next week.');
    expect(page.text)
      .to.contain('it points at nobody in particular')
      .and.to.contain('does not tell interviewers from their households');
    expect(await violationsIn(page.element)).to.deep.equal([]);
  });

  it('say what they could not read, and read it again when asked', async () => {
    URL.revokeObjectURL(address);
    await page.show({ view: 'interviewers' });
    await until(() => page.text.includes('The questionnaire could not be read.'));
    expect(page.row('interviewers', 'Joris').at(-1)).to.equal('not read');
    expect(page.button('Try again')).not.to.equal(null);
  });

  it('are nobody before anybody called', async () => {
    await page.close();
    page = new FieldworkPage();
    await page.live(...homes(1, 1));
    await page.show({ view: 'interviewers' });
    expect(page.text).to.contain('Nobody has called or rung a bell yet.');
  });
});
