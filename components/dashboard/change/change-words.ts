/** The words of change in a language, loaded with the view that needs them. Other languages than these get English ones. */
import type { ChangeMessages } from './change-messages.js';
import { en } from './en.js';
import { nl } from './nl.js';

export const changeMessages = (language: string): ChangeMessages => (language.split('-')[0] === 'nl' ? nl : en);
