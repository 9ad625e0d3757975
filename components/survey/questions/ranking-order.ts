/** The order that somebody makes of choices, apart from how it is shown: pure functions on two lists. */
import type { ItemValue, QuestionRankingModel } from 'survey-core';

export interface RankingOrder {
  readonly ranked: readonly ItemValue[];
  /** Choices that are not taken into the order; always empty where all of them are ranked. */
  readonly unranked: readonly ItemValue[];
}

export const orderOf = (question: QuestionRankingModel): RankingOrder => ({
  ranked: question.rankingChoices,
  unranked: question.selectToRankEnabled ? question.unRankingChoices : [],
});

/** The order with a choice at another place, counted from 0, or out of it (`null`). */
export function withItemAt(order: RankingOrder, item: ItemValue, place: number | null): RankingOrder {
  const ranked = order.ranked.filter((each) => each !== item);
  const unranked = order.unranked.filter((each) => each !== item);
  if (place === null) return { ranked, unranked: order.unranked.includes(item) ? order.unranked : [...unranked, item] };
  return { ranked: [...ranked.slice(0, Math.max(0, place)), item, ...ranked.slice(Math.max(0, place))], unranked };
}

export const isSameOrder = (one: RankingOrder, other: RankingOrder): boolean =>
  one.ranked.length === other.ranked.length && one.ranked.every((item, index) => item === other.ranked[index]);

/** Makes an order the answer. */
export function keepOrder(question: QuestionRankingModel, order: RankingOrder): void {
  question.isValueSetByUser = true;
  question.value = order.ranked.map((item) => item.value as unknown);
}

/** Whether the order may take another choice in. */
export const hasRoom = (question: QuestionRankingModel): boolean => question.checkMaxSelectedChoicesUnreached();
