/** The choices above a dashboard: complex, wave, topic and breakdown, as native selects with labels. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DashboardPlace, DashboardViewName } from './events/renovation-view-event.js';
import type { Topic } from './dashboard-topics.js';
import type { ReleaseView } from './release-view.js';
import { ALL_WAVES, BY_COMPLEX, hasBreakdown } from './selection.js';

type Pick = 'domain' | 'complex' | 'wave' | 'breakdown';

/** What can be chosen in each view; what makes no difference there is not asked. */
const PICKS: Readonly<Record<DashboardViewName, readonly Pick[]>> = {
  overview: ['domain', 'complex', 'wave'],
  domain: ['domain', 'complex', 'wave', 'breakdown'],
  question: ['domain', 'complex', 'wave', 'breakdown'],
  // Which waves are compared is chosen in the view itself.
  change: ['domain', 'complex', 'breakdown'],
  compare: ['domain', 'wave'],
  fieldwork: ['complex', 'wave'],
  method: [],
};

export interface PickerOptions {
  readonly view: ReleaseView;
  readonly topics: readonly Topic[];
  readonly place: DashboardPlace;
  readonly choose: (change: Partial<DashboardPlace>) => void;
}

interface Choice {
  readonly id: string;
  readonly label: string;
}

export function dashboardPicker({ view, topics, place, choose }: PickerOptions): TemplateResult | typeof nothing {
  const { picker } = view.words;
  const { complexes, waves, breakdowns } = view.release;
  const labelled = (
    entries: readonly { id: string; label: Choice['label'] | Readonly<Record<string, string>> }[],
  ): Choice[] => entries.map(({ id, label }) => ({ id, label: typeof label === 'string' ? label : view.text(label) }));
  const sideBySide: Choice[] =
    complexes.length > 1 && !hasBreakdown(view, BY_COMPLEX) ? [{ id: BY_COMPLEX, label: picker.sideBySide }] : [];
  const picks: Readonly<Record<Pick, (() => TemplateResult) | null>> = {
    domain: () =>
      pick({
        name: 'domain',
        label: picker.domain,
        choices: [{ id: '', label: picker.overview }, ...labelled(topics)],
        chosen: place.domain,
        choose: (domain) => choose({ view: viewFor(place.view, domain), domain, question: null }),
      }),
    complex:
      complexes.length < 2
        ? null
        : () =>
            pick({
              name: 'complex',
              label: picker.complex,
              choices: [{ id: '', label: picker.allComplexes }, ...labelled(complexes)],
              chosen: place.complex,
              choose: (complex) => choose({ complex, ...(place.breakdown === BY_COMPLEX ? { breakdown: null } : {}) }),
            }),
    wave: () =>
      pick({
        name: 'wave',
        label: picker.wave,
        choices: [
          ...labelled(waves),
          ...(waves.length > 1 && place.view !== 'compare' ? [{ id: ALL_WAVES, label: picker.allWaves }] : []),
        ],
        chosen: place.wave ?? view.latestWave,
        choose: (wave) => choose({ wave }),
      }),
    breakdown:
      breakdowns.length + sideBySide.length === 0
        ? null
        : () =>
            pick({
              name: 'breakdown',
              label: picker.breakdown,
              choices: [{ id: '', label: picker.noBreakdown }, ...labelled(breakdowns), ...sideBySide],
              chosen: place.breakdown,
              choose: (breakdown) => choose({ breakdown, ...(breakdown === BY_COMPLEX ? { complex: null } : {}) }),
            }),
  };
  const shown = PICKS[place.view].filter((name) => picks[name] !== null);
  if (shown.length === 0) return nothing;
  // Each in a place of its own: none is made of another one, with other options.
  const inPlace = (name: Pick): unknown => (shown.includes(name) ? picks[name]?.() : nothing);
  return html`
    <div class="picker" part="picker" role="group" aria-label=${picker.title}>
      ${inPlace('domain')} ${inPlace('complex')} ${inPlace('wave')} ${inPlace('breakdown')}
    </div>
  `;
}

/** Whoever looks at change or compares goes on doing so, of another topic. */
const viewFor = (now: DashboardViewName, domain: string | null): DashboardViewName =>
  now === 'change' || now === 'compare' ? now : domain === null ? 'overview' : 'domain';

interface PickOptions {
  readonly name: Pick;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
}

function pick({ name, label, choices, chosen, choose }: PickOptions): TemplateResult {
  const onChange = (event: Event): void => choose((event.currentTarget as HTMLSelectElement).value || null);
  return html`
    <label class="pick">
      <span>${label}</span>
      <select name=${name} @change=${onChange}>
        ${choices.map(({ id, label: text }) => html`<option value=${id} .selected=${id === (chosen ?? '')}>${text}</option>`)}
      </select>
    </label>
  `;
}
