/** A damaged definition is played or refused; the tag is never blank, never waits for ever, and nothing escapes it. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import '../../../../components/survey/renovation-survey.js';
import type { RenovationSurvey } from '../../../../components/survey/renovation-survey.js';
import { until } from '../../../support/until.js';
import { damaged, damages } from './damage.js';
import { manyTypes } from './many-types.js';

/** Few in CI, each time others; a failure prints the seed and the path that repeat it. Raise it to search. */
const RUNS = 30;

const escaped: string[] = [];
const catchError = (event: ErrorEvent | PromiseRejectionEvent): void => {
  const error: unknown = 'reason' in event ? event.reason : event.error;
  // The observer of a size was late by a frame: a notice of the browser, no fault.
  if (event instanceof ErrorEvent && event.message.startsWith('ResizeObserver')) return;
  escaped.push(error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error));
  event.stopImmediatePropagation();
  event.preventDefault();
};

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

function words(node: Node): string {
  return [...node.childNodes]
    .map((each) => (each instanceof HTMLStyleElement ? '' : each instanceof Text ? each.data : words(each)))
    .join('')
    .trim();
}

/** What is on the screen when the tag has made up its mind. */
async function standing(tag: RenovationSurvey): Promise<string> {
  const has = (selector: string): boolean => tag.shadowRoot?.querySelector(selector) != null;
  const decided = (): boolean => !has('[part=loading]') && has('.state, .completed, renovation-survey-page');
  await until(decided, 8);
  await frame();
  await frame();
  if (has('.survey > [part=error]')) return 'refused';
  return has('renovation-survey-page') ? 'played' : 'over';
}

async function survives(definition: object, asText: boolean): Promise<void> {
  escaped.length = 0;
  const tag = document.createElement('renovation-survey');
  tag.locale = 'en';
  tag.definition = asText ? JSON.stringify(definition) : definition;
  document.body.append(tag);
  try {
    const found = await standing(tag);
    for (let page = 0; page < 3 && found === 'played'; page++) {
      tag.shadowRoot?.querySelector<HTMLElement>('[data-action=sv-nav-next]')?.click();
      await frame();
      await frame();
    }
    expect(words(tag.shadowRoot ?? tag), 'something to read').to.not.equal('');
    expect(escaped, 'what escaped').to.deep.equal([]);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  } finally {
    tag.remove();
  }
}

describe('A damaged definition', () => {
  let neighbours: object;

  before(async () => {
    window.addEventListener('error', catchError, true);
    window.addEventListener('unhandledrejection', catchError, true);
    neighbours = (await (await fetch('/survey-definitions/neighbours.json')).json()) as object;
  });

  after(() => {
    window.removeEventListener('error', catchError, true);
    window.removeEventListener('unhandledrejection', catchError, true);
  });

  const tried = (definition: () => object) => async (): Promise<void> => {
    await fc.assert(
      fc.asyncProperty(damages, fc.boolean(), (done, asText) => survives(damaged(definition(), done), asText)),
      { numRuns: RUNS, includeErrorInReport: true, endOnFailure: true },
    );
  };

  it(
    'of the talk at the door is played or refused',
    tried(() => neighbours),
  ).timeout(RUNS * 4000);
  it(
    'of every type of question is played or refused',
    tried(() => manyTypes),
  ).timeout(RUNS * 4000);
});
