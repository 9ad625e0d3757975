/**
 * Puts a questionnaire on a test page the way `<renovation-survey>` does: one shadow root, the player's stylesheet,
 * the shell. No study, no store: for tests of what is drawn.
 */
import { LitElement, html, type TemplateResult } from 'lit';
import type { SurveyModel } from 'survey-core';
import { messages } from '../../components/survey/locales/player/en.js';
import {
  adoptStyles,
  createSurvey,
  loadInterview,
  loadQuestions,
  loadWords,
  watchNonresponse,
} from '../../components/survey/player/player.js';
import { allowedAddresses } from '../../components/survey/player/allowed-origins.js';
import type { PlayerSettings } from '../../components/survey/player/player-context.js';
import { buttons, tokens, visuallyHidden } from '../../components/shared/tokens.styles.js';
import { define } from '../../components/shared/define.js';
import type { ItemNonresponse, Mode } from '../../domain/records/records.js';

class TestHost extends LitElement {
  static override styles = [tokens, buttons, visuallyHidden];
  survey!: SurveyModel;
  settings!: PlayerSettings;
  protected override render(): TemplateResult {
    return html`<renovation-survey-shell .survey=${this.survey} .settings=${this.settings}></renovation-survey-shell>`;
  }
  protected override firstUpdated(): void {
    adoptStyles(this.renderRoot as ShadowRoot);
  }
}
define('test-survey-host', TestHost);

export interface MountOptions {
  readonly language?: string;
  readonly data?: Record<string, unknown>;
  readonly readonly?: boolean;
  readonly nonresponse?: readonly ItemNonresponse[];
  /** Origins that images and choices may come from, beside the page's own. */
  readonly origins?: readonly string[];
  readonly mode?: Mode;
  readonly wave?: string;
  /** Answers by keys, as an interviewer; `mode` is then `phone` unless it is said otherwise. */
  readonly keys?: boolean;
  readonly secondLocale?: string;
  /** What an earlier visit kept as its position. */
  readonly position?: unknown;
  /** Prepares the model before it is drawn. */
  readonly prepare?: (survey: SurveyModel) => void;
}

export interface MountedSurvey {
  readonly survey: SurveyModel;
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  /** First match in the questionnaire; fails the test when there is none. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  all<E extends HTMLElement = HTMLElement>(selector: string): E[];
  /** Settles when nothing in the questionnaire waits for an update. */
  settled(): Promise<void>;
  remove(): void;
}

async function settle(root: ShadowRoot | Element): Promise<void> {
  // An update may bring new elements that update in turn: until a round finds nobody pending.
  for (let round = 0; round < 100; round++) {
    const pending = [...root.querySelectorAll('*')].filter(
      (each): each is LitElement => each instanceof LitElement && each.isUpdatePending,
    );
    if (pending.length === 0) return;
    await Promise.all(pending.map((each) => each.updateComplete));
    if (round === 99) throw new Error(`never settles: ${pending.map((each) => each.localName).join(', ')}`);
  }
}

/** Draws a definition and waits until it stands. */
export async function mountSurvey(definition: object, options: MountOptions = {}): Promise<MountedSurvey> {
  const mode = options.mode ?? (options.keys === true ? 'phone' : 'self');
  const language = options.language ?? 'en';
  await Promise.all([loadQuestions(definition), loadInterview(mode), loadWords(language)]);
  const survey = createSurvey({
    definition: definition as Record<string, unknown>,
    language,
    mode,
    ...(options.position === undefined ? {} : { position: options.position }),
    wave: options.wave ?? null,
    origins: options.origins ?? [],
    ...(options.data ? { answers: options.data } : {}),
    ...(options.readonly === undefined ? {} : { readonly: options.readonly }),
  });
  options.prepare?.(survey);
  watchNonresponse(survey, () => undefined);
  const host = document.createElement('test-survey-host') as TestHost;
  host.survey = survey;
  host.settings = {
    messages,
    mode,
    keys: options.keys ?? false,
    secondLocale: options.secondLocale ?? null,
    nonresponse: options.nonresponse ?? [],
    address: allowedAddresses(options.origins ?? []),
    onNonresponse: () => undefined,
    onAttend: () => undefined,
    onKey: () => undefined,
  };
  document.body.append(host);
  await host.updateComplete;
  const root = host.shadowRoot!;
  await settle(root);
  return {
    survey,
    root,
    host,
    find<E extends HTMLElement = HTMLElement>(selector: string): E {
      const found = root.querySelector<E>(selector);
      if (!found) throw new Error(`nothing matches ${selector}`);
      return found;
    },
    all: <E extends HTMLElement = HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)],
    settled: async () => {
      await host.updateComplete;
      await settle(root);
    },
    remove: () => host.remove(),
  };
}
