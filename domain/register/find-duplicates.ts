/** Rows of one file that are of the same home or tenancy. Which one holds is for a person to say. */
import { homeKey } from './home-address.js';
import type { RegisterEntry } from './register-entry.js';
import { wholeRow, type RowIssue } from './row-issue.js';

/** To be shown side by side. */
export interface DuplicateGroup {
  readonly by: 'home' | 'tenancy';
  readonly entries: readonly RegisterEntry[];
  /** The line that a person chose; null while nobody did. */
  readonly kept: number | null;
}

export interface SharedPhone {
  readonly phone: string;
  readonly lines: readonly number[];
}

export interface FoundDuplicates {
  readonly groups: readonly DuplicateGroup[];
  /** Why a line is held back, for the lines that are. */
  readonly heldBack: ReadonlyMap<number, RowIssue>;
}

/** `keptLines` are the lines that a person chose; of a group with one of them, the others stay out. */
export function findDuplicates(entries: readonly RegisterEntry[], keptLines: ReadonlySet<number>): FoundDuplicates {
  const heldBack = new Map<number, RowIssue>();
  const groups: DuplicateGroup[] = [];
  // Who has left does not stand in the way of who lives there now.
  const living = entries.filter(({ movedOutAt }) => movedOutAt === null);
  const home = ({ address }: RegisterEntry): string => homeKey(address);
  for (const [by, of, keyOf] of [
    ['home', living, home],
    ['tenancy', entries, ({ tenancy }: RegisterEntry) => tenancy],
  ] as const) {
    for (const group of groupedBy(of, keyOf)) {
      const different = withoutRepeats(group, heldBack);
      if (different.length < 2) continue;
      const lines = different.map(({ line }) => line);
      const chosen = lines.filter((line) => keptLines.has(line));
      const kept = chosen.length === 1 ? (chosen[0] ?? null) : null;
      const isKnown = groups.some((other) => sameLines(other.entries, different));
      if (!isKnown) groups.push({ by, entries: different, kept });
      for (const line of lines) {
        if (line === kept) continue;
        const others = lines.filter((other) => other !== line);
        heldBack.set(line, wholeRow(kept === null ? 'duplicate' : 'duplicate-not-kept', others));
      }
    }
  }
  return { groups, heldBack };
}

/** One number at several homes: often a family, sometimes a slip. It holds nothing back. */
export function sharedPhones(entries: readonly RegisterEntry[]): readonly SharedPhone[] {
  const lines = new Map<string, number[]>();
  for (const { phones, line } of entries) {
    for (const phone of phones) {
      const known = lines.get(phone);
      if (known) known.push(line);
      else lines.set(phone, [line]);
    }
  }
  return [...lines].flatMap(([phone, found]) => (found.length > 1 ? [{ phone, lines: found }] : []));
}

function groupedBy(
  entries: readonly RegisterEntry[],
  keyOf: (entry: RegisterEntry) => string | null,
): readonly (readonly RegisterEntry[])[] {
  const groups = new Map<string, RegisterEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === null) continue;
    const known = groups.get(key);
    if (known) known.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The first of rows that say the same is enough; the others are noted. */
function withoutRepeats(group: readonly RegisterEntry[], heldBack: Map<number, RowIssue>): readonly RegisterEntry[] {
  const firsts = new Map<string, RegisterEntry>();
  for (const entry of group) {
    const content = JSON.stringify({ ...entry, line: 0 });
    const first = firsts.get(content);
    if (first) heldBack.set(entry.line, wholeRow('repeated', [first.line]));
    else firsts.set(content, entry);
  }
  return [...firsts.values()];
}

const sameLines = (a: readonly RegisterEntry[], b: readonly RegisterEntry[]): boolean =>
  a.length === b.length && a.every(({ line }, index) => line === b[index]?.line);
