/** Which screen `<renovation-survey>` shows, and what that screen needs. */
import type { SurveyModel } from 'survey-core';
import type { StoreFailure } from '../../domain/records/store.js';
import type { DefinitionFailure } from './definition-loader.js';
import type { Decisions } from './resident/welcome-element.js';
import type { SurveySession } from './survey-session.js';

export type SurveyPhase =
  | { readonly kind: 'opening' }
  /** The first screen of a resident; the engine is not loaded yet. */
  | { readonly kind: 'welcome'; readonly resumed: number | null; readonly earlier: Decisions }
  /** No session: somebody only looks. */
  | { readonly kind: 'playing'; readonly survey: SurveyModel; readonly session: SurveySession | null }
  /** Another tab writes this response; this one shows it as it comes in. */
  | { readonly kind: 'elsewhere'; readonly survey: SurveyModel | null }
  /** Looking over what was said, before it is final. */
  | { readonly kind: 'review'; readonly survey: SurveyModel; readonly session: SurveySession }
  | { readonly kind: 'paused' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'finished'; readonly survey: SurveyModel }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'no-definition' }
  | { readonly kind: 'failed'; readonly failure: DefinitionFailure | StoreFailure };
