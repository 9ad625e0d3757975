/** Which cases a supervisor looks for: by address, stairwell and state. Addresses are put in order once, not at every key. */
import type { CaseState } from '../../../domain/fieldwork/case-state.js';
import type { CaseBook } from '../../casework/case-book.js';

export const caseStates = ['all', 'open', 'closed', 'assigned'] as const;
export type CaseStateFilter = (typeof caseStates)[number];

export interface CaseFilter {
  readonly complex: string | null;
  readonly typed: string;
  /** `stairwellKey` of the homes; null: all of them. */
  readonly stairwell: string | null;
  readonly state: CaseStateFilter;
}

/** More than this are left in the order of the register: nobody reads so many, and sorting takes time. */
const SORTED = 3000;

const inOrder = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** The homes that share a door: a stairwell, or all homes of a building that are in none. */
export const stairwellKey = ({ complex, building, stairwell }: CaseState): string =>
  JSON.stringify([complex, building, stairwell]);

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

export class AddressIndex {
  readonly #texts = new Map<string, string>();

  constructor(readonly book: CaseBook) {}

  /** `lindestraat 12 b 1234ab`, without accents and capitals. */
  of(caseId: string): string {
    const known = this.#texts.get(caseId);
    if (known !== undefined) return known;
    const address = this.book.household(caseId)?.address;
    const { street = '', number = '', addition = '', postcode = '' } = address ?? {};
    const text = bare([street, number, addition ?? '', postcode.replace(/\s/g, '')].filter(Boolean).join(' '));
    this.#texts.set(caseId, text);
    return text;
  }
}

export function findCases(states: Iterable<CaseState>, filter: CaseFilter, index: AddressIndex): readonly CaseState[] {
  const parts = bare(filter.typed).split(/\s+/).filter(Boolean);
  const found: CaseState[] = [];
  for (const state of states) {
    if (filter.complex !== null && state.complex !== filter.complex) continue;
    if (filter.stairwell !== null && stairwellKey(state) !== filter.stairwell) continue;
    if (!isIn(filter.state, state)) continue;
    if (parts.length > 0 && !parts.every((part) => index.of(state.id).includes(part))) continue;
    found.push(state);
  }
  if (found.length > SORTED) return found;
  return found.sort((a, b) => inOrder.compare(index.of(a.id), index.of(b.id)));
}

function isIn(filter: CaseStateFilter, { closed, assignedTo }: CaseState): boolean {
  if (filter === 'open') return closed === null;
  if (filter === 'closed') return closed !== null;
  return filter === 'all' || assignedTo !== null;
}
