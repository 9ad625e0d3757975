/** Fills in what a checked `study.json` left out, so that nothing else in the kit has to know a default. */
import type { LocalizedText } from '../localized-text.js';
import { defaultDisclosure, defaultLanguages, defaultNonresponse, defaultProtocol } from './study-defaults.js';
import type { BreakdownConfig, ComplexConfig, DefinitionConfig, StudyConfig } from './study-config.js';
import type { Promised } from './promise.js';
import type { StudyFile, WrittenBreakdown, WrittenComplex, WrittenPromise, WrittenText } from './study-file.js';

/** `surveys/neighbours.json` → `neighbours`. */
export const idOfAddress = (src: string): string => {
  const name = src.split(/[?#]/u)[0]?.split('/').pop() ?? src;
  return name.replace(/\.json$/u, '');
};

/** The definitions of a study, short forms written out. */
export const writtenDefinitions = (file: Pick<StudyFile, 'definitions'>): readonly DefinitionConfig[] =>
  file.definitions.map((definition) =>
    typeof definition === 'string' ? { id: idOfAddress(definition), src: definition } : definition,
  );

/** Expects a file that `checkStudy` found no errors in. */
export function completeStudy(file: StudyFile): StudyConfig {
  const languages = file.languages ?? defaultLanguages;
  const first = languages[0] ?? defaultLanguages[0];
  const text = (written: WrittenText): LocalizedText => (typeof written === 'string' ? { [first]: written } : written);
  const definitions = writtenDefinitions(file);
  const { organisation, protocol, nonresponse } = file;

  return {
    id: file.id,
    title: text(file.title),
    organisation:
      typeof organisation === 'string'
        ? { name: organisation, contact: {} }
        : { name: organisation.name, contact: organisation.contact ?? {} },
    languages,
    complexes: file.complexes.map((complex) => completeComplex(complex, text)),
    waves: file.waves.map((wave) => ({
      id: wave.id,
      label: text(wave.label),
      opens: wave.opens ?? null,
      closes: wave.closes ?? null,
      definitions: wave.definitions ?? definitions.map(({ id }) => id),
    })),
    definitions,
    welcome: {
      heading: text(file.welcome.heading),
      whoAsks: text(file.welcome.whoAsks),
      whatHappens: text(file.welcome.whatHappens),
      whoSees: text(file.welcome.whoSees),
      whoDoesNotSee: text(file.welcome.whoDoesNotSee),
      duration: text(file.welcome.duration),
    },
    consent: file.consent.map((purpose) => ({
      id: purpose.id,
      version: purpose.version ?? '1',
      title: text(purpose.title),
      text: text(purpose.text),
      required: purpose.required ?? false,
      partner: purpose.partner ?? null,
    })),
    partners: (file.partners ?? []).map(({ id, label, themes }) => ({ id, label: text(label), themes: themes ?? [] })),
    themes: (file.themes ?? []).map(({ id, label }) => ({ id, label: text(label) })),
    protocol: {
      ...defaultProtocol,
      ...protocol,
      coolDownMinutes: { ...defaultProtocol.coolDownMinutes, ...protocol?.coolDownMinutes },
      hours: { ...defaultProtocol.hours, ...protocol?.hours },
    },
    nonresponse: isList(nonresponse)
      ? { phone: nonresponse, door: nonresponse, self: nonresponse }
      : { ...defaultNonresponse, ...nonresponse },
    breakdowns: (file.breakdowns ?? []).map((breakdown) => completeBreakdown(breakdown, text)),
    disclosure: { ...defaultDisclosure, ...file.disclosure },
    topics: (file.topics ?? []).map(({ id, label, promise }) => ({
      id,
      label: text(label),
      promise: promise ? completePromise(promise, text) : null,
    })),
    promises: (file.promises ?? []).map((promise) => ({ about: promise.about, ...completePromise(promise, text) })),
    origins: file.origins ?? [],
  };
}

type ToText = (written: WrittenText) => LocalizedText;

const isList = (value: StudyFile['nonresponse']): value is Extract<StudyFile['nonresponse'], readonly unknown[]> =>
  Array.isArray(value);

function completeComplex(complex: WrittenComplex, text: ToText): ComplexConfig {
  return {
    id: complex.id,
    label: text(complex.label),
    homes: complex.homes,
    buildings: (complex.buildings ?? []).map((building) =>
      typeof building === 'string'
        ? { id: building, label: building, stairwells: [] }
        : { id: building.id, label: building.label ?? building.id, stairwells: building.stairwells ?? [] },
    ),
    comparison: complex.comparison ?? false,
  };
}

const completePromise = ({ text: what, by, when }: WrittenPromise, text: ToText): Promised => ({
  text: text(what),
  by: by == null ? null : text(by),
  when: when ?? null,
});

function completeBreakdown({ id, label, by }: WrittenBreakdown, text: ToText): BreakdownConfig {
  if ('register' in by) return { id, label: text(label), by };
  if (by.groups === undefined) return { id, label: text(label), by: { variable: by.variable } };
  const groups = by.groups.map((group) => ({ ...group, label: text(group.label) }));
  return { id, label: text(label), by: { variable: by.variable, groups } };
}
