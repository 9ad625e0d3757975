/** A page on which nothing may go wrong unheard: console messages, script errors and policy violations are collected. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface WatchedPage {
  readonly page: Page;
  /** Everything that was heard so far, a line each. */
  readonly heard: readonly string[];
  /** Violations that axe finds now, a line each. */
  axe(): Promise<string[]>;
}

export async function watchedPage(context: BrowserContext): Promise<WatchedPage> {
  // A browser opens with a page of its own; a second one costs each start of it a moment.
  const page = context.pages().find((each) => each.url() === 'about:blank') ?? (await context.newPage());
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return {
    page,
    heard,
    async axe() {
      // Through the debugger, since the page's own policy lets no foreign script in.
      const client = await context.newCDPSession(page);
      await client.send('Runtime.evaluate', { expression: AXE });
      const { result } = await client.send('Runtime.evaluate', {
        expression: `axe.run(document).then((found) => JSON.stringify(found.violations.map((each) => each.id + ': ' + each.nodes.map((node) => node.target.join(' ')).join(' | '))))`,
        awaitPromise: true,
        returnByValue: true,
      });
      await client.detach();
      return JSON.parse(String(result.value)) as string[];
    },
  };
}
