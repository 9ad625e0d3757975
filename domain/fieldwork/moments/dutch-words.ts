/** Dutch as it is typed in an appointment: "donderdagavond", "kwart voor drie", "over een half uur". */
import { countedWords, numberWords, ordinalWords, wordsFor, type Words } from './token.js';

export const DUTCH_WEEKDAYS = [
  'maandag ma',
  'dinsdag di',
  'woensdag wo',
  'donderdag do',
  'vrijdag vr',
  'zaterdag za',
  'zondag zo',
] as const;

export const DUTCH_MONTHS = [
  'januari jan',
  'februari feb febr',
  'maart mrt',
  'april apr',
  'mei',
  'juni jun',
  'juli jul',
  'augustus aug',
  'september sep sept',
  'oktober okt',
  'november nov',
  'december dec',
] as const;

const BELOW_TEN = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];

/** "drieëntwintig", and as it is typed in haste. */
const beyondTwenty = (ten: string, from: number, last: number): readonly (readonly [word: string, value: number])[] =>
  BELOW_TEN.slice(0, last).flatMap((one, index) => {
    const value = from + index + 1;
    const plain = [`${one}en${ten}`, value] as const;
    return one.endsWith('ee') || one.endsWith('ie') ? [plain, [`${one}ën${ten}`, value] as const] : [plain];
  });

const compounds = [...beyondTwenty('twintig', 20, 9), ...beyondTwenty('dertig', 30, 1)];

export const dutchWords: Words = {
  ...numberWords(
    'nl',
    'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
    {
      één: 1,
      anderhalf: 1.5,
      anderhalve: 1.5,
      ...Object.fromEntries(compounds),
      dertig: 30,
      veertig: 40,
      vijfenveertig: 45,
      vijftig: 50,
      // "na zessen", "tegen achten".
      vieren: 4,
      vijven: 5,
      zessen: 6,
      zevenen: 7,
      achten: 8,
      negenen: 9,
      tienen: 10,
    },
  ),
  ...ordinalWords(
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste'.split(
      ' ',
    ),
  ),
  ...Object.fromEntries(compounds.map(([word, value]) => [`${word}ste`, { kind: 'ordinal', value }])),
  ...wordsFor('dertigste', { kind: 'ordinal', value: 30 }),
  ...countedWords('weekday', DUTCH_WEEKDAYS),
  ...countedWords('month', DUTCH_MONTHS),
  ...wordsFor('vandaag straks', { kind: 'day', offset: 0 }),
  ...wordsFor('morgen', { kind: 'day', offset: 1 }),
  ...wordsFor('overmorgen', { kind: 'day', offset: 2 }),
  ...wordsFor('ochtend ochtends morgens voormiddag', { kind: 'part', part: 'morning' }),
  ...wordsFor('middag middags namiddag', { kind: 'part', part: 'afternoon' }),
  ...wordsFor('avond avonds', { kind: 'part', part: 'evening' }),
  ...wordsFor('minuut minuten min minuutje minuutjes', { kind: 'unit', unit: 'minute', count: 1 }),
  ...wordsFor('kwartier kwartiertje', { kind: 'unit', unit: 'minute', count: 15 }),
  ...wordsFor('halfuur halfuurtje', { kind: 'unit', unit: 'minute', count: 30 }),
  ...wordsFor('uur u uren uurtje', { kind: 'unit', unit: 'hour', count: 1 }),
  ...wordsFor('dag dagen', { kind: 'unit', unit: 'day', count: 1 }),
  ...wordsFor('week weken', { kind: 'unit', unit: 'week', count: 1 }),
  ...wordsFor('half', { kind: 'half' }),
  ...wordsFor('halve', { kind: 'half' }),
  ...wordsFor('kwart', { kind: 'quarter' }),
  ...wordsFor('voor', { kind: 'to' }),
  ...wordsFor('over', { kind: 'over' }),
  ...wordsFor('na', { kind: 'from', word: 'na' }),
  ...wordsFor('vanaf', { kind: 'from', word: 'vanaf' }),
  ...wordsFor('tussen', { kind: 'between' }),
  ...wordsFor('tot', { kind: 'until' }),
  ...wordsFor('vroeg vroege', { kind: 'early' }),
  ...wordsFor('begin', { kind: 'begin' }),
  ...wordsFor('eind einde laat late', { kind: 'late' }),
  ...wordsFor('weekend weekeinde', { kind: 'weekend' }),
  ...wordsFor('en', { kind: 'and' }),
  ...wordsFor('volgende volgend', { kind: 'next' }),
  ...wordsFor('deze dit komende komend aanstaande aankomende aankomend a.s', { kind: 'this' }),
  ...wordsFor('zomertijd', { kind: 'season', which: 'first' }),
  ...wordsFor('wintertijd', { kind: 'season', which: 'second' }),
  ...wordsFor(
    "om op de het van aan rond omstreeks ongeveer tegen circa ca bel bellen terug terugbellen graag weer nog later 's s jaar @",
    null,
  ),
};
