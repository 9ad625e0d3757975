/** From what was typed to an appointment: the moment in UTC, and the clock on the wall as it was agreed. */
import type { ReadMoment } from '../../../domain/fieldwork/moments/moment.js';
import type { Moment } from '../../../domain/records/records.js';
import type { AppointmentInput, CaseDesk } from '../../casework/case-desk.js';

/** `instant`: the reading that was chosen; the first one, or another that the words allow. */
export const agreedOn = (
  desk: CaseDesk,
  { zone }: Pick<ReadMoment, 'zone'>,
  instant: Moment,
  { hard, note }: { readonly hard: boolean; readonly note: string },
): AppointmentInput => ({
  moment: instant,
  zone,
  local: desk.book.slots.clock.wallAt(Date.parse(instant)),
  kept: hard ? { kind: 'hard', interviewer: desk.interviewer.id } : { kind: 'soft' },
  note,
});
