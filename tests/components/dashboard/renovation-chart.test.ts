import { expect } from 'chai';
import '../../../components/dashboard/renovation-chart.js';
import type { RenovationChart } from '../../../components/dashboard/renovation-chart.js';
import { violationsIn } from '../../support/axe.js';
import { sampleRelease } from '../../support/sample-release.js';
import { allInside, drawn, everyText, inside, mount, shown, unmountAll, until } from './mount.js';

const release = sampleRelease();

const chartWith = (properties: Partial<RenovationChart>): Promise<RenovationChart> =>
  shown(mount('renovation-chart', { release, ...properties }));

/** Colours of a canvas, each once, without the see-through ones. */
function colorsOf(canvas: HTMLCanvasElement): Set<string> {
  const context = canvas.getContext('2d')!;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const colors = new Set<string>();
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] === 255) colors.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
  }
  return colors;
}

const press = (chart: RenovationChart, key: string): Promise<boolean> => {
  inside(chart, '.reader').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  return chart.updateComplete;
};

describe('<renovation-chart>', () => {
  afterEach(unmountAll);

  it('names the question, the place, the base and the source', async () => {
    const chart = await chartWith({ question: 'health' });
    expect(inside(chart, '.title').innerText.trim()).to.equal('How is your health?');
    expect(inside(chart, '.place').innerText).to.contain('After delivery · All complexes together · n\u00a0≈');
    const source = inside(chart, '.source').innerText;
    expect(source).to.contain('Woonstichting De Brug; released on November 12, 2026');
    expect(source).to.contain('Groups smaller than 10 are not shown; counts are rounded to 5.');
  });

  it('draws every kind of question, and measures over waves', async () => {
    for (const { id, choices } of release.questions) {
      const chart = await chartWith({ question: id, breakdown: 'age' });
      if (choices.length === 0) {
        expect(chart.renderRoot.querySelector('canvas'), id).to.equal(null);
      } else {
        await drawn(chart);
        expect(colorsOf(inside(chart, '.plot canvas')).size, id).to.be.greaterThan(3);
      }
      chart.remove();
    }
    const line = await drawn(await chartWith({ measure: 'wellbeing5', breakdown: 'complex' }));
    expect(colorsOf(inside(line, '.plot canvas')).size).to.be.greaterThan(3);
  });

  it('is read with the arrow keys: every point is an option of one list', async () => {
    const chart = await chartWith({ question: 'health' });
    const reader = inside(chart, '.reader');
    expect(reader.getAttribute('role')).to.equal('listbox');
    reader.focus();
    await until(() => reader.getAttribute('aria-activedescendant') === 'point-0-0', 'the first point');
    await press(chart, 'ArrowRight');
    expect(reader.getAttribute('aria-activedescendant')).to.equal('point-0-1');
    const active = inside(chart, '#point-0-1');
    expect(active.getAttribute('aria-selected')).to.equal('true');
    expect(active.textContent.trim()).to.match(/^Good: \d+% \(\d+ of \d+\)$/);
    expect(inside(chart, '.reading').innerText).to.equal(active.textContent.trim());
    await press(chart, 'Escape');
    expect(reader.hasAttribute('aria-activedescendant')).to.equal(false);
  });

  it('marks the point that is read on the canvas', async () => {
    const chart = await drawn(await chartWith({ question: 'work' }));
    const canvas = inside<HTMLCanvasElement>(chart, '.plot canvas');
    const before = canvas.toDataURL();
    inside(chart, '.reader').focus();
    await until(() => canvas.toDataURL() !== before, 'the ring');
    inside(chart, '.reader').blur();
    await until(() => canvas.toDataURL() === before, 'the ring to go');
  });

  it('reads the point under the pointer', async () => {
    const chart = await drawn(await chartWith({ question: 'health' }));
    const reader = inside(chart, '.reader');
    const box = reader.getBoundingClientRect();
    reader.dispatchEvent(
      new PointerEvent('pointermove', { clientX: box.left + box.width / 2, clientY: box.top + 15, bubbles: true }),
    );
    await chart.updateComplete;
    expect(inside(chart, '.reading').innerText).to.match(/%/);
    reader.dispatchEvent(new PointerEvent('pointerleave'));
    await chart.updateComplete;
    expect(inside(chart, '.reading').innerText).to.equal('');
  });

  it('gives the same figures as a table, which a screen reader can always get to', async () => {
    const chart = await chartWith({ question: 'health', breakdown: 'age' });
    const table = inside<HTMLTableElement>(chart, 'table');
    expect(table.caption?.innerText).to.contain('How is your health?');
    expect([...table.tHead!.rows[0]!.cells].map((cell) => cell.innerText)).to.deep.equal([
      'Answer',
      'Everyone',
      '18 to 39',
      '40 to 64',
      '65 and over',
    ]);
    expect([...table.querySelectorAll('th')].every((cell) => ['col', 'row'].includes(cell.scope))).to.equal(true);
    expect(inside(chart, '.visually-hidden table')).to.equal(table);
    inside<HTMLButtonElement>(chart, '[aria-pressed]').click();
    await chart.updateComplete;
    expect(chart.table).to.equal(true);
    expect(inside(chart, '.table-frame').getAttribute('tabindex')).to.equal('0');
    expect(chart.renderRoot.querySelector('.plot')).to.equal(null);
    expect(inside(chart, '[aria-pressed]').getAttribute('aria-pressed')).to.equal('true');
  });

  it('says that a question was not asked in a wave', async () => {
    const asked = { ...release, tables: release.tables.filter(({ wave }) => wave !== 'temporary') };
    const chart = await chartWith({ release: asked, question: 'health', wave: 'temporary' });
    expect(everyText(chart)).to.contain('was not asked here');
  });

  it('counts open answers without showing any', async () => {
    const chart = await chartWith({ question: 'advice' });
    expect(everyText(chart)).to.contain('counted and never shown');
    expect(inside(chart, 'table').innerText).to.contain('Respondents');
  });

  it('says which name it does not know, and which it does', async () => {
    expect(everyText(await chartWith({ question: 'wealth' }))).to.contain('no question “wealth”');
    expect(everyText(await chartWith({ measure: 'wealth' }))).to.contain('wellbeing5');
    expect(everyText(await chartWith({ question: 'health', wave: 'now' }))).to.contain('no wave “now”');
    expect(everyText(await chartWith({ question: 'health', complex: 'x' }))).to.contain('linden');
    expect(everyText(await chartWith({ question: 'health', breakdown: 'x' }))).to.contain('no breakdown “x”');
  });

  it('turns round for a language that is read from right to left', async () => {
    const chart = await drawn(await chartWith({ question: 'health', locale: 'ar' }));
    const root = inside(chart, '.root');
    expect([root.dir, root.lang]).to.deep.equal(['rtl', 'ar']);
    inside(chart, '.reader').focus();
    await press(chart, 'ArrowLeft');
    expect(inside(chart, '.reader').getAttribute('aria-activedescendant')).to.equal('point-0-1');
    expect(inside(chart, '.title').innerText.trim()).to.equal('كيف هي صحتك؟');
  });

  it('speaks five languages, and English for any other', async () => {
    const words = { nl: 'Tabel', en: 'Table', tr: 'Tablo', ar: 'جدول', pl: 'Tabela', fr: 'Table' };
    for (const [locale, word] of Object.entries(words)) {
      const chart = await chartWith({ question: 'health', locale });
      expect(inside(chart, '[aria-pressed]').innerText.trim(), locale).to.equal(word);
    }
  });

  it('follows the colours of the page, as soon as they change', async () => {
    const chart = await drawn(await chartWith({ question: 'work' }));
    const canvas = inside<HTMLCanvasElement>(chart, '.plot canvas');
    expect(colorsOf(canvas).has('10,92,107')).to.equal(true);
    chart.style.setProperty('--renovation-series-1', 'rgb(120, 30, 200)');
    await until(() => colorsOf(canvas).has('120,30,200'), 'the new colour');
  });

  it('is drawn in the colours of a dark page', async () => {
    const chart = mount('renovation-chart', { release, question: 'work' });
    chart.style.colorScheme = 'dark';
    await drawn(await shown(chart));
    expect(colorsOf(inside(chart, '.plot canvas')).has('127,208,222')).to.equal(true);
  });

  it('draws only what is looked at', async () => {
    const spacer = document.createElement('div');
    spacer.style.blockSize = '6000px';
    document.body.append(spacer);
    const chart = await chartWith({ question: 'health' });
    const seen = mount('renovation-chart', { release, question: 'calm' });
    document.body.prepend(seen);
    await drawn(await shown(seen));
    expect(chart.renderRoot.querySelector('[data-drawn]')).to.equal(null);
    expect(inside(chart, '.plot').getBoundingClientRect().height).to.be.greaterThan(40);
    chart.scrollIntoView();
    await drawn(chart);
    spacer.remove();
    scrollTo(0, 0);
  });

  it('downloads a CSV and a PNG, named after the study and the question', async () => {
    const chart = await drawn(await chartWith({ question: 'health', wave: 'before' }));
    const saved: { name: string; blob: Promise<Blob> }[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: fetch(this.href).then((response) => response.blob()) });
    };
    try {
      const [, png, csv] = allInside<HTMLButtonElement>(chart, '.actions button');
      csv!.click();
      await until(() => saved.length === 1, 'the table');
      png!.click();
      await until(() => saved.length === 2, 'the picture');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved.map(({ name }) => name)).to.deep.equal([
      'lindenhof-health-before-2026-11-12.csv',
      'lindenhof-health-before-2026-11-12.png',
    ]);
    const image = await createImageBitmap(await saved[1]!.blob);
    expect(image.width).to.equal(1920);
    expect(image.height).to.be.greaterThan(300);
    expect(new Uint8Array(await (await saved[0]!.blob).arrayBuffer()).slice(0, 3)).to.deep.equal(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
  });

  it('draws everything on paper, and on screen again after that', async () => {
    const chart = mount('renovation-chart', { release, question: 'work' });
    chart.style.colorScheme = 'dark';
    await drawn(await shown(chart));
    const canvas = inside<HTMLCanvasElement>(chart, '.plot canvas');
    window.dispatchEvent(new Event('beforeprint'));
    expect(colorsOf(canvas).has('10,92,107')).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    await until(() => colorsOf(canvas).has('127,208,222'), 'the colours of the screen');
  });

  it('is clean to axe: as a chart, as a table, right to left, not asked, not known', async () => {
    for (const properties of [
      { question: 'health', breakdown: 'age' },
      { question: 'join', wave: 'all' },
      { measure: 'wellbeing5', breakdown: 'complex' },
      { question: 'health', table: true },
      { question: 'advice' },
      { question: 'health', locale: 'ar' },
      { question: 'wealth' },
    ]) {
      const chart = await chartWith(properties);
      expect(await violationsIn(chart), JSON.stringify(properties)).to.deep.equal([]);
      chart.remove();
    }
  });
});
