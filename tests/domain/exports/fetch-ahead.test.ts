import { expect } from 'chai';
import type { ExportPart, ResponseSource } from '../../../domain/exports/export-request.js';
import { planExport } from '../../../domain/exports/plan-export.js';
import { inMemory } from '../../../domain/exports/response-source.js';
import { ROWS_AT_ONCE } from '../../../domain/exports/rows/long-table.js';
import { writeExport } from '../../../domain/exports/write-export.js';
import { request, response } from './small-export.js';

const RESPONSES = Array.from({ length: ROWS_AT_ONCE * 12 }, (_, number) =>
  response(`tenancy-${number}`, 'before', { ladder: number % 10, children: [{ age: 3 }] }),
);

type Some = ResponseSource['some'];

/** A store that is asked in another way for what a plan has found, and what is written of it. */
async function* written(shape: 'long' | 'wide', of: (some: Some) => Some): AsyncGenerator<ExportPart> {
  const source = inMemory(RESPONSES);
  const plan = await planExport(request({ shape }, { source: { ...source, some: of(source.some) } }));
  if (!plan.ok) throw new Error(plan.failure.reason);
  yield* writeExport(plan.value);
}

async function bytesOf(parts: AsyncIterable<ExportPart>): Promise<readonly Uint8Array[]> {
  const bytes: Uint8Array[] = [];
  for await (const part of parts) if (part.kind === 'bytes') bytes.push(part.bytes);
  return bytes;
}

describe('rows of an export that come from a store', () => {
  for (const shape of ['long', 'wide'] as const) {
    it(`are fetched while those before them are written, one stretch ahead (${shape})`, async () => {
      let asked = 0;
      const source = written(shape, (some) => (ids) => {
        asked += 1;
        return some(ids);
      });
      // The names of the columns come first, then rows.
      const ahead: number[] = [];
      for await (const part of source) {
        if (part.kind === 'bytes') ahead.push(asked - ahead.length);
        if (ahead.length === 6) break;
      }
      expect(ahead).to.deep.equal([0, 1, 1, 1, 1, 1]);
    });

    it(`stand in their order, whichever stretch comes first (${shape})`, async () => {
      let turn = 0;
      const late = written(shape, (some) => async (ids) => {
        turn += 1;
        for (let ticks = turn % 3 === 1 ? 50 : 0; ticks > 0; ticks -= 1) await Promise.resolve();
        return some(ids);
      });
      expect(await bytesOf(late)).to.deep.equal(await bytesOf(written(shape, (some) => some)));
    });
  }

  it('are asked for no more once somebody has enough, and what then fails concerns nobody', async () => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown): void => void unheard.push(reason);
    process.on('unhandledRejection', hear);
    let asked = 0;
    const source = written('long', (some) => async (ids) => {
      asked += 1;
      if (asked > 1) throw new Error('The store was closed.');
      return some(ids);
    });
    // The names of the columns, then the first rows.
    let bytes = 0;
    for await (const part of source) if (part.kind === 'bytes' && (bytes += 1) === 2) break;
    const then = asked;
    expect(then).to.be.greaterThan(1);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', hear);
    expect([asked, unheard]).to.deep.equal([then, []]);
  });

  it('that cannot be fetched are told to whoever writes', async () => {
    const source = written('long', (some) => {
      let asked = 0;
      return (ids) => ((asked += 1) > 3 ? Promise.reject(new Error('The store was closed.')) : some(ids));
    });
    const told = await bytesOf(source).catch((error: unknown) => error);
    expect(told).to.be.an('error').with.property('message', 'The store was closed.');
  });
});
