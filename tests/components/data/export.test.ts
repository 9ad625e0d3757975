/** What a researcher gets: files that can be told beforehand, with a codebook, and never with a name. */
import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import type { DataStore } from '../../../domain/person/data-store.js';
import type { Store } from '../../../domain/records/store.js';
import { buildRelease, type ReleaseInput } from '../../../domain/results/build-release.js';
import { RecordLines, type GatheredRecords } from '../../../domain/results/lines/record-lines.js';
import { releaseText } from '../../../domain/results/release-text.js';
import { smallCodebook } from '../../domain/exports/small-export.js';
import { violationsIn } from '../../support/axe.js';
import { valueOf } from '../../support/store-results.js';
import { CODE, DataPage, NOW, until, type SavedFile } from './data-page.js';

const NAMES = new RegExp(`Jansen|B\\. Ağaoğlu|Populierlaan|Kade|1234 A|31612345678|${CODE}`, 'u');
/** The key of the register leads to them. */
const IDENTITY = new RegExp(`${NAMES.source}|tenancy-004`, 'u');

const filesIn = ({ bytes }: SavedFile): Map<string, Uint8Array> => new Map(Object.entries(unzipSync(bytes)));
const rows = (file: Uint8Array | undefined): number =>
  strFromU8(file ?? new Uint8Array())
    .trim()
    .split(/\r\n/u).length - 1;

/** A store whose responses come when the test says so. */
function waiting(): { readonly change: (store: Store) => Store; readonly go: () => void } {
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  const slow = (data: DataStore): DataStore =>
    new Proxy(data, {
      get(target, name) {
        if (name === 'responsePage') return (after: string | null) => gate.then(() => target.responsePage(after));
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
  const change = (store: Store): Store =>
    new Proxy(store, {
      get(target, name) {
        if (name === 'data') return () => target.data().then((data) => (data ? slow(data) : null));
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
  return { change, go: () => go() };
}

/** Reads a file as the command line does. */
function gathered(text: string): GatheredRecords {
  const lines = new RecordLines();
  text.split('\n').forEach((line, index) => {
    const added = lines.add(line, { file: 'records', line: index + 1 });
    if (!added.ok) throw new Error(`${line}: ${JSON.stringify(added.failure)}`);
  });
  return lines.gathered();
}

describe('exports for research', () => {
  let page: DataPage;
  const open = async (made = new DataPage()): Promise<void> => {
    page = made;
    await page.fill();
    await page.show();
  };
  const look = async (): Promise<void> => {
    await page.press('See what will be in it');
    await until(() => page.find('[part=summary]') !== null);
  };
  const made = (): Promise<SavedFile> => page.saved(() => page.button('Make the file')?.click());
  const choose = (name: string, value: string): void => {
    page.write(`select[name=${name}]`, value);
  };
  const tick = (name: string, value: string): void => page.get(`input[name=${name}][value=${value}]`).click();

  afterEach(() => page.close());

  it('tells what will be in it and what will not, then makes it: a table, a codebook to read and one for a machine', async () => {
    await open();
    expect(await violationsIn(page.element)).to.deep.equal([]);
    await look();
    expect(page.text).to.include('4 responses of 2 households').and.to.include('responses.csv: 4 rows');
    expect(page.text).to.include('Names, addresses, telephone numbers and access codes: never.');
    expect(await violationsIn(page.element)).to.deep.equal([]);
    const file = await made();
    expect(file.name).to.equal('small-long-csv-2026-11-29.zip');
    await page.reads('Saved as small-long-csv-2026-11-29.zip');
    const files = filesIn(file);
    expect([...files.keys()]).to.include.members(['responses.csv', 'codebook.html', 'codebook.json']);
    expect(rows(files.get('responses.csv'))).to.equal(4);
    for (const [name, content] of files) expect(strFromU8(content), name).not.to.match(IDENTITY);
    // In its own row: what the household answered later may be shifted onto that day.
    const row = strFromU8(files.get('responses.csv') ?? new Uint8Array())
      .split('\r\n')
      .find((line) => line.includes('-25.5'));
    expect(row, 'dates are shifted')
      .to.match(/,20(18|19|20)-\d\d-\d\d,/u)
      .and.not.to.include('2019-06-30');
  });

  it('makes every format, wide or long, of the waves and complexes that were chosen', async () => {
    await open();
    tick('wave', 'after');
    tick('complex', 'south');
    choose('shape', 'wide');
    for (const [format, extension, name] of [
      ['xlsx', 'xlsx', 'excel'],
      ['parquet', 'parquet', 'parquet'],
      ['sav', 'sav', 'spss'],
      ['dta', 'dta', 'stata'],
      ['rds', 'rds', 'r'],
    ] as const) {
      choose('format', format);
      await until(() => page.find('[part=summary]') === null);
      await look();
      expect(page.text).to.include('1 responses of 1 households');
      const file = await made();
      expect(file.name).to.equal(`small-before-wide-${name}-2026-11-29.zip`);
      expect([...filesIn(file).keys()], format).to.include.members([`households.${extension}`, 'codebook.json']);
    }
  });

  it('lets own words out only after a warning, and looks again after a choice', async () => {
    await open();
    await look();
    page.get('input[name=open-text]').click();
    await page.reads('this file is no longer anonymous');
    expect(page.find('[part=summary]')).to.equal(null);
    expect(page.text).to.include('You changed a choice');
    choose('dates', 'exact');
    await look();
    const table = strFromU8(filesIn(await made()).get('responses.csv') ?? new Uint8Array());
    expect(table).to.include('it leaks').and.to.include('2019-06-30');
  });

  it('says what must be chosen, and when there is nothing', async () => {
    await open();
    tick('wave', 'before');
    tick('wave', 'after');
    tick('complex', 'north');
    tick('complex', 'south');
    await page.press('See what will be in it');
    await page.reads('Choose at least one wave. Choose at least one complex.');
    expect(page.get('renovation-data-export').shadowRoot?.activeElement, 'where to choose').to.equal(
      page.get('input[name=wave]'),
    );
    tick('wave', 'after');
    tick('complex', 'south');
    await page.press('See what will be in it');
    await page.reads('there are no completed responses to export');
    expect(page.find('[part=summary]')).to.equal(null);
  });

  it('shows a bar for what takes a while, and stops when it is told to', async () => {
    const slow = waiting();
    await open(new DataPage(slow.change));
    const start = page.button('See what will be in it');
    start?.focus();
    start?.click();
    await until(() => page.find('progress') !== null);
    expect(await violationsIn(page.element)).to.deep.equal([]);
    const stop = page.button('Stop');
    stop?.focus();
    stop?.click();
    slow.go();
    await page.reads('Stopped. Nothing was saved or changed.');
    await until(() => page.find('progress') === null);
    expect(page.find('[part=summary]')).to.equal(null);
    expect(await page.files).to.deep.equal([]);
    await until(() => page.get('renovation-data-export').shadowRoot?.activeElement === start);
  });

  it('cannot do without the questionnaire, and tries again', async () => {
    await open(new DataPage(undefined, { src: '/no-such-questionnaire.json' }));
    expect(page.get('.state.error').textContent).to.include('A questionnaire of the study could not be read');
    expect(page.find('form')).to.equal(null);
    await page.press('Try again');
    await until(() => page.find('.state.error') !== null);
  });

  it('makes the records for the command line: the same release comes of them, and no name is in them', async () => {
    await open();
    const file = await page.saved(() => page.button('Make the file of records')?.click());
    expect(file.name).to.equal('small-records-2026-11-29.ndjson');
    await page.reads('Saved as small-records-2026-11-29.ndjson: 4 responses.');
    const text = strFromU8(file.bytes);
    expect(text).not.to.match(NAMES);
    const order = { config: page.study, codebooks: [smallCodebook()], audience: 'internal', now: NOW } as const;
    const released = (records: Pick<ReleaseInput, 'responses' | 'places'>): string =>
      releaseText(buildRelease({ ...order, ...records }));
    const stored = {
      responses: await valueOf(page.store.responses({ study: 'small' })),
      places: await valueOf(page.store.places('small')),
    };
    expect(released(gathered(text))).to.equal(released(stored));
    expect(stored.responses.some(({ timings }) => JSON.stringify(timings).includes('seconds'))).to.equal(true);
    expect(text, 'how long somebody thought').not.to.include('"seconds"');
  });

  it('stops writing records when it is told to, and saves nothing', async () => {
    const { change, go } = waiting();
    await open(new DataPage(change));
    page.button('Make the file of records')?.click();
    await until(() => page.button('Stop') !== null);
    page.button('Stop')?.click();
    go();
    await page.reads('Stopped');
    expect(await page.files).to.deep.equal([]);
  });
});
