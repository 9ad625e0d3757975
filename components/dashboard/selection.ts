/** What a dashboard or a chart was asked to show, and which groups are compared there. */
import type { ReleaseGroup } from '../../domain/results/release.js';
import type { UnknownKind } from './locales/messages.js';
import type { ReleaseView } from './release-view.js';

/** Reserved value of `wave`: every wave beside the others. */
export const ALL_WAVES = 'all';

/** Reserved value of `breakdown`: the complexes side by side. A breakdown of that name in the release comes first. */
export const BY_COMPLEX = 'complex';

export interface Selection {
  /** Null is all of them together. */
  readonly complex: string | null;
  /** A wave's id, `all`, or null for the last one that has figures. */
  readonly wave: string | null;
  readonly breakdown: string | null;
}

/** One of the groups that a chart sets beside each other. */
export interface ComparedGroup {
  readonly id: string;
  readonly label: string;
  readonly at: ReleaseGroup;
}

/** A word that the selection uses and the release does not know. */
export interface UnknownId {
  readonly kind: UnknownKind;
  readonly id: string;
  readonly known: readonly string[];
}

const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map((entry) => entry.id);

export const hasBreakdown = (view: ReleaseView, id: string): boolean =>
  view.release.breakdowns.some((breakdown) => breakdown.id === id);

/** The first thing in a selection that the release does not have. */
export function unknownIn(view: ReleaseView, selection: Selection): UnknownId | null {
  const { complexes, waves, breakdowns } = view.release;
  const checks: readonly (readonly [UnknownKind, string | null, readonly string[]])[] = [
    ['complex', selection.complex, idsOf(complexes)],
    ['wave', selection.wave, [...idsOf(waves), ALL_WAVES]],
    ['breakdown', selection.breakdown, [...idsOf(breakdowns), ...(complexes.length > 1 ? [BY_COMPLEX] : [])]],
  ];
  for (const [kind, id, known] of checks) {
    if (id !== null && !known.includes(id)) return { kind, id, known };
  }
  return null;
}

/** The groups of a selection within one wave: everybody, and after them the parts of the breakdown. */
export function groupsInWave(view: ReleaseView, selection: Selection, wave: string): ComparedGroup[] {
  const { complex, breakdown } = selection;
  const everyone: ComparedGroup = {
    id: 'everyone',
    label: view.words.everyone,
    at: { wave, complex, breakdown: null, group: null },
  };
  if (breakdown === null) return [everyone];
  const declared = view.release.breakdowns.find((entry) => entry.id === breakdown);
  if (declared) {
    const parts = declared.groups.map(({ id, label }) => ({
      id,
      label: view.text(label),
      at: { wave, complex, breakdown, group: id },
    }));
    return [everyone, ...parts];
  }
  const complexes = view.release.complexes.map(({ id, label }) => ({
    id,
    label: view.text(label),
    at: { wave, complex: id, breakdown: null, group: null },
  }));
  return [{ ...everyone, label: view.words.picker.allComplexes, at: { ...everyone.at, complex: null } }, ...complexes];
}

/** The waves that a selection names, oldest first. */
export function selectedWaves(
  view: ReleaseView,
  selection: Selection,
  hasFigures: (wave: string) => boolean,
): string[] {
  const withFigures = idsOf(view.release.waves).filter(hasFigures);
  if (selection.wave === ALL_WAVES) return withFigures;
  if (selection.wave !== null) return [selection.wave];
  return withFigures.slice(-1);
}

/** "After delivery · Lindenhof": where a chart's figures hold. */
export function placeLine(view: ReleaseView, selection: Selection, waves: readonly string[]): string {
  const wave = waves.length === 1 ? view.waveLabel(waves[0] ?? '') : view.words.picker.allWaves;
  const sideBySide = selection.breakdown !== null && !hasBreakdown(view, selection.breakdown);
  const complex = sideBySide ? view.words.picker.sideBySide : view.complexLabel(selection.complex);
  return `${wave} · ${complex}`;
}
