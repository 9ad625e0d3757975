// @ts-check
/**
 * A small server of built files, for `npm start` and for the journeys: strict headers, right types, compression, and
 * nothing outside its folder. It knows nothing of the kit.
 */
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { SECURITY_HEADERS } from './security-headers.mjs';

/**
 * @typedef {object} RunningServer
 * @property {string} url  Such as `http://localhost:4173`, without a slash at the end.
 * @property {number} port
 * @property {() => Promise<void>} close  Ends open connections too.
 */

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.wasm': 'application/wasm',
};
const COMPRESSIBLE = /^(text\/|image\/svg|application\/(json|manifest|wasm))/;
/** Vite puts a hash of the content in these names, so they never change under one address. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;
const COMPRESS_FROM_BYTES = 1024;

const compressors = {
  br: (/** @type {Buffer} */ body) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: promisify(/** @type {(body: Buffer, done: (e: Error | null, out: Buffer) => void) => void} */ (gzip)),
};

/** @param {import('node:http').IncomingMessage} request @returns {keyof typeof compressors | null} */
function encodingFor(request) {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

/**
 * The file that an address asks for.
 * @param {string} root  absolute, links resolved
 * @param {string} address  as it stands in the request line
 * @returns {Promise<string | 400 | 404>}
 */
async function fileFor(root, address) {
  let path;
  try {
    path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return 400;
  }
  if (path.includes('\0')) return 400;
  const wanted = resolve(root, `.${path.startsWith('/') ? path : `/${path}`}`);
  try {
    const inFolder = (await stat(wanted)).isDirectory() ? join(wanted, 'index.html') : wanted;
    // A link in the folder could point anywhere: what counts is where the file really is.
    const real = await realpath(inFolder);
    return real.startsWith(root + sep) ? real : 404;
  } catch {
    return 404;
  }
}

/** @param {string} root */
function handlerFor(root) {
  /** @type {Map<string, Promise<Buffer>>} */
  const compressed = new Map();

  return async (
    /** @type {import('node:http').IncomingMessage} */ request,
    /** @type {import('node:http').ServerResponse} */ response,
  ) => {
    const answer = (/** @type {number} */ status, /** @type {string} */ text) => {
      response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': TYPES['.txt'] }).end(`${text}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'This server only gives files.');
    const address = request.url ?? '/';
    const file = await fileFor(root, address);
    if (file === 400) return answer(400, 'This address cannot be read.');
    if (file === 404) return answer(404, 'There is no such page.');

    const { size, mtimeMs } = await stat(file);
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    const headers = {
      ...SECURITY_HEADERS,
      'Content-Type': type,
      'Cache-Control': HASHED.test(file.split(sep).join('/')) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: tag,
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match'] === tag) return void response.writeHead(304, headers).end();

    const encoding = COMPRESSIBLE.test(type) && size >= COMPRESS_FROM_BYTES ? encodingFor(request) : null;
    if (encoding === null) {
      response.writeHead(200, { ...headers, 'Content-Length': size });
      if (request.method === 'HEAD') return void response.end();
      return void createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
    }
    const key = `${encoding} ${tag} ${file}`;
    const body = await (compressed.get(key) ??
      compressed.set(key, readFile(file).then(compressors[encoding])).get(key));
    response.writeHead(200, { ...headers, 'Content-Encoding': encoding, 'Content-Length': body?.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** @param {import('node:http').Server} server @param {number} port @param {string} host @returns {Promise<number>} */
const listen = (server, port, host) =>
  new Promise((done, failed) => {
    server.once('error', failed).listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });

/** @param {import('node:http').Server[]} servers */
const closeAll = async (servers) => {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise((done) => {
          server.close(done);
          server.closeAllConnections();
        }),
    ),
  );
};

/**
 * Listens on this machine alone. `localhost` may mean 127.0.0.1 or ::1: were one of them left to another program, a
 * visitor could meet the wrong one.
 * @param {() => import('node:http').Server} create
 * @param {number} port  0 for a free one
 */
async function listenLocally(create, port) {
  const servers = [create()];
  const taken = await listen(/** @type {import('node:http').Server} */ (servers[0]), port, '127.0.0.1');
  const second = create();
  try {
    await listen(second, taken, '::1');
    servers.push(second);
  } catch (error) {
    // A machine without IPv6 has no ::1, and needs none.
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE') {
      await closeAll(servers);
      throw error;
    }
  }
  return { port: taken, close: () => closeAll(servers) };
}

/** @param {number} port */
export async function portIsFree(port) {
  try {
    await (await listenLocally(createServer, port)).close();
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE') return false;
    throw error;
  }
}

/**
 * Serves a folder at `localhost`.
 * @param {{ root: string; port?: number }} options  without a port, a free one is taken
 * @returns {Promise<RunningServer>}
 * @throws {NodeJS.ErrnoException} `EADDRINUSE` when the port is taken
 */
export async function serve({ root, port = 0 }) {
  const handle = handlerFor(await realpath(root));
  const running = await listenLocally(
    () =>
      createServer((request, response) => {
        handle(request, response).catch((/** @type {unknown} */ error) => {
          console.error(error);
          if (!response.headersSent) response.writeHead(500, SECURITY_HEADERS);
          response.end();
        });
      }),
    port,
  );
  return { url: `http://localhost:${running.port}`, ...running };
}
