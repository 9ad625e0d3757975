import { expect } from 'chai';
import fc from 'fast-check';
import type { HouseholdRecord } from '../../../domain/records/records.js';
import { matchColumns } from '../../../domain/register/match-columns.js';
import { planImport, type ImportPlan } from '../../../domain/register/plan-import.js';
import type { Table } from '../../../domain/register/table.js';

const HEAD = [
  'complex',
  'huurdernummer',
  'huisnr',
  'toev',
  'postcode',
  'naam',
  'mobiel',
  'taal',
  'ingangsdatum',
  'einddatum',
];

/** Rows of a few homes, so that they meet: the same home twice, other tenants, people who left, rows that are wrong. */
const row = fc.tuple(
  fc.constantFrom('poplar', 'poplar', 'poplar', 'willow'),
  fc.constantFrom('', 'T-1', 'T-2', 'T-3', 'T-4', 'T-5'),
  fc.constantFrom('1', '2', '3', '4', ''),
  fc.constantFrom('', 'A', 'III', '3'),
  fc.constantFrom('9999 XA', '9999xb'),
  fc.constantFrom('', 'Fam. Voorbeeld', 'Dhr. Proef', 'Mevr. Staal'),
  fc.constantFrom('', '06-12345678', '612345679', '06-1'),
  fc.constantFrom('', 'nl', 'Turks'),
  fc.constantFrom('', '1-2-2015', '1-10-2026'),
  fc.constantFrom('', '', '', '30-9-2026'),
);
const rows = fc.array(row, { minLength: 1, maxLength: 10 });
const tableOf = (lines: readonly (readonly string[])[]): Table => ({
  rows: [HEAD, ...lines].map((cells, index) => ({ line: index + 1, cells })),
});

let ids = 0;
function planned(table: Table, stored: readonly HouseholdRecord[]): ImportPlan {
  const columns = matchColumns(table);
  if (!columns.ok) throw new Error(columns.failure.reason);
  return planImport(table, columns.value, {
    study: 'poplar-court',
    now: '2026-11-22T19:00:00.000Z',
    stored,
    newId: () => `home-${++ids}`,
    newAccessCode: () => `code-${ids}`,
    complexes: [{ id: 'poplar', label: { nl: 'Populierenhof' }, buildings: [] }],
    complex: null,
  });
}

/** The register after a plan; fails on a household that is written twice. */
function after(plan: ImportPlan, stored: readonly HouseholdRecord[]): readonly HouseholdRecord[] {
  const written = [
    ...plan.additions,
    ...plan.updates.map((update) => update.after),
    ...plan.tenantChanges.flatMap(({ leaves, enters }) => [leaves, enters]),
  ];
  const byId = new Map(written.map((household) => [household.id, household]));
  expect(byId.size, 'each household is written once').to.equal(written.length);
  return [...stored.filter(({ id }) => !byId.has(id)), ...written];
}

describe('importing one register after another', () => {
  it('does nothing the second time', () =>
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const start = after(planned(tableOf(first), []), []);
        const once = after(planned(tableOf(second), start), start);
        const again = planned(tableOf(second), once);
        expect([again.additions, again.updates, again.tenantChanges]).to.deep.equal([[], [], []]);
      }),
      { numRuns: 500 },
    ));

  it('accounts for every row once', () =>
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const start = after(planned(tableOf(first), []), []);
        const plan = planned(tableOf(second), start);
        const { additions, updates, tenantChanges, unchanged, former, rejected } = plan;
        const lists = [additions, updates, tenantChanges, unchanged, former, rejected];
        expect(lists.reduce((sum, { length }) => sum + length, 0)).to.equal(second.length);
      }),
      { numRuns: 500 },
    ));

  it('never lets two households live at one home', () =>
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const start = after(planned(tableOf(first), []), []);
        const living = after(planned(tableOf(second), start), start).filter(({ movedOutAt }) => movedOutAt === null);
        const homes = living.map(
          ({ address }) =>
            `${address.postcode} ${address.number} ${address.addition === 'III' ? '3' : (address.addition ?? '')}`,
        );
        expect(new Set(homes).size).to.equal(homes.length);
      }),
      { numRuns: 500 },
    ));

  it('loses nobody who was there', () =>
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const start = after(planned(tableOf(first), []), []);
        const now = new Set(after(planned(tableOf(second), start), start).map(({ id }) => id));
        expect(start.every(({ id }) => now.has(id))).to.equal(true);
      }),
    ));
});
