/**
 * A list in order, of which each item may be had only from some moment on. Finds the first that may be had now without
 * going through those that may not: items stand in blocks, and a block knows when its first item is to be had.
 */
import { byRank, type Rank } from './call-order.js';

export interface ReadyItem {
  readonly id: string;
  readonly rank: Rank;
  /** Milliseconds since 1970; `-Infinity` for at once. */
  readonly from: number;
}

/** Blocks split at twice this. Finding goes over blocks and then through one: near the root of 100,000 for both. */
const BLOCK = 256;

interface Block {
  items: ReadyItem[];
  /** The earliest `from` in it. */
  from: number;
}

export class ReadyList {
  #blocks: Block[] = [];

  constructor(items: readonly ReadyItem[] = []) {
    const sorted = [...items].sort(byRank);
    for (let start = 0; start < sorted.length; start += BLOCK) {
      this.#blocks.push(blockOf(sorted.slice(start, start + BLOCK)));
    }
  }

  add(item: ReadyItem): void {
    const index = Math.min(this.#blockFor(item), this.#blocks.length - 1);
    const block = this.#blocks[index];
    if (block === undefined) {
      this.#blocks.push(blockOf([item]));
      return;
    }
    block.items.splice(placeIn(block.items, item), 0, item);
    block.from = Math.min(block.from, item.from);
    if (block.items.length > 2 * BLOCK) {
      this.#blocks.splice(index, 1, blockOf(block.items.slice(0, BLOCK)), blockOf(block.items.slice(BLOCK)));
    }
  }

  /** Takes out an item that was added with the same rank. */
  remove(item: Pick<ReadyItem, 'id' | 'rank'>): void {
    const index = this.#blockFor(item);
    const block = this.#blocks[index];
    if (block === undefined) return;
    const place = placeIn(block.items, item);
    const [found] = block.items[place]?.id === item.id ? block.items.splice(place, 1) : [];
    if (block.items.length === 0) this.#blocks.splice(index, 1);
    else if (found?.from === block.from) block.from = earliest(block.items);
  }

  /** The first in order of those that may be had at `now`. */
  first(now: number): ReadyItem | null {
    const block = this.#blocks.find(({ from }) => from <= now);
    return block?.items.find(({ from }) => from <= now) ?? null;
  }

  get isEmpty(): boolean {
    return this.#blocks.length === 0;
  }

  /** The first block whose last item does not go before this one. */
  #blockFor(item: Pick<ReadyItem, 'id' | 'rank'>): number {
    let low = 0;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const last = this.#blocks[middle]?.items.at(-1);
      if (last && byRank(last, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const earliest = (items: readonly ReadyItem[]): number =>
  items.reduce((min, { from }) => Math.min(min, from), Infinity);

const blockOf = (items: ReadyItem[]): Block => ({ items, from: earliest(items) });

function placeIn(items: readonly ReadyItem[], item: Pick<ReadyItem, 'id' | 'rank'>): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = items[middle];
    if (there && byRank(there, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
