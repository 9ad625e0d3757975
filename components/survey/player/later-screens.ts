/**
 * The screens that come after the first one, in their places: what is around the questionnaire while it is answered, and
 * what takes its place. Loaded with the engine, since none of them is shown before.
 */
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { SurveyModel } from 'survey-core';
import type { StudyServicesSet } from '../../shared/contexts.js';
import type { ResidentMessages } from '../locales/resident-messages.js';
import { renderTools } from '../resident/resident-tools.js';
import { renderReview } from '../resident/review.js';
import { renderElsewhere, renderFinished, renderPaused, renderWithdrawn } from '../resident/screens.js';
import { renderSummary } from '../resident/summary.js';
import type { TextSize } from '../resident/text-size.js';
import type { SaveState } from '../resident/toolbar-element.js';
import type { SurveyPhase } from '../survey-phase.js';
import { wordsIn } from './words.js';

/** Those that need nothing of the engine are drawn without it. */
export type LaterPhase = Extract<
  SurveyPhase,
  { kind: 'playing' | 'elsewhere' | 'review' | 'paused' | 'finished' | 'withdrawn' }
>;

/** What the person can do about the whole of it. */
interface WayOn {
  readonly saved: SaveState;
  again(): Promise<void>;
  pause(): void;
  resume(): void;
  finish(): void;
  withdraw(): Promise<void>;
}

/** What the tag has, and draws in every phase. */
export interface TagWithScreens {
  readonly host: ReactiveElement;
  readonly flow: WayOn;
  readonly services: StudyServicesSet;
  readonly language: string;
  /** Those of the first screen. */
  readonly words: ResidentMessages;
  /** Whether somebody answers by themselves in a study that is declared: only they have tools and last words. */
  readonly isResident: boolean;
  readonly size: TextSize;
  readonly asksToWithdraw: boolean;
  readonly trouble: unknown;
  shell(survey: SurveyModel | null): unknown;
  onSize(size: TextSize): void;
  askToWithdraw(asking: boolean): void;
}

export function renderLater(phase: LaterPhase, tag: TagWithScreens): TemplateResult {
  const { host, flow, trouble, services, isResident } = tag;
  const { organisation } = services.study.config;
  const words = { ...tag.words, ...wordsIn(tag.language).answering };
  const again = (): void => void flow.again();
  switch (phase.kind) {
    case 'paused':
      return html`${trouble}${renderPaused(words, organisation, again, withdrawControls(tag))}`;
    case 'withdrawn':
      return renderWithdrawn(words, organisation);
    case 'elsewhere':
      return html`${renderElsewhere(words)}${tag.shell(phase.survey)}`;
    case 'playing':
      return html`${isResident ? toolsOf(phase.survey, tag) : nothing}${trouble}${tag.shell(phase.survey)}`;
    case 'review':
      return html`${trouble}${renderReview(phase.survey, words, {
        change: (question) => {
          flow.resume();
          void host.updateComplete.then(() => question.focus());
        },
        finish: () => flow.finish(),
        back: () => flow.resume(),
      })}`;
    case 'finished':
      return isResident
        ? html`${trouble}${renderFinished(words, organisation, renderSummary(phase.survey, words), withdrawControls(tag))}`
        : html`${tag.shell(phase.survey)}`;
  }
}

const toolsOf = (
  survey: SurveyModel,
  { host, flow, services, language, size, onSize }: TagWithScreens,
): TemplateResult =>
  renderTools({
    services,
    words: wordsIn(language).answering,
    survey,
    size,
    saved: flow.saved,
    readable: () => host.renderRoot.querySelector('renovation-survey-page'),
    onSize,
    onStop: () => flow.pause(),
  });

const withdrawControls = ({ flow, asksToWithdraw, askToWithdraw }: TagWithScreens) => ({
  asking: asksToWithdraw,
  ask: () => askToWithdraw(true),
  cancel: () => askToWithdraw(false),
  confirm: () => {
    askToWithdraw(false);
    void flow.withdraw();
  },
});
