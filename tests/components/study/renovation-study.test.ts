import { expect } from 'chai';
import type { StudyServicesSet } from '../../../components/shared/contexts.js';
import type { RenovationStudyOpenEvent } from '../../../components/shared/events/renovation-study-open-event.js';
import { defaultStudy } from '../../../components/study/default-study.js';
import { RenovationStudy } from '../../../components/study/renovation-study.js';
import type { HouseholdRecord } from '../../../domain/records/records.js';
import { accessCodeFrom, printAccessCode } from '../../../domain/study/access-code.js';
import { minimalStudy, studyWith } from '../../domain/study/minimal-study.js';
import { defineConsumer, put, until, type StudyConsumer } from './consumer.js';

const inFive = (part: Record<string, unknown> = {}): Record<string, unknown> =>
  studyWith({ languages: ['nl', 'en', 'tr', 'ar', 'pl'], ...part });

const opened = (element: RenovationStudy): Promise<RenovationStudyOpenEvent> =>
  new Promise((resolve) => element.addEventListener('renovation-study-open', resolve, { once: true }));

const servicesOf = (element: RenovationStudy): StudyServicesSet => {
  if (!element.services) throw new Error('not open');
  return element.services;
};

describe('<renovation-study>', () => {
  let element: RenovationStudy;

  beforeEach(() => {
    localStorage.clear();
    document.documentElement.lang = 'nl';
    element = put<RenovationStudy>('<renovation-study><p>inside</p></renovation-study>');
  });

  afterEach(() => element.remove());

  it('opens the example of the kit, and finds nothing to mend in it', async () => {
    element.src = '/survey-definitions/study.example.json';
    const { config, warnings } = await opened(element);
    expect(config.id).to.equal('de-linde');
    expect(warnings).to.deep.equal([]);
    expect(element.warnings).to.deep.equal([]);
    const { study, store } = servicesOf(element);
    expect(study.declared).to.equal(true);
    expect(study.baseUrl).to.equal(new URL('/survey-definitions/study.example.json', location.href).href);
    expect(store.kind).to.be.oneOf(['indexeddb', 'memory']);
    expect(element.shadowRoot?.querySelector('slot')).not.to.equal(null);
  });

  it('opens a study given as an object or as text, rather than the one at its address', async () => {
    element.src = '/survey-definitions/study.example.json';
    element.config = minimalStudy;
    expect((await opened(element)).config.id).to.equal('linde');
    element.config = JSON.stringify(studyWith({ id: 'text' }));
    expect((await opened(element)).config.id).to.equal('text');
    element.config = undefined;
    expect((await opened(element)).config.id).to.equal('de-linde');
  });

  it('tells its maker of what works and may want mending', async () => {
    element.config = inFive();
    const { warnings } = await opened(element);
    expect(new Set(warnings.map(({ code }) => code))).to.deep.equal(new Set(['missing-translation']));
    expect(element.warnings).to.equal(warnings);
  });

  it('says who works here, and how', async () => {
    element.mode = 'phone';
    element.interviewer = 'Ans';
    element.config = minimalStudy;
    await opened(element);
    expect(servicesOf(element).session).to.deep.equal({ mode: 'phone', interviewer: 'Ans' });
    element.mode = 'door';
    await element.updateComplete;
    expect(servicesOf(element).session).to.deep.equal({ mode: 'door', interviewer: 'Ans' });
  });

  it('takes its services back while it opens another study', async () => {
    element.config = minimalStudy;
    await opened(element);
    element.config = undefined;
    element.src = '/survey-definitions/study.example.json';
    await element.updateComplete;
    expect(element.services === undefined).to.equal(true);
    await opened(element);
    expect(servicesOf(element).study.config.id).to.equal('de-linde');
  });

  it('opens the last study asked for, whatever comes first', async () => {
    const ids: string[] = [];
    element.addEventListener('renovation-study-open', ({ config }) => ids.push(config.id));
    element.src = '/survey-definitions/study.example.json';
    await element.updateComplete;
    element.config = studyWith({ id: 'last' });
    await until(() => element.services !== undefined);
    await fetch('/survey-definitions/study.example.json');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(ids).to.deep.equal(['last']);
  });

  it('opens after an error when the study was mended', async () => {
    element.config = studyWith({ waves: [] });
    await new Promise((resolve) => element.addEventListener('renovation-error', resolve, { once: true }));
    element.config = minimalStudy;
    await opened(element);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('slot')).not.to.equal(null);
    expect(element.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
  });

  it('gives all studies of a page one store', async () => {
    element.config = minimalStudy;
    const other = put<RenovationStudy>('<renovation-study></renovation-study>');
    other.config = studyWith({ id: 'other' });
    await Promise.all([opened(element), opened(other)]);
    const { store } = servicesOf(element);
    expect(servicesOf(other).store === store && (await defaultStudy()).store === store).to.equal(true);
    other.remove();
  });

  it('makes results for staff, or for the public', async () => {
    const config = studyWith({ definitions: ['/survey-definitions/neighbours.json'] });
    element.config = config;
    await opened(element);
    const internal = await servicesOf(element).release.release();
    expect(internal.audience).to.equal('internal');
    expect(internal.disclosure.k).to.equal(5);
    element.audience = 'public';
    await element.updateComplete;
    const forAll = await servicesOf(element).release.release();
    expect(forAll.audience).to.equal('public');
    expect(forAll.disclosure.k).to.equal(10);
  });
});

describe('the language of a study in a page', () => {
  let element: RenovationStudy;

  beforeEach(() => {
    defineConsumer();
    localStorage.clear();
    document.documentElement.lang = 'pl';
    element = put<RenovationStudy>('<renovation-study><study-consumer></study-consumer></renovation-study>');
  });

  afterEach(() => {
    element.remove();
    document.documentElement.lang = 'nl';
  });

  const consumer = (): StudyConsumer => element.querySelector('study-consumer')!;

  it('is the page’s to begin with', async () => {
    element.config = inFive();
    await opened(element);
    expect(servicesOf(element).locale.language).to.equal('pl');
    expect(servicesOf(element).locale.languages).to.deep.equal(['nl', 'en', 'tr', 'ar', 'pl']);
  });

  it('is the one of the tag, if it has one', async () => {
    element.locale = 'tr';
    element.config = inFive();
    await opened(element);
    expect(element.lang).to.equal('tr');
    element.locale = 'en';
    await element.updateComplete;
    expect(servicesOf(element).locale.language).to.equal('en');
  });

  it('changes for every tag inside, and for the direction of the text, when somebody chooses', async () => {
    element.config = inFive();
    await opened(element);
    servicesOf(element).locale.choose('ar');
    await until(() => consumer().text === 'linde ar');
    expect(element.lang).to.equal('ar');
    expect(element.dir).to.equal('rtl');
    servicesOf(element).locale.choose('en');
    await until(() => consumer().text === 'linde en');
    expect(element.dir).to.equal('ltr');
  });

  it('is remembered on this device, for this study alone', async () => {
    element.config = inFive();
    await opened(element);
    servicesOf(element).locale.choose('tr');
    element.config = inFive({ id: 'other' });
    await opened(element);
    expect(servicesOf(element).locale.language, 'what was written for the study before is not the page’s').to.equal(
      'pl',
    );
    element.locale = 'en';
    element.config = inFive();
    await opened(element);
    expect(servicesOf(element).locale.language).to.equal('tr');
  });
});

describe('tags that stand alone', () => {
  let host: HTMLElement;

  beforeEach(() => {
    defineConsumer();
    localStorage.clear();
    host = put('<div></div>');
  });

  afterEach(() => host.remove());

  const alone = (): StudyConsumer => put<StudyConsumer>('<study-consumer></study-consumer>', host);

  it('share one study that nobody declared', async () => {
    const [first, second] = [alone(), alone()];
    await until(() => first.services.ready !== undefined && second.services.ready !== undefined);
    expect(first.services.ready?.study === second.services.ready?.study).to.equal(true);
    expect(first.services.ready?.study.declared).to.equal(false);
    expect(first.services.ready?.study.config.id).to.equal('local');
    expect(first.services.ready?.session).to.deep.equal({ mode: 'self', interviewer: null });
    expect(first.services.enclosed).to.equal(false);
  });

  it('all change their language when it is chosen in one of them', async () => {
    const [first, second] = [alone(), alone()];
    await until(() => first.services.ready !== undefined && second.services.ready !== undefined);
    first.services.ready?.locale.choose('tr');
    await until(() => first.text === 'local tr' && second.text === 'local tr');
    const third = alone();
    await until(() => third.text === 'local tr');
    first.services.ready?.locale.choose('nl');
    await until(() => third.text === 'local nl');
  });

  it('have a release without figures: nothing was declared to count', async () => {
    const release = await (await defaultStudy()).release.release();
    expect(release.tables).to.deep.equal([]);
    expect(release.study.id).to.equal('local');
  });
});

describe('what a page asks of a study', () => {
  it('is whether a file is right, without opening it', async () => {
    const right = await RenovationStudy.check(JSON.stringify(minimalStudy));
    expect(right.ok).to.equal(true);
    const wrong = await RenovationStudy.check('{');
    expect(wrong.ok ? [] : wrong.failure.map(({ code }) => code)).to.include('close-expected');
  });

  it('is which household has a letter’s code', async () => {
    const element = put<RenovationStudy>('<renovation-study></renovation-study>');
    const early = await element.householdByCode('x');
    expect(early).to.deep.equal({ ok: false, failure: { reason: 'closed' } });
    const id = `study-${crypto.randomUUID()}`;
    element.config = studyWith({ id });
    await opened(element);
    const code = accessCodeFrom(new Uint8Array([1, 2, 3, 4, 5]));
    const household: HouseholdRecord = {
      id: `${id}-1`,
      study: id,
      complex: 'linde',
      building: 'A',
      stairwell: null,
      address: { street: 'Lindelaan', number: '1', addition: null, postcode: '1234 AB', town: 'Voorbeeld' },
      name: null,
      phones: [],
      language: 'tr',
      temporaryAddress: null,
      doNotContact: false,
      accessCode: code,
      movedInAt: null,
      movedOutAt: null,
      revision: 0,
    };
    const kept = await servicesOf(element).store.putHouseholds([household]);
    expect(kept.ok).to.equal(true);
    const found = await element.householdByCode(` ${printAccessCode(code).toLowerCase()} `);
    expect(found.ok ? found.value.id : found.failure).to.equal(household.id);
    const other = await element.householdByCode(accessCodeFrom(new Uint8Array([9, 9, 9, 9, 9])));
    expect(other).to.deep.equal({ ok: false, failure: { reason: 'not-found' } });
    const slip = await element.householdByCode(`${code.slice(0, -1)}!`);
    expect(slip).to.deep.equal({ ok: false, failure: { reason: 'sign', sign: '!' } });
    element.remove();
  });
});
