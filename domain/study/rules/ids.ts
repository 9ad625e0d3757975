/** Ids: unique within their list, and known where another part names them. */
import { idOfAddress, writtenDefinitions } from '../complete-study.js';
import type { Fault } from '../schema-walker.js';
import type { StudyFile } from '../study-file.js';
import type { JsonPath } from '../study-finding.js';
import { studySchema } from '../study-schema.js';
import { faultAt, type StudyRule } from './study-rule.js';

function doubles(ids: readonly string[], path: JsonPath): Fault[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [faultAt('duplicate-id', [...path, index], { id })] : [],
  );
}

const idOf = (item: string | { readonly id: string }): string => (typeof item === 'string' ? item : item.id);

const LISTS = ['complexes', 'waves', 'consent', 'partners', 'themes', 'breakdowns', 'topics'] as const;

const uniqueInList = LISTS.map((part): StudyRule => ({
  reads: [part],
  severity: 'error',
  find: (file) => doubles((file[part] ?? []).map(idOf), [part]),
}));

const uniqueDefinitions: StudyRule = {
  reads: ['definitions'],
  severity: 'error',
  find: (file) => doubles(writtenDefinitions(file).map(idOf), ['definitions']),
};

const ID = new RegExp(studySchema.definitions?.['id']?.pattern ?? '', 'u');

const namedByTheirFiles: StudyRule = {
  reads: ['definitions'],
  severity: 'error',
  find: ({ definitions }) =>
    definitions.flatMap((definition, index) =>
      typeof definition !== 'string' || ID.test(idOfAddress(definition))
        ? []
        : [faultAt('id-needed', ['definitions', index], { found: definition })],
    ),
};

const uniqueBuildings: StudyRule = {
  reads: ['complexes'],
  severity: 'error',
  find: ({ complexes }) =>
    complexes.flatMap(({ buildings = [] }, index) => doubles(buildings.map(idOf), ['complexes', index, 'buildings'])),
};

const uniqueGroups: StudyRule = {
  reads: ['breakdowns'],
  severity: 'error',
  find: ({ breakdowns = [] }) =>
    breakdowns.flatMap(({ by }, index) =>
      'variable' in by ? doubles((by.groups ?? []).map(idOf), ['breakdowns', index, 'by', 'groups']) : [],
    ),
};

type Kind = 'definition' | 'theme' | 'partner';

function unknownId(id: string, kind: Kind, known: readonly string[], path: JsonPath): Fault[] {
  return known.includes(id) ? [] : [faultAt('unknown-id', path, { id, kind }, { word: id, among: known })];
}

const knownDefinitions: StudyRule = {
  reads: ['waves', 'definitions'],
  severity: 'error',
  find(file) {
    const known = writtenDefinitions(file).map(idOf);
    return file.waves.flatMap(({ definitions = [] }, wave) =>
      definitions.flatMap((id, index) => unknownId(id, 'definition', known, ['waves', wave, 'definitions', index])),
    );
  },
};

const knownThemes: StudyRule = {
  reads: ['partners', 'themes'],
  severity: 'error',
  find({ partners = [], themes = [] }) {
    const known = themes.map(idOf);
    return partners.flatMap((partner, index) =>
      (partner.themes ?? []).flatMap((id, place) =>
        unknownId(id, 'theme', known, ['partners', index, 'themes', place]),
      ),
    );
  },
};

const knownPartners: StudyRule = {
  reads: ['consent', 'partners'],
  severity: 'error',
  find({ consent, partners = [] }) {
    const known = partners.map(idOf);
    return consent.flatMap(({ partner }, index) =>
      typeof partner === 'string' ? unknownId(partner, 'partner', known, ['consent', index, 'partner']) : [],
    );
  },
};

const usedDefinitions: StudyRule = {
  reads: ['waves', 'definitions'],
  severity: 'warning',
  find(file: StudyFile) {
    if (file.waves.some(({ definitions }) => definitions === undefined)) return [];
    const used = new Set(file.waves.flatMap(({ definitions = [] }) => definitions));
    return writtenDefinitions(file).flatMap(({ id }, index) =>
      used.has(id) ? [] : [faultAt('unused-definition', ['definitions', index], { id })],
    );
  },
};

export const idRules: readonly StudyRule[] = [
  ...uniqueInList,
  namedByTheirFiles,
  uniqueDefinitions,
  uniqueBuildings,
  uniqueGroups,
  knownDefinitions,
  knownThemes,
  knownPartners,
  usedDefinitions,
];
