/**
 * Makes a register as a corporation exports it: a CSV file with a row per home and, among them, rows that are damaged in
 * the ways that such files are. Everything comes from one seed; nobody in it exists.
 */
import type { RowIssueCode } from '../../domain/register/row-issue.js';
import type { RegisterComplex } from '../../domain/register/find-place.js';
import { pick, type Random } from './people.js';

const HEADINGS = [
  'huurdernummer',
  'complex',
  'gebouw',
  'portiek',
  'straat',
  'huisnr',
  'toev',
  'postcode',
  'plaats',
  'naam hoofdhuurder',
  'telefoon',
  'mobiel',
  'taal',
  'ingangsdatum',
] as const;

type Row = Record<(typeof HEADINGS)[number], string>;

/** Plainly made up, all of them. */
const NAMES = ['Voorbeeld', 'Proef', 'Model', 'Monster', 'Schets', 'Ontwerp', 'Staal', 'Patroon', 'Maquette', 'Plan'];
const TITLES = ['Fam.', 'Dhr.', 'Mevr.'];
const LANGUAGES = ['Nederlands', 'Nederlands', 'nl', 'Turks', 'Arabisch', 'Pools', 'English', ''];

/** One of each, what it does to a row, and the code under which the row stays out. */
const DAMAGES: readonly (readonly [code: RowIssueCode, damage: (row: Row, before: Row) => Row])[] = [
  ['phone-wrong', (row) => ({ ...row, mobiel: '0970-1234' })],
  ['phone-rounded', (row) => ({ ...row, mobiel: '9,70123E+10' })],
  ['postcode-wrong', (row) => ({ ...row, postcode: '999 XA' })],
  ['number-missing', (row) => ({ ...row, huisnr: '' })],
  ['complex-unknown', (row) => ({ ...row, complex: 'De Es (oud)' })],
  ['stairwell-unknown', (row) => ({ ...row, portiek: 'Z9' })],
  ['language-unknown', (row) => ({ ...row, taal: 'onbekend' })],
  ['formula-error', (row) => ({ ...row, 'naam hoofdhuurder': '#N/B' })],
  ['repeated', (_, before) => before],
];

export interface DamagedLine {
  readonly line: number;
  readonly code: RowIssueCode;
}

export interface MadeRegister {
  /** Semicolons, and a name with quotation marks here and there. */
  readonly csv: string;
  /** In the order of the file. */
  readonly damaged: readonly DamagedLine[];
}

/** `homes` is at least twice as many as there are damages, nine. */
export function makeRegister(complex: RegisterComplex, homes: number, random: Random): MadeRegister {
  const rows = Array.from({ length: homes }, (_, index) => soundRow(complex, index, homes, random));
  // Every damage gets a stretch of its own, and never the first row of it, so that the row before is a sound one.
  const stretch = Math.floor(homes / DAMAGES.length);
  const damaged = DAMAGES.map(([code, damage], order) => {
    const index = order * stretch + 1 + Math.floor(random() * (stretch - 1));
    const [row, before] = [rows[index], rows[index - 1]];
    if (row && before) rows[index] = damage(row, before);
    return { line: index + 2, code };
  });
  const lines = [HEADINGS, ...rows.map((row) => HEADINGS.map((heading) => row[heading]))];
  return { csv: lines.map((cells) => cells.map(quoted).join(';') + '\r\n').join(''), damaged };
}

function soundRow(complex: RegisterComplex, index: number, homes: number, random: Random): Row {
  const places = complex.buildings.flatMap((building) =>
    building.stairwells.map((stairwell) => ({ building, stairwell })),
  );
  const place = places[Math.floor((index * places.length) / homes)];
  const letter = 'ABCDEFGH'.charAt(place ? complex.buildings.indexOf(place.building) : 0);
  // Three doors to a number: on the ground floor, and two above it.
  const addition =
    pick(
      [
        ['', 'I', 'II'],
        ['hs', '1', '2'],
        ['A', 'B', 'C'],
      ] as const,
      random,
    )[index % 3] ?? '';
  const name = `${pick(TITLES, random)} ${pick(NAMES, random)}-${String(index + 1)}`;
  return {
    huurdernummer: `T-${String(index + 1001)}`,
    complex: complex.label['nl'] ?? complex.id,
    gebouw: place?.building.label ?? '',
    portiek: place ? `Portiek ${place.stairwell}` : '',
    straat: 'Voorbeeldstraat',
    huisnr: String(Math.floor(index / 3) + 1),
    toev: addition,
    postcode: random() < 0.2 ? `9999x${letter.toLowerCase()}` : `9999 X${letter}`,
    plaats: 'Voorbeeldstad',
    'naam hoofdhuurder': random() < 0.05 ? `${name} "zn"` : name,
    telefoon: '',
    mobiel: random() < 0.85 ? inventedNumber(random) : '',
    taal: pick(LANGUAGES, random),
    ingangsdatum: `${String(1 + Math.floor(random() * 28))}-${String(1 + Math.floor(random() * 12))}-${String(1985 + Math.floor(random() * 40))}`,
  };
}

/** 097 is for machines: no person answers there. Written in the ways that people write. */
function inventedNumber(random: Random): string {
  const digits = String(Math.floor(random() * 1e8)).padStart(8, '0');
  return pick([`0970-${digits}`, `0970${digits}`, `+31 970 ${digits}`, `970${digits}`], random);
}

const quoted = (cell: string): string => (/[";]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
