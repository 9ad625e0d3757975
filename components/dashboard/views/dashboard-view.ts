/** What every view of a dashboard is given, and what it gives: its template, and the styles that come with it. */
import { html, type CSSResult, type TemplateResult } from 'lit';
import type { Topic } from '../dashboard-topics.js';
import type { DashboardPlace } from '../events/renovation-view-event.js';
import type { ReleaseView } from '../release-view.js';

export interface ViewOptions {
  readonly view: ReleaseView;
  readonly topics: readonly Topic[];
  /** The topic that is chosen; in a view of one topic there always is one, as long as the release has any. */
  readonly topic: Topic | undefined;
  readonly place: DashboardPlace;
  readonly patterns: boolean;
  /** Level of the dashboard's own title. */
  readonly headingLevel: number;
  /** Shows something else in the same place. */
  readonly choose: (change: Partial<DashboardPlace>) => void;
  /** The same, and starts reading at its title. */
  readonly go: (change: Partial<DashboardPlace>) => void;
}

export interface DashboardView {
  readonly draw: (options: ViewOptions) => TemplateResult;
  readonly styles: readonly CSSResult[];
}

/** Can be focused, so that whoever went somewhere starts reading there. */
export const placeTitle = (headingLevel: number, text: string): TemplateResult => html`
  <p id="place-title" class="place-title" tabindex="-1" role="heading" aria-level=${headingLevel + 1}>${text}</p>
`;
