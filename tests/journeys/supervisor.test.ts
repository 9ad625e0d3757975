/**
 * An evening of a supervisor, with the keyboard alone: how far it is, what the rates mean, what is stuck and for whom it
 * is now, interviewers side by side, and looking along with a talk that is going on in another window.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type {} from '../../components/renovation-kit.js';
import type { CaseEntry } from '../../domain/records/fieldwork-records.js';
import { serve, type RunningServer } from '../../scripts/serve.mjs';
import { InterviewerAtKeys } from '../../scripts/speed-run/interviewer-at-keys.mjs';
import { seeded } from '../support/seeded.js';
import { DEMO, openDesk, withoutMouse, type Desk } from './support/desk.js';

const NAME = 'Sofie de Boer';

let server: RunningServer;
let profile: string;
let desk: Desk;

before(async () => {
  server = await serve({ root: DEMO });
  profile = await mkdtemp(join(tmpdir(), 'supervisor-'));
  desk = await openDesk(profile);
  await withoutMouse(desk.page);
});
after(async () => {
  await server.close();
  await desk.context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** What the supervisor wrote, oldest first. */
const written = (page: Page, by: string): Promise<readonly CaseEntry[]> =>
  page.evaluate(async (name) => {
    const services = document.querySelector('renovation-study')?.services;
    const fieldwork = await services?.store.fieldwork();
    const found = await fieldwork?.entries({ study: services?.study.config.id ?? '' });
    if (!found?.ok) throw new Error('The store did not answer.');
    return found.value.filter((entry) => entry.by === name);
  }, by);

/** The rows of a table on the screen, cell by cell. */
const rowsOf = (page: Page, table: string): Promise<readonly (readonly string[])[]> =>
  page
    .locator(`renovation-fieldwork section[aria-labelledby="${table}"] tbody tr:not(.group)`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/gu, ' ').trim())),
    );

/** Interviewers on a phone: nothing lies beside the screen, and to a screen reader it is the table that it was. */
async function onPhone(): Promise<void> {
  const { page } = desk;
  const parts = async (): Promise<readonly number[]> => {
    const session = await desk.context.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    return ['columnheader', 'rowheader', 'row', 'cell'].map(
      (name) => nodes.filter(({ ignored, role }) => !ignored && role?.value === name).length,
    );
  };
  const before = page.viewportSize()!;
  const wide = await parts();
  await page.setViewportSize({ width: 360, height: 740 });
  const frame = page.locator('renovation-fieldwork-interviewers .frame').first();
  const beside = await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  assert.ok(beside <= 1, `${String(beside)} pixels lie beside the screen`);
  const phone = await parts();
  assert.ok(phone[3]! > 0);
  assert.deepEqual(phone, wide);
  assert.deepEqual(await desk.axe(), [], 'interviewers on a phone');
  await desk.look('interviewers-phone');
  await page.setViewportSize(before);
}

const numberIn = (text = ''): number => Number(text.replace(/\./gu, '').replace(',', '.'));

describe('a supervisor, keyboard only', { timeout: 300_000 }, () => {
  const random = seeded(27);
  let going = true;

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

  /** Opens a screen from the menu, and looks at it with axe. */
  async function open(screen: string, heading: string): Promise<void> {
    const { keys, page } = desk;
    await keys.tabTo(new RegExp(`^${screen}$`, 'u'));
    await keys.press('Enter');
    await page.locator(`renovation-fieldwork ${heading}`).first().waitFor();
    assert.deepEqual(await desk.axe(), [], screen);
    await desk.look(screen.toLowerCase());
  }

  const status = (text: string): Promise<void> =>
    desk.page.locator('renovation-fieldwork-actions [role=status]', { hasText: text }).waitFor();

  step('sees how far it is: per complex, building, wave, slice and day', async () => {
    const { page } = desk;
    await page.goto(`${server.url}/fieldwork.html`);
    await page.locator('renovation-fieldwork [part=summary]').waitFor({ timeout: 60_000 });
    assert.deepEqual(await desk.axe(), []);
    await desk.look('progress');
    const places = await rowsOf(page, 'places');
    const [whole, ...rest] = places.map(([name = '', interviews, target, , , tried, households, attempts]) => ({
      name,
      figures: [interviews, target, tried, households, attempts].map(numberIn),
    }));
    const complexes = rest.filter(({ name }) => name.startsWith('De '));
    assert.equal(complexes.length, 2);
    const buildings = rest.filter(({ name }) => !name.startsWith('De '));
    for (const [column, what] of ['interviews', 'target', 'tried', 'households', 'attempts'].entries()) {
      const sum = (rows: typeof rest): number =>
        rows.reduce((total, { figures }) => total + (figures[column] ?? NaN), 0);
      // A target is rounded up in every place, so parts may come to more than the whole.
      if (what === 'target') continue;
      assert.equal(sum(complexes), whole?.figures[column], what);
      assert.equal(sum(buildings), whole?.figures[column], what);
    }
    const attempts = (await rowsOf(page, 'days')).reduce((total, [, count]) => total + numberIn(count), 0);
    const inSlots = (await rowsOf(page, 'slots')).reduce((total, [, count]) => total + numberIn(count), 0);
    assert.equal(attempts, inSlots);
    assert.ok((await rowsOf(page, 'waves')).length >= 3);
  });

  step('reads what a rate is, and every rate is what its letters make of it', async () => {
    const { page, keys } = desk;
    await open('Respons', '#rates-households');
    await keys.tabTo(/^RR3/u);
    await keys.press('Enter');
    await page.locator('renovation-fieldwork details[open] .formula', { hasText: 'e (UH + UO)' }).waitFor();
    const letters = new Map(
      (await rowsOf(page, 'groups-households')).map(([letter = '', , count]) => [letter, numberIn(count)]),
    );
    const of = (...names: string[]): number => names.reduce((total, name) => total + (letters.get(name) ?? NaN), 0);
    const D = of('I', 'P', 'R', 'NC', 'O');
    const e = D / (D + of('NE'));
    const unknown = of('UH', 'UO');
    const byHand: Readonly<Record<string, number>> = {
      RR1: of('I') / (D + unknown),
      RR2: of('I', 'P') / (D + unknown),
      RR3: of('I') / (D + e * unknown),
      RR4: of('I', 'P') / (D + e * unknown),
      RR5: of('I') / D,
      RR6: of('I', 'P') / D,
      COOP1: of('I') / of('I', 'P', 'R', 'O'),
      COOP2: of('I', 'P') / of('I', 'P', 'R', 'O'),
      COOP3: of('I') / of('I', 'P', 'R'),
      COOP4: of('I', 'P') / of('I', 'P', 'R'),
      REF1: of('R') / (D + unknown),
      REF2: of('R') / (D + e * unknown),
      REF3: of('R') / D,
      CON1: of('I', 'P', 'R', 'O') / (D + unknown),
      CON2: of('I', 'P', 'R', 'O') / (D + e * unknown),
      CON3: of('I', 'P', 'R', 'O') / D,
      e,
    };
    const shown = new Map(
      (await rowsOf(page, 'rates-households')).map(([rate = '', share = '', , , , unit]) => [
        rate.split(' ')[0] ?? '',
        `${share.replace(/\s/gu, '')} ${unit ?? ''}`,
      ]),
    );
    const percent = new Intl.NumberFormat('nl', {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    for (const [rate, share] of Object.entries(byHand)) {
      assert.equal(shown.get(rate), `${percent.format(share).replace(/\s/gu, '')} huishoudens`, rate);
    }
  });

  step('takes the rates along as a file, with what each is a share of', async () => {
    const { page, keys } = desk;
    const coming = page.waitForEvent('download');
    // Back to the top of the screen: the menu, and then the first button of a table.
    await keys.tabTo(/^Respons$/u);
    await keys.tabTo(/^Responscijfers van huishoudens als CSV/u);
    await keys.press('Enter');
    const lines = (await readFile(await (await coming).path(), 'utf8')).split(/\r?\n/u);
    assert.match(lines[0] ?? '', /Cijfer.*Aandeel.*Teller.*Noemer.*Eenheid/u);
    assert.equal(lines.filter((line) => line.includes('huishoudens')).length, 17);
  });

  step('sees what is stuck, gives it to somebody, and puts it first', async () => {
    const { page, keys } = desk;
    await open('Vastgelopen', '#cases');
    await keys.tabTo(/^Kies /u);
    const first = (await keys.focused()).replace(/^Kies /u, '');
    await keys.press('Space');
    await keys.tabTo(/^Uw naam/u);
    await keys.type(NAME);
    await keys.press('Enter');
    await keys.tabTo(/^Toewijzen aan/u);
    await keys.press('ArrowDown');
    await keys.tabTo(/^Toewijzen$/u);
    await keys.press('Enter');
    await status('Bewaard');
    const [assigned] = await written(page, NAME);
    assert.equal(assigned?.kind, 'assigned');

    await keys.tabTo(new RegExp(`^Kies ${first.slice(0, 8)}`, 'u'));
    await keys.press('Space');
    await keys.tabTo(/^Instellen$/u);
    await keys.press('Enter');
    await status('Bewaard');
    assert.deepEqual(
      (await written(page, NAME)).map(({ kind }) => kind),
      ['assigned', 'prioritised'],
    );
  });

  step(
    'gives an open case to somebody, whose open window shows it at once, and puts it on top of their list',
    async () => {
      const { page, keys } = desk;
      const other = await desk.context.newPage();
      await withoutMouse(other);
      const aster = new InterviewerAtKeys(other);
      await other.goto(`${server.url}/call-centre.html`);
      await aster.signInAs('Aster');
      await aster.press('1'); // who is next
      const rows = other.locator('renovation-interview-queue li.case');
      await rows.first().waitFor();
      // Somebody far down, whom nobody waits for.
      const last = rows.filter({ hasNotText: /afspraak|belde/iu }).last();
      const address = (await last.locator('span').first().textContent())?.trim() ?? '';
      assert.match(address, /\d/u);
      const hasAddress = new RegExp(`${address}(?!\\d)`, 'u'); // number 1 is not number 10
      await aster.press('2'); // theirs
      assert.equal(await rows.filter({ hasText: hasAddress }).count(), 0);

      await page.bringToFront();
      await open('Dossiers', '#cases');
      await keys.tabTo(/^Zoek op adres/u);
      await keys.type(address);
      await page.locator('renovation-fieldwork-cases tbody tr:first-child', { hasText: hasAddress }).waitFor();
      await keys.tabTo(new RegExp(`^Kies ${address} `, 'u'));
      await keys.press('Space');
      await keys.tabTo(/^Toewijzen aan/u);
      await keys.type('Ast');
      await keys.tabTo(/^Toewijzen$/u);
      await keys.press('Enter');
      await status('Bewaard');
      await rows.filter({ hasText: hasAddress }).first().waitFor({ state: 'attached' });

      await keys.tabTo(new RegExp(`^Kies ${address} `, 'u'));
      await keys.press('Space');
      await keys.tabTo(/^Voorrang/u);
      await keys.type('Eerst');
      await keys.tabTo(/^Instellen$/u);
      await keys.press('Enter');
      await status('Bewaard');
      await other.bringToFront();
      await aster.press('1'); // who is next
      // Only who waits for a call that was agreed comes before it.
      const listed = await rows.allTextContents();
      const place = listed.findIndex((text) => hasAddress.test(text));
      const agreed = listed.findIndex((text) => !/afspraak|belde/iu.test(text));
      assert.ok(place >= 0 && place === agreed, `${address} at ${String(place)} of ${listed.slice(0, 6).join(' | ')}`);
      await other.close();
      await page.bringToFront();
      await open('Afspraken', '#today');
    },
  );

  step('opens a finished case again, and is told beforehand what that does', async () => {
    const { page, keys } = desk;
    await open('Dossiers', '#cases');
    await keys.tabTo(/^Welke/u);
    await keys.type('Afg');
    await page.locator('renovation-fieldwork-cases tbody tr', { hasText: 'gesprek af' }).first().waitFor();
    const rows = await page.locator('renovation-fieldwork-cases tbody tr').allTextContents();
    const at = rows.findIndex((text) => text.includes('gesprek af'));
    for (let row = 0; row <= at; row++) await keys.tabTo(/^Kies (?!alle)/u);
    await keys.press('Space');
    await keys.tabTo(/^Heropenen…/u);
    await keys.press('Enter');
    await page.locator('renovation-fieldwork-reopen dialog[open] li.opens').waitFor();
    assert.deepEqual(await desk.axe(), [], 'reopening');
    await desk.look('reopening');
    // Without a reason nothing happens, and the screen says so.
    await keys.tabTo(/^1 dossier heropenen/u);
    await keys.press('Enter');
    await page.locator('renovation-fieldwork-reopen [role=alert]', { hasText: /\S/u }).waitFor();
    await keys.type('Een deel werd overgeslagen.');
    await keys.tabTo(/^1 dossier heropenen/u);
    await keys.press('Enter');
    await status('Bewaard');
    const last = (await written(page, NAME)).at(-1);
    assert.equal(last?.kind === 'reopened' ? last.reason : last?.kind, 'Een deel werd overgeslagen.');
  });

  step('sees interviewers side by side, with a word of care', async () => {
    const { page } = desk;
    await open('Interviewers', '#interviewers');
    await page.locator('renovation-fieldwork-interviewers #correlation').waitFor({ timeout: 30_000 });
    assert.ok((await rowsOf(page, 'interviewers')).length >= 2);
    assert.deepEqual(await desk.axe(), [], 'interviewers');
    await desk.look('interviewers');
    await onPhone();
  });

  step('looks along with a talk in another window, answer by answer', async () => {
    const { page, keys } = desk;
    const other = await desk.context.newPage();
    await withoutMouse(other);
    const anna = new InterviewerAtKeys(other);
    await other.goto(`${server.url}/call-centre.html`);
    await other.locator('renovation-interview-sign-in .people button').first().waitFor({ timeout: 60_000 });
    await anna.press('1');
    await anna.atQueue();
    await anna.reachNext();
    await anna.ask();
    let asked = await anna.talk(random, 3);

    await page.bringToFront();
    await open('Meekijken', '#running');
    await keys.tabTo(/^Meekijken met/u);
    await keys.press('Enter');
    const answers = page.locator('renovation-fieldwork-interview tbody tr');
    await answers.first().waitFor();
    const before = await answers.count();
    assert.ok(before >= 1);
    assert.deepEqual(await desk.axe(), [], 'looking along');
    await desk.look('monitor');

    await other.bringToFront();
    for (let more = 0; asked && more < 3; more++) asked = await anna.answer(asked, random);
    await page.bringToFront();
    await page.waitForFunction((known) => {
      const monitor = document
        .querySelector('renovation-fieldwork')
        ?.shadowRoot?.querySelector('renovation-fieldwork-monitor');
      const talk = monitor?.shadowRoot?.querySelector('renovation-fieldwork-interview');
      return (talk?.shadowRoot?.querySelectorAll('tbody tr').length ?? 0) > known;
    }, before);
    await other.close();
  });

  step('is told of nothing that went wrong', async () => {
    assert.deepEqual(desk.heard, []);
    return Promise.resolve();
  });
});
