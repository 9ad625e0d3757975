/** Puts result cards on the page for a test, and waits for what a person would wait for. */
import { en } from '../../../components/results/locales/en.js';
import { CardWriter, type CardText } from '../../../components/results/cards/card-text.js';
import type { ResultCard } from '../../../components/results/cards/result-card.js';
import type { RenovationResults } from '../../../components/results/renovation-results.js';
import { until } from '../dashboard/mount.js';

const mounted: Element[] = [];

export function mountResults(properties: Partial<RenovationResults>): RenovationResults {
  const element = document.createElement('renovation-results');
  Object.assign(element, { locale: 'en', ...properties });
  document.body.append(element);
  mounted.push(element);
  return element;
}

export async function resultsWith(properties: Partial<RenovationResults>): Promise<RenovationResults> {
  const results = mountResults(properties);
  await settled(results);
  return results;
}

export async function settled(results: RenovationResults): Promise<void> {
  await until(
    () => results.renderRoot.querySelector('.root > :not(.loading)') !== null,
    '<renovation-results> to show something',
  );
  await results.updateComplete;
}

export function unmountResults(): void {
  for (const element of mounted.splice(0)) element.remove();
}

export const cardsIn = (results: RenovationResults): HTMLElement[] => [
  ...results.renderRoot.querySelectorAll<HTMLElement>('.card'),
];

export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();

export const english = (card: ResultCard): CardText => new CardWriter('en', en).text(card);
