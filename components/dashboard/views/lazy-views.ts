/**
 * Owns the code of the views: each comes when it is looked at for the first time, beside whatever else is on its way,
 * and brings its styles along. What came for another dashboard of the page is there at once. What did not come is said,
 * and asked for again when somebody wants it.
 */
import { html, type LitElement, type TemplateResult } from 'lit';
import type { DashboardViewName } from '../events/renovation-view-event.js';
import type { DashboardView, ViewOptions } from './dashboard-view.js';
import { inEnglish, isEnglishOnly, loadEnglish, markedEnglish, onlyEnglish } from './in-english.js';

const VIEWS: Readonly<Record<DashboardViewName, () => Promise<DashboardView>>> = {
  overview: () => import('./overview.js').then(({ overview }) => overview),
  domain: () => import('./topic.js').then(({ topicView }) => topicView),
  question: () => import('./topic.js').then(({ questionView }) => questionView),
  change: () => import('../change/change-view.js').then(({ changeView }) => changeView),
  compare: () => import('../compare/compare-view.js').then(({ compareView }) => compareView),
  fieldwork: () => import('../fieldwork/fieldwork-view.js').then(({ fieldworkView }) => fieldworkView),
  method: () => import('../method/method-view.js').then(({ methodView }) => methodView),
};

/** Views whose code came already, for whichever dashboard: another one has them at once. */
const here = new Map<DashboardViewName, DashboardView>();

export class LazyViews {
  readonly #known = new Map<DashboardViewName, DashboardView | 'waiting' | 'failed'>();

  constructor(private readonly host: LitElement) {}

  /** The view once its code is here; what is not yet on its way is asked for. */
  get(name: DashboardViewName): DashboardView | 'waiting' | 'failed' {
    const known = this.#known.get(name) ?? this.#takeOver(name);
    if (known === undefined) void this.load(name);
    return known ?? 'waiting';
  }

  /** The view as it is to be shown, in English where it has no other words. */
  draw(name: DashboardViewName, options: ViewOptions): TemplateResult | 'waiting' | 'failed' {
    const shown = this.get(name);
    if (typeof shown === 'string') return shown;
    if (!isEnglishOnly(options.view.language, name)) return shown.draw(options);
    const english = inEnglish(options);
    if (english) return html`${onlyEnglish(options)} ${markedEnglish(shown.draw(english))}`;
    void this.load(name, true);
    return 'waiting';
  }

  /** Asks for a view, again if it did not come before. @param english whether with the words of that language */
  async load(name: DashboardViewName, english = false): Promise<void> {
    this.#known.set(name, 'waiting');
    try {
      const [view] = await Promise.all([VIEWS[name](), english ? loadEnglish() : null]);
      here.set(name, view);
      this.#adopt();
      this.#known.set(name, view);
    } catch {
      this.#known.set(name, 'failed');
    }
    this.host.requestUpdate();
  }

  #takeOver(name: DashboardViewName): DashboardView | undefined {
    const view = here.get(name);
    if (!view) return undefined;
    this.#adopt();
    this.#known.set(name, view);
    return view;
  }

  /** The styles of all views that are here, and not of one after the other: each time the browser looks at all rules again. */
  #adopt(): void {
    const root = this.host.renderRoot;
    if (!(root instanceof ShadowRoot)) return;
    const sheets = [...here.values()].flatMap(({ styles }) => styles.flatMap(({ styleSheet }) => styleSheet ?? []));
    const fresh = new Set(sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet)));
    // One list instead of several pushes.
    if (fresh.size > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...fresh];
  }
}
