/** survey-core ships its dictionaries without declarations; importing one registers it. */
declare module 'survey-core/i18n/*';
