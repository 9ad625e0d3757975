import { expect } from 'chai';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { press } from '../../../support/keys.js';
import { questionConformance } from '../../../support/question-conformance.js';

const radios = (mounted: MountedSurvey): HTMLInputElement[] => mounted.all<HTMLInputElement>('input[type=radio]');
const fourth = (mounted: MountedSurvey): void => radios(mounted)[3]!.click();

describe('rating', () => {
  questionConformance('a scale of numbers', {
    question: { type: 'rating', minRateDescription: 'bad', maxRateDescription: 'good' },
    answer: 4,
    give: fourth,
  });
  questionConformance('a scale of stars', { question: { type: 'rating', rateType: 'stars' }, answer: 4, give: fourth });
  questionConformance('a scale of faces', {
    question: { type: 'rating', rateType: 'smileys', scaleColorMode: 'colored', rateMax: 10 },
    answer: 4,
    give: fourth,
  });
  questionConformance('a scale of words', {
    question: { type: 'rating', rateValues: [{ value: 'a', text: 'Bad' }, 'so so', { value: 'c', text: 'Good' }] },
    answer: 'c',
    give: (mounted) => radios(mounted)[2]!.click(),
  });
  questionConformance('a scale in a list that unfolds', {
    question: { type: 'rating', displayMode: 'dropdown', minRateDescription: 'bad', maxRateDescription: 'good' },
    answer: 5,
    give: (mounted) => {
      const list = mounted.find<HTMLSelectElement>('select');
      expect(list.options[1]!.text.trim()).to.equal('1 – bad');
      list.selectedIndex = 5;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
  });

  describe('and what is special about it', () => {
    let mounted: MountedSurvey;
    afterEach(() => mounted.remove());
    const survey = (question: object): object => ({
      elements: [{ type: 'rating', name: 'q', title: 'Q', ...question }],
    });
    const value = (): unknown => mounted.survey.getQuestionByName('q').value;

    it('is cleared by choosing the same value again', async () => {
      mounted = await mountSurvey(survey({}), { data: { q: 2 } });
      radios(mounted)[1]!.click();
      await mounted.settled();
      expect(value()).to.equal(undefined);
      expect(radios(mounted).some((each) => each.checked)).to.equal(false);
    });

    it('takes a digit from the keyboard', async () => {
      mounted = await mountSurvey(survey({}));
      radios(mounted)[0]!.focus();
      press(radios(mounted)[0]!, '4');
      await mounted.settled();
      expect(value()).to.equal(4);
      expect(mounted.root.activeElement).to.equal(radios(mounted)[3]);
    });

    it('fills the stars up to the one that was chosen', async () => {
      mounted = await mountSurvey(survey({ rateType: 'stars' }), { data: { q: 3 } });
      expect(mounted.all('.star').map((each) => each.hasAttribute('data-full'))).to.deep.equal([
        true,
        true,
        true,
        false,
        false,
      ]);
    });

    it('gives every face a shape of its own', async () => {
      mounted = await mountSurvey(survey({ rateType: 'smileys', rateMax: 10 }));
      const shapes = mounted.all('.mouth').map((each) => each.getAttribute('d'));
      expect(new Set(shapes).size).to.equal(10);
    });

    it('colours a face when it is chosen, always, or never', async () => {
      const colours = async (question: object): Promise<(string | undefined)[]> => {
        mounted = await mountSurvey(survey({ rateType: 'smileys', rateMax: 3, ...question }));
        const found = mounted.all('.face').map((each) => each.dataset.colour);
        mounted.remove();
        return [...new Set(found)];
      };
      expect(await colours({})).to.deep.equal(['chosen']);
      expect(await colours({ scaleColorMode: 'colored' })).to.deep.equal(['always']);
      expect(await colours({ rateColorMode: 'default' })).to.deep.equal(['never']);
    });

    it('tells what its ends mean, beside them or in them', async () => {
      mounted = await mountSurvey(survey({ minRateDescription: 'bad', maxRateDescription: 'good' }));
      const means = (radio: HTMLInputElement): string | undefined =>
        mounted.root.getElementById(radio.getAttribute('aria-describedby') ?? '')?.innerText;
      expect(radios(mounted).map(means)).to.deep.equal(['bad', undefined, undefined, undefined, 'good']);
      mounted.remove();
      mounted = await mountSurvey(
        survey({ minRateDescription: 'bad', maxRateDescription: 'good', displayRateDescriptionsAsExtremeItems: true }),
      );
      expect(mounted.all('.segment').map((each) => each.innerText.trim())).to.deep.equal([
        'bad',
        '2',
        '3',
        '4',
        'good',
      ]);
    });

    it('puts the ends where the definition wants them', async () => {
      for (const place of ['leftRight', 'top', 'bottom', 'topBottom']) {
        mounted = await mountSurvey(
          survey({ minRateDescription: 'bad', maxRateDescription: 'good', rateDescriptionLocation: place }),
        );
        expect(mounted.find('.rating').dataset.ends).to.equal(place);
        mounted.remove();
      }
      mounted = await mountSurvey(survey({}));
    });

    it('shows values by what was answered elsewhere', async () => {
      mounted = await mountSurvey({
        elements: [
          { type: 'text', name: 'age' },
          { type: 'rating', name: 'q', rateValues: [1, 2, { value: 3, visibleIf: '{age} > 17' }] },
        ],
      });
      expect(radios(mounted)).to.have.length(2);
      mounted.survey.setValue('age', 18);
      await mounted.settled();
      expect(radios(mounted)).to.have.length(3);
    });

    it('keeps every value within reach of a thumb on a narrow screen', async () => {
      mounted = await mountSurvey(survey({ rateMin: 0, rateMax: 10 }));
      mounted.host.style.width = '328px';
      const { left, right } = mounted.host.getBoundingClientRect();
      for (const segment of mounted.all('.segment')) {
        const box = segment.getBoundingClientRect();
        expect(box.left).to.be.at.least(left);
        expect(box.right).to.be.at.most(right + 0.5);
        expect(Math.min(box.width, box.height)).to.be.at.least(43.9);
      }
    });
  });
});
