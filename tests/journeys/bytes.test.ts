/** What a page downloads, compressed: the budgets of the kit's first issue, on the built library. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bytes } from '../benchmarks/lib/bytes.mjs';

describe('What a page downloads', () => {
  it('stays within what was promised: first screen, questionnaire, dashboard and charts', async () => {
    const rows = await bytes();
    assert.ok(rows.length > 0);
    const over = rows.filter(({ met }) => !met).map(({ what, measured, target }) => `${what}: ${measured} (${target})`);
    assert.deepEqual(over, []);
  });
});
