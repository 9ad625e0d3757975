/**
 * Wherever an address may stand in a definition, a theme or an answer: nothing is asked of an origin that the study
 * does not allow. The foreign origin of these tests is this very server under another name, so that a request would
 * arrive, and be seen.
 */
import { expect } from 'chai';
import '../../../../components/survey/renovation-survey.js';
import type { RenovationSurvey } from '../../../../components/survey/renovation-survey.js';
import { until as untilSoon } from '../../../support/until.js';

const foreign = location.origin.replace(
  location.hostname,
  location.hostname === 'localhost' ? '127.0.0.1' : 'localhost',
);
const until = (condition: () => boolean): Promise<void> => untilSoon(condition, 15);
let number = 0;
/** Each place has an address of its own, so that a request tells where it came from. */
const address = (place: string): string => `${foreign}/foreign/${place}-${String(++number)}.png`;
const bare = (place: string): string => address(place).replace(/^https?:/u, '');
const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** As rich as HTML in a text can be. */
const markup = (place: string): string => `<p style="background:url(${address(`${place}-style`)})">${place}
  <img src="${address(`${place}-img`)}" srcset="${address(`${place}-srcset`)} 2x" alt="">
  <img src="${bare(`${place}-bare`)}" alt="">
  <picture><source srcset="${address(`${place}-picture`)}"><img alt=""></picture>
  <video src="${address(`${place}-video`)}" poster="${address(`${place}-poster`)}" autoplay></video>
  <audio src="${address(`${place}-audio`)}" autoplay></audio>
  <video autoplay><source src="${address(`${place}-source`)}"><track default src="${address(`${place}-track`)}"></video>
  <iframe src="${address(`${place}-iframe`)}"></iframe><object data="${address(`${place}-object`)}"></object>
  <embed src="${address(`${place}-embed`)}"><link rel="stylesheet" href="${address(`${place}-link`)}">
  <style>@import url(${address(`${place}-import`)}); p { background: url(${address(`${place}-rule`)}) }</style>
  <svg><image href="${address(`${place}-svg`)}"/><use href="${address(`${place}-use`)}"/></svg>
  <table background="${address(`${place}-table`)}"><tr><td background="${address(`${place}-cell`)}">x</td></tr></table>
  <input type="image" src="${address(`${place}-input`)}"><base href="${foreign}/"></p>`;
const markdown = (place: string): string => `${place} ![x](${address(`${place}-md`)}) ${markup(place)}`;
const byUrl = (place: string): object => ({ url: address(place), path: 'x', valueName: 'v', imageLinkName: 'v' });

const definition = (): object => ({
  title: markdown('title'),
  description: markdown('description'),
  logo: address('logo'),
  backgroundImage: address('background'),
  headerView: 'advanced',
  completedHtml: markup('completed'),
  loadingHtml: markup('loading'),
  elements: [
    { type: 'html', name: 'html', html: markup('html') },
    {
      type: 'text',
      name: 'text',
      title: markdown('question'),
      description: markdown('under'),
      placeholder: markup('ph'),
    },
    { type: 'image', name: 'image', imageLink: address('image') },
    { type: 'image', name: 'video', contentMode: 'video', imageLink: address('film') },
    { type: 'image', name: 'youtube', contentMode: 'youtube', imageLink: address('youtube') },
    { type: 'image', name: 'tube', contentMode: 'youtube', imageLink: 'https://www.youtube.com/watch?v=abc' },
    { type: 'image', name: 'piped', imageLink: '{piped}' },
    {
      type: 'imagepicker',
      name: 'pick',
      choices: [{ value: 'a', imageLink: address('pick'), text: markdown('pick-text') }],
      showLabel: true,
    },
    {
      type: 'imagepicker',
      name: 'films',
      contentMode: 'video',
      choices: [{ value: 'a', imageLink: address('pick-film') }],
    },
    { type: 'imagepicker', name: 'fetched', choicesByUrl: byUrl('pick-by-url') },
    { type: 'imagemap', name: 'far', imageLink: address('map'), areas: [] },
    {
      type: 'imagemap',
      name: 'map',
      imageLink: dot,
      idleFillColor: `url(${address('map-fill')}#x)`,
      areas: [
        {
          value: 'a',
          shape: 'rect',
          coords: '0,0,1,1',
          text: markdown('area'),
          idleFillColor: `url("${address('area-fill')}#x")`,
          idleStrokeColor: `\\75 rl("${address('area-stroke')}#x")`,
        },
      ],
    },
    {
      type: 'radiogroup',
      name: 'radio',
      choices: [{ value: 1, text: markdown('choice') }],
      choicesByUrl: byUrl('radio'),
    },
    { type: 'dropdown', name: 'drop', choicesByUrl: byUrl('drop') },
    { type: 'tagbox', name: 'tags', choicesByUrl: { ...byUrl('tags'), url: bare('tags') } },
    { type: 'checkbox', name: 'check', choices: ['a'], otherText: markdown('other'), showOtherItem: true },
    { type: 'signaturepad', name: 'pad', backgroundImage: address('pad') },
    { type: 'signaturepad', name: 'signed' },
    {
      type: 'file',
      name: 'file',
      defaultValue: [{ name: 'a.png', type: 'image/png', content: address('default-file') }],
    },
    { type: 'file', name: 'kept' },
    {
      type: 'matrixdropdown',
      name: 'table',
      rows: [{ value: 'r', text: markdown('row') }],
      columns: [
        { name: 'image', cellType: 'image', imageLink: address('cell-image') },
        { name: 'html', cellType: 'html', html: markup('cell') },
        { name: 'drop', cellType: 'dropdown', choicesByUrl: byUrl('cell-drop'), title: markdown('column') },
      ],
    },
    { type: 'matrix', name: 'grid', rows: ['r'], columns: ['c'], cells: { r: { c: markdown('grid-cell') } } },
    {
      type: 'paneldynamic',
      name: 'panels',
      panelCount: 1,
      templateTitle: markdown('panel'),
      templateElements: [
        { type: 'image', name: 'inner', imageLink: address('panel-image') },
        { type: 'html', name: 'words', html: markup('panel-html') },
      ],
    },
    {
      type: 'panel',
      name: 'wide',
      width: `url(${address('width')})`,
      elements: [{ type: 'text', name: 'narrow', minWidth: `url(${address('min-width')})` }],
    },
  ],
});

const theme = (): object => ({
  backgroundImage: address('theme-background'),
  header: { backgroundImage: address('theme-header') },
  headerView: 'advanced',
  cssVariables: {
    '--sjs-primary-backcolor': `url(${address('theme-colour')})`,
    '--sjs-general-backcolor': `\\75 rl(${address('theme-escaped')})`,
    '--sjs-font-family': `x, image-set("${address('theme-set')}" 1x)`,
  },
});

const data = (): Record<string, unknown> => ({
  piped: address('piped'),
  signed: address('signed'),
  kept: [{ name: 'a.png', type: 'image/png', content: address('kept') }],
  text: markup('answer'),
});

/** Requests to anywhere but this server under its own name, whoever made them. */
const foreignRequests = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /^https?:/u.test(name) && !name.startsWith(`${location.origin}/`));

/** What would be asked for later: when it scrolls into view, when it is pressed, when a rule applies. */
function foreignInDocument(root: ShadowRoot): readonly string[] {
  const loads = ['src', 'srcset', 'poster', 'data', 'background', 'xlink:href', 'style'];
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('a') ? [] : ['href', ...loads])
      .map((name) => element.getAttribute(name) ?? '')
      .filter((value) => value.includes('/foreign/') || value.includes('youtube'))
      .map((value) => `${element.namespaceURI ?? ''} ${element.localName} ${value}`),
  ]);
}

describe('A definition full of addresses of a foreign server', () => {
  let tag: RenovationSurvey;

  before(() => {
    performance.setResourceTimingBufferSize(2000);
  });

  afterEach(() => tag.remove());

  it('asks nothing of it: drawn, with answers, with a theme, and finished', async () => {
    performance.clearResourceTimings();
    tag = document.createElement('renovation-survey');
    tag.locale = 'en';
    tag.data = data();
    tag.definition = definition();
    document.body.append(tag);
    await until(() => tag.shadowRoot?.querySelector('renovation-survey-page [data-name="words"]') != null);
    const root = tag.shadowRoot!;
    // The areas are there once the picture is.
    await until(() => root.querySelector('.area') !== null);
    tag.survey?.applyTheme(theme());
    for (const button of root.querySelectorAll<HTMLElement>('[role=combobox]')) button.click();
    await tag.updateComplete;
    await until(() => root.querySelectorAll('renovation-survey-page').length === 1);
    expect(foreignInDocument(root)).to.deep.equal([]);
    tag.survey?.doComplete();
    await until(() => root.querySelector('.completed') !== null);
    expect(foreignInDocument(root)).to.deep.equal([]);
    // A request of our own comes after all that were under way: were there others, they would be seen by now.
    await fetch(`${foreign}/package.json`, { mode: 'no-cors' });
    await until(() => foreignRequests().length > 0);
    expect(foreignRequests()).to.deep.equal([`${foreign}/package.json`]);
  });
});
