import { expect } from 'chai';
import { parse } from 'csv-parse/browser/esm/sync';
import { exported, response } from './small-export.js';
import { inMemory } from '../../../domain/exports/response-source.js';

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });

describe('a CSV export', () => {
  it('has one row per response, with codes, and reasons without a value kept apart', async () => {
    const { text } = await exported();
    const rows = rowsOf(text('responses.csv'));
    expect(rows).to.have.length(4);
    const full = rows.find((row) => row['ladder'] === '7');
    expect(full).to.include({
      person: '1',
      complex: '1',
      wave: '1',
      mode: '1',
      language: 'nl',
      completed: '2025-03-04',
      work: '1',
      help_debt: '1',
      help_care: '0',
      help_other: '1',
      first_lift: '2',
      first_roof: '1',
      first_heating: '0',
      pets: '1',
      balance: '-25.5',
      moved: '2019-06-30',
      visit: '2025-02-01T18:30:00',
      remarks_given: '1',
      mood_calm: '4',
      children: '2',
      later: '-99',
      calm_score: '70',
      v_all: '2',
    });
    const terse = rows.find((row) => row['ladder'] === '-98');
    // "sometimes" is no choice: it is coded, and said only where texts are asked for.
    expect(terse).to.include({
      work: '3',
      help_debt: '-97',
      moved: '-98',
      balance: '-97',
      pets: '-99',
      calm_score: '-99',
    });
    const passed = rows.find((row) => row['language'] === 'tr');
    expect(passed).to.include({ mode: '2', person: '2', ladder: '', pets: '', remarks_given: '0', later: '-99' });
  });

  it('says nothing of the register, and no open answer unless that is asked for', async () => {
    const closed = await exported();
    for (const file of closed.files.keys()) {
      expect(closed.text(file)).not.to.match(/tenancy-00|Señora|HYPERLINK|sometimes/);
    }
    const open = await exported({ openText: true });
    const rows = rowsOf(open.text('responses.csv'));
    expect(rows.map((row) => row['remarks'])).to.include('Señora Ağaoğlu said: "it leaks", twice\nand again; ليلى');
    expect(rows.map((row) => row['work_text'])).to.include('sometimes');
    for (const file of open.files.keys()) expect(open.text(file)).not.to.contain('tenancy-00');
  });

  it('leaves no cell that a spreadsheet takes for a formula, and no negative number that is not one', async () => {
    const texts = ['=1+1', '+31 6', '-cmd', '@sum', '\t=1', '\r=1', ' =1', '＝1'];
    const responses = texts.map((remarks, index) =>
      response(`home-${index}`, 'before', { remarks, balance: -1 - index }),
    );
    const { text } = await exported({ openText: true }, { source: inMemory(responses) });
    const rows = rowsOf(text('responses.csv'));
    expect(rows.map((row) => row['remarks']).sort()).to.deep.equal(texts.map((each) => `'${each}`).sort());
    expect(rows.map((row) => Number(row['balance'])).sort((a, b) => b - a)).to.deep.equal([
      -1, -2, -3, -4, -5, -6, -7, -8,
    ]);
  });

  it('is wide with a block of columns per wave', async () => {
    const { text } = await exported({ shape: 'wide' });
    const rows = rowsOf(text('households.csv'));
    expect(rows).to.have.length(3);
    const stayed = rows.find((row) => row['ladder_w1'] === '7');
    expect(stayed).to.include({ took_part_w1: '1', took_part_w2: '1', ladder_w2: '8', later_w2: '2', pets_w2: '-97' });
    // A question of the second wave alone has no column in the first.
    expect(Object.keys(stayed ?? {})).not.to.include('later_w1');
    const left = rows.find((row) => row['ladder_w1'] === '-98');
    expect(left).to.include({ took_part_w2: '0', ladder_w2: '', help_care_w2: '' });
  });

  it('holds the entries of a list in a table of their own, which fits the first one', async () => {
    const { text } = await exported();
    const children = rowsOf(text('children.csv'));
    expect(
      children.map(({ entry, children_age, children_school_bus }) => [entry, children_age, children_school_bus]),
    ).to.deep.equal([
      ['1', '7', '1'],
      ['2', '12', ''],
    ]);
    const parents = rowsOf(text('responses.csv')).map((row) => row['response_id']);
    expect(parents).to.include(children[0]?.['response_id']);
  });

  it('speaks words where people read it, in either language', async () => {
    const { text } = await exported({ cells: 'labels', language: 'nl', separator: ';' });
    const rows: Record<string, string>[] = parse(text('responses.csv'), { columns: true, bom: true, delimiter: ';' });
    const terse = rows.find((row) => row['work'] === 'Iets anders dan de keuzes');
    expect(terse).to.include({ ladder: 'Wil niet zeggen', balance: 'Weet niet', pets: 'Niet gevraagd', wave: 'Voor' });
  });

  it('takes other numbers for reasons where an answer is one of the usual ones', async () => {
    const responses = [
      response('home-1', 'before', { balance: -98 }),
      response('home-2', 'before', {}, { itemNonresponse: { balance: 'refused' } }),
    ];
    const { text, plan } = await exported({}, { source: inMemory(responses) });
    expect(plan.missing).to.deep.equal({ 'dont-know': -997, refused: -998, 'not-asked': -999 });
    expect(rowsOf(text('responses.csv')).map((row) => row['balance'])).to.have.members(['-98', '-998']);
  });
});
