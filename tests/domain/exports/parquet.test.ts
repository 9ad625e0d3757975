/** Parquet, opened by hyparquet. */
import { expect } from 'chai';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { inMemory } from '../../../domain/exports/response-source.js';
import { exported, response } from './small-export.js';

async function opened(...[options, more]: Parameters<typeof exported>) {
  const { files } = await exported({ format: 'parquet', ...options }, more);
  const bytes = [...files].find(([file]) => file.endsWith('.parquet'))?.[1] ?? new Uint8Array();
  const file = bytes.slice().buffer;
  return { metadata: parquetMetadata(file), rows: await parquetReadObjects({ file }) };
}

describe('a Parquet export', () => {
  it('is empty where there is no value, and says why beside it', async () => {
    const { rows } = await opened({ openText: true });
    const full = rows.find((row) => row['ladder'] === 7);
    expect(full).to.include({ work: 1, balance: -25.5, calm_score: 70, later: null, later__missing: 'not-asked' });
    expect(full?.['remarks']).to.equal('Señora Ağaoğlu said: "it leaks", twice\nand again; ليلى');
    expect((full?.['moved'] as Date).toISOString()).to.equal('2019-06-30T00:00:00.000Z');
    expect((full?.['visit'] as Date).toISOString()).to.equal('2025-02-01T18:30:00.000Z');
    const terse = rows.find((row) => row['ladder__missing'] === 'refused');
    expect(terse).to.include({ ladder: null, balance__missing: 'dont-know', pets__missing: 'not-asked' });
    const passed = rows.find((row) => row['language'] === 'tr');
    expect(passed).to.include({ ladder: null, ladder__missing: null });
  });

  it('carries its codebook, and goes over several groups of rows', async () => {
    const responses = Array.from({ length: 11_000 }, (_, index) =>
      response(`home-${index}`, 'before', { ladder: index % 11 }, { timings: {} }),
    );
    const { metadata, rows } = await opened({}, { source: inMemory(responses) });
    expect(metadata.row_groups.map((group) => Number(group.num_rows))).to.deep.equal([10_000, 1_000]);
    expect(Number(metadata.num_rows)).to.equal(11_000);
    const names = metadata.row_groups.map(({ columns }) => columns.map((each) => each.meta_data?.path_in_schema[0]));
    expect(names[0], 'every column once').to.deep.equal(metadata.schema.slice(1).map(({ name }) => name));
    expect(names[1]).to.deep.equal(names[0]);
    expect(rows).to.have.length(11_000);
    const sum = rows.reduce((total, row) => total + Number(row['ladder']), 0);
    expect(sum).to.equal(responses.reduce((total, { answers }) => total + Number(answers['ladder']), 0));
    const codebook = metadata.key_value_metadata?.find(({ key }) => key === 'codebook')?.value;
    expect(codebook).to.contain('"VariableName":"ladder"');
  });

  it('is a sound file without a single response', async () => {
    expect((await opened({}, { source: inMemory([]) })).rows).to.deep.equal([]);
  });
});
