/**
 * A page with the data screen in a small study: the store of the browser, two households of which one said everything
 * that can be said, and a clock that stands still. Files that are saved are caught.
 */
import { ContextProvider } from '@lit/context';
import { LitElement } from 'lit';
import { deleteDB } from 'idb';
import type { StudyServicesSet } from '../../../components/shared/contexts.js';
import { serviceNames, studyContexts } from '../../../components/shared/contexts.js';
import { define } from '../../../components/shared/define.js';
import '../../../components/data/renovation-data.js';
import type { RenovationData } from '../../../components/data/renovation-data.js';
import { KitError } from '../../../domain/failure.js';
import type { Store } from '../../../domain/records/store.js';
import { accessCodeFrom } from '../../../domain/study/access-code.js';
import { completeStudy } from '../../../domain/study/complete-study.js';
import type { StudyConfig } from '../../../domain/study/study-config.js';
import type { StudyFile } from '../../../domain/study/study-file.js';
import { IndexedDbStore } from '../../../storage/indexeddb-store.js';
import { DEFINITION, RESPONSES } from '../../domain/exports/small-export.js';
import { studyWith } from '../../domain/study/minimal-study.js';
import { sampleAttachment, sampleConsent, sampleHousehold } from '../../support/sample-records.js';
import { Drawn } from '../../support/drawn.js';
import { valueOf } from '../../support/store-results.js';
import { until as untilSoon } from '../../support/until.js';

/** On the letter to the first household. */
export const CODE = accessCodeFrom(Uint8Array.of(7, 1, 200, 33, 90));

export const NOW = '2026-11-29T11:00:00.000Z';

/** Stretching a passphrase takes a while, and WebKit is slow with it. */
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
define('test-data-services', ServicesElement);

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const NAME = 'data-screen';

export class DataPage extends Drawn {
  readonly element: RenovationData;
  readonly store = new IndexedDbStore({ clock: { now: () => NOW, newId: () => this.#newId() }, name: NAME });
  readonly study: StudyConfig;
  readonly #services: ServicesElement;
  readonly #questionnaire: string;
  readonly #click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click');
  readonly #files: Promise<SavedFile>[] = [];
  #ids = 0;

  /** @param change  puts another store in the place of the browser's, or something before it */
  constructor(change: (store: Store) => Store = (store) => store, { src = '' }: { readonly src?: string } = {}) {
    super();
    this.#questionnaire = URL.createObjectURL(new Blob([JSON.stringify(DEFINITION)], { type: 'application/json' }));
    const label = (en: string, nl: string): object => ({ en, nl });
    this.study = {
      ...completeStudy(
        studyWith({
          id: 'small',
          languages: ['en', 'nl'],
          title: label('Small study', 'Kleine studie'),
          complexes: [
            { id: 'north', label: label('North', 'Noord'), homes: 10 },
            { id: 'south', label: label('South', 'Zuid'), homes: 10 },
          ],
          waves: [
            { id: 'before', label: label('Before', 'Vooraf') },
            { id: 'after', label: label('After', 'Achteraf') },
          ],
          consent: [
            { id: 'research', version: '2', required: true, title: label('Taking part', 'Meedoen'), text: 'Yes.' },
            { id: 'help', version: '1', partner: 'team', title: label('Help', 'Hulp'), text: 'Yes.' },
          ],
          partners: [{ id: 'team', label: label('The Team', 'Het Team'), themes: [] }],
        }) as unknown as StudyFile,
      ),
      definitions: [{ id: 'every-kind', src: src || this.#questionnaire }],
    };
    this.#services = document.createElement('test-data-services') as ServicesElement;
    this.#services.provide({
      study: { config: this.study, baseUrl: document.baseURI, declared: true },
      store: change(this.store),
      session: { mode: 'phone', interviewer: null },
      locale: { language: 'en', languages: ['en', 'nl'], choose: () => undefined },
      clock: { now: () => NOW, newId: () => this.#newId() },
      release: {
        release: () => Promise.reject(new KitError('bug/contract', 'Nobody asks for a release here.')),
        subscribe: () => () => undefined,
      },
    });
    this.element = document.createElement('renovation-data');
    this.element.locale = 'en';
    this.#catchFiles();
  }

  #newId(): string {
    return `id-${String(++this.#ids)}`;
  }

  /** A link that downloads keeps its file here in place of the browser's own folder. */
  #catchFiles(): void {
    const files = this.#files;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      const { download, href } = this;
      files.push(
        fetch(href)
          .then((answer) => answer.arrayBuffer())
          .then((content) => ({ name: download, bytes: new Uint8Array(content) })),
      );
    };
  }

  get files(): Promise<readonly SavedFile[]> {
    return Promise.all(this.#files);
  }

  /** The next file that is saved by what is done. */
  async saved(work: () => void): Promise<SavedFile> {
    const before = this.#files.length;
    work();
    await until(() => this.#files.length > before);
    const file = (await this.files)[before];
    if (!file) throw new Error('nothing was saved');
    return file;
  }

  async fill(): Promise<void> {
    await valueOf(this.store.open());
    const [full] = RESPONSES;
    if (!full) throw new Error('nobody answered');
    await valueOf(
      this.store.importRecords({
        households: [
          sampleHousehold({ id: 'tenancy-0042', study: 'small', complex: 'north', accessCode: CODE }),
          sampleHousehold({
            id: 'tenancy-0043',
            study: 'small',
            complex: 'south',
            accessCode: null,
            name: 'B. Ağaoğlu',
            address: { street: 'Kade', number: '120', addition: null, postcode: '1234 AC', town: 'Voorbeeld' },
          }),
        ],
        responses: RESPONSES,
        consents: ['tenancy-0042', 'tenancy-0043'].flatMap((household) => [
          sampleConsent({ id: `${household}-research`, study: 'small', household }),
          sampleConsent({ id: `${household}-help`, study: 'small', household, purpose: 'help', textVersion: '1' }),
        ]),
      }),
    );
    await valueOf(this.store.putAttachment(sampleAttachment({ response: full.id })));
  }

  async show(part: Partial<RenovationData> = {}): Promise<void> {
    Object.assign(this.element, part);
    this.#services.append(this.element);
    document.body.append(this.#services);
    await until(() => this.find('.state.loading') === null && this.find('h3, .state') !== null);
  }

  async close(): Promise<void> {
    this.#services.remove();
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    if (this.#click) Object.defineProperty(HTMLElement.prototype, 'click', this.#click);
    URL.revokeObjectURL(this.#questionnaire);
    localStorage.clear();
    await this.store.close();
    await deleteDB(NAME);
  }

  /** What somebody reads, with single spaces. */
  get text(): string {
    return this.roots()
      .map((root) => [...root.children].map(({ textContent }) => textContent).join(' '))
      .join(' ')
      .replace(/\s+/gu, ' ');
  }

  /** Waits until this can be read. */
  reads(words: string): Promise<void> {
    return until(() => this.text.includes(words));
  }

  button(words: string): HTMLButtonElement | null {
    for (const root of this.roots()) {
      const found = [...root.querySelectorAll('button')].find(
        (each) => each.textContent.includes(words) || each.ariaLabel?.includes(words) === true,
      );
      if (found) return found;
    }
    return null;
  }

  /** Presses a button, once it is there. */
  async press(words: string): Promise<void> {
    await until(() => this.button(words) !== null);
    this.button(words)?.click();
  }

  write(selector: string, value: string): void {
    const field = this.get<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Where the keyboard is. */
  get focused(): string {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.id ?? '';
  }
}
