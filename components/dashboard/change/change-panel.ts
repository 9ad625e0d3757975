/**
 * How the same people changed between two waves: a row per measure with its interval, in words and on a line, and the
 * answers of a topic below. An element of its own, which comes when somebody asks for it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ReleasePeriod } from '../../../domain/results/release-changes.js';
import type { Figure } from '../../../domain/results/release.js';
import { define } from '../../shared/define.js';
import { directionOf, RenovationElement } from '../../shared/renovation-element.js';
import { fileName, saveFile } from '../../shared/save-file.js';
import { emptyState, stateStyles } from '../../shared/states.js';
import { buttons, tokens, visuallyHidden } from '../../shared/tokens.styles.js';
import type { DashboardPlace } from '../events/renovation-view-event.js';
import type { Topic } from '../dashboard-topics.js';
import { isHidden } from '../figures.js';
import { figureStyles } from '../figures.styles.js';
import type { ReleaseView } from '../release-view.js';
import { sheetStyles } from '../sheet.styles.js';
import { changeCsv, type ChangeGroup } from './change-csv.js';
import { changeFigures } from './change-figures.js';
import type { ChangeMessages } from './change-messages.js';
import { changeMessages } from './change-words.js';
import { attrition, changeMethod, weightingLine } from './change-method.js';
import { changeParts, partsNote } from './change-parts.js';
import { changeStyles } from './change-panel.styles.js';
import { answerRows, measureRow, type ChangeRow } from './change-rows.js';
import { summaryOf, tallyOf } from './change-summary.js';
import { changeTable } from './change-table.js';
import { groupRows } from './group-rows.js';

export class ChangePanel extends RenovationElement {
  static override styles = [tokens, buttons, visuallyHidden, stateStyles, sheetStyles, figureStyles, changeStyles];

  @property({ attribute: false }) view: ReleaseView | undefined;
  /** The topics to tell of; of a single one the answers as well. */
  @property({ attribute: false }) topics: readonly Topic[] = [];
  @property() complex: string | null = null;
  /** Between which waves; nothing is told without. */
  @property({ attribute: false }) period: ReleasePeriod | undefined;
  /** Shows the groups of a breakdown below each measure. */
  @property() breakdown: string | null = null;
  /** Somebody wants another period. */
  @property({ attribute: false }) choose: ((place: Pick<DashboardPlace, 'since' | 'wave'>) => void) | undefined;
  @property({ type: Number }) level = 3;

  @state() private table = false;
  @state() private failed = false;
  /** On paper nothing can be unfolded. */
  @state() private onPaper = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#toPaper);
    window.addEventListener('afterprint', this.#fromPaper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#toPaper);
    window.removeEventListener('afterprint', this.#fromPaper);
  }

  protected override render(): TemplateResult {
    const { view, period } = this;
    if (!view) return html``;
    const words = changeMessages(view.language);
    if (!period) return emptyState(view.language, words.none);
    const groups = this.#groups(view, period);
    return html`
      <div class="root" lang=${view.language} dir=${directionOf(view.language)}>
        <p class="quiet" dir="auto">${words.intro}</p>
        ${this.#renderPeriods(view, words, period)} ${this.#renderSummary(view, words, groups)}
        ${partsNote(view, this.breakdown, groups)}
        ${
          groups.length === 0
            ? emptyState(view.language, words.none)
            : groups.map((group) => this.#renderGroup(view, group))
        }
        ${groups.length === 0 ? nothing : this.#renderActions(view, words, groups, period)}
        ${attrition(view, period, this.complex, this.topics, this.level)} ${changeMethod(view, this.onPaper)}
        <p class="quiet">${view.sourceLine}</p>
      </div>
    `;
  }

  /** Printing does not wait. */
  readonly #toPaper = (): void => {
    this.onPaper = true;
    this.performUpdate();
  };

  readonly #fromPaper = (): void => {
    this.onPaper = false;
  };

  #groups(view: ReleaseView, period: ReleasePeriod): readonly ChangeGroup[] {
    const { change } = view.release;
    const { breakdown } = this;
    const { from, to } = period;
    const here = (one: { readonly from: string; readonly to: string; readonly complex: string | null }): boolean =>
      one.from === from && one.to === to && one.complex === this.complex;
    return this.topics.flatMap((topic): ChangeGroup[] => {
      const rows = topic.measures.flatMap((measure): ChangeRow[] => {
        const found = change?.measures.find((one) => one.measure === measure.id && here(one));
        if (!found) return [];
        const parts = breakdown === null ? [] : groupRows(view, measure, period, this.complex, breakdown);
        return [{ ...measureRow(view, measure, found), parts }];
      });
      const answers =
        this.topics.length > 1
          ? []
          : topic.questions.flatMap((question): ChangeGroup[] => {
              const found = change?.answers.find((one) => one.question === question.id && here(one));
              if (!found) return [];
              return [
                {
                  answers: true,
                  title: titleOf(view, view.text(question.label), found.pairs),
                  rows: answerRows(view, found),
                },
              ];
            });
      return [...(rows.length > 0 ? [{ answers: false, title: topic.label, rows }] : []), ...answers];
    });
  }

  #renderPeriods(view: ReleaseView, words: ChangeMessages, period: ReleasePeriod): TemplateResult {
    const periods = view.release.change?.periods ?? [];
    const found = period.turnover.find(({ complex }) => complex === this.complex);
    const onChange = (event: Event): void => {
      const key = (event.currentTarget as HTMLSelectElement).value;
      const chosen = periods.find((one) => keyOf(one) === key);
      if (chosen) this.choose?.({ since: chosen.from, wave: chosen.to });
    };
    return html`
      <label class="pick">
        <span>${words.period}</span>
        <select name="period" @change=${onChange}>
          ${periods.map(
            (one) => html`
              <option value=${keyOf(one)} .selected=${one === period}>
                ${words.between(view.waveLabel(one.from), view.waveLabel(one.to))}
              </option>
            `,
          )}
        </select>
      </label>
      <p class="paper-only">${words.between(view.waveLabel(period.from), view.waveLabel(period.to))}</p>
      ${
        found
          ? html`<p class="quiet" dir="auto">
              ${words.turnover(
                view.figures.figure(found.pairs),
                view.figures.figure(found.left),
                view.figures.figure(found.joined),
              )}
            </p>`
          : nothing
      }
      ${weightingLine(view, period)}
    `;
  }

  /** Of the measures alone: answers of one question move together. */
  #renderSummary(
    view: ReleaseView,
    words: ChangeMessages,
    groups: readonly ChangeGroup[],
  ): TemplateResult | typeof nothing {
    const measures = groups.filter(({ answers }) => !answers).flatMap(({ rows }) => rows);
    const tally = tallyOf(measures.map(({ found }) => found));
    const summary = summaryOf(words, tally, (count) => view.figures.count(count));
    return summary === '' ? nothing : html`<p class="summary" dir="auto">${summary}</p>`;
  }

  #renderGroup(view: ReleaseView, group: ChangeGroup): TemplateResult {
    return html`
      <section class="group sheet">
        <p class="group-title" role="heading" aria-level=${this.level}><bdi>${group.title}</bdi></p>
        ${this.#renderRows(view, group)}
      </section>
    `;
  }

  /** Where nothing is shown, one sentence says so. */
  #renderRows(view: ReleaseView, group: ChangeGroup): TemplateResult {
    const [first] = group.rows;
    if (this.table) return changeTable(view, group);
    if (first && group.rows.every(({ interval }) => interval === null)) {
      return html`<p class="quiet">${first.change}</p>`;
    }
    return html`<ul class="rows">
      ${group.rows.map((row) => this.#renderRow(view, row))}
    </ul>`;
  }

  #renderRow(view: ReleaseView, row: ChangeRow): TemplateResult {
    return html`
      <li>
        <p class="label"><bdi>${row.label}</bdi></p>
        ${changeFigures(row, view.rightToLeft)}
        ${row.care ? html`<p class="care">${view.words.smallBase}</p>` : nothing}
        ${this.breakdown === null ? nothing : changeParts(view, this.breakdown, row)}
      </li>
    `;
  }

  #renderActions(
    view: ReleaseView,
    words: ChangeMessages,
    groups: readonly ChangeGroup[],
    period: ReleasePeriod,
  ): TemplateResult {
    const toggle = (): void => {
      this.table = !this.table;
    };
    const download = (): void => {
      const between = words.between(view.waveLabel(period.from), view.waveLabel(period.to));
      const { study, createdAt } = view.release;
      const parts = [study.id, 'change', period.from, period.to, this.complex ?? '', createdAt.slice(0, 10)];
      try {
        const csv = changeCsv(view, groups, between, view.complexLabel(this.complex));
        saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), fileName(parts.filter(Boolean), 'csv'));
        this.failed = false;
      } catch {
        this.failed = true;
      }
    };
    return html`
      <div class="actions">
        <button type="button" aria-pressed=${this.table ? 'true' : 'false'} @click=${toggle}>${words.showTable}</button>
        <button type="button" @click=${download}>${words.download}</button>
      </div>
      <p class="care" role="status">${this.failed ? words.failed : ''}</p>
    `;
  }
}

const titleOf = (view: ReleaseView, title: string, pairs: Figure): string =>
  isHidden(pairs) ? title : changeMessages(view.language).answerLine(title, view.figures.base(pairs));

const keyOf = ({ from, to }: ReleasePeriod): string => JSON.stringify([from, to]);

define('renovation-change-panel', ChangePanel);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-change-panel': ChangePanel;
  }
}
