/**
 * Responses with only what a release counts, as columns of small numbers: a hundred thousand responses of sixty
 * questions take some tens of megabytes, where they are hundreds as objects. Each is an object again for as long as
 * somebody looks at it. What is counted stays the same.
 */
import { KitError } from '../failure.js';
import type { AnswerTiming, ResponseRecord } from '../records/records.js';
import { NOTHING, PackedColumn, type PackedValues } from './packed-column.js';

/** A response as far as a release knows it: not how it was given, in which language, and when it was begun. */
export type CountedResponse = Pick<
  ResponseRecord,
  | 'id'
  | 'study'
  | 'household'
  | 'respondent'
  | 'wave'
  | 'definition'
  | 'state'
  | 'answers'
  | 'itemNonresponse'
  | 'timings'
  | 'changedAt'
  | 'completedAt'
  | 'revision'
>;

type Answers = ResponseRecord['answers'];
type Timings = ResponseRecord['timings'];

/** Whether a question has a time counts, and not which. */
const SEEN: AnswerTiming = { at: '', seconds: 0, changes: 0 };

/** Fields that many responses have in common. */
const SHARED = [
  'study',
  'household',
  'respondent',
  'wave',
  'definition',
  'state',
  'itemNonresponse',
  'revision',
] as const satisfies readonly (keyof CountedResponse)[];
type Shared = (typeof SHARED)[number];

/**
 * Some responses as columns of their own, to be kept or sent: plain lists and bytes. What it holds is counted in whole; what
 * else there was of a response is not in it. Change `PACKED_FORMAT` with it: parts that are kept outlive the code.
 */
export interface PackedPart {
  readonly ids: readonly string[];
  readonly changed: readonly string[];
  /** `true`: when it was changed last. */
  readonly completed: readonly (string | null | true)[];
  readonly shared: { readonly [F in Shared]: PackedValues<CountedResponse[F]> };
  /** The questions that were in front of the person. */
  readonly seen: PackedValues<readonly string[]>;
  /** In the order in which they were first answered. */
  readonly answers: readonly (PackedValues<unknown> & { readonly name: string })[];
}

export const PACKED_FORMAT = 1;

/** Owns the columns. Responses go in and are let go of; `responses` reads them again. */
export class PackedResponses {
  readonly #responses: PackedResponse[] = [];
  readonly #shelf = new Shelf();

  add(response: CountedResponse): void {
    const place = this.#responses.length;
    this.#shelf.put(place, response);
    this.#responses.push(new PackedResponse(this.#shelf, place));
  }

  /** As if each of them had been added. */
  append(part: PackedPart): void {
    const place = this.#responses.length;
    this.#shelf.append(place, part);
    for (let at = place; at < place + part.ids.length; at += 1) {
      this.#responses.push(new PackedResponse(this.#shelf, at));
    }
  }

  /** All of them, for `append` of another. */
  get part(): PackedPart {
    return this.#shelf.part(this.#responses.length);
  }

  get responses(): readonly CountedResponse[] {
    return this.#responses;
  }
}

class PackedResponse implements CountedResponse {
  readonly #shelf: Shelf;
  readonly #place: number;

  constructor(shelf: Shelf, place: number) {
    this.#shelf = shelf;
    this.#place = place;
  }

  get id(): string {
    return this.#shelf.ids[this.#place] ?? '';
  }
  get study(): string {
    return this.#field('study');
  }
  get household(): string | null {
    return this.#field('household');
  }
  get respondent(): number {
    return this.#field('respondent');
  }
  get wave(): string | null {
    return this.#field('wave');
  }
  get definition(): ResponseRecord['definition'] {
    return this.#field('definition');
  }
  get state(): ResponseRecord['state'] {
    return this.#field('state');
  }
  get itemNonresponse(): ResponseRecord['itemNonresponse'] {
    return this.#field('itemNonresponse');
  }
  get revision(): number {
    return this.#field('revision');
  }
  get changedAt(): string {
    return this.#shelf.changed[this.#place] ?? '';
  }
  get completedAt(): string | null {
    return this.#shelf.completed[this.#place] ?? null;
  }
  get timings(): Timings {
    return this.#shelf.timingsOf(this.#place);
  }
  /** Put together at every look: ask once for a response, not once for an answer. */
  get answers(): Answers {
    return this.#shelf.answersOf(this.#place);
  }

  #field<F extends Shared>(name: F): CountedResponse[F] {
    const value: CountedResponse[F] | undefined = this.#shelf.shared[name].at(this.#place);
    if (value === undefined) throw new KitError('bug/contract', `A response that is packed has no ${name}.`);
    return value;
  }
}

type SharedColumns = { readonly [F in Shared]: PackedColumn<CountedResponse[F]> };

interface AnswerColumn {
  readonly name: string;
  readonly column: PackedColumn<unknown>;
}

class Shelf {
  readonly ids: string[] = [];
  readonly changed: string[] = [];
  readonly completed: (string | null)[] = [];
  readonly shared: SharedColumns = {
    study: new PackedColumn(),
    household: new PackedColumn(),
    respondent: new PackedColumn(),
    wave: new PackedColumn(),
    definition: new PackedColumn(),
    state: new PackedColumn(),
    itemNonresponse: new PackedColumn(),
    revision: new PackedColumn(),
  };
  readonly #timings = new PackedColumn<number>();
  /** Most people saw the same questions. */
  readonly #seen: Timings[] = [];
  readonly #seenOf = new Map<string, number>();
  #latest: { readonly names: readonly string[]; readonly place: number } = { names: [], place: -1 };
  readonly #answers: AnswerColumn[] = [];
  readonly #columnOf = new Map<string, PackedColumn<unknown>>();

  put(place: number, response: CountedResponse): void {
    const { id, changedAt, completedAt, answers } = response;
    this.ids.push(id);
    this.changed.push(changedAt);
    this.completed.push(completedAt === changedAt ? changedAt : completedAt);
    for (const name of SHARED) (this.shared[name] as PackedColumn<unknown>).set(place, response[name]);
    this.#timings.set(place, this.#seenOnes(response.timings));
    for (const name in answers) {
      if (Object.hasOwn(answers, name)) this.#columnFor(name).set(place, answers[name]);
    }
  }

  append(place: number, { ids, changed, completed, shared, seen, answers }: PackedPart): void {
    ids.forEach((id, index) => {
      const changedAt = changed[index] ?? '';
      const completedAt = completed[index] ?? null;
      this.ids.push(id);
      this.changed.push(changedAt);
      this.completed.push(completedAt === true ? changedAt : completedAt);
    });
    for (const name of SHARED) {
      (this.shared[name] as PackedColumn<unknown>).append(place, shared[name]);
    }
    this.#timings.append(place, { codes: seen.codes, values: seen.values.map((names) => this.#placeOf(names)) });
    for (const { name, ...column } of answers) this.#columnFor(name).append(place, column);
  }

  part(count: number): PackedPart {
    const timings = this.#timings.packed(count);
    return {
      ids: this.ids,
      changed: this.changed,
      completed: this.completed.map((at, index) => (at !== null && at === this.changed[index] ? true : at)),
      shared: Object.fromEntries(SHARED.map((name) => [name, this.shared[name].packed(count)])) as PackedPart['shared'],
      seen: { codes: timings.codes, values: timings.values.map((place) => Object.keys(this.#seen[place] ?? {})) },
      answers: this.#answers.map(({ name, column }) => ({ name, ...column.packed(count) })),
    };
  }

  timingsOf(place: number): Timings {
    return this.#seen[this.#timings.at(place) ?? -1] ?? {};
  }

  answersOf(place: number): Answers {
    const answers: Record<string, unknown> = {};
    for (const { name, column } of this.#answers) {
      const code = column.code(place);
      if (code === NOTHING) continue;
      // An answer of this name would be taken for the parent of all others.
      if (name === '__proto__') Object.defineProperty(answers, name, { value: column.value(code), enumerable: true });
      else answers[name] = column.value(code);
    }
    return answers;
  }

  #columnFor(name: string): PackedColumn<unknown> {
    const known = this.#columnOf.get(name);
    if (known) return known;
    const column = new PackedColumn<unknown>();
    this.#columnOf.set(name, column);
    this.#answers.push({ name, column });
    return column;
  }

  /** Its place in the list of those that differ. Mostly they are those of the response before. */
  #seenOnes(timings: Timings): number {
    const names = Object.keys(timings);
    const { names: before, place } = this.#latest;
    if (names.length === before.length && names.every((name, index) => name === before[index])) return place;
    const known = this.#placeOf(names);
    this.#latest = { names, place: known };
    return known;
  }

  #placeOf(names: readonly string[]): number {
    const key = JSON.stringify(names);
    const known = this.#seenOf.get(key) ?? this.#seen.length;
    if (known === this.#seen.length) this.#seen.push(Object.fromEntries(names.map((name) => [name, SEEN])));
    this.#seenOf.set(key, known);
    return known;
  }
}
