/** What is seen of a definition before the engine is there, and what is left to whoever reads it in earnest. */
import { expect } from 'chai';
import { AheadOfEngine } from '../../../components/survey/ahead-of-engine.js';
import type { RawDefinition } from '../../../components/survey/definition-loader.js';

const seen = (source: RawDefinition['source']) =>
  new AheadOfEngine().foresee('en', Promise.resolve({ ok: true, value: { source, name: 'talk' } }), () => undefined);

const asking = (more: object = {}): object => ({
  definitionId: 'who',
  definitionVersion: '2',
  elements: [{ type: 'matrix', name: 'a', title: 'A *question*', ...more }],
});

describe('Ahead of the engine', () => {
  it('a sound definition is known, with what it needs', async () => {
    for (const source of [asking(), JSON.stringify(asking())]) {
      const found = await seen(source);
      expect(found?.ref).to.deep.equal({ id: 'who', version: '2' });
      expect([...(found?.seen?.types ?? [])]).to.deep.equal(['matrix']);
      expect(found?.seen?.hasMarkup).to.equal(true);
    }
  });

  it('one that has to be checked is not looked through', async () => {
    expect((await seen(asking({ type: 'unheard-of' })))?.seen).to.equal(null);
    expect((await seen('{"elements": ['))?.ref).to.equal(null);
  });

  it('one that holds itself, or does not come, is left to whoever reads it', async () => {
    const round: Record<string, unknown> = { ...asking() };
    round['more'] = { round };
    expect(await seen(round)).to.equal(null);
    const ahead = new AheadOfEngine();
    expect(await ahead.foresee('en', Promise.reject(new DOMException('gone', 'AbortError')), () => undefined)).to.equal(
      null,
    );
  });
});
