/**
 * What a wave's interviews hold, as far as comparing interviewers goes: read when that is asked for, in parts, and kept
 * up to date response by response. Of each interview it keeps counts and scores, and nothing that anybody answered.
 */
import { fail, succeed } from '../../../domain/failure.js';
import { itemCountsOf } from '../../../domain/fieldwork/interview-items.js';
import type { ItemCounts } from '../../../domain/fieldwork/interviewer-figures.js';
import type { Codebook } from '../../../domain/questionnaire/codebook.js';
import { score, variablesByName } from '../../../domain/questionnaire/score.js';
import type { ResponseRecord } from '../../../domain/records/records.js';
import type { StoreFailure, StoreResult } from '../../../domain/records/store.js';
import type { CaseBook } from '../../casework/case-book.js';
import { inSlices } from '../../casework/time-slices.js';

interface Questionnaire {
  readonly codebook: Codebook;
  readonly byName: ReturnType<typeof variablesByName>;
}

export class Interviews {
  /** Per response, withdrawn ones left out. */
  readonly items = new Map<string, ItemCounts>();
  /** By measure of the wave's main questionnaire, a score per response that has one. */
  readonly scores = new Map<string, Map<string, number>>();
  #stop: () => void = () => undefined;
  #changed = new Set<string>();
  #reading: Promise<void> | null = null;
  /** What changes during the first reading is read after it: the older form may be under way. */
  #first = true;

  private constructor(
    private readonly book: CaseBook,
    private readonly questionnaires: ReadonlyMap<string, Questionnaire>,
    /** The wave's main questionnaire; null where the study names none. */
    readonly codebook: Codebook | null,
    private readonly told: (failure: StoreFailure | null) => void,
  ) {}

  /**
   * Reads all of them.
   *
   * @param codebooks of the study's questionnaires, in the order of the study
   * @param told when interviews changed, or could not be read again
   */
  static async read(
    book: CaseBook,
    codebooks: readonly Codebook[],
    told: (failure: StoreFailure | null) => void,
  ): Promise<StoreResult<Interviews>> {
    const { study, wave, fieldwork, store } = book;
    const questionnaires = new Map<string, Questionnaire>();
    study.definitions.forEach(({ id }, index) => {
      const codebook = codebooks[index];
      if (codebook) questionnaires.set(id, { codebook, byName: variablesByName(codebook.variables) });
    });
    const main = study.waves.find(({ id }) => id === wave)?.definitions[0] ?? '';
    const interviews = new Interviews(book, questionnaires, questionnaires.get(main)?.codebook ?? null, told);
    // Before anything is read: what changes meanwhile is read again.
    interviews.#stop = store.subscribe((change) => {
      if (change.kind === 'response') interviews.#follow(change.id);
    });
    const parts: Promise<unknown>[] = [];
    const read = await fieldwork.readResponses({ study: study.id, wave }, (part) =>
      parts.push(inSlices(part, (response) => interviews.#count(response.id, response))),
    );
    await Promise.all(parts);
    if (!read.ok) {
      interviews.close();
      return fail(read.failure);
    }
    interviews.#first = false;
    await interviews.#readChanged();
    return succeed(interviews);
  }

  close(): void {
    this.#stop();
    this.#changed.clear();
  }

  #follow(id: string): void {
    this.#changed.add(id);
    if (this.#first) return;
    this.#reading ??= this.#readChanged().finally(() => (this.#reading = null));
  }

  async #readChanged(): Promise<void> {
    await Promise.resolve();
    for (const id of this.#changed) {
      this.#changed.delete(id);
      const found = await this.book.store.response(id);
      if (!found.ok) {
        this.told(found.failure);
        return;
      }
      this.#count(id, found.value);
    }
    this.told(null);
  }

  #count(id: string, response: ResponseRecord | null): void {
    const { study, wave } = this.book;
    const isOurs = response?.study === study.id && response.wave === wave && response.state !== 'withdrawn';
    const questionnaire = isOurs ? this.questionnaires.get(response.definition.id) : undefined;
    this.items.delete(id);
    for (const scores of this.scores.values()) scores.delete(id);
    if (!response || !questionnaire) return;
    const { codebook, byName } = questionnaire;
    this.items.set(id, itemCountsOf(codebook, response));
    if (codebook !== this.codebook) return;
    for (const measure of codebook.measures) {
      const figure = score(measure, response.answers, response.itemNonresponse, byName);
      if (figure === null) continue;
      const scores = this.scores.get(measure.id);
      if (scores) scores.set(id, figure);
      else this.scores.set(measure.id, new Map([[id, figure]]));
    }
  }
}
