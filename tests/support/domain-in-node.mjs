/**
 * The tests of the domain run in Node, where a pure module is tested quickest, and at the desk in any browser as well:
 * an address on the test server is a file of the project here.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import './quick-equality.ts';

const ROOT = new URL('../../', import.meta.url);
const network = globalThis.fetch;

globalThis.fetch = async (address, init) =>
  typeof address === 'string' && address.startsWith('/')
    ? new Response(await readFile(fileURLToPath(new URL(`.${address}`, ROOT))))
    : network(address, init);
