/** What a definition says of sizes, sides and pictures shows; nothing of it is a style attribute in the template. */
import { expect } from 'chai';
import { mountSurvey, type MountedSurvey, type MountOptions } from '../../support/mount-survey.js';

const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="200" height="120"%3E%3Crect width="200" height="120"/%3E%3C/svg%3E';

describe('What a definition says of its looks', () => {
  let mounted: MountedSurvey;
  afterEach(() => mounted.remove());

  const show = async (definition: object, options?: MountOptions): Promise<void> => {
    mounted = await mountSurvey({ elements: [{ type: 'text', name: 'q' }], ...definition }, options);
    mounted.host.style.cssText = 'display: block; inline-size: 50rem';
  };
  const ask = (element: object): Promise<void> => show({ elements: [{ name: 'q', ...element }] });

  it('gives the logo its size, in pixels where there is no unit', async () => {
    await show({ logo: PICTURE, logoWidth: '60', logoHeight: '2rem', title: 'T' });
    const { width, height } = getComputedStyle(mounted.find('.survey-logo'));
    expect([width, height]).to.deep.equal(['60px', '32px']);
  });

  it('gives a picture its size', async () => {
    await ask({ type: 'image', imageLink: PICTURE, imageWidth: 150, imageHeight: '90px' });
    const { width, height } = getComputedStyle(mounted.find('.medium'));
    expect([width, height]).to.deep.equal(['150px', '90px']);
  });

  it('moves a question in by its steps, and no further than before when it is moved back', async () => {
    await ask({ type: 'text', indent: 2 });
    const question = mounted.find('[data-name="q"]');
    expect(getComputedStyle(question).paddingInlineStart).to.equal('40px');
    mounted.survey.getQuestionByName('q')!.indent = 0;
    await mounted.settled();
    expect(getComputedStyle(question).paddingInlineStart).to.equal('0px');
  });

  it('writes amounts of money to the right, as they stand below each other', async () => {
    await ask({ type: 'text', maskType: 'currency', defaultValue: 12 });
    expect(getComputedStyle(mounted.find('input')).textAlign).to.equal('right');
  });

  it('writes the value beside its label on a slider that asks for it', async () => {
    await ask({
      type: 'slider',
      customLabels: [
        { value: 50, text: 'Half', showValue: true },
        { value: 90, text: 'Much' },
      ],
    });
    expect(mounted.all('.slider-label').map((label) => label.innerText.trim().split(/\s+/u))).to.deep.equal([
      ['50', 'Half'],
      ['Much'],
    ]);
  });

  it('shows a field that has to be mended by its edge as well', async () => {
    await ask({ type: 'text', isRequired: true });
    const edge = (): string => getComputedStyle(mounted.find('input')).borderTopColor;
    const before = edge();
    mounted.survey.validate(true);
    await mounted.settled();
    expect(edge()).to.not.equal(before);
    expect(edge()).to.equal(getComputedStyle(mounted.find('.errors')).color);
  });

  it('shows the files of a response that is only looked at, and nothing to choose with', async () => {
    const file = { name: 'letter.txt', type: 'text/plain', content: 'data:text/plain,x' };
    await show({ elements: [{ type: 'file', name: 'q' }] }, { readonly: true, data: { q: [file] } });
    expect(mounted.all('input[type=file]').length).to.equal(0);
    expect(mounted.find('.file').innerText.trim()).to.equal('letter.txt');
    mounted.remove();
    await show({ elements: [{ type: 'file', name: 'q' }] }, { readonly: true });
    expect(mounted.find('.file').innerText.trim()).to.equal('No file selected');
  });

  it('keeps long words at the ends of a slider within the question', async () => {
    await ask({
      type: 'slider',
      customLabels: [
        { value: 0, text: 'Not at all comfortable' },
        { value: 100, text: 'As comfortable as can be' },
      ],
    });
    const question = mounted.find('[data-name="q"]').getBoundingClientRect();
    for (const label of mounted.all('.slider-label')) {
      const { left, right } = label.getBoundingClientRect();
      expect(left, label.innerText).to.be.at.least(question.left - 1);
      expect(right, label.innerText).to.be.at.most(question.right + 1);
    }
  });

  it('writes the words on a button whose icon nobody has', async () => {
    await ask({
      type: 'buttongroup',
      choices: [{ value: 1, text: 'Heat pump', iconName: 'icon-none-such', showCaption: false }],
    });
    expect(mounted.find('.segments').innerText.trim()).to.equal('Heat pump');
  });

  it('stands before its picture, seen through as far as it says', async () => {
    await show({ backgroundImage: PICTURE, backgroundOpacity: 0.3 });
    const picture = mounted.find<HTMLImageElement>('.survey-background');
    expect(getComputedStyle(picture).opacity).to.equal('0.3');
    expect(picture.alt).to.equal('');
  });

  it('shows no picture behind it from where the study does not allow any', async () => {
    await show({ backgroundImage: 'https://pictures.example/behind.png' });
    expect(mounted.all('.survey-background').length).to.equal(0);
  });
});
