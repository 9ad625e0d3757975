/** Dutch as it is typed in an appointment: "donderdagavond", "kwart voor drie", "over een half uur". */
import { countedWords, numberWords, wordsFor, type Words } from './token.js';

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

export const dutchWords: Words = {
  ...numberWords(
    'nl',
    'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
    {
      één: 1,
      anderhalf: 1.5,
      anderhalve: 1.5,
      vijfentwintig: 25,
      dertig: 30,
      veertig: 40,
      vijfenveertig: 45,
      vijftig: 50,
    },
  ),
  ...countedWords('weekday', DUTCH_WEEKDAYS),
  ...countedWords('month', DUTCH_MONTHS),
  ...wordsFor('vandaag straks', { kind: 'day', offset: 0 }),
  ...wordsFor('morgen', { kind: 'day', offset: 1 }),
  ...wordsFor('overmorgen', { kind: 'day', offset: 2 }),
  ...wordsFor('ochtend ochtends morgens voormiddag vroeg', { kind: 'part', part: 'morning' }),
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
  ...wordsFor('en', { kind: 'and' }),
  ...wordsFor('volgende', { kind: 'next' }),
  ...wordsFor('deze komende aanstaande aankomende', { kind: 'this' }),
  ...wordsFor('zomertijd', { kind: 'season', which: 'first' }),
  ...wordsFor('wintertijd', { kind: 'season', which: 'second' }),
  ...wordsFor("om op de het rond omstreeks tegen circa ca bellen terugbellen graag weer 's s jaar", null),
};
