/** An evening for tests: a study, a store, a clock that stands still until it is told, and a tag. */
import { html, LitElement, type TemplateResult } from 'lit';
import '../../../components/evening/renovation-evening.js';
import type { RenovationEvening } from '../../../components/evening/renovation-evening.js';
import type { StudyServicesSet } from '../../../components/shared/contexts.js';
import { define } from '../../../components/shared/define.js';
import { StudyProvision } from '../../../components/study/study-provision.js';
import { ideasOfStudy, topicOf } from '../../../domain/evening/topic-sources.js';
import type { EveningStore } from '../../../domain/evening/evening-store.js';
import { checkStudy } from '../../../domain/study/check-study.js';
import { MemoryStore } from '../../../storage/memory-store.js';
import { studyWith } from '../../domain/study/minimal-study.js';
import { sampleRelease } from '../../support/sample-release.js';
import { valueOf } from '../../support/store-results.js';
import { until as untilShown } from '../dashboard/mount.js';

/** By the clock: Firefox without a screen draws hundreds of frames in a moment. */
export const until = (condition: () => boolean): Promise<void> => untilShown(condition, 'the evening to get there');

class EveningStudy extends LitElement {
  readonly provision = new StudyProvision(this);
  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
define('test-evening', EveningStudy);

const checked = checkStudy(
  studyWith({
    languages: ['nl', 'en', 'ar'],
    topics: [
      { id: 'garden', label: 'Tuin', promise: { text: 'Er is geld.', by: 'De huismeester', when: '2027-03' } },
      { id: 'noise', label: 'Geluid' },
      { id: 'coffee', label: 'Koffie' },
    ],
  }),
);
if (!checked.ok) throw new Error(JSON.stringify(checked.failure));
const { config } = checked.value;
export const KEY = { study: config.id, name: 'evening' };

export interface EveningPage {
  readonly tag: RenovationEvening;
  readonly evenings: EveningStore;
  /** Milliseconds go by. */
  pass(milliseconds: number): void;
  /** Everything in the shadow roots that can be read or is written in a field. */
  text(): string;
  find<E extends HTMLElement = HTMLElement>(selector: string): E | null;
  all(selector: string): HTMLElement[];
  press(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  close(): Promise<void>;
}

export async function openEvening(
  properties: Partial<RenovationEvening> = {},
  { topics = true, change = (store: EveningStore) => store } = {},
): Promise<EveningPage> {
  let now = Date.parse('2026-12-03T19:00:00.000Z');
  let ids = 0;
  const clock = { now: () => new Date(now).toISOString(), newId: () => `id-${String(++ids)}` };
  const store = new MemoryStore({ clock });
  const evenings = await store.evening();
  if (topics) {
    const list = ideasOfStudy(config.topics).map((idea, index) => topicOf(idea, KEY, index + 1));
    await valueOf(evenings.putTopics(KEY, list));
  }
  const used = change(evenings);
  store.evening = () => Promise.resolve(used);
  const host = document.createElement('test-evening') as EveningStudy;
  const services: StudyServicesSet = {
    study: { config, baseUrl: document.baseURI, declared: true },
    store,
    session: { mode: 'self', interviewer: null },
    locale: { language: 'nl', languages: config.languages, choose: () => undefined },
    clock,
    release: { release: () => Promise.resolve(sampleRelease()), subscribe: () => () => undefined },
  };
  host.provision.provide(services);
  const tag = document.createElement('renovation-evening');
  Object.assign(tag, properties);
  host.append(tag);
  document.body.append(host);

  const inner = (): ShadowRoot | null =>
    [...(tag.shadowRoot?.children ?? [])].find((child) => child.shadowRoot)?.shadowRoot ?? null;
  const all = (selector: string): HTMLElement[] => [...(inner()?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const find = <E extends HTMLElement>(selector: string): E | null => (all(selector)[0] as E | undefined) ?? null;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 8; turn++) await Promise.resolve();
    await tag.updateComplete;
    await (inner()?.host as LitElement | undefined)?.updateComplete;
  };
  // The first time everything comes from the network.
  await until(() => (inner()?.textContent ?? '').trim() !== '');
  return {
    tag,
    evenings,
    pass: (milliseconds) => (now += milliseconds),
    text: () => {
      const fields = all('input, textarea').map((field) => (field as HTMLInputElement).value);
      const parts = all('div, dialog').map((part) => part.textContent);
      return [...parts, ...fields].join(' ').replaceAll(/\s+/gu, ' ');
    },
    find,
    all,
    press: async (selector) => {
      await until(() => find(selector) !== null);
      find(selector)?.click();
      await settle();
    },
    fill: async (selector, text) => {
      await until(() => find(selector) !== null);
      const field = find<HTMLInputElement>(selector);
      if (field) field.value = text;
      field?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await settle();
    },
    close: async () => {
      host.remove();
      await store.close();
    },
  };
}
