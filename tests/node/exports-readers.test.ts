/** The files for SPSS, Stata and R, opened by R with haven (ReadStat): not by anything of ours. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ExportOptions, ExportRequest } from '../../domain/exports/export-request.js';
import { inMemory } from '../../domain/exports/response-source.js';
import { ensureReaders } from '../../scripts/setup/readers.mjs';
import { run } from '../../scripts/setup/run.mjs';
import { exported, response } from '../domain/exports/small-export.js';

const SCRIPT = fileURLToPath(new URL('exports-readers.R', import.meta.url));
const FORMATS = ['sav', 'dta', 'rds'] as const;
type Seen = Map<string, Map<string, string[]>>;

/** Texts of several lengths, each longer than one more kind of column holds. */
const TEXTS = [300, 2046, 5000].map((length) => `${'é'.repeat(Math.floor(length / 2))}.`);

/** What is opened: the main table or the list, of an export with these options. */
const EXPORTS: Record<string, { table: string; options?: Partial<ExportOptions>; more?: Partial<ExportRequest> }> = {
  long: { table: 'responses' },
  wide: { table: 'households', options: { shape: 'wide' } },
  children: { table: 'children' },
  texts: {
    table: 'responses',
    more: {
      source: inMemory(TEXTS.map((remarks, ladder) => response(`home-${ladder}`, 'before', { remarks, ladder }))),
    },
  },
  empty: { table: 'responses', more: { source: inMemory([]) } },
};

/** By file, such as `long.sav`. R is slow to start, so it opens all of them at once. */
const seen = new Map<string, Seen>();
before(async () => {
  const program = await ensureReaders();
  const folder = await mkdtemp(join(tmpdir(), 'exports-'));
  const paths: string[] = [];
  for (const format of FORMATS) {
    for (const [name, { table, options, more }] of Object.entries(EXPORTS)) {
      const { files } = await exported({ openText: true, ...options, format }, more);
      const bytes = files.get(`${table}.${format}`);
      assert.ok(bytes, `${table} is among ${[...files.keys()].join(', ')}`);
      const path = join(folder, `${name}.${format}`);
      await writeFile(path, bytes);
      paths.push(path);
    }
  }
  const { code, output } = await run(program, [SCRIPT, ...paths], { limit: 120_000, env: { LC_ALL: 'C.UTF-8' } });
  await rm(folder, { recursive: true });
  assert.equal(code, 0, output);
  for (const line of output.trim().split('\n')) {
    const [file = '', column = '', name = '', ...values] = line.split('\t');
    const facts: Seen = seen.get(file) ?? new Map<string, Map<string, string[]>>();
    seen.set(file, facts.set(column, (facts.get(column) ?? new Map<string, string[]>()).set(name, values)));
  }
});

const inFile = (file: string): Seen => seen.get(file) ?? new Map<string, Map<string, string[]>>();

const fact = (facts: Seen, column: string, name: string): string[] => facts.get(column)?.get(name) ?? [];

/** Rows are in the order of the pseudonyms, which the secret makes; they are found by what stands in them. */
const rowWith = (facts: Seen, column: string, value: string): number => {
  const row = fact(facts, column, 'values').indexOf(value);
  assert.notEqual(row, -1, `${column} has ${value} in ${fact(facts, column, 'values').join(', ')}`);
  return row;
};

for (const format of FORMATS) {
  describe(`an export for ${{ sav: 'SPSS', dta: 'Stata', rds: 'R' }[format]}, read by haven`, () => {
    let long: Seen;
    before(() => {
      long = inFile(`long.${format}`);
    });
    const at = (column: string, row: number, name = 'values'): string | undefined => fact(long, column, name)[row];

    it('has all rows and columns, with the labels of variables and values', () => {
      assert.deepEqual(fact(long, '.table', 'size'), ['4', '32']);
      assert.deepEqual(fact(long, 'work', 'label'), ['Do you work?']);
      assert.deepEqual(fact(long, 'work', 'labels').slice(0, 3), ['1=yes', '2=no', '3=Something beside the choices']);
      assert.deepEqual(fact(long, 'help_debt', 'labels').slice(0, 2), ['0=Not chosen', '1=Chosen']);
      assert.deepEqual(fact(long, 'calm_score', 'label'), ['Calm (score)']);
    });

    it('has the values themselves', () => {
      const row = rowWith(long, 'ladder', '7');
      const expected: Record<string, string> = {
        work: '1', help_debt: '1', help_care: '0', first_roof: '1', first_lift: '2', first_heating: '0', pets: '1',
        balance: '-25.5', mood_calm: '4', calm_score: '70', children: '2', remarks_given: '1', language: 'nl',
        remarks: 'Señora Ağaoğlu said: "it leaks", twice\\nand again; ليلى',
        work_text: format === 'rds' ? 'NA' : '',
      }; // prettier-ignore
      for (const [column, value] of Object.entries(expected)) assert.equal(at(column, row), value, column);
    });

    it('keeps don’t know, refused, not asked and no answer apart', () => {
      const reasons = { dontKnow: 'Don’t know', refused: 'Refused', notAsked: 'Not asked' };
      const full = rowWith(long, 'ladder', '7');
      const terse = rowWith(long, 'work', '3');
      const passed = rowWith(long, 'language', 'tr');
      if (format === 'dta') {
        assert.deepEqual(
          ['balance', 'ladder', 'pets'].map((column) => at(column, terse, 'tags')),
          ['a', 'b', 'c'],
        );
        assert.equal(at('later', full, 'tags'), 'c');
        assert.deepEqual([at('ladder', passed), at('ladder', passed, 'tags')], ['NA', 'NA']);
        assert.deepEqual(fact(long, 'balance', 'labels'), [
          `.a=${reasons.dontKnow}`,
          `.b=${reasons.refused}`,
          `.c=${reasons.notAsked}`,
        ]);
        return;
      }
      assert.deepEqual(
        ['balance', 'ladder', 'pets'].map((column) => at(column, terse)),
        ['-97', '-98', '-99'],
      );
      assert.equal(at('later', full), '-99');
      assert.equal(at('ladder', passed), 'NA');
      assert.deepEqual(fact(long, 'balance', 'missing'), ['-97', '-98', '-99']);
      assert.deepEqual(fact(long, 'balance', 'labels'), [
        `-97=${reasons.dontKnow}`,
        `-98=${reasons.refused}`,
        `-99=${reasons.notAsked}`,
      ]);
      assert.ok(fact(long, 'balance', 'class').includes('haven_labelled_spss'));
    });

    it('has dates as dates', () => {
      const full = rowWith(long, 'ladder', '7');
      const terse = rowWith(long, 'work', '3');
      if (format === 'sav') {
        // haven reads a date with user-missing values as days since 1970, as it reads any labelled number.
        assert.equal(at('moved', full), String(Date.UTC(2019, 5, 30) / 86_400_000));
        assert.deepEqual(fact(long, 'completed', 'class'), ['Date']);
        return;
      }
      assert.equal(at('moved', full), '2019-06-30');
      assert.equal(at('visit', full), '2025-02-01 18:30:00');
      assert.equal(at('moved', terse, 'tags'), 'b');
    });

    it('is wide with waves behind the names, and one row per person', () => {
      const wide = inFile(`wide.${format}`);
      assert.equal(fact(wide, '.table', 'size')[0], '3');
      const row = rowWith(wide, 'ladder_w1', '7');
      assert.equal(fact(wide, 'ladder_w2', 'values')[row], '8');
      assert.deepEqual(fact(wide, 'ladder_w2', 'label'), ['Ladder (After)']);
      const left = rowWith(wide, 'work_w1', '3');
      assert.equal(fact(wide, 'took_part_w2', 'values')[left], '0');
      assert.equal(fact(wide, 'ladder_w2', 'values')[left], 'NA');
    });

    it('has a list in a table of its own', () => {
      const children = inFile(`children.${format}`);
      assert.deepEqual(fact(children, 'children_age', 'values'), ['7', '12']);
      assert.deepEqual(fact(children, 'entry', 'values'), ['1', '2']);
    });

    it('keeps texts whole that are longer than a column of the format', () => {
      const facts = inFile(`texts.${format}`);
      TEXTS.forEach((text, index) => {
        assert.equal(fact(facts, 'remarks', 'values')[rowWith(facts, 'ladder', String(index))], text);
      });
    });

    it('is a sound file without a single response', () => {
      const facts = inFile(`empty.${format}`);
      assert.equal(fact(facts, '.table', 'size')[0], '0');
      assert.deepEqual(fact(facts, 'work', 'label'), ['Do you work?']);
    });
  });
}
