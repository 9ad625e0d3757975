/** A plain document for a person: headings, lines and pairs. Written as one HTML page that needs nothing else. */
export interface PaperSection {
  readonly heading: string;
  readonly lines?: readonly string[];
  readonly pairs?: readonly (readonly [label: string, value: string])[];
}

export interface Paper {
  readonly language: string;
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly PaperSection[];
}

export function paperHtml({ language, title, intro, sections }: Paper): string {
  const body = sections.map(({ heading, lines = [], pairs = [] }) => {
    const terms = pairs.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('\n');
    return `<section>\n<h2>${escaped(heading)}</h2>\n${paragraphs(lines)}${terms === '' ? '' : `<dl>\n${terms}\n</dl>\n`}</section>`;
  });
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h2 { margin-top: 2rem; border-bottom: 1px solid; break-after: avoid; }
dt { font-weight: 600; break-after: avoid; }
dd { margin: 0 0 0.75rem; white-space: pre-wrap; }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${paragraphs(intro)}${body.join('\n')}
</body>
</html>
`;
}

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${escaped(line)}</p>\n`).join('');

/** Answers and notes are somebody's words, never markup. */
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (char) => `&#${String(char.codePointAt(0))};`);
