/** What the last attempts came to, and where households (and residents) stand, by AAPOR's codes. */
import type { TemplateResult } from 'lit';
import { outcomeGroups, type OutcomeGroup } from '../../domain/fieldwork/outcome.js';
import { outcomes } from '../../domain/fieldwork/outcome-table.js';
import type { OutcomeCount } from '../../domain/fieldwork/outcome-counts.js';
import { outcomeIds, type OutcomeId } from '../../domain/records/fieldwork-records.js';
import { bar } from './bar.js';
import { dataTable, type Column } from './data-table.js';
import type { FieldworkContext } from './fieldwork-context.js';

interface OutcomeRow {
  readonly outcome: OutcomeId;
  readonly group: OutcomeGroup;
  readonly last: number;
  readonly stand: number;
  readonly residents: number;
}

export function outcomesView(context: FieldworkContext): TemplateResult {
  const { figures, complex, words, naming } = context;
  const { tally } = figures;
  const last = byOutcome(tally.outcomes('last-attempts', complex));
  const stand = byOutcome(tally.outcomes('households', complex));
  const residents = byOutcome(tally.outcomes('residents', complex));
  const rows = outcomeIds
    .map((outcome): OutcomeRow => ({
      outcome,
      group: outcomes[outcome].group,
      last: last.get(outcome) ?? 0,
      stand: stand.get(outcome) ?? 0,
      residents: residents.get(outcome) ?? 0,
    }))
    .filter((row) => row.last + row.stand + row.residents > 0)
    .sort((a, b) => outcomeGroups.indexOf(a.group) - outcomeGroups.indexOf(b.group));
  const most = Math.max(1, ...rows.map((row) => row.last));
  const number = (heading: string, value: (row: OutcomeRow) => number): Column<OutcomeRow> => ({
    heading,
    kind: 'number',
    value,
    show: (row) => naming.count(value(row)),
  });
  return dataTable<OutcomeRow>(
    {
      id: 'outcomes',
      title: words.outcomes.title,
      explanation: words.outcomes.explanation,
      columns: [
        {
          heading: words.outcomes.outcome,
          kind: 'head',
          value: ({ outcome }) => outcomes[outcome].label[words.outcomeLanguage],
        },
        {
          heading: words.outcomes.code,
          // Of a bare code a spreadsheet makes another number, or a day.
          value: ({ outcome }) => `AAPOR ${outcomes[outcome].code}`,
          show: ({ outcome }) => outcomes[outcome].code,
        },
        number(words.outcomes.last, (row) => row.last),
        {
          heading: words.progress.bar,
          kind: 'bar',
          value: () => null,
          show: (row) => bar({ part: row.last / most }),
        },
        number(words.outcomes.stand, (row) => row.stand),
        ...(residents.size > 0 ? [number(words.outcomes.residents, (row) => row.residents)] : []),
        { heading: words.outcomes.group, kind: 'file', value: ({ group }) => group },
      ],
      rows,
      groupOf: ({ group }) => `${group} · ${words.groups[group]}`,
      empty: words.outcomes.empty,
    },
    context,
  );
}

const byOutcome = (counts: readonly OutcomeCount[]): ReadonlyMap<OutcomeId, number> =>
  new Map(counts.map(({ outcome, count }) => [outcome, count]));
