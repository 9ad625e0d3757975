/** One card: what it says for one household. Made of what the register and the study know; drawn by `card-view.ts`. */
import type { CardKind } from '../../../../domain/fieldwork/doors/card-doors.js';
import type { StudyConfig } from '../../../../domain/study/study-config.js';
import { printAccessCode } from '../../../../domain/study/access-code.js';
import { textIn } from '../../../../domain/localized-text.js';
import { baseOf } from '../../../../domain/fieldwork/standing.js';
import { formatOf } from '../../naming.js';
import { addressOfDoor, type SeenDoor } from '../round.js';
import type { CardTexts } from './texts/card-texts.js';
import { isCardLanguage, type CardLanguage } from './texts/load-card-texts.js';

/** The day, `2026-12-03`, and the times, `18:00`, by the clock where the homes are. */
export interface PlannedVisit {
  readonly day: string;
  readonly from: string;
  readonly until: string;
}

export interface Card {
  readonly case: string;
  readonly language: CardLanguage;
  readonly texts: CardTexts;
  readonly organisation: string;
  readonly study: string;
  readonly address: string;
  readonly heading: string;
  /** What happened, and when we come. */
  readonly lines: readonly string[];
  /** Spelled for a person, `K7M-29Q-XRW`; null when the household has none. */
  readonly code: string | null;
  /** The questionnaire of this household, and the same as one types it; null when it is not known here. */
  readonly link: { readonly href: string; readonly shown: string } | null;
  readonly contact: string | null;
}

export interface CardPlan {
  readonly kind: CardKind;
  readonly visit: PlannedVisit | null;
  readonly study: StudyConfig;
  readonly texts: Readonly<Record<CardLanguage, CardTexts>>;
  readonly questionnaireUrl: URL | null;
}

export function cardFor({ door, household, state }: SeenDoor, plan: CardPlan): Card {
  const { study, visit, kind } = plan;
  const language = cardLanguage(state.language, study);
  const texts = plan.texts[language];
  const said = visit && { ...visit, day: writtenDay(visit.day, language) };
  const code = household.accessCode;
  return {
    case: door.case,
    language,
    texts,
    organisation: study.organisation.name,
    study: textIn(study.title, language, study.languages),
    address: addressOfDoor(door),
    heading: texts[kind].heading,
    lines:
      kind === 'announcement'
        ? said
          ? [texts.announcement.visit(said)]
          : []
        : [texts.sorry.visit, ...(said ? [texts.sorry.again(said)] : [])],
    code: code === null ? null : printAccessCode(code),
    link: plan.questionnaireUrl && code !== null ? linkTo(plan.questionnaireUrl, code) : null,
    contact: study.organisation.contact.phone ?? study.organisation.contact.email ?? null,
  };
}

/** The household's own where there is a card in it; else the study's first that there is, and Dutch. */
function cardLanguage(needed: string | null, { languages }: StudyConfig): CardLanguage {
  const wished = [...(needed === null ? [] : [needed]), ...languages].map(baseOf);
  return wished.find(isCardLanguage) ?? 'nl';
}

/** A resident types the address without the code, which is asked for there. */
function linkTo(questionnaire: URL, code: string): NonNullable<Card['link']> {
  const link = new URL(questionnaire);
  link.searchParams.set('code', code);
  const path = questionnaire.pathname === '/' ? '' : questionnaire.pathname;
  return { href: link.href, shown: `${questionnaire.host}${path}` };
}

/** Noon, so that no zone makes another day of it. */
const writtenDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(formatOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T12:00:00Z`));
