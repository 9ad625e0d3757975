/**
 * A page with a supervisor's screen in a small study: services by the contexts that `<renovation-study>` uses, a store in
 * memory, and a clock that the test sets. Homes and their logs are written in a line each.
 */
import { ContextProvider } from '@lit/context';
import { LitElement } from 'lit';
import type { ClockService, StudyServicesSet } from '../../../components/shared/contexts.js';
import { serviceNames, studyContexts } from '../../../components/shared/contexts.js';
import { define } from '../../../components/shared/define.js';
import '../../../components/fieldwork/renovation-fieldwork.js';
import type { RenovationFieldwork } from '../../../components/fieldwork/renovation-fieldwork.js';
import { KitError } from '../../../domain/failure.js';
import {
  caseId,
  type AttemptEntry,
  type CaseEntry,
  type InterviewerRecord,
  type OutcomeId,
} from '../../../domain/records/fieldwork-records.js';
import type { FieldworkStore } from '../../../domain/records/fieldwork-store.js';
import type { HouseholdRecord, ResponseRecord } from '../../../domain/records/records.js';
import type { StudyConfig } from '../../../domain/study/study-config.js';
import { completeStudy } from '../../../domain/study/complete-study.js';
import type { StudyFile } from '../../../domain/study/study-file.js';
import { MemoryStore } from '../../../storage/memory-store.js';
import { studyWith } from '../../domain/study/minimal-study.js';
import { Drawn } from '../../support/drawn.js';
import { stored, valueOf } from '../../support/store-results.js';
import { until as untilSoon } from '../../support/until.js';

/** The supervisor's Monday, at noon in the Netherlands. */
export const NOON = '2026-11-23T11:00:00.000Z';

export const until = (condition: () => boolean): Promise<void> => untilSoon(condition, 15);

class ServicesElement extends LitElement {
  provide(services: StudyServicesSet): void {
    for (const name of serviceNames) {
      new ContextProvider(this, { context: studyContexts[name], initialValue: services[name] as never });
    }
  }
  protected override createRenderRoot(): this {
    return this;
  }
}
define('test-fieldwork-services', ServicesElement);

export const linde = (part: Record<string, unknown> = {}): StudyConfig =>
  completeStudy(
    studyWith({
      languages: ['en', 'nl'],
      title: { en: 'The Linde study', nl: 'Onderzoek De Linde' },
      complexes: [
        {
          id: 'linde',
          label: { en: 'Linde Court', nl: 'De Linde' },
          homes: 174,
          buildings: [
            { id: 'A', label: 'Lindehof A', stairwells: ['A1', 'A2'] },
            { id: 'B', label: 'Lindehof B', stairwells: ['B1'] },
          ],
        },
        {
          id: 'iep',
          label: { en: 'Elm Court', nl: 'De Iep' },
          homes: 20,
          buildings: [{ id: 'A', label: 'Iepenhof A', stairwells: [] }],
        },
      ],
      waves: [
        { id: 'before', label: { en: 'Before', nl: 'Vooraf' }, opens: '2026-10-01' },
        { id: 'after', label: { en: 'After', nl: 'Achteraf' }, opens: '2027-10-01' },
      ],
      protocol: { targetShare: 0.6 },
      ...part,
    }) as unknown as StudyFile,
  );

export class FieldworkPage extends Drawn {
  readonly clock: ClockService;
  readonly store: MemoryStore;
  now = NOON;
  readonly element: RenovationFieldwork;
  readonly #services: ServicesElement;
  #ids = 0;

  constructor(
    readonly study: StudyConfig = linde(),
    readonly interviewer: string | null = null,
    baseUrl = document.baseURI,
  ) {
    super();
    this.clock = { now: () => this.now, newId: () => `id-${String(++this.#ids).padStart(6, '0')}` };
    this.store = new MemoryStore({ clock: this.clock });
    this.#services = document.createElement('test-fieldwork-services') as ServicesElement;
    this.#services.provide({
      study: { config: study, baseUrl, declared: true },
      store: this.store,
      session: { mode: 'phone', interviewer },
      locale: { language: 'en', languages: ['en', 'nl'], choose: () => undefined },
      clock: this.clock,
      release: {
        release: () => Promise.reject(new KitError('bug/contract', 'No supervisor asks for a release.')),
        subscribe: () => () => undefined,
      },
    });
    this.element = document.createElement('renovation-fieldwork');
    this.element.locale = 'en';
  }

  get fieldwork(): Promise<FieldworkStore> {
    return this.store.fieldwork();
  }

  /** Puts the tag on the page, and waits until it shows the screen. */
  async show(part: Partial<RenovationFieldwork> = {}): Promise<RenovationFieldwork> {
    Object.assign(this.element, part);
    this.#services.append(this.element);
    document.body.append(this.#services);
    await until(() => this.find('.view, .state:not(.loading)') !== null);
    return this.element;
  }

  async close(): Promise<void> {
    this.#services.remove();
    sessionStorage.clear();
    await this.store.close();
  }

  async live(...homes: readonly Partial<HouseholdRecord>[]): Promise<void> {
    await valueOf(this.store.putHouseholds(homes.map((home) => householdOf(this.study.id, home))));
  }

  async join(...team: readonly Pick<InterviewerRecord, 'id' | 'name'>[]): Promise<void> {
    const records = team.map((each) => ({ study: this.study.id, languages: ['nl'], revision: 1, ...each }));
    await valueOf((await this.fieldwork).putInterviewers(records));
  }

  /** Writes in the logs. The cases are made where they are not there yet. */
  async write(...entries: readonly CaseEntry[]): Promise<void> {
    const fieldwork = await this.fieldwork;
    const households = new Set(entries.map((entry) => entry.case.slice(entry.case.indexOf('/') + 1)));
    const wave = 'before';
    await valueOf(
      fieldwork.addCases(
        [...households].map((household) => ({
          id: caseId(household, wave),
          study: this.study.id,
          household,
          wave,
          residents: null,
          createdAt: '2026-10-01T08:00:00.000Z',
        })),
      ),
    );
    await valueOf(stored(fieldwork.append(entries)));
  }

  attempt(household: string, outcome: OutcomeId, part: Partial<AttemptEntry> = {}): AttemptEntry {
    const startedAt = part.startedAt ?? '2026-11-16T18:00:00.000Z';
    return {
      id: this.clock.newId(),
      study: this.study.id,
      case: caseId(household, 'before'),
      at: new Date(Date.parse(startedAt) + 5 * 60_000).toISOString(),
      by: 'joris',
      kind: 'attempt',
      mode: 'phone',
      startedAt,
      outcome,
      inbound: false,
      respondent: null,
      response: null,
      appointment: null,
      language: null,
      note: '',
      marks: [],
      ...part,
    };
  }

  async keep(...responses: readonly ResponseRecord[]): Promise<void> {
    await valueOf(this.store.importRecords({ responses }));
  }

  /** What somebody reads, with single spaces. */
  get text(): string {
    return this.roots()
      .map((root) =>
        [...root.children]
          .filter(({ localName }) => localName !== 'style')
          .map(textOf)
          .join(' '),
      )
      .join(' ')
      .replace(/\s+/gu, ' ');
  }

  button(words: string): HTMLButtonElement {
    for (const root of this.roots()) {
      const found = [...root.querySelectorAll('button')].find(
        (each) => textOf(each).replace(/\s+/gu, ' ').trim().includes(words) || each.ariaLabel?.includes(words) === true,
      );
      if (found) return found;
    }
    throw new Error(`no button says ${words}`);
  }

  /** The cells of a table, a line per row, as they are read. */
  table(id: string): readonly (readonly string[])[] {
    const table = this.get(`section[aria-labelledby="${id}"] table`);
    return [...table.querySelectorAll('tbody tr:not(.group)')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => textOf(cell).replace(/\s+/gu, ' ').trim()),
    );
  }

  /** The row that begins with this. */
  row(id: string, name: string): readonly string[] {
    const row = this.table(id).find(([first]) => first === name || first?.startsWith(`${name} `) === true);
    if (!row)
      throw new Error(
        `no row ${name} in ${id}: ${this.table(id)
          .map(([first]) => first)
          .join(', ')}`,
      );
    return row;
  }

  set(selector: string, value: string): void {
    const field = this.get<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

const textOf = (element: Element): string => element.textContent ?? '';

function householdOf(study: string, { id = 'home-1', ...part }: Partial<HouseholdRecord>): HouseholdRecord {
  const number = /\d+$/.exec(id)?.[0] ?? '1';
  return {
    id,
    study,
    complex: 'linde',
    building: 'A',
    stairwell: 'A1',
    address: { street: 'Lindestraat', number, addition: null, postcode: '1234 AB', town: 'Voorbeeld' },
    name: `Fam. ${number}`,
    phones: ['+31201234567'],
    language: 'nl',
    temporaryAddress: null,
    doNotContact: false,
    accessCode: null,
    movedInAt: null,
    movedOutAt: null,
    revision: 1,
    ...part,
  };
}

/** A number of homes in a row: `homes(1, 174)`. */
export const homes = (from: number, to: number, part: Partial<HouseholdRecord> = {}): Partial<HouseholdRecord>[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ id: `home-${from + index}`, ...part }));

/** The file that a click would save. */
export async function saved(press: () => void): Promise<{ readonly name: string; readonly text: string }> {
  const clicked: HTMLAnchorElement[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    clicked.push(this);
  };
  press();
  HTMLAnchorElement.prototype.click = click;
  const [link] = clicked;
  if (!link) throw new Error('nothing was saved');
  return { name: link.download, text: await (await fetch(link.href)).text() };
}
