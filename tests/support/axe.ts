/** axe-core as a module: the package puts itself on `window`, and exports nothing that a browser can import. */
import 'axe-core';
import type axeType from 'axe-core';

const { axe } = window as unknown as { axe: typeof axeType };

/** Violations in an element, one readable line each. */
export async function violationsIn(element: Element): Promise<string[]> {
  const result = await axe.run(element, { rules: { region: { enabled: false } } });
  return result.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`);
}
