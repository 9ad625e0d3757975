/** Owns what stands beside the title: print, show to a room, and copy the link. Each brings its code when it is used. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { PrintWords } from './print/print-sheet.js';
import type { ViewOptions } from './views/dashboard-view.js';
import { isEnglishOnly, loadEnglish } from './views/in-english.js';
import type { LazyViews } from './views/lazy-views.js';

type Meeting = typeof import('./meeting/meeting-stage.js');
type Said = 'copied' | 'failed' | { readonly address: string };

export class DashboardTools {
  #options: ViewOptions | null = null;
  #meeting: Meeting | null = null;
  /** There while it prints: a note at the end, or everything instead of what is shown. */
  #note: ((options: ViewOptions) => TemplateResult | typeof nothing) | null = null;
  #all = false;
  /** What is said below the buttons; an address to copy by hand where the browser does not do it. */
  #said: Said | null = null;
  /** Where there is little room they lie behind one button. */
  #open = false;

  constructor(
    private readonly host: LitElement,
    private readonly views: LazyViews,
  ) {}

  /** @param address of what is shown; null where the page's address is left alone */
  draw(options: ViewOptions, address: (() => string) | null): TemplateResult {
    this.#options = options;
    const { tools } = options.view.words;
    return html`
      <button
        type="button"
        class="more"
        aria-expanded=${this.#open ? 'true' : 'false'}
        aria-controls="tools"
        @click=${this.#toggle}
      >
        ${tools.more}
      </button>
      <div id="tools" class="tools" part="tools" ?data-open=${this.#open} @keydown=${this.#onKeydown}>
        <button type="button" data-tool="print" @click=${this.#print}>${tools.print}</button>
        <button type="button" data-tool="print-all" @click=${this.#printAll}>${tools.printAll}</button>
        <button type="button" data-tool="meeting" @click=${this.#meet}>${tools.meeting}</button>
        ${
          address
            ? html`<button type="button" data-tool="copy" @click=${() => this.#copy(address())}>${tools.copy}</button>`
            : nothing
        }
        <p class="said quiet" role="status">${this.#text(options)}</p>
      </div>
    `;
  }

  /** What lies behind the stage waits. */
  get inMeeting(): boolean {
    return this.#meeting !== null;
  }

  /** Everything is printed instead of what is shown. */
  get printsAll(): boolean {
    return this.#all;
  }

  /** What is there for as long as it is used: the stage of a meeting, the note at the end of a print. */
  get besides(): TemplateResult | typeof nothing {
    const options = this.#options;
    if (!options) return nothing;
    if (this.#note) return this.#note(options);
    return this.#meeting ? this.#meeting.meetingStage(options, this.#endMeeting) : nothing;
  }

  /** What goes through all views is in a language that all of them have. */
  get #english(): boolean {
    return isEnglishOnly(this.#options?.view.language ?? 'en');
  }

  #text({ view: { words } }: ViewOptions): TemplateResult | string {
    if (this.#said === null) return '';
    if (this.#said === 'copied') return words.tools.copied;
    if (this.#said === 'failed') return words.views.failed;
    const { address } = this.#said;
    const select = (event: FocusEvent): void => (event.currentTarget as HTMLInputElement).select();
    return html`<label>${words.tools.address} <input readonly dir="ltr" .value=${address} @focus=${select} /></label>`;
  }

  readonly #toggle = (): void => {
    this.#open = !this.#open;
    this.host.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#open) return;
    this.#toggle();
    this.host.renderRoot.querySelector<HTMLElement>('.more')?.focus();
  };

  #say(said: Said | null): void {
    this.#said = said;
    this.host.requestUpdate();
  }

  /** A chunk that does not come is said; whatever is asked for next is tried again. */
  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      this.#say('failed');
    }
  }

  readonly #print = (): void => {
    void this.#attempt(async () => {
      // The styles of the note are those of the view of method.
      const [{ printNote, printWords }] = await Promise.all([
        import('./print/print-note.js'),
        this.views.load('method', this.#english),
      ]);
      await this.#putOnPaper(printNote, printWords);
    });
  };

  readonly #printAll = (): void => {
    void this.#attempt(async () => {
      const { everythingIsThere, printAllWords, printEverything, viewsToPrint } =
        await import('./print/print-everything.js');
      const options = this.#options;
      if (!options) return;
      await Promise.all(viewsToPrint(options).map((name) => this.views.load(name)));
      this.#all = true;
      try {
        await this.#putOnPaper(printEverything, printAllWords, everythingIsThere);
      } finally {
        this.#all = false;
      }
    });
  };

  async #putOnPaper(
    note: (options: ViewOptions) => TemplateResult | typeof nothing,
    wordsOf: (options: ViewOptions) => PrintWords,
    isThere: (host: Element) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    const { printDashboard } = await import('./print/print-dashboard.js');
    const options = this.#options;
    if (!options) return;
    this.#note = note;
    this.#say(null);
    try {
      await this.host.updateComplete;
      await isThere(this.host);
      await printDashboard(this.host, wordsOf(options), options.view.rightToLeft);
    } finally {
      this.#note = null;
      this.host.requestUpdate();
    }
  }

  readonly #meet = (): void => {
    void this.#attempt(async () => {
      if (this.#english) await loadEnglish();
      this.#meeting = await import('./meeting/meeting-stage.js');
      this.#say(null);
    });
  };

  /** Whoever was in a meeting goes on where it began. */
  readonly #endMeeting = (): void => {
    this.#meeting = null;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>('[data-tool=meeting]')?.focus(),
    );
  };

  async #copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.#say('copied');
    } catch {
      this.#say({ address });
    }
  }
}
