// @ts-check
/**
 * An interviewer at the keyboard: looks at the screen as a person does, and does everything with keys, never with the
 * mouse. Plays the speed run of the demo, and the journeys that prove the workspace.
 */

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {'briefing' | 'ringing' | 'answered' | 'talking' | 'stopped' | 'closing'} Step */

/**
 * What is asked now, as it can be read from the screen.
 * @typedef {object} Asked
 * @property {string} at  The same as long as the same thing is asked.
 * @property {string} question  Its name.
 * @property {readonly string[]} keys  Of the answers, as they are shown beside them.
 * @property {'choice' | 'number' | 'text' | 'none'} kind
 */

/** What the workspace calls its steps, in Dutch. @type {Readonly<Record<Step, string>>} */
const STEPS = {
  briefing: 'Voor het bellen',
  ringing: 'Gaat over',
  answered: 'Aan de lijn',
  talking: 'Vragenlijst',
  stopped: 'Onderbroken',
  closing: 'Uitkomst',
};

export class InterviewerAtKeys {
  /** How many keys were pressed. */
  pressed = 0;

  /** @param {Page} page @param {{ pause?: number }} [pace]  milliseconds between two keys, for whoever looks on */
  constructor(page, { pause = 0 } = {}) {
    this.page = page;
    this.pause = pause;
  }

  /** @param {readonly string[]} keys  as Playwright names them */
  async press(...keys) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.pressed += 1;
      if (this.pause > 0) await this.page.waitForTimeout(this.pause);
    }
  }

  /** @param {string} text */
  async type(text) {
    await this.page.keyboard.type(text, { delay: this.pause });
    this.pressed += text.length;
  }

  /** Tab by Tab, until what has the keyboard is called so. @param {RegExp} name */
  async tabTo(name) {
    for (let tries = 0; tries < 200; tries++) {
      await this.press('Tab');
      if (name.test(await this.focused())) return;
    }
    throw new Error(`No Tab leads to ${String(name)}.`);
  }

  /** What has the keyboard, in words. */
  focused() {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!active) return '';
      const field = /** @type {Partial<HTMLInputElement>} */ (active);
      const labels = [...(field.labels ?? [])];
      const words = [
        active.getAttribute('aria-label'),
        ...labels.map((label) => label.textContent),
        active.textContent,
      ];
      return words.filter(Boolean).join(' ').replace(/\s+/gu, ' ').trim();
    });
  }

  /** Signs in as the one who is on the list under this name. @param {string} name */
  async signInAs(name) {
    const people = this.page.locator('renovation-interview-sign-in .people button');
    await people.first().waitFor();
    const names = await people.allTextContents();
    const at = names.findIndex((text) => text.includes(name));
    if (at < 0) throw new Error(`${name} is not on the list.`);
    await this.press(String(at + 1));
    await this.atQueue();
  }

  /** Waits for the lists. */
  async atQueue() {
    await this.page.locator('renovation-interview-queue .views').waitFor();
  }

  /** Waits for a step of the call. @param {Step} step */
  async at(step) {
    await this.page.locator('renovation-interview-call .step', { hasText: STEPS[step] }).waitFor();
  }

  /** Takes the case that is next, and dials. */
  async dialNext() {
    await this.press('Enter');
    await this.at('briefing');
    await this.press('Enter');
    await this.at('ringing');
  }

  /** Takes the case that is next, and somebody picks up. */
  async reachNext() {
    await this.dialNext();
    await this.press('Enter');
    await this.at('answered');
  }

  /** Asks every purpose that has no answer yet, and begins the questionnaire. @param {boolean} [agrees] */
  async ask(agrees = true) {
    const open = this.page.locator('renovation-interview-call .consent li[aria-current=step]');
    while ((await open.count()) > 0) await this.press(agrees ? 'j' : 'n');
    await this.press('Enter');
    await this.at('talking');
  }

  /**
   * What is asked now; null when nothing is asked any more.
   * @param {string | null} [before]  waits until something else is asked
   * @returns {Promise<Asked | null>}
   */
  asked(before = null) {
    return this.page.evaluate(async (last) => {
      const find = (/** @type {string[]} */ names) => {
        /** @type {ParentNode | null | undefined} */
        let root = document;
        /** @type {Element | null} */
        let found = null;
        for (const name of names) {
          found = root?.querySelector(name) ?? null;
          root = found?.shadowRoot;
        }
        return found;
      };
      for (let frames = 0; frames < 1200; frames++) {
        const call = find(['renovation-interview', 'renovation-interview-call']);
        if (!call?.shadowRoot?.querySelector('renovation-survey')) {
          if (call === null || frames > 300) return null;
        }
        const asked = find(['renovation-interview', 'renovation-interview-call', 'renovation-survey', '[data-asked]']);
        if (asked) {
          const whole = /** @type {HTMLElement | null} */ (asked.closest('[data-name]'));
          const question = whole?.dataset['name'] ?? '';
          const row = asked === whole ? '' : (asked.querySelector('[id]')?.id ?? asked.textContent);
          const keys = [...asked.querySelectorAll('kbd')].map((key) => key.textContent.trim());
          const digits = keys.filter((key) => /^\d+$/u.test(key));
          // Below a list of answers: the words behind the one that was chosen.
          const root = asked.getRootNode();
          const field = root instanceof ShadowRoot ? root.activeElement : null;
          const inWords = digits.length > 0 && field?.matches('textarea, input[type=text]') && asked.contains(field);
          const at = `${question} ${row} ${inWords ? field?.id : ''}`;
          if (at !== last) {
            const isNumber = asked.querySelector('input[type=number], input[inputmode=numeric]') !== null;
            const isText = asked.querySelector('textarea, input:not([type=radio], [type=checkbox])') !== null;
            const kind = inWords
              ? 'text'
              : digits.length > 0
                ? 'choice'
                : isNumber
                  ? 'number'
                  : isText
                    ? 'text'
                    : 'none';
            return { at, question, keys: digits, kind };
          }
        }
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      throw new Error(`Nothing else was asked after “${last}”.`);
    }, before);
  }

  /**
   * Answers what is asked and goes on.
   * @param {Asked} asked @param {() => number} random
   * @returns {Promise<Asked | null>} what is asked then
   */
  async answer(asked, random) {
    if (asked.kind === 'choice') await this.type(asked.keys[Math.floor(random() * asked.keys.length)] ?? '');
    else if (asked.kind === 'number') await this.type('2');
    else if (asked.kind === 'text') await this.type('Zegt dat het zo goed is.');
    await this.press('Enter');
    return this.asked(asked.at);
  }

  /**
   * Answers until a number of questions is behind, or all of them. Gives what is asked then.
   * @param {() => number} random @param {number} [questions]
   */
  async talk(random, questions = Infinity) {
    let asked = await this.asked();
    for (let count = 0; asked && count < questions; count++) asked = await this.answer(asked, random);
    return asked;
  }
}
