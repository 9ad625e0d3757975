/** What is around the questions: odd texts are read as they look, and when it cannot be drawn at all the tag says so. */
import { expect } from 'chai';
import type { RenovationErrorEvent } from '../../../../components/shared/events/renovation-error-event.js';
import '../../../../components/survey/renovation-survey.js';
import type { RenovationSurvey } from '../../../../components/survey/renovation-survey.js';
import { until as untilSoon } from '../../../support/until.js';

const until = (condition: () => boolean): Promise<void> => untilSoon(condition, 15);

describe('Around the questions', () => {
  let tag: RenovationSurvey;
  const seen = (selector: string): HTMLElement | null => tag.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

  async function play(definition: object): Promise<void> {
    tag = document.createElement('renovation-survey');
    tag.locale = 'en';
    tag.definition = definition;
    document.body.append(tag);
    await until(() => seen('renovation-survey-page input') !== null);
  }

  afterEach(() => tag.remove());

  it('a number, or true, in the place of a text reads as it looks; lists and null are no text', async () => {
    await play({
      title: { en: true, nl: null },
      description: 2026,
      elements: [
        { type: 'text', name: 'a', title: ['x'], description: { en: ['x'], default: 12 } },
        { type: 'text', name: 'b', title: 7 },
      ],
    });
    expect(seen('.survey-title')?.textContent).to.equal('true');
    expect(seen('.survey-header .description')?.textContent).to.equal('2026');
    expect(seen('[data-name=a] .title')?.textContent).to.equal('a');
    expect(seen('[data-name=a] .description')?.textContent).to.equal('12');
    expect(seen('[data-name=b] .title')?.textContent).to.equal('7');
  });

  it('what cannot be drawn is said in an error panel, and told once; trying again plays it', async () => {
    await play({ elements: [{ type: 'text', name: 'a' }] });
    const told: string[] = [];
    tag.addEventListener('renovation-error', ({ code }: RenovationErrorEvent) => told.push(code));
    const { survey } = tag;
    if (!survey) throw new Error('not played');
    survey.getContainerContent = () => {
      throw new Error('no header');
    };
    survey.showTOC = true;
    await until(() => seen('[part=error] button') !== null);
    expect(seen('[part=error]')?.textContent).to.contain('Your earlier answers are still on this device.');
    expect(seen('[part=error] details')?.textContent).to.contain('no header');
    expect(told).to.deep.equal(['definition/broken']);
    seen('[part=error] button')?.click();
    await until(() => seen('renovation-survey-page input') !== null);
  });
});
