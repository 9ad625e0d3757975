/**
 * A colleague on the intranet, in Dutch and in English: every view by keyboard and by link, back and forward, a table
 * and its file, one complex, what is hidden and why, a meeting, and paper. Nobody touches the mouse, and nothing is heard.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type {} from '../../components/renovation-kit.js';
import { serve, type RunningServer } from '../../scripts/serve.mjs';
import { DEMO, openDesk, withoutMouse, type Desk } from './support/desk.js';

/** Width of A4 between its margins, in CSS pixels. */
const BETWEEN_MARGINS = 680;

const WORDS = {
  nl: {
    views: { change: 'Verandering', compare: 'Vergelijken', fieldwork: 'Veldwerk', method: 'Werkwijze' },
    overview: ['Overzicht', 'Onderwerpen'],
    topic: ['Per onderwerp', 'Gezondheid en welzijn'],
    hidden: /niet getoond \(minder dan 5\)/u,
    larger: /^Groter/u,
    table: /^Tabel$/u,
    data: /^CSV/u,
    meeting: /^Vergadering$/u,
    complex: /^Complex/u,
    print: { view: /^Afdrukken$/u, all: /^Alles afdrukken$/u },
  },
  en: {
    views: { change: 'Change', compare: 'Compare', fieldwork: 'Fieldwork', method: 'Method' },
    overview: ['Overview', 'Topics'],
    topic: ['By topic', 'Health and wellbeing'],
    hidden: /not shown \(fewer than 5\)/u,
    larger: /^Larger/u,
    table: /^Table$/u,
    data: /^CSV/u,
    meeting: /^Meeting$/u,
    complex: /^Complex/u,
    print: { view: /^Print$/u, all: /^Print everything$/u },
  },
} as const;

let server: RunningServer;
let profile: string;
let desk: Desk;
let page: Page;

before(async () => {
  server = await serve({ root: DEMO });
  profile = await mkdtemp(join(tmpdir(), 'dashboard-'));
  desk = await openDesk(profile);
  ({ page } = desk);
  await withoutMouse(page);
  // The dialog of the browser cannot be seen from here: the journey prints instead.
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
  });
});
after(async () => {
  await server.close();
  await desk.context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const dashboard = () => page.locator('#complexen');
const title = () => dashboard().locator('#place-title');
const charts = () => dashboard().locator('.content renovation-chart');

async function open(language: keyof typeof WORDS, place = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${server.url}/intranet.html${place}`);
  await page.evaluate((locale) => document.getElementById('complexen')?.setAttribute('locale', locale), language);
  await dashboard().locator(`.root[lang=${language}] nav`).waitFor();
}

/** The view stands, and who went there reads on at its title. */
async function standsAt(text: string | RegExp): Promise<void> {
  await dashboard().locator('#place-title:focus', { hasText: text }).waitFor();
}

/** Every chart of the view has its figures, also where nobody looked. */
const allMade = (): Promise<unknown> =>
  page.waitForFunction(() => {
    const found = document.getElementById('complexen')?.shadowRoot?.querySelectorAll('.content renovation-chart') ?? [];
    return (
      found.length > 0 && [...found].every((chart) => !chart.ariaBusy && chart.shadowRoot?.querySelector('figure'))
    );
  });

async function follow(name: RegExp): Promise<void> {
  await desk.keys.tabTo(name);
  await desk.keys.press('Enter');
}

/** What the browser was asked to print, as the file that it makes of it. */
async function printed(name: RegExp): Promise<{ pages: number; sizes: Set<string>; bytes: number }> {
  await follow(name);
  await page.locator('html[data-asked-to-print]').waitFor({ timeout: 60_000 });
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  await page.evaluate(() => document.documentElement.removeAttribute('data-asked-to-print'));
  if (process.env['KIT_LOOK']) await writeFile(join(process.env['KIT_LOOK'], `${name.source.slice(1, -1)}.pdf`), file);
  const text = file.toString('latin1');
  const sizes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
  return {
    pages: sizes.length,
    sizes: new Set(sizes.map(([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`)),
    bytes: file.length,
  };
}

/** What would stick out of a page of paper, by name. */
async function cutOff(): Promise<string[]> {
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: BETWEEN_MARGINS, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate((width) => {
    const out: string[] = [];
    const roots: ParentNode[] = [document.getElementById('complexen')?.shadowRoot ?? document];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (!element.checkVisibility() || element.closest('.visually-hidden')) continue;
        const { left, right } = element.getBoundingClientRect();
        if (left < -1 || right > width + 1) out.push(`${element.localName}.${element.className} ${left}–${right}`);
      }
    }
    return out;
  }, BETWEEN_MARGINS);
  await page.emulateMedia({ media: null });
  await page.setViewportSize(size);
  return found;
}

for (const [language, words] of Object.entries(WORDS) as [keyof typeof WORDS, (typeof WORDS)['nl' | 'en']][]) {
  describe(`the dashboard on the intranet, in ${language}`, () => {
    it('leads to all seven views by keyboard, and back and forward again', { timeout: 120_000 }, async () => {
      await open(language);
      await title().filter({ hasText: words.overview[1] }).waitFor();
      assert.deepEqual(await desk.axe(), []);
      await follow(new RegExp(`^${words.topic[0]}$`, 'u'));
      await standsAt(/./u);
      await allMade();
      assert.deepEqual(await desk.axe(), []);
      await follow(words.larger);
      await standsAt(/./u);
      assert.equal(await charts().count(), 1);
      assert.deepEqual(await desk.axe(), []);
      for (const [view, name] of Object.entries(words.views)) {
        // The navigation stands before the view.
        await page.evaluate(() => {
          const nav = document.getElementById('complexen')?.shadowRoot?.querySelector<HTMLElement>('nav a');
          nav?.focus();
        });
        await follow(new RegExp(`^${name}`, 'u'));
        await standsAt(new RegExp(name, 'u'));
        assert.match(page.url(), new RegExp(`complexen-view=${view}`, 'u'));
        assert.deepEqual(await desk.axe(), [], view);
        await desk.look(`dashboard-${language}-${view}`);
      }
      await page.goBack();
      await title().filter({ hasText: words.views.fieldwork }).waitFor();
      await page.goBack();
      await title().filter({ hasText: words.views.compare }).waitFor();
      await page.goForward();
      await title().filter({ hasText: words.views.fieldwork }).waitFor();
    });

    it('opens each view where a link leads', { timeout: 60_000 }, async () => {
      for (const [place, text] of [
        ['view=overview', words.overview[1]],
        ['view=domain&complexen-domain=wellbeing', words.topic[1]],
        ['question=wellbeing_cheerful', words.topic[1]],
        ...Object.entries(words.views).map(([view, name]) => [`view=${view}`, name] as const),
      ] as const) {
        await open(language, `#complexen-${place}`);
        await title().filter({ hasText: text }).waitFor();
      }
    });

    it(
      'gives figures as a table and a file, of one complex, and says why some are hidden',
      { timeout: 60_000 },
      async () => {
        await open(language, '#complexen-view=domain&complexen-domain=wellbeing');
        await allMade();
        await desk.keys.tabTo(words.complex);
        await desk.keys.press('ArrowDown');
        await page.waitForURL(/complexen-complex=de-linde/u);
        await follow(words.table);
        await charts().locator('.table-frame td').first().waitFor();
        assert.match(await charts().first().locator('.place').innerText(), /De Linde/u);
        const download = page.waitForEvent('download');
        await follow(words.data);
        const file = await (await download).path();
        const rows = (await readFile(file, 'utf8')).trimEnd().split(/\r?\n/u);
        assert.ok(rows.length > 2 && rows[0]!.startsWith('\uFEFF'), rows[0]);
        assert.deepEqual(await desk.axe(), []);
        const hidden = await page.evaluate(() =>
          [...(document.getElementById('complexen')?.shadowRoot?.querySelectorAll('.content renovation-chart') ?? [])]
            .flatMap((chart) => [...(chart.shadowRoot?.querySelectorAll('td.concealed') ?? [])])
            .map((cell) => cell.textContent ?? ''),
        );
        assert.ok(
          hidden.some((text) => words.hidden.test(text)),
          hidden.slice(0, 5).join(' | '),
        );
        assert.ok(
          hidden.every((text) => !/\d+\s*%/u.test(text)),
          'a hidden cell has no figure',
        );
      },
    );

    it(
      'fills the screen in a meeting, by the keys of a clicker, and ends where it began',
      { timeout: 60_000 },
      async () => {
        await open(language, '#complexen-view=domain&complexen-domain=wellbeing');
        await follow(words.meeting);
        const slide = dashboard().locator('dialog [data-slide]');
        await slide.waitFor();
        const first = await slide.getAttribute('data-slide');
        await desk.keys.press('PageDown');
        await page.waitForFunction((before) => {
          const stage = document.getElementById('complexen')?.shadowRoot?.querySelector('renovation-meeting-stage');
          return stage?.shadowRoot?.querySelector('[data-slide]')?.getAttribute('data-slide') !== before;
        }, first);
        assert.deepEqual(await desk.axe(), []);
        await desk.look(`dashboard-${language}-meeting`);
        await desk.keys.press('Escape');
        await slide.waitFor({ state: 'detached' });
        assert.match(await desk.keys.focused(), words.meeting);
      },
    );

    it('writes on its charts in the system’s own colours where those are asked for', { timeout: 60_000 }, async () => {
      await open(language, '#complexen-view=domain&complexen-domain=wellbeing');
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await charts().first().locator('.plot[data-drawn]').waitFor();
      const colors = await charts()
        .first()
        .evaluate((chart) => {
          const [heading, probe] = ['.title', '.probe'].map((part) => {
            const found = chart.shadowRoot?.querySelector(part);
            return found ? getComputedStyle(found) : null;
          });
          // What a canvas is drawn with is what its probe has as shadows, text first.
          const written = probe?.boxShadow.match(/[a-z]+\([^)]*\)/u)?.[0];
          return [heading?.color, written].map((color) => color?.replace('color(srgb 1 1 1)', 'rgb(255, 255, 255)'));
        });
      await page.emulateMedia({ forcedColors: null, colorScheme: null });
      assert.deepEqual(colors, ['rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
    });

    it('prints one view, and everything, on pages of A4 with nothing cut', { timeout: 180_000 }, async () => {
      await open(language, '#complexen-view=change&complexen-domain=wellbeing');
      const one = await printed(words.print.view);
      assert.deepEqual([...one.sizes], ['595 × 842']);
      await follow(words.table);
      await dashboard().locator('.table-frame thead').first().waitFor();
      assert.deepEqual(await cutOff(), [], 'change as a table');
      await open(language, '#complexen-view=domain&complexen-domain=wellbeing');
      await allMade();
      assert.deepEqual(await cutOff(), []);
      const all = await printed(words.print.all);
      assert.deepEqual([...all.sizes], ['595 × 842']);
      assert.ok(all.pages > one.pages + 10, `${one.pages} and ${all.pages} pages`);
      assert.ok(all.bytes < 40e6, `${all.bytes} bytes`);
      await dashboard().locator('.print-all').waitFor({ state: 'detached' });
      assert.deepEqual(desk.heard, []);
    });
  });
}
