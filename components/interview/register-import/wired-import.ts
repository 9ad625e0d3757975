/** The import of a register within the workspace: the same steps, with the services of the study around it. */
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { StudyServicesSet } from '../../shared/contexts.js';
import { define } from '../../shared/define.js';
import { importServices } from './import-services.js';
import type { ImportServices } from './import-session.js';
import './register-import.js';

export class WiredImport extends LitElement {
  @property({ attribute: false }) services: StudyServicesSet | undefined;
  @property() locale = 'nl';

  /** The same value for the same study: an import begins again with another. */
  #wired: { readonly from: StudyServicesSet['store']; readonly services: ImportServices } | undefined;

  /** A file was chosen; the receipt, too, is part of it. */
  get isUnderWay(): boolean {
    return this.renderRoot.querySelector('renovation-register-import')?.isUnderWay === true;
  }

  protected override render(): TemplateResult {
    const { services } = this;
    if (services && this.#wired?.from !== services.store)
      this.#wired = { from: services.store, services: importServices(services) };
    return html`<renovation-register-import
      .services=${this.#wired?.services}
      .locale=${this.locale}
    ></renovation-register-import>`;
  }
}

define('renovation-interview-register', WiredImport);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-register': WiredImport;
  }
}
