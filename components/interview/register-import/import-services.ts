/** What an import needs, taken from the study that the tag stands in. */
import { ACCESS_CODE_BYTES, accessCodeFrom } from '../../../domain/study/access-code.js';
import type { StudyServicesSet } from '../../shared/contexts.js';
import type { ImportServices } from './import-session.js';

export const newAccessCode = (): string => accessCodeFrom(crypto.getRandomValues(new Uint8Array(ACCESS_CODE_BYTES)));

export const importServices = ({ study, store, clock }: StudyServicesSet): ImportServices => ({
  store,
  study: study.config.id,
  complexes: study.config.complexes,
  now: () => clock.now(),
  newId: () => clock.newId(),
  newAccessCode,
});
