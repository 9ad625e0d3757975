/** The words of method in a language, loaded with the view. Other languages than these get English ones. */
import { en } from './en.js';
import type { MethodMessages } from './method-messages.js';
import { nl } from './nl.js';

export const methodMessages = (language: string): MethodMessages => (language.split('-')[0] === 'nl' ? nl : en);
