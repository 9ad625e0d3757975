/**
 * An icon that a definition names: from survey-core's registry, where the host page registers its own. Drawn from its
 * shapes alone; an icon is markup from outside like any other.
 */
import DOMPurify from 'dompurify';
import { nothing } from 'lit';
import { SvgRegistry } from 'survey-core';

const parsed = new Map<string, SVGElement>();

function parse(symbol: string): SVGElement | null {
  const known = parsed.get(symbol);
  if (known) return known;
  const markup = symbol.replace(/^<symbol /u, '<svg ').replace(/<\/symbol>$/u, '</svg>');
  const fragment = DOMPurify.sanitize(markup, { USE_PROFILES: { svg: true }, RETURN_DOM_FRAGMENT: true });
  const icon = fragment.querySelector<SVGElement>('svg');
  if (!icon) return null;
  icon.removeAttribute('id');
  icon.setAttribute('aria-hidden', 'true');
  parsed.set(symbol, icon);
  return icon;
}

/** survey-core's own icons, which it leaves to renderers; fetched when a definition names one that nobody registered. */
export async function loadIcons(): Promise<void> {
  const { icons } = await import('survey-core/icons/iconsV2');
  for (const [name, markup] of Object.entries(icons)) {
    if (SvgRegistry.icons[name] === undefined) SvgRegistry.registerIconFromSvg(name, markup);
  }
}

export const isIconRegistered = (name: string): boolean => SvgRegistry.icons[registryName(name)] !== undefined;

const registryName = (name: string): string => name.replace(/^icon-/u, '');

/** A copy of the icon for its place, or nothing when nobody registered it. `size` in pixels. */
export function registeredIcon(name: string | undefined, size = 24): SVGElement | typeof nothing {
  const symbol = name ? SvgRegistry.icons[registryName(name)] : undefined;
  const icon = symbol ? parse(symbol) : null;
  if (!icon) return nothing;
  const copy = document.importNode(icon, true);
  copy.setAttribute('width', String(size));
  copy.setAttribute('height', String(size));
  copy.classList.add('icon');
  return copy;
}
