import { ContextProvider } from '@lit/context';
import { expect } from 'chai';
import '../../../components/dashboard/renovation-dashboard.js';
import type { RenovationDashboard } from '../../../components/dashboard/renovation-dashboard.js';
import { localeContext, releaseContext, type ReleaseService } from '../../../components/shared/contexts.js';
import type { RenovationErrorEvent } from '../../../components/shared/events/renovation-error-event.js';
import type { Release } from '../../../domain/results/release.js';
import { sampleRelease } from '../../support/sample-release.js';
import { everyText, fileWith, inside, mount, shown, unmountAll, until } from './mount.js';

const release = sampleRelease();

const dashboardFor = (content: string, locale = 'en'): Promise<RenovationDashboard> =>
  shown(mount('renovation-dashboard', { src: fileWith(content), locale }));

/** What the error panel says, and what the page was told. */
async function failureOf(src: string, locale = 'en'): Promise<{ text: string; code: string }> {
  const dashboard = document.createElement('renovation-dashboard');
  let code = '';
  dashboard.addEventListener('renovation-error', (event: RenovationErrorEvent) => (code = event.code));
  Object.assign(dashboard, { src, locale });
  document.body.append(dashboard);
  await shown(dashboard);
  const text = inside(dashboard, '[role=alert]').innerText;
  dashboard.remove();
  return { text, code };
}

describe('where a dashboard gets its release', () => {
  afterEach(unmountAll);

  it('says that it is loading, and then shows the published file', async () => {
    const dashboard = mount('renovation-dashboard', { src: fileWith(JSON.stringify(release)) });
    await dashboard.updateComplete;
    expect(inside(dashboard, '[role=status]').getAttribute('aria-busy')).to.equal('true');
    await shown(dashboard);
    expect(inside(dashboard, '.title').innerText).to.contain('Lindenhof');
  });

  it('has a sentence of its own for every way of failing', async () => {
    const cases = {
      'release/not-found': '/nothing-is-here.json',
      'release/not-json': fileWith('{ "format": '),
      'release/not-release': fileWith('{ "answers": [] }'),
      'release/damaged': fileWith(JSON.stringify({ ...release, tables: undefined })),
      'release/newer-format': fileWith(JSON.stringify({ ...release, version: 99 })),
      'release/unreachable': 'http://localhost:1/results.json',
    };
    const sentences = new Set<string>();
    for (const [code, src] of Object.entries(cases)) {
      const failure = await failureOf(src);
      expect(failure.code).to.equal(code);
      sentences.add(failure.text);
    }
    expect(sentences.size).to.equal(6);
    expect((await failureOf('/nothing-is-here.json', 'nl')).text).to.contain('niet gevonden');
  });

  it('says where a damaged release is damaged', async () => {
    const [first, ...rest] = release.tables;
    const damaged = { ...release, tables: [{ ...first, base: 'many' }, ...rest] };
    expect(everyText(await dashboardFor(JSON.stringify(damaged)))).to.contain('tables[0].base');
  });

  it('can be asked to try again', async () => {
    const dashboard = await shown(mount('renovation-dashboard', { src: '/nothing-is-here.json' }));
    dashboard.src = fileWith(JSON.stringify(release));
    inside<HTMLButtonElement>(dashboard, '[role=alert] button').click();
    await until(() => dashboard.renderRoot.querySelector('.title') !== null, 'the results');
  });

  it('says so when there are no answers yet', async () => {
    const empty = { ...release, tables: [], scores: [], participation: [] };
    expect(everyText(await dashboardFor(JSON.stringify(empty)))).to.contain('no answers to show yet');
  });

  it('shows the last file that was asked for, in whatever order they arrive', async () => {
    const dashboard = mount('renovation-dashboard', { src: '/nothing-is-here.json' });
    await dashboard.updateComplete;
    dashboard.src = fileWith(JSON.stringify(release));
    await until(() => dashboard.renderRoot.querySelector('.title') !== null, 'the results');
    expect(dashboard.renderRoot.querySelector('[role=alert]')).to.equal(null);
  });

  it('takes an object before any address', async () => {
    const dashboard = await shown(mount('renovation-dashboard', { src: '/nothing-is-here.json', release }));
    expect(inside(dashboard, '.title').innerText).to.contain('Lindenhof');
  });
});

/** A study as far as a dashboard sees one: a tag of that name that answers for its contexts. */
class StudyStandIn extends HTMLElement {}
customElements.define('renovation-study', StudyStandIn);

describe('the results of the study around a dashboard', () => {
  let study: HTMLElement;
  let listener: (() => void) | undefined;
  let current: () => Promise<Release>;

  const service: { -readonly [K in keyof ReleaseService]: ReleaseService[K] } = {
    release: () => current(),
    subscribe: (listens) => {
      listener = listens;
      return () => (listener = undefined);
    },
  };

  beforeEach(() => {
    current = () => Promise.resolve(release);
    study = document.createElement('renovation-study');
    new ContextProvider(study, { context: releaseContext, initialValue: service }).hostConnected();
    const locale = { language: 'nl', languages: ['nl'], choose: () => undefined };
    new ContextProvider(study, { context: localeContext, initialValue: locale }).hostConnected();
    document.body.append(study);
  });

  afterEach(() => study.remove());

  const inStudy = (): Promise<RenovationDashboard> => {
    const dashboard = document.createElement('renovation-dashboard');
    study.append(dashboard);
    return shown(dashboard);
  };

  it('are counted, shown in the language of the study, and followed', async () => {
    const dashboard = await inStudy();
    expect(inside(dashboard, '.title').innerText).to.equal('Lindenhof: renoveren met bewoners');
    current = () => Promise.resolve({ ...release, study: { ...release.study, title: { nl: 'Nieuw geteld' } } });
    listener?.();
    await until(() => inside(dashboard, '.title').innerText === 'Nieuw geteld', 'the new count');
  });

  it('are no longer listened for when the tag is gone', async () => {
    const dashboard = await inStudy();
    dashboard.remove();
    expect(listener).to.equal(undefined);
  });

  it('show a bar that moves while they are made, named, and said aloud by quarters', async () => {
    let finish: () => void = () => undefined;
    let told: (share: number | null) => void = () => undefined;
    current = () => new Promise((resolve) => (finish = () => resolve(release)));
    service.progress = (listens) => {
      told = listens;
      return () => (told = () => undefined);
    };
    const dashboard = document.createElement('renovation-dashboard');
    study.append(dashboard);
    const at = async (share: number): Promise<string> => {
      told(share);
      await dashboard.updateComplete;
      // Not `innerText`: what is over in half a second is not shown.
      return inside(dashboard, '[role=status]').textContent.trim();
    };
    await until(() => {
      told(0.05);
      return dashboard.renderRoot.querySelector('progress') !== null;
    }, 'the bar');
    expect(await at(0.1)).to.equal('De cijfers worden gemaakt van de antwoorden.');
    const bar = inside<HTMLProgressElement>(dashboard, 'progress');
    expect(bar.getAttribute('aria-label')).to.match(/\S{3}/u);
    expect(bar.value).to.equal(0.1);
    const said = await at(0.55);
    expect(said).to.match(/50\s?%$/u);
    expect(await at(0.6)).to.equal(said);
    expect(inside<HTMLProgressElement>(dashboard, 'progress'), 'the same bar').to.equal(bar);
    expect(bar.value).to.equal(0.6);
    expect(inside(dashboard, '.making-share').textContent.trim()).to.match(/^60\s?%$/u);
    finish();
    await shown(dashboard);
    expect(dashboard.renderRoot.querySelector('progress')).to.equal(null);
    delete service.progress;
  });

  it('say that they cannot be counted, and that answers are safe', async () => {
    current = () => Promise.reject(new Error('the store is closed'));
    const dashboard = await inStudy();
    const text = everyText(inside(dashboard, '[role=alert]'));
    expect(text).to.contain('kunnen nu niet worden geteld');
    expect(text).to.contain('the store is closed');
  });
});
