/** Brings somebody who cannot see that another question has come to its title. */
import type { ModelElement } from './model-element.js';

const isQuestion = (element: Element): element is ModelElement => element.localName.startsWith('renovation-question-');

/** Waits until the first question inside is drawn, and puts the focus on its title. */
export async function focusTitle(within: Element): Promise<void> {
  const question = [...within.querySelectorAll('*')].find(isQuestion);
  await question?.updateComplete;
  const title = question?.querySelector<HTMLElement>('.title') ?? within.querySelector<HTMLElement>('.entries');
  if (!title) return;
  title.tabIndex = -1;
  title.focus();
}
