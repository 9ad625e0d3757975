/** Where the attributes of a dashboard lead, and what of them the release does not know. */
import { topicOf, type Topic } from './dashboard-topics.js';
import { VIEW_NAMES, type DashboardPlace, type DashboardViewName } from './events/renovation-view-event.js';
import type { ReleaseView } from './release-view.js';
import { unknownIn, type UnknownId } from './selection.js';

/** The attributes as they were written. */
export type Asked = { readonly [Key in keyof DashboardPlace]: string | undefined };

export const NOWHERE: Asked = {
  view: undefined,
  domain: undefined,
  question: undefined,
  complex: undefined,
  wave: undefined,
  since: undefined,
  breakdown: undefined,
};

const isView = (name: string): name is DashboardViewName => (VIEW_NAMES as readonly string[]).includes(name);

/** A question shows itself and its topic, a topic its charts, neither the overview. */
export function viewOf({ view, domain, question }: Asked): DashboardViewName {
  if (view && isView(view)) return view;
  return question ? 'question' : domain ? 'domain' : 'overview';
}

export function placeOf(asked: Asked, topics: readonly Topic[]): DashboardPlace {
  const view = viewOf(asked);
  const question = asked.question || null;
  const own = asked.domain || (question === null ? null : (topicOf(topics, question)?.id ?? null));
  const first = view === 'domain' || view === 'question' ? (topics[0]?.id ?? null) : null;
  return {
    view,
    domain: own ?? first,
    question,
    complex: asked.complex || null,
    wave: asked.wave || null,
    since: asked.since || null,
    breakdown: asked.breakdown || null,
  };
}

/** The first name that this release does not have. */
export function unknownPlace(view: ReleaseView, topics: readonly Topic[], asked: Asked): UnknownId | null {
  const domains = topics.map(({ id }) => id);
  if (asked.view && !isView(asked.view)) return { kind: 'view', id: asked.view, known: VIEW_NAMES };
  if (asked.domain && !domains.includes(asked.domain)) return { kind: 'domain', id: asked.domain, known: domains };
  if (asked.question && !view.question(asked.question)) {
    return { kind: 'question', id: asked.question, known: view.release.questions.map(({ id }) => id) };
  }
  const waves = view.release.waves.map(({ id }) => id);
  if (asked.since && !waves.includes(asked.since)) return { kind: 'wave', id: asked.since, known: waves };
  return unknownIn(view, {
    complex: asked.complex || null,
    wave: asked.wave || null,
    breakdown: asked.breakdown || null,
  });
}
