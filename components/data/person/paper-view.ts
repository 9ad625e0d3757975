/** A paper for a person on the screen: the same words as in the file. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Paper, PaperSection } from '../../../domain/person/paper.js';

export const paperSections = ({ intro, sections }: Pick<Paper, 'intro' | 'sections'>): TemplateResult =>
  html`${intro.map((line) => html`<p>${line}</p>`)} ${sections.map(section)}`;

const section = ({ heading, lines = [], pairs = [] }: PaperSection): TemplateResult =>
  html`<h5>${heading}</h5>
    ${
      lines.length === 0
        ? nothing
        : html`<ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }
    ${
      pairs.length === 0
        ? nothing
        : html`<dl>
            ${pairs.map(
              ([label, value]) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>`
    }`;
