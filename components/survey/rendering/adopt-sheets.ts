/** Adds stylesheets to a root that has its own already; once, however often it is asked. */
import { adoptStyles, type CSSResultOrNative } from 'lit';

const adopted = new WeakMap<ShadowRoot, Set<CSSResultOrNative>>();

export function adoptSheets(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const known = adopted.get(root) ?? new Set();
  const missing = styles.filter((each) => !known.has(each));
  if (missing.length === 0) return;
  adopted.set(root, new Set([...known, ...missing]));
  const sheets = missing.map((each) => (each instanceof CSSStyleSheet ? each : each.styleSheet));
  const constructed = sheets.filter((sheet) => sheet !== undefined);
  if (constructed.length === sheets.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...constructed];
  else adoptStyles(root, missing); // a browser without constructable style sheets
}
