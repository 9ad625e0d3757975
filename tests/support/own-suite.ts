/**
 * Several test files on one page, as if each had a page of its own: its hooks and tests stand in a suite that bears its
 * name, and what it leaves in the document is taken away before the next begins. `files-together.mjs` says which.
 */
import './quick-equality.js';

/** What mocha's build for browsers puts on the window and its types do not tell. */
interface MochaInPage {
  readonly Suite: { create(parent: unknown, title: string): MochaSuite };
  readonly interfaces: { readonly bdd: (suite: MochaSuite) => void };
}
interface MochaSuite {
  emit(event: 'pre-require', context: Window, file: string, mocha: unknown): void;
  beforeAll(title: string, hook: () => void): void;
  afterAll(title: string, hook: () => void): void;
}

const { Mocha, mocha } = window as unknown as { Mocha: MochaInPage; mocha: { readonly suite: unknown } };

const attributesOf = (element: Element): readonly (readonly [string, string])[] =>
  [...element.attributes].map(({ name, value }) => [name, value]);

function setAttributes(element: Element, wanted: ReturnType<typeof attributesOf>): void {
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  for (const [name, value] of wanted) element.setAttribute(name, value);
}

/** @param load  imports the file; `describe`, `it` and the hooks that it calls are those of its own suite. */
export async function ownSuite(file: string, load: () => Promise<unknown>): Promise<void> {
  const suite = Mocha.Suite.create(mocha.suite, file);
  Mocha.interfaces.bdd(suite);
  suite.emit('pre-require', window, file, mocha);
  let restore = (): void => undefined;
  suite.beforeAll('what stands in the document', () => {
    const nodes = [...document.head.childNodes, ...document.body.childNodes];
    const { title, adoptedStyleSheets } = document;
    const attributes = [document.documentElement, document.body].map((each) => [each, attributesOf(each)] as const);
    restore = () => {
      for (const node of [...document.head.childNodes, ...document.body.childNodes]) {
        if (!nodes.includes(node)) node.remove();
      }
      for (const [element, wanted] of attributes) setAttributes(element, wanted);
      document.title = title;
      document.adoptedStyleSheets = adoptedStyleSheets;
      window.scrollTo(0, 0);
    };
  });
  await load();
  suite.afterAll('the document is as it was', () => {
    restore();
  });
}
