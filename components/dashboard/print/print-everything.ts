/**
 * All of a release on paper: every view after the other, of a topic every chart, each beginning a page. What is printed
 * is the dashboard itself, once for each view and without what only a screen needs.
 */
import { html, type LitElement, type TemplateResult } from 'lit';
import { reachableViews } from '../dashboard-nav.js';
import type { DashboardPlace, DashboardViewName } from '../events/renovation-view-event.js';
import type { ViewOptions } from '../views/dashboard-view.js';
import type { PrintWords } from './print-sheet.js';

/** In the order of the navigation; the topic that was looked at makes no difference, the other choices stay. */
export function placesToPrint({ view, topics, place }: ViewOptions): DashboardPlace[] {
  const whole = { ...place, domain: null, question: null };
  return reachableViews(view, topics).flatMap((name): DashboardPlace[] =>
    name === 'domain' ? topics.map(({ id }) => ({ ...whole, view: name, domain: id })) : [{ ...whole, view: name }],
  );
}

export const viewsToPrint = ({ view, topics }: ViewOptions): readonly DashboardViewName[] =>
  reachableViews(view, topics);

export const printEverything = (options: ViewOptions): TemplateResult => html`
  <div class="print-all">
    ${placesToPrint(options).map(
      ({ view, domain, complex, wave, since, breakdown }) => html`
        <renovation-dashboard
          plain
          .release=${options.view.release}
          .locale=${options.view.language}
          .view=${view}
          .domain=${domain ?? undefined}
          .complex=${complex ?? undefined}
          .wave=${wave ?? undefined}
          .since=${since ?? undefined}
          .breakdown=${breakdown ?? undefined}
          .patterns=${options.patterns}
          .headingLevel=${options.headingLevel}
        ></renovation-dashboard>
      `,
    )}
  </div>
`;

/** Until every view is there, or says that it did not come. */
export async function everythingIsThere(host: Element): Promise<void> {
  const parts = [...(host.shadowRoot?.querySelectorAll<LitElement>('.print-all > *') ?? [])];
  for (const part of parts) {
    await part.updateComplete;
    while (part.renderRoot.querySelector('.loading')) await new Promise((resolve) => setTimeout(resolve));
  }
}

/** For the margins: no view in particular. */
export function printAllWords({ view, place }: ViewOptions): PrintWords {
  const { release, words } = view;
  return {
    title: view.text(release.study.title),
    place: [words.dashboard, view.complexLabel(place.complex)].join(' · '),
    source: view.sourceLine,
  };
}
