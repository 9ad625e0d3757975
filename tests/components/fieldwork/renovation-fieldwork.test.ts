/** The tag on a page: what it shows before there is anything, when something is wrong, and where one goes in it. */
import { expect } from 'chai';
import '../../../components/study/renovation-study.js';
import type { RenovationFieldworkViewEvent } from '../../../components/fieldwork/events/renovation-fieldwork-view-event.js';
import type { RenovationFieldwork } from '../../../components/fieldwork/renovation-fieldwork.js';
import { viewNames } from '../../../components/fieldwork/view-name.js';
import type { RenovationErrorEvent } from '../../../components/shared/events/renovation-error-event.js';
import { fail } from '../../../domain/failure.js';
import { violationsIn } from '../../support/axe.js';
import { valueOf } from '../../support/store-results.js';
import { studyWith } from '../../domain/study/minimal-study.js';
import { FieldworkPage, homes, linde, saved, until } from './fieldwork-page.js';

describe('<renovation-fieldwork>', () => {
  let page: FieldworkPage;

  beforeEach(async () => {
    page = new FieldworkPage();
    await page.live(...homes(1, 6), ...homes(7, 9, { complex: 'iep', stairwell: null }));
    await page.join({ id: 'joris', name: 'Joris' });
    await page.write(page.attempt('home-1', 'complete'), page.attempt('home-2', 'household-refusal'));
  });
  afterEach(() => page.close());

  it('shows the wave of today without being told', async () => {
    await page.show();
    expect(page.get<HTMLSelectElement>('#wave').value).to.equal('before');
    expect(page.text).to.contain('The Linde study · Before');
    expect(page.row('places', 'Together').slice(0, 3)).to.deep.equal(['Together', '1', '6']);
  });

  it('opens no wave that has not begun: that would make its cases too early', async () => {
    await page.show({ wave: 'after' });
    expect(page.text).to.contain('The wave "After" begins on Fri, Oct 1.');
    const cases = await valueOf((await page.fieldwork).cases({ study: page.study.id, wave: 'after' }));
    expect(cases).to.deep.equal([]);
    page.set('#wave', 'before');
    await until(() => page.find('.summary') !== null);
  });

  it('shows one complex, and tells the page what was chosen', async () => {
    await page.show();
    const told: RenovationFieldworkViewEvent[] = [];
    page.element.addEventListener('renovation-fieldwork-view', (event) => told.push(event));
    page.set('#complex', 'iep');
    await until(() => page.table('places')[0]?.[0] === 'Elm Court');
    expect(page.get('.summary').textContent).to.contain('of 3 households');
    page.button('Rates').click();
    await until(() => page.find('#rates-households') !== null);
    expect(told.map(({ view, wave, complex }) => [view, wave, complex])).to.deep.equal([
      ['progress', null, 'iep'],
      ['rates', null, 'iep'],
    ]);
    expect(page.button('Rates').ariaCurrent ?? page.button('Rates').getAttribute('aria-current')).to.equal('page');
  });

  it('says what it does not know, and what it knows', async () => {
    await page.show({ wave: 'never' });
    expect(page.text).to.contain('This study has no wave "never".').and.to.contain('Known are: before, after');
    page.element.wave = undefined;
    page.element.complex = 'nowhere';
    await until(() => page.text.includes('This study has no complex "nowhere".'));
    page.element.complex = undefined;
    page.element.view = 'everything';
    await until(() => page.text.includes('There is no view "everything".'));
  });

  it('says when a study has no waves', async () => {
    await page.close();
    page = new FieldworkPage({ ...linde(), waves: [] });
    await page.show();
    expect(page.text).to.contain('This study has no waves yet.');
  });

  it('says why the cases cannot be read, tells the page, and goes on when they can be', async () => {
    const fieldwork = await page.fieldwork;
    const readCases = fieldwork.readCases.bind(fieldwork);
    let broken = true;
    fieldwork.readCases = (...given) =>
      broken ? Promise.resolve(fail({ reason: 'terminated' as const })) : readCases(...given);
    const told: RenovationErrorEvent[] = [];
    page.element.addEventListener('renovation-error', (event) => told.push(event));
    await page.show();
    expect(page.text).to.contain('Your browser stopped its storage. What was saved is still there.');
    expect(told.map(({ code }) => code)).to.deep.equal(['store/terminated']);
    broken = false;
    page.button('Try again').click();
    await until(() => page.find('.summary') !== null);
  });

  it('keeps what it knew when a later reading fails', async () => {
    await page.show();
    const fieldwork = await page.fieldwork;
    const log = fieldwork.log.bind(fieldwork);
    fieldwork.log = () => Promise.resolve(fail({ reason: 'terminated' as const }));
    await page.write(page.attempt('home-3', 'complete'));
    await until(() => page.text.includes('Your browser stopped its storage.'));
    expect(page.row('places', 'Together')[1]).to.equal('1');
    fieldwork.log = log;
    page.button('Try again').click();
    await until(() => page.row('places', 'Together')[1] === '2' && !page.text.includes('stopped its storage'));
  });

  it('goes on where it was when it is moved in the page', async () => {
    const element = await page.show({ view: 'rates' });
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    await until(() => page.find('#rates-households') !== null);
    await page.write(page.attempt('home-3', 'complete'));
    // The cases are read again meanwhile.
    await until(() => page.find('#groups-households') !== null && page.row('groups-households', 'I').at(-1) === '2');
  });

  it('speaks Dutch, and English where its words are asked for in another language', async () => {
    await page.show({ locale: 'nl' });
    expect(page.text).to.contain('Veldwerk').and.to.contain('Onderzoek De Linde · Vooraf');
    expect(page.get('.root').dir).to.equal('ltr');
    page.element.locale = 'ar';
    await until(() => page.text.includes('Fieldwork'));
    expect(page.get('.root').lang).to.equal('en');
  });

  for (const view of viewNames) {
    it(`can be read by everybody: ${view}`, async () => {
      await page.show({ view });
      await until(() => page.find('.view .block, .view :defined') !== null && page.find('h3') !== null);
      expect(await violationsIn(page.element)).to.deep.equal([]);
    });
  }

  it('prints what is on the screen', async () => {
    await page.show();
    const own = window.print;
    let printed = 0;
    window.print = () => (printed += 1);
    page.button('Print').click();
    window.print = own;
    expect(printed).to.equal(1);
  });
});

describe('the files of the supervisor', () => {
  it('hold the figures of a table as numbers, with the definition of each rate', async () => {
    const page = new FieldworkPage();
    await page.live(...homes(1, 3));
    await page.write(page.attempt('home-1', 'complete'), page.attempt('home-2', 'household-refusal'));
    await page.show({ view: 'rates' });
    const { name, text } = await saved(() => page.button('Save Outcome rates of households as a CSV file').click());
    expect(name).to.equal('linde-before-outcome-rates-of-households-2026-11-23.csv');
    const lines = text.replace('\uFEFF', '').split('\r\n');
    expect(lines[0]).to.equal('Rate,Share,Numerator,Denominator,Unit,What it is');
    expect(lines[5]).to.equal(
      'RR5,0.5,1,2,households,"Complete interviews, of those who certainly belong. The highest measure of response. (I) / (I + P + R + NC + O)"',
    );
    await page.close();
  });

  it('hold all cases that were found, and no cell that a spreadsheet takes for a formula', async () => {
    const page = new FieldworkPage();
    await page.live(...homes(1, 60), {
      id: 'home-61',
      address: { street: '=HYPERLINK("x")', number: '1', addition: null, postcode: '1234 AB', town: 'V' },
    });
    await page.show({ view: 'cases' });
    expect(page.table('cases')).to.have.length(50);
    const { text } = await saved(() => page.button('Save Cases as a CSV file').click());
    expect(text.trim().split('\r\n')).to.have.length(62);
    expect(text).to.contain(`"'=HYPERLINK(""x"") 1"`);
    page.button('Show 11 more').click();
    await until(() => page.table('cases').length === 61);
    await page.close();
  });
});

describe('<renovation-fieldwork> inside a study', () => {
  it('finds the study around it, on the store of the device', async () => {
    const study = document.createElement('renovation-study');
    study.config = studyWith({ id: `fieldwork-${String(Date.now())}`, languages: ['en'] });
    study.locale = 'en';
    const element = document.createElement('renovation-fieldwork') as RenovationFieldwork;
    study.append(element);
    document.body.append(study);
    await until(() => element.shadowRoot?.textContent.includes('There are no households in this study yet.') === true);
    study.remove();
  });

  it('says alone on a page that there are no waves', async () => {
    const element = document.createElement('renovation-fieldwork') as RenovationFieldwork;
    element.locale = 'en';
    document.body.append(element);
    await until(() => element.shadowRoot?.querySelector('.state.empty') != null);
    element.remove();
  });
});
