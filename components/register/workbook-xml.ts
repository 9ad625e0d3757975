/** Reads the parts of a workbook (ECMA-376, SpreadsheetML) that a table needs. Each throws for XML that is broken. */
import { Parser } from 'saxen';
import type { TableRow } from '../../domain/register/table.js';
import { numberText, type NumberFormats } from './number-text.js';

type Attributes = Readonly<Record<string, string | undefined>>;

interface Hooks {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Names come without their prefix: some programs write `x:row`. Throws the parser's error. */
function walk(xml: string, { open, text, close }: Hooks): void {
  const parser = new Parser();
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (name, attributes, decode) => {
    if (!open) return;
    const decoded = Object.entries(attributes()).map(([key, value]) => [key, decode(value)]);
    open(local(name), Object.fromEntries(decoded) as Attributes);
  });
  if (text) {
    parser.on('text', (value, decode) => text(decode(value)));
    parser.on('cdata', text);
  }
  if (close) parser.on('closeTag', (name) => close(local(name)));
  parser.parse(xml);
}

export interface SheetEntry {
  readonly name: string;
  /** Id of the relationship that leads to the sheet's part. */
  readonly relation: string;
}

/** Sheets that show, in their order. */
export function readWorkbook(xml: string): { readonly sheets: readonly SheetEntry[]; readonly from1904: boolean } {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/u.test(attributes['date1904'] ?? '');
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      if (relation !== undefined) sheets.push({ name: attributes['name'] ?? '', relation });
    },
  });
  return { sheets, from1904 };
}

/** Paths in the archive by relationship. */
export function readRelations(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  walk(xml, {
    open: (name, { Id: id, Target: target }) => {
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`);
    },
  });
  return targets;
}

/** Texts that cells refer to. Readings of Japanese characters (`rPh`) are left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  const inside: string[] = [];
  walk(xml, {
    open: (name) => {
      inside.push(name);
      if (name === 'si') text = '';
    },
    text: (value) => {
      if (inside.at(-1) === 't' && !inside.includes('rPh')) text += value;
    },
    close: (name) => {
      inside.pop();
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

export function readStyles(xml: string): Pick<NumberFormats, 'codes' | 'styles'> {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(Number(attributes['numFmtId'] ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return { codes, styles };
}

/** Ends the walk through a sheet that has more than it may. */
export class SheetTooBig extends Error {
  override readonly name = 'SheetTooBig';
  constructor(readonly what: 'rows' | 'columns') {
    super(what);
  }
}

/** Rows with something in them. Throws `SheetTooBig`. */
export function readSheet(
  xml: string,
  strings: readonly string[],
  formats: NumberFormats,
  limits: { readonly rows: number; readonly columns: number },
): readonly TableRow[] {
  const rows: TableRow[] = [];
  let line = 0;
  let cells: string[] = [];
  let column = -1;
  let cell: Attributes = {};
  let value = '';
  const inside: string[] = [];
  walk(xml, {
    open: (name, attributes) => {
      inside.push(name);
      if (name === 'row') {
        line = Number(attributes['r'] ?? line + 1);
        cells = [];
        column = -1;
      } else if (name === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
        if (column >= limits.columns) throw new SheetTooBig('columns');
        cell = attributes;
        value = '';
      }
    },
    text: (text) => {
      const [within, holder] = [inside.at(-1), inside.includes('rPh')];
      if ((within === 'v' || within === 't') && !holder) value += text;
    },
    close: (name) => {
      inside.pop();
      if (name === 'c') {
        while (cells.length < column) cells.push('');
        cells[column] = cellValue(cell, value, strings, formats);
      } else if (name === 'row' && cells.some((text) => text.trim() !== '')) {
        rows.push({ line, cells });
        if (rows.length > limits.rows + 1) throw new SheetTooBig('rows');
      }
    },
  });
  return rows;
}

function cellValue(
  { t: type = 'n', s: style }: Attributes,
  value: string,
  strings: readonly string[],
  formats: NumberFormats,
): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'true' : value === '0' ? 'false' : '';
    case 'd':
      return value.slice(0, 10);
    case 'n':
      return numberText(value, style === undefined ? null : Number(style), formats);
    // Text in the cell, the text of a formula, and the name of its error.
    default:
      return value;
  }
}

/** `AB12` → 27. */
function columnOf(address: string): number {
  const letters = /^[A-Z]+/iu.exec(address)?.[0].toUpperCase() ?? '';
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
