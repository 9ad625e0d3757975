/** Reads tokens into one typed moment: at every place the first form that fits, each thing said once. */
import { fail, succeed, type Result } from '../../failure.js';
import { dayForms } from './day-forms.js';
import type { MomentFailure } from './moment.js';
import { formsOf } from './time-forms.js';
import type { MomentLanguage, Token } from './token.js';
import type { Form, TypedMoment } from './typed-moment.js';

export function readTyped(tokens: readonly Token[], language: MomentLanguage): Result<TypedMoment, MomentFailure> {
  const unknown = tokens.flatMap((token) => (token.kind === 'unknown' ? [token.word] : []));
  if (unknown.length > 0) return fail({ reason: 'not-understood', words: unknown });
  const forms = [...dayForms, ...formsOf[language]];
  let whole: TypedMoment = {};
  let rest = tokens;
  while (rest.length > 0) {
    const found = firstThatFits(forms, rest);
    if (!found) return fail({ reason: 'not-understood', words: [] });
    const joined = join(whole, found.piece);
    if (!joined) return fail({ reason: 'contradiction' });
    whole = joined;
    rest = rest.slice(found.length);
  }
  // "morgen na": nobody knows after what.
  if (whole.earliest && !whole.time) return fail({ reason: 'not-understood', words: [] });
  return succeed(whole);
}

function firstThatFits(
  forms: readonly Form[],
  tokens: readonly Token[],
): { readonly piece: TypedMoment; readonly length: number } | null {
  for (const { kinds, read } of forms) {
    if (!kinds.every((kind, index) => tokens[index]?.kind === kind)) continue;
    const piece = read(tokens.slice(0, kinds.length));
    if (piece) return { piece, length: kinds.length };
  }
  return null;
}

/** Null when something is said twice, or a wait from now is mixed with a day or a time. */
function join(one: TypedMoment, other: TypedMoment): TypedMoment | null {
  const twice = Object.keys(other).some((key) => key in one);
  const joined = { ...one, ...other };
  const mixed = joined.wait !== undefined && Object.keys(joined).length > 1;
  return twice || mixed ? null : joined;
}
