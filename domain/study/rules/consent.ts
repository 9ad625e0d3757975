/** Consent: taking part is asked, and no partner hears of anyone who was not asked for that partner. */
import { faultAt, type StudyRule } from './study-rule.js';

const takingPartIsAsked: StudyRule = {
  reads: ['consent'],
  severity: 'error',
  find: ({ consent }) =>
    consent.some(({ required }) => required) ? [] : [faultAt('no-required-consent', ['consent'], {})],
};

const everyPartnerIsAsked: StudyRule = {
  reads: ['consent', 'partners'],
  severity: 'warning',
  find: ({ consent, partners = [] }) =>
    partners.flatMap(({ id }, index) =>
      consent.some(({ partner }) => partner === id)
        ? []
        : [faultAt('partner-without-consent', ['partners', index], { id })],
    ),
};

export const consentRules: readonly StudyRule[] = [takingPartIsAsked, everyPartnerIsAsked];
