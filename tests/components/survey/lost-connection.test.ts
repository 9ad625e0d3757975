/** The network goes away while a questionnaire is being brought: said, with a way to try again, and never "loading" for ever. */
import { expect } from 'chai';
import type { RenovationErrorEvent } from '../../../components/shared/events/renovation-error-event.js';
import type { StudyServicesSet } from '../../../components/shared/contexts.js';
import { defaultStudy } from '../../../components/study/default-study.js';
import { SurveyFlow } from '../../../components/survey/survey-flow.js';
import type { Player } from '../../../components/survey/load-questionnaire.js';
import type { SurveyRequest } from '../../../components/survey/survey-request.js';
import '../../../components/survey/renovation-survey.js';
import type { RenovationSurvey } from '../../../components/survey/renovation-survey.js';
import { until as untilSoon } from '../../support/until.js';

const until = (condition: () => boolean): Promise<void> => untilSoon(condition, 15);
const definition = { elements: [{ type: 'text', name: 'a' }] };

describe('A questionnaire whose file does not come', () => {
  const { fetch } = window;
  let survey: RenovationSurvey;
  const seen = <E extends HTMLElement = HTMLElement>(selector: string): E | null =>
    survey.shadowRoot?.querySelector<E>(selector) ?? null;

  async function fails(src: string): Promise<void> {
    survey = document.createElement('renovation-survey');
    survey.locale = 'en';
    survey.src = src;
    const told = new Promise<RenovationErrorEvent>((resolve) =>
      survey.addEventListener('renovation-error', resolve, { once: true }),
    );
    document.body.append(survey);
    expect((await told).code).to.equal('definition/unreachable');
    await until(() => seen('.state.error button') !== null);
    expect(seen('[part=loading]')).to.equal(null);
  }

  const answerWith = (answer: () => Promise<Response>): void => {
    window.fetch = (input, options) =>
      new Request(input).url.endsWith('/questions.json') ? answer() : fetch(input, options);
  };

  afterEach(() => {
    window.fetch = fetch;
    survey.remove();
  });

  it('because the connection dies in the middle of it; it comes when somebody tries again', async () => {
    answerWith(() => {
      const dies = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"elements": ['));
          controller.error(new TypeError('network error'));
        },
      });
      return Promise.resolve(new Response(dies, { headers: { 'content-type': 'application/json' } }));
    });
    await fails('/questions.json');
    answerWith(() => Promise.resolve(Response.json(definition)));
    seen('.state.error button')?.click();
    await until(() => seen('renovation-survey-page input') !== null);
  });

  it('because its address is none, which is shown to whoever wrote it', async () => {
    await fails('http://[');
    expect(seen('.state.error details')?.textContent).to.contain('http://[');
    survey.definition = definition;
    await until(() => seen('renovation-survey-page input') !== null);
  });
});

describe('A questionnaire whose engine does not come', () => {
  let services: StudyServicesSet;

  before(async () => {
    services = await defaultStudy();
  });

  function flowWith(loadPlayer: () => Promise<Player>): SurveyFlow {
    return new SurveyFlow({
      requestUpdate: () => undefined,
      dispatchEvent: () => true,
      onPlayer: () => undefined,
      respondentLanguage: () => null,
      storeSentence: () => '',
      loadPlayer,
    });
  }

  const request = (): SurveyRequest => ({
    services,
    household: null,
    respondent: 1,
    wave: null,
    mode: 'self',
    language: 'en',
    readonly: false,
    check: false,
    data: undefined,
    definitionId: `lost-${String(Date.now())}`,
    load: () => Promise.resolve({ ok: true, value: { source: definition, name: 'lost' } }),
  });

  it('says so, and plays when it comes the next time', async () => {
    let there = false;
    const flow = flowWith(() =>
      there
        ? import('../../../components/survey/player/player.js')
        : Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
    );
    await flow.open(request());
    expect(flow.phase).to.deep.equal({
      kind: 'failed',
      failure: { reason: 'incomplete', detail: 'TypeError: Failed to fetch dynamically imported module' },
    });
    there = true;
    await flow.again();
    expect(flow.phase.kind).to.equal('playing');
    flow.close();
  });

  it('says so as well when it comes and breaks', async () => {
    const player = await import('../../../components/survey/player/player.js');
    const broken = { ...player, checkLoaded: () => Promise.reject(new Error('half of it is missing')) };
    const flow = flowWith(() => Promise.resolve(broken));
    await flow.open(request());
    expect(flow.phase).to.deep.equal({
      kind: 'failed',
      failure: { reason: 'broken', detail: 'Error: half of it is missing' },
    });
  });

  it('keeps nobody else from answering', async () => {
    const player = await import('../../../components/survey/player/player.js');
    const asked = request();
    for (const loadWithout of [
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => Promise.resolve({ ...player, checkLoaded: () => Promise.reject(new Error('half of it is missing')) }),
    ]) {
      const flow = flowWith(loadWithout);
      await flow.open(asked);
      expect(flow.phase.kind).to.equal('failed');
      const other = flowWith(() => Promise.resolve(player));
      // Given back in its own time, and not at all if it were kept.
      for (let tries = 0; tries < 20 && other.phase.kind !== 'playing'; tries++) await other.open(asked);
      expect(other.phase.kind).to.equal('playing');
      other.close();
    }
  });

  it('plays once where it is begun twice', async () => {
    const player = await import('../../../components/survey/player/player.js');
    const flow = flowWith(() => Promise.resolve(player));
    await flow.open(request());
    for (const wait of [0, 1, 20]) {
      const first = flow.play();
      await new Promise((resolve) => setTimeout(resolve, wait));
      await Promise.all([first, flow.play()]);
      expect(flow.phase.kind, String(wait)).to.equal('playing');
    }
    flow.close();
  });

  it('leaves alone what was asked for meanwhile', async () => {
    let refuse = (_error: Error): void => undefined;
    const flow = flowWith(() => new Promise((_resolve, reject) => (refuse = reject)));
    const first = flow.open(request());
    const second = flow.open({ ...request(), load: null });
    refuse(new TypeError('too late'));
    await Promise.all([first, second]);
    expect(flow.phase.kind).to.equal('no-definition');
  });
});
