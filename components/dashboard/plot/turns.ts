/**
 * Charts take turns, so that a page with many of them stays responsive: what is in the window comes first, each in a
 * task of its own and as many as leave the frame its time; the rest is made when the browser has nothing else to do,
 * what is near the window before what is far, and not only when somebody scrolls there: whoever reads, searches or
 * listens finds every chart.
 */
import { watchNearness, type Nearness, type NearnessWatch } from './nearness.js';

type Begin = () => void;

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

/** To be drawn in the window, in the place that is made for it: before another one is made. */
const drawing: Begin[] = [];
/** To be made in the window. */
const seen: Begin[] = [];
/** What is not in the window waits for idle moments. */
const ahead = new Map<Element, Begin>();
const far = new Map<Element, Begin>();
/** What comes next is arranged: a task for what is seen, an idle moment for what is not. */
let arranged: Arranged | null = null;
/** When turns began in this frame. The frame in which a page of charts begins has enough to do. */
let frameBegan = -Infinity;
let sight: NearnessWatch | null = null;

/**
 * @param element that waits until it is in the window, or the browser idle; without one it is in the window and only
 *   has to be drawn
 * @returns at once for whoever is alone
 */
export function turn(element: Element | null = null): Promise<void> {
  if (!arranged) {
    arrange();
    return Promise.resolve();
  }
  return new Promise((begin) => {
    if (element) {
      sight ??= watchNearness(moved);
      sight.observe(element);
      far.set(element, begin);
    } else {
      drawing.push(begin);
    }
    arrange();
  });
}

function moved(element: Element, nearness: Nearness): void {
  const waiting = nearness === 'seen' ? take(element) : null;
  if (waiting) {
    seen.push(waiting);
    return arrange();
  }
  const [from, to] = nearness === 'ahead' ? [far, ahead] : [ahead, far];
  const begin = from.get(element);
  if (!begin) return;
  from.delete(element);
  to.set(element, begin);
}

function take(element: Element): Begin | undefined {
  const begin = ahead.get(element) ?? far.get(element);
  ahead.delete(element);
  far.delete(element);
  sight?.unobserve(element);
  return begin;
}

/** What is seen does not wait for an idle moment that was meant for what is not. */
function arrange(): void {
  const hurry = drawing.length + seen.length > 0;
  if (arranged && (arranged.soon || !hurry)) return;
  arranged?.cancel();
  const way = hurry || ahead.size + far.size === 0 ? soon : whenIdle;
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
  const [first] = (ahead.size > 0 ? ahead : far).keys();
  const begin = drawing.shift() ?? seen.shift() ?? (first && take(first));
  begin?.();
  if (begin) arrange();
}
