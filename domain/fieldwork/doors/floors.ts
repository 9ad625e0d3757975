/**
 * On which floor a door is, as far as house numbers say so: `12 hs`, `12 I`, `12 2-hoog`. Read for all doors of a
 * stairwell together, since `12 I` is the first floor beside `12 II`, and the ninth door beside `12 H`.
 */
import type { HomeAddress } from '../../register/home-address.js';

type Numbered = Pick<HomeAddress, 'number' | 'addition'>;

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const GROUND = /^(?:H|HS|HUIS|BG|BEG|PARTERRE)$/u;
const COUNTED = /^(\d{1,2}) ?(HOOG|E|ETAGE)?$/u;

/** What an addition says. `bare`: a digit that is a floor only among others that say so. */
type Reading = { readonly floor: number; readonly bare: boolean } | null;

function readAddition(addition: string | null): Reading {
  const plain = (addition ?? '')
    .toUpperCase()
    .replace(/[-./ ]+/gu, ' ')
    .trim();
  if (plain === '' || GROUND.test(plain)) return { floor: 0, bare: false };
  if (ROMAN.includes(plain)) return { floor: ROMAN.indexOf(plain), bare: false };
  const [, digits, word] = COUNTED.exec(plain) ?? [];
  return digits === undefined ? null : { floor: Number(digits), bare: word === undefined };
}

/**
 * The floor of every door, in their order; 0 is the ground floor. Null unless all of them say so, and there is more than
 * one: a row that is guessed would send people up the wrong stairs.
 */
export function floorsOf(doors: readonly Numbered[]): readonly number[] | null {
  const readings = doors.map(({ addition }) => readAddition(addition));
  const floors = readings.flatMap((reading) => (reading ? [reading.floor] : []));
  const said = readings.some((reading) => reading !== null && !reading.bare);
  return said && floors.length === doors.length && new Set(floors).size > 1 ? floors : null;
}

const HUNDRED = 100;
/** No gallery has more doors than this. */
const MOST_ON_A_GALLERY = 40;

/**
 * The gallery of every door where numbers go by the hundred (101–112, 201–212): which one, counted in hundreds. Null
 * where they do not: a street that goes on beyond 100 is no second gallery.
 */
export function galleriesOf(doors: readonly Numbered[]): readonly number[] | null {
  const numbers = doors.map(({ number, addition }) =>
    addition === null && /^\d{1,4}$/u.test(number) ? Number(number) : NaN,
  );
  const byHundred = new Map<number, number[]>();
  for (const number of numbers) {
    if (Number.isNaN(number)) return null;
    const hundred = Math.floor(number / HUNDRED);
    byHundred.set(hundred, [...(byHundred.get(hundred) ?? []), number % HUNDRED]);
  }
  const galleries = [...byHundred.values()].every(
    (rest) => Math.min(...rest) <= 2 && Math.max(...rest) <= MOST_ON_A_GALLERY,
  );
  return byHundred.size > 1 && galleries ? numbers.map((number) => Math.floor(number / HUNDRED)) : null;
}

const GALLERY = /^(?:galerij|gallery|verdieping|etage|woonlaag|laag|floor|level)\b/iu;

/** `Galerij 9`: in a flat with galleries, registers write down the gallery where others have a stairwell. */
export const isGallery = (stairwell: string | null): boolean => stairwell !== null && GALLERY.test(stairwell);
