import { expect } from 'chai';
import { surveyLocalization } from 'survey-core';
import { loadEngineWords } from '../../../../components/survey/player/engine-words.js';

type Words = Readonly<Record<string, unknown>>;

const wordsOf = (language: string): Words => (surveyLocalization.locales as Record<string, Words>)[language]!;

/** The variables in a text: `{0}`, `{rowIndex}`. */
const variables = (text: unknown): string => (String(text).match(/\{[^}]*\}/gu) ?? []).sort().join(' ');

describe('the words of survey-core', () => {
  for (const language of ['nl', 'tr', 'ar', 'pl']) {
    it(`name the same variables in ${language} as in English`, async () => {
      await loadEngineWords(language);
      const [english, translated] = [wordsOf('en'), wordsOf(language)];
      const wrong = Object.keys(translated).filter(
        (key) => key in english && variables(translated[key]) !== variables(english[key]),
      );
      expect(wrong).to.deep.equal([]);
    });
  }
});
