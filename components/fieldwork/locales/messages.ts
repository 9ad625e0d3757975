/** The words of the supervisor's screen, and what of it every language must say. */
import type { FigureMessages } from './figure-messages.js';
import type { WorkMessages } from './work-messages.js';

export type FieldworkMessages = FigureMessages & WorkMessages;
