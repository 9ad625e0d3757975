/** The words of how the fieldwork went. One file per language. */

export interface FieldworkMessages {
  readonly intro: string;
  readonly again: string;
  readonly againIntro: string;
  readonly period: string;
  readonly both: string;
  readonly left: string;
  readonly joined: string;
  readonly weights: string;
  readonly weightsIntro: string;
  readonly weightsBy: string;
  readonly effective: string;
  readonly largest: string;
  readonly fits: string;
  readonly misfit: string;
  readonly unanswered: string;
  readonly unansweredIntro: (n: string, wave: string) => string;
  readonly unansweredNone: string;
  readonly question: string;
  readonly answered: string;
  readonly share: string;
  readonly groups: string;
  readonly groupsIntro: string;
  readonly small: (n: number, count: string) => string;
}
