/**
 * What is written and drawn by hand on a plot: labels beside or above the bars, figures on or after them, outlines
 * around pale fills, bands where a wave is hidden, and the ring around the point that is read.
 */
import { cellAt, isAbsent, type ChartCell, type ChartPoint } from '../chart-model.js';
import { cssColor } from './color.js';
import type { Paint } from './paint.js';
import { boxOf } from './plot-boxes.js';
import { drawLines } from './plot-lines.js';
import { BASE_SCALE, TICK_SCALE } from './plot-layout.js';
import type { Box, PreparedScene } from './plot-scene.js';

/** Letters of Hebrew, Arabic and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFEFC]/;

/** Space between a bar and the figure after it, or around a figure inside it. */
const MARGIN = 6;

export class PlotInk {
  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly scene: PreparedScene,
  ) {}

  /** Under the bars and lines. */
  under(): void {
    if (this.scene.model.form === 'lines') this.#hiddenWaves();
  }

  /** Over them. */
  over(marked: ChartPoint | null): void {
    const { context } = this;
    context.save();
    context.textBaseline = 'middle';
    if (this.scene.model.form === 'lines') {
      drawLines(context, this.scene);
      this.#lineFigures();
    } else {
      this.#outlines();
      this.#rowLabels();
      this.#barFigures();
    }
    this.#ring(marked);
    context.restore();
  }

  #write(context: CanvasRenderingContext2D, weight = 400, scale = TICK_SCALE): void {
    context.font = `${weight} ${this.scene.theme.fontSize * scale}px ${this.scene.theme.fontFamily}`;
  }

  /**
   * One text, starting or centred where it is told, in its own direction: a range of numbers stays in order among
   * Arabic labels. A rim of the surface keeps it clear of lines that pass behind.
   */
  #put(
    context: CanvasRenderingContext2D,
    text: string,
    x: number,
    y: number,
    align: 'start' | 'center' = 'start',
  ): void {
    const start = this.scene.direction === 'rtl' ? 'right' : 'left';
    context.direction = RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr';
    context.textAlign = align === 'start' ? start : 'center';
    context.fillText(text, x, y);
  }

  #rim(
    context: CanvasRenderingContext2D,
    text: string,
    x: number,
    y: number,
    align: 'start' | 'center' = 'start',
  ): void {
    const start = this.scene.direction === 'rtl' ? 'right' : 'left';
    context.direction = RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr';
    context.textAlign = align === 'start' ? start : 'center';
    context.strokeStyle = cssColor(this.scene.theme.surface);
    context.lineWidth = 4;
    context.lineJoin = 'round';
    context.strokeText(text, x, y);
  }

  #points(): { point: ChartPoint; cell: ChartCell }[] {
    const { model } = this.scene;
    return model.groups.flatMap((_, group) =>
      model.items.flatMap((__, item) => {
        const cell = cellAt(model, { group, item });
        return cell && !isAbsent(cell) ? [{ point: { group, item }, cell }] : [];
      }),
    );
  }

  #paintOf(point: ChartPoint, cell: ChartCell): Paint {
    const { model, paints, hidden } = this.scene;
    if (cell.hidden !== null) return hidden;
    return paints[model.form === 'stacked' ? point.item : point.group] ?? hidden;
  }

  #outlines(): void {
    const { context } = this;
    for (const { point, cell } of this.#points()) {
      const { outline, dash } = this.#paintOf(point, cell);
      const box = boxOf(this.scene, point);
      if (outline === null || !box || box.width < 1) continue;
      context.strokeStyle = outline;
      context.lineWidth = 1;
      context.setLineDash(cell.hidden === null ? [] : [...dash]);
      context.strokeRect(box.x + 1, box.y + 0.5, Math.max(0, box.width - 2), box.height - 1);
    }
    context.setLineDash([]);
  }

  #rowLabels(): void {
    const { layout, theme, direction, area } = this.scene;
    const { context } = this;
    const start = direction === 'rtl' ? layout.width : 0;
    layout.labels.forEach(({ lines, base }, index) => {
      const middle = area.middleOf(index);
      const rows = [...lines, ...base];
      const height = rows.length * layout.lineHeight;
      const top = layout.beside ? middle - height / 2 : middle - layout.bars / 2 - height - 3;
      rows.forEach((text, row) => {
        const quiet = row >= lines.length;
        this.#write(context, 400, quiet ? BASE_SCALE : 1);
        context.fillStyle = cssColor(quiet ? theme.muted : theme.text);
        this.#put(context, text, start, top + (row + 0.5) * layout.lineHeight);
      });
    });
  }

  #barFigures(): void {
    const { context } = this;
    const stacked = this.scene.model.form === 'stacked';
    const hiddenRows = new Set<number>();
    this.#write(context, 600);
    for (const { point, cell } of this.#points()) {
      const box = boxOf(this.scene, point);
      if (!box) continue;
      if (!stacked) {
        this.#figureAfter(context, box, cell);
        continue;
      }
      // The hidden answers of a row share one remainder, which is labelled once.
      if (cell.hidden !== null && hiddenRows.has(point.group)) continue;
      if (cell.hidden !== null) hiddenRows.add(point.group);
      this.#figureInside(context, box, cell, this.#paintOf(point, cell));
    }
  }

  #figureAfter(context: CanvasRenderingContext2D, box: Box, cell: ChartCell): void {
    const { theme, direction } = this.scene;
    const right = direction === 'rtl';
    this.#write(context, cell.hidden === null ? 600 : 400);
    context.fillStyle = cssColor(cell.hidden === null ? theme.text : theme.muted);
    const [x, y] = [right ? box.x - MARGIN : box.x + box.width + MARGIN, box.y + box.height / 2];
    this.#rim(context, cell.label, x, y);
    this.#put(context, cell.label, x, y);
  }

  #figureInside(context: CanvasRenderingContext2D, box: Box, cell: ChartCell, paint: Paint): void {
    const width = context.measureText(cell.label).width;
    if (width + MARGIN > box.width) return;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    if (paint.plate !== null) {
      context.fillStyle = paint.plate;
      context.fillRect(middle.x - width / 2 - 3, middle.y - 9, width + 6, 18);
    }
    context.fillStyle = paint.ink;
    this.#put(context, cell.label, middle.x, middle.y + 0.5, 'center');
  }

  /** A hidden wave is a hatched band; where only some lines are hidden, a short one on the axis. */
  #hiddenWaves(): void {
    const { model, hidden, theme, area } = this.scene;
    const { context } = this;
    context.save();
    for (const item of model.items.keys()) {
      const cells = model.groups.map((_, group) => cellAt(model, { group, item }));
      const concealed = cells.filter((cell) => cell?.hidden !== null && cell !== undefined);
      const [first] = concealed;
      if (!first) continue;
      const all = concealed.length === cells.length;
      const x = area.middleOf(item);
      const height = all ? area.bottom - area.top : 24;
      context.fillStyle = hidden.fill;
      context.fillRect(x - 20, area.bottom - height, 40, height);
      context.strokeStyle = hidden.outline ?? cssColor(theme.muted);
      context.setLineDash([...hidden.dash]);
      context.strokeRect(x - 20, area.bottom - height + 0.5, 40, height - 1);
      if (!all) continue;
      this.#write(context);
      const width = context.measureText(first.label).width;
      const y = area.top + height / 2;
      context.fillStyle = cssColor(theme.surface);
      context.fillRect(x - width / 2 - 4, y - 10, width + 8, 20);
      context.fillStyle = cssColor(theme.text);
      context.textBaseline = 'middle';
      this.#put(context, first.label, x, y, 'center');
    }
    context.restore();
  }

  /** One line: a figure above every point. Several: only after the last, moved apart where they would touch. */
  #lineFigures(): void {
    const { model, theme, layout, direction } = this.scene;
    const { context } = this;
    this.#write(context, 600);
    context.fillStyle = cssColor(theme.text);
    const visible = this.#points().filter(({ cell }) => cell.hidden === null);
    if (model.groups.length === 1) {
      for (const { point, cell } of visible) {
        const box = boxOf(this.scene, point);
        if (!box) continue;
        const [x, y] = [box.x + box.width / 2, box.y - layout.lineHeight / 2];
        this.#rim(context, cell.label, x, y, 'center');
        this.#put(context, cell.label, x, y, 'center');
      }
      return;
    }
    const last = model.groups.flatMap((_, group) => {
      const end = visible.filter(({ point }) => point.group === group).at(-1);
      const box = end ? boxOf(this.scene, end.point) : null;
      return end && box ? [{ label: end.cell.label, x: box.x + box.width / 2, y: box.y + box.height / 2, group }] : [];
    });
    last.sort((a, b) => a.y - b.y);
    let free = -Infinity;
    for (const { label, x, y, group } of last) {
      const at = Math.max(y, free);
      free = at + layout.lineHeight * 0.9;
      context.fillStyle = cssColor(this.scene.paints[group]?.color ?? theme.text);
      this.#put(context, label, direction === 'rtl' ? x - 12 : x + 12, at);
    }
  }

  #ring(marked: ChartPoint | null): void {
    const { context } = this;
    const box = marked && boxOf(this.scene, marked);
    if (!box) return;
    const { theme } = this.scene;
    const around = 3;
    for (const [color, width] of [
      [theme.surface, 6],
      [theme.focus, 3],
    ] as const) {
      context.strokeStyle = cssColor(color);
      context.lineWidth = width;
      context.setLineDash([]);
      context.strokeRect(box.x - around, box.y - around, box.width + 2 * around, box.height + 2 * around);
    }
  }
}
