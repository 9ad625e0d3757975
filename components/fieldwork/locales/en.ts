/** English. */
import { figures } from './figures/en.js';
import type { FieldworkMessages } from './messages.js';
import { work } from './work/en.js';

export const en: FieldworkMessages = { ...figures, ...work };
