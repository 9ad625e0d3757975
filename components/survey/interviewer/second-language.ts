/**
 * The same questionnaire in the respondent's language: a second model that follows the answers of the first, so that
 * each text stands in it with the answers piped into it and with survey-core's own words. Nobody answers in it.
 */
import type { Base, ItemValue, LocalizableString, Question, SurveyModel } from 'survey-core';
import { createSurvey } from '../player/create-survey.js';
import { isPanelList, isTable } from '../player/model-kinds.js';
import { loadWords } from '../player/words.js';
import type { Mode } from '../../../domain/records/records.js';
import { optionsOf } from './keys/answer-keys.js';
import type { Option } from './keys/stop.js';
import type { Spoken } from '../rendering/interview-parts.js';

/** Lists of what may be chosen, and of the rows and columns of a table. */
const LISTS = ['visibleChoices', 'visibleRateValues', 'rows', 'columns'] as const;

export class SecondLanguage {
  readonly #second: SurveyModel;
  readonly #onValue = (_sender: SurveyModel, { name, value }: { name: string; value: unknown }): void => {
    this.#second.setValue(name, structuredClone(value));
    this.#followTexts();
  };
  readonly #onVariable = (_sender: SurveyModel, { name, value }: { name: string; value: unknown }): void =>
    this.#second.setVariable(name, value);
  readonly #followTexts = (): void => {
    const page = this.survey.activePage as { readonly name: string } | null;
    // survey-core renews the texts of the page that is open, and in the second model none is.
    if (page) this.#second.getPageByName(page.name)?.locStrsChanged();
  };

  private constructor(
    private readonly survey: SurveyModel,
    readonly language: string,
  ) {
    this.#second = createSurvey({
      definition: survey.toJSON() as Record<string, unknown>,
      language,
      mode: survey.getVariable('mode') as Mode,
      wave: (survey.getVariable('wave') as string) || null,
      answers: survey.data as Record<string, unknown>,
    });
    survey.onValueChanged.add(this.#onValue);
    survey.onVariableChanged.add(this.#onVariable);
    survey.onCurrentPageChanged.add(this.#followTexts);
  }

  /** Rejects when the words of the language do not come. */
  static async of(survey: SurveyModel, language: string): Promise<SecondLanguage> {
    await loadWords(language);
    return new SecondLanguage(survey, language);
  }

  end(): void {
    this.survey.onValueChanged.remove(this.#onValue);
    this.survey.onVariableChanged.remove(this.#onVariable);
    this.survey.onCurrentPageChanged.remove(this.#followTexts);
    this.#second.dispose();
  }

  /** The same question, panel or page. */
  counterpart<T extends Spoken>(owner: T): T | undefined {
    const own = owner as Spoken;
    if (own === this.survey) return this.#second as unknown as T;
    const found = isQuestion(own)
      ? this.#question(own)
      : own.isPage
        ? this.#second.getPageByName(own.name)
        : this.#second.getPanelByName(own.name);
    return (found as T | null | undefined) ?? undefined;
  }

  /** The text of the same choice, row or column. */
  itemText(question: Question, item: ItemValue): LocalizableString | undefined {
    const other = this.counterpart(question);
    for (const list of LISTS) {
      const items = (question[list] as readonly ItemValue[] | undefined) ?? [];
      if (
        !other ||
        !items.some((each) => each === item || (each.value === item.value && each.locText === item.locText))
      )
        continue;
      const found = (other[list] as readonly ItemValue[] | undefined)?.find((each) => each.value === item.value);
      if (found) return this.inLanguage(found.locText);
    }
    return undefined;
  }

  /** The title of the same column, or of the same row, of a table of fields. */
  headingText(table: Question, text: LocalizableString): LocalizableString | undefined {
    const other = this.counterpart(table);
    if (!other || !isTable(table) || !isTable(other)) return undefined;
    const column = table.columns.findIndex((each) => each.locTitle === text);
    if (column >= 0) return this.inLanguage(other.columns[column]?.locTitle);
    const row = table.visibleRows.find((each) => each.locText === text);
    return this.inLanguage(row && other.visibleRows.find((each) => each.rowName === row.rowName)?.locText);
  }

  /** The text of the same answer by its place among the answers: those of a question that is on or off are no items. */
  sameText(question: Question, option: Option): LocalizableString | undefined {
    const other = this.counterpart(question);
    const same = other && optionsOf(other).find((each) => each.value === option.value);
    return this.inLanguage(same?.text);
  }

  /** The text, where it is written in this language; another one would be read out with the wrong voice. */
  inLanguage(text: LocalizableString | undefined): LocalizableString | undefined {
    if (!text) return undefined;
    const isWritten = text.getLocaleText(this.language) !== '';
    const isEngines = !isWritten && text.isEmpty && text.renderedHtml !== '';
    return isWritten || isEngines ? text : undefined;
  }

  /** Within a list or a table: the question of the same name in the same entry. */
  #question(question: Question): Question | undefined {
    const parent = question.parentQuestion;
    if (!parent) return (this.#second.getQuestionByName(question.name) as Question | null) ?? undefined;
    const other = this.#question(parent);
    if (!other) return undefined;
    if (isPanelList(parent) && isPanelList(other)) {
      const at = parent.panels.findIndex((panel) => panel.questions.includes(question));
      return other.panels[at]?.getQuestionByName(question.name) ?? undefined;
    }
    if (isTable(parent) && isTable(other)) {
      const at = parent.allRows.findIndex((row) => row.questions.includes(question));
      return other.allRows[at]?.getQuestionByName(question.name) ?? undefined;
    }
    return other.getNestedQuestions(false, true, true).find((each) => each.name === question.name);
  }
}

const isQuestion = (owner: Base & { readonly isQuestion?: boolean }): owner is Question => owner.isQuestion ?? false;
