/**
 * Writes who lives there: how many in the log of the case, what they are called in the register. Gives what to tell the
 * interviewer when it could not be kept, else null.
 */
import { editHouseholds } from '../../households/edit-households.js';
import { troubleText } from '../call-trouble.js';
import type { CallView } from '../call-view.js';

type Writing = Promise<string | null>;

export async function countResidents({ desk, state, words }: CallView, count: number): Writing {
  const kept = await desk.residents(state.id, count);
  if (kept.ok) return null;
  return words.call.notSaved(kept.failure.reason === 'held' ? '' : troubleText(kept.failure, words));
}

export async function nameResident(
  { desk, household, words }: CallView,
  respondent: number,
  name: string | null,
): Writing {
  const kept = await editHouseholds(desk.book, [household.id], { kind: 'called', respondent, name });
  await desk.book.settled();
  if (kept.ok) return null;
  const { failure } = kept;
  return words.call.notSaved(
    failure.reason === 'changed-meanwhile' ? words.who.changedMeanwhile : troubleText(failure, words),
  );
}

/** One more than was counted. A name that could not be kept is told; that there is one more is kept by then. */
export async function addPerson(view: CallView, respondent: number, name: string | null): Writing {
  return (await countResidents(view, respondent)) ?? (name === null ? null : nameResident(view, respondent, name));
}
