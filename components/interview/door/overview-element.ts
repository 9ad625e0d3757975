/** All buildings with their stairwells, each drawn as it stands there: a window for every door. */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Building, DoorRow, Entrance } from '../../../domain/fieldwork/doors/door-plan.js';
import { define } from '../../shared/define.js';
import { buttons, tokens, visuallyHidden } from '../../shared/tokens.styles.js';
import { interviewStyles } from '../interview.styles.js';
import { buildingName, entranceName } from './door-names.js';
import { windowLook, type WindowLook } from './glyphs.js';
import { overviewStyles } from './overview.styles.js';
import { countOf } from './round.js';
import { RoundElement } from './round-element.js';

const LOOKS: readonly WindowLook[] = ['open', 'waiting', 'agreed', 'done', 'barred'];

export class OverviewElement extends RoundElement {
  static override styles = [tokens, buttons, visuallyHidden, interviewStyles, overviewStyles];

  /** Only stairwells where something is left to do. */
  @property({ type: Boolean }) toDo = false;

  /** Puts the keyboard back where somebody came from. */
  focusEntrance(id: string): void {
    const found = [...this.renderRoot.querySelectorAll<HTMLElement>('.entrance')].find(
      ({ dataset }) => dataset['id'] === id,
    );
    if (found) found.focus();
    else this.focusTitle();
  }

  /** There is nothing above it. */
  leave(): Promise<void> {
    return Promise.resolve();
  }

  protected override render(): TemplateResult {
    const { doorWords } = this;
    return html`<h2 id="title" tabindex="-1">${doorWords.title}</h2>
      ${this.round.buildings.map((building) => this.#building(building))}
      <div class="legend">
        <p class="quiet">${doorWords.legend}</p>
        <ul class="plain-list">
          ${LOOKS.map(
            (look) => html`<li><span class="window ${look}" aria-hidden="true"></span> ${doorWords.windows[look]}</li>`,
          )}
        </ul>
      </div>
      <div class="actions">
        <button type="button" @click=${() => this.go({ kind: 'cards', case: null })}>
          ${doorWords.stairwell.cards}
        </button>
      </div>`;
  }

  #building(building: Building): TemplateResult {
    const { doorWords } = this;
    const count = countOf(building.entrances.flatMap((entrance) => this.round.seeAll(entrance)));
    return html`<section class="building" aria-labelledby=${`building ${building.id}`}>
      <h3 id=${`building ${building.id}`}>${buildingName(building, this.round, this.wording)}</h3>
      <p class="quiet">${doorWords.count(count.done, count.doors)}, ${doorWords.toRing(count.toRing)}</p>
      <ul class="plain-list entrances ${building.stacked ? 'stacked' : ''}">
        ${building.entrances.map((entrance) => this.#entrance(entrance))}
      </ul>
    </section>`;
  }

  #entrance(entrance: Entrance): TemplateResult | typeof nothing {
    const { doorWords } = this;
    const { place } = doorWords;
    const seen = this.round.seeAll(entrance);
    if (this.toDo && !seen.some((each) => each.toDo)) return nothing;
    const { doors, done, toRing } = countOf(seen);
    return html`<li>
      <button
        type="button"
        class="entrance"
        data-id=${entrance.id}
        @click=${() => this.go({ kind: 'entrance', entrance: entrance.id })}
      >
        <span class="facade" aria-hidden="true">${entrance.rows.map((row) => this.#windows(row))}</span>
        <span class="name">${entranceName(entrance, doorWords)}</span>
        <span class="visually-hidden">, </span>
        ${
          entrance.stairwell === null
            ? nothing
            : html`<span class="quiet">${place.stretch(entrance.street, entrance.first, entrance.last)}</span
                ><span class="visually-hidden">, </span>`
        }
        <span class="count">${doorWords.count(done, doors)}</span><span class="visually-hidden">, </span>
        <span class="quiet">${doorWords.toRing(toRing)}</span>
      </button>
    </li>`;
  }

  #windows({ cells }: DoorRow): TemplateResult {
    return html`<span class="storey">
      ${cells.map((door) => {
        const seen = door && this.round.see(door);
        return seen
          ? html`<span class="window ${windowLook(seen.shown.kind, seen.selectable)}"></span>`
          : html`<span class="window none"></span>`;
      })}
    </span>`;
  }
}

define('renovation-interview-overview', OverviewElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-interview-overview': OverviewElement;
  }
}
