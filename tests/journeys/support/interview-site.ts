/** A small call centre on the built library: one household, one interviewer, and the questionnaire that a test brings. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type {} from '../../../components/renovation-kit.js';
import { serve } from '../../../scripts/serve.mjs';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

const PAGE = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Belteam</title>
<link rel="icon" href="data:,"><script type="module" src="./renovation-study.js"></script>
<script type="module" src="./renovation-interview.js"></script>
<script type="module" src="./no-telephone.js"></script></head>
<body><main><h1>Belteam</h1><renovation-study src="./study.json" mode="phone">
<renovation-interview mode="phone" interviewer="aster"></renovation-interview></renovation-study></main></body></html>`;

const day = { from: '00:00', until: '23:59' };
const text = { nl: 'Vragen over wonen', en: 'Questions about living' };
const STUDY = {
  id: 'long-talk',
  title: text,
  organisation: { name: 'Woonstichting Voorbeeld' },
  languages: ['nl', 'en'],
  complexes: [{ id: 'block', label: { nl: 'Blok', en: 'Block' }, homes: 1, buildings: [] }],
  waves: [{ id: 'now', label: { nl: 'Nu', en: 'Now' }, definitions: ['long'] }],
  definitions: ['long.json'],
  welcome: {
    heading: text,
    whoAsks: text,
    whatHappens: text,
    whoSees: text,
    whoDoesNotSee: text,
    duration: text,
  },
  consent: [{ id: 'research', version: '1', required: true, title: text, text }],
  protocol: {
    hours: { 'weekday-daytime': day, 'weekday-evening': null, saturday: day, sunday: day },
    maxAttempts: 8,
    minSlots: 1,
  },
};

export interface InterviewSite {
  readonly url: string;
  close(): Promise<void>;
}

export async function interviewSite(definition: object): Promise<InterviewSite> {
  const site = await mkdtemp(join(tmpdir(), 'interview-'));
  await cp(DIST, site, { recursive: true, filter: (path) => !/^(demo|types)(\/|$)/u.test(relative(DIST, path)) });
  await writeFile(join(site, 'index.html'), PAGE);
  // As with a softphone in the page: the browser is not asked for one, which would take the keyboard.
  await writeFile(
    join(site, 'no-telephone.js'),
    "addEventListener('renovation-dial', (event) => event.preventDefault());",
  );
  await writeFile(join(site, 'study.json'), JSON.stringify(STUDY));
  await writeFile(join(site, 'long.json'), JSON.stringify(definition));
  const server = await serve({ root: site });
  return {
    url: server.url,
    async close() {
      await server.close();
      await rm(site, { recursive: true, force: true });
    },
  };
}

/** Puts the household and the interviewer there. The page opens anew afterwards. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async (study) => {
    let services = document.querySelector('renovation-study')?.services;
    for (let frames = 0; !services && frames < 600; frames++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      services = document.querySelector('renovation-study')?.services;
    }
    if (!services) throw new Error('The study does not open.');
    const fieldwork = await services.store.fieldwork();
    await fieldwork.putInterviewers([{ id: 'aster', study, name: 'Aster', languages: ['nl'], revision: 1 }]);
    await services.store.putHouseholds([
      {
        id: 'home',
        study,
        complex: 'block',
        building: null,
        stairwell: null,
        address: { street: 'Voorbeeldstraat', number: '1', addition: null, postcode: '0000 AA', town: 'Voorbeeldstad' },
        name: 'Fam. Voorbeeld',
        phones: ['+3197012345678'],
        language: 'nl',
        temporaryAddress: null,
        doNotContact: false,
        accessCode: null,
        movedInAt: null,
        movedOutAt: null,
        revision: 1,
      },
    ]);
  }, STUDY.id);
  await page.reload();
}

export interface StoredTalk {
  readonly state: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** The one talk that the store holds; null before it has begun. */
export const storedTalk = (page: Page): Promise<StoredTalk | null> =>
  page.evaluate(async (study) => {
    const services = document.querySelector('renovation-study')?.services;
    const found = await services?.store.responses({ study });
    if (!found?.ok) return null;
    const [talk, other] = found.value;
    if (other) throw new Error('Two talks where there was one.');
    return talk ? { state: talk.state, answers: talk.answers } : null;
  }, STUDY.id);
