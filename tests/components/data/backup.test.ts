/** The whole store in one encrypted file and back, and the three honest states of the tag. */
import { expect } from 'chai';
import type { Store } from '../../../domain/records/store.js';
import { MemoryStore } from '../../../storage/memory-store.js';
import { violationsIn } from '../../support/axe.js';
import { valueOf } from '../../support/store-results.js';
import { DataPage, until, type SavedFile } from './data-page.js';

const PASS = 'four words nobody guesses';

describe('backup and restore', () => {
  let page: DataPage;
  afterEach(() => page.close());

  const open = async (): Promise<void> => {
    page = new DataPage();
    await page.fill();
    await page.show({ view: 'backup' });
  };
  const made = async (): Promise<SavedFile> => {
    page.write('#passphrase', PASS);
    page.write('#repeat', PASS);
    const file = await page.saved(() => page.button('Make the backup')?.click());
    await page.reads('Saved as small-2026-11-29.renovation-backup');
    return file;
  };
  const give = (bytes: Uint8Array<ArrayBuffer>, passphrase: string): void => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([bytes], 'a.renovation-backup'));
    page.get<HTMLInputElement>('#file').files = chosen.files;
    page.write('#secret', passphrase);
    page.button('See what is in it')?.click();
  };

  it('makes a file that nobody reads without the passphrase, and asks for a good one', async () => {
    await open();
    expect(await violationsIn(page.element)).to.deep.equal([]);
    page.write('#passphrase', 'short');
    await page.press('Make the backup');
    await page.reads('Use at least 12 characters.');
    page.write('#passphrase', PASS);
    page.write('#repeat', `${PASS}?`);
    await page.press('Make the backup');
    await page.reads('The two are not the same.');
    const file = await made();
    expect(file.name).to.equal('small-2026-11-29.renovation-backup');
    expect(new TextDecoder('latin1').decode(file.bytes)).not.to.match(/Jansen|tenancy/u);
    expect(page.get<HTMLInputElement>('#passphrase').value, 'is not left on the screen').to.equal('');
  });

  it('says what is wrong with a passphrase or a file, and changes nothing', async () => {
    await open();
    const { bytes } = await made();
    page.button('See what is in it')?.click();
    await page.reads('Choose a file first.');
    give(bytes, 'another one');
    await page.reads('The passphrase is not the one of this file.');
    give(bytes.slice(0, bytes.length - 40), PASS);
    await page.reads('The file is damaged or not whole');
    give(new TextEncoder().encode('Dear diary'), PASS);
    await page.reads('This file is not a backup of this kit.');
    expect(page.find('#restore')).to.equal(null);
    expect(await valueOf(page.store.households('small'))).to.have.length(2);
  });

  it('shows what is in it, what it would do here, and does it once that was seen', async () => {
    await open();
    const { bytes } = await made();
    const data = await page.store.data();
    await valueOf(data.erase({ study: 'small', household: 'tenancy-0043', at: '2026-11-29T12:00:00.000Z', salt: 's' }));
    await valueOf(page.store.withdraw('tenancy-0042-after-1', '2026-11-29T12:00:00.000Z', []));
    give(bytes, PASS);
    await until(() => page.focused === 'inside');
    expect(page.get('table').textContent.replace(/\s+/gu, ' '))
      .to.include('Households 2')
      .and.to.include('Questionnaires 4');
    await page.press('See what it would do here');
    await until(() => page.focused === 'effect');
    expect(page.text).to.include('0 records come in').and.to.include('5 of households that were erased stay out');
    expect(page.text).not.to.include('records that are here now go');
    page.get('input[value=replace]').click();
    await until(() => page.find('#effect') === null);
    await page.press('See what it would do here');
    await until(() => page.find('#effect') !== null);
    expect(page.text).to.include('6 records that are here now go').and.to.include('6 records come in');
    expect(await violationsIn(page.element)).to.deep.equal([]);
    page.button('Restore')?.click();
    await page.reads('Tick that what is here may go');
    expect((await valueOf(page.store.response('tenancy-0042-after-1')))?.state).to.equal('withdrawn');
    page.get('input[name=sure]').click();
    [...page.get('renovation-data-restore').shadowRoot!.querySelectorAll<HTMLButtonElement>('#restore button')]
      .at(-1)
      ?.click();
    await page.reads('Done. 6 records came in');
    expect((await valueOf(page.store.response('tenancy-0042-after-1')))?.state).to.equal('complete');
    expect(await valueOf(page.store.household('tenancy-0043')), 'stays erased').to.equal(null);
    expect(page.find('#restore')).to.equal(null);
  });
});

describe('the data screen', () => {
  let page: DataPage;
  afterEach(() => page.close());

  it('goes from part to part, tells the page, and knows no other', async () => {
    page = new DataPage();
    await page.fill();
    const told: string[] = [];
    page.element.addEventListener('renovation-data-view', ({ view }) => told.push(view));
    await page.show();
    await page.press('One household');
    await until(() => page.find('renovation-data-person') !== null);
    await page.press('Backup and restore');
    await until(() => page.find('#make') !== null);
    expect(told).to.deep.equal(['person', 'backup']);
    page.element.locale = 'nl';
    await page.reads('Reservekopie maken');
    page.element.view = 'delete';
    await page.reads('Er is geen onderdeel ‘delete’.');
  });

  it('has nothing to give where the browser keeps nothing, and says so', async () => {
    page = new DataPage(() => new MemoryStore({ clock: { now: () => '', newId: () => '' } }));
    await page.show();
    expect(page.get('.state.empty').textContent).to.include('This browser keeps nothing on this device');
    expect(await violationsIn(page.element)).to.deep.equal([]);
  });

  it('says when the code of the store did not come, and tries again', async () => {
    let times = 0;
    const failing = (store: Store): Store =>
      new Proxy(store, {
        get(target, name) {
          if (name === 'data' && times++ === 0) return () => Promise.reject(new Error('no network'));
          const member: unknown = Reflect.get(target, name);
          return typeof member === 'function' ? (member.bind(target) as unknown) : member;
        },
      });
    page = new DataPage(failing);
    await page.fill();
    const errors: string[] = [];
    page.element.addEventListener('renovation-error', ({ code }) => errors.push(code));
    await page.show();
    expect(page.get('.state.error').textContent).to.include('could not be loaded').and.to.include('no network');
    expect(errors).to.deep.equal(['environment/network']);
    await page.press('Try again');
    await until(() => page.find('renovation-data-export') !== null);
  });
});
