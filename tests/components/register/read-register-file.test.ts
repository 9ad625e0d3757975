import { expect } from 'chai';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readRegisterFile, type ReadOptions } from '../../../components/register/read-register-file.js';
import { FILE_LIMITS } from '../../../components/register/register-file.js';

type Rows = readonly (readonly [line: number, ...cells: string[]])[];

async function read(content: string | Uint8Array, options?: ReadOptions): Promise<unknown> {
  const result = await readRegisterFile(new Blob([content as BlobPart]), options);
  if (!result.ok) return result.failure;
  return result.value.table.rows.map(({ line, cells }) => [line, ...cells]);
}
const bytesOf = (...codes: readonly number[]): Uint8Array => Uint8Array.from(codes);

describe('a register as CSV', () => {
  const expected: Rows = [
    [1, 'straat', 'huisnr', 'naam'],
    [2, 'Voorbeeldstraat', '1', 'Fam. Voorbéeld'],
  ];
  for (const [name, separator] of Object.entries({ semicolons: ';', commas: ',', tabs: '\t', bars: '|' })) {
    it(`is read with ${name}`, async () => {
      const text = expected.map(([, ...cells]) => cells.join(separator)).join('\n');
      expect(await read(text)).to.deep.equal(expected);
    });
  }
  it('is read by the separator that its first line names', async () =>
    expect(await read('sep=;\r\na,b;c\r\n1;2\r\n')).to.deep.equal([
      [2, 'a,b', 'c'],
      [3, '1', '2'],
    ]));
  it('is not cut at commas inside of cells', async () =>
    expect(await read('naam;adres\n"Proef, J.";"Straat 1, Dorp"\n"Staal, K.";"Straat 2, Dorp"')).to.deep.equal([
      [1, 'naam', 'adres'],
      [2, 'Proef, J.', 'Straat 1, Dorp'],
      [3, 'Staal, K.', 'Straat 2, Dorp'],
    ]));

  const text = 'straat;naam\nVoorbeeldstraat;Voorbéeld €\n';
  const decoded = [
    [1, 'straat', 'naam'],
    [2, 'Voorbeeldstraat', 'Voorbéeld €'],
  ];
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    Array.from(text).forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), littleEndian));
    return new Uint8Array(view.buffer);
  };
  it('is read in UTF-8, with and without a mark', async () => {
    expect(await read(text)).to.deep.equal(decoded);
    expect(await read('\uFEFF' + text)).to.deep.equal(decoded);
  });
  it('is read in Windows-1252, as Excel saves it', async () => {
    const codes = Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));
    expect(await read(bytesOf(...codes))).to.deep.equal(decoded);
  });
  it('is read in UTF-16, either way round', async () => {
    expect(await read(bytesOf(0xff, 0xfe, ...utf16(true)))).to.deep.equal(decoded);
    expect(await read(bytesOf(0xfe, 0xff, ...utf16(false)))).to.deep.equal(decoded);
  });

  it('keeps the lines of the file over empty lines and notes of several lines', async () =>
    expect(await read('a;b\r\n\r\n"een\r\nnote";2\r\n;\r\n3;4\r\n')).to.deep.equal([
      [1, 'a', 'b'],
      [3, 'een\nnote', '2'],
      [6, '3', '4'],
    ]));
  it('may have rows that are too short or too long', async () =>
    expect(await read('a;b;c\n1\n1;2;3;4\n')).to.deep.equal([
      [1, 'a', 'b', 'c'],
      [2, '1'],
      [3, '1', '2', '3', '4'],
    ]));
  it('may have a quotation mark in the middle of a cell', async () =>
    expect(await read('a;b\nflat "de Linde";2\n')).to.deep.equal([
      [1, 'a', 'b'],
      [2, 'flat "de Linde"', '2'],
    ]));
  it('says in which line a quotation mark is left open', async () =>
    expect(await read('a;b\n1;2\n3;"4\n5;6\n')).to.deep.equal({ reason: 'quote-open', line: 3 }));
});

describe('a file that is no register', () => {
  const wrong: Readonly<Record<string, readonly [string | Uint8Array, string]>> = {
    'an empty file': ['', 'empty'],
    'a file with empty lines': ['\n\n;;\n', 'empty'],
    'an Excel file of before 2007, or one with a password': [bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old-excel'],
    'a PDF': ['%PDF-1.7', 'wrong-kind'],
    'a picture': [bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d), 'wrong-kind'],
    'a web page': ['<!DOCTYPE html><title>Inloggen</title>', 'wrong-kind'],
    'bytes without sense': [bytesOf(1, 0, 0, 7, 0, 0, 9, 200), 'wrong-kind'],
    'a Word document': [zipSync({ 'word/document.xml': strToU8('<w/>') }), 'wrong-kind'],
    'half a workbook': [zipSync({ 'xl/workbook.xml': strToU8('<w/>') }).subarray(0, 40), 'damaged'],
  };
  for (const [name, [content, reason]] of Object.entries(wrong)) {
    it(`is told apart: ${name}`, async () => expect(await read(content)).to.deep.include({ reason }));
  }
  it('is told when the browser cannot read it', async () => {
    const gone = new Blob(['a;b']);
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    const result = await readRegisterFile(gone);
    expect(result).to.deep.equal({ ok: false, failure: { reason: 'unreadable', detail: 'NotReadableError' } });
  });
  it('is refused when it has more rows, columns or bytes than it may', async () => {
    const limits = { ...FILE_LIMITS, bytes: 1000, rows: 2, columns: 3 };
    expect(await read('a\n1\n2\n', { limits })).to.have.length(3);
    expect(await read('a\n1\n2\n3\n', { limits })).to.deep.equal({ reason: 'too-many-rows', limit: 2 });
    expect(await read('a;b;c;d\n', { limits })).to.deep.equal({ reason: 'too-many-columns', limit: 3 });
    expect(await read('a'.repeat(1001), { limits })).to.deep.equal({ reason: 'too-large', bytes: 1001, limit: 1000 });
  });
  it('never makes the reader throw', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, zip) => {
        await read(zip ? bytesOf(0x50, 0x4b, 3, 4, ...bytes) : bytes);
      }),
    ));
});

describe('a register as a workbook', () => {
  const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const REL = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

  interface Parts {
    readonly sheet?: string;
    readonly second?: string;
    readonly strings?: string;
    readonly styles?: string;
    readonly workbook?: string;
  }
  function workbook({ sheet = '', second = '', strings, styles, workbook: head }: Parts): Uint8Array {
    const parts: Readonly<Record<string, string | undefined>> = {
      'xl/workbook.xml':
        head ??
        `<workbook ${NS} ${REL}><sheets><sheet name="Oud" sheetId="9" state="hidden" r:id="rId9"/>` +
          `<sheet name="Huurders &amp; co" sheetId="1" r:id="rId1"/><sheet name="Rest" sheetId="2" r:id="rId2"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': `<worksheet ${NS}><sheetData>${sheet}</sheetData></worksheet>`,
      'xl/worksheets/sheet2.xml': `<worksheet ${NS}><sheetData>${second}</sheetData></worksheet>`,
      'xl/sharedStrings.xml': strings && `<sst ${NS}>${strings}</sst>`,
      'xl/styles.xml': styles && `<styleSheet ${NS}>${styles}</styleSheet>`,
    };
    const present = Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined);
    return zipSync(Object.fromEntries(present.map(([path, xml]) => [path, strToU8(xml)])));
  }
  const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;

  it('is read from the first sheet that shows, with its own line numbers', async () => {
    const file = workbook({
      sheet: `<row r="1">${text('naam')}</row><row r="2"/><row r="5"><c r="B5" t="str"><v>x</v></c></row>`,
    });
    expect(await read(file)).to.deep.equal([
      [1, 'naam'],
      [5, '', 'x'],
    ]);
    const result = await readRegisterFile(new Blob([file as BlobPart]));
    expect(result.ok && result.value.sheets).to.deep.equal(['Huurders & co', 'Rest']);
  });
  it('is read from another sheet when asked', async () => {
    const file = workbook({ second: `<row r="1">${text('b')}</row>` });
    expect(await read(file, { sheet: 1 })).to.deep.equal([[1, 'b']]);
    expect(await read(file, { sheet: 2 })).to.deep.equal({ reason: 'no-sheet' });
    expect(await read(file)).to.deep.equal({ reason: 'empty' });
  });
  it('finds shared texts, in pieces and without the readings of characters', async () => {
    const strings =
      '<si><t>een</t></si><si><r><t xml:space="preserve">twee </t></r><r><t>&lt;drie&gt;</t></r></si><si><t>東</t><rPh><t>ひがし</t></rPh></si>';
    const sheet =
      '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>7</v></c></row>';
    expect(await read(workbook({ sheet, strings }))).to.deep.equal([[1, 'een', 'twee <drie>', '東', '']]);
  });
  it('writes dates as dates, and numbers with the zeros of their format', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0000000000"/><numFmt numFmtId="165" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="166" formatCode="[Red]#,##0.00"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="166"/></cellXfs>';
    const cell = (value: string, style: number): string => `<c s="${style}"><v>${value}</v></c>`;
    const sheet = `<row r="1">${cell('612345678', 0)}${cell('612345678', 1)}${cell('46387', 2)}${cell('46387.75', 3)}${cell('6.12345678E8', 0)}${cell('12.5', 4)}</row>`;
    expect(await read(workbook({ sheet, styles }))).to.deep.equal([
      [1, '612345678', '0612345678', '2026-12-31', '2026-12-31', '612345678', '12.5'],
    ]);
  });
  it('counts days from 1904 when it says so', async () => {
    const head = `<workbook ${NS} ${REL}><workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>`;
    const file = workbook({
      workbook: head,
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      sheet: '<row r="1"><c s="0"><v>44925</v></c></row>',
    });
    expect(await read(file)).to.deep.equal([[1, '2026-12-31']]);
  });
  it('keeps truth, and the name of a formula that went wrong', async () =>
    expect(
      await read(workbook({ sheet: '<row r="1"><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>' })),
    ).to.deep.equal([[1, 'true', '#N/A']]));
  it('is damaged when its XML is', async () =>
    expect(await read(workbook({ sheet: '<row r="1"><c></row>' }))).to.deep.include({ reason: 'damaged' }));
  it('is refused when it unfolds to more than it may, before it does', async () => {
    const file = workbook({ sheet: `<row r="1">${text('a'.repeat(1_000_000))}</row>` });
    expect(file.length).to.be.below(20_000);
    const limits = { ...FILE_LIMITS, unfolded: 500_000 };
    expect(await read(file, { limits })).to.deep.include({ reason: 'too-large', limit: 500_000 });
  });
  it('is refused when it has more rows or columns than it may', async () => {
    const limits = { ...FILE_LIMITS, rows: 1, columns: 3 };
    const rows = [1, 2, 3].map((line) => `<row r="${line}">${text('x')}</row>`).join('');
    expect(await read(workbook({ sheet: rows }), { limits })).to.deep.equal({ reason: 'too-many-rows', limit: 1 });
    const wide = workbook({ sheet: '<row r="1"><c r="XFD1" t="str"><v>x</v></c></row>' });
    expect(await read(wide, { limits })).to.deep.equal({ reason: 'too-many-columns', limit: 3 });
  });
});
