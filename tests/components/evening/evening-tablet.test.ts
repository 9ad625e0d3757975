/** The tablet goes round: each person sees their own turn, and nothing of anybody else's. */
import { expect } from 'chai';
import { DOUBLE_TAP } from '../../../domain/evening/turn.js';
import { fail } from '../../../domain/failure.js';
import { violationsIn } from '../../support/axe.js';
import { valueOf } from '../../support/store-results.js';
import { KEY, openEvening, until, type EveningPage } from './evening-page.js';

const NAME = 'Invented Person';

describe('the tablet of an evening', () => {
  let page: EveningPage;
  afterEach(() => page.close());

  const ballots = async () => (await valueOf(page.evenings.state(KEY))).ballots.map(({ topics }) => topics);
  const signUps = () => valueOf(page.evenings.signUps(KEY));
  const step = () => page.find('.tablet')?.dataset['step'];
  const garden = `${KEY.study}/${KEY.name}/garden`;

  it('counts a vote once a turn, a double tap once, and takes it back on a later tap', async () => {
    page = await openEvening();
    await page.press('.begin');
    await page.press('.topic');
    await page.press('.topic');
    await until(() => page.text().includes('Bewaard: 1 stem.'));
    expect(await ballots()).to.deep.equal([[garden]]);
    page.pass(DOUBLE_TAP);
    await page.press('.topic');
    await until(() => page.text().includes('Bewaard: 0 stemmen.'));
    expect(await ballots()).to.deep.equal([[]]);
  });

  it('shows the promise in the language of the turn, and the next turn begins in that of the evening', async () => {
    page = await openEvening();
    await page.press('.languages [lang=en]');
    await until(() => page.text().includes('It is your turn'));
    await page.press('.begin');
    expect(page.text()).to.contain('What will be done with it: Er is geld. De huismeester · March 2027');
    await page.press('.done');
    await page.press('.stop');
    await until(() => page.text().includes('U bent aan de beurt'));
    expect(page.find('.begin')).not.to.equal(null);
  });

  it('thanks whoever finished in their own language, above what the next person reads', async () => {
    page = await openEvening();
    await page.press('.languages [lang=ar]');
    await until(() => page.find('.tablet')?.getAttribute('dir') === 'rtl');
    await page.press('.begin');
    await page.press('.done');
    await page.press('.stop');
    await until(() => page.text().includes('U bent aan de beurt'));
    const thanks = page.find('.notice');
    expect(thanks?.textContent.trim()).to.equal('شكرًا لك. حُفظ كل شيء والشاشة فارغة. أعطِ الجهاز لمن بعدك.');
    expect([thanks?.lang, thanks?.dir]).to.deep.equal(['ar', 'rtl']);
    await page.press('.begin');
    expect(page.text()).not.to.contain('شكرًا');
    await page.press('.done');
    await page.press('.stop');
    await until(() => page.find('.notice')?.lang === 'nl');
    expect(page.find('.notice')?.textContent).to.contain('Dank u wel.');
  });

  it('says "saved" only when it is: a full disk keeps the person there, and the next try keeps the vote', async () => {
    let full = true;
    page = await openEvening(
      {},
      {
        change: (store) =>
          Object.assign(Object.create(store) as typeof store, {
            putBallot: (...written: Parameters<typeof store.putBallot>) =>
              full
                ? Promise.resolve(fail({ reason: 'quota' as const, usage: null, quota: null }))
                : store.putBallot(...written),
            state: (key: typeof KEY) => store.state(key),
            subscribe: (listener: (id: string) => void) => store.subscribe(listener),
          }),
      },
    );
    await page.press('.begin');
    await page.press('.topic');
    await until(() => page.text().includes('Dit is nog niet bewaard.'));
    expect(page.text()).not.to.contain('Bewaard:');
    await page.press('.done');
    expect(step()).to.equal('vote');
    full = false;
    await page.press('.done');
    await until(() => step() === 'more');
    expect(await ballots()).to.deep.equal([[garden]]);
  });

  it('keeps a name with a yes only, once, and clears it off the screen', async () => {
    page = await openEvening();
    await page.press('.begin');
    await page.press('.done');
    await page.press('.to-join');
    await page.press('.send');
    expect(page.text()).to.contain('Kies eerst een onderwerp.');
    await page.press('input[type=radio]');
    await page.fill('[data-field=name]', NAME);
    await page.press('.send');
    expect(page.text()).to.contain('Zet een vinkje');
    expect(await signUps()).to.deep.equal([]);
    await page.press('input[type=checkbox]');
    void page.press('.send');
    await page.press('.send');
    await until(() => page.text().includes('Bewaard: u doet mee.'));
    expect((await signUps()).map(({ name, topic }) => [name, topic])).to.deep.equal([[NAME, garden]]);
    expect(page.text()).not.to.contain(NAME);
    expect(page.find('.to-join'), 'one topic a turn').to.equal(null);
  });

  it('brings whoever forgot something to where it is, with the words beside it', async () => {
    page = await openEvening();
    await page.press('.begin');
    await page.press('.done');
    await page.press('.to-join');
    const focused = (): Element | null => (page.find('.tablet')?.getRootNode() as ShadowRoot).activeElement;
    const isAt = (selector: string): Promise<void> => until(() => focused() === page.find(selector));
    const send = page.find('.send');
    for (let again = 0; again < 2; again++) {
      send?.focus();
      await page.press('.send');
      await isAt('fieldset[aria-describedby=problem] input');
      expect(page.find('fieldset #problem')?.textContent).to.contain('Kies eerst een onderwerp.');
    }
    await page.press('input[type=radio]');
    await page.fill('[data-field=name]', NAME);
    send?.focus();
    await page.press('.send');
    await isAt('input[type=checkbox][aria-describedby=problem]');
    expect(page.find('.option:has([type=checkbox]) + #problem')?.textContent).to.contain('Zet een vinkje');
    expect(await violationsIn(page.tag)).to.deep.equal([]);
    await page.press('.back');
    await page.press('.to-grievance');
    await page.press('.send');
    await isAt('textarea[aria-describedby=problem]');
  });

  it('leaves a browser nothing to remember: no form, no field names, completion off', async () => {
    page = await openEvening();
    await page.press('.begin');
    await page.press('.done');
    await page.press('.to-join');
    expect(page.all('form')).to.deep.equal([]);
    const fields = page.all('input, textarea');
    expect(fields.length).to.be.greaterThan(3);
    for (const field of fields) expect(field.getAttribute('autocomplete')).to.equal('off');
    for (const field of page.all('input[type=text]')) expect(field.getAttribute('name')).to.equal(null);
  });

  it('asks whether anybody is there, goes on for whoever is, and clears what was written when nobody is', async () => {
    page = await openEvening({ idle: 0.2 });
    page.tag.shadowRoot!.querySelector('renovation-evening-tablet')!.warningSeconds = 0.3;
    await page.press('.begin');
    await page.press('.topic');
    await until(() => page.find('dialog') !== null);
    expect(page.find<HTMLDialogElement>('dialog')?.open).to.equal(true);
    await page.press('dialog .primary');
    expect(page.find('dialog')).to.equal(null);
    expect(step()).to.equal('vote');
    await page.press('.done');
    await page.press('.to-grievance');
    await page.fill('textarea', 'Not for the next one');
    await until(() => step() === 'rest');
    expect(page.text()).to.contain('De stemmen zijn bewaard').and.not.to.contain('Not for the next one');
    expect(await ballots()).to.deep.equal([[garden]]);
    expect(await valueOf(page.evenings.grievances(KEY))).to.deep.equal([]);
  });

  it('has nothing to see on the way back, or after the screen was locked', async () => {
    page = await openEvening();
    await page.press('.begin');
    await page.press('.done');
    await page.press('.to-join');
    await page.fill('[data-field=name]', NAME);
    window.dispatchEvent(new Event('pagehide'));
    await until(() => step() === 'rest');
    expect(page.text()).not.to.contain(NAME);
    await page.press('.begin');
    expect(page.all('[aria-pressed=true]')).to.deep.equal([]);
  });

  it('is clear to axe on every screen, from right to left too', async () => {
    page = await openEvening({ locale: 'ar' });
    expect(page.find('.tablet')?.getAttribute('dir')).to.equal('rtl');
    for (const next of ['.begin', '.done', '.to-join', '.send', '.back', '.to-grievance']) {
      expect(await violationsIn(page.tag)).to.deep.equal([]);
      await page.press(next);
    }
    expect(await violationsIn(page.tag)).to.deep.equal([]);
  });

  it('says that there are no topics yet by going on to what else there is', async () => {
    page = await openEvening({}, { topics: false });
    await page.press('.begin');
    expect(step()).to.equal('more');
    expect(page.find('.to-join')).to.equal(null);
  });
});
