/** Puts dashboard tags on the page for a test, and waits for what a person would wait for. */
import type { LitElement } from 'lit';
import { en } from '../../../components/dashboard/locales/en.js';
import { nl } from '../../../components/dashboard/locales/nl.js';
import { ReleaseView } from '../../../components/dashboard/release-view.js';
import type { RenovationChart } from '../../../components/dashboard/renovation-chart.js';
import type { RenovationDashboard } from '../../../components/dashboard/renovation-dashboard.js';
import type { Release } from '../../../domain/results/release.js';

interface Tags {
  'renovation-chart': RenovationChart;
  'renovation-dashboard': RenovationDashboard;
}

const mounted: Element[] = [];

export function mount<T extends keyof Tags>(tag: T, properties: Partial<Tags[T]>): Tags[T] {
  const element = document.createElement(tag) as Tags[T];
  Object.assign(element, { locale: 'en', ...properties });
  document.body.append(element);
  mounted.push(element);
  return element;
}

export function unmountAll(): void {
  for (const element of mounted.splice(0)) element.remove();
}

export async function until(holds: () => boolean, what: string): Promise<void> {
  const began = performance.now();
  while (!holds()) {
    if (performance.now() - began > 8000) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

export const inside = <E extends Element = HTMLElement>(element: LitElement, selector: string): E => {
  const found = element.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`No ${selector} in <${element.localName}>.`);
  return found;
};

export const allInside = <E extends Element = HTMLElement>(element: LitElement, selector: string): E[] => [
  ...element.renderRoot.querySelectorAll<E>(selector),
];

/** The element, once it shows something else than "loading". */
export async function shown<E extends LitElement>(element: E): Promise<E> {
  await until(
    () => element.renderRoot.querySelector('.loading') === null && element.renderRoot.querySelector('.root') !== null,
    `<${element.localName}> to show something`,
  );
  await element.updateComplete;
  return element;
}

/** The chart, once its canvas is drawn. */
export async function drawn(chart: RenovationChart): Promise<RenovationChart> {
  await until(() => chart.renderRoot.querySelector('.plot[data-drawn]') !== null, 'the chart to be drawn');
  return chart;
}

/** All text that anybody can get to: in the page, in shadow roots, in labels for screen readers. */
export function everyText(root: Node): string {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) texts.push(node.data);
    if (node instanceof Element) {
      for (const attribute of node.attributes) {
        if (/^(aria-label|aria-description|title|alt|value|data-.*)$/.test(attribute.name)) texts.push(attribute.value);
      }
      if (node.shadowRoot) walk(node.shadowRoot);
    }
    for (const child of node.childNodes) walk(child);
  };
  walk(root);
  return texts.join('\n');
}

export const dutchView = (release: Release): ReleaseView => new ReleaseView(release, 'nl', nl);
export const englishView = (release: Release): ReleaseView => new ReleaseView(release, 'en', en);

/** An address that gives this text, as a server would. */
export const fileWith = (content: string): string =>
  URL.createObjectURL(new Blob([content], { type: 'application/json' }));
