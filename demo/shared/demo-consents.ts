/**
 * `<demo-consents>`: whoever answered in the demo said yes to the study before; every third one also to the help of a
 * partner. Written once, where no consent is kept yet.
 */
import type { StudyServicesSet } from '../../components/shared/study-services.js';
import type { ConsentRecord, ResponseRecord } from '../../domain/records/records.js';
import type { ConsentPurpose } from '../../domain/study/study-config.js';
import { defineFilling } from './fills-store.js';

async function fill({ study: { config }, store }: StudyServicesSet): Promise<void> {
  const known = await store.consents({ study: config.id });
  if (!known.ok) throw new Error(known.failure.reason);
  if (known.value.length > 0) return;
  const responses = await store.responses({ study: config.id, state: 'complete' });
  if (!responses.ok) throw new Error(responses.failure.reason);
  const consents = responses.value.flatMap((response, index) =>
    config.consent
      .filter(({ required, partner }) => required || (partner === config.partners[0]?.id && index % 3 === 0))
      .map((purpose) => given(response, purpose)),
  );
  const kept = await store.importRecords({ consents });
  if (!kept.ok) throw new Error(kept.failure.reason);
}

const given = (
  { id, study, household, respondent, language, mode, startedAt }: ResponseRecord,
  purpose: ConsentPurpose,
): ConsentRecord => ({
  id: `${id}/${purpose.id}`,
  study,
  household,
  respondent,
  purpose: purpose.id,
  textVersion: purpose.version,
  language,
  channel: mode,
  decision: 'given',
  at: startedAt,
});

defineFilling('demo-consents', fill);
