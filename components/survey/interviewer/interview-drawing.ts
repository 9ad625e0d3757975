/**
 * How the texts of a question are drawn for an interviewer: the words to say in the place of the title, the respondent's
 * language beside their own, the instruction set apart, and before each choice its key.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemValue, LocalizableString, Question } from 'survey-core';
import type { ItemNonresponse } from '../../../domain/records/records.js';
import { directionOf } from '../../shared/renovation-element.js';
import type { InterviewParts, Spoken } from '../rendering/interview-parts.js';
import { locText } from '../rendering/loc-text.js';
import { interviewText } from './interview-texts.js';
import { isTable } from '../player/model-kinds.js';
import { keyOf, keysOf, optionsOf } from './keys/answer-keys.js';
import { foldsAnswers } from './keys/folded-answers.js';
import { KEYS } from './keys/key-table.js';
import { interviewerMessages } from './locales/load-interviewer-messages.js';
import type { SecondLanguage } from './second-language.js';

type Pick<T extends Spoken> = (owner: T) => LocalizableString | undefined;

export class InterviewDrawing implements InterviewParts {
  /** `second`: the respondent's language, once it is there. `keys`: whether choices show theirs. */
  constructor(
    private readonly language: string,
    private readonly second: SecondLanguage | null,
    private readonly keys: boolean,
    /** Whether a question is the one that is asked now. */
    private readonly isAsked: (question: Question) => boolean,
  ) {}

  title(owner: Spoken): unknown {
    return this.#beside(owner, saidOf);
  }

  text<T extends Spoken>(owner: T, pick: Pick<T>): unknown {
    return this.#beside(owner, pick);
  }

  item(question: Question, item: ItemValue): unknown {
    return this.#two(item.locText, this.second?.itemText(question, item));
  }

  heading(table: Question, text: LocalizableString): unknown {
    return this.#two(text, this.second?.headingText(table, text));
  }

  key(question: Question, value: unknown): unknown {
    const key = this.keys ? keyOf(question, value) : undefined;
    return key === undefined ? nothing : html`<kbd class="answer-key" aria-hidden="true">${key}</kbd>`;
  }

  instead(code: ItemNonresponse): unknown {
    const key = this.keys ? KEYS[code][0] : undefined;
    return key === undefined ? nothing : html`<kbd class="answer-key" aria-hidden="true">${key.toUpperCase()}</kbd>`;
  }

  answers(question: Question): TemplateResult | typeof nothing {
    // In a cell there is room for the list of one question: the one that is asked.
    const isCell = question.parentQuestion !== null && isTable(question.parentQuestion);
    if (!foldsAnswers(question) || (isCell && !this.isAsked(question))) return nothing;
    const options = optionsOf(question);
    if (options.length === 0) return nothing;
    const keys = keysOf(options);
    const label = interviewerMessages(this.language).choices;
    return html`<div class="answer-list" role="group" aria-label=${label}>
      <ul>
        ${options.map(
          (option, index) =>
            html`<li ?data-chosen=${option.isChosen}>
              ${this.keys ? html`<kbd class="answer-key">${keys[index]}</kbd>` : nothing}<span
                >${this.#two(option.text, this.second?.sameText(question, option))}</span
              >
            </li>`,
        )}
      </ul>
    </div>`;
  }

  note(owner: Spoken): TemplateResult | typeof nothing {
    const note = interviewText(owner, 'interviewerNote');
    const said = hasTitle(owner) ? undefined : interviewText(owner, 'readAloud');
    if (!note && !said) return nothing;
    return html`${said ? html`<div class="title">${this.#beside(owner, saidOf)}</div>` : nothing}${
      note ? this.#renderNote(note) : nothing
    }`;
  }

  #renderNote(note: LocalizableString): TemplateResult {
    const label = interviewerMessages(this.language).note;
    return html`<div class="interviewer-note" role="note" aria-label=${label}>
      <span class="interviewer-note-label" aria-hidden="true">${label}</span>
      <span>${locText(note)}</span>
    </div>`;
  }

  #beside<T extends Spoken>(owner: T, pick: Pick<T>): unknown {
    const other = this.second?.counterpart(owner);
    return this.#two(pick(owner), other && this.second?.inLanguage(pick(other)));
  }

  #two(own: LocalizableString | undefined, other: LocalizableString | undefined): unknown {
    if (!other || !this.second || (own && isSame(own, other))) return locText(own);
    const { language } = this.second;
    return html`<span class="two-languages"
      ><span>${locText(own)}</span
      ><span class="second-language" lang=${language} dir=${directionOf(language)}>${locText(other)}</span></span
    >`;
  }
}

/** A number, a name: nobody has to read it twice. A text with an answer in it may become another one. */
const isSame = (own: LocalizableString, other: LocalizableString): boolean =>
  own.renderedHtml === other.renderedHtml && !own.textOrHtml.includes('{');

/** What is read out: the words for it, or else the title. */
function saidOf(owner: Spoken): LocalizableString {
  const words = interviewText(owner, 'readAloud');
  if (words) return words;
  return (owner as { locRenderedTitle?: LocalizableString }).locRenderedTitle ?? owner.locTitle;
}

const hasTitle = (owner: Spoken): boolean =>
  (owner as { renderedHasTitle?: boolean }).renderedHasTitle ?? (owner as { hasTitle: boolean }).hasTitle;
