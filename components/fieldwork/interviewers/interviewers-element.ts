/** Interviewers side by side, with what keeps the figures from being a ranking. */
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { SMALL_INTERVIEWER, type InterviewerFigures } from '../../../domain/fieldwork/interviewer-figures.js';
import type { StoreFailure } from '../../../domain/records/store.js';
import type { CaseBook } from '../../casework/case-book.js';
import { define } from '../../shared/define.js';
import { errorState, loadingState } from '../../shared/states.js';
import { codebooksOf } from '../../casework/codebooks.js';
import { dataTable, type Column } from '../data-table.js';
import type { FieldworkMessages } from '../locales/messages.js';
import { ViewElement } from '../view-element.js';
import { correlationBlock } from './correlation.js';
import { Interviews } from './read-interviews.js';

type Reading =
  | { readonly status: 'reading' }
  | { readonly status: 'failed'; readonly text: string; readonly detail: string }
  | { readonly status: 'read'; readonly interviews: Interviews };

export class InterviewersElement extends ViewElement {
  @state() private reading: Reading = { status: 'reading' };
  @state() private measure: string | null = null;

  #book: CaseBook | undefined;
  #run = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  /** Read when somebody did something, and followed from then on. */
  protected override willUpdate(): void {
    const { book, figures } = this.context;
    if (book === this.#book || (figures.tally.whole()?.tried ?? 0) === 0) return;
    this.#leave();
    this.#book = book;
    void this.#read(book);
  }

  protected override render(): TemplateResult {
    const { context, reading } = this;
    const { words, figures, complex } = context;
    const items = reading.status === 'read' ? reading.interviews.items : new Map();
    const rows = figures.interviewers.figures(items, complex);
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
          stacks: true,
          empty: words.interviewers.empty,
        },
        context,
      )}
      ${rows.length === 0 ? nothing : this.#answers()}
    `;
  }

  #answers(): TemplateResult {
    const { context, reading } = this;
    const language = context.naming.tongue;
    if (reading.status === 'reading') return loadingState(language, context.words.interviewers.reading);
    if (reading.status === 'failed') {
      return errorState({
        language,
        text: reading.text,
        details: reading.detail === '' ? [] : [reading.detail],
        retry: () => void this.#read(context.book),
      });
    }
    return correlationBlock(context, reading.interviews, this.measure, (id) => (this.measure = id));
  }

  async #read(book: CaseBook): Promise<void> {
    const { services, words } = this.context;
    const run = (this.#run += 1);
    this.reading = { status: 'reading' };
    let reading: Reading;
    try {
      const codebooks = await codebooksOf(services);
      const read = await Interviews.read(book, codebooks, (failure) => this.#told(failure));
      reading = read.ok ? { status: 'read', interviews: read.value } : failedToRead(words.trouble[read.failure.reason]);
    } catch (error) {
      reading = failedToRead(words.monitor.noDefinition, String(error));
    }
    // Another wave since, or nobody looks any more.
    if (run === this.#run) this.reading = reading;
    else if (reading.status === 'read') reading.interviews.close();
  }

  #told(failure: StoreFailure | null): void {
    if (!failure) return this.requestUpdate();
    const book = this.#book;
    this.#leave(failedToRead(this.context.words.trouble[failure.reason]));
    // Whoever looks says when to try again.
    this.#book = book;
  }

  #leave(reading: Reading = { status: 'reading' }): void {
    if (this.reading.status === 'read') this.reading.interviews.close();
    this.#run += 1;
    this.#book = undefined;
    this.reading = reading;
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
      ...shareOf(
        words,
        words.units.households,
        ({ cooperation }) => cooperation.numerator,
        ({ cooperation }) => cooperation.denominator,
      ),
      {
        heading: interviewers.length,
        inFile: interviewers.lengthInFile,
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
      ...shareOf(
        words,
        interviewers.questions,
        ({ itemRefusal }) => itemRefusal?.refused ?? null,
        ({ itemRefusal }) => itemRefusal?.asked ?? null,
      ),
      // In the file a mark must be a column.
      { heading: interviewers.smallShort, kind: 'file', value: ({ small }) => (small ? interviewers.smallShort : '') },
    ];
  }
}

/** On the screen it stands beside the figure. */
function shareOf(
  { rates }: FieldworkMessages,
  unit: string,
  above: (figures: InterviewerFigures) => number | null,
  below: (figures: InterviewerFigures) => number | null,
): readonly Column<InterviewerFigures>[] {
  return [
    { heading: `${rates.numerator} (${unit})`, kind: 'file', value: above },
    { heading: `${rates.denominator} (${unit})`, kind: 'file', value: below },
  ];
}

const failedToRead = (text: string, detail = ''): Reading => ({ status: 'failed', text, detail });

define('renovation-fieldwork-interviewers', InterviewersElement);

declare global {
  interface HTMLElementTagNameMap {
    'renovation-fieldwork-interviewers': InterviewersElement;
  }
}
