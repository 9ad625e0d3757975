/** The way to every view, and the tools beside the title. Links where the page keeps the view in its address. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Topic } from './dashboard-topics.js';
import type { DashboardPlace, DashboardViewName } from './events/renovation-view-event.js';
import type { ReleaseView } from './release-view.js';

type Reachable = Exclude<DashboardViewName, 'question'>;

/** Views that this release has anything for. */
export function reachableViews({ release }: ReleaseView, topics: readonly Topic[]): readonly Reachable[] {
  return [
    'overview',
    ...(topics.length > 0 ? (['domain'] as const) : []),
    ...(release.change ? (['change'] as const) : []),
    ...(release.complexes.length > 1 || release.staff ? (['compare'] as const) : []),
    'fieldwork',
    'method',
  ];
}

export interface NavOptions {
  readonly view: ReleaseView;
  readonly topics: readonly Topic[];
  readonly place: DashboardPlace;
  readonly go: (change: Partial<DashboardPlace>) => void;
  /** The address of a place, where the page keeps it; null where it does not. */
  readonly hrefOf: ((place: DashboardPlace) => string) | null;
}

export function dashboardNav({ view, topics, place, go, hrefOf }: NavOptions): TemplateResult {
  const words = view.words.views;
  return html`
    <nav id="views" part="navigation" aria-label=${words.title} aria-labelledby="views title">
      <ul>
        ${reachableViews(view, topics).map((name) => html`<li>${item(name)}</li>`)}
      </ul>
    </nav>
  `;

  function item(name: Reachable): TemplateResult {
    const to = placeIn(name, place);
    const here = place.view === name || (name === 'domain' && place.view === 'question');
    const current = here ? 'page' : nothing;
    if (!hrefOf) {
      return html`<button type="button" data-view=${name} aria-current=${current} @click=${() => go(to)}>
        ${words[name]}
      </button>`;
    }
    return html`<a data-view=${name} aria-current=${current} href=${hrefOf(to)} @click=${follow(() => go(to))}
      >${words[name]}</a
    >`;
  }
}

/** A plain click stays in the page; with a key held it opens where the browser would. */
const follow =
  (go: () => void) =>
  (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go();
  };

/** The overview is of all topics; everything else goes on about the one that is looked at. */
const placeIn = (view: Reachable, place: DashboardPlace): DashboardPlace => ({
  ...place,
  view,
  question: null,
  domain: view === 'overview' ? null : place.domain,
});
