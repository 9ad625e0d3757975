/** What a line must hold to be counted: no more than a release looks at, so that files of other kits can be read too. */
import { dictionaryOf, oneOf, orNull, record, textLike, wholeFrom, type Shape } from '../shape.js';

const named = textLike(/\S/u, 'text');
const moment = textLike(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/, 'a moment in UTC');
const anything: Shape = () => null;
const anyRecord = dictionaryOf(anything);

/** The part of a `ResponseRecord` that counting reads. */
export const responseShape = record({
  id: named,
  study: named,
  household: orNull(named),
  respondent: wholeFrom(1),
  wave: orNull(named),
  definition: record({ id: named, version: named }),
  state: oneOf('draft', 'complete', 'withdrawn'),
  answers: anyRecord,
  itemNonresponse: dictionaryOf(oneOf('dont-know', 'refused')),
  timings: dictionaryOf(anyRecord),
  changedAt: moment,
  completedAt: orNull(moment),
  revision: wholeFrom(0),
});

/** A `HouseholdPlace`; a whole household has it too, and the rest of it is never looked at. */
export const placeShape = record(
  { id: named, complex: named, building: orNull(named), stairwell: orNull(named), revision: wholeFrom(0) },
  ['revision'],
);

/** An `ErasureRecord`, of which the household's key is enough. */
export const erasureShape = record({ id: named });
