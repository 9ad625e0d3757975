/** The supervisor's figures equal what was worked out by hand. */
import { expect } from 'chai';
import type { OutcomeId } from '../../../domain/records/fieldwork-records.js';
import { FieldworkPage, homes, linde, saved, until } from './fieldwork-page.js';

/** A block of 174 homes after four weeks (docs/fieldwork.md). Of UH, eight were never tried. */
const block: readonly (readonly [OutcomeId, number])[] = [
  ['complete', 80],
  ['partial', 4],
  ['household-refusal', 30],
  ['nobody-home', 25],
  ['unable', 5],
  ['no-answer', 10],
  ['respondent-unknown', 6],
  ['vacant', 6],
];

describe('the figures of a block of 174 homes', () => {
  let page: FieldworkPage;

  beforeEach(async () => {
    page = new FieldworkPage();
    await page.live(...homes(1, 100), ...homes(101, 174, { building: 'B', stairwell: 'B1' }));
    let home = 0;
    await page.write(
      ...block.flatMap(([outcome, times]) =>
        Array.from({ length: times }, () => page.attempt(`home-${++home}`, outcome)),
      ),
    );
  });
  afterEach(() => page.close());

  it('are all sixteen rates of AAPOR, with what each is a share of', async () => {
    await page.show({ view: 'rates' });
    const figures = page
      .table('rates-households')
      .map(([rate = '', share, , numerator, denominator, unit]) => [
        rate.split(' ')[0],
        share,
        numerator,
        denominator,
        unit,
      ]);
    // D = 144; UH + UO = 24; e = 144 / 150 = 0.96; D + e × 24 = 167.04; contacted = 119; could take part = 114.
    expect(figures).to.deep.equal([
      ['RR1', '47.6%', '80', '168', 'households'],
      ['RR2', '50.0%', '84', '168', 'households'],
      ['RR3', '47.9%', '80', '167.04', 'households'],
      ['RR4', '50.3%', '84', '167.04', 'households'],
      ['RR5', '55.6%', '80', '144', 'households'],
      ['RR6', '58.3%', '84', '144', 'households'],
      ['COOP1', '67.2%', '80', '119', 'households'],
      ['COOP2', '70.6%', '84', '119', 'households'],
      ['COOP3', '70.2%', '80', '114', 'households'],
      ['COOP4', '73.7%', '84', '114', 'households'],
      ['REF1', '17.9%', '30', '168', 'households'],
      ['REF2', '18.0%', '30', '167.04', 'households'],
      ['REF3', '20.8%', '30', '144', 'households'],
      ['CON1', '70.8%', '119', '168', 'households'],
      ['CON2', '71.2%', '119', '167.04', 'households'],
      ['CON3', '82.6%', '119', '144', 'households'],
      ['e', '96.0%', '144', '150', 'households'],
    ]);
    // Complete, partial, refused, unable: 80 + 4 + 30 + 5.
    expect(page.text).to.contain('119 of 174 households spoken to');
    expect(page.table('groups-households')).to.deep.equal([
      ['I', 'complete interview', '80'],
      ['P', 'partial interview', '4'],
      ['R', 'refusal or break-off', '30'],
      ['NC', 'not reached', '25'],
      ['O', 'eligible, could not take part', '5'],
      ['UH', 'unknown whether there is a household', '18'],
      ['UO', 'unknown whether somebody is eligible', '6'],
      ['NE', 'not eligible', '6'],
      ['D', 'Certainly eligible: I + P + R + NC + O', '144'],
    ]);
  });

  it('have a definition with a formula one click away', async () => {
    await page.show({ view: 'rates' });
    const [summary] = page.get('section[aria-labelledby="rates-households"]').querySelectorAll('summary');
    const definition = summary?.parentElement as HTMLDetailsElement;
    expect(definition.open).to.equal(false);
    summary?.click();
    expect(definition.open).to.equal(true);
    expect(definition.textContent).to.contain('(I) / (I + P + R + NC + O + UH + UO)');
  });

  it('are held against the target: 60 % of 174, rounded up', async () => {
    await page.show();
    // 105 interviews wanted; 84 of 105 is 80 %. Building A has 100 homes: 60 wanted, and its first 84 homes gave one.
    expect(page.row('places', 'Linde Court')).to.deep.equal([
      'Linde Court',
      '84',
      '105',
      '80.0%',
      '',
      '166',
      '174',
      '166',
    ]);
    expect(page.row('places', 'Lindehof A')).to.deep.equal([
      'Lindehof A',
      '84',
      '60',
      '140.0%',
      '',
      '100',
      '100',
      '100',
    ]);
    expect(page.row('places', 'Lindehof B')).to.deep.equal(['Lindehof B', '0', '45', '0.0%', '', '66', '74', '66']);
    expect(page.row('waves', 'Before').slice(0, 3)).to.deep.equal(['Before', '84', '105']);
    // All were made on a Monday at seven in the evening.
    expect(page.row('slots', 'weekdays, evening')).to.deep.equal(['weekdays, evening', '166', '84', '', '50.6%']);
    expect(page.row('slots', 'Saturday')).to.deep.equal(['Saturday', '0', '0', '', '–']);
    expect(page.table('days')).to.have.length(1);
    expect(page.get('.summary').textContent?.replace(/\s+/gu, ' ')).to.contain('84 target 105, of 174 households');
  });

  it('say what the last attempts came to, and where households stand', async () => {
    // A refusal stays one after nobody answered the day after.
    await page.write(page.attempt('home-85', 'no-answer', { startedAt: '2026-11-17T18:00:00.000Z' }));
    await page.show({ view: 'outcomes' });
    expect(page.row('outcomes', 'Household refuses, do not call again')).to.deep.equal([
      'Household refuses, do not call again',
      '2.111',
      '29',
      '',
      '30',
    ]);
    expect(page.row('outcomes', 'No answer')).to.deep.equal(['No answer', '3.13', '11', '', '10']);
    expect(page.row('outcomes', 'Not attempted')).to.deep.equal(['Not attempted', '3.11', '0', '', '8']);
    // A spreadsheet would make 2.20 of "2.2", and where a point parts thousands 2111 of "2.111".
    const { text } = await saved(() => page.button('Save Outcomes as a CSV file').click());
    expect(text).to.contain('"Household refuses, do not call again",AAPOR 2.111,29,30,R');
  });

  it('follow what others do, and only the figure that changed', async () => {
    await page.show();
    await page.write(page.attempt('home-174', 'complete', { startedAt: '2026-11-23T10:00:00.000Z' }));
    await until(() => page.row('places', 'Linde Court')[1] === '85');
    expect(page.row('places', 'Lindehof B').slice(0, 4)).to.deep.equal(['Lindehof B', '1', '45', '2.2%']);
    expect(page.table('days')).to.have.length(2);
  });
});

describe('slices and days against their targets', () => {
  let page: FieldworkPage;

  beforeEach(async () => {
    const protocol = { targetShare: 0.6, slotShares: { 'weekday-evening': 0.5, saturday: 0.25 }, dayTarget: 8 };
    page = new FieldworkPage(linde({ protocol }));
    await page.live(...homes(1, 30), ...homes(31, 40, { complex: 'iep' }));
    const evening = (day: number): object => ({ startedAt: `2026-11-${String(day)}T18:00:00.000Z` });
    await page.write(
      ...[1, 2, 3].map((home) => page.attempt(`home-${String(home)}`, 'complete', evening(16))),
      page.attempt('home-31', 'complete', evening(18)),
    );
  });
  afterEach(() => page.close());

  it('show what was aimed at, how much of it was had, and a day that nobody worked', async () => {
    await page.show();
    // 24 interviews of 40 households: half in the evening, a quarter on Saturday.
    expect(page.row('slots', 'weekdays, evening')).to.deep.equal([
      'weekdays, evening',
      '4',
      '4',
      '12',
      '33.3%',
      '',
      '100.0%',
    ]);
    expect(page.row('slots', 'weekdays, daytime').slice(1, 5)).to.deep.equal(['0', '0', '–', '–']);
    expect(page.row('slots', 'Saturday').slice(1, 5)).to.deep.equal(['0', '0', '6', '0.0%']);
    // The last one first.
    expect(page.table('days').map((row) => row.slice(1, 5))).to.deep.equal([
      ['1', '1', '8', '12.5%'],
      ['0', '0', '8', '0.0%'],
      ['3', '3', '8', '37.5%'],
    ]);
    expect(page.text).to.contain('Target: 8 interviews of the whole team');
  });

  it('count a household once, at its first interview, and say so', async () => {
    await page.write(page.attempt('home-1', 'complete', { startedAt: '2026-11-18T18:00:00.000Z', respondent: 2 }));
    await page.show();
    // Two interviews on the 18th, one of them in a household that had one already.
    expect(page.table('days').map((row) => row.slice(1, 6))).to.deep.equal([
      ['2', '2', '1', '8', '12.5%'],
      ['0', '0', '0', '8', '0.0%'],
      ['3', '3', '3', '8', '37.5%'],
    ]);
    expect(page.row('slots', 'weekdays, evening').slice(1, 6)).to.deep.equal(['5', '5', '4', '12', '33.3%']);
    expect(page.text).to.contain('A household counts once for the target');
  });

  it('go by the households of one complex', async () => {
    await page.show({ complex: 'iep' });
    expect(page.row('slots', 'weekdays, evening').slice(1, 5)).to.deep.equal(['1', '1', '3', '33.3%']);
    expect(page.table('days').map((row) => row.slice(1, 5))).to.deep.equal([['1', '1', '2', '50.0%']]);
  });
});

describe('figures of nothing', () => {
  let page: FieldworkPage;

  beforeEach(() => {
    page = new FieldworkPage();
  });
  afterEach(() => page.close());

  it('are not shown at all where there are no households', async () => {
    await page.show();
    expect(page.text).to.contain('There are no households in this study yet.');
    expect(page.find('.view')).to.equal(null);
  });

  it('are said, and never 0 %, where there is nothing to be a share of', async () => {
    await page.live(...homes(1, 3));
    await page.show({ view: 'rates' });
    // Nobody was tried: three unknown households, and none of whom it is known that they belong.
    expect(page.row('rates-households', 'RR1').slice(1)).to.deep.equal(['0.0%', '', '0', '3', 'households']);
    expect(page.row('rates-households', 'RR5').slice(1)).to.deep.equal([
      'nothing yet to be a share of',
      '',
      '0',
      '0',
      'households',
    ]);
    expect(page.row('rates-households', 'RR3')[1]).to.contain('e cannot be estimated');
    expect(page.row('rates-households', 'e')[1]).to.contain('of nobody is it known yet');
  });

  it('say that a complex has no households yet', async () => {
    await page.live(...homes(1, 3));
    await page.show({ complex: 'iep' });
    expect(page.text).to.contain('There are no households in this complex yet.');
  });
});

describe('figures of residents', () => {
  it('stand apart from those of households: 3 of 5 residents spoken to', async () => {
    const page = new FieldworkPage();
    await page.live(...homes(1, 3));
    const fieldwork = await page.fieldwork;
    await fieldwork.addCases(
      [2, 3, null].map((residents, index) => ({
        id: `before/home-${index + 1}`,
        study: page.study.id,
        household: `home-${index + 1}`,
        wave: 'before',
        residents,
        createdAt: page.now,
      })),
    );
    await page.write(
      page.attempt('home-1', 'complete', { respondent: 1 }),
      page.attempt('home-1', 'respondent-refusal', { respondent: 2 }),
      page.attempt('home-2', 'complete', { respondent: 1 }),
      page.attempt('home-3', 'complete'),
    );
    await page.show({ view: 'rates' });
    expect(page.text).to.contain('3 of 5 residents spoken to').and.to.contain('3 of 3 households spoken to');
    // Two complete, one refusal, two of whom nothing is known: 2 of 5, and 2 of the 3 that are known.
    expect(page.row('rates-residents', 'RR1').slice(1)).to.deep.equal(['40.0%', '', '2', '5', 'residents']);
    expect(page.row('rates-residents', 'RR5').slice(1)).to.deep.equal(['66.7%', '', '2', '3', 'residents']);
    // Two residents of one home would be two interviews: what is held against the target is called what it is.
    page.element.view = 'progress';
    await page.element.updateComplete;
    expect(page.get('[part=summary] dt').textContent).to.equal('Households with an interview');
    const headings = (table: string) => page.get(`section[aria-labelledby="${table}"] thead`).textContent;
    for (const table of ['places', 'waves']) expect(headings(table)).to.contain('Households with an interview');
    expect(headings('slots')).not.to.contain('Households with an interview');
    await page.close();
  });
});
