/** Brings the focus to the title of the screen that has come, once it is drawn. No part of the first screen, which nobody is brought to. */
import type { LitElement } from 'lit';

const TITLE = '.screen-title, .page-title, .welcome-title';

/** Draws itself after what it stands in. */
const drawn = async (within: ParentNode | null | undefined, tag: string): Promise<HTMLElement | null> => {
  const found = within?.querySelector<LitElement>(tag) ?? null;
  await found?.updateComplete;
  return found;
};

export async function focusScreenTitle(root: ParentNode): Promise<void> {
  await drawn(root, 'renovation-survey-welcome');
  const page = await drawn(await drawn(root, 'renovation-survey-shell'), 'renovation-survey-page');
  if (page?.querySelector(':focus')) return; // brought to a question of it already
  root.querySelector<HTMLElement>(TITLE)?.focus();
}
