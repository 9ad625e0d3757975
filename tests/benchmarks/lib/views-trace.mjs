// @ts-check
/** Reads the script of a change of view out of a browser's trace. */

/** Where script begins in a trace. What is called from there is inside, layout that it forces as well. */
const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'EventDispatch',
  'V8.RunMicrotasks',
  'v8.callFunction',
]);

/** @typedef {{ name: string; ph: string; ts: number; dur?: number; tdur?: number; pid: number; tid: number }} TraceEvent */

/**
 * Script until the view stands, until all in sight is drawn (and what the processor worked for that), all of it, its longest stretch and the most between two
 * frames, in milliseconds.
 * @param {TraceEvent[]} events
 * @param {string[]} charts  the marks of those in sight
 */
export function scriptIn(events, charts) {
  const spans = events.filter(({ name, ph }) => ph === 'X' && SCRIPT.has(name)).sort((a, b) => a.ts - b.ts);
  const at = (/** @type {string} */ mark) => events.find(({ name }) => name === mark)?.ts ?? Infinity;
  const clicked = at('view-clicked');
  const stands = at('view-stands');
  const seen = Math.max(stands, ...charts.map(at));
  const script = { charts: charts.length, stands: 0, seen: 0, processor: 0, all: 0, longest: 0, frame: 0 };
  // A change that never came to its end took all the time there is.
  if (!Number.isFinite(clicked + seen)) return { ...script, stands: Infinity, seen: Infinity };
  const frames = events.filter(({ name }) => name === 'view-frame').map(({ ts }) => ts);
  /** @type {Map<string, number>} */
  const until = new Map();
  /** @type {Map<number, number>} by how many frames there were before it */
  const between = new Map();
  for (const { pid, tid, ts, dur = 0, tdur = dur } of spans) {
    const thread = `${pid}/${tid}`;
    const from = Math.max(ts, until.get(thread) ?? 0);
    const end = Math.max(from, ts + dur);
    until.set(thread, end);
    if (end <= clicked) continue;
    const within = (/** @type {number} */ mark) => Math.max(0, Math.min(end, mark) - from) / 1000;
    script.stands += within(stands);
    script.seen += within(seen);
    // On a machine that does other things as well, less than the time that goes by.
    script.processor += within(seen) * Math.min(1, tdur / Math.max(dur, 1));
    script.all += within(Infinity);
    script.longest = Math.max(script.longest, within(Infinity));
    const before = frames.filter((frame) => frame <= from).length;
    between.set(before, (between.get(before) ?? 0) + within(Infinity));
  }
  return { ...script, frame: Math.max(...between.values(), 0) };
}
