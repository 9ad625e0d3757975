/**
 * What each key does to the questionnaire: an answer, a step, a wish of the page around it. It changes the model and the
 * walk, and says in words what came of it.
 */
import type { MatrixRowModel, QuestionMatrixModel, SurveyModel } from 'survey-core';
import type { ItemNonresponse } from '../../../../domain/records/records.js';
import { RenovationInterviewerRequestEvent } from '../../events/interviewer-request-event.js';
import { answerPath } from '../../player/answer-path.js';
import type { InterviewShell } from '../../player/interview-shell.js';
import { plainText } from '../../rendering/plain-text.js';
import type { InterviewerMessages } from '../locales/interviewer-messages.js';
import { digitsFor, keysOf } from './answer-keys.js';
import { addTo, removalOf, rowWithDetails } from './entries.js';
import { insteadAt, sayInstead, takeBack } from './instead.js';
import type { KeyAction } from './key-table.js';
import { addEntry } from './open-stops.js';
import type { Option, Stop, Typed } from './stop.js';
import type { Walk } from './walk.js';

export interface CommandHost {
  readonly shell: InterviewShell;
  readonly survey: SurveyModel;
  readonly walk: Walk;
  /** In the interviewer's language, which may become another one. */
  words: InterviewerMessages;
  /** Out of a text field, so that letters are keys. */
  leaveField(): void;
  showHelp(): void;
}

export class KeyCommands {
  /** Signs of an answer that has more of them. */
  typed = '';
  /** What came of the last key, in words. */
  told = '';
  /** Where the signs above are typed. */
  #typedAt: string | null = null;
  /** What the next key of the same kind does after a warning. */
  #warned: string | null = null;

  constructor(private readonly host: CommandHost) {}

  /** A digit that chooses an answer. */
  choose(stop: Stop, digit: string): void {
    if (stop.way.kind !== 'choices') return;
    this.#begin(stop);
    const options = stop.way.options();
    this.typed += digit;
    if (this.typed.length < digitsFor(options)) return;
    const key = this.#take();
    const at = keysOf(options).indexOf(key);
    const option = options[at];
    if (!option) this.told = this.host.words.noSuchAnswer(key);
    else this.#give(stop, option, key, at);
  }

  #give(stop: Stop, option: Option, key: string, at: number): void {
    const { words } = this.host;
    const answer = plainText(option.text);
    if (!option.isEnabled) {
      this.told = words.cannotChoose(answer);
      return;
    }
    option.choose();
    const now = stop.way.kind === 'choices' ? stop.way.options()[at] : undefined;
    if (now === undefined || now.value !== option.value || now.isChosen) this.told = words.chosen(key, answer);
    else this.told = option.isChosen ? words.takenBack(answer) : words.cannotChoose(answer);
  }

  /** A sign of an answer that no field takes. */
  type(stop: Stop, typed: Typed, sign: string): void {
    this.#begin(stop);
    // A whole answer is there: whoever goes on typing begins another.
    if (typed.length !== null && this.typed.length >= typed.length) this.typed = '';
    this.typed += sign;
    const reading = typed.read(this.typed);
    if (reading.kind === 'value') typed.give(reading.value);
    else if (reading.kind === 'impossible') this.told = this.host.words.wrong(typed.format);
  }

  async perform(action: KeyAction, stop: Stop | null): Promise<void> {
    const warned = this.#warned;
    this.#warned = null;
    this.told = '';
    if (action === 'back' && this.#erase(stop)) return;
    if (stop && action !== 'help' && this.#isUnfinished(stop)) return;
    await this.#actions[action](stop, warned);
  }

  /** Signs belong to the stop at which they are typed. */
  #begin(stop: Stop): void {
    this.#warned = null;
    this.told = '';
    if (this.#typedAt !== stop.key) this.typed = '';
    this.#typedAt = stop.key;
  }

  #take(): string {
    const { typed } = this;
    this.typed = '';
    return typed;
  }

  #erase(stop: Stop | null): boolean {
    if (this.typed === '' || this.#typedAt !== stop?.key) return false;
    const isWhole = stop.way.kind === 'typed' && stop.way.typed.read(this.typed).kind === 'value';
    if (isWhole) this.typed = '';
    else this.typed = this.typed.slice(0, -1);
    return !isWhole;
  }

  /** Nobody goes on with half an answer. */
  #isUnfinished(stop: Stop): boolean {
    if (this.typed === '' || this.#typedAt !== stop.key) return false;
    const { way } = stop;
    const { words } = this.host;
    if (way.kind === 'choices') this.told = words.unfinished(digitsFor(way.options()));
    else if (way.kind === 'typed' && way.typed.read(this.typed).kind !== 'value')
      this.told = words.wrong(way.typed.format);
    else this.typed = '';
    return this.typed !== '';
  }

  readonly #actions: Readonly<Record<KeyAction, (stop: Stop | null, warned: string | null) => void | Promise<void>>> = {
    next: async () => {
      const { words, walk } = this.host;
      if ((await walk.next()) === 'kept') this.told = words.notComplete;
    },
    back: () => {
      const { words, walk } = this.host;
      if (walk.back() === 'at-the-beginning') this.told = words.atBeginning;
    },
    'dont-know': (stop, warned) => this.#instead(stop, 'dont-know', warned),
    refused: (stop, warned) => this.#instead(stop, 'refused', warned),
    clear: (stop) => this.#clear(stop),
    comment: () => {
      const { words, walk } = this.host;
      if (!walk.goAside()) this.told = words.noComment;
    },
    add: (stop) => this.#add(stop),
    remove: (stop, warned) => this.#remove(stop, warned),
    open: (stop) => this.#open(stop),
    note: (stop) => this.#ask('note', stop),
    'break-off': (stop) => this.#ask('break-off', stop),
    appointment: (stop) => this.#ask('appointment', stop),
    'leave-text': () => this.host.leaveField(),
    help: () => this.host.showHelp(),
  };

  #instead(stop: Stop | null, code: ItemNonresponse, warned: string | null): void {
    const { shell, words } = this.host;
    const instead = stop && insteadAt(stop, code, shell.settings);
    if (!stop || !instead) {
      this.told = words.notOffered[code];
      return;
    }
    const warning = `${code} ${stop.key}`;
    if (instead.takesMore && warned !== warning) {
      this.#warned = warning;
      this.told = words.wholeInstead[code];
      return;
    }
    const now = sayInstead(instead.question, code, shell.settings);
    this.told = now === null ? words.saidBack : words.said[now];
  }

  #clear(stop: Stop | null): void {
    if (!stop) return;
    const { words, shell } = this.host;
    const { question, part } = stop;
    if (takeBack(stop, shell.settings)) {
      this.told = words.saidBack;
      return;
    }
    if (!stop.isAnswered()) return;
    if (part?.startsWith('row ') === true) clearRow(question as QuestionMatrixModel, part);
    else question.clearValue(true);
    this.told = words.cleared;
  }

  #add(stop: Stop | null): void {
    const { survey, walk, words } = this.host;
    const before = new Set(walk.stops.map((each) => each.key));
    const added = addEntry(survey) ? 'added' : stop ? addTo(stop.question) : 'none';
    this.told = { added: words.added, full: words.full, none: words.noEntries }[added];
    const first = added === 'added' ? walk.stops.find((each) => !before.has(each.key)) : undefined;
    if (first) walk.go(first);
  }

  #remove(stop: Stop | null, warned: string | null): void {
    const { words } = this.host;
    const remove = stop && removalOf(stop.question);
    if (!stop || !remove) {
      this.told = words.cannotRemove;
    } else if (warned !== `remove ${stop.key}`) {
      this.#warned = `remove ${stop.key}`;
      this.told = words.removeAgain;
    } else {
      remove();
    }
  }

  #open(stop: Stop | null): void {
    const { walk, words } = this.host;
    const row = stop ? rowWithDetails(stop.question) : undefined;
    if (!row) {
      this.told = words.noDetails;
      return;
    }
    const before = new Set(walk.stops.map((each) => each.key));
    if (row.isDetailPanelShowing) row.hideDetailPanel();
    else row.showDetailPanel();
    const first = walk.stops.find((each) => !before.has(each.key));
    if (first) walk.go(first);
  }

  #ask(kind: RenovationInterviewerRequestEvent['kind'], stop: Stop | null): void {
    this.host.shell.dispatchEvent(new RenovationInterviewerRequestEvent(kind, stop ? answerPath(stop.question) : null));
  }
}

function clearRow(question: QuestionMatrixModel, part: string): void {
  const rows: readonly MatrixRowModel[] = question.visibleRows;
  const row = rows.find((each) => `row ${each.name}` === part);
  if (row) row.value = undefined;
}
