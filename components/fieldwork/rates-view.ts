/** Every rate of AAPOR, each with what it is a share of, and its definition one click away. */
import { html, nothing, type TemplateResult } from 'lit';
import { outcomeGroups, type OutcomeGroup } from '../../domain/fieldwork/outcome.js';
import { rateIds, ratesOf, type Rate, type Rates, type RateUnit } from '../../domain/fieldwork/rates.js';
import { bar } from './bar.js';
import { dataTable, type Column } from './data-table.js';
import type { FieldworkContext } from './fieldwork-context.js';
import type { RateKind } from './locales/figure-messages.js';

export function ratesView(context: FieldworkContext): TemplateResult {
  const { figures, complex, words } = context;
  const residents = figures.tally.spokenTo('residents', complex).of > 0;
  return html`
    ${contactFigures(context, residents)} ${ratesOfUnit('households', context)}
    ${residents ? ratesOfUnit('residents', context) : html`<p class="quiet">${words.rates.residentsNotAsked}</p>`}
  `;
}

function contactFigures({ figures, complex, words, naming }: FieldworkContext, residents: boolean): TemplateResult {
  const units: readonly RateUnit[] = residents ? ['households', 'residents'] : ['households'];
  return html`<section class="block" aria-labelledby="contact">
    <h3 id="contact">${words.rates.contactTitle}</h3>
    ${units.map((unit) => {
      const { spokenTo, of } = figures.tally.spokenTo(unit, complex);
      return html`<p class="spoken">${words.rates.spokenTo(naming.count(spokenTo), naming.count(of), unit)}</p>`;
    })}
    <p class="quiet">${words.rates.contactExplanation}</p>
  </section>`;
}

function ratesOfUnit(unit: RateUnit, context: FieldworkContext): TemplateResult {
  const { figures, complex, words } = context;
  const all = ratesOf(figures.tally.groups(unit, complex), unit);
  return html`<div class="pair wide-first">
    ${dataTable(
      {
        id: `rates-${unit}`,
        title: words.rates.title(words.units[unit]),
        explanation: words.rates.explanation,
        columns: rateColumns(context),
        rows: [...rateIds.map((id) => rowOf(all.rates[id], context)), estimateRow(all, context)],
        groupOf: ({ kind }) => (kind === null ? words.rates.e : words.rates.kinds[kind]),
        empty: '',
      },
      context,
    )}
    ${groupTable(all, context)}
  </div>`;
}

interface RateRow {
  readonly id: string;
  /** Null: the estimate that rates are worked out with. */
  readonly kind: RateKind | null;
  readonly definition: string;
  readonly formula: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly share: number | null;
  /** Why there is none. */
  readonly why: string;
  readonly unit: RateUnit;
}

const kindOf = (id: string): RateKind =>
  id.startsWith('RR')
    ? 'response'
    : id.startsWith('COOP')
      ? 'cooperation'
      : id.startsWith('REF')
        ? 'refusal'
        : 'contact';

function rowOf(rate: Rate, { words }: FieldworkContext): RateRow {
  const { value } = rate;
  return {
    id: rate.id,
    kind: kindOf(rate.id),
    definition: words.rates.definitions[rate.id],
    formula: words.rates.formula(rate.numeratorIs, rate.denominatorIs),
    numerator: rate.numerator,
    denominator: rate.denominator,
    share: value.known ? value.share : null,
    why: value.known ? '' : words.rates.unknown[value.why],
    unit: rate.unit,
  };
}

function estimateRow({ counts, e, unit }: Rates, { words }: FieldworkContext): RateRow {
  const eligible = eligibleIn(counts);
  return {
    id: words.rates.e,
    kind: null,
    definition: words.rates.eDefinition,
    formula: words.rates.formula('I + P + R + NC + O', 'I + P + R + NC + O + NE'),
    numerator: eligible,
    denominator: eligible + counts.NE,
    share: e.value,
    why: e.value === null ? words.rates.eUnknown : '',
    unit,
  };
}

const eligibleIn = ({ I, P, R, NC, O }: Rates['counts']): number => I + P + R + NC + O;

function rateColumns({ words, naming }: FieldworkContext): readonly Column<RateRow>[] {
  const { rates } = words;
  return [
    {
      heading: rates.rate,
      kind: 'head',
      value: ({ id }) => id,
      show: ({ id, definition, formula }) =>
        html`<details>
          <summary>${id}</summary>
          <p>${definition}</p>
          <p dir="ltr" class="formula">${formula}</p>
        </details>`,
    },
    {
      heading: rates.share,
      kind: 'number',
      value: ({ share, why }) => share ?? why,
      show: ({ share, why }) =>
        share === null ? html`<span class="why">${why}</span>` : html`<strong>${naming.share(share)}</strong>`,
    },
    {
      heading: words.progress.bar,
      kind: 'bar',
      value: () => null,
      show: ({ share }) => (share === null ? nothing : bar({ part: share })),
    },
    {
      heading: rates.numerator,
      kind: 'number',
      value: ({ numerator }) => numerator,
      show: ({ numerator }) => naming.count(numerator),
    },
    {
      heading: rates.denominator,
      kind: 'number',
      value: ({ denominator }) => denominator,
      show: ({ denominator }) => (denominator === null ? words.none : naming.decimal(denominator, 2)),
    },
    { heading: rates.unit, value: ({ unit }) => words.units[unit] },
    // In the file the definition stands beside the figure; on the screen it is under the name.
    { heading: rates.definition, kind: 'file', value: ({ definition, formula }) => `${definition} ${formula}` },
  ];
}

interface GroupRow {
  readonly letter: string;
  readonly meaning: string;
  readonly count: number;
}

function groupTable({ counts, unit }: Rates, context: FieldworkContext): TemplateResult {
  const { words, naming } = context;
  const rows = outcomeGroups.map((group: OutcomeGroup): GroupRow => ({
    letter: group,
    meaning: words.groups[group],
    count: counts[group],
  }));
  return dataTable<GroupRow>(
    {
      id: `groups-${unit}`,
      title: words.rates.groupsTitle(words.units[unit]),
      columns: [
        { heading: words.rates.group, kind: 'head', value: ({ letter }) => letter },
        { heading: words.rates.meaning, value: ({ meaning }) => meaning },
        {
          heading: words.rates.count,
          kind: 'number',
          value: ({ count }) => count,
          show: ({ count }) => naming.count(count),
        },
      ],
      rows: [...rows, { letter: 'D', meaning: words.rates.eligible, count: eligibleIn(counts) }],
      rowClass: ({ letter }) => (letter === 'D' ? 'whole' : ''),
      empty: '',
    },
    context,
  );
}
