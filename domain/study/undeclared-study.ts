/**
 * The study of a tag that stands alone on a page: no complexes, no waves, no welcome and no consent, only the
 * protocol's defaults, so that answers are kept and nothing is asked that nobody decided on.
 */
import type { Language } from '../localized-text.js';
import { defaultDisclosure, defaultNonresponse, defaultProtocol } from './study-defaults.js';
import type { StudyConfig } from './study-config.js';

/** Records of tags that stand alone are kept under this study. */
export const UNDECLARED_STUDY_ID = 'local';

export function undeclaredStudy(languages: readonly Language[]): StudyConfig {
  const nothing = { [languages[0] ?? 'nl']: '' };
  return {
    id: UNDECLARED_STUDY_ID,
    title: nothing,
    organisation: { name: '', contact: {} },
    languages,
    complexes: [],
    waves: [],
    definitions: [],
    welcome: {
      heading: nothing,
      whoAsks: nothing,
      whatHappens: nothing,
      whoSees: nothing,
      whoDoesNotSee: nothing,
      duration: nothing,
    },
    consent: [],
    partners: [],
    themes: [],
    protocol: defaultProtocol,
    nonresponse: defaultNonresponse,
    breakdowns: [],
    disclosure: defaultDisclosure,
    topics: [],
    promises: [],
    origins: [],
  };
}
