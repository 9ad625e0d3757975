/** What can be ticked of a conversation, in the order in which it is offered, and what is read back of it. */
import type { ConversationMark } from '../../domain/records/fieldwork-records.js';

/** Every mark has a place here, or this does not compile. */
const order: Readonly<Record<ConversationMark, number>> = { 'asked-me-in': 0, evasive: 1, difficult: 2 };

export const conversationMarks: readonly ConversationMark[] = (Object.keys(order) as ConversationMark[]).sort(
  (one, other) => order[one] - order[other],
);

/** Whether what a browser kept is one. */
export const isConversationMark = (found: unknown): found is ConversationMark =>
  conversationMarks.some((mark) => mark === found);
