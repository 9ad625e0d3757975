/** Workbooks, opened by read-excel-file. */
import { expect } from 'chai';
import { unzipSync, strFromU8 } from 'fflate';
import readExcelFile from 'read-excel-file/browser';
import { inMemory } from '../../../domain/exports/response-source.js';
import { exported, response } from './small-export.js';

type SheetCell = string | number | boolean | Date | null;

async function sheets(options: Parameters<typeof exported>[0], more: Parameters<typeof exported>[1] = {}) {
  const { files } = await exported({ format: 'xlsx', ...options }, more);
  const bytes = [...files].find(([file]) => file.endsWith('.xlsx'))?.[1] ?? new Uint8Array();
  const read = (await readExcelFile(new Blob([bytes.slice()]))) as { sheet: string; data: SheetCell[][] }[];
  const rows = (name: string): Record<string, SheetCell>[] => {
    const [head = [], ...body] = read.find(({ sheet }) => sheet === name)?.data ?? [];
    return body.map((row) => Object.fromEntries(head.map((column, index) => [String(column), row[index] ?? null])));
  };
  return { names: read.map(({ sheet }) => sheet), rows, parts: unzipSync(bytes) };
}

describe('an Excel export', () => {
  it('has a sheet per table, numbers as numbers and dates as dates', async () => {
    const { names, rows } = await sheets({ openText: true });
    expect(names).to.deep.equal(['responses', 'children']);
    const full = rows('responses').find((row) => row['ladder'] === 7);
    expect(full).to.include({ work: 1, balance: -25.5, calm_score: 70, later: -99, language: 'nl' });
    expect(full?.['remarks']).to.equal('Señora Ağaoğlu said: "it leaks", twice\nand again; ليلى');
    expect((full?.['moved'] as Date).toISOString()).to.equal('2019-06-30T00:00:00.000Z');
    // A day of Excel is 1, so that a time is a fraction: half past six is right to the millisecond.
    expect(Number(full?.['visit'])).to.be.closeTo(Date.UTC(2025, 1, 1, 18, 30), 1);
    const terse = rows('responses').find((row) => row['ladder'] === -98);
    expect(terse).to.include({ balance: -97, pets: -99, moved: -98 });
    expect(rows('children').map((row) => row['children_age'])).to.deep.equal([7, 12]);
  });

  it('is in words when people are to read it', async () => {
    const { rows } = await sheets({ cells: 'labels', shape: 'wide', language: 'nl' });
    const terse = rows('households').find((row) => row['ladder_w1'] === 'Wil niet zeggen');
    expect(terse).to.include({ balance_w1: 'Weet niet', took_part_w1: 'Ja', took_part_w2: 'Nee' });
  });

  it('holds no formula: what looks like one is a text, and stays one when its cell is edited', async () => {
    const texts = ['=1+1', '+31 6', '-cmd', '@sum', '\t=1', '＝1', 'plain', 'a < b & "c"', 'bell\u0007 _x0041_'];
    const responses = texts.map((remarks, index) => response(`home-${index}`, 'before', { remarks, balance: -3 }));
    const { rows, parts } = await sheets({ openText: true }, { source: inMemory(responses) });
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).not.to.contain('<f>');
    for (const text of texts.slice(0, 6))
      expect(xml).to.match(
        new RegExp(`s="4" t="inlineStr"><is><t xml:space="preserve">${text.replace(/[+\\]/g, '\\$&')}<`),
      );
    expect(rows('responses').map((row) => row['balance'])).to.deep.equal(texts.map(() => -3));
    const read = rows('responses').map((row) => row['remarks']);
    expect(read).to.include.members(['=1+1', 'a < b & "c"']);
    expect(xml).to.contain('bell_x0007_ _x005F_x0041_');
  });

  it('is a sound workbook without a single response', async () => {
    expect((await sheets({}, { source: inMemory([]) })).rows('responses')).to.deep.equal([]);
  });
});
