/** What a store that could not be read comes to on the screen: its own words. */
import { KitError } from '../../../domain/failure.js';
import type { StoreFailure } from '../../../domain/records/store.js';
import type { DataContext } from '../data-context.js';
import type { Outcome } from '../long-work.js';

export const storeProblem = ({ words }: Pick<DataContext, 'words'>, { reason }: StoreFailure): Outcome => ({
  tone: 'problem',
  text: words.failure[reason],
});

/** Anything else is a bug, and thrown. */
export async function unlessUnread(context: DataContext, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof KitError && error.code === 'environment/no-storage') {
      return storeProblem(context, error.cause as StoreFailure);
    }
    throw error;
  }
}
