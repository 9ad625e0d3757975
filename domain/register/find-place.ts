/** Finds the study's own complex, building and stairwell for what a register calls them. */
import type { LocalizedText } from '../localized-text.js';

export interface RegisterComplex {
  readonly id: string;
  readonly label: LocalizedText;
  readonly buildings: readonly RegisterBuilding[];
}

interface RegisterBuilding {
  readonly id: string;
  readonly label: string;
  readonly stairwells: readonly string[];
}

/** `Portiek 3`, `portiek-3` and `3` are one. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/^(?:complex|gebouw|blok|flat|portiek|trappenhuis|ingang|building|block|stairwell|entrance)\b/u, '')
    .replace(/[^a-z0-9]/gu, '')
    .replace(/^0+(?=\d)/u, '');

export const findComplex = (text: string, complexes: readonly RegisterComplex[]): RegisterComplex | undefined =>
  complexes.find(({ id, label }) => [id, ...Object.values(label)].some((name) => plain(name) === plain(text)));

/** A study that declares no buildings takes them as the register has them; undefined for one that is not declared. */
export function findBuilding(text: string, { buildings }: RegisterComplex): string | undefined {
  if (buildings.length === 0) return text;
  return buildings.find(({ id, label }) => [id, label].some((name) => plain(name) === plain(text)))?.id;
}

/** Looks in the building, or in every building when the register names none. */
export function findStairwell(
  text: string,
  building: string | null,
  { buildings }: RegisterComplex,
): string | undefined {
  const declared = buildings
    .filter(({ id }) => building === null || id === building)
    .flatMap(({ stairwells }) => stairwells);
  return declared.length === 0 ? text : declared.find((name) => plain(name) === plain(text));
}
