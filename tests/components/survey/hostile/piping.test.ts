/** What a person typed reads exactly so wherever it is piped into, in plain texts, in Markdown and in HTML alike. */
import { expect } from 'chai';
import fc from 'fast-check';
import { disguised, hasDisguises, undisguised } from '../../../../components/survey/rendering/piped-text.js';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';

const nasty = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror="window.hit=1">',
    '<b>bold</b>',
    '[x](javascript:alert(1))',
    '![x](https://elsewhere.example/x.png)',
    '&lt;',
    '&amp;amp;',
    '{other}',
    '**strong**',
    'A & B <3',
    '<!--',
    ']]>',
    '</p><script>window.hit=1</script>',
    'https://elsewhere.example',
    '" onmouseover="window.hit=1',
    '\\*not\\*',
  ),
  fc.string({ unit: fc.constantFrom(...Array.from('<>&"\'`\\*_[](){}=|~!:#+-. \n\tab1')) }),
  fc.string({ unit: 'grapheme' }),
);
/** survey-core takes blanks around an answer away, and an answer of blanks alone is none. */
/**
 * WebKitGTK 2.50 takes a character from U+F800 to U+FBFF and a disguise behind it for one, in regular expressions with
 * the flag u, which Marked has: such an answer loses that character in an emphasised title. It stays text.
 */
const isMisread = (answer: string): boolean =>
  Array.from(answer).some((character) => character >= '\uF800' && character <= '\uFBFF');

const answers = fc
  .array(nasty, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('').trim())
  .filter((answer) => answer !== '' && !isMisread(answer));

/** HTML shows a run of blanks as one. */
const collapsed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const definition = {
  completedHtml: '<h3>Thanks {name}</h3>',
  pages: [
    {
      name: 'p1',
      title: 'Of {name}',
      elements: [
        { type: 'comment', name: 'name' },
        { type: 'text', name: 'other', defaultValue: 'the other answer' },
        { type: 'text', name: 'plain', title: 'Dear {name}!', description: 'See {name}.' },
        { type: 'text', name: 'bold', title: 'Dear **{name}** and _you_' },
        { type: 'text', name: 'marked', title: 'Dear <mark>{name}</mark>', titleLocation: 'top' },
        { type: 'text', name: 'lines', title: 'x', description: 'First\n\n{name}\n\n- {name}\n- second' },
        { type: 'html', name: 'html', html: '<section title="{name}">{name}</section><a href="{name}">go</a>' },
        {
          type: 'radiogroup',
          name: 'choice',
          choices: [
            { value: 1, text: 'It is *{name}*' },
            { value: 2, text: '{name}' },
          ],
        },
        { type: 'boolean', name: 'said', title: 'You said {choice}', showCommentArea: true, commentText: '{name}?' },
        {
          type: 'paneldynamic',
          name: 'people',
          templateTitle: 'Person {panel.first}',
          templateElements: [
            { type: 'text', name: 'first' },
            { type: 'text', name: 'age', title: 'Age of {panel.first} (**{name}**)' },
          ],
        },
        {
          type: 'matrixdynamic',
          name: 'rows',
          rowCount: 1,
          columns: [
            { name: 'a', cellType: 'text' },
            { name: 'b', cellType: 'html', html: '<i>{row.a}</i>' },
          ],
        },
      ],
    },
  ],
};

const dataOf = (answer: string): Record<string, unknown> => ({
  name: answer,
  other: 'the other answer',
  choice: 2,
  people: [{ first: answer }],
  rows: [{ a: answer }],
});

describe('An answer that is piped into a text', () => {
  let mounted: MountedSurvey;
  const text = (selector: string): string => collapsed(mounted.find(selector).textContent ?? '');
  const title = (name: string): string => text(`[data-name="${name}"] .title`);

  afterEach(() => mounted.remove());

  function expectLiteral(answer: string): void {
    const said = collapsed(answer);
    expect(text('.page-title')).to.equal(collapsed(`Of ${answer}`));
    expect(title('plain')).to.equal(collapsed(`Dear ${answer}!`));
    expect(text('[data-name="plain"] .description')).to.equal(collapsed(`See ${answer}.`));
    expect(title('bold')).to.equal(collapsed(`Dear ${answer} and you`));
    expect(mounted.find('[data-name="bold"] .title').querySelectorAll('*').length).to.equal(2);
    expect(mounted.find('[data-name="bold"] strong').textContent).to.equal(answer);
    expect(mounted.find('[data-name="marked"] mark').textContent).to.equal(answer);
    expect(mounted.all('[data-name="lines"] .description > *').map((each) => each.localName)).to.deep.equal([
      'p',
      'p',
      'ul',
    ]);
    expect(collapsed(mounted.find('[data-name="lines"] li').textContent ?? '')).to.equal(said);
    expect(mounted.find('[data-name="html"] section').textContent).to.equal(answer);
    expect(mounted.find('[data-name="html"] section').title).to.equal(answer);
    expect(mounted.find('[data-name="html"] .text').querySelectorAll('*').length).to.equal(2);
    expect(mounted.find<HTMLAnchorElement>('[data-name="html"] a').protocol).to.not.match(/script|data|vb/u);
    expect(text('[data-name="choice"] .choice')).to.equal(collapsed(`It is ${answer}`));
    expect(title('said')).to.equal(collapsed(`You said ${answer}`));
    expect(text('[data-name="said"] .comment label')).to.equal(collapsed(`${answer}?`));
    expect(text('[data-name="people"] .panel-title')).to.equal(collapsed(`Person ${answer}`));
    expect(title('age')).to.equal(collapsed(`Age of ${answer} (${answer})`));
    expect(mounted.find('[data-name="age"] strong').textContent).to.equal(answer);
    expect(text('[data-name="rows"] i')).to.equal(said);
  }

  it('reads exactly as it was typed', async () => {
    mounted = await mountSurvey(definition);
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        mounted.survey.data = dataOf(answer);
        await mounted.settled();
        expectLiteral(answer);
        expect(hasDisguises(mounted.root.innerHTML)).to.equal(false);
        expect((window as { hit?: number }).hit).to.equal(undefined);
        for (const { name } of mounted.all('*').flatMap((each) => [...each.attributes]))
          expect(name).to.not.match(/^on/u);
      }),
      { numRuns: 60, includeErrorInReport: true },
    );
  });

  it('is a name such as “A & B <3” on the last page too', async () => {
    mounted = await mountSurvey(definition, { data: dataOf('A & B <3 {other}') });
    mounted.survey.doComplete();
    await mounted.settled();
    expect(mounted.find('.completed h3').textContent).to.equal('Thanks A & B <3 {other}');
  });

  it('leaves what is stored as it was typed', async () => {
    mounted = await mountSurvey(definition, { data: dataOf('<b>*x*</b>') });
    expect(mounted.survey.data).to.deep.equal(dataOf('<b>*x*</b>'));
    expect(mounted.survey.getQuestionByName('choice').displayValue).to.equal('<b>*x*</b>');
  });

  it('comes out of its disguise as it went in', () => {
    fc.assert(fc.property(answers, (answer) => undisguised(disguised(answer)) === answer));
    fc.assert(fc.property(answers, (answer) => disguised(disguised(answer)) === disguised(answer)));
  });
});
