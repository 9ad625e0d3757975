/** The base of those screens of the supervisor that remember something: what is chosen, what was read. */
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { stateStyles } from '../shared/states.js';
import { buttons, tokens, visuallyHidden } from '../shared/tokens.styles.js';
import { fieldworkStyles } from './fieldwork.styles.js';
import type { FieldworkContext } from './fieldwork-context.js';
import { formStyles } from './form.styles.js';
import { stackedTableStyles } from './stacked-table.styles.js';
import { tableStyles } from './table.styles.js';

export abstract class ViewElement extends LitElement {
  static override styles = [
    tokens,
    buttons,
    visuallyHidden,
    stateStyles,
    fieldworkStyles,
    tableStyles,
    stackedTableStyles,
    formStyles,
  ];

  @property({ attribute: false }) context!: FieldworkContext;
}
