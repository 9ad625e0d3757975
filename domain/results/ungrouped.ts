/** Who answered a breakdown's own question with something that belongs to none of its groups. */
import type { Design } from './design.js';
import type { Ungrouped } from './disclosure/group-sizes.js';
import { holdsChoice } from './breakdowns.js';
import { rawTable, type QuestionTally } from './tables.js';

export function ungroupedIn(design: Design, questions: readonly QuestionTally[]): Ungrouped {
  return (breakdown, wave, place) => {
    const { question, groups } = design.breakdowns[breakdown] ?? { question: null, groups: [] };
    const tally = questions.find((one) => one.question === question);
    if (!tally) return 0;
    const { counts } = rawTable(tally, design, wave, design.slotOf(place, 0));
    return counts.reduce((sum, count, index) => {
      const choice = tally.counted.choices[index];
      return choice && groups.some((group) => holdsChoice(group, choice)) ? sum : sum + count;
    }, 0);
  };
}
