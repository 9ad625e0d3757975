/**
 * Sets custom properties through the CSSOM, which a strict `style-src` allows, for the few sizes that only a
 * definition knows (a question's width, an image's height). No rule is written here: the stylesheet decides what a
 * property does, and what is no plain size or colour is left out. See docs/decisions/0003-sizes-from-definitions.md.
 */
import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { isPlainCss } from './plain-css.js';

export type CssProperties = Readonly<Record<`--${string}`, string | undefined>>;

class CssPropertiesDirective extends Directive {
  #set = new Map<string, string>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('cssProperties() stands in an element part');
  }

  override render(_properties: CssProperties): unknown {
    return noChange;
  }

  override update(part: ElementPart, [properties]: [CssProperties]): unknown {
    const element = part.element as HTMLElement;
    for (const name of this.#set.keys()) {
      if (isPlainCss(properties[name as `--${string}`])) continue;
      element.style.removeProperty(name);
      this.#set.delete(name);
    }
    for (const [name, value] of Object.entries(properties)) {
      if (value === undefined || this.#set.get(name) === value || !isPlainCss(value)) continue;
      element.style.setProperty(name, value);
      this.#set.set(name, value);
    }
    return noChange;
  }
}

/** `<div ${cssProperties({ '--width': '50%' })}>`. */
export const cssProperties = directive(CssPropertiesDirective);
