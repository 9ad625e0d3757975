import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import type { ExportPart } from '../../../domain/exports/export-request.js';
import { planExport } from '../../../domain/exports/plan-export.js';
import { pseudonymsFrom } from '../../../domain/exports/pseudonym.js';
import { inMemory } from '../../../domain/exports/response-source.js';
import { writeExport } from '../../../domain/exports/write-export.js';
import { zipExport } from '../../../domain/exports/zip-export.js';
import { parse } from 'csv-parse/browser/esm/sync';
import { exported, filesOf, request, response, RESPONSES, SECRET } from './small-export.js';

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });
const daysBetween = (one: string, other: string): number => (Date.parse(one) - Date.parse(other)) / 86_400_000;

describe('the plan of an export', () => {
  it('tells what there will be, and what stays out', async () => {
    const more = [
      response('tenancy-0042', 'before', {}, { id: 'draft', state: 'draft' }),
      response('tenancy-0042', 'before', {}, { id: 'withdrawn', state: 'withdrawn' }),
      response('tenancy-0042', 'before', {}, { id: 'elsewhere', study: 'elsewhere' }),
      response('tenancy-0042', 'before', {}, { id: 'earlier', completedAt: '2025-03-01T10:00:00.000Z' }),
    ];
    const plan = await planExport(request({}, { source: inMemory([...more, ...RESPONSES]) }));
    expect(plan.ok && plan.value.summary).to.deep.include({
      responses: 4,
      households: 2,
      left: { unfinished: 2, outside: 1, superseded: 1 },
      openTexts: 2,
      unreadableDates: 0,
    });
    expect(plan.ok && plan.value.summary.tables.map(({ file, rows }) => [file, rows])).to.deep.equal([
      ['responses.csv', 4],
      ['children.csv', 2],
    ]);
  });

  it('takes only the waves and complexes that are asked for', async () => {
    const one = await exported({ waves: ['after'] });
    expect(rowsOf(one.text('responses.csv')).map((row) => row['ladder'])).to.deep.equal(['8']);
    const south = await exported({ complexes: ['south'], shape: 'wide', waves: ['before'] });
    const rows = rowsOf(south.text('households.csv'));
    expect(rows.map((row) => row['complex'])).to.deep.equal(['2', '2']);
    expect(Object.keys(rows[0] ?? {}).filter((name) => name.endsWith('_w2'))).to.deep.equal([]);
  });

  it('refuses a secret that can be guessed, a shift of no days and a questionnaire that is not there', async () => {
    const reasonOf = async (...[options, more]: Parameters<typeof request>) => {
      const plan = await planExport(request(options, more));
      return plan.ok ? null : plan.failure.reason;
    };
    expect(await reasonOf({}, { secret: SECRET.subarray(0, 15) })).to.equal('weak-secret');
    expect(await reasonOf({ dates: { kind: 'shifted', days: 0 } })).to.equal('date-shift-range');
    expect(await reasonOf({}, { codebooks: [] })).to.equal('no-questionnaire');
  });

  it('offers a turn after every response that it looks at', async () => {
    let turns = 0;
    const pause = (): Promise<void> => Promise.resolve(void (turns += 1));
    const plan = await planExport(request(), { pause });
    expect(plan.ok && plan.value.summary.responses).to.be.greaterThan(0);
    expect(turns).to.be.at.least(plan.ok ? plan.value.summary.responses : Infinity);
  });

  it('stops where it is told to, in the first pass and in the second', async () => {
    const signal = { aborted: true };
    const stopped = await planExport(request(), { signal });
    expect(stopped).to.deep.equal({ ok: false, failure: { reason: 'cancelled' } });
    const plan = await planExport(request());
    if (!plan.ok) throw new Error(plan.failure.reason);
    const parts: ExportPart[] = [];
    for await (const part of writeExport(plan.value, { signal })) parts.push(part);
    expect(parts.at(-1)).to.deep.equal({ kind: 'end', outcome: 'cancelled' });
    expect(parts.filter(({ kind }) => kind === 'bytes')).to.deep.equal([]);
  });

  it('keeps the row of a response that was withdrawn meanwhile, without its answers', async () => {
    const source = inMemory(RESPONSES);
    const gone = {
      ...source,
      some: async (ids: readonly string[]) =>
        (await source.some(ids)).map((each) =>
          each.respondent === 2 ? { ...each, state: 'withdrawn' as const } : each,
        ),
    };
    const { text } = await exported({}, { source: gone });
    const rows = rowsOf(text('responses.csv'));
    expect(rows).to.have.length(4);
    expect(rows.find((row) => row['person'] === '2')).to.include({ work: '', mode: '', completed: '' });
  });

  it('counts its progress up to the end, and packs all files into one', async () => {
    const plan = await planExport(request());
    if (!plan.ok) throw new Error(plan.failure.reason);
    const progress: number[] = [];
    async function* watched(): AsyncGenerator<ExportPart> {
      for await (const part of zipExport(
        writeExport(plan.ok ? plan.value : (undefined as never)),
        'data.zip',
        '2026-11-29T08:00:00.000Z',
      )) {
        if (part.kind === 'progress') progress.push(part.done / part.total);
        yield part;
      }
    }
    const files = await filesOf(watched());
    expect(progress).to.deep.equal([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).to.equal(1);
    const inside = unzipSync(files.get('data.zip') ?? new Uint8Array());
    expect(Object.keys(inside)).to.deep.equal(['responses.csv', 'children.csv', 'codebook.html', 'codebook.json']);
    expect(strFromU8(inside['responses.csv'] ?? new Uint8Array())).to.equal((await exported()).text('responses.csv'));
  });

  it('packs what is packed already no second time, and it can be read', async () => {
    const methodOf = async (format: 'csv' | 'xlsx' | 'rds') => {
      const plan = await planExport(request({ format }));
      if (!plan.ok) throw new Error(plan.failure.reason);
      const packed = await filesOf(zipExport(writeExport(plan.value), 'data.zip', '2026-11-29T08:00:00.000Z'));
      const zip = packed.get('data.zip') ?? new Uint8Array();
      const [name = ''] = Object.keys(unzipSync(zip));
      const alone = (await exported({ format })).files.get(name);
      expect(unzipSync(zip)[name]).to.deep.equal(alone);
      // The local header of the first file: how it is packed.
      return new DataView(zip.buffer, zip.byteOffset).getUint16(8, true);
    };
    expect([await methodOf('csv'), await methodOf('xlsx'), await methodOf('rds')]).to.deep.equal([8, 0, 0]);
  });

  it('gives the same bytes again for the same responses in another order', async () => {
    const one = await exported({ format: 'sav' });
    const other = await exported({ format: 'sav' }, { source: inMemory([...RESPONSES].reverse()) });
    expect([...one.files]).to.deep.equal([...other.files]);
  });
});

describe('pseudonyms and shifted dates', () => {
  it('are the same for a household in every export with one secret, and others with another', async () => {
    const ids = async (secret: Uint8Array) =>
      rowsOf((await exported({}, { secret })).text('responses.csv')).map((row) => row['household_id']);
    const first = await ids(SECRET);
    expect(new Set(first).size).to.equal(2);
    expect(await ids(SECRET)).to.deep.equal(first);
    expect(await ids(new Uint8Array(32).fill(8))).not.to.have.any.members(first);
  });

  it('move all dates of a household by the same days, and never by none', async () => {
    const exact = await exported();
    const shifted = await exported({ dates: { kind: 'shifted', days: 90 } });
    const dates = (text: string) => {
      const rows = rowsOf(text).filter((row) => row['complex'] === '1');
      return rows
        .flatMap((row) => [row['completed'] ?? '', row['moved'] ?? ''])
        .concat(rows.flatMap((row) => row['visit']?.slice(0, 10) || []).filter((date) => /^\d{4}/.test(date)));
    };
    const before = dates(exact.text('responses.csv'));
    const after = dates(shifted.text('responses.csv'));
    expect(before).to.have.length(5);
    const moved = new Set(after.map((date, index) => daysBetween(date, before[index] ?? '')));
    expect(moved.size).to.equal(1);
    const [days = 0] = moved;
    expect(Math.abs(days)).to.be.within(1, 90);
    // Nor does the codebook give the real dates away.
    expect(shifted.text('codebook.json')).not.to.contain('2025-01-01');
    expect(exact.text('codebook.json')).to.contain('2025-01-01');
  });

  it('draw every shift about as often, on both sides of none', () => {
    const { shift } = pseudonymsFrom(SECRET, 'small');
    const counts = new Map<number, number>();
    for (let home = 0; home < 6000; home += 1) {
      const days = shift(`home-${home}`, 3);
      counts.set(days, (counts.get(days) ?? 0) + 1);
    }
    expect([...counts.keys()].sort((a, b) => a - b)).to.deep.equal([-3, -2, -1, 1, 2, 3]);
    // Five standard deviations of a count of 1,000.
    for (const count of counts.values()) expect(count).to.be.within(856, 1144);
  });
});

describe('the codebook', () => {
  it('names every column of every file, its codes and what they were, in DDI’s words', async () => {
    const { text, plan } = await exported({ language: 'nl' });
    const json = JSON.parse(text('codebook.json')) as {
      StudyUnit: {
        LogicalProduct: {
          DataRelationship: {
            LogicalRecord: { VariableScheme: { Variable: { VariableName: string; Label: string }[] } }[];
          };
        };
      };
    };
    const [main] = json.StudyUnit.LogicalProduct.DataRelationship.LogicalRecord;
    const variables = main?.VariableScheme.Variable ?? [];
    expect(variables.map(({ VariableName }) => VariableName)).to.deep.equal(
      plan.tables[0]?.columns.map(({ name }) => name),
    );
    const work = variables.find(({ VariableName }) => VariableName === 'work');
    expect(work).to.deep.include({ Label: 'Werkt u?' });
    expect(JSON.stringify(work)).to.contain('{"Value":1,"Category":{"Label":"yes"},"SourceValue":"yes"}');
    expect(text('codebook.json')).to.contain('"Value": -98');
    expect(rowsOf(text('responses.csv')).length).to.equal(plan.tables[0]?.rows);
  });

  it('is a page without scripts, on which nothing of a questionnaire is taken for markup', async () => {
    const { text } = await exported();
    const page = text('codebook.html');
    expect(page).not.to.match(/<(script|img|iframe)/i);
    expect(page).to.match(/<h1[^>]*>Small study – Codebook<\/h1>/);
    expect(page).to.match(/<th scope="?row"?[^>]*>(<[^>]*>)*help_debt</);
  });
});
