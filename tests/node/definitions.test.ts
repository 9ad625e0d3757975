import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { checkDefinitionText } from '../../domain/questionnaire/check/check-definition-text.js';
import type { Codebook, MeasureSpec, Variable } from '../../domain/questionnaire/codebook.js';
import { stringsOf, textsOfDefinition } from '../../domain/questionnaire/definition-texts.js';
import { plainText } from '../../domain/questionnaire/definition-text.js';
import type { DefinitionElement } from '../../domain/questionnaire/definition-elements.js';
import { isRecord, recordsOf, sameCode, type JsonRecord } from '../../domain/questionnaire/json-value.js';
import { readCodebook } from '../../domain/questionnaire/read-codebook.js';
import { pathText } from '../../domain/study/study-finding.js';
import { difficultWordsIn, readabilityOf, scalesIn } from './definitions-language.js';
import { MODES, play, Walk, type Answers, type Setting } from './definitions-walk.js';

const folder = new URL('../../survey-definitions/', import.meta.url);
const readText = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const readJson = (file: string): JsonRecord => JSON.parse(readText(file)) as JsonRecord;

const LANGUAGES = ['nl', 'en', 'tr', 'ar', 'pl'];
const study = readJson('study.example.json');
const idsOf = (key: string): readonly string[] => recordsOf(study[key]).map(({ id }) => String(id));
const WAVES = idsOf('waves');
const THEMES = idsOf('themes');

const questionnaires = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json') && file !== 'study.example.json')
  .map((file) => ({ file, text: readText(file), definition: readJson(file) }))
  .filter(({ definition }) => 'pages' in definition || 'elements' in definition);

const schema = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(readJson('definition.schema.json'));

/** Fails with a list that a person can work through. */
const none = (problems: readonly string[], what: string): void => {
  assert.equal(problems.length, 0, `${what}:\n  ${problems.slice(0, 40).join('\n  ')}`);
};

const codebookOf = (definition: unknown): Codebook => {
  const read = readCodebook(definition, { waves: WAVES });
  assert.ok(read.ok);
  return read.value;
};

it('there are questionnaires, waves and themes to test', () => {
  assert.ok(questionnaires.length >= 3);
  assert.deepEqual(WAVES, ['before', 'during', 'after']);
  assert.ok(THEMES.length > 0);
});

for (const { file, text, definition } of questionnaires) {
  describe(file, () => {
    const codebook = codebookOf(definition);

    it('has nothing that the kit would warn of, in five languages', () => {
      const { findings } = checkDefinitionText(text, { languages: LANGUAGES, themes: THEMES });
      const said = findings.map(
        ({ code, path, place, parameters }) =>
          `line ${String(place?.line ?? 0)} ${pathText(path)}: ${code} ${JSON.stringify(parameters)}`,
      );
      none(said, 'findings');
    });

    it("keeps the schema of the kit's own properties", () => {
      schema(definition);
      none(
        (schema.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`),
        'against the schema',
      );
    });

    it('says the same in every language: no text is left in another, and piping is the same', () => {
      const problems = textsOfDefinition(definition).flatMap(({ path, value }) => {
        if (!isRecord(value)) return [];
        const strings = new Map(stringsOf(value));
        const english = strings.get('default') ?? strings.get('en') ?? '';
        const names = (string: string): string =>
          [...string.matchAll(/\{[^}]+\}/g)]
            .map(([name]) => name)
            .sort()
            .join();
        return LANGUAGES.filter((language) => language !== 'en').flatMap((language) => {
          const string = strings.get(language) ?? '';
          const place = `${pathText(path)} (${language})`;
          const untouched = string === english && wordCount(string) > 3 ? [`${place} is still English: ${string}`] : [];
          const piping = names(string) === names(english) ? [] : [`${place} pipes in something else: ${string}`];
          const script = language === 'ar' && /\p{L}/u.test(english) && !/\p{Script=Arabic}/u.test(string);
          return [
            ...untouched,
            ...piping,
            ...(script && wordCount(english) > 1 ? [`${place} is not Arabic: ${string}`] : []),
          ];
        });
      });
      none(problems, 'translations');
    });

    it('has codes of one kind per question, and none that mean "no answer"', () => {
      const problems = codebook.variables.flatMap(({ name, choices, kind }) => {
        const values = choices.map(({ value }) => value);
        const kinds = new Set(values.map((value) => typeof value));
        const reserved = values.filter((value) =>
          ['dont-know', 'dontknow', 'refused', 'unknown'].includes(String(value)),
        );
        return [
          ...(kinds.size > 1 ? [`${name} mixes ${[...kinds].join(' and ')}`] : []),
          ...reserved.map((value) => `${name} has the choice ${String(value)}, which the kit offers itself`),
          ...(kind === 'scale' && kinds.has('number') && !isMonotonous(values.map(Number))
            ? [`${name} jumps up and down`]
            : []),
        ];
      });
      none(problems, 'codes');
      const names = codebook.variables.map(({ name }) => name);
      assert.equal(
        new Set(names.map((name) => name.toLowerCase())).size,
        names.length,
        'names differ by more than case',
      );
      none(
        names.filter((name) => !/^[a-z][a-z0-9_]*(?:[.-][A-Za-z0-9_-]+)*$/.test(name)),
        'names that R and SPSS would not take',
      );
    });

    it('has a domain for every question, and a question for every domain', () => {
      none(
        codebook.variables
          .filter(({ domain, path, key }) => domain === null && path.length === 0 && key === undefined)
          .map(({ name }) => name),
        'without a domain',
      );
      none(
        codebook.domains
          .filter(({ id }) => !codebook.variables.some(({ domain }) => domain === id))
          .map(({ id }) => id),
        'without a question',
      );
    });

    it('measures what its items can answer', () => {
      none(
        codebook.measures.flatMap((measure) => misfits(measure, codebook)),
        'measures',
      );
      assert.equal(codebook.measures.length, recordsOf(definition['measures']).length, 'every measure can be scored');
    });

    it('asks in plain Dutch', () => {
      const dutch = textsOfDefinition(definition).flatMap(({ path, value }) => {
        const string = new Map(stringsOf(value)).get('nl');
        return string === undefined || path.includes('interviewerNote') ? [] : [{ path, text: plainText(string) }];
      });
      const { meanWords, longest, longWords, ease } = readabilityOf(dutch.map((entry) => entry.text));
      assert.ok(meanWords <= 12, `sentences have ${meanWords.toFixed(1)} words on average`);
      assert.ok(longest.words <= 25, `a sentence of ${String(longest.words)} words: ${longest.sentence}`);
      assert.ok(longWords <= 0.05, `${(100 * longWords).toFixed(1)} % of the words have more than twelve letters`);
      assert.ok(ease >= 60, `reading ease is ${ease.toFixed(0)}`);
      none(
        dutch.flatMap(({ path, text: said }) => difficultWordsIn(said).map((word) => `${pathText(path)}: ${word}`)),
        'difficult words',
      );
    });

    it('repeats no sentence of a validated scale', () => {
      const problems = textsOfDefinition(definition).flatMap(({ path, value }) =>
        stringsOf(value).flatMap(([, string]) =>
          scalesIn(string).map((scale) => `${pathText(path)}: ${scale}: ${string}`),
        ),
      );
      none(problems, 'too near to a scale');
    });

    describe('on every path', () => {
      const walk = new Walk(definition);
      const modes = JSON.stringify(definition).includes('{mode}') ? MODES : MODES.slice(0, 1);
      const paths = WAVES.flatMap((wave) =>
        modes.flatMap((mode) => walk.combinations().map((answers) => ({ setting: { wave, mode }, answers }))),
      ).map((path) => ({ ...path, shown: walk.shown(path.setting, path.answers) }));

      it('asks every question in every wave that it is for, and in no other', () => {
        const problems = walk.questions.flatMap((question) => {
          const reached = WAVES.filter((wave) =>
            paths.some(({ setting, shown }) => setting.wave === wave && shown.has(question)),
          );
          const said = variablesOf(codebook, question)[0]?.waves ?? WAVES;
          const missing = said.filter((wave) => !reached.includes(wave));
          const extra = reached.filter((wave) => !said.includes(wave));
          const place = `${question.name ?? ''} (${pathText(question.path)})`;
          if (reached.length === 0) return [`${place} is never asked`];
          return [
            ...missing.map((wave) => `${place} is never asked in wave ${wave}`),
            ...extra.map((wave) => `${place} is asked in wave ${wave}, which the codebook does not know`),
          ];
        });
        none(problems, `${String(paths.length)} paths`);
      });

      it('asks nothing that depends on an answer that comes later', () => {
        const order = new Map(walk.questions.map((question, index) => [question.name, index]));
        const problems = walk.questions.flatMap((question, index) =>
          [...walk.names(question)]
            .filter((name) => (order.get(name) ?? -1) >= index)
            .map((name) => `${question.name ?? ''} depends on ${name}`),
        );
        none(problems, 'order');
      });

      it('can be answered to the end, and keeps exactly what was asked', () => {
        for (const { setting, answers, shown } of covering(paths, walk)) {
          const played = play(definition, setting, answers);
          const at = `${setting.wave}, ${setting.mode}: ${JSON.stringify(answers)}`;
          assert.equal(played.state, 'completed', `stuck on ${played.stuckOn ?? '?'} at ${at}`);
          const expected = [...shown].map(({ name }) => name ?? '').sort();
          assert.deepEqual([...played.asked].sort(), expected, `what is asked at ${at}`);
          const lost = expected.filter(
            (name) => !(name in played.answers) && !(name in answers && answers[name] === undefined),
          );
          none(lost, `asked and not kept at ${at}`);
          none(
            Object.keys(played.answers).filter((name) => !expected.includes(name.replace(/-Comment$/, ''))),
            `kept and not asked at ${at}`,
          );
        }
      });

      it('can be skipped through, since nobody has to answer', () => {
        for (const wave of WAVES) for (const mode of MODES) {
          const played = play(definition, { wave, mode }, 'none');
          assert.equal(played.state, 'completed', `stuck on ${played.stuckOn ?? '?'} in ${wave}, ${mode}`);
        } // prettier-ignore
      });
    });
  });
}

it('the short variant is what the broad questionnaire now gives', () => {
  const script = fileURLToPath(new URL('../../scripts/make-short.mjs', import.meta.url));
  execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' });
});

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

function isMonotonous(values: readonly number[]): boolean {
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? value)));
  return steps.every((step) => step === steps[0]);
}

const variablesOf = (codebook: Codebook, question: DefinitionElement): readonly Variable[] =>
  codebook.variables.filter((variable) => variable.question === question.name);

/** Items whose codes the rule of a measure does not fit. */
function misfits(
  { id, scoring, items, min, max, thresholds }: MeasureSpec,
  { variables }: Codebook,
): readonly string[] {
  const codesOf = (item: string): readonly unknown[] =>
    variables.find(({ name }) => name === item)?.choices.map(({ value }) => value) ?? [];
  const has = (item: string, values: readonly unknown[]): readonly string[] =>
    values
      .filter((value) => !codesOf(item).some((code) => sameCode(code, value)))
      .map((value) => `${id}: ${item} has no ${String(value)}`);
  const limits = thresholds.flatMap(({ id: level, atMost, atLeast }) =>
    [atMost, atLeast].flatMap((limit) =>
      limit === undefined || (limit >= min && limit <= max) ? [] : [`${id}: ${level} is out of range`],
    ),
  );
  switch (scoring.kind) {
    case 'sum':
    case 'mean': {
      const ends = [scoring.itemMin, scoring.itemMax];
      const beyond = items.flatMap((item) =>
        codesOf(item)
          .filter((code) => !(Number(code) >= scoring.itemMin && Number(code) <= scoring.itemMax))
          .map((code) => `${id}: ${item} has ${String(code)}`),
      );
      return [...limits, ...beyond, ...items.flatMap((item) => has(item, ends))];
    }
    case 'count':
      return [...limits, ...items.flatMap((item) => has(item, scoring.counts[item] ?? ['(nothing that counts)']))];
    case 'among':
      return [...limits, ...has(items[0] ?? '', scoring.values)];
    case 'ilo':
      return [scoring.paidWork, scoring.searched, scoring.available].flatMap((item) => has(item, scoring.yes));
    case 'value': {
      const beyond = codesOf(items[0] ?? '').filter((code) => !(Number(code) >= min && Number(code) <= max));
      return [...limits, ...beyond.map((code) => `${id}: ${String(code)} is out of range`)];
    }
  }
}

interface Path {
  readonly setting: Setting;
  readonly answers: Answers;
  readonly shown: ReadonlySet<DefinitionElement>;
}

/**
 * Few paths that together show and hide every question in every wave, and give every answer that conditions look at:
 * the one that tells most that is new, again and again.
 */
function covering(paths: readonly Path[], walk: Walk): readonly Path[] {
  const told = paths.map((path) => ({ path, traits: traitsOf(path, walk) }));
  const missing = new Set(told.flatMap(({ traits }) => traits));
  const chosen: Path[] = [];
  while (missing.size > 0) {
    const gains = told.map(({ traits }) => traits.filter((trait) => missing.has(trait)).length);
    const best = told[gains.indexOf(Math.max(...gains))];
    if (best === undefined) break;
    for (const trait of best.traits) missing.delete(trait);
    chosen.push(best.path);
  }
  return chosen;
}

const traitsOf = ({ setting, answers, shown }: Path, walk: Walk): readonly string[] => [
  ...walk.questions.map(
    (question) => `${setting.wave} ${setting.mode} ${question.name ?? ''} ${String(shown.has(question))}`,
  ),
  ...Object.entries(answers).map(([name, value]) => `${name}=${JSON.stringify(value) ?? 'none'}`),
];
