/**
 * Charts take turns, so that a page with many of them stays responsive: what is near the screen comes first, each in a
 * task of its own and as many as leave the frame its time; the rest is made when the browser has nothing else to do,
 * and not only when somebody scrolls there: whoever reads, searches or listens finds every chart.
 */
type Begin = () => void;

/** A little before it is scrolled to. */
export const AHEAD = '240px 0px';

interface Arranged {
  readonly soon: boolean;
  readonly cancel: () => void;
}

/** A browser that is never idle makes one all the same, after so many milliseconds. */
const PATIENCE = 250;

/** Milliseconds of a frame after which no turn begins any more: the last one still ends within 16. */
const ROOM = 6;

/** A page that nobody sees has no frames: there turns come after so many milliseconds. */
const UNSEEN = 100;

/** To be drawn, in the place that is made for it: before another one is made. */
const drawing: Begin[] = [];
const near: Begin[] = [];
const far = new Map<Element, Begin>();
/** What comes next is arranged: a task for what is near, an idle moment for what is far. */
let arranged: Arranged | null = null;
/** When turns began in this frame. The frame in which a page of charts begins has enough to do. */
let frameBegan = -Infinity;
let sight: IntersectionObserver | null = null;

/**
 * @param element that is not there yet and waits until it is near, or the browser idle; without one it is
 *   seen and only has to be drawn
 * @returns at once for whoever is alone
 */
export function turn(element: Element | null = null): Promise<void> {
  if (!arranged) {
    arrange();
    return Promise.resolve();
  }
  return new Promise((begin) => {
    if (element) {
      sight ??= new IntersectionObserver(seen, { rootMargin: AHEAD });
      sight.observe(element);
      far.set(element, begin);
    } else {
      drawing.push(begin);
    }
    arrange();
  });
}

function seen(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    const begin = isIntersecting && take(target);
    if (begin) near.push(begin);
  }
  arrange();
}

function take(element: Element): Begin | undefined {
  const begin = far.get(element);
  far.delete(element);
  sight?.unobserve(element);
  return begin;
}

/** What is near does not wait for an idle moment that was meant for what is far. */
function arrange(): void {
  const hurry = drawing.length + near.length > 0;
  if (arranged && (arranged.soon || !hurry)) return;
  arranged?.cancel();
  const way = hurry || far.size === 0 ? soon : whenIdle;
  arranged = performance.now() - frameBegan < ROOM ? way() : afterFrame(way);
}

function soon(): Arranged {
  const timer = setTimeout(next);
  return { soon: true, cancel: () => clearTimeout(timer) };
}

/** Safari knows no idle moments: there it is a task that comes somewhat later. */
function whenIdle(): Arranged {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(next, 16);
    return { soon: false, cancel: () => clearTimeout(timer) };
  }
  const handle = requestIdleCallback(next, { timeout: PATIENCE });
  return { soon: false, cancel: () => cancelIdleCallback(handle) };
}

/** Once the frame that is being made stands. */
function afterFrame(way: () => Arranged): Arranged {
  const begin = (): void => {
    cancel();
    frameBegan = performance.now();
    arranged = way();
  };
  let timer = setTimeout(begin, UNSEEN);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(begin);
  });
  const cancel = (): void => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
  return { soon: way === soon, cancel };
}

function next(): void {
  arranged = null;
  const [first] = far.keys();
  const begin = drawing.shift() ?? near.shift() ?? (first && take(first));
  begin?.();
  if (begin) arrange();
}
