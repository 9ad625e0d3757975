/**
 * A hostile answer, piped into every text that every type of question can have: nowhere does it become markup, and
 * nowhere do the disguises show in which it travels.
 */
import { expect } from 'chai';
import { Serializer } from 'survey-core';
import { QUESTION_TAGS } from '../../../../components/survey/questions/question-tags.js';
import { hasDisguises } from '../../../../components/survey/rendering/piped-text.js';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';

/** No text of the kit has an element `u`: where there is one, the answer made it. */
const ANSWER = '<u>A</u> & B <3 *c* _d_ `e` [f](javascript:1) {asked} "g" \'h\' i|j ~~k~~ = \\* &lt; \n\n# l';

const choices = [
  { value: 'one', text: 'One {name}' },
  { value: 'two', text: 'Two *{name}*' },
];
const inner = [{ type: 'text', name: 'inner', title: 'Inner {name}', description: 'Inner description {name}' }];

/** What a type needs to show the most of itself. */
const SHAPES: Readonly<Record<string, readonly object[]>> = {
  text: [{ maxLength: 400 }, { inputType: 'number', min: 3, minErrorText: '{0} {name}', defaultValue: 1 }],
  comment: [{}],
  radiogroup: [{ choices, showOtherItem: true, showNoneItem: true, showClearButton: true }],
  checkbox: [{ choices, showOtherItem: true, showNoneItem: true, showSelectAllItem: true }],
  dropdown: [{ choices }, { choices, searchEnabled: false }, { choices, renderAs: 'select' }],
  tagbox: [{ choices }],
  boolean: [{}, { renderAs: 'radio' }, { renderAs: 'checkbox' }],
  rating: [{}, { rateType: 'smileys' }, { rateValues: choices }, { displayMode: 'dropdown' }],
  buttongroup: [{ choices }],
  ranking: [{ choices }, { choices, selectToRankEnabled: true }],
  imagepicker: [{ choices, showLabel: true }, { choices }, { choices, multiSelect: true }],
  image: [{ imageLink: '/nowhere.png' }],
  imagemap: [
    { imageLink: '/nowhere.png', areas: choices.map((each) => ({ ...each, shape: 'rect', coords: '0,0,9,9' })) },
  ],
  html: [{ html: '<p title="{name}">{name}</p>' }],
  expression: [{ expression: '{name}', format: 'Said {0} {name}' }],
  multipletext: [{ items: [{ name: 'a', title: 'Item {name}', placeholder: 'Item {name}' }] }],
  matrix: [{ columns: choices, rows: choices, eachRowRequired: true, eachRowUnique: true }],
  matrixdropdown: [
    {
      columns: [{ name: 'a', title: 'Column {name}', cellType: 'text', totalType: 'sum' }],
      rows: choices,
      totalText: '{name}',
    },
    { columns: [{ name: 'a', title: 'Column {name}' }], choices, rows: choices },
  ],
  matrixdynamic: [
    {
      columns: [{ name: 'a', title: 'Column {name} {rowIndex}', cellType: 'text' }],
      rowCount: 2,
      allowRowReorder: true,
    },
    { columns: [{ name: 'a', cellType: 'text' }], rowCount: 0 },
  ],
  paneldynamic: [
    { templateElements: inner, panelCount: 2, templateTitle: 'Panel {name} {panel.inner}' },
    { templateElements: inner, panelCount: 2, displayMode: 'tab', templateTabTitle: 'Tab {panel.inner} {name}' },
    { templateElements: inner, panelCount: 2, displayMode: 'carousel', progressBarLocation: 'top' },
    { templateElements: inner, panelCount: 0 },
  ],
  slider: [{ customLabels: [{ value: 10, text: 'Ten {name}' }] }, { sliderType: 'range' }],
  file: [{}, { sourceType: 'file-camera' }],
  signaturepad: [{}],
  panel: [{ elements: inner }, { elements: inner, state: 'collapsed' }],
  flowpanel: [{ elements: inner, content: 'Flow {name} {element:inner}' }],
};

/** Every text that a type can have, with the answer in it. */
function allTexts(type: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const property of Serializer.getProperties(type)) {
    if (property.isLocalizable && property.name !== 'imageLink') texts[property.name] = `${property.name} {name}`;
  }
  return texts;
}

const definition = (type: string, shape: object): object => ({
  title: 'Survey {name}',
  description: 'About {name}',
  completedHtml: '<p>Done, {name}</p>',
  showProgressBar: true,
  showTOC: true,
  textUpdateMode: 'onTyping',
  pages: [
    {
      name: 'first',
      title: 'Page {name}',
      description: 'Page description {name}',
      navigationTitle: 'Step {name}',
      elements: [
        { type: 'comment', name: 'name' },
        {
          ...allTexts(type),
          type,
          name: 'asked',
          isRequired: true,
          showCommentArea: true,
          validators: [{ type: 'expression', expression: '{name} = 1', text: 'Wrong, {name}' }],
          ...shape,
        },
      ],
    },
    { name: 'second', elements: [{ type: 'text', name: 'last' }] },
  ],
});

const ATTRIBUTES_OF_DEFINITIONS = /^(?:data-name|name|id|for|aria-.*by|list|href|src)$/u;

/** Where the page shows a disguise, or an element of the answer's making. */
function slips(root: ParentNode): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'u') found.push(`<u> in ${element.parentElement?.outerHTML.slice(0, 120) ?? ''}`);
    for (const { name, value } of element.attributes) {
      if (hasDisguises(value)) found.push(`${element.localName}[${name}]: ${value.slice(0, 60)}`);
      if (!ATTRIBUTES_OF_DEFINITIONS.test(name) && /<\/?(?:em|strong|p)>/u.test(value))
        found.push(`markup in ${element.localName}[${name}]`);
    }
    for (const node of element.childNodes) {
      if (node instanceof Text && hasDisguises(node.data)) {
        found.push(`in ${element.localName}.${element.className}: ${node.data.trim().slice(0, 60)}`);
      }
    }
    const { value } = element as HTMLInputElement;
    if (typeof value === 'string' && hasDisguises(value)) found.push(`value of ${element.localName}`);
  }
  return [...new Set(found)];
}

describe('A hostile answer in every text', () => {
  let mounted: MountedSurvey;
  afterEach(() => mounted.remove());

  const types = [...Object.keys(QUESTION_TAGS).filter((type) => type in SHAPES), 'panel', 'flowpanel'];
  for (const type of types) {
    for (const [index, shape] of SHAPES[type]!.entries()) {
      it(`stays text around ${type} (${index + 1})`, async () => {
        mounted = await mountSurvey(definition(type, shape), { data: { name: ANSWER }, nonresponse: ['refused'] });
        const { survey } = mounted;
        await mounted.settled();
        expect(slips(mounted.root), 'as it opens').to.deep.equal([]);
        survey.validate(true, false);
        await mounted.settled();
        expect(slips(mounted.root), 'with errors').to.deep.equal([]);
        survey.readOnly = true;
        await mounted.settled();
        expect(slips(mounted.root), 'read-only').to.deep.equal([]);
        survey.readOnly = false;
        survey.showPreview();
        await mounted.settled();
        survey.doComplete();
        await mounted.settled();
        expect(slips(mounted.root), 'completed').to.deep.equal([]);
      });
    }
  }

  it('is tried on every type that is drawn', () => {
    const drawn = Object.keys(QUESTION_TAGS).filter((type) => !['custom', 'composite', 'empty'].includes(type));
    expect(Object.keys(SHAPES)).to.include.members(drawn);
  });
});
