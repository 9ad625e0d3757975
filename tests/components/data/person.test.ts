/** What a person may ask for: everything that is kept, a consent taken back, and to be erased. */
import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { printAccessCode } from '../../../domain/study/access-code.js';
import { fail } from '../../../domain/failure.js';
import type { Store } from '../../../domain/records/store.js';
import { violationsIn } from '../../support/axe.js';
import { valueOf } from '../../support/store-results.js';
import { CODE, DataPage, until } from './data-page.js';

describe('one household', () => {
  let page: DataPage;
  beforeEach(async () => {
    page = new DataPage();
    await page.fill();
    await page.show({ view: 'person' });
  });
  afterEach(() => page.close());

  const search = async (typed: string): Promise<readonly string[]> => {
    await until(() => page.find('#search') !== null);
    page.write('#search', typed);
    page.button('Find')?.click();
    await page.get<HTMLElement & { updateComplete: Promise<unknown> }>('renovation-data-person').updateComplete;
    return [...page.get('renovation-data-person').shadowRoot!.querySelectorAll('.found button')].map(
      ({ ariaLabel }) => ariaLabel ?? '',
    );
  };
  const openFile = async (typed = 'Jansen'): Promise<void> => {
    await search(typed);
    await page.press('Open ');
    await until(() => page.find('renovation-data-erase') !== null);
  };

  it('is found by address, name or the code on the letter, and by nothing that fits nobody', async () => {
    const home = ['Open Populierlaan 12, 1234 AB Voorbeeld, J. Jansen'];
    expect(await search('populierlaan 12')).to.deep.equal(home);
    expect(await search('jansen')).to.deep.equal(home);
    expect(await search(printAccessCode(CODE).toLowerCase())).to.deep.equal(home);
    expect(await search('agaoglu'), 'without accents').to.have.length(1);
    expect(await violationsIn(page.element)).to.deep.equal([]);
    expect(await search('voorbeeld 12'), '120 while it is typed').to.have.length(2);
    expect(await search('b 120'), 'a letter is a word of its own').to.have.length(1);
    expect(await search('a 120')).to.deep.equal([]);
    expect(await search('nobody')).to.deep.equal([]);
    expect(page.text).to.include('No household fits');
    expect(await search('x')).to.deep.equal([]);
    expect(page.text).to.include('Type at least two characters.');
    expect(await violationsIn(page.element)).to.deep.equal([]);
  });

  it('gives everything that is kept: to read here, to save, for a machine, with the files', async () => {
    await openFile();
    expect(page.focused).to.equal('address');
    expect(page.text)
      .to.include('2 questionnaires, with what is filled in')
      .and.to.include('1 photo, file or signature');
    await page.press('Show it here');
    await until(() => page.find('.paper') !== null);
    expect(page.get('.paper').textContent).to.include('J. Jansen').and.to.include('it leaks');
    expect(await violationsIn(page.element)).to.deep.equal([]);
    const paper = await page.saved(() => page.button('Save to read')?.click());
    expect(paper.name).to.equal('access-request-populierlaan-12-2026-11-29.html');
    expect(strFromU8(paper.bytes)).to.include('J. Jansen').and.to.include('Do you work?');
    const data = await page.saved(() => page.button('Save for a machine')?.click());
    const kept = JSON.parse(strFromU8(data.bytes)) as { responses: { household: string }[]; register: { id: string } };
    expect(kept.register.id).to.equal('tenancy-0042');
    expect(new Set(kept.responses.map(({ household }) => household)), 'of nobody else').to.deep.equal(
      new Set(['tenancy-0042']),
    );
    const whole = await page.saved(() => page.button('Save 1 file')?.click());
    const files = unzipSync(whole.bytes);
    expect(Object.keys(files)).to.have.length(3);
    expect(strFromU8(files['1-kitchen.txt'] ?? new Uint8Array())).to.equal('wet corner');
  });

  it('takes the consent of the study back: told before, done, and a receipt', async () => {
    await openFile();
    await page.press('Withdraw “Taking part” of person 1');
    await until(() => page.focused === 'effect');
    expect(page.text).to.include('2 questionnaires of this person lose their answers');
    expect(getComputedStyle(page.get('.effect li')).display, 'a point of a list').to.equal('list-item');
    expect(await violationsIn(page.element)).to.deep.equal([]);
    await page.press('Cancel');
    await until(() => page.find('.effect') === null);
    expect((await valueOf(page.store.response('tenancy-0042-before-1')))?.state).to.equal('complete');
    await page.press('Withdraw “Taking part” of person 1');
    await page.press('Withdraw this consent');
    await until(() => page.focused === 'receipt');
    const responses = await valueOf(page.store.responses({ study: 'small', household: 'tenancy-0042' }));
    expect(responses.map(({ state, answers }) => [state, Object.keys(answers).length])).to.deep.equal([
      ['withdrawn', 0],
      ['withdrawn', 0],
    ]);
    const consents = await valueOf(page.store.consents({ study: 'small', household: 'tenancy-0042' }));
    expect(consents.filter(({ decision }) => decision === 'withdrawn').map(({ purpose }) => purpose)).to.deep.equal([
      'research',
    ]);
    const receipt = await page.saved(() => page.button('Save the receipt')?.click());
    expect(receipt.name).to.equal('consent-withdrawn-2026-11-29.html');
    expect(strFromU8(receipt.bytes)).to.include('Taking part').and.to.include('2 questionnaires were emptied');
    await page.reads('Taking part (person 1): withdrawn');
    expect(page.button('Withdraw “Taking part”'), 'not a second time').to.equal(null);
  });

  it('takes the consent to help back, and leaves the answers', async () => {
    await openFile();
    await page.press('Withdraw “Help” of person 1');
    expect(page.text).to.include('Tell The Team');
    await page.press('Withdraw this consent');
    await until(() => page.find('[part=receipt]') !== null);
    expect((await valueOf(page.store.response('tenancy-0042-before-1')))?.state).to.equal('complete');
  });

  it('is erased for good when the address is typed: everything of it, nothing of the neighbour, and a receipt without a name', async () => {
    await openFile();
    await page.press('See what will go');
    await until(() => page.focused === 'goes');
    expect(await violationsIn(page.element)).to.deep.equal([]);
    page.write('#typed', 'Kade 120');
    await page.press('Erase for good');
    await page.reads('That is not the address of this household');
    expect(await valueOf(page.store.household('tenancy-0042'))).not.to.equal(null);
    page.write('#typed', 'populierlaan 12');
    await page.press('Erase for good');
    await until(() => page.focused === 'receipt');
    expect(await valueOf(page.store.household('tenancy-0042'))).to.equal(null);
    expect(await valueOf(page.store.responses({ study: 'small', household: 'tenancy-0042' }))).to.deep.equal([]);
    expect(await valueOf(page.store.consents({ study: 'small', household: 'tenancy-0042' }))).to.deep.equal([]);
    expect(await valueOf(page.store.attachment('attachment-1'))).to.equal(null);
    expect(await valueOf(page.store.responses({ study: 'small' }))).to.have.length(2);
    expect(await violationsIn(page.element)).to.deep.equal([]);
    const receipt = strFromU8((await page.saved(() => page.button('Save the receipt')?.click())).bytes);
    expect(receipt).to.include('2 questionnaires, with what is filled in').and.to.include('tenancy-0042');
    expect(receipt).not.to.match(/Jansen|Populierlaan/u);
    await page.reads('Erased before (1)');
    expect(page.text, 'it is gone on purpose').not.to.include('No household fits');
    expect(await search('jansen')).to.deep.equal([]);
  });
});

describe('a consent that is taken back while the store has trouble', () => {
  it('stays as it is until every answer is gone, says so, and is done again', async () => {
    let times = 0;
    const failing = (store: Store): Store =>
      new Proxy(store, {
        get(target, name) {
          if (name === 'withdraw' && ++times === 2) return () => Promise.resolve(fail({ reason: 'terminated' }));
          const member: unknown = Reflect.get(target, name);
          return typeof member === 'function' ? (member.bind(target) as unknown) : member;
        },
      });
    const page = new DataPage(failing);
    try {
      await page.fill();
      await page.show({ view: 'person' });
      await until(() => page.find('#search') !== null);
      page.write('#search', 'Jansen');
      await page.press('Find');
      await page.press('Open ');
      const withdrawals = async (): Promise<number> =>
        (await valueOf(page.store.consents({ study: 'small' }))).filter(({ decision }) => decision === 'withdrawn')
          .length;
      await page.press('Withdraw “Taking part” of person 1');
      await page.press('Withdraw this consent');
      await page.reads('The browser stopped its storage.');
      expect(await withdrawals()).to.equal(0);
      await page.press('Withdraw this consent');
      await until(() => page.find('[part=receipt]') !== null);
      expect(await withdrawals()).to.equal(1);
      const left = await valueOf(
        page.store.responses({ study: 'small', household: 'tenancy-0042', state: 'complete' }),
      );
      expect(left).to.deep.equal([]);
    } finally {
      await page.close();
    }
  });
});
