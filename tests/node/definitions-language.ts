/**
 * Measures of plain Dutch (level B1), and the marks by which sentences of validated scales are known. The measures are
 * our own: short sentences, short words, none of the words that offices use and people do not.
 */

export interface Readability {
  readonly sentences: number;
  /** Mean words per sentence, and the most in one. */
  readonly meanWords: number;
  readonly longest: { readonly words: number; readonly sentence: string };
  /** Share of words with more than twelve letters. */
  readonly longWords: number;
  /** Flesch–Douma: 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence. Above 60 is plain. */
  readonly ease: number;
}

const sentencesIn = (text: string): readonly string[] =>
  text
    .replace(/\{[^}]*\}/g, 'iets')
    .split(/(?<=[.!?:])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

const wordsIn = (sentence: string): readonly string[] => sentence.match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu) ?? [];

const syllablesIn = (word: string): number =>
  (word.toLowerCase().match(/aai|ooi|oei|eeu|ieu|aa|ee|ie|oe|oo|uu|ei|ij|ui|eu|au|ou|[aeiouyáéíóúäëïöü]/g) ?? [''])
    .length;

export function readabilityOf(texts: readonly string[]): Readability {
  const sentences = texts.flatMap(sentencesIn).map((sentence) => ({ sentence, words: wordsIn(sentence) }));
  const words = sentences.flatMap((entry) => entry.words);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const meanWords = words.length / Math.max(sentences.length, 1);
  const longest = sentences.reduce((one, other) => (other.words.length > one.words.length ? other : one), {
    sentence: '',
    words: [] as readonly string[],
  });
  return {
    sentences: sentences.length,
    meanWords,
    longest: { words: longest.words.length, sentence: longest.sentence },
    longWords: words.filter((word) => word.length > 12).length / Math.max(words.length, 1),
    ease: 206.84 - (77 * syllables) / Math.max(words.length, 1) - 0.93 * meanWords,
  };
}

/** Office Dutch, with the plain word that says the same. */
const DIFFICULT: readonly (readonly [RegExp, string])[] = [
  [/\bteneinde\b/i, 'om'],
  [/\bmiddels\b/i, 'met'],
  [/\btevens\b/i, 'ook'],
  [/\bechter\b/i, 'maar'],
  [/\bindien\b/i, 'als'],
  [/\bdesbetreffende?\b/i, 'deze'],
  [/\bbetreffende\b/i, 'over'],
  [/\bomtrent\b/i, 'over'],
  [/\bten aanzien van\b/i, 'over'],
  [/\bmet betrekking tot\b/i, 'over'],
  [/\bten behoeve van\b/i, 'voor'],
  [/\bconform\b/i, 'volgens'],
  [/\bdiverse\b/i, 'verschillende'],
  [/\bthans\b/i, 'nu'],
  [/\balsmede\b/i, 'en'],
  [/\breeds\b/i, 'al'],
  [/\bgaarne\b/i, 'graag'],
  [/\bderhalve\b/i, 'daarom'],
  [/\bdien(?:t|en) te\b/i, 'moet'],
  [/\bparticip\p{L}*/iu, 'meedoen'],
  [/\bfacilit\p{L}*/iu, 'helpen'],
  [/\bimplement\p{L}*/iu, 'invoeren'],
  [/\binventaris\p{L}*/iu, 'vragen'],
  [/\bparticuliere?\b/i, 'van mensen zelf'],
  [/\bproblematiek\b/i, 'problemen'],
  [/\bmutatie\p{L}*/iu, 'verandering'],
  [/\bprioriteit\p{L}*/iu, 'wat eerst moet'],
  [/\bfrequentie\b/i, 'hoe vaak'],
  [/\bindicatie\b/i, 'idee'],
  [/\boptimaal\b/i, 'zo goed mogelijk'],
  [/\brelevant\p{L}*/iu, 'belangrijk'],
  [/\badequa\p{L}*/iu, 'goed'],
  [/\brespondent\p{L}*/iu, 'u'],
];

/** Difficult words in a text, each with what to write instead. */
export const difficultWordsIn = (text: string): readonly string[] =>
  DIFFICULT.flatMap(([word, plain]) => {
    const found = word.exec(text);
    return found === null ? [] : [`${found[0]} → ${plain}`];
  });

/**
 * Words that stand together in an item of a validated scale, and nowhere by chance. One text with all words of a group
 * repeats the item, or comes too near to it.
 */
const FINGERPRINTS: readonly (readonly [scale: string, ...words: RegExp[]])[] = [
  ['WHO-5', /\bvrolijk/, /\bstemming/],
  ['WHO-5', /\brustig/, /\bontspannen\b/],
  ['WHO-5', /\bactief/, /\benergiek/],
  ['WHO-5', /\bfris/, /\buitgerust\b/, /\bwakker/],
  ['WHO-5', /\bgevuld met/, /\binteress/],
  ['WHO-5', /\bcheerful/, /\bgood spirits/],
  ['WHO-5', /\bcalm/, /\brelaxed/],
  ['WHO-5', /\bactive/, /\bvigorous/],
  ['WHO-5', /\bfresh/, /\brested/],
  ['WHO-5', /\bfilled with things/],
  ['MHI-5', /\berg zenuwachtig/],
  ['MHI-5', /\bin de put\b/, /\bopvrolijken/],
  ['MHI-5', /\bkalm/, /\brustig/],
  ['MHI-5', /\bneerslachtig/, /\bsomber/],
  ['MHI-5', /\bgelukkig mens/],
  ['MHI-5', /\bvery nervous/],
  ['MHI-5', /\bdown in the dumps/],
  ['MHI-5', /\bcalm/, /\bpeaceful/],
  ['MHI-5', /\bdownhearted/],
  ['MHI-5', /\bhappy person/],
  ['De Jong Gierveld', /\bleegte/],
  ['De Jong Gierveld', /\bmis/, /\bmensen om (?:me|mij) heen/],
  ['De Jong Gierveld', /\bin de steek gelaten/],
  ['De Jong Gierveld', /\bnarigheid/, /\bterugvallen/],
  ['De Jong Gierveld', /\bvolledig/, /\bvertrouwen/],
  ['De Jong Gierveld', /\bnauw verbonden/],
  ['De Jong Gierveld', /\bgeneral sense of emptiness/],
  ['De Jong Gierveld', /\bmiss having people around/],
  ['De Jong Gierveld', /\boften feel rejected/],
  ['De Jong Gierveld', /\brely on/, /\bproblems/],
  ['De Jong Gierveld', /\btrust completely/],
  ['De Jong Gierveld', /\benough people/, /\bfeel close/],
  ['Cantril', /\bladder/, /\btreden|\bsporten/],
  ['Cantril', /\bladder/, /\bsteps|\brungs/],
  ['Veiligheidsmonitor', /\bkennen elkaar nauwelijks/],
  ['Veiligheidsmonitor', /\bprettige manier met elkaar om/],
  ['Veiligheidsmonitor', /\bgezellige buurt/],
  ['Veiligheidsmonitor', /\bthuis bij de mensen/],
];

/** The scales whose sentences a text repeats. */
export function scalesIn(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\d\s]/gu, ' ')
    .replace(/\s+/g, ' ');
  return FINGERPRINTS.filter(([, ...words]) => words.every((word) => word.test(plain))).map(([scale]) => scale);
}
