/** `npm run dev`: every module of the pages comes, the survey engine with them. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let cacheDir: string;
let server: ViteDevServer;

before(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'dev-server-'));
  server = await createServer({
    configFile: join(ROOT, 'vite.config.ts'),
    mode: 'demo',
    logLevel: 'silent',
    cacheDir,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
});
after(async () => {
  await server.close();
  await rm(cacheDir, { recursive: true, force: true, maxRetries: 5 });
});

/** Addresses of everything that a module asks for, itself among them, and what could not be had. */
async function loadAll(entry: string): Promise<{ readonly loaded: Set<string>; readonly failed: string[] }> {
  const loaded = new Set<string>();
  const failed: string[] = [];
  const waiting = [entry];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (loaded.has(url)) continue;
    loaded.add(url);
    try {
      await server.transformRequest(url);
    } catch (error) {
      failed.push(`${url}: ${String(error)}`);
    }
    const found = await server.moduleGraph.getModuleByUrl(url);
    for (const each of found?.importedModules ?? []) waiting.push(each.url);
  }
  return { loaded, failed };
}

describe('the server to develop with', () => {
  it('gives all that the page of a resident asks for', { timeout: 120_000 }, async () => {
    const { loaded, failed } = await loadAll('/resident.ts');
    assert.deepEqual(failed, []);
    const urls = [...loaded];
    assert.ok(
      urls.some((url) => url.endsWith('/components/survey/questions/matrixdynamic.ts')),
      'tables are among it',
    );
    assert.ok(
      urls.some((url) => url.includes('survey-core')),
      'the engine is among it',
    );
  });
});
