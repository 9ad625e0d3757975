/** Languages: every text in every language of the study, and no text in a language that it does not have. */
import type { Fault } from '../schema-walker.js';
import { defaultLanguages, kitLanguages } from '../study-defaults.js';
import type { StudyFile, WrittenPromise, WrittenText } from '../study-file.js';
import type { JsonPath } from '../study-finding.js';
import { faultAt, type StudyRule } from './study-rule.js';

interface PlacedText {
  readonly text: WrittenText;
  readonly path: JsonPath;
}

/** Parts of a study that hold texts for people, each with the way to its texts. */
const textsOf: { readonly [K in keyof StudyFile]?: (part: NonNullable<StudyFile[K]>) => readonly PlacedText[] } = {
  title: (text) => [{ text, path: ['title'] }],
  complexes: (list) => list.map(({ label }, index) => ({ text: label, path: ['complexes', index, 'label'] })),
  waves: (list) => list.map(({ label }, index) => ({ text: label, path: ['waves', index, 'label'] })),
  welcome: (texts) => Object.entries(texts).map(([key, text]) => ({ text, path: ['welcome', key] })),
  consent: (list) =>
    list.flatMap(({ title, text }, index) => [
      { text: title, path: ['consent', index, 'title'] },
      { text, path: ['consent', index, 'text'] },
    ]),
  partners: (list) => list.map(({ label }, index) => ({ text: label, path: ['partners', index, 'label'] })),
  themes: (list) => list.map(({ label }, index) => ({ text: label, path: ['themes', index, 'label'] })),
  topics: (list) =>
    list.flatMap(({ label, promise }, index) => [
      { text: label, path: ['topics', index, 'label'] },
      ...(promise ? textsOfPromise(promise, ['topics', index, 'promise']) : []),
    ]),
  promises: (list) => list.flatMap((promise, index) => textsOfPromise(promise, ['promises', index])),
  breakdowns: (list) =>
    list.flatMap(({ label, by }, index) => [
      { text: label, path: ['breakdowns', index, 'label'] },
      ...('variable' in by ? (by.groups ?? []) : []).map((group, place) => ({
        text: group.label,
        path: ['breakdowns', index, 'by', 'groups', place, 'label'],
      })),
    ]),
};

function textsOfPromise({ text, by }: WrittenPromise, path: JsonPath): readonly PlacedText[] {
  return [{ text, path: [...path, 'text'] }, ...(by == null ? [] : [{ text: by, path: [...path, 'by'] }])];
}

function textFaults({ text, path }: PlacedText, languages: readonly string[]): Fault[] {
  const written = typeof text === 'string' ? languages.slice(0, 1) : Object.keys(text);
  const missing = languages.filter((language) => !written.includes(language));
  const unused = written.filter((language) => !languages.includes(language));
  return [
    ...(missing.length > 0 ? [faultAt('missing-translation', path, { languages: missing.join(', ') })] : []),
    ...unused.map((language): Fault => {
      const near = { word: language, among: missing };
      return { code: 'unused-language', path: [...path, language], at: 'key', parameters: { language }, near };
    }),
  ];
}

const translated = (Object.keys(textsOf) as (keyof typeof textsOf)[]).map((part): StudyRule => {
  const texts = textsOf[part] as (value: unknown) => readonly PlacedText[];
  return {
    reads: [part, 'languages'],
    severity: 'warning',
    find: (file) =>
      file[part] === undefined
        ? []
        : texts(file[part]).flatMap((text) => textFaults(text, file.languages ?? defaultLanguages)),
  };
});

const spokenByTheKit: StudyRule = {
  reads: ['languages'],
  severity: 'warning',
  find: ({ languages = [] }) =>
    languages.flatMap((language, index) =>
      kitLanguages.includes(language.split('-')[0] ?? language)
        ? []
        : [faultAt('kit-not-translated', ['languages', index], { language })],
    ),
};

export const languageRules: readonly StudyRule[] = [...translated, spokenByTheKit];
