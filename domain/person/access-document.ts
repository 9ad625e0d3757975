/**
 * Everything that is kept about one household, as the person may ask for it (GDPR, article 15). The only place where a
 * register entry and answers stand together: in the file that is handed to that person, and never in a record.
 */
import { outcomes } from '../fieldwork/outcome-table.js';
import { textIn } from '../localized-text.js';
import type { Codebook, Variable } from '../questionnaire/codebook.js';
import { nonresponseOf } from '../questionnaire/nonresponse-of.js';
import { valueOf } from '../questionnaire/value-of.js';
import type { CaseEntry } from '../records/fieldwork-records.js';
import type { ConsentRecord, HouseholdRecord, ResponseRecord } from '../records/records.js';
import type { StudyConfig } from '../study/study-config.js';
import type { AnswersHalf } from './data-store.js';
import type { Paper, PaperSection } from './paper.js';
import type { PersonWords } from './person-words.js';

export interface AccessRequest {
  readonly config: Pick<StudyConfig, 'id' | 'title' | 'waves' | 'complexes' | 'consent'>;
  readonly codebooks: readonly Codebook[];
  /** Null for a household that is in no register any more. */
  readonly household: HouseholdRecord | null;
  readonly answers: AnswersHalf;
  readonly language: string;
  readonly words: PersonWords;
  /** A moment as people read it. */
  readonly printed: (moment: string) => string;
  readonly now: string;
}

/** For reading. */
export function accessPaper(request: AccessRequest): Paper {
  const { household, answers, language, words, config, printed, now } = request;
  return {
    language,
    title: words.accessTitle(household ? addressLine(household) : ''),
    intro: [
      `${words.study}: ${textIn(config.title, language)}. ${words.madeAt}: ${printed(now)}.`,
      ...words.accessIntro,
    ],
    sections: [
      {
        heading: words.register,
        ...(household ? { pairs: registerPairs(household, request) } : { lines: [words.notInRegister] }),
      },
      ...(answers.responses.length === 0 ? [{ heading: words.noAnswers }] : []),
      ...answers.responses.map((response) => responseSection(response, request)),
      section(
        words.consents,
        words.noConsents,
        answers.consents.map((consent) => consentPair(consent, request)),
      ),
      section(
        words.attempts,
        words.noAttempts,
        answers.entries.map((entry) => entryPair(entry, request)),
      ),
      section(
        words.files,
        words.noFiles,
        answers.attachments.map(({ name, type, size }) => [name || '–', `${type}, ${String(size)} bytes`]),
      ),
    ],
  };
}

/** For another machine (GDPR, article 20): the records as they are kept, times and all, beside the words. */
export function accessJson(request: AccessRequest): object {
  const { household, answers, config, language, now } = request;
  const { attachments, ...records } = answers;
  return {
    format: 'renovation-kit/access-request',
    version: 1,
    madeAt: now,
    study: { id: config.id, title: textIn(config.title, language) },
    register: household,
    inWords: answers.responses.map((response) => ({
      response: response.id,
      answers: answerPairs(response, request).map(([question, answer]) => ({ question, answer })),
    })),
    ...records,
    attachments: attachments.map(({ id, response, question, name, type, size }) => ({
      id,
      response,
      question,
      name,
      type,
      size,
    })),
  };
}

/** `Lindestraat 12-A, 1234 AB Voorbeeld`. */
export function addressLine({ address }: Pick<HouseholdRecord, 'address'>): string {
  return `${homeLine({ address })}, ${address.postcode} ${address.town}`;
}

/** `Lindestraat 12-A`. */
export function homeLine({ address: { street, number, addition } }: Pick<HouseholdRecord, 'address'>): string {
  return `${street} ${number}${addition ? `-${addition}` : ''}`;
}

type Pair = readonly [string, string];

const section = (heading: string, none: string, pairs: readonly Pair[]): PaperSection =>
  pairs.length > 0 ? { heading, pairs } : { heading, lines: [none] };

function registerPairs(
  household: HouseholdRecord,
  { config, language, words, printed }: AccessRequest,
): readonly Pair[] {
  const { field } = words;
  const complex = config.complexes.find(({ id }) => id === household.complex);
  const pairs: readonly (readonly [string, string | null | undefined])[] = [
    [field.name, household.name],
    [field.residents, household.residents?.map((name) => name ?? '–').join(', ')],
    [field.address, addressLine(household)],
    [field.complex, complex ? textIn(complex.label, language) : household.complex],
    [field.building, household.building],
    [field.stairwell, household.stairwell],
    [field.phones, household.phones.join(', ')],
    [field.language, household.language],
    [field.temporaryAddress, household.temporaryAddress],
    [field.doNotContact, household.doNotContact ? words.yes : words.no],
    [field.accessCode, household.accessCode],
    [field.tenancy, household.tenancy],
    [field.movedInAt, household.movedInAt === null ? null : printed(household.movedInAt)],
    [field.movedOutAt, household.movedOutAt === null ? null : printed(household.movedOutAt)],
    [field.key, household.id],
  ];
  return pairs.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}

function responseSection(response: ResponseRecord, request: AccessRequest): PaperSection {
  const { config, codebooks, language, words, printed } = request;
  const codebook = codebookOf(response, codebooks);
  const wave = config.waves.find(({ id }) => id === response.wave);
  const title = codebook ? textIn(codebook.title, language) : response.definition.id;
  return {
    heading: words.answersOf(title, wave ? textIn(wave.label, language) : words.noWave, response.respondent),
    pairs: [
      [words.stateLabel, words.state[response.state]],
      [words.modeLabel, words.mode[response.mode]],
      [words.startedAt, printed(response.startedAt)],
      ...(response.completedAt === null ? [] : [[words.completedAt, printed(response.completedAt)] as const]),
      ...answerPairs(response, request),
    ],
  };
}

/** The version that was answered; where it is gone, the questionnaire as it is now. */
const codebookOf = ({ definition }: ResponseRecord, codebooks: readonly Codebook[]): Codebook | undefined =>
  codebooks.find((each) => each.definition.id === definition.id && each.definition.version === definition.version) ??
  codebooks.find((each) => each.definition.id === definition.id);

/** Every answer in words; what no question of the questionnaire knows comes last, as it is kept. */
function answerPairs(response: ResponseRecord, { codebooks, language, words }: AccessRequest): readonly Pair[] {
  const variables = codebookOf(response, codebooks)?.variables ?? [];
  const told = new Set<string>();
  const pairs = variables.flatMap((variable): readonly Pair[] => {
    told.add(variable.key ?? variable.question);
    const label = textIn(variable.label, language) || variable.name;
    const nonresponse = nonresponseOf(variable, response.itemNonresponse);
    if (nonresponse) return [[label, words.nonresponse[nonresponse]]];
    const value = valueOf(variable, response.answers);
    if (value === null) return [];
    return [[label, inWords(value, variable, language, words)]];
  });
  const rest = Object.entries(response.answers).filter(([name]) => !told.has(name));
  return [
    ...pairs,
    ...rest.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as const),
  ];
}

function inWords(
  value: NonNullable<ReturnType<typeof valueOf>>,
  { choices, kind }: Variable,
  language: string,
  words: PersonWords,
): string {
  const values = typeof value === 'object' ? value : [value];
  const texts = values.map((each) => {
    const choice = choices.find((known) => String(known.value) === String(each));
    if (choice) return textIn(choice.label, language);
    return typeof each === 'boolean' ? (each ? words.yes : words.no) : String(each);
  });
  return kind === 'ranking' ? texts.map((text, at) => `${String(at + 1)}. ${text}`).join('\n') : texts.join(', ');
}

function consentPair(consent: ConsentRecord, { config, language, words, printed }: AccessRequest): Pair {
  const purpose = config.consent.find(({ id }) => id === consent.purpose);
  const decision = words.decision[consent.decision];
  return [
    purpose ? textIn(purpose.title, language) : consent.purpose,
    words.consentLine(decision, printed(consent.at), consent.textVersion),
  ];
}

function entryPair(entry: CaseEntry, request: AccessRequest): Pair {
  const note = 'note' in entry && entry.note !== '' ? `\n“${entry.note}”` : '';
  return [request.printed(entry.at), `${whatHappened(entry, request)}${note}`];
}

function whatHappened(entry: CaseEntry, { words, printed, language }: AccessRequest): string {
  switch (entry.kind) {
    case 'attempt':
      return `${words.mode[entry.mode]}: ${textIn(outcomes[entry.outcome].label, language)}`;
    case 'appointment':
      return words.entry.appointment(printed(entry.moment));
    case 'appointment-cancelled':
      return words.entry.cancelled;
    case 'ring-back':
      return words.entry.ringBack;
    case 'note':
      return words.entry.note;
    case 'residents':
      return words.entry.residents(entry.count);
    case 'correction':
      return words.entry.corrected(textIn(outcomes[entry.outcome].label, language));
    case 'assigned':
    case 'prioritised':
    case 'reopened':
      return words.entry.work;
  }
}
