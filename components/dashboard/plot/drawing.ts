/** The code that draws: loaded once for the page, when the first chart comes into view. */
type Drawing = typeof import('./plot.js');

let drawing: Promise<Drawing> | null = null;
let loaded: Drawing | null = null;

/** What cannot wait, on paper, draws with what is there already. */
export const loadedDrawing = (): Drawing | null => loaded;

/** Before printing everything has to be there. */
export async function loadDrawing(): Promise<Drawing> {
  drawing ??= import('./plot.js');
  try {
    loaded = await drawing;
    return loaded;
  } catch (cause) {
    drawing = null; // a later chart may have better luck
    throw cause;
  }
}
