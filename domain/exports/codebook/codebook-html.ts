/** The codebook for people: one page without scripts, to read, search and print. */
import { ABSENCES } from '../cell.js';
import { textIn } from '../../localized-text.js';
import type { ExportColumn, ExportTable } from '../column.js';
import type { ExportPlan } from '../export-plan.js';
import { absenceWord } from '../formats/cell-words.js';

export function codebookHtml(plan: ExportPlan): string {
  const { request, tables, missing, words, summary } = plan;
  const { config, options, codebooks, now } = request;
  const text = (localized: Readonly<Record<string, string>>): string =>
    escaped(textIn(localized, options.language, config.languages));
  const notes = [
    words.noIdentity,
    options.dates.kind === 'shifted' ? words.datesShifted : words.datesExact,
    ...(options.openText && summary.openTexts > 0 ? [words.textsIncluded] : []),
  ];
  const absent = ABSENCES.map((absence) => `<li>${missing[absence]} ${escaped(absenceWord(absence, words))}</li>`);
  const title = `${text(config.title)} – ${escaped(words.codebook)}`;
  return `<!doctype html>
<html lang="${escaped(options.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 75rem; margin: 0 auto; padding: 1rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #8888; }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
ul { margin: 0; padding-inline-start: 1.1rem; }
td ul { list-style: none; padding: 0; }
@media print { body { max-width: none; padding: 0; font-size: 9pt; } tr { break-inside: avoid; } }
</style>
</head>
<body>
<h1>${title}</h1>
<p>${escaped(words.madeAt)} <time datetime="${escaped(now)}">${escaped(now.slice(0, 10))}</time></p>
${notes.map((note) => `<p>${escaped(note)}</p>`).join('\n')}
<h2>${escaped(words.definition)}</h2>
<ul>${codebooks.map(({ definition, title: name }) => `<li>${text(name)} <code>${escaped(`${definition.id}@${definition.version}`)}</code></li>`).join('')}</ul>
<h2>${escaped(words.absentValues)}</h2>
<ul>${absent.join('')}</ul>
${tables.map((table, index) => tableHtml(table, summary.tables[index]?.file ?? table.name, plan)).join('\n')}
</body>
</html>
`;
}

function tableHtml({ name, rows, columns }: ExportTable, file: string, { words }: ExportPlan): string {
  const heads = [words.variable, words.label, words.type, words.values, words.source];
  return `<section aria-labelledby="table-${escaped(name)}">
<h2 id="table-${escaped(name)}"><code>${escaped(file)}</code></h2>
<p>${rows} ${escaped(words.rows)}, ${columns.length} ${escaped(words.columns)}</p>
<div class="table" tabindex="0" role="region" aria-labelledby="table-${escaped(name)}"><table>
<thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>
<tbody>
${columns.map((column) => columnHtml(column, words[column.type])).join('\n')}
</tbody>
</table></div>
</section>`;
}

function columnHtml({ name, label, values, about }: ExportColumn, type: string): string {
  const listed = values.map((each) => {
    const code = each.code === null || each.code === each.value ? '' : ` <code>${escaped(String(each.code))}</code>`;
    return `<li>${each.value} ${escaped(each.label)}${code}</li>`;
  });
  const source = [about.variable ?? '', ...(about.definitions ?? [])].filter(Boolean).join(' · ');
  const cells = [
    escaped(label),
    escaped(type),
    listed.length === 0 ? '' : `<ul>${listed.join('')}</ul>`,
    escaped(source),
  ];
  return `<tr><th scope="row"><code>${escaped(name)}</code></th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
