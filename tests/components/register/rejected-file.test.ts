import { expect } from 'chai';
import fc from 'fast-check';
import { readRegisterFile } from '../../../components/register/read-register-file.js';
import type { ColumnPlan } from '../../../domain/register/match-columns.js';
import { rejectedCsv } from '../../../domain/register/rejected-csv.js';
import { wholeRow } from '../../../domain/register/row-issue.js';
import { cellText } from '../../../domain/register/table.js';

const columns: ColumnPlan = {
  headingLine: 1,
  columns: ['huisnr', 'naam', 'mobiel'].map((heading) => ({ heading, field: null, matched: null })),
};
const words = { line: 'Regel', reason: 'Reden', sentence: () => 'Dubbel.' };

/** What people and machines put into cells, and what a spreadsheet would run. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '=HYPERLINK("http://x")',
    '+31612345678',
    '-1',
    '@SUM(1)',
    ' \t=1',
    "'=1",
    'a;b',
    '"a"',
    'een\ntwee',
    '',
  ),
);

describe('the file of rows that stayed out', () => {
  it('says the same when it is read again, whatever stood in the cells', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
        const rejected = rows.map((cells, index) => ({
          row: { line: index + 2, cells },
          issues: [wholeRow('duplicate')],
        }));
        const read = await readRegisterFile(new Blob([rejectedCsv(rejected, columns, words)]));
        if (!read.ok) throw new Error(read.failure.reason);
        const [head, ...back] = read.value.table.rows;
        expect(head?.cells).to.deep.equal(['huisnr', 'naam', 'mobiel', 'Regel', 'Reden']);
        const texts = back.map((row) => [0, 1, 2].map((column) => cellText(row, column)));
        expect(texts).to.deep.equal(rejected.map(({ row }) => [0, 1, 2].map((column) => cellText(row, column))));
      }),
    ));

  it('has no cell that a spreadsheet would run', () =>
    fc.assert(
      fc.property(cell, (text) => {
        const csv = rejectedCsv([{ row: { line: 2, cells: [text] }, issues: [] }], columns, words);
        const first = csv.split('\r\n').slice(1).join('\r\n').replace(/^"/u, '');
        expect(/^\s*[=+\-@]/u.test(first)).to.equal(false);
      }),
    ));
});
