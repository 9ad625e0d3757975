/** Each part of the data screen comes when it is opened: who backs up gets no writer of SPSS files. */
import { html, type TemplateResult } from 'lit';
import type { DataContext } from './data-context.js';
import type { DataViewName } from './view-name.js';

interface LazyView {
  readonly load: () => Promise<unknown>;
  readonly draw: (context: DataContext) => TemplateResult;
}

export const lazyViews: Readonly<Record<DataViewName, LazyView>> = {
  export: {
    load: () => import('./export/export-view.js'),
    draw: (context) => html`<renovation-data-export .context=${context}></renovation-data-export>`,
  },
  person: {
    load: () => import('./person/person-view.js'),
    draw: (context) => html`<renovation-data-person .context=${context}></renovation-data-person>`,
  },
  backup: {
    load: () => import('./backup/backup-view.js'),
    draw: (context) => html`<renovation-data-backup .context=${context}></renovation-data-backup>`,
  },
};
