/**
 * What every contestant is asked, in a page that has the questionnaire in it from the start, as a website would: how long until the last question stands, how long from a click to
 * the next frame, and how many elements it took. `performance.now()` counts from the beginning of the navigation, so
 * that loading and running the scripts is part of being ready.
 */

const everyElement = (root) =>
  [...root.querySelectorAll('*')].reduce(
    (sum, element) => sum + 1 + (element.shadowRoot ? everyElement(element.shadowRoot) : 0),
    0,
  );

const titlesIn = (root) => root.textContent.match(/Question \d+:/g)?.length ?? 0;

const nextFrame = () =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));

/** @param whole whether what stands there is the page itself; left out by whoever draws nothing before it */
export function measure({ start, root, whole = () => true }) {
  start(JSON.parse(document.getElementById('definition').textContent));

  const radios = () => [...root().querySelectorAll('input[type=radio]')];

  globalThis.bench = {
    /** Milliseconds until the last question on the page can be answered. */
    async ready(last) {
      for (;;) {
        const now = await nextFrame();
        const titles = root().textContent;
        if (titles.includes(`Question ${last}:`) && radios().length > 0) return now;
      }
    },
    /** Milliseconds until what can be answered is the page itself, with what keeps the answers. */
    async whole() {
      for (;;) {
        const now = await nextFrame();
        if (whole()) return now;
      }
    },
    elements: () => everyElement(document.body),
    /**
     * Milliseconds from each of several answers to the frame that shows it, apart for those that show or hide another
     * question and those that change nothing else.
     */
    async answers(count) {
      const times = { moving: [], plain: [] };
      // The first choice of each: on some of them another question depends.
      const all = [
        ...new Map(
          radios()
            .reverse()
            .map((radio) => [radio.name, radio]),
        ).values(),
      ].reverse();
      for (const radio of all.slice(0, count)) {
        const titles = titlesIn(root());
        const before = performance.now();
        radio.click();
        const time = (await nextFrame()) - before;
        // What the answer set going must not be paid by the next one, and a question may take its leave slowly.
        await new Promise((resolve) => setTimeout(resolve, 400));
        times[titlesIn(root()) === titles ? 'plain' : 'moving'].push(time);
      }
      return times;
    },
  };
}
