/**
 * A page of Chromium in which every test file begins with a history of its own. The launcher keeps one page for all
 * files and sends it on; a tab holds fifty entries, and once it is full Chromium drops those of the page that runs
 * before those of the files that are done (nobody pressed anything there), so going back left the test.
 *
 * @param {{ context: import('@web/test-runner-chrome').puppeteerCore.BrowserContext }} launched
 * @returns {Promise<import('@web/test-runner-chrome').puppeteerCore.Page>}
 */
export async function pageWithOwnHistory({ context }) {
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => {
    const response = await goto(url, options);
    // Between two files; while one runs, its entries are its own.
    if (url === 'about:blank') await devtools.send('Page.resetNavigationHistory');
    return response;
  };
  return page;
}
