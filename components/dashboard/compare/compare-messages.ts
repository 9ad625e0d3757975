/** The words of complexes beside each other, and of staff beside residents. One file per language. */

export interface CompareMessages {
  readonly intro: string;
  readonly none: string;
  readonly rest: (topics: string) => string;
  readonly attention: string;
  readonly attentionIntro: string;
  readonly nothingClear: string;
  readonly below: (n: string, of: string, topics: string) => string;
  readonly notBelow: string;
  readonly above: (n: string, topics: string) => string;
  readonly shares: string;
  readonly notCompared: string;
  readonly place: (first: string, last: string, of: string) => string;
  readonly lessThan: (names: string, higher: boolean | null) => string;
  readonly alike: (names: string) => string;
  readonly allAlike: string;
  readonly noOrder: string;
  readonly interval: (low: string, high: string) => string;
  readonly outside: string;
  readonly outsideOf: string;
  readonly scale: (min: string, max: string) => string;
  readonly better: { readonly higher: string; readonly lower: string };
  readonly staff: string;
  readonly residents: string;
  readonly staffTitle: string;
  readonly staffIntro: string;
  readonly staffAsked: (sentence: string) => string;
  readonly staffApart: (difference: string, low: string, high: string) => string;
  readonly staffAlike: string;
  readonly staffClear: Readonly<Record<'better' | 'worse' | 'higher' | 'lower', string>>;
  readonly staffPerhaps: string;
  readonly staffRest: string;
  readonly choosesTopic: string;
  readonly list: (names: readonly string[]) => string;
  readonly columns: { readonly answer: string; readonly difference: string };
}
