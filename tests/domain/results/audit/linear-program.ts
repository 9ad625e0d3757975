/**
 * The solver behind the auditors: HiGHS, in WebAssembly. One model per system of equations, which begins every question
 * where the last one ended.
 */
import loadHighs, { type Highs, type Model } from 'highs';

const highs: Highs = await loadHighs();

/** Equation: Σ weight × amount = constant. */
export interface Equation {
  readonly terms: readonly (readonly [amount: number, weight: number])[];
  readonly constant: number;
}

export class LinearProgram {
  readonly #model: Model;
  readonly #amounts: number;

  /** Amounts are nothing or more. */
  constructor(amounts: number, equations: readonly Equation[]) {
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const { terms } of equations) {
      for (const [amount, weight] of terms) {
        indices.push(amount);
        values.push(weight);
      }
      starts.push(indices.length);
    }
    const constants = equations.map(({ constant }) => constant);
    this.#amounts = amounts;
    this.#model = highs.createModel();
    this.#model.options.set({ output_flag: false, simplex_strategy: 4, presolve: 'off' });
    this.#model.passModel({
      numCols: amounts,
      numRows: equations.length,
      colCost: new Float64Array(amounts),
      colLower: new Float64Array(amounts),
      colUpper: new Float64Array(amounts).fill(highs.infinity),
      rowLower: constants,
      rowUpper: constants,
      matrix: { format: 'csr', numRows: equations.length, numCols: amounts, starts, indices, values },
    });
  }

  /**
   * A point at which an amount is as small or as large as it can be, up to `limit`: what is further is not asked for.
   * @throws when no point keeps the equations
   */
  furthest(amount: number, direction: 'least' | 'most', limit: number): readonly number[] {
    const model = this.#model;
    model.changeColCost(amount, direction === 'least' ? 1 : -1);
    if (direction === 'most') model.changeColBounds(amount, 0, limit);
    model.run();
    const optimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
    const point = optimal ? [...model.getSolution().colValue] : null;
    model.changeColCost(amount, 0);
    model.changeColBounds(amount, 0, highs.infinity);
    if (point?.length !== this.#amounts) throw new Error('The truth itself does not fit.');
    return point;
  }

  /**
   * A point at which some amounts together are as small or as large as they can be, each up to its limit: which mostly
   * answers for many of them at once.
   */
  furthestTogether(limits: ReadonlyMap<number, number>, direction: 'least' | 'most'): readonly number[] {
    const model = this.#model;
    for (const [amount, limit] of limits) {
      model.changeColCost(amount, direction === 'least' ? 1 : -1);
      if (direction === 'most') model.changeColBounds(amount, 0, limit);
    }
    model.run();
    const optimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
    const point = optimal ? [...model.getSolution().colValue] : null;
    for (const amount of limits.keys()) {
      model.changeColCost(amount, 0);
      model.changeColBounds(amount, 0, highs.infinity);
    }
    if (point?.length !== this.#amounts) throw new Error('The truth itself does not fit.');
    return point;
  }

  dispose(): void {
    this.#model.dispose();
  }
}
