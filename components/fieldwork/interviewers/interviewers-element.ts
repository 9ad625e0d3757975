/** Interviewers side by side, with what keeps the figures from being a ranking. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import {
  interviewerFigures,
  SMALL_INTERVIEWER,
  type InterviewerFigures,
} from '../../../domain/fieldwork/interviewer-figures.js';
import type { CaseBook } from '../../casework/case-book.js';
import { define } from '../../shared/define.js';
import { errorState, loadingState } from '../../shared/states.js';
import { dataTable, type Column } from '../data-table.js';
import { ViewElement } from '../view-element.js';
import { correlationBlock } from './correlation.js';
import { readInterviews, type Interviews } from './read-interviews.js';

type Reading =
  | { readonly status: 'reading' }
  | { readonly status: 'failed'; readonly text: string; readonly detail: string }
  | { readonly status: 'read'; readonly interviews: Interviews };

export class InterviewersElement extends ViewElement {
  @state() private reading: Reading = { status: 'reading' };
  @state() private measure: string | null = null;

  #book: CaseBook | undefined;
  #finished = -1;

  /** Read again when an interview was finished: its answers count from then on. */
  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('context')) return;
    const { book, figures } = this.context;
    const whole = figures.tally.whole();
    const finished = whole?.interviews ?? 0;
    if (!whole || whole.tried === 0 || (book === this.#book && finished === this.#finished)) return;
    if (book !== this.#book) this.reading = { status: 'reading' };
    this.#book = book;
    this.#finished = finished;
    void this.#read(book, finished);
  }

  protected override render(): TemplateResult {
    const { context, reading } = this;
    const { words, figures, complex } = context;
    const cases = figures.casesWithAttempts(complex);
    const items = reading.status === 'read' ? reading.interviews.items : new Map();
    const rows = interviewerFigures(cases, items);
    return html`
      ${dataTable(
        {
          id: 'interviewers',
          title: words.interviewers.title,
          explanation: html`<strong class="care">${words.interviewers.warning}</strong>
            ${words.interviewers.explanation} ${words.interviewers.small(SMALL_INTERVIEWER)}`,
          columns: this.#columns(),
          rows,
          rowClass: ({ small }) => (small ? 'small-number' : ''),
          empty: words.interviewers.empty,
        },
        context,
      )}
      ${rows.length === 0 ? nothing : this.#answers(cases)}
    `;
  }

  #answers(cases: ReturnType<typeof this.context.figures.casesWithAttempts>): TemplateResult {
    const { context, reading } = this;
    const language = context.naming.tongue;
    if (reading.status === 'reading') return loadingState(language, context.words.interviewers.reading);
    if (reading.status === 'failed') {
      const { book, figures } = context;
      return errorState({
        language,
        text: reading.text,
        details: reading.detail === '' ? [] : [reading.detail],
        retry: () => void this.#read(book, figures.tally.whole()?.interviews ?? 0),
      });
    }
    return correlationBlock(context, cases, reading.interviews, this.measure, (id) => (this.measure = id));
  }

  async #read(book: CaseBook, finished: number): Promise<void> {
    const { services, words } = this.context;
    let reading: Reading;
    try {
      const read = await readInterviews(services, book.wave);
      reading = read.ok
        ? { status: 'read', interviews: read.value }
        : { status: 'failed', text: words.trouble[read.failure.reason], detail: '' };
    } catch (error) {
      reading = { status: 'failed', text: words.monitor.noDefinition, detail: String(error) };
    }
    // Another wave, or more interviews, since.
    if (book === this.#book && finished === this.#finished) this.reading = reading;
  }

  #columns(): readonly Column<InterviewerFigures>[] {
    const { words, naming } = this.context;
    const { interviewers } = words;
    const read = this.reading.status === 'read';
    const beside = (figure: string, of: string): TemplateResult =>
      html`<strong>${figure}</strong> <span class="quiet">${of}</span>`;
    return [
      {
        heading: interviewers.interviewer,
        kind: 'head',
        value: ({ interviewer }) => naming.interviewer(interviewer),
        show: ({ interviewer, small }) =>
          html`${naming.interviewer(interviewer)}${
            small ? html` <span class="badge">${interviewers.smallShort}</span>` : nothing
          }`,
      },
      {
        heading: interviewers.attempts,
        kind: 'number',
        value: ({ attempts }) => attempts,
        show: ({ attempts }) => naming.count(attempts),
      },
      {
        heading: interviewers.interviews,
        kind: 'number',
        value: ({ interviews }) => interviews,
        show: ({ interviews }) => naming.count(interviews),
      },
      {
        heading: interviewers.cooperation,
        kind: 'number',
        value: ({ cooperation: { value } }) => (value.known ? value.share : words.rates.unknown[value.why]),
        show: ({ cooperation: { value, numerator, denominator } }) =>
          value.known
            ? beside(
                naming.share(value.share),
                interviewers.cooperationOf(naming.count(numerator), naming.count(denominator ?? 0)),
              )
            : html`<span class="why">${words.rates.unknown[value.why]}</span>`,
      },
      {
        heading: interviewers.length,
        kind: 'number',
        value: ({ medianMinutes }) => medianMinutes,
        show: ({ medianMinutes }) =>
          medianMinutes === null ? words.none : interviewers.minutes(naming.decimal(medianMinutes, 1)),
      },
      {
        heading: interviewers.itemRefusal,
        kind: 'number',
        value: ({ itemRefusal }) => itemRefusal?.share ?? null,
        show: ({ itemRefusal }) => {
          if (!read) return html`<span class="why">${interviewers.notRead}</span>`;
          if (itemRefusal === null) return words.none;
          const { share, refused, asked } = itemRefusal;
          return beside(naming.share(share), interviewers.itemRefusalOf(naming.count(refused), naming.count(asked)));
        },
      },
      // In the file a mark must be a column.
      { heading: interviewers.smallShort, kind: 'file', value: ({ small }) => (small ? interviewers.smallShort : '') },
    ];
  }
}

define('renovation-fieldwork-interviewers', InterviewersElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-fieldwork-interviewers': InterviewersElement;
  }
}
