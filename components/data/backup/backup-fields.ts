/** What making and restoring a backup have in common on the screen. */
import { html, type TemplateResult } from 'lit';
import type { BackupFailure } from '../../../domain/person/data-store.js';
import type { DataMessages } from '../locales/messages.js';
import type { Outcome } from '../long-work.js';

/** Whoever keeps passphrases keeps this one under the study. */
export const studyField = (study: string): TemplateResult =>
  html`<input type="text" name="username" autocomplete="username" value=${study} hidden />`;

export const secretField = (
  name: string,
  label: string,
  autocomplete: 'new-password' | 'current-password',
  hint = '',
): TemplateResult =>
  html`<div class="field">
    <label for=${name}>${label}</label>
    <input id=${name} name=${name} type="password" autocomplete=${autocomplete} aria-describedby=${`${name}-hint`} />
    <span class="hint" id=${`${name}-hint`}>${hint}</span>
  </div>`;

/** What stands in a field of text. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

export const backupFailure = ({ reason }: BackupFailure, { failure }: DataMessages): Outcome => ({
  tone: reason === 'cancelled' ? 'note' : 'problem',
  text: failure[reason],
});
