/** Draws the screen that the workspace is at: signing in, the lists or the doors, a call, households, the register. */
import { html, nothing, type TemplateResult } from 'lit';
import type { InterviewerRecord } from '../../../domain/records/fieldwork-records.js';
import type { CaseBook } from '../../casework/case-book.js';
import type { CaseDesk } from '../../casework/case-desk.js';
import type { StudyServicesSet } from '../../shared/contexts.js';
import '../call/call-element.js';
import type { CallOverEvent } from '../call/call-over-event.js';
import type { InterviewMessages } from '../locales/messages.js';
import '../queue/queue-element.js';
import type { CaseOpenEvent, ScreenEvent, ToldEvent } from '../queue/queue-events.js';
import '../sign-in/sign-in-element.js';
import type { SignedInEvent } from '../sign-in/sign-in-element.js';
import type { Screen } from './screen.js';

/** What the screens ask of the tag around them. */
export interface ScreenDoings {
  readonly open: (event: CaseOpenEvent) => void;
  readonly over: (event: CallOverEvent) => void;
  readonly told: (text: string) => void;
  readonly go: (screen: ScreenEvent['screen']) => void;
  /** Another place of the round is on the screen. */
  readonly went: () => void;
  readonly signIn: (interviewer: InterviewerRecord) => void;
}

export interface ScreenContext extends ScreenDoings {
  readonly words: InterviewMessages;
  readonly language: string;
  readonly services: StudyServicesSet;
  readonly book: CaseBook;
  /** Null while nobody has signed in. */
  readonly desk: CaseDesk | null;
  readonly mode: CaseDesk['mode'];
  readonly isClosed: boolean;
  /** Whom the page named. */
  readonly interviewer: string | undefined;
  readonly questionnaireUrl: string | undefined;
}

export function screenView(screen: Screen, context: ScreenContext): TemplateResult {
  const { desk, words, language, services, book } = context;
  if (screen.kind === 'register') {
    return html`${register(context)}${desk || book.states.size === 0 ? nothing : signIn(screen, context)}`;
  }
  if (!desk) return signIn(screen, context);
  switch (screen.kind) {
    case 'call':
      return html`<renovation-interview-call
        .desk=${desk}
        .words=${words}
        .language=${language}
        .services=${services}
        .caseId=${screen.caseId}
        .opening=${screen.opening}
        @call-over=${(event: CallOverEvent) => context.over(event)}
      ></renovation-interview-call>`;
    case 'households':
      return html`<renovation-interview-households
        .desk=${desk}
        .words=${words}
        .language=${language}
        @told=${({ text }: ToldEvent) => context.told(text)}
        @screen=${(event: ScreenEvent) => context.go(event.screen)}
      ></renovation-interview-households>`;
    case 'queue':
      return context.mode === 'door' ? doors(desk, context) : queue(desk, context);
  }
}

function queue(desk: CaseDesk, { words, language, isClosed, open, told, go }: ScreenContext): TemplateResult {
  return html`<renovation-interview-queue
    .desk=${desk}
    .words=${words}
    .language=${language}
    .closed=${isClosed}
    @case-open=${(event: CaseOpenEvent) => open(event)}
    @told=${({ text }: ToldEvent) => told(text)}
    @screen=${(event: ScreenEvent) => go(event.screen)}
  ></renovation-interview-queue>`;
}

/** Begins a talk by the same event as the lists do. */
function doors(desk: CaseDesk, { words, language, questionnaireUrl, open, went }: ScreenContext): TemplateResult {
  void import('../door/doors-element.js').catch(() => undefined);
  return html`<renovation-interview-doors
    .desk=${desk}
    .words=${words}
    .language=${language}
    .questionnaireUrl=${questionnaireUrl}
    @case-open=${(event: CaseOpenEvent) => open(event)}
    @went=${() => went()}
  ></renovation-interview-doors>`;
}

function signIn(screen: Screen, context: ScreenContext): TemplateResult {
  return html`<renovation-interview-sign-in
    .book=${context.book}
    .words=${context.words}
    .language=${context.language}
    .suggested=${context.interviewer ?? ''}
    .below=${screen.kind === 'register'}
    @signed-in=${({ interviewer }: SignedInEvent) => context.signIn(interviewer)}
  ></renovation-interview-sign-in>`;
}

function register({ book, words, language, services }: ScreenContext): TemplateResult {
  void import('../register-import/wired-import.js').catch(() => undefined);
  return html`${book.states.size === 0 ? html`<p class="lead">${words.register.empty}</p>` : nothing}
    <renovation-interview-register .services=${services} .locale=${language}></renovation-interview-register>`;
}
