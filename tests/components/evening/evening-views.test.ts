/** The big screen, and the view of whoever organises the evening. */
import { expect } from 'chai';
import { joinersCsv } from '../../../components/evening/organiser/joiners-csv.js';
import type { EveningOrganiser } from '../../../components/evening/organiser/evening-organiser.js';
import { en } from '../../../components/evening/locales/organiser-en.js';
import { eveningId } from '../../../domain/evening/evening-records.js';
import { joinersOf } from '../../../domain/evening/joiners.js';
import { readVotes, writeVotes } from '../../../domain/evening/votes-file.js';
import { violationsIn } from '../../support/axe.js';
import { press } from '../../support/keys.js';
import { EVENING, sampleBallot, sampleSignUp, sampleTopic } from '../../support/sample-evening.js';
import { valueOf } from '../../support/store-results.js';
import { KEY, openEvening, until, type EveningPage } from './evening-page.js';

const head = { study: KEY.study, evening: eveningId(KEY.study, KEY.name) };
const noise = `${head.evening}/noise`;

describe('the evening on a big screen', () => {
  let page: EveningPage;
  afterEach(() => page.close());

  const vote = async (from: number, to: number): Promise<void> => {
    for (let turn = from; turn < to; turn++) {
      await valueOf(page.evenings.putBallot(KEY, { ...head, id: `turn-${String(turn)}`, topics: [noise] }));
    }
  };

  it('follows the votes by itself, by five turns at a time, most first', async () => {
    page = await openEvening({ view: 'board', locale: 'en' });
    expect(page.text()).to.contain('The first votes are shown when ten people have had their turn.');
    await vote(0, 10);
    expect(page.all('.votes')).to.deep.equal([]);
    await vote(10, 11);
    await until(() => page.all('.votes').length === 3);
    expect(page.find('li .line')?.textContent?.replaceAll(/\s+/gu, ' ').trim()).to.equal('Geluid 5 votes');
    await valueOf(page.evenings.endVoting(KEY, true));
    await until(() => page.text().includes('11 votes'));
    expect(page.text()).to.contain('The vote is over.');
    expect(await violationsIn(page.tag)).to.deep.equal([]);
  });

  it('is black at B and at the dot of a clicker, and back at any key of it', async () => {
    page = await openEvening({ view: 'board' });
    for (const [away, back] of [
      ['b', 'PageDown'],
      ['.', '.'],
    ] as const) {
      press(page.find('.stage')!, away);
      await until(() => page.find('.blank') !== null);
      press(page.find('.blank')!, back);
      await until(() => page.find('.stage') !== null);
    }
    press(document.body, 'b');
    expect(page.find('.blank'), 'a letter beside the tag is the page’s').to.equal(null);
  });
});

describe('the organiser of an evening', () => {
  let page: EveningPage;
  afterEach(() => page.close());

  const enter = async (): Promise<void> => {
    page = await openEvening({ view: 'organiser', locale: 'en' });
    await valueOf(page.evenings.addSignUp(KEY, { ...sampleSignUp(), ...head, topic: noise }));
    await valueOf(page.evenings.addGrievance(KEY, { ...head, id: 'g', text: 'The lift.', language: 'en' }));
    await page.press('.alone input');
    await page.press('.open');
    await until(() => page.text().includes('Example One'));
  };

  it('sees nothing before a deliberate step, and nothing once the page was left', async () => {
    page = await openEvening({ view: 'organiser', locale: 'en' });
    await page.press('.open');
    expect(page.text()).to.contain('Tick the box first.').and.not.to.contain('New topic');
    await page.close();
    await enter();
    expect(page.text()).to.contain('The lift.');
    expect(await violationsIn(page.tag)).to.deep.equal([]);
    window.dispatchEvent(new Event('pagehide'));
    await until(() => page.find('.door') !== null);
    expect(page.text()).not.to.contain('Example One').and.not.to.contain('The lift.');
  });

  it('writes a topic with its promise, moves it up, and takes one off the list', async () => {
    await enter();
    await page.press('.add');
    const editor = (): ShadowRoot => page.find('renovation-evening-topic')!.shadowRoot!;
    await until(() => editor().querySelector('input') !== null);
    const field = (name: string): HTMLInputElement => editor().querySelector(`[data-field="${name}"]`)!;
    const save = (): void => editor().querySelector<HTMLElement>('.save')!.click();
    save();
    await until(() => editor().querySelector('[role=alert]') !== null);
    field('label-en').value = 'A bench';
    field('promise-en').value = 'There will be one.';
    field('by').value = 'The caretaker';
    field('when').value = '2027-05';
    save();
    await until(() => page.text().includes('A bench'));
    await page.press('tr:last-child .up');
    await until(() => page.all('tbody th')[2]?.textContent === 'A bench');
    await page.press('tr:first-child .remove');
    await until(() => page.all('.topics tbody tr').length === 3);
    const { topics } = await valueOf(page.evenings.state(KEY));
    const bench = topics.find(({ label }) => label['en'] === 'A bench');
    expect(bench?.promise).to.deep.equal({
      text: { en: 'There will be one.' },
      by: { nl: 'The caretaker' },
      when: '2027-05',
    });
    expect(topics.map(({ removed }) => removed)).to.deep.equal([true, false, false, false]);
  });

  it('fits on a phone: nothing goes sideways, and a day stands as people write it', async () => {
    document.body.style.inlineSize = '328px';
    try {
      await enter();
      await until(() => page.text().includes('Agreed on'));
      const wide = page.all('.scroll').filter((part) => part.scrollWidth > part.clientWidth + 1);
      expect(wide.map((part) => `${part.ariaLabel} ${part.scrollWidth} > ${part.clientWidth}`)).to.deep.equal([]);
      expect(page.find('.agreed')?.textContent.trim()).to.equal('December 3, 2026');
      expect(page.find('.topics tbody tr')?.getBoundingClientRect().width).to.be.at.most(328);
      const [votes, tools] = ['.topics .votes', '.topics .tools'].map((part) =>
        page.find(part)!.getBoundingClientRect(),
      );
      expect(tools!.top, 'the buttons stand beside the figures').to.be.lessThan(votes!.bottom);
      expect(getComputedStyle(page.find('.topics .votes')!).textAlign, 'as the topic above it').to.equal('start');
      // As wide as a page that somebody made four times as large.
      document.body.style.inlineSize = '288px';
      const end = page.tag.getBoundingClientRect().right + 0.5;
      const out = page.all('input, button, section').filter((part) => part.getBoundingClientRect().right > end);
      expect(out.map(({ className, localName }) => `${localName}.${className}`)).to.deep.equal([]);
      expect(await violationsIn(page.tag)).to.deep.equal([]);
    } finally {
      document.body.style.removeProperty('inline-size');
    }
  });

  it('erases a name on request once that is said twice, and keeps that somebody joins', async () => {
    await enter();
    await page.press('.erase');
    expect(page.text()).to.contain('Erase name and contact of Example One? They do not come back.');
    expect(await violationsIn(page.tag)).to.deep.equal([]);
    await page.press('.erase-no');
    expect(page.find('.erase-yes')).to.equal(null);
    await page.press('.erase');
    expect(page.text()).to.contain('Example One');
    await page.press('.erase-yes');
    await until(() => !page.text().includes('Example One'));
    await until(() => page.find('.who-joins .done')?.textContent?.trim() === 'Name and contact were erased.');
    expect(page.text()).to.contain('and 1 without a name');
  });

  it('keeps the focus of whoever has only a keyboard, whatever is taken off the screen', async () => {
    page = await openEvening({ view: 'organiser', locale: 'en' });
    for (const name of ['Example One', 'Example Two']) {
      await valueOf(page.evenings.addSignUp(KEY, { ...sampleSignUp({ id: name, name }), ...head, topic: noise }));
    }
    await page.press('.alone input');
    const root = (): ShadowRoot => page.find('[lang]')!.getRootNode() as ShadowRoot;
    const press = async (selector: string): Promise<void> => {
      page.find(selector)?.focus();
      expect(root().activeElement?.matches(selector), selector).to.equal(true);
      await page.press(selector);
    };
    const isAt = async (selector: string): Promise<void> => {
      await until(() => root().activeElement?.matches(selector) === true);
    };
    const [garden, coffee] = ['garden', 'coffee'].map((id) => `[data-topic="${head.evening}/${id}"]`);
    const topics = (): string[] => page.all('.topics tbody th').map(({ textContent }) => textContent ?? '');
    await press('.open');
    await isAt('.title');
    await until(() => page.find('.erase') !== null);
    // Up twice is the same topic twice.
    for (const order of [
      ['Tuin', 'Koffie', 'Geluid'],
      ['Koffie', 'Tuin', 'Geluid'],
    ]) {
      await press(`${coffee} .up`);
      await until(() => topics().join() === order.join());
      await isAt(`${coffee} .up`);
    }
    expect(page.find(`${coffee} .up`)?.ariaDisabled, 'it is the first').to.equal('true');
    await press(`${garden} .edit`);
    await isAt('renovation-evening-topic');
    page.find('renovation-evening-topic')?.shadowRoot?.querySelector<HTMLElement>('.cancel')?.click();
    await isAt(`${garden} .edit`);
    await press('.add');
    await isAt('renovation-evening-topic');
    page.find('renovation-evening-topic')?.shadowRoot?.querySelector<HTMLElement>('.cancel')?.click();
    await isAt('.add');
    await press(`${garden} .remove`);
    await isAt(`[data-topic="${noise}"] .edit`);
    await press(`[data-topic="${noise}"] .remove`);
    await isAt(`${coffee} .edit`);
    await press(`${coffee} .remove`);
    await isAt('.add');
    await press('.put[data-idea=noise]');
    await isAt('.put[data-idea=coffee]');
    await press('.erase');
    await isAt('.ask');
    await press('.erase-no');
    await isAt('.erase');
    await press('.erase');
    await press('.erase-yes');
    await until(() => page.all('.erase').length === 1);
    await isAt('.erase');
    await press('.close');
    await isAt('.title');
    expect(await violationsIn(page.tag)).to.deep.equal([]);
  });

  it('says beside what was done that it is saved', async () => {
    await enter();
    for (const left of [2, 1]) {
      await page.press('.topics tr:last-child .remove');
      await until(() => page.all('.topics tbody tr').length === left);
    }
    await page.press('.put');
    await until(() => page.find('.ideas-part .done')?.textContent?.trim() === 'Saved.');
    await page.press('.put');
    await until(() => page.find('.ideas-part') === null && page.text().includes('Saved.'));
    await page.press('.topics tr:last-child .remove');
    await until(() => page.find('.ideas-part') !== null);
    await page.press('.end');
    await until(() => page.find('.topics .done')?.textContent?.trim() === 'Saved.');
    expect(page.find('.ideas-part .done')?.textContent?.trim()).to.equal('');
  });

  it('keeps what is being written while it asks whether anybody is there, out of sight', async () => {
    await enter();
    await page.press('.add');
    const editor = (): ShadowRoot => page.find('renovation-evening-topic')!.shadowRoot!;
    await until(() => editor().querySelector('input') !== null);
    const field = editor().querySelector<HTMLInputElement>('input')!;
    field.value = 'A bench';
    field.focus();
    const organiser = page.tag.shadowRoot!.querySelector<EveningOrganiser>('renovation-evening-organiser')!;
    organiser.secondsOpen = 0.05;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(() => page.find('.door') !== null);
    expect(page.find('.organiser')?.checkVisibility(), 'nothing private is in sight').to.equal(false);
    expect(organiser.shadowRoot!.activeElement?.matches('.door .title')).to.equal(true);
    organiser.secondsOpen = 180;
    await page.press('.open');
    await until(() => page.find('.organiser')?.checkVisibility() === true);
    expect(editor().querySelector('input')?.value).to.equal('A bench');
    expect(editor().activeElement).to.equal(editor().querySelector('input'));
  });

  it('brings whoever writes a topic to the field that is missing, and begins anew with another topic', async () => {
    await enter();
    await page.press('.add');
    const editor = (): ShadowRoot => page.find('renovation-evening-topic')!.shadowRoot!;
    await until(() => editor().querySelector('input') !== null);
    const field = (name: string): HTMLInputElement => editor().querySelector(`[data-field="${name}"]`)!;
    const save = (): void => editor().querySelector<HTMLElement>('.save')!.click();
    field('by').value = 'The caretaker';
    save();
    await until(() => editor().activeElement === field('label-nl'));
    expect(field('label-nl').ariaInvalid).to.equal('true');
    expect(await violationsIn(page.tag)).to.deep.equal([]);
    field('label-en').value = 'A bench';
    save();
    await until(() => editor().activeElement === field('promise-nl'));
    field('promise-nl').value = 'Er komt er een.\nBij de deur.';
    await page.press(`[data-topic="${noise}"] .edit`);
    await until(() => field('label-nl').value === 'Geluid');
    expect([field('by').value, field('promise-nl').value], 'nothing of the other').to.deep.equal(['', '']);
    field('promise-nl').value = 'Er komt er een.\nBij de deur.';
    save();
    await until(() => page.find('renovation-evening-topic') === null);
    await until(() => page.find('.topics .done')?.textContent?.trim() === 'Saved.');
    const { topics } = await valueOf(page.evenings.state(KEY));
    expect(topics.find(({ id }) => id === noise)?.promise?.text).to.deep.equal({ nl: 'Er komt er een. Bij de deur.' });
  });

  it('can put back what somebody wrote and took off the list', async () => {
    await enter();
    await page.press('.add');
    const editor = (): ShadowRoot => page.find('renovation-evening-topic')!.shadowRoot!;
    await until(() => editor().querySelector('input') !== null);
    editor().querySelector<HTMLInputElement>('[data-field=label-en]')!.value = 'A bench';
    editor().querySelector<HTMLElement>('.save')!.click();
    await until(() => page.text().includes('A bench'));
    await page.press('.topics tr:last-child .remove');
    await until(() => page.all('.topics tbody tr').length === 3);
    expect(page.find('.topics .done')?.textContent).to.contain('“A bench” is off the list. You can put it back below.');
    const back = page.all('.put').find(({ textContent }) => textContent?.includes('A bench'));
    expect(back?.parentElement?.textContent).to.contain('was on the list before');
    back?.click();
    await until(() => page.all('.topics tbody th')[3]?.textContent === 'A bench');
  });

  it('has a list for a spreadsheet in which no name is a formula', () => {
    const topic = sampleTopic('garden');
    const signUps = [
      sampleSignUp({ name: '=HYPERLINK("http://x")', contact: '+31 6 00' }),
      sampleSignUp({ id: 'two', name: null, contact: null, consent: null }),
    ];
    const csv = joinersCsv(joinersOf([topic], signUps, 'en'), en, 'en', []);
    expect(csv.replace('\uFEFF', '').split('\r\n')).to.deep.equal([
      'Topic,Name,Contact,Agreed on',
      `About garden,"'=HYPERLINK(""http://x"")",'+31 6 00,2026-12-03`,
      'About garden,and 1 without a name,,',
      '',
    ]);
  });

  it('takes the votes of another tablet from a file: whole, of this evening, and nothing else that stands in it', () => {
    const brought = { topics: [sampleTopic('garden')], ballots: [sampleBallot('turn-1', 'garden')] };
    const written = writeVotes(EVENING, brought);
    expect(readVotes(written, EVENING)).to.deep.equal(brought);
    expect(readVotes(written, { ...EVENING, name: 'another' })).to.equal(null);
    expect(readVotes(written.slice(0, -9), EVENING)).to.equal(null);
    expect(readVotes(written.replace('"turn-1"', '7'), EVENING)).to.equal(null);
    const more = written.replace('"id": "turn-1"', '"id": "turn-1", "name": "Example One"');
    expect(JSON.stringify(readVotes(more, EVENING))).not.to.contain('Example One');
  });
});
