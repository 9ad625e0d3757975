/** One watch over where all plots are: what each has to read of styles is read before any is drawn. */
import { watchNearness, type Nearness } from './nearness.js';

type Follow = (nearness: Nearness) => void;

const followers = new WeakMap<Element, Follow>();

const sight = watchNearness((frame, nearness) => followers.get(frame)?.(nearness));

export function followSight(frame: Element, follow: Follow): void {
  followers.set(frame, follow);
  sight.observe(frame);
}

export function leaveSight(frame: Element): void {
  followers.delete(frame);
  sight.unobserve(frame);
}
