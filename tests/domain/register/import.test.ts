import { expect } from 'chai';
import { fail, succeed } from '../../../domain/failure.js';
import type { HouseholdRecord } from '../../../domain/records/records.js';
import { applyImport, type RegisterStore } from '../../../domain/register/apply-import.js';
import { changedMeanwhile } from '../../../domain/register/changed-meanwhile.js';
import { columnProblems, matchColumns, planColumn, type ColumnPlan } from '../../../domain/register/match-columns.js';
import {
  noChoices,
  planImport,
  type ImportChoices,
  type ImportContext,
  type ImportPlan,
} from '../../../domain/register/plan-import.js';
import { rejectedCsv } from '../../../domain/register/rejected-csv.js';
import type { Table } from '../../../domain/register/table.js';

/** Lines of text with the cells apart by `|`. */
const table = (...lines: readonly string[]): Table => ({
  rows: lines.flatMap((text, index) => (text === '' ? [] : [{ line: index + 1, cells: text.split('|') }])),
});

const HEAD = 'complex|portiek|straat|huisnr|toev|postcode|naam hoofdhuurder|telefoon|mobiel|taal';
const HOME_1 = 'poplar|1|Voorbeeldstraat|1|A|9999 XA|Fam. Voorbeeld|010-2345678|06-12345678|Turks';
const HOME_2 = 'poplar|2|Voorbeeldstraat|2||9999XA|Dhr. Proef|||nl';

function columnsOf(of: Table): ColumnPlan {
  const matched = matchColumns(of);
  if (!matched.ok) throw new Error(matched.failure.reason);
  return matched.value;
}

const ids = (): (() => string) => {
  let last = 0;
  return () => `id-${++last}`;
};

const context = (part: Partial<ImportContext> = {}): ImportContext => ({
  study: 'poplar-court',
  now: '2026-11-22T19:00:00.000Z',
  stored: [],
  newId: ids(),
  newAccessCode: () => 'K7M29QXRW',
  complexes: [{ id: 'poplar', label: { nl: 'Populierenhof', en: 'Poplar Court' }, buildings: [] }],
  complex: null,
  ...part,
});

const plan = (of: Table, part: Partial<ImportContext> = {}, choices: ImportChoices = noChoices): ImportPlan =>
  planImport(of, columnsOf(of), context(part), choices);

const codes = ({ rejected }: ImportPlan): readonly (readonly [number, string, string | null])[] =>
  rejected.flatMap(({ row, issues }) => issues.map(({ code, field }) => [row.line, code, field] as const));

/** The register after a first import of these lines. */
const imported = (...lines: readonly string[]): readonly HouseholdRecord[] =>
  plan(table(...lines), {
    newId: (() => {
      let last = 0;
      return () => `home-${++last}`;
    })(),
  }).additions;

describe('the columns of a register', () => {
  it('are found by the headings that corporations use', () =>
    expect(columnsOf(table(HEAD, HOME_1)).columns.map(({ field }) => field)).to.deep.equal([
      'complex',
      'stairwell',
      'street',
      'number',
      'addition',
      'postcode',
      'name',
      'phone',
      'phone',
      'language',
    ]));
  it('are found in English, with capitals and dots', () =>
    expect(columnsOf(table('House no.|Post Code|Main tenant|E-mail')).columns.map(({ field }) => field)).to.deep.equal([
      'number',
      'postcode',
      'name',
      null,
    ]));
  it('are found under a title and a date', () =>
    expect(columnsOf(table('Huurderslijst Populierenhof', '', 'Datum|22-11-2026', HEAD)).headingLine).to.equal(4));
  it('are found when a heading is misspelt, and the guess is told', () => {
    const { columns } = columnsOf(table('huisnummer|postcode|hoofdhuurdr'));
    expect(columns[2]).to.deep.equal({ heading: 'hoofdhuurdr', field: 'name', matched: 'near' });
  });
  it('are changed by hand', () => {
    const changed = planColumn(columnsOf(table('huisnummer|postcode|opmerking')), 2, 'name');
    expect(changed.columns[2]).to.deep.equal({ heading: 'opmerking', field: 'name', matched: 'hand' });
  });
  it('must say where a home is', () =>
    expect(columnProblems(columnsOf(table('huisnr|naam|taal')))).to.deep.equal([
      { code: 'no-home', missing: ['postcode'] },
    ]));
  it('hold each thing once, telephone apart', () => {
    const twice = planColumn(columnsOf(table(HEAD)), 0, 'name');
    expect(columnProblems(twice)).to.deep.equal([{ code: 'twice', field: 'name', columns: [0, 6] }]);
    expect(columnProblems(columnsOf(table(HEAD)))).to.deep.equal([]);
  });
  it('are not guessed in a file that is no register', () =>
    expect(matchColumns(table('boodschappen', 'melk|2', 'brood|1'))).to.deep.include({ ok: false }));
});

describe('a first import', () => {
  it('adds every household as the register has it', () => {
    const [first, second] = plan(table(HEAD, HOME_1, HOME_2)).additions;
    expect(first).to.deep.equal({
      id: 'id-1',
      study: 'poplar-court',
      complex: 'poplar',
      building: null,
      stairwell: '1',
      address: { street: 'Voorbeeldstraat', number: '1', addition: 'A', postcode: '9999 XA', town: '' },
      name: 'Fam. Voorbeeld',
      phones: ['+31102345678', '+31612345678'],
      language: 'tr',
      temporaryAddress: null,
      doNotContact: false,
      accessCode: 'K7M29QXRW',
      movedInAt: null,
      movedOutAt: null,
      revision: 1,
    });
    expect(second?.phones).to.deep.equal([]);
  });
  it('reads an address in one cell', () => {
    const { additions } = plan(table('adres|naam', 'Voorbeeldstraat 3 bis, 9999 XA Dorp|Fam. Staal'), {
      complex: 'poplar',
    });
    expect(additions[0]?.address).to.deep.equal({
      street: 'Voorbeeldstraat',
      number: '3',
      addition: 'BIS',
      postcode: '9999 XA',
      town: 'Dorp',
    });
  });
  it("knows the study's own buildings and stairwells by what the corporation calls them", () => {
    const complexes = [
      {
        id: 'poplar',
        label: { nl: 'Populierenhof' },
        buildings: [{ id: 'east', label: 'Oost', stairwells: ['1', '2'] }],
      },
    ];
    const file = table(
      'complex|gebouw|portiek|huisnr|postcode',
      'Populierenhof|Gebouw Oost|Portiek 2|1|9999 XA',
      'Populierenhof|West|1|2|9999 XA',
      'Populierenhof|Oost|9|3|9999 XA',
    );
    const result = plan(file, { complexes });
    expect(result.additions.map(({ building, stairwell }) => [building, stairwell])).to.deep.equal([['east', '2']]);
    expect(codes(result)).to.deep.equal([
      [3, 'building-unknown', 'building'],
      [4, 'stairwell-unknown', 'stairwell'],
    ]);
  });
});

describe('a row that is wrong', () => {
  it('stays out whole, with its line, column and reason', () => {
    const result = plan(
      table(
        HEAD,
        HOME_1,
        'willow|1|Voorbeeldstraat|5||9999 XA|||| ',
        'poplar|1|Voorbeeldstraat|||9999 XA||||',
        'poplar|1|Voorbeeldstraat|6||9999||||',
        '',
        'poplar|1|Voorbeeldstraat|7||9999 XA||06-12||',
        'poplar|1|Voorbeeldstraat|8||9999 XA||6,12E+08||Klingons',
        '|1|Voorbeeldstraat|9||9999 XA||||',
      ),
    );
    expect(result.additions).to.have.length(1);
    expect(codes(result)).to.deep.equal([
      [3, 'complex-unknown', 'complex'],
      [4, 'number-missing', 'number'],
      [5, 'postcode-wrong', 'postcode'],
      [7, 'phone-wrong', 'phone'],
      [8, 'phone-rounded', 'phone'],
      [8, 'language-unknown', 'language'],
      [9, 'complex-missing', 'complex'],
    ]);
    expect(result.rejected[3]?.issues[0]).to.deep.equal({
      code: 'phone-wrong',
      field: 'phone',
      column: 7,
      value: '06-12',
      lines: [],
    });
  });

  it('stays out when a formula in it went wrong', () => {
    const result = plan(table('complex|huisnr|postcode|naam', 'poplar|1|9999 XA|#N/B', 'poplar|2|9999 XA|#VERW!'));
    expect(codes(result).map(([, code]) => code)).to.deep.equal(['formula-error', 'formula-error']);
  });

  it('can be downloaded, mended and imported again', () => {
    const file = table('complex|huisnr|postcode|telefoon', 'poplar|1|9999 XA|+31 6', 'poplar|2|9999 XA|=1+1');
    const csv = rejectedCsv(plan(file).rejected, columnsOf(file), {
      line: 'Regel',
      reason: 'Reden',
      sentence: ({ code, value }, heading) => `${heading ?? ''}: ${code} (${value})`,
    });
    expect(csv).to.equal(
      '\uFEFFcomplex;huisnr;postcode;telefoon;Regel;Reden\r\n' +
        "poplar;1;9999 XA;'+31 6;2;telefoon: phone-wrong (+31 6)\r\n" +
        "poplar;2;9999 XA;'=1+1;3;telefoon: phone-wrong (=1+1)\r\n",
    );
    const mended = table('complex|huisnr|postcode|telefoon', "poplar|1|9999 XA|'+31612345678");
    expect(plan(mended).additions[0]?.phones).to.deep.equal(['+31612345678']);
  });
});

describe('rows of the same home', () => {
  const file = table(HEAD, HOME_1, HOME_1.replace('Voorbeeld|', 'Patroon|'), HOME_2);

  it('are shown side by side, and stay out until one is chosen', () => {
    const result = plan(file);
    expect(result.duplicates.map(({ by, entries, kept }) => [by, entries.map(({ line }) => line), kept])).to.deep.equal(
      [['home', [2, 3], null]],
    );
    expect(codes(result).map(([line, code]) => [line, code])).to.deep.equal([
      [2, 'duplicate'],
      [3, 'duplicate'],
    ]);
    expect(result.additions.map(({ address }) => address.number)).to.deep.equal(['2']);
  });
  it('leave one when a person has chosen', () => {
    const result = plan(file, {}, { ...noChoices, keptLines: new Set([3]) });
    expect(codes(result).map(([line, code]) => [line, code])).to.deep.equal([[2, 'duplicate-not-kept']]);
    expect(result.additions.map(({ name }) => name)).to.include('Fam. Patroon');
  });
  it('need no choice when they say the same', () => {
    const result = plan(table(HEAD, HOME_1, HOME_1));
    expect(result.additions).to.have.length(1);
    expect(codes(result).map(([line, code]) => [line, code])).to.deep.equal([[3, 'repeated']]);
  });
  it('are not held back by a former tenant', () => {
    const rows = table(
      'complex|huisnr|postcode|naam|einddatum',
      'poplar|1|9999 XA|Oud|1-1-2020',
      'poplar|1|9999 XA|Nieuw|',
    );
    const result = plan(rows);
    expect(result.additions.map(({ name }) => name)).to.deep.equal(['Nieuw']);
    expect(result.former).to.deep.equal([2]);
  });
  it('never let a former tenant in the file move out who lives there', () => {
    const head = 'complex|huisnr|postcode|einddatum';
    const stored = imported('complex|huisnr|postcode', 'poplar|1|9999 XA');
    const result = plan(table(head, 'poplar|1|9999 XA|30-9-2026', 'poplar|1|9999 XA|'), { stored });
    expect([result.former, result.unchanged, result.updates]).to.deep.equal([[2], [3], []]);
  });
  it('are told from homes that share a telephone, which holds nothing back', () => {
    const shared = plan(table(HEAD, HOME_1, HOME_2.replace('|||nl', '||06-12345678|nl')));
    expect(shared.additions).to.have.length(2);
    expect(shared.sharedPhones).to.deep.equal([{ phone: '+31612345678', lines: [2, 3] }]);
  });
});

describe('importing again', () => {
  it('changes nothing when nothing changed', () => {
    const result = plan(table(HEAD, HOME_1, HOME_2), { stored: imported(HEAD, HOME_1, HOME_2) });
    expect(result.unchanged).to.deep.equal([2, 3]);
    expect([result.additions, result.updates, result.rejected]).to.deep.equal([[], [], []]);
  });
  it('updates what changed, and keeps what the field has found out', () => {
    const [home] = imported(HEAD, HOME_1);
    const stored = [{ ...home!, phones: ['+31612345678', '+31201234567'], doNotContact: true, revision: 4 }];
    const file = table(
      HEAD,
      HOME_1.replace('010-2345678', '').replace('06-12345678', '06-87654321').replace('Turks', ''),
    );
    const [update] = plan(file, { stored }).updates;
    expect(update?.changed).to.deep.equal(['phones']);
    expect(update?.after.phones).to.deep.equal(['+31687654321', '+31612345678', '+31201234567']);
    expect(update?.after).to.include({ id: home!.id, language: 'tr', doNotContact: true, revision: 5 });
  });
  it('finds the home however its floor is written', () => {
    const stored = imported(HEAD, HOME_1.replace('|A|', '|III|'));
    expect(plan(table(HEAD, HOME_1.replace('|A|', '|3|')), { stored }).updates).to.have.length(1);
  });
  it('names who is not in the file, and leaves them be', () => {
    const result = plan(table(HEAD, HOME_2), { stored: imported(HEAD, HOME_1, HOME_2) });
    expect(result.absent.map(({ id }) => id)).to.deep.equal(['home-1']);
    expect(result.updates).to.deep.equal([]);
  });
});

describe('a new tenant', () => {
  const HEAD_T = 'complex|huisnr|postcode|huurdernummer|naam|ingangsdatum|taal';
  const OLD = 'poplar|1|9999 XA|T-1|Fam. Voorbeeld|1-2-2015|tr';

  it('is a new household in the same home, and the old one has moved out', () => {
    const stored = imported(HEAD_T, OLD).map((each) => ({ ...each, stairwell: '4', doNotContact: true }));
    const result = plan(table(HEAD_T, 'poplar|1|9999 XA|T-2|Dhr. Proef|1-10-2026|'), { stored });
    const [change] = result.tenantChanges;
    expect(change?.leaves).to.include({ id: 'home-1', movedOutAt: '2026-10-01T00:00:00.000Z', revision: 2 });
    expect(change?.enters).to.include({
      id: 'id-1',
      tenancy: 'T-2',
      name: 'Dhr. Proef',
      stairwell: '4',
      language: null,
      doNotContact: false,
      movedInAt: '2026-10-01T00:00:00.000Z',
      movedOutAt: null,
      revision: 1,
    });
    expect(result.updates).to.deep.equal([]);
  });
  it('is asked about when only the name differs, and nothing is done until somebody says', () => {
    const stored = imported(HEAD, HOME_1);
    const file = table(HEAD, HOME_1.replace('Fam. Voorbeeld', 'Dhr. Staal'));
    const asked = plan(file, { stored });
    expect(asked.unclearTenants.map(({ entry, occupant }) => [entry.name, occupant.name])).to.deep.equal([
      ['Dhr. Staal', 'Fam. Voorbeeld'],
    ]);
    expect(codes(asked).map(([, code]) => code)).to.deep.equal(['tenant-unclear']);
    expect(asked.absent).to.deep.equal([]);

    const answered = (verdict: 'same' | 'new'): ImportPlan =>
      plan(file, { stored }, { ...noChoices, tenants: new Map([[2, verdict]]) });
    expect(answered('new').tenantChanges).to.have.length(1);
    expect(answered('same').updates[0]?.changed).to.deep.equal(['name']);
  });
  it('is asked about when number and home stay, and name and day of moving in are others', () => {
    const stored = imported(HEAD_T, OLD);
    const file = table(HEAD_T, 'poplar|1|9999 XA|T-1|Dhr. Proef|1-10-2026|');
    const asked = plan(file, { stored });
    expect(asked.updates).to.deep.equal([]);
    expect(codes(asked).map(([, code]) => code)).to.deep.equal(['tenant-unclear']);
    const answered = (verdict: 'same' | 'new'): ImportPlan =>
      plan(file, { stored }, { ...noChoices, tenants: new Map([[2, verdict]]) });
    expect(answered('same').updates[0]?.changed).to.have.members(['name', 'movedInAt']);
    const [change] = answered('new').tenantChanges;
    expect(change?.enters).to.include({ id: 'id-1', tenancy: 'T-1', name: 'Dhr. Proef' });
    // The number is theirs from now on, and not of whoever left.
    const now = [change!.leaves, change!.enters];
    for (const stands of [now, [...now].reverse()]) {
      const again = plan(file, { stored: stands });
      expect([again.unchanged, again.updates, again.tenantChanges]).to.deep.equal([[2], [], []]);
    }
  });
  it('is not asked about when one of both alone is another: a name that was mended, a day that was', () => {
    const stored = imported(HEAD_T, OLD);
    for (const row of [
      'poplar|1|9999 XA|T-1|Dhr. Proef|1-2-2015|tr',
      'poplar|1|9999 XA|T-1|Fam. Voorbeeld|1-3-2015|tr',
    ])
      expect(plan(table(HEAD_T, row), { stored }).updates, row).to.have.length(1);
  });
  it('may come in the same file in which the old one leaves', () => {
    const head = `${HEAD_T}|einddatum`;
    const stored = imported(HEAD_T, OLD);
    const result = plan(table(head, 'poplar|1|9999 XA|T-2|Dhr. Proef|1-10-2026||', `${OLD}|30-9-2026`), { stored });
    expect(result.updates.map(({ after }) => after.movedOutAt)).to.deep.equal(['2026-09-30T00:00:00.000Z']);
    expect(result.additions.map(({ tenancy }) => tenancy)).to.deep.equal(['T-2']);
    expect(result.tenantChanges).to.deep.equal([]);
  });
  it('is never made of a tenancy that stands at another home', () => {
    const result = plan(table(HEAD_T, OLD.replace('|1|', '|9|')), { stored: imported(HEAD_T, OLD) });
    expect(codes(result).map(([, code]) => code)).to.deep.equal(['tenancy-elsewhere']);
  });
});

describe('bringing a plan into the register', () => {
  function register(stored: readonly HouseholdRecord[]): RegisterStore & { writes: (readonly HouseholdRecord[])[] } {
    const writes: (readonly HouseholdRecord[])[] = [];
    return {
      writes,
      households: () => Promise.resolve(succeed(stored)),
      replaceHouseholds: (records) => {
        const households = changedMeanwhile(records, new Map(stored.map((each) => [each.id, each])));
        if (households.length > 0) return Promise.resolve(fail({ reason: 'changed-meanwhile' as const, households }));
        writes.push(records);
        return Promise.resolve(succeed(undefined));
      },
    };
  }

  it('is one write, with a receipt', async () => {
    const store = register([]);
    const receipt = await applyImport(plan(table(HEAD, HOME_1, HOME_2, 'poplar|||||||||')), store);
    expect(receipt).to.deep.equal(succeed({ added: 2, updated: 0, newTenants: 0, unchanged: 0, rejected: 1 }));
    expect(store.writes.map((records) => records.length)).to.deep.equal([2]);
  });
  it('writes nothing when somebody edited a household since', async () => {
    const stored = imported(HEAD, HOME_1);
    const outdated = plan(table(HEAD, HOME_1.replace('Turks', 'pl'), HOME_2), { stored });
    const store = register(stored.map((each) => ({ ...each, revision: 2 })));
    const result = await applyImport(outdated, store);
    expect(result).to.deep.equal({ ok: false, failure: { reason: 'changed-meanwhile', households: ['home-1'] } });
    expect(store.writes).to.deep.equal([]);
  });
  it('writes nothing when it could not be kept, and says why', async () => {
    const full: RegisterStore = {
      ...register([]),
      replaceHouseholds: () => Promise.resolve({ ok: false, failure: { reason: 'quota', usage: 1, quota: 1 } }),
    };
    const result = await applyImport(plan(table(HEAD, HOME_1)), full);
    expect(!result.ok && result.failure.reason).to.equal('quota');
  });
});
