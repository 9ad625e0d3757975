/** The words of fieldwork in a language, loaded with the view. Other languages than these get English ones. */
import { en } from './en.js';
import type { FieldworkMessages } from './fieldwork-messages.js';
import { nl } from './nl.js';

export const fieldworkMessages = (language: string): FieldworkMessages => (language.split('-')[0] === 'nl' ? nl : en);
