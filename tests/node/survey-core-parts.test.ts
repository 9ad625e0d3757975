import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { slim } from '../../scripts/survey-core/slim.mjs';
import { PARTS, split } from '../../scripts/survey-core/split.mjs';

type SurveyCore = typeof import('survey-core');

const file = fileURLToPath(import.meta.resolve('survey-core'));
const source = readFileSync(file, 'utf8');
const modules = split(slim(source), './core.mjs');
/** Every class that survey-core registers, by the name that definitions use. */
const registered = [...source.matchAll(/Serializer\.addClass\("(\w+)"/gu)].map(([, name]) => name ?? '');

const ALL_TYPES = {
  elements: [
    { type: 'text', name: 'text', inputType: 'number' },
    { type: 'matrixdropdown', name: 'rows', rows: ['a'], columns: [{ name: 'c', cellType: 'text' }], choices: [1, 2] },
    { type: 'matrixdynamic', name: 'added', columns: [{ name: 'c' }], choices: [1, 2] },
    { type: 'paneldynamic', name: 'panels', templateElements: [{ type: 'file', name: 'inside' }], panelCount: 1 },
    { type: 'multipletext', name: 'several', items: [{ name: 'first' }] },
    { type: 'signaturepad', name: 'signature' },
    { type: 'slider', name: 'slider', sliderType: 'range', customLabels: [{ value: 5, text: 'middle' }] },
    { type: 'imagemap', name: 'map', areas: [{ value: 'roof', coords: '0,0,1,1' }] },
    { type: 'imagepicker', name: 'picture', choices: [{ value: 'one', imageLink: 'one.png' }] },
    { type: 'image', name: 'image', imageLink: 'one.png' },
    { type: 'ranking', name: 'order', choices: [1, 2] },
    { type: 'tagbox', name: 'tags', choices: [1, 2] },
    { type: 'buttongroup', name: 'buttons', choices: [1, 2] },
  ],
};

describe('survey-core in parts', () => {
  let folder: string;
  let whole: SurveyCore;
  let core: SurveyCore;
  const importPart = (name: string): Promise<unknown> => import(pathToFileURL(join(folder, `${name}.mjs`)).href);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'survey-core-'));
    for (const [name, code] of Object.entries({ ...modules.parts, core: modules.core })) {
      writeFileSync(join(folder, `${name}.mjs`), code);
    }
    whole = (await import(pathToFileURL(file).href)) as SurveyCore;
    core = (await importPart('core')) as SurveyCore;
  });
  after(() => rmSync(folder, { recursive: true }));

  it('has the common questions in the core, and every other type in exactly one part', async () => {
    const missing = (): string[] => registered.filter((name) => !core.Serializer.findClass(name));
    assert.ok(core.Serializer.findClass('radiogroup') && core.Serializer.findClass('matrix'));
    assert.deepEqual(
      ['matrixdynamic', 'paneldynamic', 'file', 'ranking'].filter((name) => core.Serializer.findClass(name)),
      [],
    );
    for (const part of Object.keys(PARTS)) {
      const before = missing();
      await importPart(part);
      assert.notDeepEqual(missing(), before, `"${part}" brings something`);
    }
    assert.deepEqual(missing(), []);
  });

  it('knows of every class what the whole knows', () => {
    const known = ({ Serializer }: SurveyCore, name: string): unknown =>
      Serializer.getProperties(name).map((property) => [property.name, property.type, property.isRequired]);
    for (const name of registered) assert.deepEqual(known(core, name), known(whole, name), name);
    assert.deepEqual(core.QuestionFactory.Instance.getAllTypes(), whole.QuestionFactory.Instance.getAllTypes());
  });

  it('reads and writes a definition of all types as the whole does', () => {
    const [ours, theirs] = [core, whole].map(({ SurveyModel }) => {
      const survey = new SurveyModel(ALL_TYPES);
      survey.data = { rows: { a: { c: 'x' } }, added: [{ c: 1 }], order: [2, 1], slider: [1, 9] };
      const questions = survey
        .getAllQuestions(false, true, true)
        .map((question) => [question.getType(), question.value]);
      return { json: survey.toJSON(), data: survey.data as unknown, errors: survey.jsonErrors?.length, questions };
    });
    assert.equal(JSON.stringify(ours, null, 1), JSON.stringify(theirs, null, 1));
  });

  it('says so when survey-core no longer has what it looks for', () => {
    assert.throws(() => slim('export {};'), /baseTheme/u);
    assert.throws(() => split('class Other {}\nexport { Other };', 'core'), /QuestionMatrixDropdownModelBase/u);
  });
});
