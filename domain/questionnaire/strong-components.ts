/** Strongly connected components (Tarjan), without recursion: the loops of an automaton. */

/**
 * The component of every node, numbered so that no component leads to one with a higher number; `nextOf` gives where
 * a node leads.
 */
export function strongComponents(size: number, nextOf: (node: number) => Iterable<number>): readonly number[] {
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const component = new Array<number>(size).fill(-1);
  const open: number[] = [];
  let visited = 0;
  let components = 0;

  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    const path = [enter(root)];
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const step = frame.next.next();
      const node = frame.node;
      if (step.done !== true) {
        const to = step.value;
        if (index[to] === -1) path.push(enter(to));
        else if (component[to] === -1) low[node] = Math.min(low[node] ?? 0, index[to] ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low[parent.node] = Math.min(low[parent.node] ?? 0, low[node] ?? 0);
      if (low[node] === index[node]) close(node);
    }
  }
  return component;

  function enter(node: number): { readonly node: number; readonly next: Iterator<number> } {
    index[node] = low[node] = visited++;
    open.push(node);
    return { node, next: nextOf(node)[Symbol.iterator]() };
  }

  function close(root: number): void {
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      component[node] = components;
      if (node === root) break;
    }
    components++;
  }
}
