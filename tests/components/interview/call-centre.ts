/**
 * A small call centre for tests: a study, a register, a clock that stands still until it is told, and hands on a
 * keyboard. The store is a real one; keys go where the focus is, and what a browser does of itself with a key is done.
 */
import { html, LitElement, type TemplateResult } from 'lit';
import '../../../components/interview/renovation-interview.js';
import type { RenovationInterview } from '../../../components/interview/renovation-interview.js';
import type { StudyServicesSet } from '../../../components/shared/contexts.js';
import { define } from '../../../components/shared/define.js';
import { localReleases } from '../../../components/study/release-service.js';
import { StudyProvision } from '../../../components/study/study-provision.js';
import type { CaseEntry, InterviewerRecord } from '../../../domain/records/fieldwork-records.js';
import { caseId } from '../../../domain/records/fieldwork-records.js';
import type { HouseholdRecord } from '../../../domain/records/records.js';
import type { Store } from '../../../domain/records/store.js';
import { checkStudy } from '../../../domain/study/check-study.js';
import type { StudyConfig } from '../../../domain/study/study-config.js';
import { IndexedDbStore } from '../../../storage/indexeddb-store.js';
import { MemoryStore } from '../../../storage/memory-store.js';
import { studyWith } from '../../domain/study/minimal-study.js';
import { press } from '../../support/keys.js';
import { sampleHousehold } from '../../support/sample-records.js';
import { valueOf } from '../../support/store-results.js';
import { until as untilSoon } from '../../support/until.js';

export const WAVE = 'before';

/** The engine and the store come in their own time, the first time from the network. */
export const until = (condition: () => boolean): Promise<void> => untilSoon(condition, 10);

/** Four questions, two of them core; the second page is asked of nobody who says no to the first. */
const definition = {
  definitionId: 'talk',
  definitionVersion: '1.0.0',
  pages: [
    {
      name: 'health',
      title: 'Health',
      elements: [
        { type: 'radiogroup', name: 'well', title: 'Are you well?', choices: ['yes', 'no'], core: true },
        { type: 'radiogroup', name: 'home', title: 'Do you like your home?', choices: ['yes', 'no'], core: true },
      ],
    },
    {
      name: 'help',
      title: 'Help',
      elements: [{ type: 'radiogroup', name: 'help', title: 'Do you want help?', choices: ['yes', 'no'] }],
    },
  ],
};
const address = URL.createObjectURL(new Blob([JSON.stringify(definition)], { type: 'application/json' }));

let number = 0;

export function callCentreStudy(part: Record<string, unknown> = {}): StudyConfig {
  const checked = checkStudy(
    studyWith({
      id: `calls-${String(Date.now())}-${String(++number)}`,
      languages: ['nl', 'en', 'tr'],
      definitions: ['talk.json'],
      complexes: [{ id: 'poplar', label: 'Poplar Court', homes: 3, buildings: [{ id: 'A', stairwells: ['1', '2'] }] }],
      welcome: {
        heading: { nl: 'Hoe gaat het?', en: 'How are you?', tr: 'Nasılsınız?' },
        whoAsks: { nl: 'Wij vragen het.', en: 'We ask.', tr: 'Biz soruyoruz.' },
        whatHappens: { nl: 'Wij tellen.', en: 'We count.', tr: 'Biz sayıyoruz.' },
        whoSees: { nl: 'De onderzoekers.', en: 'The researchers.', tr: 'Araştırmacılar.' },
        whoDoesNotSee: { nl: 'Uw buren niet.', en: 'Not your neighbours.', tr: 'Komşularınız değil.' },
        duration: { nl: 'Tien minuten.', en: 'Ten minutes.', tr: 'On dakika.' },
      },
      consent: [
        {
          id: 'research',
          version: '1',
          required: true,
          title: { nl: 'Meedoen', en: 'Taking part', tr: 'Katılım' },
          text: { nl: 'Ik doe mee.', en: 'I take part.', tr: 'Katılıyorum.' },
        },
        {
          id: 'contact',
          version: '1',
          title: { nl: 'Contact', en: 'Contact', tr: 'İletişim' },
          text: { nl: 'U mag mij bellen.', en: 'You may call me.', tr: 'Beni arayabilirsiniz.' },
        },
      ],
      ...part,
    }),
  );
  if (!checked.ok) throw new Error(JSON.stringify(checked.failure));
  const { config } = checked.value;
  return { ...config, definitions: config.definitions.map((each) => ({ ...each, src: address })) };
}

/** Stands in for the page around the tag: it gives services, among them a clock that the test sets. */
class TestStudy extends LitElement {
  readonly provision = new StudyProvision(this);
  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
define('test-call-centre', TestStudy);

export interface CallCentre {
  readonly host: HTMLElement;
  readonly interview: RenovationInterview;
  readonly store: Store;
  readonly config: StudyConfig;
  readonly clock: TestClock;
  close(): Promise<void>;
}

export class TestClock {
  #ids = 0;
  constructor(public at: string) {}
  readonly now = (): string => this.at;
  readonly newId = (): string => `id-${String(++this.#ids)}-${this.at}`;
  pass(minutes: number): void {
    this.at = new Date(Date.parse(this.at) + minutes * 60_000).toISOString();
  }
}

export const household = (number: number, part: Partial<HouseholdRecord> = {}): HouseholdRecord =>
  sampleHousehold({
    id: `home-${String(number)}`,
    address: { street: 'Populierlaan', number: String(number), addition: null, postcode: '1234 AB', town: 'Voorbeeld' },
    name: `Resident ${String(number)}`,
    phones: [`+316123456${String(number).padStart(2, '0')}`],
    ...part,
  });

export const caseOf = (number: number): string => caseId(`home-${String(number)}`, WAVE);

export const anna: Omit<InterviewerRecord, 'study'> = {
  id: 'anna',
  name: 'Anna',
  languages: ['nl', 'en'],
  revision: 1,
};

export interface CallCentreOptions {
  readonly households?: readonly HouseholdRecord[];
  readonly interviewers?: readonly Omit<InterviewerRecord, 'study'>[];
  readonly study?: Record<string, unknown>;
  /** A Tuesday evening, when everybody may be called. */
  readonly at?: string;
  readonly store?: 'memory' | 'indexeddb';
  readonly attributes?: Partial<Pick<RenovationInterview, 'mode' | 'wave' | 'interviewer' | 'locale' | 'browserBack'>>;
  /** Of a call centre that is open already: another window on its store. */
  readonly beside?: CallCentre;
}

export async function openCallCentre(options: CallCentreOptions = {}): Promise<CallCentre> {
  const { households = [household(1), household(2), household(3)], interviewers = [anna], beside } = options;
  const config = beside?.config ?? callCentreStudy(options.study);
  const clock = beside?.clock ?? new TestClock(options.at ?? '2026-11-24T18:00:00.000Z');
  const store = beside?.store ?? (await openStore(options.store ?? 'memory', clock, config.id));
  if (!beside) {
    await valueOf(store.putHouseholds(households.map((each) => ({ ...each, study: config.id }))));
    const fieldwork = await store.fieldwork();
    await valueOf(fieldwork.putInterviewers(interviewers.map((each) => ({ ...each, study: config.id }))));
  }
  const host = document.createElement('test-call-centre') as TestStudy;
  const locale = { language: 'en', languages: config.languages, choose: () => undefined };
  const study = { config, baseUrl: document.baseURI, declared: true };
  const release = localReleases({ config, baseUrl: document.baseURI, store, audience: 'internal', clock });
  const services: StudyServicesSet = {
    study,
    store,
    session: { mode: 'phone', interviewer: null },
    locale,
    clock,
    release,
  };
  host.provision.provide(services);
  const interview = document.createElement('renovation-interview');
  Object.assign(interview, { locale: 'en', ...options.attributes });
  host.append(interview);
  document.body.append(host);
  const close = async (): Promise<void> => {
    host.remove();
    release.close();
    if (!beside) await store.close();
  };
  return { host, interview, store, config, clock, close };
}

async function openStore(kind: 'memory' | 'indexeddb', clock: TestClock, name: string): Promise<Store> {
  if (kind === 'memory') return new MemoryStore({ clock });
  const store = new IndexedDbStore({ clock, name });
  await valueOf(store.open());
  return store;
}

/** A screen of the workspace, by its tag; null while it is not there. */
export const screenOf = <T extends keyof HTMLElementTagNameMap>(
  { interview }: CallCentre,
  tag: T,
): HTMLElementTagNameMap[T] | null => interview.shadowRoot?.querySelector(tag) ?? null;

/** All that is to be read, in every shadow root. */
export function textOf(root: Node): string {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) texts.push(node.data);
    if (node instanceof HTMLElement && (node.hidden || node.localName === 'style')) return;
    if (node instanceof HTMLDialogElement && !node.open) return;
    if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
    for (const child of node.childNodes) walk(child);
  };
  walk(root);
  return texts.join(' ').replace(/\s+/gu, ' ');
}

/** Waits until something is to be read; tells what is there instead when it does not come. */
export async function reads(centre: CallCentre, text: string | RegExp): Promise<void> {
  const isThere = (): boolean => {
    const found = textOf(centre.interview);
    return typeof text === 'string' ? found.includes(text) : text.test(found);
  };
  await untilSoon(isThere, 10).catch(() => {
    throw new Error(`Waited for ${String(text)} and read: ${textOf(centre.interview)}`);
  });
}

/** Where the keyboard is, however deep. */
export function focused(): Element {
  let element: Element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** One key where the focus is, and what a browser does of itself with it. True when the workspace used it. */
export function key(name: string): boolean {
  const target = focused();
  if (press(target, name)) return true;
  const isButton = target.matches('button, a[href], summary');
  if (isButton && (name === 'Enter' || name === ' ')) (target as HTMLElement).click();
  else if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) typeInto(target, name);
  return false;
}

function typeInto(field: HTMLInputElement | HTMLTextAreaElement, name: string): void {
  if (name === 'Enter' && field instanceof HTMLInputElement) {
    field.form?.requestSubmit();
    return;
  }
  if (name.length !== 1) return;
  field.value += name;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: name }));
}

export function type(text: string): void {
  for (const sign of text) key(sign);
}

/** A button, wherever it is, by what it says. */
export function button(centre: CallCentre, words: string): HTMLButtonElement {
  const found = everything(centre.interview).find(
    (each): each is HTMLButtonElement =>
      each instanceof HTMLButtonElement && each.checkVisibility() && textOf(each).includes(words),
  );
  if (!found) throw new Error(`no button says ${words}; there is: ${textOf(centre.interview)}`);
  return found;
}

/** The first element that matches, in whichever shadow root; null while there is none. */
export const seek = <E extends Element = HTMLElement>({ interview }: CallCentre, selector: string): E | null =>
  (everything(interview).find((each) => each.matches(selector)) as E | undefined) ?? null;

export function find<E extends Element = HTMLElement>(centre: CallCentre, selector: string): E {
  const found = seek<E>(centre, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

function everything(root: Element | ShadowRoot): Element[] {
  return [
    ...root.querySelectorAll('*'),
    ...(root instanceof Element && root.shadowRoot ? [root.shadowRoot] : []),
  ].flatMap((each) =>
    each instanceof ShadowRoot ? everything(each) : each.shadowRoot ? [each, ...everything(each.shadowRoot)] : [each],
  );
}

/** From the lists to the case on the screen, by Enter. */
export async function take(centre: CallCentre): Promise<void> {
  await reads(centre, 'Next household');
  key('Enter');
  await reads(centre, 'Before the call');
}

/** As far as somebody who speaks. */
export async function speak(centre: CallCentre): Promise<void> {
  await take(centre);
  key('Enter');
  await reads(centre, 'It is ringing');
  key('Enter');
  await reads(centre, 'On the line');
}

/** As far as the first question: yes to the research, no to being called. */
export async function talk(centre: CallCentre): Promise<void> {
  await speak(centre);
  await reads(centre, 'I take part.');
  key('j');
  key('n');
  await until(() => textOf(centre.interview).includes('Begin the questionnaire'));
  key('Enter');
  await asked(centre, 'Are you well?');
}

/** Until a question has the keyboard. */
export async function asked(centre: CallCentre, title: string): Promise<void> {
  const isAsked = (): boolean => {
    const survey = everything(centre.interview).find((each) => each.localName === 'renovation-survey');
    const question = survey?.shadowRoot?.querySelector('[data-asked]');
    return (
      question != null &&
      textOf(question).includes(title) &&
      question.contains(survey?.shadowRoot?.activeElement ?? null)
    );
  };
  await untilSoon(isAsked, 15).catch(() => {
    throw new Error(`Waited for the question ${title} and read: ${textOf(centre.interview)}`);
  });
}

/** A digit, and Enter: an answer that is passed. */
export function answer(digit: string): void {
  key(digit);
  key('Enter');
}

/** A softphone in the page takes every number, so that no browser leaves for `tel:`. */
export class Softphone {
  readonly dialled: string[] = [];
  readonly #take = (event: HTMLElementEventMap['renovation-dial']): void => {
    this.dialled.push(event.number);
    event.preventDefault();
  };
  constructor() {
    document.addEventListener('renovation-dial', this.#take as EventListener);
  }
  hangUp(): void {
    document.removeEventListener('renovation-dial', this.#take as EventListener);
  }
}

/** The tag goes out of the page and another one comes into it: what a reload does to the screen. */
export async function loadAgain(centre: CallCentre): Promise<CallCentre> {
  const { interview, host } = centre;
  interview.remove();
  const next = document.createElement('renovation-interview');
  Object.assign(next, { locale: 'en', interviewer: interview.interviewer });
  host.append(next);
  await next.updateComplete;
  return { ...centre, interview: next };
}

export async function entriesOf(centre: CallCentre, number: number): Promise<readonly CaseEntry[]> {
  const fieldwork = await centre.store.fieldwork();
  return valueOf(fieldwork.log(caseOf(number)));
}

/** `no-answer`, `appointment`, …: the outcomes of a case, oldest first. */
export async function outcomesOf(centre: CallCentre, number: number): Promise<readonly string[]> {
  return (await entriesOf(centre, number)).flatMap((entry) => (entry.kind === 'attempt' ? [entry.outcome] : []));
}
