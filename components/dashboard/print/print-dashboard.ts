/**
 * Prints one dashboard and nothing else of its page: every chart is drawn before, also those that nobody scrolled to,
 * and the page is as it was afterwards.
 */
import { loadDrawing } from '../plot/drawing.js';
import { PATH, printSheet, type PrintWords } from './print-sheet.js';

/** Until the browser says that it has printed. */
export async function printDashboard(host: Element, words: PrintWords, rightToLeft: boolean): Promise<void> {
  // Without the drawing code charts print their tables, as they would from the browser's own menu.
  if (host.shadowRoot?.querySelector('renovation-chart, .print-all')) await loadDrawing().catch(() => null);
  const marked: Element[] = [];
  const roots: DocumentOrShadowRoot[] = [];
  const sheet = printSheet(words, rightToLeft);
  for (let element: Element | null = host; element;) {
    element.setAttribute(PATH, element === host ? 'host' : 'above');
    marked.push(element);
    const parent: ParentNode | null = element.parentNode;
    if (parent instanceof Document || parent instanceof ShadowRoot) roots.push(parent);
    element = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  }
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  try {
    const printed = new Promise((resolve) => window.addEventListener('afterprint', resolve, { once: true }));
    window.print();
    await printed;
  } finally {
    for (const element of marked) element.removeAttribute(PATH);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((own) => own !== sheet);
  }
}
