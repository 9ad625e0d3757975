/**
 * Opens the study that the address names (`?study=first-day`) on a page that can show several. Stands before the tags
 * among the imports, so that they find the address of the right one.
 */
const STUDIES: Readonly<Record<string, string>> = {
  'de-linde': './survey-definitions/study.example.json',
  'de-wilg': './data/study-doors.json',
  'first-day': './data/study-first-day.json',
  'de-es': './data/study-everyone.json',
};

const asked = new URL(location.href).searchParams.get('study') ?? 'de-linde';
const chosen = asked in STUDIES ? asked : 'de-linde';

document.querySelector('renovation-study')?.setAttribute('src', STUDIES[chosen] ?? '');
for (const link of document.querySelectorAll<HTMLElement>('[data-study]')) {
  if (link.dataset['study'] === chosen) link.setAttribute('aria-current', 'page');
}
export {};
