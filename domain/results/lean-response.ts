/**
 * Responses with only what a release counts, and with one copy of what many of them share: a hundred thousand responses
 * of sixty questions then take tens of megabytes rather than hundreds. What is counted stays the same.
 */
import type { AnswerTiming, ResponseRecord } from '../records/records.js';

type Timings = ResponseRecord['timings'];

/** A longer text is somebody's own words, and nobody else's. */
const LONGEST_SHARED = 40;
/** Beyond this many different texts, sharing would itself fill memory. */
const MOST_SHARED = 100_000;

/** Whether a question has a time counts, and not which. */
const SEEN: AnswerTiming = { at: '', seconds: 0, changes: 0 };

/** Owns what the responses share. One for all responses of a release. */
export class LeanResponses {
  readonly #texts = new Map<string, string>();
  readonly #timings = new Map<string, Timings>();
  readonly #definitions = new Map<string, ResponseRecord['definition']>();

  /** The response's own `answers` are used again, with texts that are shared: equal to what they were. */
  lean(response: ResponseRecord): ResponseRecord {
    const { id, household, respondent, mode, state, itemNonresponse, startedAt, changedAt, completedAt, revision } =
      response;
    return {
      id,
      study: this.#text(response.study),
      household,
      respondent,
      wave: response.wave === null ? null : this.#text(response.wave),
      definition: this.#definition(response.definition),
      mode,
      language: response.language,
      state,
      answers: this.#answers(response.answers),
      itemNonresponse,
      timings: this.#seen(response.timings),
      position: null,
      startedAt,
      changedAt,
      completedAt,
      revision,
    };
  }

  #definition({ id, version }: ResponseRecord['definition']): ResponseRecord['definition'] {
    const key = `${id}@${version}`;
    const shared = this.#definitions.get(key) ?? { id, version };
    this.#definitions.set(key, shared);
    return shared;
  }

  #seen(timings: Timings): Timings {
    const keys = Object.keys(timings);
    const key = keys.join('\n');
    const known = this.#timings.get(key);
    if (known) return known;
    const made = Object.fromEntries(keys.map((name) => [name, SEEN]));
    this.#timings.set(key, made);
    return made;
  }

  /** In place: an object that is put together anew, key by key, takes several times as much memory. */
  #answers(answers: ResponseRecord['answers']): ResponseRecord['answers'] {
    if (Object.isFrozen(answers)) return answers;
    const own = answers as Record<string, unknown>;
    for (const name of Object.keys(own)) {
      const value = own[name];
      if (typeof value === 'string') own[name] = this.#text(value);
    }
    return answers;
  }

  #text(text: string): string {
    if (text.length > LONGEST_SHARED) return text;
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (this.#texts.size < MOST_SHARED) this.#texts.set(text, text);
    return text;
  }
}
