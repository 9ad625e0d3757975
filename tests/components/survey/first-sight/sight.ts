/** What the tests of a first sight share: one of a definition, and what is drawn as somebody perceives it. */
import { firstSightOf } from '../../../../components/survey/first-sight/first-sight.js';
import type { FirstSightElement } from '../../../../components/survey/first-sight/first-sight-element.js';
import { foresee } from '../../../../components/survey/foresee.js';

export const sightOf = (definition: object, language = 'en'): Promise<FirstSightElement | null> =>
  firstSightOf(foresee(language, { source: definition, name: 'talk' }), language);

/** A page of one question, in a questionnaire that says more of itself, if asked. */
export const asking = (question: object, ofSurvey: object = {}, ofPage: object = {}): object => ({
  ...ofSurvey,
  pages: [{ ...ofPage, elements: [{ name: 'asked', ...question }] }],
});

/** Written otherwise here and there: names for the browser's own use, told by what they stand for. */
const OWN = new Set(['id', 'name', 'data-name', 'data-type']);
const REFERENCES = new Set(['for', 'aria-labelledby', 'aria-describedby']);

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const bare = (text: string): string => text.replace(/\s/gu, '');

/** By what it refers to: the text of each. */
function referred(ids: string, root: ParentNode): string {
  const targets = ids.split(' ').map((id) => root.querySelector(`#${CSS.escape(id)}`));
  return targets.map((each) => (each ? `[${each.localName} ${bare(each.textContent)}]` : '?')).join('');
}

const attributesOf = (element: Element, root: ParentNode): string =>
  [...element.attributes]
    .filter(({ name }) => !OWN.has(name))
    .map(({ name, value }) => ` ${name}=${REFERENCES.has(name) ? referred(value, root) : value}`)
    .sort()
    .join('');

/** Every element with its attributes and its own text, one in a line, indented. */
export function outlineOf(element: Element, root: ParentNode, depth = 0): readonly string[] {
  const name = element.hasAttribute('data-name') ? 'question' : element.localName;
  const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  const text = spaced(own.map((node) => node.textContent).join(' '));
  const value = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? ` =${element.value}` : '';
  return [
    `${' '.repeat(depth)}${name}${attributesOf(element, root)}${value}${text === '' ? '' : ` “${text}”`}`,
    ...[...element.children].flatMap((child) => outlineOf(child, root, depth + 1)),
  ];
}

/** What somebody reads and does, with the place that it has on the screen, from the left and the top of what is around it. */
export function placesIn(page: Element, around: Element): readonly string[] {
  const frame = around.getBoundingClientRect();
  return [
    ...page.querySelectorAll('h2, h3, .title, .description, .page-description, input, textarea, select, span, svg'),
  ]
    .filter((each) => !each.matches('.visually-hidden'))
    .map((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      const numbers = [left - frame.left, top - frame.top, width, height].map((number) => Math.round(number));
      return `${each.localName} ${numbers.join(' ')}`;
    });
}
