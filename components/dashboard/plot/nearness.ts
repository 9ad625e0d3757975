/**
 * Where elements are to somebody who looks at the page: in the window, a little beside it, or further away. It tells
 * after the browser has laid the page out, so that whatever has to be read of styles can be read then.
 */
export type Nearness = 'seen' | 'ahead' | 'away';

/** A little before it is scrolled to. */
const AHEAD = '240px 0px';

export interface NearnessWatch {
  observe(element: Element): void;
  unobserve(element: Element): void;
}

/** @param tell of what is watched, first where it is, and then whenever that is another place */
export function watchNearness(tell: (element: Element, nearness: Nearness) => void): NearnessWatch {
  const known = new WeakMap<Element, Nearness>();
  const now = (element: Element, nearness: Nearness): void => {
    if (known.get(element) === nearness) return;
    known.set(element, nearness);
    tell(element, nearness);
  };
  const around = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        now(target, isIntersecting ? (isInWindow(boundingClientRect) ? 'seen' : 'ahead') : 'away');
      }
    },
    { rootMargin: AHEAD },
  );
  const inside = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) now(target, 'seen');
      else if (known.get(target) === 'seen') now(target, 'ahead');
    }
  });
  return {
    observe(element) {
      around.observe(element);
      inside.observe(element);
    },
    unobserve(element) {
      around.unobserve(element);
      inside.unobserve(element);
      known.delete(element);
    },
  };
}

const isInWindow = ({ top, bottom }: DOMRectReadOnly): boolean => top < innerHeight && bottom > 0;
