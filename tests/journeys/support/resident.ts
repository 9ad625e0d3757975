/** A resident at a questionnaire: reads what is on the screen, answers it, goes on. Knows the page as a person does. */
import type { Locator, Page } from 'playwright-core';
import type {} from '../../../components/renovation-kit.js';

/** Answers whatever question stands there, by the fields that can be seen in it. */
async function answerQuestion(question: Locator): Promise<void> {
  const radios = question.locator('input[type=radio]:not(:disabled)');
  const rows = question.locator('[role=radiogroup]');
  if ((await rows.count()) > 0 && (await radios.count()) > 0) {
    for (const row of await rows.all()) await row.locator('input[type=radio]').first().check({ force: true });
    return;
  }
  if ((await radios.count()) > 0) return radios.nth(Math.min(1, (await radios.count()) - 1)).check({ force: true });
  const boxes = question.locator('input[type=checkbox]:not(:disabled)');
  if ((await boxes.count()) > 0) return boxes.first().check({ force: true });
  const number = question.locator('input[type=number]');
  if ((await number.count()) > 0) return number.first().fill('2');
  const area = question.locator('textarea');
  if ((await area.count()) > 0) return area.first().fill('…');
  const combobox = question.locator('[role=combobox]');
  if ((await combobox.count()) > 0) {
    await combobox.first().click();
    await question.page().keyboard.press('ArrowDown');
    await question.page().keyboard.press('Enter');
    return;
  }
  const select = question.locator('select');
  if ((await select.count()) > 0) {
    await select.first().selectOption({ index: 1 });
    return;
  }
  // A ranking or something else without a plain field: passed over, as a person may.
  const refuse = question.locator('.nonresponse button').last();
  if ((await refuse.count()) > 0) await refuse.click();
}

/** The questions of the page that is open; those that an answer brings come along. */
export async function answerPage(page: Page): Promise<number> {
  const done = new Set<string>();
  for (;;) {
    const names = await page
      .locator('renovation-survey-page [data-name]')
      .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset['name'] ?? ''));
    const next = names.find((name) => !done.has(name));
    if (next === undefined) return done.size;
    done.add(next);
    await answerQuestion(page.locator(`renovation-survey-page [data-name="${next}"]`).first());
  }
}

const currentPage = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('renovation-survey')?.survey?.currentPage?.name ?? '');

/** Goes on to the next page; false when there is none. */
export async function goOn(page: Page): Promise<boolean> {
  const before = await currentPage(page);
  const next = page.locator('.navigation [data-action=sv-nav-next]');
  if ((await next.count()) === 0) return false;
  await next.click();
  await page.waitForFunction(
    (name) => document.querySelector('renovation-survey')?.survey?.currentPage?.name !== name,
    before,
  );
  return true;
}

/** From the letter to the first page of questions: the code that is filled in, a language, yes to every purpose. */
export async function begin(page: Page, language: string): Promise<void> {
  await page.waitForFunction(() => {
    const field = document.querySelector<HTMLInputElement>('demo-letter input');
    return field !== null && field.value !== '';
  });
  await page.locator('demo-letter button').click();
  await page.locator(`renovation-survey-welcome button[lang=${language}]`).click();
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('renovation-survey')?.shadowRoot?.querySelector('[lang]')?.getAttribute('lang') === wanted,
    language,
  );
  for (const purpose of await page.locator('fieldset.purpose').all()) await purpose.locator('input').first().check();
  await page.locator('renovation-survey-welcome button.primary').click();
  await page.locator('renovation-survey-page').waitFor();
}

/** Waits until the screen says that everything so far is saved. */
export const saved = (page: Page): Promise<void> => page.locator('.save-state[data-state=saved]').waitFor();
