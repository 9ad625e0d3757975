/**
 * The stylesheet of a print: A4 pages with a header and a page number, and nothing of the page around the dashboard.
 * Adopted by the document for as long as it prints; a policy against inline styles has nothing against it.
 */

export interface PrintWords {
  readonly title: string;
  readonly place: string;
  readonly source: string;
}

/** Marks everything that the dashboard stands in; what stands beside those is left out. */
export const PATH = 'data-renovation-print';

export function printSheet(words: PrintWords, rightToLeft: boolean): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(printRules(words, rightToLeft));
  return sheet;
}

/** Browsers that do not know boxes in the margins drop those rules and keep the others. */
export function printRules({ title, place, source }: PrintWords, rightToLeft: boolean): string {
  const [start, end] = rightToLeft ? ['right', 'left'] : ['left', 'right'];
  return `
    @page {
      size: A4;
      margin: 22mm 15mm 20mm;
      @top-${start} { content: ${quoted(title)}; font: 600 8.5pt sans-serif; color: #44494f; }
      @top-${end} { content: ${quoted(place)}; font: 8.5pt sans-serif; color: #44494f; }
      @bottom-${start} { content: ${quoted(source)}; font: 7.5pt sans-serif; color: #44494f; width: 85%; text-align: ${start}; }
      @bottom-${end} { content: counter(page) " / " counter(pages); font: 8.5pt sans-serif; color: #44494f; width: 15%; text-align: ${end}; }
    }
    @media print {
      [${PATH}="above"] > :not([${PATH}]), :host > :not([${PATH}]) { display: none !important; }
      [${PATH}="above"] {
        display: block !important; position: static !important; float: none !important; columns: auto !important;
        inline-size: auto !important; max-inline-size: none !important; block-size: auto !important;
        max-block-size: none !important; overflow: visible !important; margin: 0 !important; padding: 0 !important;
        border: 0 !important; background: none !important; box-shadow: none !important; transform: none !important;
      }
    }
  `;
}

/**
 * Text as a CSS string: titles come from a file. Isolated, since a margin has the direction of the page and not that of
 * the dashboard: Arabic with a Dutch name in it would stand in the wrong order.
 */
const quoted = (text: string): string =>
  `"\u2068${text.replace(/[\u0000-\u001f\u007f]/g, ' ').replace(/["\\<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}\u2069"`;
