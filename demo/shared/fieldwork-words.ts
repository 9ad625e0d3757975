/** The words around the fieldwork of the demo, for staff. */
interface FieldworkWords {
  readonly filling: string;
  readonly moved: (moment: string) => string;
  readonly failed: string;
}

const WORDS: Readonly<Record<'nl' | 'en', FieldworkWords>> = {
  nl: {
    filling: 'Verzonnen huishoudens en gesprekken worden klaargezet.',
    moved: (moment) => `In deze demo is het ${moment}.`,
    failed: 'De verzonnen gegevens konden niet worden klaargezet. Wat er al stond, is er nog.',
  },
  en: {
    filling: 'Invented households and talks are being laid out.',
    moved: (moment) => `In this demo it is ${moment}.`,
    failed: 'The invented data could not be laid out. What was there before is still there.',
  },
};

export const fieldworkWords = (language: string): FieldworkWords => WORDS[language === 'nl' ? 'nl' : 'en'];
