/** A questionnaire with a question of nearly every type, each with the settings that reach far into survey-core. */
const choices = [{ value: 1, text: 'One' }, { value: 'two', text: { en: 'Two', nl: 'Twee' } }, 'three'];
const columns = [
  { name: 'c1', cellType: 'text', totalType: 'sum' },
  { name: 'c2', cellType: 'dropdown', choices },
  { name: 'c3', cellType: 'rating', rateMax: 4, visibleIf: '{row.c1} notempty' },
];
const picture = `data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7`;

export const manyTypes = {
  title: { en: 'Of everything', nl: 'Van alles' },
  description: 'A **little**',
  logo: picture,
  showProgressBar: true,
  progressBarType: 'questions',
  showTOC: true,
  showPreviewBeforeComplete: true,
  completedHtml: '<h3>Done {text}</h3>',
  calculatedValues: [{ name: 'sum', expression: '{number} + 1', includeIntoResult: true }],
  triggers: [{ type: 'setvalue', expression: '{number} > 3', setToName: 'text', setValue: 'x' }],
  pages: [
    {
      name: 'p1',
      title: 'First {text}',
      elements: [
        { type: 'text', name: 'text', title: 'Text', isRequired: true, maxLength: 20, placeholder: 'write' },
        {
          type: 'text',
          name: 'number',
          inputType: 'number',
          min: 0,
          max: 10,
          validators: [{ type: 'numeric', minValue: 1 }],
        },
        { type: 'text', name: 'masked', maskType: 'pattern', maskSettings: { pattern: '9999 aa' } },
        { type: 'comment', name: 'comment', autoGrow: true, rows: 3 },
        { type: 'radiogroup', name: 'radio', choices, showOtherItem: true, showNoneItem: true, colCount: 2 },
        { type: 'checkbox', name: 'check', choices, showSelectAllItem: true, maxSelectedChoices: 2 },
        { type: 'dropdown', name: 'drop', choices, allowClear: true, searchEnabled: true },
        { type: 'tagbox', name: 'tags', choices },
        { type: 'boolean', name: 'bool', labelTrue: 'Yes', labelFalse: 'No', visibleIf: '{radio} = 1' },
        { type: 'rating', name: 'rate', rateType: 'smileys', rateValues: [1, 2, { value: 3, text: 'three' }] },
        { type: 'buttongroup', name: 'buttons', choices },
        { type: 'ranking', name: 'rank', choices, selectToRankEnabled: true },
      ],
    },
    {
      name: 'p2',
      navigationTitle: 'Second',
      elements: [
        {
          type: 'imagepicker',
          name: 'pick',
          choices: [{ value: 'a', imageLink: picture, text: 'A' }],
          showLabel: true,
        },
        { type: 'image', name: 'image', imageLink: picture, imageWidth: '50%', altText: 'a dot' },
        {
          type: 'imagemap',
          name: 'map',
          imageLink: picture,
          areas: [{ value: 'x', shape: 'rect', coords: '0,0,1,1', idleFillColor: 'red' }],
        },
        { type: 'html', name: 'html', html: '<p>Hello <b>{text}</b></p>' },
        { type: 'expression', name: 'sum', expression: '{number} * 2', displayStyle: 'decimal', precision: 1 },
        {
          type: 'multipletext',
          name: 'several',
          items: [{ name: 'i1', inputType: 'date' }, { name: 'i2' }],
          colCount: 2,
        },
        { type: 'slider', name: 'slide', min: 0, max: 10, step: 1, sliderType: 'range' },
        { type: 'file', name: 'file', allowMultiple: true, acceptedTypes: 'image/*', maxSize: 1000 },
        { type: 'signaturepad', name: 'sign', signatureWidth: 300, placeholder: 'here' },
      ],
    },
    {
      name: 'p3',
      elements: [
        { type: 'matrix', name: 'matrix', columns: choices, rows: ['r1', { value: 'r2', text: 'Row 2' }], cells: {} },
        {
          type: 'matrixdropdown',
          name: 'table',
          columns,
          rows: ['r1', 'r2'],
          detailPanelMode: 'underRow',
          detailElements: [{ type: 'text', name: 'detail' }],
        },
        { type: 'matrixdynamic', name: 'rows', columns, rowCount: 2, minRowCount: 1, allowRowReorder: true },
        {
          type: 'paneldynamic',
          name: 'people',
          panelCount: 2,
          displayMode: 'tab',
          templateTabTitle: '{panel.name}',
          templateElements: [
            { type: 'text', name: 'name' },
            { type: 'paneldynamic', name: 'inner', panelCount: 1, templateElements: [{ type: 'text', name: 'deep' }] },
          ],
        },
        {
          type: 'panel',
          name: 'panel',
          state: 'collapsed',
          title: 'More',
          elements: [{ type: 'text', name: 'inside', startWithNewLine: false, minWidth: '100px' }],
        },
        {
          type: 'flowpanel',
          name: 'flow',
          content: 'I am {element:flowing} old',
          elements: [{ type: 'text', name: 'flowing' }],
        },
      ],
    },
  ],
};
