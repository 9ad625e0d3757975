/**
 * The study of tags that stand alone: one per page, shared by all of them, opened when the first one asks. It starts
 * in the language of the page, or in the one that somebody chose here before.
 */
import { KitError } from '../../domain/failure.js';
import type { Language } from '../../domain/localized-text.js';
import { kitLanguages } from '../../domain/study/study-defaults.js';
import { undeclaredStudy } from '../../domain/study/undeclared-study.js';
import type { LocaleService, StudyServicesSet } from '../shared/contexts.js';
import { deviceClock } from './clock-service.js';
import { localeService, matchLanguage, startLanguage } from './languages.js';
import { rememberedLanguage, rememberLanguage } from './language-memory.js';
import { lateReleases, localStore } from './local-services.js';

let opening: Promise<StudyServicesSet> | undefined;
const listeners = new Set<(services: StudyServicesSet) => void>();

/**
 * Rejects when the storage could not be loaded, or opens no store: then with a `KitError` whose cause is the
 * `StoreFailure`. The next call tries again.
 */
export function defaultStudy(): Promise<StudyServicesSet> {
  if (opening) return opening;
  const attempt = open();
  opening = attempt;
  attempt.catch(() => {
    if (opening === attempt) opening = undefined;
  });
  return attempt;
}

/** Told of every change after the opening: another language. Returns the way to stop listening. */
export function watchDefaultStudy(listener: (services: StudyServicesSet) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function open(): Promise<StudyServicesSet> {
  const [opened, LateReleases] = await Promise.all([localStore(), lateReleases()]);
  if (!opened.ok) {
    const { failure } = opened;
    throw new KitError('environment/no-storage', `There is no store: ${failure.reason}.`, { cause: failure });
  }
  const store = opened.value;
  const page = document.documentElement.lang;
  const languages = page && matchLanguage(page, kitLanguages) === null ? [page, ...kitLanguages] : kitLanguages;
  const config = undeclaredStudy(languages);
  const baseUrl = document.baseURI;
  return {
    study: { config, baseUrl, declared: false },
    store,
    session: { mode: 'self', interviewer: null },
    locale: speaking(startLanguage([rememberedLanguage(config.id), page], languages), config.id, languages),
    clock: deviceClock,
    release: new LateReleases({ config, baseUrl, store, audience: 'internal', clock: deviceClock }),
  };
}

const speaking = (language: Language, study: string, languages: readonly Language[]): LocaleService =>
  localeService(language, languages, (chosen) => {
    rememberLanguage(study, chosen);
    void change({ locale: speaking(chosen, study, languages) });
  });

async function change(part: Partial<StudyServicesSet>): Promise<void> {
  if (!opening) return;
  const services = { ...(await opening), ...part };
  opening = Promise.resolve(services);
  for (const listener of [...listeners]) listener(services);
}
