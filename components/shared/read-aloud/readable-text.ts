/**
 * A text as it is read aloud, with where each of its letters stands on the page: what a voice says of its place in the
 * text can be shown there. Spaces fall together and what is hidden from screen readers is left out.
 */

interface Place {
  readonly node: Text;
  readonly offset: number;
}

export class ReadableText {
  readonly text: string;
  readonly #places: readonly Place[];

  constructor(element: Element) {
    const letters: string[] = [];
    const places: Place[] = [];
    for (const node of textNodesIn(element)) {
      for (let offset = 0; offset < node.data.length; offset++) {
        const letter = node.data.charAt(offset);
        const isSpace = /\s/u.test(letter);
        if (isSpace && (letters.length === 0 || letters.at(-1) === ' ')) continue;
        letters.push(isSpace ? ' ' : letter);
        places.push({ node, offset });
      }
    }
    if (letters.at(-1) === ' ') letters.pop();
    this.text = letters.join('');
    this.#places = places;
  }

  /**
   * Where a word stands. `start` counts from the beginning of `text`; without a length, which not every voice gives,
   * the word ends at the next space. Null when there is no letter.
   */
  wordAt(start: number, length = 0): Range | null {
    const end = length > 0 ? start + length : (/\S+/uy.exec(this.text.slice(start))?.[0].length ?? 0) + start;
    const first = this.#places[start];
    const last = this.#places[Math.min(end, this.text.length) - 1];
    if (!first || !last || end <= start) return null;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  }
}

function* textNodesIn(element: Element): Generator<Text> {
  for (const node of element.childNodes) {
    if (node instanceof Text) yield node;
    else if (node instanceof Element && node.getAttribute('aria-hidden') !== 'true') yield* textNodesIn(node);
  }
}
