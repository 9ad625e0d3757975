/** The words of comparison in a language, loaded with the view. Other languages than these get English ones. */
import type { CompareMessages } from './compare-messages.js';
import { en } from './en.js';
import { nl } from './nl.js';

export const compareMessages = (language: string): CompareMessages => (language.split('-')[0] === 'nl' ? nl : en);
