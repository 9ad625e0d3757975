/** What a card says in one language: the sentence, the lines beside the people, how many answered. All of its text. */
import type { ResultsMessages, WrittenAmount } from '../locales/messages.js';
import type { Amount, ResultCard } from './result-card.js';

export interface CardLine {
  /** Null where there is one amount: the sentence names the answer. */
  readonly answer: string | null;
  readonly amount: Amount;
  readonly written: string;
}

export interface CardText {
  readonly sentence: string;
  /** A row of people each. */
  readonly lines: readonly CardLine[];
  /** Why there is no figure. */
  readonly why: string | null;
  readonly base: string | null;
  readonly small: string | null;
}

export class CardWriter {
  readonly #whole: Intl.NumberFormat;
  readonly #list: Intl.ListFormat;

  constructor(
    readonly language: string,
    readonly words: ResultsMessages,
  ) {
    this.#whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
    this.#list = new Intl.ListFormat(language, { type: 'conjunction' });
  }

  number(value: number): string {
    return this.#whole.format(value);
  }

  text(card: ResultCard): CardText {
    const { saying, base } = card;
    const { words } = this;
    if (saying.kind === 'hidden' || base === null)
      return { sentence: words.tooFew, lines: [], why: words.tooFewWhy, base: null, small: null };
    const lines =
      saying.kind === 'unclear'
        ? []
        : saying.kind === 'most'
          ? saying.answers.map((each) => this.#line(each.answer, each.amount))
          : [this.#line(null, saying.amount)];
    return {
      sentence: this.#sentence(card, base.part),
      lines,
      why: null,
      base: [words.base(this.number(base.count), base.rounded), ...(base.part ? [words.part] : [])].join(' '),
      small: base.small ? words.small : null,
    };
  }

  #sentence({ saying, end }: ResultCard, part: boolean): string {
    const { words } = this;
    switch (saying.kind) {
      case 'answer':
      case 'holds': {
        const amount = this.#written(saying.amount);
        if (end !== null) return words.says(amount, part, end);
        return saying.kind === 'holds' ? words.holds(amount, part) : words.answer(amount, part, saying.answer);
      }
      case 'most': {
        const leaders = saying.answers.slice(0, saying.leaders).map(({ answer }) => words.quote(answer));
        return words.most(saying.of, this.#list.format(leaders));
      }
      case 'unclear':
        return words.unclear;
      case 'hidden':
        return words.tooFew;
    }
  }

  #line(answer: string | null, amount: Amount): CardLine {
    return { answer, amount, written: this.words.amount(this.#written(amount)) };
  }

  #written(amount: Amount): WrittenAmount {
    return { ...amount, number: this.number(amount.n), total: this.number(amount.of) };
  }
}
