/** What somebody did before the page itself was drawn is done in it: nothing that was answered has to be answered again. */
import { expect } from 'chai';
import '../../../../components/survey/first-sight/first-sight-element.js';
import type { FirstSightElement } from '../../../../components/survey/first-sight/first-sight-element.js';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { until } from '../../../support/until.js';
import { sightOf } from './sight.js';

const choices = ['one', 'two', 'three'];
const definition = {
  elements: [
    { type: 'text', name: 'name' },
    { type: 'comment', name: 'more' },
    { type: 'radiogroup', name: 'one', choices },
    { type: 'checkbox', name: 'some', choices },
    { type: 'boolean', name: 'sure' },
    { type: 'rating', name: 'mark' },
    { type: 'dropdown', name: 'list', choices: Array.from({ length: 20 }, (_, number) => `choice ${number}`) },
  ],
};

/** A page with the first sight of it standing in the same root, as in the tag. */
async function beside(of: object = definition): Promise<{ sight: FirstSightElement; mounted: MountedSurvey }> {
  const sight = (await sightOf(of))!;
  const mounted = await mountSurvey(of);
  mounted.find('renovation-survey-shell').before(sight);
  return { sight, mounted };
}

const field = <E extends HTMLElement>(sight: Element, name: string, which = 0): E =>
  sight.querySelectorAll<E>(`[data-name=${name}] :is(input, textarea, select, button)`)[which]!;

function type(target: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  target.focus();
  target.value = text;
  target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

describe('From a first sight to the page', () => {
  it('everything that was answered goes along', async () => {
    const { sight, mounted } = await beside();
    type(field(sight, 'name'), 'Somebody');
    field(sight, 'name').dispatchEvent(new Event('change', { bubbles: true }));
    type(field(sight, 'more'), 'Two\nlines');
    field<HTMLInputElement>(sight, 'one', 0).click();
    field<HTMLInputElement>(sight, 'one', 1).click();
    field<HTMLInputElement>(sight, 'some', 0).click();
    field<HTMLInputElement>(sight, 'some', 2).click();
    field<HTMLInputElement>(sight, 'some', 0).click();
    field<HTMLInputElement>(sight, 'sure', 0).click();
    field<HTMLInputElement>(sight, 'mark', 3).click();
    expect(sight.querySelectorAll('.segment[data-checked]').length).to.equal(2);
    await sight.handOver();
    expect(mounted.survey.data).to.deep.equal({
      name: 'Somebody',
      more: 'Two\nlines',
      one: 'two',
      some: ['three'],
      sure: false,
      mark: 4,
    });
    mounted.remove();
  });

  it('nothing is answered where nobody did anything, and the focus stays where it is', async () => {
    const { sight, mounted } = await beside();
    const outside = document.createElement('button');
    document.body.append(outside);
    outside.focus();
    await sight.handOver();
    expect(mounted.survey.data).to.deep.equal({});
    expect(document.activeElement).to.equal(outside);
    outside.remove();
    mounted.remove();
  });

  it('whoever was writing goes on writing, where the cursor was', async () => {
    const { sight, mounted } = await beside();
    const here = field<HTMLInputElement>(sight, 'name');
    type(here, 'Somebody');
    here.setSelectionRange(2, 4);
    await sight.handOver();
    const there = mounted.find<HTMLInputElement>('[data-name=name] input[type=text]');
    const page = mounted.find('renovation-survey-page');
    const focused = mounted.root.activeElement as HTMLInputElement;
    expect(page.contains(focused)).to.equal(true);
    expect(focused.value).to.equal('Somebody');
    expect([focused.selectionStart, focused.selectionEnd]).to.deep.equal([2, 4]);
    expect(there).to.not.equal(focused); // the first is that of the sight
    mounted.remove();
  });

  it('whoever had come to a field without writing in it is in it', async () => {
    const { sight, mounted } = await beside();
    field(sight, 'more').focus();
    await sight.handOver();
    const focused = mounted.root.activeElement!;
    expect(focused.closest('renovation-survey-page')).to.not.equal(null);
    expect(focused.localName).to.equal('textarea');
    mounted.remove();
  });

  it('a list that was pressed unfolds, with what was written to search it', async () => {
    const { sight, mounted } = await beside();
    const here = field<HTMLInputElement>(sight, 'list');
    here.focus();
    here.click();
    type(here, '17');
    await sight.handOver();
    const options = () => mounted.all('renovation-survey-page [role=option]').filter((each) => each.offsetHeight > 0);
    await until(() => options().length === 1);
    expect(options()[0]?.textContent?.trim()).to.equal('choice 17');
    mounted.remove();
  });

  it('of a list that somebody went on from, nothing is chosen', async () => {
    const { sight, mounted } = await beside();
    field(sight, 'list').click();
    field<HTMLInputElement>(sight, 'one', 2).focus();
    field<HTMLInputElement>(sight, 'one', 2).click();
    await sight.handOver();
    expect(mounted.survey.data).to.deep.equal({ one: 'three' });
    expect(mounted.root.querySelector('renovation-survey-page [aria-expanded=true]')).to.equal(null);
    mounted.remove();
  });

  it('an answer makes the next question come, as by hand', async () => {
    const { sight, mounted } = await beside({
      elements: [
        { type: 'boolean', name: 'sure' },
        { type: 'text', name: 'why', visibleIf: '{sure} = true' },
      ],
    });
    expect(sight.querySelector('[data-name=why]')).to.equal(null);
    field<HTMLInputElement>(sight, 'sure', 1).click();
    await sight.handOver();
    await mounted.settled();
    mounted.find('renovation-survey-page [data-name=why] input');
    mounted.remove();
  });

  it('a word that is put together from several keys is finished first', async () => {
    const { sight, mounted } = await beside();
    const here = field<HTMLInputElement>(sight, 'name');
    here.focus();
    here.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    let isCalm = false;
    const calm = sight.calm().then(() => (isCalm = true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isCalm).to.equal(false);
    here.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await calm;
    await sight.calm(); // nobody is in a word
    mounted.remove();
  });

  it('whoever leaves the field in the middle of a word keeps nobody waiting', async () => {
    const { sight, mounted } = await beside();
    const here = field<HTMLInputElement>(sight, 'name');
    here.focus();
    here.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    const calm = sight.calm();
    here.blur();
    await calm;
    mounted.remove();
  });

  it('a page that does not come leaves what was answered', async () => {
    const sight = (await sightOf(definition))!;
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    root.append(sight);
    type(field(sight, 'name'), 'Somebody');
    await sight.handOver();
    expect(field<HTMLInputElement>(sight, 'name').value).to.equal('Somebody');
    host.remove();
  });
});
