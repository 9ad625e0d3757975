/** The words of how the figures were made. One file per language. */

export interface MethodMessages {
  readonly source: string;
  readonly sourceLines: (options: {
    readonly study: string;
    readonly organisation: string;
    readonly date: string;
    readonly responses: string;
    readonly definitions: string;
  }) => readonly string[];
  readonly hidden: string;
  readonly hiddenLines: (k: string, rounding: string | null) => readonly string[];
  readonly hiddenNone: string;
  readonly reason: string;
  readonly count: string;
  readonly reading: string;
  readonly readingLines: readonly string[];
  readonly change: string;
  readonly compare: string;
  readonly compareLines: readonly string[];
  readonly staff: string;
  readonly staffLines: readonly string[];
}
