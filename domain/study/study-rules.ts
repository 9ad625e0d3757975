/** Everything that a study must add up to, beyond its shape. A new rule goes into one of these lists. */
import { consentRules } from './rules/consent.js';
import { dateRules } from './rules/dates.js';
import { idRules } from './rules/ids.js';
import { languageRules } from './rules/languages.js';
import { protocolRules } from './rules/protocol.js';
import { resultRules } from './rules/results.js';
import type { StudyRule } from './rules/study-rule.js';

export type { StudyRule } from './rules/study-rule.js';

export const studyRules: readonly StudyRule[] = [
  ...idRules,
  ...dateRules,
  ...languageRules,
  ...consentRules,
  ...protocolRules,
  ...resultRules,
];
