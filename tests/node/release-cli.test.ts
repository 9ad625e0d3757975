import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readCommand } from '../../cli/release/options.js';
import { buildLocalRelease } from '../../components/study/build-local-release.js';
import { succeed } from '../../domain/failure.js';
import type { HouseholdRecord, ResponseRecord } from '../../domain/records/records.js';
import { parseRelease } from '../../domain/results/parse-release.js';
import { releaseText } from '../../domain/results/release-text.js';
import { checkStudy } from '../../domain/study/check-study.js';
import { studyWith } from '../domain/study/minimal-study.js';
import { sampleDraft, sampleHousehold } from '../support/sample-records.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly bin: Readonly<Record<string, string>>;
};
const PROGRAM = join(ROOT, bin['renovation-kit'] ?? '');
const EXAMPLE = join(ROOT, 'survey-definitions/study.example.json');
const CREATED = '2026-11-16T09:00:00.000Z';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** As a shell would: a process of its own. */
function kit(args: readonly string[], { stdin = '', env = {} as Record<string, string> } = {}): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', ...env },
    });
    const read = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (part: string) => (read[name] += part));
    }
    child.on('error', failed).on('close', (code) => done({ code, ...read }));
    child.stdin.on('error', () => undefined); // it may have seen enough
    child.stdin.end(stdin);
  });
}

const demo = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, 'demo/public/data', name), 'utf8'));
const ndjson = (records: readonly unknown[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** What a page makes of the same study, out of its own store. */
async function inTheBrowser(
  study: string,
  responses: readonly ResponseRecord[],
  households: readonly HouseholdRecord[],
  audience: 'public' | 'internal',
): Promise<string> {
  const checked = checkStudy(readFileSync(study, 'utf8'));
  assert(checked.ok);
  const network = globalThis.fetch;
  globalThis.fetch = (address) => Promise.resolve(new Response(readFileSync(fileURLToPath(address as string), 'utf8')));
  try {
    const release = await buildLocalRelease({
      config: checked.value.config,
      baseUrl: pathToFileURL(study).href,
      store: {
        responses: () => Promise.resolve(succeed(responses)),
        places: () => Promise.resolve(succeed(households)),
        subscribe: () => () => undefined,
        data: () => Promise.resolve(null),
      },
      audience,
      clock: { now: () => CREATED },
    });
    return releaseText(release);
  } finally {
    globalThis.fetch = network;
  }
}

const GARDEN = {
  definitionId: 'garden',
  definitionVersion: '1.0.0',
  elements: [
    { type: 'radiogroup', name: 'join', title: 'Doet u mee?', choices: ['yes', 'no'] },
    { type: 'rating', name: 'wish', title: 'Hoe graag?' },
    { type: 'comment', name: 'why', title: 'Waarom?' },
  ],
};

/** Forty homes that were asked three questions. */
const answered = Array.from({ length: 40 }, (_, home) =>
  sampleDraft({
    id: `response-${String(home)}`,
    study: 'linde',
    household: `home-${String(home)}`,
    definition: { id: 'garden', version: '1.0.0' },
    state: 'complete',
    answers: { join: home % 3 === 0 ? 'yes' : 'no', wish: 1 + (home % 5), why: 'Om de bomen — 🌳.' },
    itemNonresponse: {},
    timings: Object.fromEntries(['join', 'wish', 'why'].map((name) => [name, { at: CREATED, seconds: 4, changes: 0 }])),
    completedAt: CREATED,
  }),
);
const homes = answered.map(({ household }) =>
  sampleHousehold({ id: household ?? '', study: 'linde', complex: 'linde' }),
);

describe('renovation-kit release', () => {
  let folder: string;
  let study: string;
  const file = (name: string, text: string | Uint8Array): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-cli-'));
    file('garden.json', JSON.stringify(GARDEN));
    study = file('study.json', JSON.stringify(studyWith({ definitions: ['garden.json'] })));
    file('responses.ndjson', ndjson(answered));
    file('homes.ndjson', ndjson(homes));
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const audience of ['public', 'internal'] as const) {
    it(`makes the very bytes that a browser makes of the demo's study at a quick look, ${audience}`, async () => {
      const responses = demo('responses.json') as readonly ResponseRecord[];
      const households = demo('households.json') as readonly HouseholdRecord[];
      const given = [file('r.ndjson', ndjson(responses)), file('h.ndjson', ndjson(households))];
      const { code, stdout, stderr } = await kit([
        ...['release', ...given, '--study', EXAMPLE],
        ...[`--${audience}`, '--quick', '--created', CREATED],
      ]);
      assert.equal(code, 0, stderr);
      const expected = await inTheBrowser(EXAMPLE, responses, households, audience);
      assert(expected.length > 100_000, 'there is something in it');
      assert(stdout === expected, 'one byte differs');
      assert.match(stderr, new RegExp(`^${responses.length} responses counted`, 'u'));
    });
  }

  it('makes the same of records in another order, in a backup’s lines, from standard input', async () => {
    const lines = [
      { contents: { at: CREATED } },
      ...[...answered].reverse().map((record) => ({ kind: 'responses', record })),
      { kind: 'consents', record: { id: 'c1', decision: 'given' } },
      ...homes.map((record) => ({ kind: 'households', record })),
    ];
    const out = join(folder, 'out.json');
    const { code, stdout, stderr } = await kit(
      ['release', '-', '--study', study, '--created', '2026-11-16T09:00:00Z', '--out', out],
      { stdin: ndjson(lines).replaceAll('\n', '\r\n') },
    );
    assert.equal(code, 0, stderr);
    assert.equal(stdout, '');
    assert.equal(readFileSync(out, 'utf8'), await inTheBrowser(study, answered, homes, 'public'));
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('.')),
      [],
      'nothing half made is left',
    );
  });

  it('tells what it did not count, and why', async () => {
    const [one] = answered;
    const some = [
      ...answered,
      { ...one, id: 'd1', state: 'draft' },
      { ...one, id: 'elsewhere', study: 'another' },
      { ...one, id: 'nowhere', household: 'home-unknown' },
    ];
    const { code, stderr } = await kit(['release', '-', join(folder, 'homes.ndjson'), '--study', study], {
      stdin: ndjson(some),
      env: { LANG: 'nl_NL.UTF-8' },
    });
    assert.equal(code, 0, stderr);
    assert.match(stderr, /^41 antwoorden geteld, voor iedereen, k = 10; /mu);
    assert.match(stderr, /^Niet geteld, niet af: 1$/m);
    assert.match(stderr, /^Niet geteld, van een ander onderzoek: 1$/m);
    assert.match(stderr, /waar de woning is: 1$/m);
  });

  it('counts the last revision of a record, and nothing of a household that was erased', async () => {
    const log = [
      { kind: 'erasures', record: { id: 'home-0' } },
      ...answered.map((one) => ({ ...one, revision: one.revision + 1 })),
      ...answered.map((one) => ({ ...one, state: 'draft' })),
      ...homes,
    ];
    const made = await kit(['release', '-', '--study', study, '--created', CREATED], { stdin: ndjson(log) });
    assert.equal(made.code, 0, made.stderr);
    assert.match(made.stderr, /their household was erased: 1$/m);
    const plain = await kit(['release', '-', '--study', study, '--created', CREATED], {
      stdin: ndjson([...answered.slice(1), ...homes.slice(1)]),
    });
    assert.equal(made.stdout, plain.stdout);
  });

  it('writes something that a page reads as a release', async () => {
    const { stdout } = await kit(['release', join(folder, 'responses.ndjson'), '--study', study]);
    const parsed = parseRelease(stdout);
    assert(parsed.ok);
    assert.equal(parsed.value.audience, 'public', 'the careful one, when nobody says which');
  });

  describe('a wrong line', () => {
    const good = JSON.stringify(sampleDraft());
    const cases: readonly [string, string | Uint8Array, RegExp][] = [
      ['half of one', `${good}\n\n${good.slice(0, 40)}\n`, /, line 3: this is not JSON \(/],
      ['a list', `[${good}]`, /, line 1: one record belongs on a line/],
      ['something else', `${good}\n{"name":"x"}`, /, line 2: this is neither a response \(/],
      [
        'a field that is not right',
        ndjson([sampleDraft(), { ...sampleDraft(), definition: { id: 'a' } }]),
        /, line 2: "definition\.version" should be there\./,
      ],
      [
        'two that differ under one revision',
        ndjson([sampleDraft(), sampleDraft(), sampleDraft({ state: 'complete' })]),
        /, line 3: "response-1" says something else in .*records\.ndjson, line 1, under/,
      ],
      [
        'a home that is in two places',
        ndjson([sampleHousehold(), sampleHousehold({ stairwell: '3' })]),
        /, line 2: "home-12" says something else in .*, line 1/,
      ],
      ['bytes that are no text', Buffer.from([...Buffer.from(`${good}\n{"a":"`), 0xff]), /, line 2: .*UTF-8/],
    ];
    for (const [name, text, told] of cases) {
      it(`is told with its place: ${name}`, async () => {
        const out = join(folder, 'published.json');
        writeFileSync(out, 'what stands there');
        const { code, stdout, stderr } = await kit([
          'release',
          file('records.ndjson', text),
          '--study',
          study,
          '--out',
          out,
        ]);
        assert.equal(code, 1);
        assert.match(stderr, told);
        assert.match(stderr, /No release was made\.\n$/);
        assert.equal(stdout, '');
        assert.equal(readFileSync(out, 'utf8'), 'what stands there');
      });
    }

    it('is told in Dutch where that is asked', async () => {
      const text = ndjson([{ ...sampleDraft(), revision: 'one' }]);
      const { code, stderr } = await kit(['release', '-', '--study', study, '--locale', 'nl'], { stdin: text });
      assert.equal(code, 1);
      assert.equal(stderr, '-, regel 1: "revision" moet een geheel getal vanaf 0 zijn.\nEr is geen release gemaakt.\n');
    });
  });

  it('says what is wrong with a study, and where', async () => {
    const wrong = readFileSync(study, 'utf8').replace('"complexes"', '"complexs"');
    const { code, stderr } = await kit(['release', '-', '--study', file('wrong.json', wrong)]);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /wrong\.json: the study is not right\.\n {2}line \d+, column \d+, complexs: ‘complexs’ is not known here\. Did you mean ‘complexes’\?/,
    );
  });

  it('finds the questionnaires in a folder, and says which one it misses', async () => {
    mkdirSync(join(folder, 'elsewhere'));
    const moved = file('elsewhere/study.json', readFileSync(study, 'utf8'));
    const missing = await kit(['release', '-', '--study', moved]);
    assert.equal(missing.code, 1);
    assert.match(missing.stderr, /elsewhere\/garden\.json: there is no such file\./);
    const found = await kit(['release', '-', '--study', moved, '--definitions', folder], { stdin: ndjson(answered) });
    assert.equal(found.code, 0, found.stderr);
  });

  it('looks at the releases that are out, and refuses what is none of them', async () => {
    const first = file('first.json', await inTheBrowser(study, answered.slice(0, 38), homes, 'public'));
    const given = ['release', join(folder, 'responses.ndjson'), join(folder, 'homes.ndjson'), '--study', study];
    const beside = await kit([...given, '--created', '2026-12-01T09:00:00Z', '--previous', first]);
    assert.equal(beside.code, 0, beside.stderr);
    const parsed = parseRelease(beside.stdout);
    assert(parsed.ok);
    assert.deepEqual(parsed.value.previous, [CREATED]);
    const none = await kit([...given, '--previous', join(folder, 'study.json')]);
    assert.equal(none.code, 1);
    assert.match(none.stderr, /study\.json: this is not a release \(format\)\.\nNo release was made\./);
    const stranger = file('stranger.json', beside.stdout.replace('"id":"linde"', '"id":"other"'));
    const other = await kit([...given, '--previous', first, '--previous', stranger]);
    assert.equal(other.code, 1);
    assert.match(other.stderr, /stranger\.json: this release is of another study, "other"/);
  });

  it('refuses a chain of releases with a hole in it, and says which files it is about', async () => {
    const made = async (...more: readonly string[]): Promise<string> => {
      const { code, stdout, stderr } = await kit([
        ...['release', join(folder, 'responses.ndjson'), join(folder, 'homes.ndjson'), '--study', study],
        ...more,
      ]);
      assert.equal(code, 0, stderr);
      return stdout;
    };
    const first = file('out-1.json', await made('--created', '2026-12-01T09:00:00Z'));
    const second = file('out-2.json', await made('--created', '2026-12-02T09:00:00Z', '--previous', first));
    const beside = file('out-3.json', await made('--created', '2026-12-03T09:00:00Z'));
    const next = (...out: readonly string[]): Promise<Ended> =>
      kit([
        ...['release', join(folder, 'responses.ndjson'), '--study', study],
        ...out.flatMap((one) => ['--previous', one]),
      ]);
    const hole = await next(first, second, beside);
    assert.equal(hole.code, 1);
    assert.match(hole.stderr, /out-3\.json: this release was not made beside .*out-1\.json/);
    const missing = await next(second);
    assert.equal(missing.code, 1);
    assert.match(missing.stderr, /out-2\.json: this release was made beside that of 2026-12-01T09:00:00/);
    assert.equal((await next(first, second)).code, 0);
  });

  it('makes nothing public of answers that staff were told of first, and says what to do', async () => {
    const make = (...more: readonly string[]): Promise<Ended> =>
      kit([...['release', join(folder, 'responses.ndjson'), join(folder, 'homes.ndjson'), '--study', study], ...more]);
    const staff = file('staff-1.json', (await make('--internal', '--created', '2026-12-01T09:00:00Z')).stdout);
    const refused = await make('--public', '--previous', staff);
    assert.equal(refused.code, 1);
    assert.equal(refused.stdout, '');
    assert.match(refused.stderr, /staff-1\.json: this release is for staff .*complex "linde"/);
    assert.match(refused.stderr, /make the public release first/);
    const open = file('open-1.json', (await make('--public', '--created', '2026-12-01T09:00:00Z')).stdout);
    const beside = await make('--internal', '--created', '2026-12-02T09:00:00Z', '--previous', open);
    assert.equal(beside.code, 0, beside.stderr);
    const known = file('staff-2.json', beside.stdout);
    const again = await make('--public', '--previous', open, '--previous', known);
    assert.equal(again.code, 0, again.stderr);
  });

  it('says that a file cannot be written, and leaves nothing behind', async () => {
    const out = join(folder, 'no-such-folder', 'results.json');
    const given = ['release', join(folder, 'responses.ndjson'), '--study', study, '--out', out];
    const { code, stderr } = await kit(given);
    assert.equal(code, 1);
    assert.match(stderr, /results\.json: cannot be written \(ENOENT\)\./);
    assert.equal(existsSync(join(folder, 'no-such-folder')), false);
  });

  it('keeps every hidden count wide over all groups, unless it is asked for a quick look', () => {
    const thoroughOf = (...more: readonly string[]): unknown => {
      const { command } = readCommand(['release', 'a.ndjson', '--study', 'study.json', ...more]);
      assert(command.ok && command.value.name === 'release');
      return command.value.thorough;
    };
    assert.equal(thoroughOf(), true);
    assert.equal(thoroughOf('--quick'), false);
  });

  describe('a wrong command', () => {
    const cases: readonly [readonly string[], RegExp][] = [
      [['publish'], /There is no command "publish"/],
      [['release', '--study', 'study.json'], /Name the file with the responses/],
      [['release', 'a.ndjson'], /--study study\.json/],
      [['release', 'a.ndjson', '--study', 'study.json', '--public', '--internal'], /one of --public and --internal/],
      [['release', 'a.ndjson', '--study', 'study.json', '--frobnicate'], /no option --frobnicate/],
      [['release', 'a.ndjson', '--study'], /--study needs something after it/],
      [['release', 'a.ndjson', '--study', 'study.json', '--public=yes'], /--public takes no value/],
      [['release', 'a.ndjson', '--study', 'study.json', '--study', 'study.json'], /--study stands there twice/],
      [
        ['release', 'a.ndjson', '--study', 'study.json', '--created', '2026-02-30T10:00:00Z'],
        /--created takes a moment/,
      ],
      [['release', 'a.ndjson', '--study', 'study.json', '--locale', 'fy'], /--locale takes nl or en/],
    ];
    for (const [args, told] of cases) {
      it(`ends with 2: ${args.slice(1).join(' ') || args.join(' ')}`, async () => {
        const { code, stdout, stderr } = await kit(args);
        assert.equal(code, 2);
        assert.match(stderr, told);
        assert.match(stderr, /renovation-kit --help/);
        assert.equal(stdout, '');
      });
    }
  });

  it('explains itself in both languages', async () => {
    const english = await kit(['--help']);
    assert.equal(english.code, 0);
    const options = (text: string): readonly string[] => text.match(/--[a-z]+/gu) ?? [];
    const dutch = await kit(['release', '--help', '--locale', 'nl']);
    assert.equal(dutch.code, 0);
    assert.match(dutch.stdout, /onthullingscontrole/);
    assert.deepEqual(options(dutch.stdout), options(english.stdout));
    assert(options(english.stdout).length > 8);
    const nothing = await kit([]);
    assert.equal(nothing.stdout, english.stdout);
  });

  it('shows no progress where nobody looks', async () => {
    const { stderr } = await kit(['release', join(folder, 'responses.ndjson'), '--study', study]);
    assert.doesNotMatch(stderr, /[\r\u001B]/u);
  });
});
