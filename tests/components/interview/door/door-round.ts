/**
 * A round for tests: a study with homes on a real store, somebody of the team, and the screen with the doors as it stands
 * in the workspace. The clock stands still until it is told.
 */
import { CaseBook } from '../../../../components/casework/case-book.js';
import { CaseDesk } from '../../../../components/casework/case-desk.js';
import '../../../../components/interview/door/doors-element.js';
import type { DoorsElement } from '../../../../components/interview/door/doors-element.js';
import { en } from '../../../../components/interview/locales/en.js';
import { nl } from '../../../../components/interview/locales/nl.js';
import type { StudyServicesSet } from '../../../../components/shared/contexts.js';
import { caseId, type CaseEntry, type InterviewerRecord } from '../../../../domain/records/fieldwork-records.js';
import type { HouseholdRecord } from '../../../../domain/records/records.js';
import type { Store } from '../../../../domain/records/store.js';
import { completeStudy } from '../../../../domain/study/complete-study.js';
import type { StudyConfig } from '../../../../domain/study/study-config.js';
import type { StudyFile } from '../../../../domain/study/study-file.js';
import { accessCodeFrom } from '../../../../domain/study/access-code.js';
import { IndexedDbStore } from '../../../../storage/indexeddb-store.js';
import { MemoryStore } from '../../../../storage/memory-store.js';
import { studyWith } from '../../../domain/study/minimal-study.js';
import { sampleHousehold } from '../../../support/sample-records.js';
import { stored, valueOf } from '../../../support/store-results.js';
import { until as untilSoon } from '../../../support/until.js';

export const WAVE = 'before';
/** A Tuesday, seven in the evening in the Netherlands. */
export const EVENING = '2026-11-24T18:00:00.000Z';

export const until = (condition: () => boolean): Promise<void> => untilSoon(condition, 15);

let studies = 0;

export const populier = (part: Record<string, unknown> = {}): StudyConfig =>
  completeStudy(
    studyWith({
      id: `doors-${String(Date.now())}-${String(++studies)}`,
      languages: ['nl', 'en', 'tr', 'ar', 'pl'],
      title: {
        nl: 'Wonen in De Populier',
        en: 'Living in De Populier',
        tr: 'De Populier’de yaşam',
        ar: 'السكن في دي بوبولير',
        pl: 'Mieszkanie w De Populier',
      },
      organisation: { name: 'Woonstichting Voorbeeld', contact: { phone: '0800 000 00 00' } },
      complexes: [
        {
          id: 'populier',
          label: { nl: 'De Populier', en: 'De Populier' },
          homes: 198,
          buildings: [
            { id: 'P', label: 'Populierhof', stairwells: ['1', '2', '3'] },
            { id: 'Q', label: 'Wilgenhof', stairwells: ['Galerij 1', 'Galerij 2'] },
          ],
        },
      ],
      waves: [{ id: WAVE, label: { nl: 'Vooraf', en: 'Before' }, opens: '2026-10-01' }],
      ...part,
    }) as unknown as StudyFile,
  );

/** `12 hs`: the number, and what comes after it. */
export function home(at: string, part: Partial<HouseholdRecord> = {}): HouseholdRecord {
  const [number = '', addition = null] = at.split(/ (.*)/u);
  return sampleHousehold({
    id: `home-${at.replace(' ', '-')}`,
    complex: 'populier',
    building: 'P',
    stairwell: '1',
    address: { street: 'Populierlaan', number, addition, postcode: '9999 XA', town: 'Voorbeeldstad' },
    name: `Fam. Proef-${number}`,
    language: 'nl',
    accessCode: 'K7M29QXRW',
    ...part,
  });
}

/** Three stairwells of eighteen, and eight galleries of eighteen: 198 doors. */
export function doors198(): readonly HouseholdRecord[] {
  const additions = ['hs', 'I', 'II'];
  const languages = ['nl', 'nl', 'nl', 'tr', 'nl', 'ar', 'nl', 'pl', 'nl', null];
  return Array.from({ length: 198 }, (_, index) => {
    const accessCode = accessCodeFrom(new Uint8Array([1, 2, 3, index >> 4, index * 7]));
    const language = languages[index % languages.length] ?? null;
    if (index < 54) {
      const number = Math.floor(index / 3) + 1;
      const stairwell = String(Math.floor(index / 18) + 1);
      return home(`${String(number)} ${additions[index % 3] ?? ''}`, { stairwell, language, accessCode });
    }
    const [gallery, place] = [Math.floor((index - 54) / 18) + 1, ((index - 54) % 18) + 1];
    return home(String(gallery * 100 + place), {
      building: 'Q',
      stairwell: `Galerij ${String(gallery)}`,
      language,
      accessCode,
      address: {
        street: 'Wilgenlaan',
        number: String(gallery * 100 + place),
        addition: null,
        postcode: '9999 XB',
        town: 'Voorbeeldstad',
      },
    });
  });
}

export const caseAt = (at: string): string => caseId(`home-${at.replace(' ', '-')}`, WAVE);

export class RoundClock {
  #ids = 0;
  constructor(public at: string) {}
  readonly now = (): string => this.at;
  readonly newId = (): string => `id-${String(++this.#ids).padStart(6, '0')}-${this.at}`;
  pass(minutes: number): void {
    this.at = new Date(Date.parse(this.at) + minutes * 60_000).toISOString();
  }
}

export const sanne = { id: 'sanne', name: 'Sanne', languages: ['nl', 'en', 'ar', 'pl', 'tr'], revision: 1 };
export const bram = { id: 'bram', name: 'Bram', languages: ['nl'], revision: 1 };

export interface RoundOptions {
  readonly homes?: readonly HouseholdRecord[];
  readonly entries?: (write: LogWriter) => readonly CaseEntry[];
  readonly who?: Omit<InterviewerRecord, 'study'>;
  readonly study?: StudyConfig;
  readonly store?: 'memory' | 'indexeddb';
  readonly language?: 'nl' | 'en';
  readonly questionnaireUrl?: string;
}

/** Writes lines of a log, by the address. */
export type LogWriter = (at: string, entry: Partial<CaseEntry> & Pick<CaseEntry, 'kind'>) => CaseEntry;

export class DoorRound {
  element!: DoorsElement;

  private constructor(
    readonly study: StudyConfig,
    readonly store: Store,
    readonly clock: RoundClock,
    readonly book: CaseBook,
    readonly desk: CaseDesk,
    private readonly options: RoundOptions,
  ) {}

  static async open(options: RoundOptions = {}): Promise<DoorRound> {
    const study = options.study ?? populier();
    const clock = new RoundClock(EVENING);
    const store = await openStore(options.store ?? 'memory', clock, study.id);
    const fieldwork = await store.fieldwork();
    const homes = (options.homes ?? doors198()).map((each) => ({ ...each, study: study.id }));
    if (homes.length > 0) await valueOf(stored(store.putHouseholds(homes)));
    const team = [sanne, bram].map((each) => ({ ...each, study: study.id }));
    await valueOf(stored(fieldwork.putInterviewers(team)));
    const services = { study: { config: study }, store, clock } as unknown as StudyServicesSet;
    const book = await valueOf(stored(CaseBook.open(services, WAVE)));
    const write: LogWriter = (at, entry) =>
      ({
        id: clock.newId(),
        study: study.id,
        case: caseAt(at),
        by: 'bram',
        at: EVENING,
        startedAt: EVENING,
        mode: 'door',
        inbound: false,
        respondent: null,
        response: null,
        appointment: null,
        language: null,
        note: '',
        marks: [],
        ...entry,
      }) as CaseEntry;
    const entries = options.entries?.(write) ?? [];
    if (entries.length > 0) await valueOf(stored(fieldwork.append(entries)));
    await book.settled();
    const who = { ...(options.who ?? sanne), study: study.id };
    const round = new DoorRound(study, store, clock, book, new CaseDesk(book, who, 'door', 'phone-1'), options);
    await round.mount();
    return round;
  }

  /** Puts the screen there, as the workspace does; again after a talk, or a reload. */
  async mount(): Promise<void> {
    const { language = 'en', questionnaireUrl } = this.options;
    this.element?.remove();
    this.element = document.createElement('renovation-interview-doors');
    Object.assign(this.element, { desk: this.desk, words: language === 'en' ? en : nl, language });
    if (questionnaireUrl !== undefined) this.element.questionnaireUrl = questionnaireUrl;
    document.body.append(this.element);
    await until(
      () => this.part !== null || textOf(this.element).includes(language === 'en' ? 'no doors' : 'geen deuren'),
    );
  }

  /** What is open: the overview, a stairwell, a door, the cards. */
  get part(): HTMLElement | null {
    return this.element.shadowRoot?.querySelector<HTMLElement>('#part') ?? null;
  }

  get root(): ShadowRoot {
    return this.part?.shadowRoot ?? this.element.shadowRoot!;
  }

  get told(): string {
    return this.element.shadowRoot?.querySelector('[role=status]')?.textContent.trim() ?? '';
  }

  async outcomesOf(at: string): Promise<readonly string[]> {
    const log = await valueOf(stored((await this.store.fieldwork()).log(caseAt(at))));
    return log.flatMap((entry) => (entry.kind === 'attempt' || entry.kind === 'correction' ? [entry.outcome] : []));
  }

  async close(): Promise<void> {
    this.element.remove();
    this.desk.close();
    this.book.close();
    await this.store.close();
  }
}

async function openStore(kind: 'memory' | 'indexeddb', clock: RoundClock, name: string): Promise<Store> {
  if (kind === 'memory') return new MemoryStore({ clock });
  const store = new IndexedDbStore({ clock, name });
  await valueOf(stored(store.open()));
  return store;
}

/** All that is to be read, in every shadow root. */
export function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  const own = node instanceof Element && node.shadowRoot ? textOf(node.shadowRoot) : '';
  return (own + [...node.childNodes].map(textOf).join(' ')).replace(/\s+/gu, ' ');
}

/** Where the keyboard is, however deep. */
export function focused(): Element {
  let element: Element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
