/** Nederlands. */
import { figures } from './figures/nl.js';
import type { FieldworkMessages } from './messages.js';
import { work } from './work/nl.js';

export const nl: FieldworkMessages = { ...figures, ...work };
