/** Where changes are written: all complexes together, then one by one, each by its slot in a design. */
import type { StudyConfig } from '../../study/study-config.js';
import type { Design } from '../design.js';

export interface WrittenPlace {
  /** Null for all of them. */
  readonly complex: string | null;
  readonly place: number;
}

export function writtenPlaces(config: Pick<StudyConfig, 'complexes'>, { places }: Design): readonly WrittenPlace[] {
  const each = config.complexes.map(({ id }, place) => ({ complex: id, place }));
  return [{ complex: null, place: places }, ...each];
}
