/** What is wrong in a definition is said in a sentence, with the place, to whoever makes it. */
import { expect } from 'chai';
import '../../../components/survey/renovation-survey.js';
import '../../../components/study/renovation-study.js';
import type { RenovationStudy } from '../../../components/study/renovation-study.js';
import type { RenovationSurvey } from '../../../components/survey/renovation-survey.js';
import type { RenovationCheckedEvent } from '../../../components/survey/events/checked-event.js';
import { findingMessages } from '../../../components/survey/findings/locales/load-finding-messages.js';
import { sentenceOf } from '../../../components/survey/findings/findings-list.js';
import { checkDefinitionText } from '../../../domain/questionnaire/check/check-definition-text.js';
import {
  FINDING_SEVERITIES,
  finding,
  type DefinitionFindingCode,
} from '../../../domain/questionnaire/check/definition-finding.js';
import { violationsIn } from '../../support/axe.js';
import { until as untilSoon } from '../../support/until.js';
import { studyWith } from '../../domain/study/minimal-study.js';

const until = (condition: () => boolean): Promise<void> => untilSoon(condition, 15);
const collapsed = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

let survey: RenovationSurvey;
let study: RenovationStudy | undefined;
const seen = <E extends Element = Element>(selector: string): E | null =>
  survey.shadowRoot?.querySelector<E>(selector) ?? null;

function put(more: Partial<Pick<RenovationSurvey, 'definition' | 'check' | 'locale'>>): void {
  survey = document.createElement('renovation-survey');
  survey.locale = 'en';
  Object.assign(survey, more);
  (study ?? document.body).append(survey);
  if (study) document.body.append(study);
}

afterEach(() => {
  for (const each of document.querySelectorAll('renovation-survey, renovation-study')) each.remove();
  study = undefined;
});

/** Every parameter that a sentence can ask for, easy to recognise in it. */
const PARAMETERS: Readonly<Record<string, unknown>> = {
  size: 5_200_000,
  limit: 4_000_000,
  detail: '§detail',
  bracket: '}',
  key: '§key',
  type: '§type',
  name: '§name',
  first: '§first',
  value: '§value',
  property: '§property',
  expression: '§expression',
  at: 6,
  circle: '§a → §b → §a',
  pattern: '§pattern',
  growth: 'exponential',
  languages: '§pl, §tr',
  found: 'script',
  expected: 'boolean',
  version: '§version',
  id: '§id',
  kind: 'measure',
  domain: '§domain',
  theme: '§theme',
  item: '§item',
  measure: '§measure',
  code: '§code',
  construct: '§construct',
};

describe('The sentences about a definition', () => {
  for (const language of Object.keys(findingMessages) as (keyof typeof findingMessages)[]) {
    it(`say everything in ${language}, each of them something else`, async () => {
      const words = await findingMessages[language]();
      const codes = Object.keys(FINDING_SEVERITIES) as DefinitionFindingCode[];
      const sentences = codes.map((code) => sentenceOf(finding(code, [], PARAMETERS as never), words));
      expect(new Set(sentences).size).to.equal(codes.length);
      for (const sentence of sentences) expect(sentence).to.not.match(/undefined|NaN|\[object/u);
      const megabytes = sentenceOf(finding('too-large', [], { size: 5_200_000, limit: 4_000_000 }), words);
      expect(megabytes).to.match(language === 'en' || language === 'ar' ? /5\.2/u : /5,2/u);
    });
  }
});

describe('A definition that is refused', () => {
  const misspelt = '{\n  "elements": [\n    { "type": "raadiogroup", "name": "well" }\n  ]\n}';

  it('is told with line, column, way and what was probably meant', async () => {
    put({ definition: misspelt });
    await until(() => seen('.findings li') !== null);
    expect(seen<HTMLDetailsElement>('details.findings')?.open).to.equal(true);
    expect(collapsed(seen('.findings summary'))).to.equal('What to mend in the file');
    expect(collapsed(seen('.findings li'))).to.equal(
      'line 3, column 15 elements[0].type The type ‘raadiogroup’ of ‘well’ is not known. Did you mean ‘radiogroup’?',
    );
    expect(await violationsIn(survey)).to.deep.equal([]);
  });

  it('is told in the language that is chosen', async () => {
    put({ definition: misspelt, locale: 'ar' });
    await until(() => seen('.findings li') !== null);
    expect(collapsed(seen('.findings li'))).to.contain('غير معروف');
    survey.locale = 'nl';
    await until(() => collapsed(seen('.findings li')).includes('Bedoelt u ‘radiogroup’?'));
  });

  it('shows the first twenty faults and counts the rest', async () => {
    const elements = Array.from({ length: 25 }, () => ({ type: 'text', name: 'same' }));
    put({ definition: { elements } });
    await until(() => seen('.findings li') !== null);
    expect(survey.shadowRoot?.querySelectorAll('.findings li').length).to.equal(20);
    expect(collapsed(seen('.findings > p'))).to.equal('And 4 more.');
    // An object has no lines.
    expect(collapsed(seen('.findings .place'))).to.equal('elements[1].name');
  });

  it('takes its place in the list of the first fault alone when the text ends too soon', async () => {
    put({ definition: '{"elements": [' });
    await until(() => seen('.findings li') !== null);
    const codes = [...(survey.shadowRoot?.querySelectorAll<HTMLElement>('.findings li') ?? [])];
    expect(codes.map((each) => each.dataset['code'])).to.deep.equal(
      checkDefinitionText('{"elements": [').findings.map(({ code }) => code),
    );
  });
});

describe('A definition with something to mend that can be played', () => {
  const odd = JSON.stringify({
    elements: [
      { type: 'text', name: 'first' },
      { type: 'text', name: 'second', visibleIf: '{firs} notempty' },
    ],
  });
  const sound = { elements: [{ type: 'text', name: 'first' }] };

  it('is played for a resident, who is told nothing of it', async () => {
    put({ definition: odd });
    let told = false;
    survey.addEventListener('renovation-checked', () => (told = true));
    await until(() => seen('renovation-survey-page input') !== null);
    expect(seen('.findings')).to.equal(null);
    expect(told).to.equal(false);
  });

  it('is played for its author as well, with a note to unfold and an event', async () => {
    put({ definition: odd, check: true });
    const checked = new Promise<RenovationCheckedEvent>((resolve) =>
      survey.addEventListener('renovation-checked', resolve, { once: true }),
    );
    const { findings } = await checked;
    expect(findings.map(({ code, suggestion }) => [code, suggestion])).to.deep.equal([['unknown-reference', 'first']]);
    await until(() => seen('.findings li') !== null && seen('renovation-survey-page input') !== null);
    expect(seen<HTMLDetailsElement>('details.findings')?.open).to.equal(false);
    expect(collapsed(seen('.findings summary'))).to.equal('This questionnaire was checked: 1 point to look at.');
    expect(await violationsIn(survey)).to.deep.equal([]);
  });

  it('says to its author that nothing was found', async () => {
    put({ definition: sound, check: true });
    await until(() => seen('.findings') !== null);
    expect(collapsed(seen('.findings'))).to.equal('This questionnaire was checked: nothing was found.');
  });

  it('tells its author of texts that lack a language of the study', async () => {
    study = document.createElement('renovation-study');
    study.config = studyWith({ id: `check-${String(Date.now())}`, languages: ['en', 'nl'] });
    put({ definition: { elements: [{ type: 'text', name: 'first', title: { en: 'First' } }] }, check: true });
    survey.mode = 'phone';
    await until(() => seen('.findings li') !== null);
    expect(collapsed(seen('.findings li'))).to.equal('elements[0].title This text is missing in: nl.');
  });
});
