import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { run } from '../../scripts/setup/run.mjs';

const scripts = fileURLToPath(new URL('../../scripts', import.meta.url));
const start = (port: string) => run(process.execPath, [`${scripts}/start.mjs`], { env: { PORT: port } });

describe('npm start', () => {
  it('says plainly that its port is taken, and how to choose another', async () => {
    const other = await serve({ root: scripts });
    const { code, output } = await start(String(other.port));
    await other.close();
    assert.equal(code, 1);
    assert.equal(
      output.trim(),
      `Port ${other.port} is taken by another program. Choose another one: PORT=${other.port + 1} npm start`,
    );
  });

  it('says what is wrong with a port that is no number', async () => {
    const { code, output } = await start('web');
    assert.equal(code, 1);
    assert.equal(output.trim(), 'PORT must be a number from 1 to 65535, not "web".');
  });
});
