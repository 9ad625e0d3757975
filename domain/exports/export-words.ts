/** What an export says itself: names of its own columns, reasons without a value, headings of the codebook. */
import { textIn, type Language, type LocalizedText } from '../localized-text.js';

const WORDS = {
  dontKnow: { nl: 'Weet niet', en: 'Don’t know' },
  refused: { nl: 'Wil niet zeggen', en: 'Refused' },
  notAsked: { nl: 'Niet gevraagd', en: 'Not asked' },
  missing: { nl: 'Niet ingevuld', en: 'Not answered' },
  household: { nl: 'Huishouden (pseudoniem)', en: 'Household (pseudonym)' },
  respondent: { nl: 'Persoon in het huishouden', en: 'Person in the household' },
  response: { nl: 'Afname (pseudoniem)', en: 'Response (pseudonym)' },
  entry: { nl: 'Nummer in de lijst', en: 'Number in the list' },
  complex: { nl: 'Complex', en: 'Complex' },
  building: { nl: 'Gebouw', en: 'Building' },
  wave: { nl: 'Meting', en: 'Wave' },
  definition: { nl: 'Vragenlijst en versie', en: 'Questionnaire and version' },
  mode: { nl: 'Manier van afnemen', en: 'Mode' },
  phone: { nl: 'Telefoon', en: 'Telephone' },
  door: { nl: 'Aan de deur', en: 'At the door' },
  self: { nl: 'Zelf ingevuld', en: 'Self-completed' },
  language: { nl: 'Taal van de afname', en: 'Language of the interview' },
  completed: { nl: 'Datum van de afname', en: 'Date of the interview' },
  completedShifted: { nl: 'Datum van de afname (verschoven)', en: 'Date of the interview (shifted)' },
  tookPart: { nl: 'Deed mee', en: 'Took part' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  chosen: { nl: 'Gekozen', en: 'Chosen' },
  notChosen: { nl: 'Niet gekozen', en: 'Not chosen' },
  notRanked: { nl: 'Niet in de volgorde gezet', en: 'Not ranked' },
  rankOf: { nl: 'plaats', en: 'rank' },
  unlisted: { nl: 'Iets anders dan de keuzes', en: 'Something beside the choices' },
  given: { nl: 'ingevuld', en: 'answered' },
  ownWords: { nl: 'in eigen woorden', en: 'in own words' },
  score: { nl: 'score', en: 'score' },
  codebook: { nl: 'Codeboek', en: 'Codebook' },
  madeAt: { nl: 'Gemaakt op', en: 'Made on' },
  variable: { nl: 'Variabele', en: 'Variable' },
  label: { nl: 'Omschrijving', en: 'Label' },
  type: { nl: 'Soort', en: 'Type' },
  values: { nl: 'Waarden', en: 'Values' },
  absentValues: { nl: 'Geen waarde', en: 'Missing' },
  source: { nl: 'Herkomst', en: 'Source' },
  rows: { nl: 'rijen', en: 'rows' },
  columns: { nl: 'kolommen', en: 'columns' },
  code: { nl: 'Getal dat ergens voor staat', en: 'Coded number' },
  number: { nl: 'Getal', en: 'Number' },
  date: { nl: 'Datum', en: 'Date' },
  datetime: { nl: 'Datum en tijd', en: 'Date and time' },
  text: { nl: 'Tekst', en: 'Text' },
  datesShifted: {
    nl: 'Datums zijn per huishouden verschoven: tussen twee datums van een huishouden klopt de afstand, de datum zelf niet.',
    en: 'Dates are shifted per household: the time between two dates of a household is right, the dates are not.',
  },
  datesExact: { nl: 'Datums zijn zoals ze zijn opgegeven.', en: 'Dates are as they were given.' },
  noIdentity: {
    nl: 'Zonder namen, adressen en telefoonnummers. Het pseudoniem is niet terug te rekenen zonder het geheim van de studie.',
    en: 'Without names, addresses and telephone numbers. Nobody can compute a household back from its pseudonym without the secret of the study.',
  },
  textsIncluded: {
    nl: 'Met open antwoorden, zoals ze zijn opgeschreven: die kunnen mensen herkenbaar maken.',
    en: 'With open answers as they were written: they may make people recognisable.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type ExportWord = keyof typeof WORDS;
export type ExportWords = Readonly<Record<ExportWord, string>>;

/** In a language that the export does not speak: English. */
export function exportWords(language: Language): ExportWords {
  const entries = Object.entries(WORDS).map(([key, text]) => [key, textIn(text, language, ['en'])]);
  return Object.fromEntries(entries) as ExportWords;
}
