/** Where the fieldwork stands, in one line that is there on every screen. */
import { html, nothing, type TemplateResult } from 'lit';
import { missedAppointments } from './appointments-view.js';
import { bar } from './bar.js';
import type { FieldworkContext } from './fieldwork-context.js';

export function summaryStrip(context: FieldworkContext): TemplateResult | typeof nothing {
  const { figures, complex, words, naming } = context;
  const { summary } = words;
  const row = figures.tally.whole(complex);
  if (!row) return nothing;
  const { interviews, households, target, tried, attempts } = row;
  const missed = missedAppointments(context).length;
  const item = (term: string, figure: string, more: unknown): TemplateResult =>
    html`<div>
      <dt>${term}</dt>
      <dd><span class="figure">${figure}</span> <span class="quiet">${more}</span></dd>
    </div>`;
  return html`<dl class="summary" aria-label=${summary.label}>
    <div>
      <dt>${figures.asksResidents ? words.progress.interviewed : summary.interviews}</dt>
      <dd>
        <span class="figure">${naming.count(interviews)}</span>
        <span class="quiet"
          >${
            target === null
              ? summary.ofHouseholds(naming.count(households))
              : summary.ofTarget(naming.count(target), naming.count(households))
          }</span
        >
        ${bar({ part: interviews / households, mark: target === null ? null : target / households })}
      </dd>
    </div>
    ${item(summary.tried, naming.count(tried), summary.ofHouseholds(naming.count(households)))}
    ${item(
      summary.attempts,
      naming.count(attempts),
      tried === 0 ? nothing : summary.perHousehold(naming.decimal(attempts / tried, 1)),
    )}
    ${item(summary.stuck, naming.count(figures.stuck(complex).length), nothing)}
    ${item(
      summary.appointments,
      naming.count(figures.today(complex).length),
      missed === 0 ? nothing : html`<strong class="care">${summary.missed(naming.count(missed))}</strong>`,
    )}
  </dl>`;
}
