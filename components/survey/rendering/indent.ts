/** Steps by which a definition moves a question or a panel in from the edges of its page (`indent`, `rightIndent`). */
import type { PanelModel, Question } from 'survey-core';

/** Tells the stylesheet through the element that draws it. */
export function indentHost(
  host: HTMLElement,
  { indent, rightIndent }: Pick<Question | PanelModel, 'indent' | 'rightIndent'>,
): void {
  const isIndented = indent > 0 || rightIndent > 0;
  if (!isIndented && !host.hasAttribute('data-indent')) return;
  host.toggleAttribute('data-indent', isIndented);
  host.style.setProperty('--_before', String(indent));
  host.style.setProperty('--_behind', String(rightIndent));
}
