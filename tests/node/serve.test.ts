import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { portIsFree, serve } from '../../scripts/serve.mjs';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

describe('the server of built files', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof serve>>;
  const script = `export const words = '${'woning '.repeat(400)}';\n`;

  /** Asks for the address as it is written: `fetch` would tidy it up first. */
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
    new Promise((done, failed) => {
      request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
        const parts: Buffer[] = [];
        response
          .on('data', (part: Buffer) => parts.push(part))
          .on('end', () =>
            done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
          );
      })
        .on('error', failed)
        .end();
    });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'serve-'));
    await mkdir(join(folder, 'site', 'assets'), { recursive: true });
    await mkdir(join(folder, 'site', 'en'));
    await writeFile(join(folder, 'secret.txt'), 'not for visitors');
    await writeFile(join(folder, 'site', 'index.html'), '<!doctype html><title>Demo</title>');
    await writeFile(join(folder, 'site', 'en', 'index.html'), 'English');
    await writeFile(join(folder, 'site', 'assets', 'words-a1B2c3D4.js'), script);
    await symlink(join(folder, 'secret.txt'), join(folder, 'site', 'link.txt'));
    server = await serve({ root: join(folder, 'site') });
  });
  after(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('gives the page of a folder, never kept without asking', async () => {
    const { status, headers, body } = await ask('/?code=AB12');
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(headers['cache-control'], 'no-cache');
    assert.match(body.toString(), /Demo/);
    assert.equal((await ask('/en/')).body.toString(), 'English');
  });

  it('sends the strict policy with every answer, also with a refusal', async () => {
    for (const path of ['/', '/assets/words-a1B2c3D4.js', '/no-such-page']) {
      const policy = String((await ask(path)).headers['content-security-policy']);
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    }
  });

  it('keeps files with a hash in their name for good', async () => {
    const { headers } = await ask('/assets/words-a1B2c3D4.js');
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
  });

  it('compresses in the way the visitor understands', async () => {
    const path = '/assets/words-a1B2c3D4.js';
    const brotli = await ask(path, { 'accept-encoding': 'gzip, deflate, br' });
    assert.equal(brotli.headers['content-encoding'], 'br');
    assert.equal(brotliDecompressSync(brotli.body).toString(), script);
    const zipped = await ask(path, { 'accept-encoding': 'gzip' });
    assert.equal(zipped.headers['content-encoding'], 'gzip');
    assert.equal(gunzipSync(zipped.body).toString(), script);
    assert.equal((await ask(path)).body.toString(), script);
  });

  it('sends nothing again that the visitor still has', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { 'if-none-match': String(headers.etag) });
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
  });

  it('answers a HEAD request without a body', async () => {
    const { status, headers, body } = await ask('/', {}, 'HEAD');
    assert.equal(status, 200);
    assert.equal(headers['content-length'], '34');
    assert.equal(body.length, 0);
  });

  it('gives nothing from outside its folder', async () => {
    const ways = [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/en/../../secret.txt',
      '/..%5csecret.txt',
      '//secret.txt',
      '/link.txt',
      `/${encodeURIComponent(join(folder, 'secret.txt'))}`,
    ];
    for (const path of ways) {
      const { status, body } = await ask(path);
      assert.equal(status, 404, path);
      assert.doesNotMatch(body.toString(), /not for visitors/, path);
    }
  });

  it('refuses an address that cannot be read, and anything but reading', async () => {
    assert.equal((await ask('/%zz')).status, 400);
    assert.equal((await ask('/%00')).status, 400);
    assert.equal((await ask('/', {}, 'POST')).status, 405);
  });

  it('says that a port is taken', async () => {
    assert.equal(await portIsFree(server.port), false);
    await assert.rejects(serve({ root: folder, port: server.port }), { code: 'EADDRINUSE' });
  });
});
