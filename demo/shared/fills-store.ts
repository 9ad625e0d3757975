/** Tags of the demo that fill the store of the study that they stand in, and say nothing when that went well. */
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { define } from '../../components/shared/define.js';
import type { StudyServicesSet } from '../../components/shared/study-services.js';
import { InStudy } from './in-study.js';

/** @param fill does nothing where the store has it already; rejects with what went wrong */
export function defineFilling(tag: string, fill: (services: StudyServicesSet) => Promise<void>): void {
  class FillsStore extends InStudy {
    @state() private problem = '';

    protected override begin(services: StudyServicesSet): void {
      fill(services).catch((error: unknown) => (this.problem = String(error)));
    }

    protected override render(): TemplateResult | typeof nothing {
      return this.problem === '' ? nothing : html`<p role="alert">${this.problem}</p>`;
    }
  }
  define(tag, FillsStore);
}
