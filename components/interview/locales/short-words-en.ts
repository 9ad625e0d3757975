/** English: words for when and how. */
export { modes, slots } from '../../casework/locales/en.js';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
