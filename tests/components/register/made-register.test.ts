import { expect } from 'chai';
import { readRegisterFile } from '../../../components/register/read-register-file.js';
import { columnProblems, matchColumns } from '../../../domain/register/match-columns.js';
import { planImport } from '../../../domain/register/plan-import.js';
import { makeRegister } from '../../../scripts/demo-data/register.js';
import { seeded } from '../../support/seeded.js';

const complex = {
  id: 'de-linde',
  label: { nl: 'De Linde' },
  buildings: [
    { id: 'A', label: 'Lindehof A', stairwells: ['A1', 'A2', 'A3'] },
    { id: 'B', label: 'Lindehof B', stairwells: ['B1', 'B2', 'B3'] },
    { id: 'C', label: 'Lindehof C', stairwells: ['C1', 'C2'] },
  ],
};

describe('a register of 174 rows as a corporation sends it', () => {
  for (const seed of [1, 20261122, 7]) {
    it(`has nine rows that stay out, each with its line and reason, and 165 households (seed ${seed})`, async () => {
      const { csv, damaged } = makeRegister(complex, 174, seeded(seed));
      const file = await readRegisterFile(new Blob([csv]));
      if (!file.ok) throw new Error(file.failure.reason);
      const columns = matchColumns(file.value.table);
      if (!columns.ok) throw new Error(columns.failure.reason);
      expect(columnProblems(columns.value)).to.deep.equal([]);
      expect(columns.value.columns.filter(({ field }) => field === null)).to.deep.equal([]);
      let ids = 0;
      const plan = planImport(file.value.table, columns.value, {
        study: 'de-linde',
        now: '2026-11-22T19:00:00.000Z',
        stored: [],
        newId: () => `home-${++ids}`,
        newAccessCode: () => 'K7M29QXRW',
        complexes: [complex],
        complex: null,
      });
      expect(plan.rejected.map(({ row, issues }) => ({ line: row.line, code: issues[0]?.code }))).to.deep.equal(
        damaged,
      );
      expect(damaged).to.have.length(9);
      expect(plan.additions).to.have.length(165);
      expect(plan.duplicates).to.deep.equal([]);
      expect(new Set(plan.additions.map(({ stairwell }) => stairwell)).size).to.equal(8);
    });
  }
});
