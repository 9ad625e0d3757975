/** The scores of measures, one column each, computed by the questionnaire's own rules. */
import { score, variablesByName } from '../../questionnaire/score.js';
import type { Codebook } from '../../questionnaire/codebook.js';
import { itemsNamedBy } from '../../questionnaire/scoring-rule.js';
import { ABSENT, type Cell } from '../cell.js';
import type { AskedCatalogue, AskedMeasure } from './catalogue.js';
import type { ColumnContext, ColumnGroup } from './answer-columns.js';
import { answerReader } from './reading.js';

/** Without a score: not asked when none of its items was, missing otherwise. */
export function scoreColumns(
  { spec, in: sources }: AskedMeasure,
  catalogue: AskedCatalogue,
  codebooks: readonly Codebook[],
  { names, textOf, words, definitions }: ColumnContext,
): ColumnGroup {
  const items = new Set([...sources.values()].flatMap((one) => [...one.items, ...itemsNamedBy(one.scoring)]));
  const asked = catalogue.variables.filter((each) => [...each.in.values()].some(({ name }) => items.has(name)));
  const readers = asked.map((each) => ({ asked: each, read: answerReader(each) }));
  const variables = codebooks.map((codebook) => variablesByName(codebook.variables));
  return {
    columns: [
      {
        name: names.take(spec.id, 'score'),
        label: `${textOf(spec.label)} (${words.score})`,
        type: 'number',
        level: 'scale',
        values: [],
        whole: false,
        about: {
          role: 'score',
          variable: spec.id,
          definitions: [...sources.keys()].flatMap((index) => definitions[index] ?? []),
        },
      },
    ],
    read: (reading): readonly Cell[] => {
      const measure = sources.get(reading.codebook);
      if (measure === undefined) return [ABSENT['not-asked']];
      const { answers, itemNonresponse } = reading.response;
      const figure = score(measure, answers, itemNonresponse, variables[reading.codebook]);
      if (figure !== null) return [figure];
      const none = readers.every(({ read }) => {
        const answer = read(reading);
        return 'none' in answer && answer.none === ABSENT['not-asked'];
      });
      return [none ? ABSENT['not-asked'] : null];
    },
    askedIn: (codebook, wave) =>
      sources.has(codebook) &&
      asked.some(({ in: places }) => {
        const variable = places.get(codebook);
        return variable !== undefined && (variable.waves === null || variable.waves.includes(wave));
      }),
  };
}
