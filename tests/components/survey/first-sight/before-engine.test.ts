/** The first page stands before the engine does, where nobody answered it before; and no other time. */
import { expect } from 'chai';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { StudyServicesSet } from '../../../../components/shared/contexts.js';
import { define } from '../../../../components/shared/define.js';
import { defaultStudy } from '../../../../components/study/default-study.js';
import '../../../../components/survey/first-sight/first-sight-element.js';
import type { Player } from '../../../../components/survey/load-questionnaire.js';
import { allowedAddresses } from '../../../../components/survey/player/allowed-origins.js';
import type { PlayerSettings } from '../../../../components/survey/player/player-context.js';
import { SurveyFlow } from '../../../../components/survey/survey-flow.js';
import type { AskedOfTag, SurveyRequest } from '../../../../components/survey/survey-request.js';
import { until as untilSoon } from '../../../support/until.js';

const until = (condition: () => boolean): Promise<void> => untilSoon(condition, 15);

const nobody = (): void => undefined;

const settings: Omit<PlayerSettings, 'messages'> = {
  mode: 'self',
  keys: false,
  secondLocale: null,
  nonresponse: [],
  address: allowedAddresses([]),
  onNonresponse: nobody,
  onAttend: nobody,
  onKey: nobody,
};

/** A tag of which the engine is brought when the test says so. */
class SlowHost extends LitElement {
  player: Player | undefined;
  readonly #waiting: ((player: Promise<Player>) => void)[] = [];

  readonly flow = new SurveyFlow({
    requestUpdate: () => this.requestUpdate(),
    dispatchEvent: (event) => this.dispatchEvent(event),
    loadPlayer: () => new Promise<Player>((resolve) => this.#waiting.push(resolve)),
    respondentLanguage: () => null,
    storeSentence: () => '',
    onPlayer: (player) => {
      this.player = player;
      player.adoptStyles(this.renderRoot as ShadowRoot);
    },
  });

  arrives(player: Promise<Player> = import('../../../../components/survey/player/player.js')): void {
    for (const resolve of this.#waiting.splice(0)) resolve(player);
  }

  get page(): Element | null {
    return this.renderRoot.querySelector('renovation-survey-page');
  }

  protected override render(): TemplateResult {
    const { phase, sight, survey } = this.flow;
    const messages = this.player?.wordsIn('en');
    return html`${sight}${
      survey && messages && phase.kind === 'playing'
        ? html`<renovation-survey-shell
            .survey=${survey}
            .settings=${{ ...settings, messages }}
          ></renovation-survey-shell>`
        : nothing
    }`;
  }
}
define('test-slow-host', SlowHost);

const definition = { elements: [{ type: 'text', name: 'a' }] };

describe('Before the engine is there', () => {
  let services: StudyServicesSet;
  let host: SlowHost;
  let count = 0;

  before(async () => {
    services = await defaultStudy();
  });

  beforeEach(() => {
    host = document.createElement('test-slow-host') as SlowHost;
    document.body.append(host);
  });

  afterEach(() => {
    host.flow.close();
    host.remove();
  });

  /** Of a questionnaire that nobody answered yet. */
  function request(more: Partial<SurveyRequest> = {}, content: object = definition): SurveyRequest {
    const definitionId = `sight-${String(Date.now())}-${String((count += 1))}`;
    const source = { definitionId, ...content };
    return {
      services,
      household: null,
      respondent: 1,
      wave: null,
      mode: 'self',
      language: 'en',
      readonly: false,
      check: false,
      data: undefined,
      definitionId,
      load: () => Promise.resolve({ ok: true, value: { source, name: 'sight' } }),
      ...more,
    };
  }

  const field = (): HTMLInputElement | null => host.flow.sight?.querySelector('input') ?? null;

  function write(text: string): void {
    const input = field()!;
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  async function savedAnswers(definitionId: string | null): Promise<unknown> {
    const found = await services.store.responses({ study: services.study.config.id, state: 'draft' });
    return found.ok && found.value.find(({ definition: ref }) => ref.id === definitionId)?.answers;
  }

  it('the first page stands, and what is answered in it is kept as soon as there is something that keeps it', async () => {
    const events: string[] = [];
    for (const type of ['renovation-answer', 'renovation-saved']) host.addEventListener(type, () => events.push(type));
    const asked = request();
    void host.flow.open(asked);
    await until(() => field()?.isConnected === true);
    expect(host.flow.phase.kind).to.equal('opening');
    write('Somebody');
    expect(events).to.deep.equal([]);
    expect(host.flow.saved).to.equal('nothing-yet');
    host.arrives();
    await until(() => events.includes('renovation-saved'));
    expect(events[0]).to.equal('renovation-answer');
    expect(host.flow.sight).to.equal(null);
    expect(host.page?.querySelector('input')?.value).to.equal('Somebody');
    expect(host.renderRoot.querySelectorAll('input').length).to.equal(1);
    expect(await savedAnswers(asked.definitionId)).to.deep.equal({ a: 'Somebody' });
  });

  it('what was answered before comes with the engine, and nothing stands there until then', async () => {
    const asked = request();
    void host.flow.open(asked);
    await until(() => field()?.isConnected === true);
    write('Earlier');
    let saved = false;
    host.addEventListener('renovation-saved', () => (saved = true));
    host.arrives();
    await until(() => saved);
    host.flow.close();
    host.remove();
    host = document.createElement('test-slow-host') as SlowHost;
    document.body.append(host);
    void host.flow.open(asked);
    for (let wait = 0; wait < 20; wait++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(host.flow.sight).to.equal(null);
    }
    host.arrives();
    await until(() => host.page?.querySelector('input')?.value === 'Earlier');
  });

  it('an engine that does not come leaves what was written, and has it when it comes', async () => {
    void host.flow.open(request());
    await until(() => field()?.isConnected === true);
    write('Somebody');
    host.arrives(Promise.reject(new TypeError('Failed to fetch')));
    await until(() => host.flow.phase.kind === 'failed');
    expect(host.flow.sight).to.equal(null);
    void host.flow.again();
    await until(() => field()?.isConnected === true);
    expect(field()?.value).to.equal('Somebody');
    host.arrives();
    await until(() => host.page?.querySelector('input')?.value === 'Somebody');
    expect(host.flow.survey?.data).to.deep.equal({ a: 'Somebody' });
  });

  it('what stood there for another questionnaire goes', async () => {
    void host.flow.open(request());
    await until(() => field()?.isConnected === true);
    write('Somebody');
    void host.flow.open(request({}, { elements: [{ type: 'comment', name: 'b' }] }));
    await until(() => host.renderRoot.querySelector('textarea') !== null);
    expect(host.renderRoot.querySelector('input')).to.equal(null);
    host.arrives();
    await until(() => host.page !== null);
    expect(host.flow.survey?.data).to.deep.equal({});
  });

  it('nothing of it goes to another questionnaire, even when the engine comes with that', async () => {
    void host.flow.open(request());
    await until(() => field()?.isConnected === true);
    write('Somebody');
    host.arrives(Promise.reject(new TypeError('Failed to fetch')));
    await until(() => host.flow.phase.kind === 'failed');
    void host.flow.open(request({}, { elements: [{ type: 'text', name: 'a', inputType: 'email' }] }));
    host.arrives();
    await until(() => host.page !== null);
    expect(host.flow.sight).to.equal(null);
    expect(host.flow.survey?.data).to.deep.equal({});
  });

  it('another language keeps what was written', async () => {
    const source = { elements: [{ type: 'text', name: 'a', title: { en: 'Name', nl: 'Naam' } }] };
    const asked = request({}, source);
    void host.flow.open(asked);
    await until(() => field()?.isConnected === true);
    write('Somebody');
    void host.flow.open({ ...asked, language: 'nl' });
    await until(() => field()?.isConnected === true);
    host.arrives();
    await until(() => host.page !== null);
    expect(host.flow.survey?.data).to.deep.equal({ a: 'Somebody' });
  });

  const others: Readonly<Record<string, () => Partial<SurveyRequest>>> = {
    'somebody only looks': () => ({ readonly: true }),
    'an author wants to know what is wrong': () => ({ check: true }),
    'answers come along': () => ({ data: { a: 'x' } }),
    'an interviewer asks': () => ({ mode: 'phone' }),
  };
  for (const [what, more] of Object.entries(others))
    it(`nothing of the page stands there where ${what}`, async () => {
      const asked = request(more());
      host.flow.prepare('en', null, asked as unknown as AskedOfTag);
      void host.flow.open(asked);
      for (let wait = 0; wait < 10; wait++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        expect(host.flow.sight).to.equal(null);
      }
      host.arrives();
      await until(() => host.page !== null);
    });

  it('with the engine at hand nothing has to be bridged', async () => {
    const asked = request();
    void host.flow.open(asked);
    host.arrives();
    await until(() => host.page !== null);
    await host.updateComplete;
    expect(host.flow.sight).to.equal(null);
    void host.flow.again();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.flow.sight).to.equal(null);
  });
});
