/** The intra-interviewer correlation of a score, in words that claim no more than it says. */
import { html, nothing, type TemplateResult } from 'lit';
import { scoresByInterviewer } from '../../../domain/fieldwork/interview-items.js';
import { intraInterviewerCorrelation, type Intraclass } from '../../../domain/fieldwork/intraclass.js';
import { textIn } from '../../../domain/localized-text.js';
import type { FieldworkContext } from '../fieldwork-context.js';
import type { Interviews } from './read-interviews.js';

/** Fewer than these, and the estimate jumps about from week to week. */
const FEW_INTERVIEWERS = 10;
const FEW_INTERVIEWS = 200;

export function correlationBlock(
  context: FieldworkContext,
  { codebook, scores }: Interviews,
  chosen: string | null,
  choose: (measure: string) => void,
): TemplateResult {
  const { words, naming, book, figures, complex } = context;
  const { interviewers } = words;
  const measures = codebook?.measures ?? [];
  const measure = measures.find(({ id }) => id === chosen) ?? measures[0];
  return html`<section class="block" aria-labelledby="correlation">
    <h3 id="correlation">${interviewers.correlationTitle}</h3>
    <p class="quiet">${interviewers.correlationExplanation}</p>
    ${
      !codebook || !measure
        ? html`<p class="nothing">${interviewers.noMeasures}</p>`
        : html`<div class="field narrow">
              <label for="measure">${interviewers.measure}</label>
              <select id="measure" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
                ${measures.map(
                  ({ id, label }) =>
                    html`<option value=${id} ?selected=${id === measure.id}>
                      ${textIn(label, naming.tongue, book.study.languages)}
                    </option>`,
                )}
              </select>
            </div>
            ${figure(context, scoresByInterviewer(figures.interviewers.finished(complex), scores.get(measure.id) ?? new Map()))}`
    }
  </section>`;
}

function figure({ words, naming }: FieldworkContext, scores: readonly (readonly number[])[]): TemplateResult {
  const { interviewers } = words;
  const result = intraInterviewerCorrelation(scores);
  if (!result.known) return html`<p class="nothing">${interviewers.noCorrelation[result.why]}</p>`;
  const { value } = result;
  const { rho } = value;
  const few = value.interviewers < FEW_INTERVIEWERS || value.interviews < FEW_INTERVIEWS;
  return html`<p class="spoken">
      ${interviewers.correlation(
        naming.decimal(rho, 3),
        naming.count(value.interviewers),
        naming.count(value.interviews),
        naming.decimal(value.interviews / value.interviewers, 1),
      )}
    </p>
    ${few ? html`<p><strong class="care">${interviewers.correlationFew}</strong></p>` : nothing}
    <p>${interviewers.correlationMeaning(rho)} ${interviewers.correlationCare}</p>
    ${rho > 0 ? html`<p class="quiet">${interviewers.correlationWorth(naming.count(value.interviews), naming.count(worth(value)))}</p>` : nothing}`;
}

/** Kish's design effect: 1 + (n0 − 1) ρ interviews say as much as one. */
const worth = ({ interviews, groupSize, rho }: Intraclass): number => interviews / (1 + (groupSize - 1) * rho);
