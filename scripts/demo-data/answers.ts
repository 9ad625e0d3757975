/**
 * Answers of one invented person to the questionnaire of the demo: facts of the household stay what they are, every
 * other answer is drawn from its profile by the person's temperament, then survey-core takes away what routing would
 * not have asked.
 */
import {
  QuestionMatrixModel,
  QuestionRankingModel,
  QuestionSelectBase,
  type ItemValue,
  type Question,
  SurveyModel,
} from 'survey-core';
import type { ItemNonresponse } from '../../domain/records/records.js';
import type { Person } from './household-facts.js';
import type { Random } from './people.js';
import { drawOne, drawRanking, drawSeveral, type Profile } from './profile-kinds.js';
import { PROFILES } from './profiles.js';

export interface Answered {
  readonly answers: Record<string, unknown>;
  readonly itemNonresponse: Record<string, ItemNonresponse>;
  /** Questions that were in front of the person. */
  readonly shown: readonly string[];
}

/** Share of the answers that are simply not given, and of the refusals among those that are not meant to be given. */
const SKIPPED = 0.008;
const REFUSED = { ordinary: 0.25, sensitive: 0.6 };

/** One for each wave: at every change of wave the engine would go through all of its rules. */
export function surveyOf(definition: object, wave: string): SurveyModel {
  const survey = new SurveyModel(definition);
  survey.setVariable('wave', wave);
  return survey;
}

/** @param survey  of one wave; what was said before in it goes when the new answers come */
export function answer(survey: SurveyModel, person: Person, random: Random): Answered {
  const all: Record<string, unknown> = {};
  for (const question of survey.getAllQuestions(false)) {
    const value =
      question.name in person.facts ? copied(person.facts[question.name]) : valueFor(question, person, random);
    if (value !== undefined) all[question.name] = value;
  }
  survey.data = all;
  const shown = survey.getAllQuestions(true).filter((question) => question.hasInput);
  const itemNonresponse: Record<string, ItemNonresponse> = {};
  for (const question of shown) {
    const sensitive = question.getPropertyValue('disclosive') === true;
    if (random() >= person.evasive * (sensitive ? 1.5 : 1)) continue;
    const refused = random() < (sensitive ? REFUSED.sensitive : REFUSED.ordinary);
    itemNonresponse[question.name] = refused ? 'refused' : 'dont-know';
  }
  const answers: Record<string, unknown> = {};
  for (const question of shown) {
    if (question.name in itemNonresponse || random() < SKIPPED) continue;
    const value = givenTo(question);
    if (value !== undefined) answers[question.name] = value;
  }
  return { answers, itemNonresponse, shown: shown.map((question) => question.name) };
}

/** What was in front of the person: rows of a matrix that routing leaves out are not answered. */
function givenTo(question: Question): unknown {
  if (question.isEmpty()) return undefined;
  const value = copied(question.value);
  if (!(question instanceof QuestionMatrixModel)) return value;
  const rows = new Set(question.visibleRows.map(({ name }) => name));
  return Object.fromEntries(Object.entries(value as object).filter(([row]) => rows.has(row)));
}

/** The engine goes on with the lists that it is given and gives out, and hangs functions on them. */
const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

const domainOf = (question: Question): string | null =>
  (question.getPropertyValue('domain') as string | undefined) ?? null;

function valueFor(question: Question, person: Person, random: Random): unknown {
  const level = person.of(domainOf(question)) + (person.leanings[question.name] ?? 0);
  if (question instanceof QuestionMatrixModel) {
    return Object.fromEntries(
      question.rows.map((row: ItemValue) => {
        const profile = profileOf(`${question.name}.${String(row.value)}`, question.name);
        return [row.value, one(profile, question.columns, level, random)];
      }),
    );
  }
  const type = question.getType();
  // Open text is counted and never shown: invented sentences would only look like real ones.
  if (type === 'comment') return undefined;
  const profile = profileOf(question.name);
  if (profile.kind === 'several') {
    if (question instanceof QuestionRankingModel) {
      return drawRanking(profile, question.maxSelectedChoices || 3, random);
    }
    const chosen = drawSeveral(profile, level, random);
    if (chosen.length > 0) return chosen;
    return question instanceof QuestionSelectBase && question.showNoneItem ? [question.noneItem.value] : undefined;
  }
  if (type === 'boolean') return drawOne(profile, level, random) === 'true';
  if (question instanceof QuestionSelectBase) return one(profile, question.choices, level, random);
  return Number(drawOne(profile, level, random));
}

/** The value as the questionnaire has it: a number or a text. */
function one(profile: Profile, items: readonly ItemValue[], level: number, random: Random): unknown {
  if (profile.kind === 'several') throw new Error('Only one answer can be given here.');
  const code = drawOne(profile, level, random);
  const item = items.find(({ value }) => String(value) === code);
  if (!item) throw new Error(`The questionnaire has no answer "${code}".`);
  return item.value as unknown;
}

function profileOf(...names: readonly string[]): Profile {
  const found = names.map((name) => PROFILES[name]).find((profile) => profile !== undefined);
  if (!found) throw new Error(`Nobody knows how to answer ${names.join(' or ')}: give it a profile.`);
  return found;
}
