/** The first pass over all responses: which tables there are, with which columns and how many rows. */
import { fail, succeed, type Result } from '../failure.js';
import { textIn } from '../localized-text.js';
import { answerColumns, type ColumnContext, type ColumnGroup } from './columns/answer-columns.js';
import { catalogueFor, type AskedCatalogue } from './columns/catalogue.js';
import { ColumnNames, LONGEST_NAME, plainName } from './columns/names.js';
import { observer, type Observed } from './columns/observe.js';
import { scoreColumns } from './columns/score-columns.js';
import type { ExportColumn, ExportTable } from './column.js';
import type { CancelSignal, ExportFailure, ExportPart, ExportRequest, Pause } from './export-request.js';
import type { ExportPlan } from './export-plan.js';
import { exportWords } from './export-words.js';
import { FORMATS } from './formats/formats.js';
import { missingCodesBelow } from './missing-codes.js';
import { pseudonymsFrom, type Pseudonyms } from './pseudonym.js';
import { entriesIn } from './rows/entries.js';
import { readingOf } from './rows/fetch-readings.js';
import { fixedColumns, type FixedColumns } from './rows/fixed-columns.js';
import { listTable } from './rows/list-table.js';
import { longTable } from './rows/long-table.js';
import { UnitCollector, type Unit } from './rows/units.js';
import { unitsByPerson, type UnitsByPerson } from './rows/units-by-person.js';
import { wideTable } from './rows/wide-table.js';

export interface PlanOptions {
  readonly signal?: CancelSignal;
  /** Called between two steps of some milliseconds. */
  readonly pause?: Pause;
  readonly onProgress?: (part: Extract<ExportPart, { kind: 'progress' }>) => void;
}

/** Reads every response once. Rejects only when the source does. */
export async function planExport(
  request: ExportRequest,
  { signal, onProgress, pause = noPause }: PlanOptions = {},
): Promise<Result<ExportPlan, ExportFailure>> {
  const refused = refusal(request);
  if (refused) return fail(refused);
  const pseudonyms = pseudonymsFrom(request.secret, request.config.id);
  const catalogue = catalogueFor(request.codebooks);
  const asked = [...catalogue.variables, ...catalogue.lists.flatMap(({ variables }) => variables)];
  const observers = new Map(asked.map((each) => [each.id, observer(each)]));
  const collector = new UnitCollector(request, pseudonyms);
  let done = 0;
  let languageBytes = 2;
  for await (const batch of request.source.all()) {
    if (signal?.aborted) return fail({ reason: 'cancelled' });
    for (const response of batch) {
      const where = collector.placeOf(response);
      if (where === null) continue;
      languageBytes = Math.max(languageBytes, response.language.length);
      const reading = readingOf(response, where);
      for (const each of catalogue.variables) observers.get(each.id)?.observe(reading);
      const entries = catalogue.lists.map((list) => {
        const found = entriesIn(list, response.answers);
        for (const entry of found) {
          for (const each of list.variables) observers.get(each.id)?.observe({ ...reading, entry });
        }
        return found.length;
      });
      collector.add(response, where, entries);
      await pause();
    }
    done += batch.length;
    onProgress?.({ kind: 'progress', done, total: Math.max(done, request.source.count ?? done) });
  }
  const observed = new Map([...observers].map(([id, each]) => [id, each.observed]));
  const units = await collector.sorted(pause);
  if (signal?.aborted) return fail({ reason: 'cancelled' });
  const byPerson = await unitsByPerson(units, pause);
  const tables = tablesOf(request, catalogue, observed, { units, byPerson }, pseudonyms, languageBytes);
  await pause();
  const tooLarge = tables.map((table) => sizeFailure(request, table)).find((failure) => failure !== null);
  if (tooLarge) return fail(tooLarge);
  return succeed({
    request,
    tables,
    words: exportWords(request.options.language),
    missing: missingCodesBelow(smallestOf(catalogue, observed, tables)),
    summary: {
      tables: tables.map(({ name, rows, columns }) => ({
        name,
        file: `${name}.${FORMATS[request.options.format].extension}`,
        rows,
        columns: columns.length,
      })),
      responses: units.length,
      households: householdsIn(byPerson),
      left: collector.left,
      openTexts: asked.filter(({ variable }) => (variable.repeats ?? variable.kind) === 'text').length,
      unreadableDates: [...observed.values()].reduce((sum, { unreadableDates }) => sum + unreadableDates, 0),
    },
  });
}

/** They come sorted by household. */
const householdsIn = ({ persons }: UnitsByPerson): number =>
  persons.reduce((sum, [one], at) => sum + Number(one?.household !== persons[at - 1]?.[0]?.household), 0);

const noPause: Pause = () => Promise.resolve();

function refusal({ secret, options, codebooks }: ExportRequest): ExportFailure | null {
  if (secret.length < 16) return { reason: 'weak-secret' };
  if (codebooks.length === 0) return { reason: 'no-questionnaire' };
  const { dates } = options;
  const fits = dates.kind === 'exact' || (Number.isInteger(dates.days) && dates.days >= 1 && dates.days <= 3650);
  return fits ? null : { reason: 'date-shift-range' };
}

function sizeFailure({ options }: ExportRequest, { name, rows, columns }: ExportTable): ExportFailure | null {
  const { mostColumns, mostRows } = FORMATS[options.format];
  if (columns.length > mostColumns) {
    return { reason: 'too-wide', table: name, size: columns.length, most: mostColumns };
  }
  return rows > mostRows ? { reason: 'too-long', table: name, size: rows, most: mostRows } : null;
}

function smallestOf(
  { measures }: AskedCatalogue,
  observed: ReadonlyMap<string, Observed>,
  tables: readonly ExportTable[],
): number {
  let smallest = 0;
  for (const { smallest: least, others } of observed.values()) smallest = Math.min(smallest, least, ...others);
  for (const { spec } of measures) smallest = Math.min(smallest, spec.min);
  for (const { columns } of tables) {
    for (const { values } of columns) for (const { value } of values) smallest = Math.min(smallest, value);
  }
  return smallest;
}

function tablesOf(
  request: ExportRequest,
  catalogue: AskedCatalogue,
  observed: ReadonlyMap<string, Observed>,
  { units, byPerson }: { readonly units: readonly Unit[]; readonly byPerson: UnitsByPerson },
  pseudonyms: Pseudonyms,
  languageBytes: number,
): readonly ExportTable[] {
  const { config, options, codebooks, source } = request;
  const words = exportWords(options.language);
  const definitions = codebooks.map(({ definition: { id, version } }) => `${id}@${version}`);
  const contextWith = (names: ColumnNames): ColumnContext => ({
    names,
    words,
    textOf: (text) => textIn(text, options.language, config.languages),
    openText: options.openText,
    definitions,
  });
  // A name is the same in the long and the wide table, so it leaves room for the wave.
  const longest = LONGEST_NAME - `_w${config.waves.length}`.length;
  const context = contextWith(new ColumnNames(longest));
  const fixed = fixedColumns(request, codebooks, pseudonyms, context, languageBytes);
  context.names.take('took_part');
  const groups = groupsFor(catalogue.variables, observed, context);
  for (const measure of catalogue.measures) groups.push(scoreColumns(measure, catalogue, codebooks, context));
  const main =
    options.shape === 'long'
      ? longTable('responses', units, fixed, groups, source)
      : wideTable('households', byPerson, fixed, groups, request, contextWith(wideNames(fixed)));
  const files = new ColumnNames(40);
  files.take(main.name);
  const lists = catalogue.lists.map((list, index) => {
    const own = contextWith(new ColumnNames(longest));
    const ownFixed = fixedColumns(request, codebooks, pseudonyms, own, languageBytes);
    const levels = list.path.filter((step) => step === '*').length;
    const numbering = Array.from({ length: levels }, (_, level): ExportColumn => ({
      name: own.names.take('entry', level === 0 ? '' : String(level + 1)),
      label: words.entry,
      type: 'number',
      level: 'scale',
      values: [],
      whole: true,
      about: { role: 'id' },
    }));
    const name = files.take(plainName(list.id.replaceAll('*', '')) || 'list');
    return listTable(name, list, index, units, ownFixed, numbering, groupsFor(list.variables, observed, own), source);
  });
  return [main, ...lists];
}

function groupsFor(
  variables: AskedCatalogue['variables'],
  observed: ReadonlyMap<string, Observed>,
  context: ColumnContext,
): ColumnGroup[] {
  return variables.flatMap((asked) => {
    const found = observed.get(asked.id);
    return found ? [answerColumns(asked, found, context)] : [];
  });
}

/** Names of the wide table: those of the household stand as they are. */
function wideNames({ household }: FixedColumns): ColumnNames {
  const names = new ColumnNames();
  for (const { column } of household) names.take(column.name);
  return names;
}
