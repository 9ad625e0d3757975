/** Nederlands: woorden voor wanneer en hoe. */
export { modes, slots } from '../../casework/locales/nl.js';

export const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
