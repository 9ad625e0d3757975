/** How far the fieldwork is against its target: per wave, complex, building, time slice and day. */
import { html, nothing, type TemplateResult } from 'lit';
import { daysAgainstTarget, slotsAgainstTarget, type AimedRow } from '../../domain/fieldwork/moment-targets.js';
import type { ProgressRow } from '../../domain/fieldwork/progress.js';
import type { SlotId } from '../../domain/study/study-config.js';
import { bar } from './bar.js';
import { dataTable, type Column } from './data-table.js';
import type { FieldworkContext } from './fieldwork-context.js';

interface NamedRow extends ProgressRow {
  readonly name: string;
  readonly kind: 'whole' | 'complex' | 'building' | 'wave';
  /** In a file, the complex of a building. */
  readonly within: string;
}

export function progressView(context: FieldworkContext): TemplateResult {
  const { words, naming, book } = context;
  const { targetShare } = book.protocol;
  const target = targetShare === null ? words.progress.noTarget : words.progress.explanation(naming.share(targetShare));
  return html`
    ${dataTable(
      {
        id: 'places',
        title: words.progress.places,
        explanation: `${target} ${words.progress.legend}`,
        columns: columns(words.progress.place, context),
        rows: placeRows(context),
        empty: words.empty.complexCases,
        rowClass: ({ kind }) => kind,
      },
      context,
    )}
    ${dataTable(
      {
        id: 'waves',
        title: words.progress.waves,
        columns: columns(words.progress.wave, context),
        rows: waveRows(context),
        empty: words.empty.complexCases,
        rowClass: ({ group }) => (group === book.wave ? 'now' : ''),
      },
      context,
    )}
    ${moments(context)}
  `;
}

function placeRows({ figures, complex, naming, words }: FieldworkContext): readonly NamedRow[] {
  const { tally } = figures;
  const complexes = tally.complexes().filter((row) => complex === null || row.complex === complex);
  const rows = complexes.flatMap((row): readonly NamedRow[] => {
    const name = naming.complex(row.complex);
    const buildings = tally.buildings(row.complex);
    // A complex without buildings has one row of homes in none: that is the complex itself.
    const split = buildings.length > 1 || buildings.some(({ group }) => group !== null);
    return [
      { ...row, name, kind: 'complex', within: name },
      ...(split ? buildings : []).map((building): NamedRow => ({
        ...building,
        name: naming.building(row.complex, building.group),
        kind: 'building',
        within: name,
      })),
    ];
  });
  const whole = complexes.length > 1 ? tally.whole() : null;
  return whole ? [{ ...whole, name: words.progress.whole, kind: 'whole', within: '' }, ...rows] : rows;
}

function waveRows({ figures, otherWaves, complex, naming, book }: FieldworkContext): readonly NamedRow[] {
  return book.study.waves.map(({ id }) => {
    const row = (id === book.wave ? figures.tally : otherWaves.get(id))?.whole(complex) ?? NO_CASES;
    return { ...row, group: id, name: naming.wave(id), kind: 'wave' as const, within: '' };
  });
}

/** A wave that has not begun. */
const NO_CASES: ProgressRow = { group: null, households: 0, tried: 0, interviews: 0, attempts: 0, target: null };

function columns(heading: string, { words, naming, figures }: FieldworkContext): readonly Column<NamedRow>[] {
  const { progress } = words;
  const interviews = figures.asksResidents ? progress.interviewed : progress.interviews;
  const count = (value: number | null): string => (value === null ? words.none : naming.count(value));
  return [
    {
      heading,
      kind: 'head',
      value: ({ name, kind, within }) => (kind === 'building' ? `${within}, ${name}` : name),
      show: ({ name }) => name,
    },
    number(interviews, (row) => row.interviews, count),
    number(progress.target, ({ target }) => target, count),
    number(
      progress.ofTarget,
      ({ interviews, target }) => ofTarget(interviews, target),
      (share) => (share === null ? words.none : naming.share(share)),
    ),
    {
      heading: progress.bar,
      kind: 'bar',
      value: () => null,
      show: ({ interviews, households, target }) =>
        households === 0
          ? nothing
          : bar({ part: interviews / households, mark: target === null ? null : target / households }),
    },
    number(progress.tried, ({ tried }) => tried, count),
    number(progress.households, ({ households }) => households, count),
    number(progress.attempts, ({ attempts }) => attempts, count),
  ];
}

const ofTarget = (reached: number, target: number | null): number | null =>
  target === null || target === 0 ? null : reached / target;

function number<Row>(
  heading: string,
  value: (row: Row) => number | null,
  write: (value: number | null) => string,
): Column<Row> {
  return { heading, kind: 'number', value, show: (row) => write(value(row)) };
}

function moments(context: FieldworkContext): TemplateResult {
  const tables = (['slot', 'day'] as const).map((over) => ({ over, rows: momentRows(over, context) }));
  return html`<div class=${tables.some(({ rows }) => hasTarget(rows)) ? 'pair aimed' : 'pair'}>
    ${tables.map(({ over, rows }) => momentTable(over, rows, context))}
  </div>`;
}

const hasTarget = (rows: readonly AimedRow[]): boolean => rows.some(({ target }) => target !== null);

function momentTable(over: 'slot' | 'day', rows: readonly AimedRow[], context: FieldworkContext): TemplateResult {
  const { words, naming, book } = context;
  const { progress } = words;
  const isAimed = hasTarget(rows);
  // Several residents of one household, or half an interview and the rest of it: a target counts the household once.
  const isOther = rows.some(({ interviews, households }) => interviews !== households);
  const most = Math.max(1, ...rows.map(({ attempts, target }) => Math.max(attempts, target ?? 0)));
  const name = ({ group }: AimedRow): string => (over === 'day' ? naming.day(group) : words.slots[group as SlotId]);
  const yielded = ({ attempts, interviews }: AimedRow): number | null =>
    attempts === 0 ? null : interviews / attempts;
  const count = (value: number | null): string => (value === null ? words.none : naming.count(value));
  const share = (value: number | null): string => (value === null ? words.none : naming.share(value));
  const aim = over === 'day' ? progress.dayTarget(count(book.protocol.dayTarget)) : progress.slotTarget;
  const legend = over === 'day' ? progress.momentLegend : progress.momentsExplanation;
  return dataTable<AimedRow>(
    {
      id: over === 'day' ? 'days' : 'slots',
      title: over === 'day' ? progress.days : progress.slots,
      explanation: isAimed ? [aim, ...(isOther ? [progress.oncePerHousehold] : []), legend].join(' ') : legend,
      columns: [
        {
          heading: over === 'day' ? progress.day : progress.slot,
          kind: 'head',
          value: (row) => (over === 'day' ? row.group : name(row)),
          show: name,
        },
        number(progress.attempts, ({ attempts }) => attempts, count),
        number(progress.interviews, ({ interviews }) => interviews, count),
        ...(isAimed && isOther ? [number<AimedRow>(progress.households, ({ households }) => households, count)] : []),
        ...(isAimed
          ? [
              number<AimedRow>(progress.target, ({ target }) => target, count),
              number<AimedRow>(progress.ofTarget, ({ households, target }) => ofTarget(households, target), share),
            ]
          : []),
        {
          heading: progress.bar,
          kind: 'bar',
          value: () => null,
          show: ({ attempts, interviews, households, target }) =>
            bar({
              part: (isAimed ? households : interviews) / most,
              within: attempts / most,
              mark: target === null ? null : target / most,
            }),
        },
        number(progress.perAttempt, yielded, share),
      ],
      rows: rows.some(({ attempts }) => attempts > 0) ? rows : [],
      long: over === 'day',
      empty: progress.noAttempts,
    },
    context,
  );
}

/** Slices in the order of the week; of the days the last ones first, which is what one looks for. */
function momentRows(
  over: 'slot' | 'day',
  { figures: { tally }, complex, book }: FieldworkContext,
): readonly AimedRow[] {
  const rows = tally.moments(over, complex);
  const ofAll = tally.whole()?.households ?? 0;
  const households = tally.whole(complex)?.households ?? 0;
  if (over === 'slot') return slotsAgainstTarget(rows, { households }, book.protocol);
  return [...daysAgainstTarget(rows, { households, ofAll }, book.protocol, book.slots)].reverse();
}
