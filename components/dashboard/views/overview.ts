/** How many took part, and a tile per topic. */
import { html, type TemplateResult } from 'lit';
import { emptyState } from '../../shared/states.js';
import type { Topic } from '../dashboard-topics.js';
import { domainTile } from '../domain-tile.js';
import { tileStyles } from '../domain-tile.styles.js';
import { responseBlock } from '../response-block.js';
import { responseStyles } from '../response-block.styles.js';
import { ALL_WAVES } from '../selection.js';
import { placeTitle, type DashboardView, type ViewOptions } from './dashboard-view.js';

function draw({ view, topics, place, headingLevel, go }: ViewOptions): TemplateResult {
  const wave = place.wave === ALL_WAVES ? null : place.wave;
  const { complex } = place;
  const tile = (topic: Topic): TemplateResult => {
    const open = (): void => go({ view: 'domain', domain: topic.id, question: null });
    return domainTile({ view, topic, wave, complex, open });
  };
  return html`
    ${responseBlock(view, complex, headingLevel + 1)}
    <section aria-labelledby="place-title title">
      ${placeTitle(headingLevel, view.words.tile.title)}
      ${
        topics.length === 0
          ? emptyState(view.language, view.words.noAnswers)
          : html`<ul class="tiles" part="tiles">
              ${topics.map(tile)}
            </ul>`
      }
    </section>
  `;
}

export const overview: DashboardView = { draw, styles: [responseStyles, tileStyles] };
