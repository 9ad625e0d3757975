/** The names in the attributes of the tag, and the first of them that the release does not have. */
import type { Release } from '../../domain/results/release.js';
import type { UnknownKind } from './locales/messages.js';

export interface UnknownName {
  readonly kind: UnknownKind;
  readonly id: string;
  readonly known: readonly string[];
}

interface Asked {
  readonly complex: string | undefined;
  readonly wave: string | undefined;
  readonly domain: string | undefined;
  readonly question: string | undefined;
}

/** "neighbours renovation": names never hold a space. */
export const namesIn = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/[\s,]+/u).filter((name) => name !== '');

const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

export function unknownIn(release: Release, asked: Asked): UnknownName | null {
  const checks: readonly (readonly [UnknownKind, readonly string[], readonly string[]])[] = [
    ['complex', asked.complex ? [asked.complex] : [], idsOf(release.complexes)],
    ['wave', asked.wave ? [asked.wave] : [], idsOf(release.waves)],
    ['domain', namesIn(asked.domain), idsOf(release.domains)],
    ['question', namesIn(asked.question), [...idsOf(release.questions), ...idsOf(release.measures)]],
  ];
  for (const [kind, names, known] of checks) {
    const id = names.find((name) => !known.includes(name));
    if (id !== undefined) return { kind, id, known };
  }
  return null;
}
