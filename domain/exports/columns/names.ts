/**
 * Names of columns that hold in every format at once, so that one codebook goes for all files: SPSS takes 64 bytes, Stata
 * 32 characters, R and spreadsheets nearly anything. Names differ by more than case (SPSS), and none is a word of a
 * language. Sources: IBM SPSS Statistics "Variable names"; Stata [U] 11.3 "Naming conventions"; R ?Reserved.
 */

/** Stata's length, the shortest of all. */
export const LONGEST_NAME = 32;

const RESERVED = new Set([
  // SPSS
  'all', 'and', 'by', 'eq', 'ge', 'gt', 'le', 'lt', 'ne', 'not', 'or', 'to', 'with',
  // Stata
  '_all', '_b', 'byte', '_coef', '_cons', 'double', 'float', 'if', 'in', 'int', 'long', '_n', '_pi', '_pred', '_rc',
  '_skip', 'strl', 'using',
  // R
  'break', 'else', 'false', 'for', 'function', 'inf', 'na', 'nan', 'next', 'null', 'repeat', 'true', 'while',
]); // prettier-ignore

/** Letters, digits and single underscores; other scripts lose what has no plain letter. */
export const plainName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');

/** Gives out names, each once. `longest` leaves room for what is put behind a name later. */
export class ColumnNames {
  readonly #taken = new Set<string>();
  constructor(readonly longest: number = LONGEST_NAME) {}

  /** @param ending  stays readable where both together are too long: the code of a choice, `given` */
  take(text: string, ending = ''): string {
    const tail = ending === '' ? '' : `_${plainName(ending).slice(0, ENDING) || 'x'}`;
    const start = firstLetter(plainName(text));
    for (let number = 1; ; number += 1) {
      const last = number === 1 ? tail : `${tail}_${number}`;
      const name = start.slice(0, this.longest - last.length).replace(/_+$/, '') + last;
      if (this.#claim(name)) return name;
    }
  }

  #claim(name: string): boolean {
    const key = name.toLowerCase();
    if (this.#taken.has(key)) return false;
    this.#taken.add(key);
    return true;
  }
}

const ENDING = 14;

function firstLetter(name: string): string {
  const isWord = RESERVED.has(name.toLowerCase()) || /^str\d*$/i.test(name);
  return /^[A-Za-z]/.test(name) && !isWord ? name : `v_${name}`;
}
