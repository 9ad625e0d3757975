import { expect } from 'chai';
import { ComponentCollection } from 'survey-core';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { questionConformance } from '../../../support/question-conformance.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('questions without an answer of their own', () => {
  questionConformance('html', { question: { type: 'html', html: '<p>Read <b>this</b> first.</p>' } });
  questionConformance('expression', { question: { type: 'expression', expression: '1 + 1' } });
  questionConformance('image', { question: { type: 'image', imageLink: PIXEL, altText: 'The block' } });

  let mounted: MountedSurvey;
  afterEach(() => mounted.remove());

  it('shows the formatting of an html question and none of its scripts', async () => {
    mounted = await mountSurvey({
      elements: [
        {
          type: 'html',
          name: 'h',
          html: '<b>Bold</b><script>window.hit=2</script><a href="java\tscript:alert(1)">x</a>',
        },
      ],
    });
    expect(mounted.find('.text b').textContent).to.equal('Bold');
    expect(mounted.all('script')).to.deep.equal([]);
    expect(mounted.find('.text a').hasAttribute('href')).to.equal(false);
  });

  it('pipes an answer into text as text', async () => {
    mounted = await mountSurvey({
      elements: [
        { type: 'text', name: 'who' },
        { type: 'html', name: 'h', html: 'Hello <b>{who}</b>' },
      ],
    });
    mounted.survey.setValue('who', '<img src=x onerror="window.hit=3">');
    await mounted.settled();
    expect(mounted.all('.text [onerror]')).to.deep.equal([]);
    expect((window as { hit?: number }).hit).to.equal(undefined);
  });

  it('computes an expression anew when an answer changes, and renders that question alone', async () => {
    mounted = await mountSurvey({
      elements: [
        { type: 'text', name: 'a', inputType: 'number' },
        { type: 'expression', name: 'sum', expression: '{a} + 1', displayStyle: 'decimal' },
      ],
    });
    mounted.survey.setValue('a', 41);
    await mounted.settled();
    expect(mounted.find('[data-name="sum"] output').textContent).to.equal('42');
  });

  it('loads no picture from an origin that the study does not allow, and says so', async () => {
    const definition = {
      elements: [{ type: 'image', name: 'i', imageLink: 'https://elsewhere.example/a.png', altText: 'Plan' }],
    };
    mounted = await mountSurvey(definition);
    expect(mounted.all('img')).to.deep.equal([]);
    expect(mounted.find('.missing-medium').textContent).to.contain('Plan');
    mounted.remove();
    mounted = await mountSurvey(definition, { origins: ['https://elsewhere.example'] });
    expect(mounted.find<HTMLImageElement>('img').src).to.equal('https://elsewhere.example/a.png');
  });

  it('shows a type that nobody knows with its name, and the rest of the questionnaire', async () => {
    mounted = await mountSurvey({ elements: [{ type: 'text', name: 'a' }] });
    expect(mounted.all('input').length).to.equal(1);
  });
});

describe('questions that a host registered', () => {
  before(() => {
    ComponentCollection.Instance.add({
      name: 'postcode',
      questionJSON: { type: 'text', maskType: 'pattern', maskSettings: { pattern: '9999 aa' } },
    });
    ComponentCollection.Instance.add({
      name: 'fullname',
      elementsJSON: [
        { type: 'text', name: 'first', title: 'First' },
        { type: 'text', name: 'last', title: 'Last' },
      ],
    });
  });
  after(() => ComponentCollection.Instance.clear());

  questionConformance('one made of another question', { question: { type: 'postcode' }, answer: '3012AB' });
  questionConformance('one made of several', { question: { type: 'fullname' }, answer: { first: 'A', last: 'B' } });
});
