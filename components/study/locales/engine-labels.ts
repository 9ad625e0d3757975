/**
 * What a questionnaire leaves to the survey engine to say, in the five languages of the kit: a release counts these
 * answers too, and is made without the engine.
 */
import type { EngineLabels } from '../../../domain/questionnaire/question-choices.js';

export const engineLabels: EngineLabels = {
  yes: { nl: 'Ja', en: 'Yes', tr: 'Evet', ar: 'نعم', pl: 'Tak' },
  no: { nl: 'Nee', en: 'No', tr: 'Hayır', ar: 'لا', pl: 'Nie' },
  none: { nl: 'Geen van deze', en: 'None of these', tr: 'Hiçbiri', ar: 'لا شيء من هذه', pl: 'Żadne z tych' },
  other: { nl: 'Iets anders', en: 'Something else', tr: 'Başka bir şey', ar: 'شيء آخر', pl: 'Coś innego' },
  refused: {
    nl: 'Zeg ik liever niet',
    en: 'Prefer not to say',
    tr: 'Söylemek istemiyorum',
    ar: 'أفضّل عدم الإجابة',
    pl: 'Wolę nie mówić',
  },
  dontKnow: { nl: 'Weet ik niet', en: 'Don’t know', tr: 'Bilmiyorum', ar: 'لا أعرف', pl: 'Nie wiem' },
};
