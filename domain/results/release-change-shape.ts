/** The shape of the part of a Release that is about change. */
import type {
  ReleaseAnswerChange,
  ReleaseChanges,
  ReleaseChoiceChange,
  ReleaseComparison,
  ReleaseMeasureChange,
  ReleasePeriod,
  ReleaseTurnover,
  ReleaseWeighting,
} from './release-changes.js';
import { flag, listOf, number, orNull, record, text, wholeFrom, type Shape } from './shape.js';

/** A key of the type that is missing here does not compile. */
const shapeOf = <T>(shapes: Readonly<Record<keyof T & string, Shape>>): Shape => record(shapes);

/** @param count a number of people, or why it is hidden @param figure any number, or why it is hidden */
export function changeShape(count: Shape, figure: Shape): Shape {
  const turnover = shapeOf<ReleaseTurnover>({ complex: orNull(text), pairs: count, left: count, joined: count });
  const weighting = shapeOf<ReleaseWeighting>({
    breakdowns: listOf(text),
    effective: wholeFrom(0),
    largest: number,
    trimmed: flag,
    converged: flag,
  });
  const period = shapeOf<ReleasePeriod>({
    from: text,
    to: text,
    turnover: listOf(turnover),
    weighting: orNull(weighting),
  });
  const difference = { mean: figure, low: figure, high: figure, p: figure, stands: orNull(flag) };
  const measure = shapeOf<ReleaseMeasureChange>({
    measure: text,
    from: text,
    to: text,
    complex: orNull(text),
    pairs: count,
    ...difference,
    standardised: figure,
    step: number,
    up: count,
    down: count,
    same: count,
    weighted: orNull(
      shapeOf<NonNullable<ReleaseMeasureChange['weighted']>>({ mean: number, low: number, high: number }),
    ),
    attrition: shapeOf<ReleaseMeasureChange['attrition']>({ stayed: figure, left: figure, leftBase: count }),
  });
  const choice = shapeOf<ReleaseChoiceChange>({ ...difference, gained: count, lost: count });
  const answer = shapeOf<ReleaseAnswerChange>({
    question: text,
    from: text,
    to: text,
    complex: orNull(text),
    pairs: count,
    choices: listOf(choice),
  });
  const side = record({ complexes: listOf(text), pairs: count, mean: figure } satisfies Readonly<
    Record<keyof ReleaseComparison['renovated'], Shape>
  >);
  const comparison = shapeOf<ReleaseComparison>({
    measure: text,
    from: text,
    to: text,
    ...difference,
    renovated: side,
    comparison: side,
  });
  return shapeOf<ReleaseChanges>({
    periods: listOf(period),
    measures: listOf(measure),
    answers: listOf(answer),
    comparisons: listOf(comparison),
  });
}
