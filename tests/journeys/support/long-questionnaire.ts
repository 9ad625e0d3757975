/** A questionnaire as long as a test wants it, of the kinds that an interviewer answers by digits, with the answers to type. */

export interface Typed {
  readonly question: string;
  /** The digits, without the Enter that follows. */
  readonly digits: string;
  /** What has to be stored. */
  readonly answer: unknown;
}

export interface LongQuestionnaire {
  readonly definition: object;
  readonly typed: readonly Typed[];
}

type Kind = (name: string, random: () => number) => { readonly element: object; readonly typed: Typed };

const upTo = (most: number, random: () => number): number => 1 + Math.floor(random() * most);
const list = (size: number): readonly object[] =>
  Array.from({ length: size }, (_, index) => ({ value: `a${index + 1}`, text: `Answer ${index + 1}` }));

const choice: Kind = (name, random) => {
  const place = upTo(5, random);
  return {
    element: { type: 'radiogroup', name, title: `What fits best? (${name})`, choices: list(5) },
    typed: { question: name, digits: String(place), answer: `a${place}` },
  };
};

/** More than nine: two digits. */
const longChoice: Kind = (name, random) => {
  const place = upTo(14, random);
  return {
    element: { type: 'radiogroup', name, title: `Which of these? (${name})`, choices: list(14) },
    typed: { question: name, digits: String(place).padStart(2, '0'), answer: `a${place}` },
  };
};

const mark: Kind = (name, random) => {
  const value = upTo(5, random);
  return {
    element: { type: 'rating', name, title: `What mark? (${name})`, rateMin: 1, rateMax: 5 },
    typed: { question: name, digits: String(value), answer: value },
  };
};

const yesOrNo: Kind = (name, random) => {
  const answer = random() < 0.5;
  // As they stand: no before yes.
  return {
    element: { type: 'boolean', name, title: `Is it so? (${name})` },
    typed: { question: name, digits: answer ? '2' : '1', answer },
  };
};

const several: Kind = (name, random) => {
  const places = [1, 2, 3, 4, 5, 6].filter(() => random() < 0.5);
  const chosen = places.length > 0 ? places : [3];
  return {
    element: { type: 'checkbox', name, title: `Which of them? (${name})`, choices: list(6) },
    typed: { question: name, digits: chosen.join(''), answer: chosen.map((place) => `a${place}`) },
  };
};

const amount: Kind = (name, random) => {
  const answer = upTo(99, random);
  return {
    element: { type: 'text', inputType: 'number', name, title: `How many? (${name})` },
    typed: { question: name, digits: String(answer), answer },
  };
};

const KINDS: readonly Kind[] = [choice, mark, choice, longChoice, yesOrNo, several, choice, amount];

/** One answer each: typed a second time they stay what they are. */
export const ONE_ANSWER: readonly Kind[] = [choice, mark, longChoice, yesOrNo];

export function longQuestionnaire(
  questions: number,
  perPage: number,
  random: () => number,
  kinds: readonly Kind[] = KINDS,
): LongQuestionnaire {
  const made = Array.from({ length: questions }, (_, index) =>
    (kinds[index % kinds.length] ?? choice)(`q${String(index + 1).padStart(3, '0')}`, random),
  );
  const pages = Array.from({ length: Math.ceil(questions / perPage) }, (_, page) => ({
    name: `page${page + 1}`,
    elements: made.slice(page * perPage, (page + 1) * perPage).map(({ element }) => element),
  }));
  return {
    definition: { definitionId: 'long', definitionVersion: '1.0.0', title: 'A long talk', pages },
    typed: made.map(({ typed }) => typed),
  };
}
