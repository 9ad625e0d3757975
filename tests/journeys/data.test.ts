/**
 * A morning at the data desk, with the keyboard alone: a file for the researcher, everything about one household for
 * whoever asks, that household erased with a receipt, and the whole store in a file and back in another browser.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import type {} from '../../components/renovation-kit.js';
import type { HouseholdRecord } from '../../domain/records/records.js';
import { serve, type RunningServer } from '../../scripts/serve.mjs';
import { DEMO, openDesk, withoutMouse, type Desk } from './support/desk.js';

const PASS = 'vier woorden die niemand raadt';
/** A working day in the demo, so that names of files are known. */
const DAY = '2026-11-26';
const NOW = `?now=${encodeURIComponent(`${DAY}T10:00:00+01:00`)}`;

let server: RunningServer;
let desk: Desk;
const profiles: string[] = [];

async function openAt(view: string): Promise<Desk> {
  const profile = await mkdtemp(join(tmpdir(), 'data-'));
  profiles.push(profile);
  const opened = await openDesk(profile);
  await withoutMouse(opened.page);
  await opened.page.goto(`${server.url}/data.html${NOW}&view=${view}`);
  await opened.page.locator(`renovation-data [part=${view}] form`).first().waitFor({ timeout: 120_000 });
  return opened;
}

before(async () => {
  server = await serve({ root: DEMO });
});
after(async () => {
  await server.close();
  await desk.context.close();
  for (const profile of profiles) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** The households of the store, as they are kept. */
const kept = (page: Page): Promise<readonly HouseholdRecord[]> =>
  page.evaluate(async () => {
    const services = document.querySelector('renovation-study')?.services;
    const found = await services?.store.households(services.study.config.id);
    if (!found?.ok) throw new Error('The store did not answer.');
    return found.value;
  });

/** Presses Enter on what the keyboard comes to, and gives the file that is saved. */
async function saved({ page, keys }: Desk, label: RegExp): Promise<{ name: string; bytes: Uint8Array; path: string }> {
  const coming = page.waitForEvent('download', { timeout: 60_000 });
  await keys.tabTo(label);
  await keys.press('Enter');
  const download = await coming;
  const path = await download.path();
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(path)), path };
}

describe('the data desk, keyboard only', { timeout: 300_000 }, () => {
  let going = true;
  let household: HouseholdRecord;

  /** One after the other: what follows a step that failed would only wait. */
  function step(name: string, work: () => Promise<void>): void {
    it(name, async (test) => {
      if (!going) {
        test.skip('an earlier step failed');
        return;
      }
      going = false;
      await work();
      going = true;
    });
  }

  const enter = async (label: RegExp): Promise<void> => {
    await desk.keys.tabTo(label);
    await desk.keys.press('Enter');
  };

  step('gives the researcher a file without anybody in it', async () => {
    desk = await openAt('export');
    const { page } = desk;
    assert.deepEqual(await desk.axe(), []);
    await enter(/^Bekijk wat erin komt/u);
    await page.locator('renovation-data [part=summary]').waitFor({ timeout: 60_000 });
    assert.deepEqual(await desk.axe(), []);
    await desk.look('data-export');
    const { name, bytes } = await saved(desk, /^Maak het bestand/u);
    assert.equal(name, `de-linde-long-csv-${DAY}.zip`);
    const files = unzipSync(bytes);
    assert.deepEqual(Object.keys(files).sort(), ['codebook.html', 'codebook.json', 'responses.csv']);
    const table = strFromU8(files['responses.csv'] ?? new Uint8Array());
    assert.ok(table.split('\r\n').length > 150);
    const households = await kept(page);
    const words = households.flatMap(({ id, name: who, phones, accessCode, address }) => [
      id,
      who,
      accessCode,
      ...phones,
      `${address.street} ${address.number}`,
    ]);
    for (const content of Object.values(files).map((file) => strFromU8(file))) {
      assert.deepEqual(
        words.filter((word) => word && content.includes(word)),
        [],
      );
    }
  });

  step('gives a household everything that is kept about it', async () => {
    const { page, keys } = desk;
    await enter(/^Eén huishouden/u);
    await page.locator('renovation-data [part=person] form').waitFor();
    const answered = await page.evaluate(async () => {
      const services = document.querySelector('renovation-study')?.services;
      const found = await services?.store.responses({ study: services.study.config.id, state: 'complete' });
      if (!found?.ok) throw new Error('The store did not answer.');
      return found.value.map((response) => response.household);
    });
    const found = (await kept(page)).find(({ id, accessCode }) => accessCode && answered.includes(id));
    assert.ok(found?.accessCode, 'somebody who answered');
    household = found;
    await keys.tabTo(/^Adres, naam/u);
    await keys.type(found.accessCode);
    await keys.press('Enter');
    await enter(/^Open /u);
    await page.locator('renovation-data-erase').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.look('data-household');
    const { name, bytes } = await saved(desk, /^Opslaan voor een computer/u);
    assert.match(name, new RegExp(`^inzage-.*-${DAY}\\.json$`, 'u'));
    const file = JSON.parse(strFromU8(bytes)) as {
      readonly register: HouseholdRecord;
      readonly responses: readonly { readonly household: string }[];
    };
    assert.deepEqual(file.register, JSON.parse(JSON.stringify(household)));
    assert.ok(file.responses.length > 0);
    assert.ok(file.responses.every((response) => response.household === household.id));
  });

  step('erases it once the address is typed, and gives a receipt without a name', async () => {
    const { page, keys } = desk;
    await enter(/^Bekijk wat er weggaat/u);
    await page.locator('#typed').waitFor();
    assert.deepEqual(await desk.axe(), []);
    const { street, number, addition } = household.address;
    await keys.tabTo(/^Typ /u);
    await keys.type(`${street} ${number}${addition ? `-${addition}` : ''}`);
    await keys.press('Enter');
    await page.locator('renovation-data [part=receipt]').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.look('data-receipt');
    const { name, bytes } = await saved(desk, /^Bewijs opslaan/u);
    assert.equal(name, `bewijs-van-wissen-${DAY}.html`);
    assert.ok(strFromU8(bytes).includes(household.id));
    assert.ok(!strFromU8(bytes).includes(household.address.street));
    assert.ok((await kept(page)).every(({ id }) => id !== household.id));
  });

  step('puts the whole store in one file, and brings it back in another browser', async () => {
    const { page, keys } = desk;
    await keys.tabTo(/^Reservekopie/u);
    await keys.press('Enter');
    await page.locator('#make').waitFor();
    await keys.tabTo(/^Wachtzin/u);
    await keys.type(PASS);
    await keys.tabTo(/^Nog eens/u);
    await keys.type(PASS);
    const { name, path, bytes } = await saved(desk, /^Maak de reservekopie/u);
    assert.equal(name, `de-linde-${DAY}.renovation-backup`);
    assert.ok(!Buffer.from(bytes).includes('Voorbeeldstad'));
    const before = await kept(page);
    const { heard } = desk;
    assert.deepEqual(heard, []);

    // The other browser has the demo of its own, the erased household among it, until the backup is brought in.
    const other = await openAt('backup');
    assert.ok((await kept(other.page)).some(({ id }) => id === household.id));
    await other.page.locator('#file').setInputFiles(path);
    await other.keys.tabTo(/^Wachtzin/u);
    await other.keys.tabTo(/^Wachtzin/u);
    await other.keys.type('niet deze');
    await other.keys.press('Enter');
    await other.page.locator('renovation-data-restore .problem', { hasText: 'niet de wachtzin' }).waitFor();
    await other.page.locator('#secret').focus();
    await other.keys.press('Control+A');
    await other.keys.type(PASS);
    await other.keys.press('Enter');
    await other.page.locator('#restore').waitFor({ timeout: 60_000 });
    await other.keys.tabTo(/^Bekijk wat het hier doet/u);
    await other.keys.press('Enter');
    await other.page.locator('#effect').waitFor({ timeout: 60_000 });
    assert.deepEqual(await other.axe(), []);
    await other.look('data-restore');
    await other.keys.tabTo(/^Terugzetten/u);
    await other.keys.press('Enter');
    await other.page.locator('renovation-data-restore .saved', { hasText: 'Klaar' }).waitFor({ timeout: 60_000 });
    const ids = (all: readonly HouseholdRecord[]): readonly string[] => all.map(({ id }) => id).sort();
    assert.deepEqual(ids(await kept(other.page)), ids(before), 'who was erased there is erased here');
    assert.deepEqual(other.heard, []);
    await other.context.close();
  });
});
