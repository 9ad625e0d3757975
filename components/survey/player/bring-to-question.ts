/**
 * survey-core brings somebody to a question in its own time: it scrolls, waits until the question has stood still for some
 * frames, and then moves the focus, which moves the page again. Whoever scrolls on meanwhile is fetched back, and the
 * button that is being pressed goes from under the finger: nothing happens. Here it is done in one go, as soon as the
 * question is drawn.
 */
import type { Question, SurveyModel } from 'survey-core';
import { ModelElement } from '../rendering/model-element.js';

/** What survey-core asks for; its types say no more than `any`. */
interface Request {
  readonly question?: Question | null;
  /** Of the element that is to be in sight. */
  readonly id?: string;
  /** Moves the focus. */
  readonly onScolledCallback?: () => void;
}

interface Brings {
  scrollElementToTop(request: Request, ...more: unknown[]): void;
}

/** To be called before the questionnaire is drawn. */
export function bringAtOnce(survey: SurveyModel): void {
  const brings = survey as unknown as Brings;
  const { scrollElementToTop } = brings;
  brings.scrollElementToTop = (request, ...more) => {
    const { question, id, onScolledCallback: focus } = request;
    // Nothing is on the screen yet, or its host wants a page that is scrolled smoothly to be waited for.
    const isNotOurs = !survey.rootElement || Reflect.get(survey, 'isSmoothScrollEnabled') === true;
    if (!question || id === undefined || !focus || isNotOurs) {
      scrollElementToTop.call(survey, request, ...more);
      return;
    }
    const bring = (): void => {
      const { onScolledCallback: _later, ...place } = request;
      if (isAllowed(survey, () => scrollElementToTop.call(survey, place, ...more))) focusIn(survey, id, focus);
    };
    if (drawn(survey, id)) bring();
    else void whenDrawn(survey, id).then(bring);
  };
}

const drawn = (survey: SurveyModel, id: string): HTMLElement | null =>
  (survey.rootElement as HTMLElement | undefined)?.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? null;

/** A page that has come is drawn element by element, from the outside in; no longer than a few times deep. */
const DEEP = 20;

async function whenDrawn(survey: SurveyModel, id: string): Promise<void> {
  for (let round = 0; round < DEEP && !drawn(survey, id); round++) {
    const all = (survey.rootElement as HTMLElement | undefined)?.querySelectorAll('*') ?? [];
    const waiting = [...all].filter((each) => each instanceof ModelElement && each.isUpdatePending) as ModelElement[];
    await Promise.all(waiting.map((each) => each.updateComplete));
  }
}

/** Scrolls, and tells whether the host lets it. Where it does not, survey-core leaves the focus alone too. */
function isAllowed(survey: SurveyModel, scroll: () => void): boolean {
  let allowed = true;
  const look: Parameters<SurveyModel['onScrollToTop']['add']>[0] = (_survey, options) => {
    allowed = options.allow && options.cancel !== true;
  };
  survey.onScrollToTop.add(look);
  try {
    scroll();
  } finally {
    survey.onScrollToTop.remove(look);
  }
  return allowed;
}

/** Keeps the ring around the field, also for whoever came by a finger: it shows which one. */
const RING: FocusOptions & { readonly focusVisible: boolean } = { focusVisible: true };

/** To the answer that was given, or to the title where there is no field to type in. */
function focusIn(survey: SurveyModel, id: string, focus: () => void): void {
  focus();
  const question = drawn(survey, id);
  if (!question) return;
  const active = question.querySelector<HTMLElement>(':focus');
  if (!active) {
    const title = question.querySelector<HTMLElement>('.title');
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  } else if (active instanceof HTMLInputElement && active.type === 'radio' && !active.checked) {
    // survey-core goes to the first; an arrow key there would choose the second.
    question.querySelector<HTMLElement>(`input[name="${CSS.escape(active.name)}"]:checked`)?.focus(RING);
  }
}
