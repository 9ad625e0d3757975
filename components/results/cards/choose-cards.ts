/**
 * Which results make good cards, by rule. In the order of the study's domains; within one, first what the study calls
 * its main measure, then yes-or-no, other measures, and what was chosen most.
 *
 * What is sensitive comes on a big screen only when somebody asked for that domain or that question by name, and so do
 * results of so few people that one answer weighs, and results that cannot be shown.
 */
import type { ReleaseMeasure, ReleaseQuestion } from '../../../domain/results/release.js';
import type { ReleasePlace } from '../release-place.js';
import type { ResultCard } from './result-card.js';
import { measureSays, questionSays, type Said } from './sayings.js';
import { wordingOf } from './wordings.js';

export interface Wishes {
  /** Names of domains; none is all of them. */
  readonly domains: readonly string[];
  /** Names of questions and measures; none is what the rule finds. */
  readonly subjects: readonly string[];
  readonly people: 10 | 100;
  readonly wordings?: unknown;
}

/** Cards of one domain: unasked so few that an evening has something of everything. */
const UNASKED = 2;
const ASKED = 6;

interface Candidate {
  readonly card: ResultCard;
  readonly rank: number;
  readonly sensitive: boolean;
}

export function chooseCards(place: ReleasePlace, wishes: Wishes): readonly ResultCard[] {
  const { domains } = place.release;
  const groups = [...domains.map(({ id }) => id), null];
  const named = new Set(wishes.subjects);
  const asked = new Set(wishes.domains);
  return groups.flatMap((domain) => {
    if (asked.size > 0 && (domain === null || !asked.has(domain))) return [];
    const found = candidatesIn(place, domain, wishes);
    if (named.size > 0) return found.filter(({ card }) => named.has(card.id)).map(({ card }) => card);
    // Without a domain it is administration: how to be reached, which day.
    if (domain === null) return [];
    const good = found.filter(
      ({ card, sensitive }) =>
        card.saying.kind !== 'hidden' &&
        card.saying.kind !== 'unclear' &&
        card.base?.small === false &&
        (asked.size > 0 || !sensitive),
    );
    return good
      .sort((a, b) => a.rank - b.rank)
      .slice(0, asked.size > 0 ? ASKED : UNASKED)
      .map(({ card }) => card);
  });
}

function candidatesIn(place: ReleasePlace, domain: string | null, { people, wordings }: Wishes): readonly Candidate[] {
  const named = { domain, wordings };
  const questions = place.release.questions.filter((question) => question.domain === domain);
  const measures = place.release.measures.filter((measure) => measure.domain === domain);
  const sensitiveDomain = isSensitive(questions);
  const fromMeasures = measures.flatMap((measure): Candidate[] => {
    const said = measureSays(place, measure, people);
    if (!said) return [];
    const card = cardOf(place, measure.id, headingOf(place, measure), said, named);
    return [{ card, rank: measure.main ? 0 : 2, sensitive: sensitiveDomain }];
  });
  const told = new Set(fromMeasures.map(({ card }) => plainName(card.id)));
  const fromQuestions = questions.flatMap((question): Candidate[] => {
    // A measure of one question often has its name; that is one result, not two.
    const said = told.has(plainName(question.id)) ? null : questionSays(place, question, people);
    if (!said) return [];
    const card = cardOf(place, question.id, place.text(question.label), said, named);
    return [{ card, rank: rankOf(card), sensitive: question.disclosive }];
  });
  return [...fromMeasures, ...fromQuestions];
}

/** A release does not say it of measures; their domain does, when most of its questions are. */
function isSensitive(questions: readonly ReleaseQuestion[]): boolean {
  const closed = questions.filter(({ choices }) => choices.length > 0);
  return closed.filter(({ disclosive }) => disclosive).length * 2 > closed.length;
}

const rankOf = ({ saying }: ResultCard): number => (saying.kind === 'answer' ? 1 : 3);

const plainName = (id: string): string => id.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();

function headingOf(place: ReleasePlace, measure: ReleaseMeasure): string {
  const [threshold] = measure.thresholds;
  return place.text(measure.unit === 'share' || !threshold ? measure.label : threshold.label);
}

function cardOf(
  place: ReleasePlace,
  id: string,
  label: string,
  { saying, base }: Said,
  { domain, wordings }: { readonly domain: string | null; readonly wordings: unknown },
): ResultCard {
  const entry = place.release.domains.find((each) => each.id === domain);
  return {
    id,
    domain,
    domainLabel: entry ? place.text(entry.label) : null,
    heading: wordingOf(wordings, id, 'heading', place.language) ?? label,
    end: wordingOf(wordings, id, 'end', place.language),
    saying,
    base,
  };
}
