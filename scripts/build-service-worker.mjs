// @ts-check
/**
 * Makes the service workers with Workbox, in one file each: nothing is fetched from elsewhere, and no script is imported
 * later, so that they run under the strict policy.
 *
 *   node scripts/build-service-worker.mjs demo      knows every file of the built demo and keeps it
 *   node scripts/build-service-worker.mjs library   dist/renovation-service-worker.js, for any page of one's own origin
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateSW } from 'workbox-build';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const MEGABYTE = 1024 * 1024;

/** @type {Partial<import('workbox-build').GenerateSWOptions>} */
const common = {
  mode: 'production',
  sourcemap: false,
  inlineWorkboxRuntime: true,
  // A page that is being filled in keeps the version that it was opened with until it is closed.
  skipWaiting: false,
  // The very first visit is covered too: the resident may walk into a stairwell without signal right after it.
  clientsClaim: true,
  cleanupOutdatedCaches: true,
};

const workers = {
  demo: () =>
    generateSW({
      ...common,
      swDest: join(DIST, 'demo', 'service-worker.js'),
      globDirectory: join(DIST, 'demo'),
      globPatterns: ['**/*.{html,js,css,json,svg,png,webp,woff2,webmanifest,mp3}'],
      // The block's data is megabytes that a resident's phone has no use for: kept once a page has asked for it. The
      // evening at the doors goes along with the first visit, since there is no second one before the stairwell.
      globIgnores: ['service-worker.js', '**/*.map', 'data/!(study-*|doors-*)', '*.md'],
      runtimeCaching: [
        {
          urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.includes('/data/'),
          handler: 'StaleWhileRevalidate',
          options: { cacheName: 'renovation-demo-data' },
        },
      ],
      // Addresses such as resident.html?code=… are the same page.
      ignoreURLParametersMatching: [/.*/],
      maximumFileSizeToCacheInBytes: 8 * MEGABYTE,
    }),

  // It cannot know the files of somebody else's site. It keeps what the page asks for, and what the page names in a
  // CACHE_URLS message (Workbox's own) because it was loaded before the service worker was there: files by address,
  // the page itself as `[location.pathname, { headers: { accept: 'text/html' } }]`.
  library: () =>
    generateSW({
      ...common,
      swDest: join(DIST, 'renovation-service-worker.js'),
      runtimeCaching: [
        {
          // As in an address typed by hand. A script cannot ask for a page in the mode `navigate`, but can accept one.
          urlPattern: ({ request, sameOrigin }) =>
            sameOrigin && (request.headers.get('accept') ?? '').startsWith('text/html'),
          handler: 'NetworkFirst',
          options: {
            cacheName: 'renovation-pages',
            networkTimeoutSeconds: 5,
            // The code in a resident's letter is part of the address, and no reason to miss the page.
            matchOptions: { ignoreSearch: true, ignoreVary: true },
            expiration: { maxEntries: 20 },
          },
        },
        {
          urlPattern: ({ request, sameOrigin, url }) =>
            sameOrigin &&
            (['script', 'style', 'font', 'image', 'audio'].includes(request.destination) ||
              /\.(js|css|json|svg|png|webp|woff2|mp3)$/.test(url.pathname)),
          handler: 'StaleWhileRevalidate',
          options: {
            cacheName: 'renovation-files',
            matchOptions: { ignoreVary: true },
            expiration: { maxEntries: 300 },
          },
        },
      ],
    }),
};

const name = process.argv[2] ?? '';
if (!(name === 'demo' || name === 'library')) throw new Error('Name the service worker to make: demo or library.');
const { count, size, warnings } = await workers[name]();
for (const warning of warnings) console.warn(warning);
if (count > 0) console.log(`service worker of the ${name}: ${count} files, ${(size / MEGABYTE).toFixed(1)} MB`);
