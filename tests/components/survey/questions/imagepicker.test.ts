import { expect } from 'chai';
import type { ImageItemValue, QuestionImagePickerModel } from 'survey-core';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { questionConformance } from '../../../support/question-conformance.js';

const PICTURE =
  'data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>');
const choices = ['lion', 'giraffe'].map((value) => ({ value, imageLink: PICTURE }));
const inputs = (mounted: MountedSurvey): HTMLInputElement[] => mounted.all<HTMLInputElement>('.picture input');

describe('imagepicker', () => {
  questionConformance('one picture', {
    question: { type: 'imagepicker', choices },
    answer: 'giraffe',
    give: (mounted) => inputs(mounted)[1]!.click(),
  });
  questionConformance('several pictures with their names, in columns', {
    question: { type: 'imagepicker', choices, multiSelect: true, showLabel: true, colCount: 2 },
    answer: ['lion', 'giraffe'],
    give: async (mounted) => {
      inputs(mounted)[0]!.click();
      await mounted.settled();
      inputs(mounted)[1]!.click();
    },
  });
  questionConformance('one film', {
    question: { type: 'imagepicker', choices, contentMode: 'video' },
    answer: 'lion',
    give: (mounted) => inputs(mounted)[0]!.click(),
  });

  describe('and what is special about it', () => {
    let mounted: MountedSurvey;
    afterEach(() => mounted.remove());
    const mount = async (question: object): Promise<void> => {
      mounted = await mountSurvey({ elements: [{ type: 'imagepicker', name: 'q', choices, ...question }] });
    };
    const question = (): QuestionImagePickerModel => mounted.survey.getQuestionByName('q') as QuestionImagePickerModel;

    it('names a picture once, by its text or by its label', async () => {
      await mount({});
      expect(mounted.all<HTMLImageElement>('img').map((each) => each.alt)).to.deep.equal(['lion', 'giraffe']);
      question().showLabel = true;
      await mounted.settled();
      expect(mounted.all<HTMLImageElement>('img').map((each) => each.alt)).to.deep.equal(['', '']);
      expect(mounted.all('.picture').map((each) => each.innerText.trim())).to.deep.equal(['lion', 'giraffe']);
    });

    it('lets go of a picture', async () => {
      await mount({ multiSelect: true });
      inputs(mounted)[0]!.click();
      await mounted.settled();
      inputs(mounted)[0]!.click();
      await mounted.settled();
      expect(question().isEmpty()).to.equal(true);
    });

    it('shows what should be there when a picture does not come', async () => {
      await mount({});
      (question().visibleChoices[0] as unknown as ImageItemValue).onErrorHandler();
      await mounted.settled();
      expect(mounted.find('.picture').innerText).to.contain('The picture is missing.').and.to.contain('lion');
      expect(inputs(mounted)[0]!.disabled).to.equal(true);
    });

    it('loads nothing from where the study does not allow it, and can be answered all the same', async () => {
      await mount({ choices: [{ value: 'spy', text: 'A lion', imageLink: 'https://spy.example/lion.png' }] });
      expect(mounted.all('img')).to.have.length(0);
      expect(mounted.find('.picture').innerText).to.contain('A lion');
      expect(inputs(mounted)[0]!.disabled).to.equal(false);
    });

    it('keeps to the sizes of the definition', async () => {
      await mount({ imageWidth: 120, imageHeight: 90, imageFit: 'cover' });
      const [picture] = mounted.all('img');
      const box = picture!.getBoundingClientRect();
      expect([Math.round(box.width), Math.round(box.height)]).to.deep.equal([120, 90]);
      expect(getComputedStyle(picture!).objectFit).to.equal('cover');
    });
  });
});
