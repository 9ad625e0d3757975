/**
 * The beginning of a questionnaire's first page, read without the engine: title and questions of which it is plain from
 * the JSON how they will be drawn. It ends before the first question of which it is not; whatever is said of the
 * questionnaire itself that is not known here leaves the whole to the engine.
 */
import { isRecord, listOf, textOf, type JsonRecord } from '../../../domain/questionnaire/json-value.js';
import type { PlayerMessages } from '../locales/player-messages.js';

export interface Texts {
  readonly title: string | null;
  readonly description: string | null;
}

export interface PlainItem {
  /** As the engine gives it to a field: `false` is a value too. */
  readonly value: string | number | boolean;
  readonly text: string;
}

export type PlainType = 'radiogroup' | 'checkbox' | 'rating' | 'boolean' | 'dropdown' | 'text' | 'comment';

export interface PlainQuestion {
  readonly type: PlainType;
  readonly name: string;
  readonly title: string;
  readonly description: string | null;
  readonly required: boolean;
  readonly items: readonly PlainItem[];
  /** Where nothing is chosen from a list; empty for what is none. */
  readonly placeholder: string;
}

/** `page`: of the page itself. At least one question. */
export interface PlainPage {
  readonly survey: Texts;
  readonly page: Texts;
  readonly questions: readonly PlainQuestion[];
}

/** What questions say without the definition: survey-core's words, which come with it. */
export type EngineWords = PlayerMessages['ofEngine'];

/** As many as any screen shows; those below are there before anybody scrolls to them. */
const MOST = 20;

/** Of a questionnaire: what is drawn here, or cannot be seen on the first page before somebody does something. */
const SETTINGS: ReadonlySet<string> = new Set([
  ...[
    '$schema',
    'definitionId',
    'definitionVersion',
    'domains',
    'measures',
    'title',
    'description',
    'pages',
    'elements',
  ],
  ...['showNavigationButtons', 'showPrevButton', 'pagePrevText', 'pageNextText', 'completeText', 'completedHtml'],
  ...['requiredErrorText', 'checkErrorsMode', 'textUpdateMode', 'clearInvisibleValues', 'autoAdvanceEnabled'],
]);

const PAGE_SETTINGS: ReadonlySet<string> = new Set(['name', 'title', 'description', 'elements']);

/** Of a question: likewise. */
const QUESTION_SETTINGS: ReadonlySet<string> = new Set([
  ...['type', 'name', 'title', 'description', 'isRequired', 'requiredErrorText', 'validators'],
  ...['measure', 'domain', 'signal', 'disclosive', 'readAloud', 'interviewerNote', 'audioSrc'],
]);

/** What a type adds to them. */
const OWN_SETTINGS: Readonly<Record<PlainType, readonly string[]>> = {
  radiogroup: ['choices'],
  checkbox: ['choices'],
  dropdown: ['choices'],
  boolean: ['labelTrue', 'labelFalse'],
  rating: [],
  text: [],
  comment: [],
};

const isPlainType = (type: unknown): type is PlainType => typeof type === 'string' && Object.hasOwn(OWN_SETTINGS, type);

const knows = (json: JsonRecord, known: ReadonlySet<string>, more: readonly string[] = []): boolean =>
  Object.keys(json).every((key) => known.has(key) || more.includes(key));

/** Questions that stand in no page are in one without a name or title. */
function firstPageOf(definition: JsonRecord): unknown {
  const { pages, elements } = definition;
  if (elements === undefined) return listOf(pages)[0];
  return pages === undefined ? { elements } : null;
}

/** Reads in one language; `words` are null where they are not known. */
export class PlainReader {
  constructor(
    private readonly language: string,
    private readonly words: EngineWords | null,
  ) {}

  /** Null where nothing of the first page is plain. */
  page(definition: unknown): PlainPage | null {
    if (!isRecord(definition) || !knows(definition, SETTINGS)) return null;
    const page = firstPageOf(definition);
    if (!isRecord(page) || !knows(page, PAGE_SETTINGS)) return null;
    const texts = [this.#texts(definition), this.#texts(page)] as const;
    const questions = this.#questions(listOf(page['elements']));
    if (!texts[0] || !texts[1] || questions.length === 0) return null;
    return { survey: texts[0], page: texts[1], questions };
  }

  /** Up to the first that is not plain. */
  #questions(elements: readonly unknown[]): readonly PlainQuestion[] {
    const plain: PlainQuestion[] = [];
    for (const element of elements.slice(0, MOST)) {
      const question = isRecord(element) ? this.#question(element) : null;
      if (!question) break;
      plain.push(question);
    }
    return plain;
  }

  #question(json: JsonRecord): PlainQuestion | null {
    const { type, name, isRequired = false } = json;
    if (!isPlainType(type) || !knows(json, QUESTION_SETTINGS, OWN_SETTINGS[type])) return null;
    if (typeof name !== 'string' || typeof isRequired !== 'boolean') return null;
    const texts = this.#texts(json, name);
    const items = this.#items(type, json);
    const placeholder = type === 'dropdown' ? this.words?.choose : '';
    if (!texts || !items || placeholder === undefined) return null;
    const { title, description } = texts;
    return { type, name, title: title ?? name, description, required: isRequired, items, placeholder };
  }

  #texts(json: JsonRecord, fallback: string | null = null): Texts | null {
    const title = this.#text(json['title'] ?? fallback);
    const description = this.#text(json['description']);
    return title === undefined || description === undefined ? null : { title, description };
  }

  /** Null: there is none. Undefined: only the engine knows what it comes to. */
  #text(written: unknown): string | null | undefined {
    if (written === undefined || written === null || written === '') return null;
    const text = isRecord(written) ? written[this.language] : written;
    // An answer may be piped in; lines and spaces at the ends are the engine's.
    return typeof text === 'string' && !/[{\n\r]|^\s|\s$|^$/u.test(text) ? text : undefined;
  }

  #items(type: PlainType, json: JsonRecord): readonly PlainItem[] | null {
    switch (type) {
      case 'text':
      case 'comment':
        return [];
      case 'rating':
        return [1, 2, 3, 4, 5].map((value) => ({ value, text: String(value) }));
      case 'boolean':
        return this.#sides(json);
      default:
        return this.#choices(listOf(json['choices']));
    }
  }

  #sides(json: JsonRecord): readonly PlainItem[] | null {
    const [no, yes] = [json['labelFalse'] ?? this.words?.no, json['labelTrue'] ?? this.words?.yes].map((each) =>
      this.#text(each),
    );
    return no && yes
      ? [
          { value: false, text: no },
          { value: true, text: yes },
        ]
      : null;
  }

  #choices(written: readonly unknown[]): readonly PlainItem[] | null {
    const items: PlainItem[] = [];
    for (const choice of written) {
      const json = isRecord(choice) ? choice : { value: choice };
      const value = textOf(json['value']);
      const text = this.#text(json['text'] ?? value);
      if (value === null || !text || !Object.keys(json).every((key) => key === 'value' || key === 'text')) return null;
      items.push({ value, text });
    }
    const values = new Set(items.map(({ value }) => value));
    return items.length > 0 && values.size === items.length ? items : null;
  }
}
