// @ts-check
/** What runs in the measured page itself: each function stands on its own, and is handed over as its text. */

/**
 * Waits for what is done to the dashboard, and marks in the trace when that was, when the next frame stands and when a
 * chart is drawn.
 * @param {string} kind  of event that it begins with; none where `act` does it
 * @param {() => void} act
 * @returns {Promise<string[]>} the marks of the charts that the window shows anything of and that were drawn anew
 */
export async function follow(kind, act) {
  const NEAR = 8;
  const shadow = document.querySelector('renovation-dashboard')?.shadowRoot;
  const plots = () =>
    [...(shadow?.querySelectorAll('renovation-chart') ?? [])]
      .slice(0, NEAR)
      .map((chart) => chart.shadowRoot?.querySelector('.plot'));
  /** @type {Set<Element>} */
  const watched = new Set();
  /** @type {Map<Element, string>} */
  const drawn = new Map();
  const mark = (/** @type {Element} */ plot) => {
    if (drawn.has(plot)) return;
    drawn.set(plot, `view-chart-${drawn.size}`);
    performance.mark(drawn.get(plot) ?? '');
  };
  const watch = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const plot = /** @type {Element} */ (target);
      // What is taken back waits to be drawn anew.
      if (plot.hasAttribute('data-drawn')) mark(plot);
    }
  });
  const look = (/** @type {boolean} */ fresh) => {
    for (const plot of plots()) {
      if (!plot || watched.has(plot)) continue;
      watched.add(plot);
      watch.observe(plot, { attributeFilter: ['data-drawn'] });
      if (fresh && plot.hasAttribute('data-drawn')) mark(plot);
    }
  };
  look(false);
  const begun = new Promise((resolve) => {
    // Before anything of the page hears of it.
    const begin = () => {
      performance.mark('view-clicked');
      resolve(null);
    };
    if (kind) document.addEventListener(kind, begin, { capture: true, once: true });
    // In a task of the page: what is evaluated from outside is not in the trace.
    setTimeout(() => {
      if (!kind) begin();
      act();
    });
  });
  let following = true;
  // Marked after a frame: whatever begins in it belongs to it.
  const frame = () =>
    requestAnimationFrame(() => {
      look(true);
      setTimeout(() => performance.mark('view-frame'));
      if (following) frame();
    });
  await begun;
  frame();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  performance.mark('view-stands');
  await new Promise((resolve) => setTimeout(resolve, 600));
  following = false;
  watch.disconnect();
  const inSight = plots().filter((plot) => {
    const { top, bottom } = plot?.getBoundingClientRect() ?? { top: Infinity, bottom: Infinity };
    return top < innerHeight && bottom > 0;
  });
  // What is not drawn by now never will be; what was not drawn anew was right already.
  return inSight.flatMap((plot) => (plot?.hasAttribute('data-drawn') ? (drawn.get(plot) ?? []) : ['view-never']));
}

/** Another dashboard of the same release, of which nothing was made before. */
export async function fresh() {
  globalThis.release ??= await (await fetch('./results.json')).json();
  const next = document.createElement('renovation-dashboard');
  Object.assign(next, { release: globalThis.release });
  document.querySelector('renovation-dashboard')?.replaceWith(next);
  while (!next.shadowRoot?.querySelector('.tiles')) await new Promise((resolve) => setTimeout(resolve));
  // Until whatever it makes in idle moments is made.
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** Where somebody presses. @param {string} selector  within the dashboard @returns {Promise<[number, number]>} */
export async function placeOf(selector) {
  const found = document.querySelector('renovation-dashboard')?.shadowRoot?.querySelector(selector);
  found?.scrollIntoView({ block: 'nearest' });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const { left, top, width, height } = /** @type {Element} */ (found).getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** @param {string} selector  of a select within the dashboard @param {string} value */
export function select(selector, value) {
  const found = /** @type {HTMLSelectElement} */ (
    document.querySelector('renovation-dashboard')?.shadowRoot?.querySelector(selector)
  );
  found.value = value;
  found.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The charts of which the window shows anything of the plot: how many, and how large the first one is. */
export function sight() {
  const shown = [
    ...(document.querySelector('renovation-dashboard')?.shadowRoot?.querySelectorAll('renovation-chart') ?? []),
  ]
    .flatMap((chart) => chart.shadowRoot?.querySelector('.plot') ?? [])
    .filter((plot) => plot.getBoundingClientRect().top < innerHeight);
  const canvas = shown[0]?.querySelector('canvas');
  return { count: shown.length, width: canvas?.clientWidth ?? 560, height: canvas?.clientHeight ?? 240 };
}
