import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publicManifest } from '../../scripts/manifest/public-manifest.mjs';
import { undocumented } from '../../scripts/manifest/undocumented.mjs';

const TAG = `
import { LitElement, html } from 'lit';
import { property, state } from 'lit/decorators.js';

type Size = 'small' | 'large';

/** The bell was rung. */
export class RenovationRingEvent extends Event {
  constructor(/** How often. */ readonly times: number) {
    super('renovation-ring');
  }
}

/**
 * A bell at the front door.
 *
 * @fires {RenovationRingEvent} renovation-ring - Somebody rang.
 * @csspart button - What is pressed.
 */
export class RenovationBell extends LitElement {
  /** How big it is. */
  @property({ reflect: true }) size: Size | undefined;

  @property() name = '';

  @state() private rung = 0;

  override render() {
    return html\`<button part="button" @click=\${this.#ring}>\${this.rung}</button><slot name="plate"></slot>\`;
  }

  #ring() {
    this.dispatchEvent(new RenovationRingEvent(++this.rung));
  }
}
`;

describe('the manifest of the public tags', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manifest-'));
    await mkdir(join(folder, 'components', 'door'), { recursive: true });
    await symlink(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'));
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true } }));
    await writeFile(join(folder, 'components', 'door', 'renovation-bell.ts'), TAG);
    await writeFile(join(folder, 'components', 'door', 'wiring.ts'), 'export class Wiring extends HTMLElement {}');
  });
  after(() => rm(folder, { recursive: true }));

  it('holds the tags that have an entry, at the address of their built module, and nothing else', async () => {
    const { modules } = await publicManifest(folder);
    assert.deepEqual(
      modules.map((module) => module.path),
      ['dist/renovation-bell.js'],
    );
  });

  it('tells what a property takes, and keeps the inside inside', async () => {
    const [bell] = (await publicManifest(folder)).modules[0]?.declarations ?? [];
    assert.equal(bell?.tagName, 'renovation-bell');
    assert.deepEqual(
      bell.members?.map((member) => [member.name, member.parsedType?.text]),
      [
        ['size', "'large' | 'small'"],
        ['name', undefined],
      ],
    );
  });

  it('describes the events with their fields', async () => {
    const [bell, ring] = (await publicManifest(folder)).modules[0]?.declarations ?? [];
    assert.deepEqual(
      bell?.events?.map((event) => event.name),
      ['renovation-ring'],
    );
    assert.equal(ring?.description, 'The bell was rung.');
    assert.deepEqual(ring.members?.[0], {
      kind: 'field',
      name: 'times',
      type: { text: 'number' },
      readonly: true,
      description: 'How often.',
    });
  });

  it('names what is offered without a word about it', async () => {
    assert.deepEqual(undocumented(folder, await publicManifest(folder)), [
      '<renovation-bell>: "name" has no sentence in JSDoc.',
      'components/door/renovation-bell.ts: "plate" is in no tag\'s JSDoc (@slot).',
    ]);
  });
});
