/** The order in which a study names its complexes, buildings and stairwells. */
import type { ComplexConfig } from '../../study/study-config.js';

export type PlanComplex = Pick<ComplexConfig, 'id' | 'buildings'>;

/** What the study does not name comes after all that it does, and what the register leaves open comes last. */
const UNNAMED = 1e6;
const UNKNOWN = 2e6;

export class StudyOrder {
  constructor(private readonly complexes: readonly PlanComplex[]) {}

  complex(id: string): number {
    return place(
      this.complexes.findIndex((complex) => complex.id === id),
      id,
    );
  }

  building(complex: string, id: string | null): number {
    return place(
      this.#buildings(complex).findIndex((building) => building.id === id),
      id,
    );
  }

  stairwell(complex: string, building: string | null, id: string | null): number {
    const stairwells = this.#buildings(complex).find((each) => each.id === building)?.stairwells ?? [];
    return place(id === null ? -1 : stairwells.indexOf(id), id);
  }

  #buildings(complex: string): PlanComplex['buildings'] {
    return this.complexes.find(({ id }) => id === complex)?.buildings ?? [];
  }
}

const place = (index: number, id: string | null): number => (index >= 0 ? index : id === null ? UNKNOWN : UNNAMED);
