/**
 * Owns the life of one plot: loads the drawing code when its place first comes into view, draws again when the
 * words, the width, the colours or the paper change, and leaves alone what nobody sees. It does not decide what is
 * drawn.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChartPoint } from '../chart-model.js';
import { loadDrawing, loadedDrawing } from './drawing.js';
import { inNextFrame } from './next-frame.js';
import { medium } from './medium.js';
import type { Nearness } from './nearness.js';
import type { Plot } from './plot.js';
import { layoutPlot, textMeasure, type PlotLayout } from './plot-layout.js';
import type { PlotRequest, PlotScene } from './plot-scene.js';
import { followSight, leaveSight } from './plot-sight.js';
import { followSize, leaveSize } from './plot-sizes.js';
import { readTheme, readType, sameTheme, type PlotTheme, type PlotType } from './plot-theme.js';
import { paintSwatches } from './swatches.js';
import { turn } from './turns.js';
import { zoomOf } from './zoom.js';

interface PlotHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export interface PlotCallbacks {
  /** Renders the host at once, if it still waits for its turn. */
  readonly renderNow: () => void;
  readonly failed: (cause: unknown) => void;
}

/** So sharp a chart is on paper; a whole study on paper has so many charts that each takes less of the memory. */
const PAPER_PIXELS = 3;
const PAPER_PIXELS_OF_MANY = 2;
const MANY = 24;

/** Charts in the page. */
let charts = 0;

/** What stands between the margins of an A4 page, in CSS pixels. */
const PAPER_WIDTH = 680;

export class PlotController implements ReactiveController {
  #request: PlotRequest | null = null;
  #frame: HTMLElement | null = null;
  #plot: Plot | null = null;
  #known: PlotTheme | null = null;
  /** What it was drawn with. */
  #drawnWith: Pick<PlotScene, 'theme' | 'pixelRatio'> | null = null;
  #zoom = 1;
  #marked: ChartPoint | null = null;
  #width = 0;
  #nearness: Nearness = 'away';
  #stale = true;
  #run = 0;
  #failed = false;
  readonly #forcedColors = medium('(forced-colors: active)');
  readonly #print = medium('print');

  constructor(
    private readonly host: PlotHost,
    private readonly callbacks: PlotCallbacks,
  ) {
    host.addController(this);
  }

  /** The drawing code did not arrive, or this browser cannot draw: show the table. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Whether the window shows it. */
  get inSight(): boolean {
    return this.#nearness === 'seen';
  }

  /** Whether it is to be drawn: the window shows it, or nearly. */
  get #isNear(): boolean {
    return this.#nearness !== 'away';
  }

  hostConnected(): void {
    charts++;
    this.#forcedColors.addEventListener('change', this.#repaint);
    this.#print.addEventListener('change', this.#printChanged);
    window.addEventListener('beforeprint', this.#toPaper);
    window.addEventListener('afterprint', this.#fromPaper);
    // Back in the page: a drawing that is right as it is stays.
    if (this.#frame) this.#follow(this.#frame);
  }

  hostDisconnected(): void {
    charts--;
    this.#forcedColors.removeEventListener('change', this.#repaint);
    this.#print.removeEventListener('change', this.#printChanged);
    window.removeEventListener('beforeprint', this.#toPaper);
    window.removeEventListener('afterprint', this.#fromPaper);
    if (this.#frame) this.#leave(this.#frame);
  }

  hostUpdated(): void {
    this.#watch(this.host.renderRoot.querySelector<HTMLElement>('.plot'));
  }

  /** Called after every render of the host. */
  show(request: PlotRequest | null): void {
    const now = this.#request;
    if (now?.model === request?.model && now?.patterns === request?.patterns && now?.direction === request?.direction) {
      return;
    }
    this.#request = request;
    this.#marked = null;
    this.#refresh();
  }

  /** What is drawn is no longer what there is to show. */
  forget(): void {
    this.#stale = true;
    this.#frame?.removeAttribute('data-drawn');
  }

  mark(point: ChartPoint | null): void {
    if (point === this.#marked) return;
    this.#marked = point;
    this.#plot?.mark(point);
  }

  pointAt(x: number, y: number): ChartPoint | null {
    return this.#plot?.pointAt(x, y) ?? null;
  }

  /** The colours of paper: light, whatever the screen shows. For the image. */
  paperTheme(): PlotTheme | null {
    const root = this.#root;
    const before = root?.classList.contains('paper') === true;
    root?.classList.add('paper');
    this.#known = null;
    const theme = this.#theme();
    if (!before) root?.classList.remove('paper');
    this.#known = null;
    return theme;
  }

  get #root(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.root');
  }

  /** Reading styles makes the browser work them out, so it is done once until they change. */
  #theme(): PlotTheme | null {
    if (!this.#known) {
      const probe = this.host.renderRoot.querySelector('.probe');
      this.#known = probe ? readTheme(probe) : null;
    }
    return this.#known;
  }

  #type(): PlotType | null {
    const probe = this.host.renderRoot.querySelector('.probe');
    return this.#known ?? (probe && readType(probe));
  }

  #watch(frame: HTMLElement | null): void {
    if (frame === this.#frame) return;
    if (this.#frame) this.#leave(this.#frame);
    this.#plot = null;
    this.#frame = frame;
    this.#stale = true;
    this.#known = null;
    this.#width = 0;
    if (!frame) return;
    this.#follow(frame);
    this.host.renderRoot.querySelector('.probe')?.addEventListener('transitionend', this.#repaint);
  }

  #follow(frame: HTMLElement): void {
    followSight(frame, this.#moved);
    followSize(frame, this.#resized);
  }

  #leave(frame: HTMLElement): void {
    leaveSight(frame);
    leaveSize(frame);
    this.#nearness = 'away';
    this.#run++;
  }

  /** Styles and zoom are read here, where the page is laid out: when it is drawn, they would have to be worked out. */
  readonly #moved = (nearness: Nearness): void => {
    const [before, now] = [this.#isNear, nearness !== 'away'];
    this.#nearness = nearness;
    if (before || !now) return;
    // Colours that changed while the chart was not shown at all changed without an event.
    this.#known = null;
    const theme = this.#theme();
    this.#zoom = zoomOf(this.#frame);
    const { theme: last, pixelRatio } = this.#drawnWith ?? {};
    if (theme && last && !(sameTheme(theme, last) && pixelRatio === this.#pixelRatio)) this.#stale = true;
    if (this.#stale) void this.#draw();
  };

  /**
   * Width and type are only read here, after the browser has laid the page out and before it paints: asked for
   * earlier, every chart would have it lay out all others again. It is not watched while its own height changes.
   */
  readonly #resized = (width: number): (() => void) | null => {
    const frame = this.#frame;
    // What is not shown has no width; it keeps the one that it had.
    if (!frame || width === 0 || width === this.#width) return null;
    this.#width = width;
    this.#stale = true;
    const type = this.#type();
    this.#zoom = zoomOf(frame);
    return () => {
      leaveSize(frame);
      if (type) this.#layout(type);
      if (this.#isNear) void this.#draw();
      inNextFrame(() => {
        if (frame === this.#frame && frame.isConnected) followSize(frame, this.#resized);
      });
    };
  };

  readonly #repaint = (): void => {
    this.#known = null;
    this.#refresh();
  };

  /** Room is made at once, so that nothing jumps; ink waits until somebody looks. */
  #refresh(): void {
    this.#stale = true;
    if (this.#width === 0) return;
    const type = this.#type();
    if (type) this.#layout(type);
    if (this.#isNear) void this.#draw();
  }

  #layout(type: PlotType): PlotLayout | null {
    const frame = this.#frame;
    const request = this.#request;
    const width = this.#onPaper ? PAPER_WIDTH : this.#width;
    if (!frame || !request || width === 0) return null;
    const layout = layoutPlot(request.model, type, width, textMeasure(type));
    frame.style.setProperty('--_plot-height', `${layout.height}px`);
    return layout;
  }

  async #draw(): Promise<void> {
    const run = ++this.#run;
    try {
      const module = await loadDrawing();
      await turn(this.inSight ? null : this.#frame);
      if (run === this.#run) this.#drawNow(module);
    } catch (cause) {
      if (run !== this.#run) return;
      this.#failed = true;
      this.host.requestUpdate();
      this.callbacks.failed(cause);
    }
  }

  #drawWithLoaded(): void {
    const module = loadedDrawing();
    if (module) this.#drawNow(module);
  }

  #drawNow(module: typeof import('./plot.js')): void {
    const frame = this.#frame;
    const theme = this.#theme();
    const pixelRatio = this.#pixelRatio;
    const layout = theme && this.#layout(theme);
    if (!frame || !layout || !this.#request) return;
    const scene: PlotScene = { ...this.#request, theme, layout, pixelRatio };
    // Drawn before it is in the page: there every change of type would have the browser work out all styles again.
    const canvas = frame.querySelector('canvas') ?? newCanvas();
    canvas.remove();
    this.#plot = new module.Plot(canvas, scene);
    frame.prepend(canvas);
    const swatches = this.host.renderRoot.querySelectorAll<SVGElement>('.swatch');
    paintSwatches(swatches, this.#plot.paints, this.#plot.hidden);
    if (this.#marked) this.#plot.mark(this.#marked);
    this.#frame?.setAttribute('data-drawn', '');
    this.#drawnWith = scene;
    this.#stale = false;
  }

  get #onPaper(): boolean {
    return this.#root?.classList.contains('paper') === true;
  }

  get #pixelRatio(): number {
    if (!this.#onPaper) return devicePixelRatio * this.#zoom;
    return charts > MANY ? PAPER_PIXELS_OF_MANY : Math.max(PAPER_PIXELS, devicePixelRatio);
  }

  readonly #printChanged = (event: MediaQueryListEvent): void => (event.matches ? this.#toPaper() : this.#fromPaper());

  /** Printing does not wait: everything is drawn at once, also what was never looked at. */
  readonly #toPaper = (): void => {
    this.callbacks.renderNow();
    const root = this.#root;
    if (!root || root.classList.contains('paper')) return;
    root.classList.add('paper');
    this.#known = null;
    this.#drawWithLoaded();
  };

  readonly #fromPaper = (): void => {
    const root = this.#root;
    if (!root?.classList.contains('paper')) return;
    root.classList.remove('paper');
    this.#known = null;
    this.#drawWithLoaded();
  };
}

/** Its points are read from the list beside it. */
function newCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.ariaHidden = 'true';
  return canvas;
}
