/** A pictogram per domain, drawn with lines in a box of 24; a domain without one has people talking. */
import { html, type TemplateResult } from 'lit';

const HOUSE = 'M4 11.5 12 4l8 7.5M6 10v10h12V10M10 20v-6h4v6';

const DRAWN: Readonly<Record<string, string>> = {
  household: HOUSE,
  wellbeing: 'M12 20S3.5 15 3.5 9A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2c0 6-8.5 11-8.5 11z',
  loneliness:
    'M7.5 8.5a2.5 2.5 0 1 0 0-5a2.5 2.5 0 0 0 0 5zM3.5 20v-5a4 4 0 0 1 8 0v5M17 11a2 2 0 1 0 0-4a2 2 0 0 0 0 4zM14 20v-3a3 3 0 0 1 6 0v3',
  work: 'M3.5 8h17v11h-17zM9 8V5h6v3M3.5 13h17M12 12v2',
  income: 'M4 7h14v12H4zM4 7l10-3v3M18 11h2.5v4H15v-4z',
  language: 'M4 5h16v11h-8l-5 4v-4H4zM8 9h8M8 12h5',
  children: 'M12 9a3 3 0 1 0 0-6a3 3 0 0 0 0 6zM12 9v7M7 12h10M12 16l-3.5 5M12 16l3.5 5',
  trust: 'M3 12l5-5 4 2 4-2 5 5-8 8-3-3zM12 9l-3 4 2 1 3-3 4 4',
  neighbours: 'M2.5 12 7.5 7l5 5M4 10.5V20h7v-9.5M12.5 12l4-4 5 5M14 20h6v-8.5M6.5 20v-4h2v4',
  participation: 'M12 21v-9M12 12c0-4 3-7 8-7c0 5-3 8-8 7zM12 15c0-3-2.5-5-7-5c0 4 2.5 6 7 5zM6 21h12',
  renovation: 'M4 20l9-9M11 9l4 4M12 5l7 7 2-3-6-6zM15 3l-4 3',
  moving: 'M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9M8 6l8 4v3',
  help: 'M12 21a9 9 0 1 0 0-18a9 9 0 0 0 0 18zM12 16a4 4 0 1 0 0-8a4 4 0 0 0 0 8zM5.5 5.5l3.5 3.5M15 15l3.5 3.5M18.5 5.5 15 9M9 15l-3.5 3.5',
};

const TALKING = 'M3 5h12v8H8l-3 3v-3H3zM17 9h4v8h-2v3l-3-3h-5v-1';

export const pictogram = (domain: string | null): TemplateResult => html`
  <svg class="pictogram" part="pictogram" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${(domain === null ? undefined : DRAWN[domain]) ?? TALKING} />
  </svg>
`;
