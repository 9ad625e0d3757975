/** The change of every answer that is followed, written down after disclosure control. */
import type { StudyConfig } from '../../study/study-config.js';
import type { Design } from '../design.js';
import type { ProtectedAnswerChange } from '../disclosure/protected-changes.js';
import type { Policy } from '../disclosure/policy.js';
import type { ReleaseAnswerChange } from '../release-changes.js';
import type { AnswerChanges } from './answer-changes.js';
import { differenceFigures, directions, pairsFigure } from './change-figures.js';
import { testedTogether } from './stands.js';
import { writtenPlaces } from './written-places.js';

/**
 * Under this k nothing is told of single answers: that a count is hidden says that it lies below k, and with three so
 * little is left that what is shown around it can tell the rest.
 */
const LEAST_K = 4;

/** @param places the design without breakdowns */
export function writeAnswerChanges(
  changes: ReadonlyMap<AnswerChanges, readonly ProtectedAnswerChange[]>,
  config: Pick<StudyConfig, 'complexes' | 'waves'>,
  places: Design,
  policy: Policy,
): readonly ReleaseAnswerChange[] {
  if (policy.k < LEAST_K) return [];
  return [...changes].flatMap(([{ tally, periods }, found]) =>
    periods.flatMap(({ period }, index) => {
      const own = found[index];
      if (!own) return [];
      const { ledger, choices } = own;
      return writtenPlaces(config, places).flatMap(({ complex, place }): ReleaseAnswerChange[] => {
        const slot = places.slotOf(place, 0);
        const [first] = choices;
        if (!first || (first.cells[slot]?.raw.base ?? 0) === 0) return [];
        const entries = choices.map((change) => {
          const { up, down } = directions(ledger, change.cells[slot], policy);
          return { ...differenceFigures(ledger, change, slot, places, policy), gained: up, lost: down };
        });
        return [
          {
            question: tally.question.id,
            from: config.waves[period.from]?.id ?? '',
            to: config.waves[period.to]?.id ?? '',
            complex,
            pairs: pairsFigure(ledger, first.cells[slot], policy),
            choices: testedTogether(entries, () => tally.question.id),
          },
        ];
      });
    }),
  );
}
