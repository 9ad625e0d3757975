/** The screen that was chosen. Those that remember something, and those that few people open, are elements of their own. */
import { html, type TemplateResult } from 'lit';
import { appointmentsView } from './appointments-view.js';
import './cases/cases-element.js';
import type { FieldworkContext } from './fieldwork-context.js';
import './interviewers/interviewers-element.js';
import { outcomesView } from './outcomes-view.js';
import { progressView } from './progress-view.js';
import { ratesView } from './rates-view.js';
import type { FieldworkViewName } from './view-name.js';

export function fieldworkView(view: FieldworkViewName, context: FieldworkContext): TemplateResult {
  switch (view) {
    case 'progress':
      return progressView(context);
    case 'rates':
      return ratesView(context);
    case 'outcomes':
      return outcomesView(context);
    case 'appointments':
      return appointmentsView(context);
    case 'stuck':
      return html`<renovation-fieldwork-cases .context=${context} stuck></renovation-fieldwork-cases>`;
    case 'cases':
      return html`<renovation-fieldwork-cases .context=${context} .stuck=${false}></renovation-fieldwork-cases>`;
    case 'interviewers':
      return html`<renovation-fieldwork-interviewers .context=${context}></renovation-fieldwork-interviewers>`;
    case 'monitor':
      // What shows answers comes only to whoever asks for it.
      void import('./monitor/monitor-element.js').catch(() => undefined);
      return html`<renovation-fieldwork-monitor .context=${context}></renovation-fieldwork-monitor>`;
  }
}
