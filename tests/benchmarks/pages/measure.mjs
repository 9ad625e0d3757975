/**
 * What every contestant is asked, in the page itself: how long until the last question stands, how long from a click to
 * the next frame, and how many elements it took. `performance.now()` counts from the beginning of the navigation, so
 * that loading and running the scripts is part of being ready.
 */

const everyElement = (root) =>
  [...root.querySelectorAll('*')].reduce(
    (sum, element) => sum + 1 + (element.shadowRoot ? everyElement(element.shadowRoot) : 0),
    0,
  );

const nextFrame = () =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));

export function measure({ start, root }) {
  const radios = () => [...root().querySelectorAll('input[type=radio]')];

  globalThis.bench = {
    /** Milliseconds until the last question on the page can be answered. */
    async ready(definition, last) {
      start(definition);
      for (;;) {
        const now = await nextFrame();
        const titles = root().textContent;
        if (titles.includes(`Question ${last}:`) && radios().length > 0) return now;
      }
    },
    elements: () => everyElement(document.body),
    /** Milliseconds from each of several answers to the frame that shows it. */
    async answers(count) {
      const times = [];
      const all = radios().filter((_, index) => index % 4 === 1);
      for (const radio of all.slice(0, count)) {
        const before = performance.now();
        radio.click();
        times.push((await nextFrame()) - before);
        // What the answer set going must not be paid by the next one.
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      return times;
    },
  };
}
