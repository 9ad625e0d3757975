/** A questionnaire with every kind of question, a few people who answered it, and ways to read what an export holds. */
import { strFromU8 } from 'fflate';
import type { ExportOptions, ExportPart, ExportRequest } from '../../../domain/exports/export-request.js';
import { planExport } from '../../../domain/exports/plan-export.js';
import { inMemory } from '../../../domain/exports/response-source.js';
import { writeExport } from '../../../domain/exports/write-export.js';
import { readCodebook } from '../../../domain/questionnaire/read-codebook.js';
import type { Codebook } from '../../../domain/questionnaire/codebook.js';
import type { HouseholdPlace, ResponseRecord } from '../../../domain/records/records.js';

export const DEFINITION = {
  definitionId: 'every-kind',
  definitionVersion: '1.0.0',
  locale: 'en',
  title: { en: 'Every kind', nl: 'Elke soort' },
  measures: [
    {
      id: 'calm',
      construct: 'calm',
      label: { en: 'Calm', nl: 'Rust' },
      domain: 'wellbeing',
      items: ['mood.calm', 'mood.rested'],
      scoring: { kind: 'sum', times: 10, missingAllowed: 0, itemMin: 0, itemMax: 5 },
      unit: 'score',
      min: 0,
      max: 100,
      better: 'higher',
      thresholds: [],
    },
  ],
  pages: [
    {
      name: 'page',
      elements: [
        { type: 'radiogroup', name: 'work', title: { en: 'Do you work?', nl: 'Werkt u?' }, choices: ['yes', 'no'] },
        { type: 'rating', name: 'ladder', title: 'Ladder', rateMin: 0, rateMax: 10 },
        { type: 'checkbox', name: 'help', title: 'Help', choices: ['debt', 'care'], showOtherItem: true },
        { type: 'ranking', name: 'first', title: 'What first?', choices: ['lift', 'roof', 'heating'] },
        { type: 'boolean', name: 'pets', title: 'Pets?' },
        { type: 'text', inputType: 'number', name: 'balance', title: 'Balance' },
        { type: 'text', inputType: 'date', name: 'moved', title: 'Moved in' },
        { type: 'text', inputType: 'datetime-local', name: 'visit', title: 'Visit' },
        { type: 'comment', name: 'remarks', title: 'Remarks' },
        {
          type: 'matrix',
          name: 'mood',
          title: 'Mood',
          columns: [0, 1, 2, 3, 4, 5],
          rows: ['calm', 'rested'],
        },
        {
          type: 'paneldynamic',
          name: 'children',
          title: 'Children',
          templateElements: [
            { type: 'text', inputType: 'number', name: 'age', title: 'Age' },
            { type: 'checkbox', name: 'school', title: 'School', choices: ['bus', 'bike'] },
          ],
        },
        { type: 'radiogroup', name: 'later', title: 'Later', choices: [1, 2], visibleIf: "{wave} = 'after'" },
        { type: 'radiogroup', name: 'all', title: 'A reserved word', choices: ['a', 'b'] },
      ],
    },
  ],
};

export const WAVES = [
  { id: 'before', label: { en: 'Before', nl: 'Voor' }, opens: '2025-01-01', closes: null, definitions: ['every-kind'] },
  { id: 'after', label: { en: 'After', nl: 'Na' }, opens: null, closes: null, definitions: ['every-kind'] },
];

export const SECRET = new Uint8Array(32).fill(7);

export function smallCodebook(): Codebook {
  const read = readCodebook(DEFINITION, { waves: WAVES.map(({ id }) => id) });
  if (!read.ok) throw new Error(read.failure.reason);
  return read.value;
}

export function response(
  household: string | null,
  wave: string,
  answers: Record<string, unknown>,
  more: Partial<ResponseRecord> = {},
): ResponseRecord {
  const shown = smallCodebook().variables.map(({ question }) => question);
  const timing = { at: '2025-03-04T10:00:00.000Z', seconds: 5, changes: 0 };
  return {
    id: `${household ?? 'nobody'}-${wave}-${String(more.respondent ?? 1)}`,
    study: 'small',
    household,
    respondent: 1,
    wave,
    definition: { id: 'every-kind', version: '1.0.0' },
    mode: 'phone',
    language: 'nl',
    state: 'complete',
    answers,
    itemNonresponse: {},
    timings: Object.fromEntries([...shown.filter((name) => name !== 'later')].map((name) => [name, timing])),
    position: null,
    startedAt: '2025-03-04T10:00:00.000Z',
    changedAt: '2025-03-04T10:30:00.000Z',
    completedAt: '2025-03-04T10:30:00.000Z',
    revision: 1,
    ...more,
  };
}

const place = (id: string, complex: string): HouseholdPlace => ({ id, complex, building: 'A', stairwell: null });

export const PLACES = [place('tenancy-0042', 'north'), place('tenancy-0043', 'south')];

/** Two households, three people; the first one answers everything, the second says little. */
export const RESPONSES: readonly ResponseRecord[] = [
  response('tenancy-0042', 'before', {
    work: 'yes',
    ladder: 7,
    help: ['debt', 'other'],
    'help-Comment': '=HYPERLINK("http://evil.example","x")',
    first: ['roof', 'lift'],
    pets: true,
    balance: -25.5,
    moved: '2019-06-30',
    visit: '2025-02-01T18:30',
    remarks: 'Señora Ağaoğlu said: "it leaks", twice\nand again; ليلى',
    mood: { calm: 4, rested: 3 },
    children: [{ age: 7, school: ['bus'] }, { age: 12 }],
    all: 'b',
  }),
  response(
    'tenancy-0042',
    'after',
    { work: 'no', ladder: 8, help: ['care'], later: 2, balance: -3, moved: '2019-07-10' },
    { completedAt: '2026-03-04T10:30:00.000Z', itemNonresponse: { pets: 'dont-know' } },
  ),
  response(
    'tenancy-0043',
    'before',
    { work: 'sometimes' },
    { itemNonresponse: { ladder: 'refused', help: 'dont-know', moved: 'refused', balance: 'dont-know' }, timings: {} },
  ),
  response('tenancy-0043', 'before', { work: 'no' }, { respondent: 2, mode: 'door', language: 'tr' }),
];

export const LONG: ExportOptions = {
  format: 'csv',
  shape: 'long',
  language: 'en',
  openText: false,
  building: false,
  dates: { kind: 'exact' },
};

export const request = (options: Partial<ExportOptions> = {}, more: Partial<ExportRequest> = {}): ExportRequest => ({
  config: {
    id: 'small',
    title: { en: 'Small study', nl: 'Kleine studie' },
    languages: ['nl', 'en'],
    waves: WAVES,
    complexes: [
      { id: 'north', label: { en: 'North' }, homes: 10, buildings: [], comparison: false },
      { id: 'south', label: { en: 'South' }, homes: 10, buildings: [], comparison: true },
    ],
  },
  codebooks: [smallCodebook()],
  source: inMemory(RESPONSES),
  places: PLACES,
  options: { ...LONG, ...options },
  secret: SECRET,
  now: '2026-11-29T08:00:00.000Z',
  ...more,
});

/** Every file of an export in one piece. */
export async function filesOf(parts: AsyncIterable<ExportPart>): Promise<Map<string, Uint8Array>> {
  const chunks = new Map<string, Uint8Array[]>();
  let current: Uint8Array[] = [];
  for await (const part of parts) {
    if (part.kind === 'file') chunks.set(part.file, (current = []));
    if (part.kind === 'bytes') current.push(part.bytes);
  }
  return new Map([...chunks].map(([file, list]) => [file, joined(list)]));
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

export async function exported(options: Partial<ExportOptions> = {}, more: Partial<ExportRequest> = {}) {
  const plan = await planExport(request(options, more));
  if (!plan.ok) throw new Error(JSON.stringify(plan.failure));
  const files = await filesOf(writeExport(plan.value));
  return { plan: plan.value, files, text: (file: string) => strFromU8(files.get(file) ?? new Uint8Array()) };
}
