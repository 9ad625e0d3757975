/**
 * What every question type must do, whatever it looks like. A type's test calls this with a definition of itself and
 * an answer; what is special about the type it tests beside it.
 */
import { expect } from 'chai';
import type { Question } from 'survey-core';
import { nonresponseOf } from '../../components/survey/player/nonresponse.js';
import { violationsIn } from './axe.js';
import { mountSurvey, type MountedSurvey } from './mount-survey.js';

export interface ConformanceCase {
  /** JSON of the question, with its `type` and any `name`. */
  readonly question: Readonly<Record<string, unknown>>;
  /** An answer that the question can hold; undefined for a type without an answer. */
  readonly answer?: unknown;
  /** Gives that answer as a person would: by clicking, typing, pressing keys. Left out where only a device can. */
  readonly give?: (mounted: MountedSurvey) => void | Promise<void>;
}

const NAME = 'asked';
const definition = (question: object, more: object = {}): object => ({
  title: 'Conformance',
  pages: [{ name: 'p1', title: 'Page', elements: [{ title: 'What is asked?', ...question, name: NAME, ...more }] }],
});

const violations = (mounted: MountedSurvey): Promise<string[]> => violationsIn(mounted.host);

export function questionConformance(label: string, each: ConformanceCase): void {
  const asked = (mounted: MountedSurvey): Question => mounted.survey.getQuestionByName(NAME);
  const hasAnswer = each.answer !== undefined;

  describe(`${label}, like every question`, () => {
    let mounted: MountedSurvey;
    afterEach(() => mounted.remove());

    it('is drawn by an element of its own, with its title', async () => {
      mounted = await mountSurvey(definition(each.question));
      const element = mounted.find(`[data-name="${NAME}"]`);
      expect(element.localName).to.match(/^renovation-question-(?!empty)/);
      if (asked(mounted).hasTitle) expect(element.textContent).to.contain('What is asked?');
    });

    it('is clean to axe: empty, answered, read-only, right-to-left', async () => {
      for (const options of [
        {},
        { data: { [NAME]: structuredClone(each.answer) } },
        { data: { [NAME]: structuredClone(each.answer) }, readonly: true },
        { language: 'ar' },
      ]) {
        mounted = await mountSurvey(definition(each.question), hasAnswer ? options : {});
        mounted.host.dir = options.language === 'ar' ? 'rtl' : 'ltr';
        expect(await violations(mounted)).to.deep.equal([]);
        mounted.remove();
      }
    });

    it('draws again after it left the page and came back', async () => {
      mounted = await mountSurvey(
        definition(each.question),
        hasAnswer ? { data: { [NAME]: structuredClone(each.answer) } } : {},
      );
      const before = mounted.find(`[data-name="${NAME}"]`).innerText;
      mounted.host.remove();
      document.body.append(mounted.host);
      await mounted.settled();
      expect(mounted.find(`[data-name="${NAME}"]`).innerText).to.equal(before);
    });

    it('shows no markup of a hostile title as markup', async () => {
      mounted = await mountSurvey(definition(each.question, { title: '<img src=x onerror="window.hit=1">Hi' }));
      await mounted.settled();
      expect((window as { hit?: number }).hit).to.equal(undefined);
      expect(mounted.all('[onerror]')).to.deep.equal([]);
    });

    if (!hasAnswer) return;

    it('announces that an answer is required, and stops when it is there', async () => {
      mounted = await mountSurvey(definition(each.question, { isRequired: true }));
      mounted.survey.validate(true, true);
      await mounted.settled();
      expect(mounted.find('[role="alert"]').textContent?.trim()).to.not.equal('');
      expect(await violations(mounted)).to.deep.equal([]);
      asked(mounted).value = structuredClone(each.answer);
      await mounted.settled();
      expect(asked(mounted).validate()).to.equal(true);
      await mounted.settled();
      expect(mounted.all('[role="alert"]')).to.deep.equal([]);
    });

    it('takes "I prefer not to say" instead of an answer, also when it is required', async () => {
      mounted = await mountSurvey(definition(each.question, { isRequired: true }), {
        nonresponse: ['dont-know', 'refused'],
      });
      const [, refuse] = mounted.all<HTMLButtonElement>(`[data-name="${NAME}"] > .nonresponse button`);
      refuse!.click();
      await mounted.settled();
      expect(nonresponseOf(asked(mounted))).to.equal('refused');
      expect(mounted.survey.validate()).to.equal(true);
      expect(mounted.survey.data).to.not.have.property(NAME);
      asked(mounted).value = structuredClone(each.answer);
      await mounted.settled();
      expect(nonresponseOf(asked(mounted))).to.equal(null);
    });

    it('shows an answer that was given elsewhere', async () => {
      mounted = await mountSurvey(definition(each.question));
      const before = mounted.find(`[data-name="${NAME}"]`).outerHTML;
      const states = (): string =>
        mounted
          .all<HTMLInputElement>('input, select, textarea')
          .map((field) => `${field.value}|${field.checked}`)
          .join();
      const fields = states();
      asked(mounted).value = structuredClone(each.answer);
      await mounted.settled();
      expect(mounted.find(`[data-name="${NAME}"]`).outerHTML + states()).to.not.equal(before + fields);
    });

    it('can be read and not changed when it is read-only', async () => {
      mounted = await mountSurvey(definition(each.question), {
        data: { [NAME]: structuredClone(each.answer) },
        readonly: true,
      });
      for (const field of mounted.all<HTMLInputElement>(
        '[data-name] input, [data-name] textarea, [data-name] select',
      )) {
        expect(field.disabled || field.readOnly, field.outerHTML).to.equal(true);
      }
      expect(asked(mounted).value).to.deep.equal(each.answer);
    });

    const { give } = each;
    if (!give) return;
    it('is answered by a person', async () => {
      mounted = await mountSurvey(definition(each.question));
      await give(mounted);
      await mounted.settled();
      expect(asked(mounted).value).to.deep.equal(each.answer);
    });
  });
}
