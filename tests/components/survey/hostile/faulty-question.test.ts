/** A question whose drawing fails says so in its place; the rest of the page goes on. */
import { expect } from 'chai';
import type { Question, SurveyModel } from 'survey-core';
import type { RenovationErrorEvent } from '../../../../components/shared/events/renovation-error-event.js';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';

const definition = {
  pages: [
    {
      name: 'p1',
      elements: [
        { type: 'text', name: 'before' },
        { type: 'text', name: 'broken', isRequired: true },
        { type: 'text', name: 'after' },
      ],
    },
    { name: 'p2', elements: [{ type: 'text', name: 'last' }] },
  ],
};

/** Makes a getter of a question throw, as the code of a host or an odd definition can. */
function breaks(question: Question, getter: string, cause = 'boom'): () => void {
  Object.defineProperty(question, getter, {
    configurable: true,
    get: () => {
      throw new Error(cause);
    },
  });
  return () => Reflect.deleteProperty(question, getter);
}

describe('A question that cannot be drawn', () => {
  let mounted: MountedSurvey;
  let told: RenovationErrorEvent[];
  const listen = (event: RenovationErrorEvent): unknown => told.push(event);
  const broken = (survey: SurveyModel): Question => survey.getQuestionByName('broken');

  beforeEach(() => {
    told = [];
    document.body.addEventListener('renovation-error', listen);
  });

  afterEach(() => {
    document.body.removeEventListener('renovation-error', listen);
    mounted.remove();
  });

  it('says so with its name, and the others are there', async () => {
    mounted = await mountSurvey(definition, { prepare: (survey) => void breaks(broken(survey), 'inputType') });
    expect(mounted.find('.fault').textContent).to.equal(
      'This question (“broken”) cannot be shown now. You can go on with the other questions.',
    );
    expect(mounted.find('.fault').getAttribute('role')).to.equal('alert');
    expect(mounted.all('input').length).to.equal(2);
  });

  it('tells the page around it, once, with what was caught', async () => {
    mounted = await mountSurvey(definition, { prepare: (survey) => void breaks(broken(survey), 'inputType') });
    broken(mounted.survey).title = 'Another title';
    await mounted.settled();
    expect(told.map(({ code }) => code)).to.deep.equal(['bug/render']);
    expect((told[0]?.detail as Error).message).to.equal('boom');
  });

  it('keeps nobody from going on, even when it is required', async () => {
    mounted = await mountSurvey(definition, {
      prepare: (survey) => void breaks(broken(survey), 'renderedPlaceholder'),
    });
    expect(mounted.survey.nextPage()).to.equal(true);
    await mounted.settled();
    expect(mounted.find('input').id).to.equal(mounted.survey.getQuestionByName('last').inputId);
  });

  it('is drawn as soon as it can be', async () => {
    let mend = (): void => undefined;
    mounted = await mountSurvey(definition, {
      prepare: (survey) => {
        mend = breaks(broken(survey), 'renderedPlaceholder');
      },
    });
    mend();
    broken(mounted.survey).readOnly = true;
    await mounted.settled();
    expect(mounted.all('.fault').length).to.equal(0);
    expect(mounted.all('input').length).to.equal(3);
  });

  it('may fail after it was drawn', async () => {
    mounted = await mountSurvey(definition);
    breaks(broken(mounted.survey), 'renderedPlaceholder');
    broken(mounted.survey).readOnly = true;
    await mounted.settled();
    expect(mounted.all('.fault').length).to.equal(1);
    expect(mounted.all('input').length).to.equal(2);
  });

  it('may be one of which not even the changes can be followed', async () => {
    mounted = await mountSurvey(definition, {
      prepare: (survey) => {
        broken(survey).addOnPropertyValueChangedCallback = () => {
          throw new Error('deaf');
        };
      },
    });
    expect(mounted.all('.fault').length).to.equal(1);
    expect(mounted.all('input').length).to.equal(2);
  });
});

describe('A page that cannot be drawn', () => {
  it('leaves the buttons around it', async () => {
    const mounted = await mountSurvey(definition, {
      prepare: (survey) => {
        Object.defineProperty(survey.pages[0], 'visibleRows', {
          get: () => {
            throw new Error('no rows');
          },
        });
      },
    });
    expect(mounted.find('.fault').textContent).to.equal('This does not work right now');
    expect(mounted.all('button').length).to.be.greaterThan(0);
    mounted.remove();
  });
});
