import { expect } from 'chai';
import type { RenovationStudy } from '../../../components/study/renovation-study.js';
import { studyWith } from '../../domain/study/minimal-study.js';
import { defineConsumer, put, until, type StudyConsumer } from './consumer.js';

const study = (id: string): Record<string, unknown> => studyWith({ id });

/** A study with a consumer in it, as markup: neither is upgraded before it is in the page. */
const nested = '<renovation-study><div><study-consumer></study-consumer></div></renovation-study>';

const consumerIn = (root: ParentNode): StudyConsumer => root.querySelector('study-consumer')!;
const reads = (consumer: StudyConsumer, text: string): Promise<void> =>
  until(() => consumer.shadowRoot !== null && consumer.text === text, `"${text}", still "${consumer.textContent}"`);

describe('a tag finds its study', () => {
  let host: HTMLElement;

  beforeEach(() => {
    document.documentElement.lang = 'nl';
    localStorage.clear();
    host = put('<div></div>');
  });

  afterEach(() => host.remove());

  // The order of these two matters: a tag can be defined only once in a page.
  it('when its own script comes first, and brings the script of the study along', async () => {
    const element = put<RenovationStudy>(nested, host);
    element.config = study('first');
    defineConsumer();
    const consumer = consumerIn(element);
    expect(consumer.services.enclosed).to.equal(true);
    await reads(consumer, 'first nl');
    expect(customElements.get('renovation-study')).not.to.equal(undefined);
  });

  it('when both scripts are there before the markup', async () => {
    const element = put<RenovationStudy>(nested, host);
    element.config = study('second');
    await reads(consumerIn(element), 'second nl');
  });

  it('when the study is there long before the tag', async () => {
    const element = put<RenovationStudy>('<renovation-study></renovation-study>', host);
    element.config = study('early');
    await until(() => element.services !== undefined);
    await reads(put<StudyConsumer>('<study-consumer></study-consumer>', element), 'early nl');
  });

  it('when a framework builds the tree without a page and puts it in at the end', async () => {
    const consumer = document.createElement('study-consumer') as StudyConsumer;
    const element = document.createElement('renovation-study');
    const between = document.createElement('section');
    between.append(consumer);
    element.append(between);
    element.config = study('detached');
    host.append(element);
    await reads(consumer, 'detached nl');
  });

  it('when a framework puts the tag into the page first and wraps the study around it later', async () => {
    const consumer = put<StudyConsumer>('<study-consumer></study-consumer>', host);
    expect(consumer.services.enclosed).to.equal(false);
    await reads(consumer, 'local nl');
    const element = document.createElement('renovation-study');
    element.config = study('wrapped');
    host.append(element);
    element.append(consumer);
    expect(consumer.services.ready === undefined, 'nothing of the study before').to.equal(true);
    await reads(consumer, 'wrapped nl');
    expect(consumer.seen).to.deep.equal(['local', 'wrapped']);
  });

  it('when the study is upgraded after the tag, in a tree from another document', async () => {
    const other = document.implementation.createHTMLDocument('');
    const element = other.createElement('renovation-study') as RenovationStudy;
    const consumer = put<StudyConsumer>('<study-consumer></study-consumer>', element);
    host.append(element);
    element.config = study('adopted');
    await reads(consumer, 'adopted nl');
  });

  it('when the study stands in the shadow root of somebody else’s element', async () => {
    const shadow = host.attachShadow({ mode: 'open' });
    const element = put<RenovationStudy>(nested, shadow);
    element.config = study('shadow');
    await reads(consumerIn(element), 'shadow nl');
  });

  it('when the tag stands in a shadow root inside the study', async () => {
    const element = put<RenovationStudy>('<renovation-study><div></div></renovation-study>', host);
    element.config = study('deeper');
    const shadow = element.firstElementChild!.attachShadow({ mode: 'closed' });
    await reads(put<StudyConsumer>('<study-consumer></study-consumer>', shadow), 'deeper nl');
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`when a layout with a${mode === 'open' ? 'n open' : ' closed'} shadow root holds the study, and the tag is slotted into it`, async () => {
      const shadow = host.attachShadow({ mode });
      const element = put<RenovationStudy>('<renovation-study><slot></slot></renovation-study>', shadow);
      element.config = study('layout');
      await reads(put<StudyConsumer>('<study-consumer></study-consumer>', host), 'layout nl');
    });
  }

  it('the nearest one, when studies stand inside each other', async () => {
    const outer = put<RenovationStudy>(`<renovation-study>${nested}</renovation-study>`, host);
    outer.config = study('outer');
    const inner = outer.firstElementChild as RenovationStudy;
    const consumer = consumerIn(inner);
    await until(() => outer.services !== undefined);
    expect(consumer.seen).to.deep.equal([]);
    inner.config = study('inner');
    await reads(consumer, 'inner nl');
    expect(consumer.seen).to.deep.equal(['inner']);
  });
});

describe('a tag that moves', () => {
  let host: HTMLElement;

  beforeEach(() => {
    defineConsumer();
    localStorage.clear();
    host = put('<div></div>');
  });

  afterEach(() => host.remove());

  it('to another study drops the first at once, and never mixes the two', async () => {
    const [a, b] = ['a', 'b'].map((id) => {
      const element = put<RenovationStudy>('<renovation-study></renovation-study>', host);
      element.config = study(id);
      return element;
    }) as [RenovationStudy, RenovationStudy];
    const consumer = put<StudyConsumer>('<study-consumer></study-consumer>', a);
    await reads(consumer, 'a nl');
    await until(() => b.services !== undefined);
    b.append(consumer);
    expect(consumer.services.ready?.study.config.id).to.equal('b');
    await reads(consumer, 'b nl');
    a.append(consumer);
    await reads(consumer, 'a nl');
    expect(consumer.seen).to.deep.equal(['a', 'b', 'a']);
  });

  it('out of its study gets the default one, and back again', async () => {
    const element = put<RenovationStudy>(nested, host);
    element.config = study('home');
    const consumer = consumerIn(element);
    await reads(consumer, 'home nl');
    host.append(consumer);
    expect(consumer.services.ready === undefined).to.equal(true);
    await reads(consumer, 'local nl');
    element.append(consumer);
    await reads(consumer, 'home nl');
  });

  it('with its study stays in it', async () => {
    const element = put<RenovationStudy>(nested, host);
    element.config = study('moving');
    const consumer = consumerIn(element);
    await reads(consumer, 'moving nl');
    const elsewhere = put('<section></section>', host);
    elsewhere.append(element);
    await consumer.updateComplete;
    expect(consumer.text).to.equal('moving nl');
    expect(consumer.seen).to.deep.equal(['moving']);
  });

  it('hears nothing of a study that it left', async () => {
    const element = put<RenovationStudy>(nested, host);
    element.config = studyWith({ id: 'left', languages: ['nl', 'en'] });
    const consumer = consumerIn(element);
    await reads(consumer, 'left nl');
    consumer.remove();
    element.services!.locale.choose('en');
    await consumer.updateComplete;
    expect(consumer.text).to.equal('left nl');
    element.append(consumer);
    await reads(consumer, 'left en');
  });
});
