import { expect } from 'chai';
import '../../../../components/interview/register-import/register-import.js';
import type { ImportServices } from '../../../../components/interview/register-import/import-session.js';
import type { RegisterImportElement } from '../../../../components/interview/register-import/register-import.js';
import { fail, succeed } from '../../../../domain/failure.js';
import type { HouseholdRecord } from '../../../../domain/records/records.js';
import type { StoreFailure } from '../../../../domain/records/store.js';
import { changedMeanwhile } from '../../../../domain/register/changed-meanwhile.js';
import { makeRegister } from '../../../../scripts/demo-data/register.js';
import { violationsIn } from '../../../support/axe.js';
import { seeded } from '../../../support/seeded.js';
import { until } from '../../../support/until.js';

const complex = {
  id: 'de-linde',
  label: { nl: 'De Linde', en: 'De Linde' },
  buildings: [{ id: 'A', label: 'Lindehof A', stairwells: ['A1', 'A2'] }],
};

/** A register in memory that can be made to fail. */
class Register {
  households: readonly HouseholdRecord[] = [];
  failure: StoreFailure | null = null;

  services(): ImportServices {
    let ids = 0;
    return {
      study: 'de-linde',
      complexes: [complex],
      now: () => '2026-11-22T19:00:00.000Z',
      newId: () => `home-${++ids}`,
      newAccessCode: () => 'K7M29QXRW',
      store: {
        households: () => Promise.resolve(succeed(this.households)),
        replaceHouseholds: (records) => {
          if (this.failure) return Promise.resolve(fail(this.failure));
          const households = changedMeanwhile(records, new Map(this.households.map((each) => [each.id, each])));
          if (households.length > 0) return Promise.resolve(fail({ reason: 'changed-meanwhile' as const, households }));
          const written = new Set(records.map(({ id }) => id));
          this.households = [...this.households.filter(({ id }) => !written.has(id)), ...records];
          return Promise.resolve(succeed(undefined));
        },
      },
    };
  }
}

describe('importing a register on the screen', () => {
  let element: RegisterImportElement;
  let register: Register;

  const root = (): ShadowRoot => element.shadowRoot!;
  const title = (): string => root().querySelector('#title')?.textContent ?? '';
  const text = (): string => root().querySelector('section')?.textContent.replace(/\s+/gu, ' ') ?? '';
  const button = (words: string): HTMLButtonElement =>
    [...root().querySelectorAll('button')].find((each) => each.textContent.includes(words))!;
  const press = async (words: string, next: string): Promise<void> => {
    button(words).click();
    await until(() => title() === next);
  };
  const choose = (content: string, name = 'lijst.csv'): void => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], name));
    const input = root().querySelector<HTMLInputElement>('#file')!;
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  };
  const COLUMNS = 'What is in which column?';
  const FINDINGS = 'This is what will happen';
  const RECEIPT = 'The register is saved';

  beforeEach(async () => {
    register = new Register();
    element = document.createElement('renovation-register-import');
    element.locale = 'en';
    element.services = register.services();
    document.body.append(element);
    await until(() => title() !== '');
  });
  afterEach(() => element.remove());

  it('leads a file of 174 rows, nine of them damaged, to 165 households', async () => {
    choose(makeRegister(complex, 174, seeded(5)).csv);
    await until(() => title() === COLUMNS);
    expect(root().querySelectorAll('select')).to.have.length(14);
    await press('Check the list', FINDINGS);
    expect(text()).to.contain('165 households added').and.to.contain('9 rows not imported');
    expect(root().querySelectorAll('.rejected tbody tr')).to.have.length(9);
    expect(text()).to.contain('"0970-1234" is not a telephone number.');
    expect(register.households).to.have.length(0);

    let receipt: unknown;
    element.addEventListener('renovation-register-imported', (event) => {
      receipt = event.receipt;
    });
    await press('Save 165 households', RECEIPT);
    expect(register.households).to.have.length(165);
    expect(receipt).to.deep.equal({ added: 165, updated: 0, newTenants: 0, unchanged: 0, rejected: 9 });
  });

  it('puts the keyboard at the title of every next step', async () => {
    choose('complex;huisnr;postcode\nDe Linde;1;9999 XA\n');
    await until(() => title() === COLUMNS);
    expect(root().activeElement?.id).to.equal('title');
  });

  it('can be read by everybody, at every step', async () => {
    expect(await violationsIn(element)).to.deep.equal([]);
    choose(makeRegister(complex, 30, seeded(5)).csv);
    await until(() => title() === COLUMNS);
    expect(await violationsIn(element)).to.deep.equal([]);
    await press('Check the list', FINDINGS);
    expect(await violationsIn(element)).to.deep.equal([]);
  });

  it('says what is wrong with a file, and takes the next one', async () => {
    choose('%PDF-1.7', 'lijst.pdf');
    await until(() => text().includes('This is not a list.'));
    choose('a;b\n1;"2\n');
    await until(() => text().includes('Line 2: A quotation mark is never closed.'));
    choose('huisnr;postcode\n1;9999 XA\n');
    await until(() => title() === COLUMNS);
  });

  it('takes a file that is dragged to it', async () => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['complex;huisnr;postcode\nDe Linde;1;9999 XA\n'], 'lijst.csv'));
    const dropped = new DragEvent('drop', { dataTransfer: transfer, cancelable: true });
    root().querySelector('.drop')!.dispatchEvent(dropped);
    expect(dropped.defaultPrevented).to.equal(true);
    await until(() => title() === COLUMNS);
  });

  it('goes on when a home can be found, and not before', async () => {
    choose('complex;huisnr;pcode\nDe Linde;1;9999 XA\n');
    await until(() => title() === COLUMNS);
    const select = root().querySelector<HTMLSelectElement>('[aria-label="What is in the column pcode?"]')!;
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await until(() => text().includes('Still needed to find a home: Postcode.'));
    expect(button('Check the list').disabled).to.equal(true);
    select.value = 'postcode';
    select.dispatchEvent(new Event('change'));
    await until(() => !button('Check the list').disabled);
    await press('Check the list', FINDINGS);
    expect(text()).to.contain('1 household added');
  });

  it('asks where homes are when no column says so', async () => {
    choose('huisnr;postcode\n1;9999 XA\n');
    await until(() => title() === COLUMNS);
    expect(root().querySelector<HTMLSelectElement>('#complex')?.value).to.equal('de-linde');
    await press('Check the list', FINDINGS);
    await press('Save 1 household', RECEIPT);
    expect(register.households[0]?.complex).to.equal('de-linde');
  });

  it('shows rows of one home side by side, and imports the one that is chosen', async () => {
    choose('complex;huisnr;postcode;naam\nDe Linde;1;9999 XA;Fam. Proef\nDe Linde;1;9999 XA;Fam. Staal\n');
    await until(() => title() === COLUMNS);
    await press('Check the list', FINDINGS);
    expect(button('There is nothing to save.').disabled).to.equal(true);
    expect(root().querySelectorAll('.pair .card')).to.have.length(2);
    button('Line 3 is right').click();
    await until(() => text().includes('1 household added'));
    await press('Save 1 household', RECEIPT);
    expect(register.households.map(({ name }) => name)).to.deep.equal(['Fam. Staal']);
  });

  it('asks whether another name is a new tenant', async () => {
    const head = 'complex;huisnr;postcode;naam\n';
    choose(`${head}De Linde;1;9999 XA;Fam. Proef\n`);
    await until(() => title() === COLUMNS);
    await press('Check the list', FINDINGS);
    await press('Save 1 household', RECEIPT);
    await press('Import another list', 'Import the register');
    choose(`${head}De Linde;1;9999 XA;Dhr. Staal\n`);
    await until(() => title() === COLUMNS);
    await press('Check the list', FINDINGS);
    expect(text()).to.contain('A new tenant?');
    button('A new tenant').click();
    await until(() => text().includes('1 household because of a new tenant'));
    await press('Save 1 household', RECEIPT);
    expect(register.households.map(({ name, movedOutAt }) => [name, movedOutAt !== null])).to.have.deep.members([
      ['Fam. Proef', true],
      ['Dhr. Staal', false],
    ]);
  });

  it('keeps the plan when nothing could be saved, and says so', async () => {
    choose('complex;huisnr;postcode\nDe Linde;1;9999 XA\n');
    await until(() => title() === COLUMNS);
    await press('Check the list', FINDINGS);
    register.failure = { reason: 'quota', usage: 1, quota: 1 };
    button('Save 1 household').click();
    await until(() => text().includes('Nothing was saved. Make room and try again.'));
    register.failure = null;
    await press('Save 1 household', RECEIPT);
  });

  it('checks again when somebody edited the register meanwhile', async () => {
    const file = 'complex;huisnr;postcode;taal\nDe Linde;1;9999 XA;';
    choose(`${file}nl\n`);
    await until(() => title() === COLUMNS);
    await press('Check the list', FINDINGS);
    await press('Save 1 household', RECEIPT);
    await press('Import another list', 'Import the register');
    choose(`${file}tr\n`);
    await until(() => title() === COLUMNS);
    await press('Check the list', FINDINGS);
    register.households = register.households.map((each) => ({ ...each, revision: each.revision + 1 }));
    button('Save 1 household').click();
    await until(() => text().includes('The register has changed meanwhile.'));
    button('Try again').click();
    await until(() => !text().includes('The register has changed meanwhile.'));
    await press('Save 1 household', RECEIPT);
    expect(register.households[0]?.language).to.equal('tr');
  });

  it('speaks Dutch as well', async () => {
    element.locale = 'nl';
    await until(() => title() === 'Bewonerslijst inlezen');
  });
});
