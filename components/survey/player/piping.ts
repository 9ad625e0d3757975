/**
 * Keeps answers that are piped into a text (`Dear {name}`) text: they leave survey-core in disguise. survey-core has an
 * event for this, but not for texts in repeated panels and in tables, so the one method that all of them pass is
 * watched; for surveys of the kit alone.
 */
import { Helpers, TextPreProcessor, type SurveyModel } from 'survey-core';
import { disguised } from '../rendering/piped-text.js';

type PipedValue = Parameters<TextPreProcessor['onProcess']>[0];

/** What survey-core's types keep to themselves. */
interface Processor {
  readonly survey?: unknown;
  process(text: string, asDisplayed?: boolean, inAddress?: boolean, emptyToo?: boolean): string;
  onProcessValue(value: PipedValue): void;
}

const surveys = new WeakSet();
/** Each processor with the one that disguises what it finds. */
const disguising = new WeakMap<Processor, Processor>();

function inDisguise(value: unknown): unknown {
  if (typeof value === 'string') return disguised(value);
  if (typeof value !== 'object' || Helpers.isValueEmpty(value)) return value;
  return disguised((value as { toString(): string }).toString()); // as survey-core would put it into the text
}

function disguisingProcessor(processor: Processor): Processor {
  const known = disguising.get(processor);
  if (known) return known;
  const made = Object.create(processor) as Processor;
  made.onProcessValue = (value) => {
    processor.onProcessValue(value);
    value.value = inDisguise(value.value);
  };
  disguising.set(processor, made);
  return made;
}

let watched = false;

function watchProcessor(): void {
  if (watched) return;
  watched = true;
  const prototype = TextPreProcessor.prototype as unknown as Processor;
  const { process } = prototype;
  prototype.process = function (this: Processor, text, asDisplayed, inAddress, emptyToo) {
    // An address takes answers as they are: survey-core encodes them, and nobody draws it.
    const isText = asDisplayed === true || inAddress === false;
    const { survey } = this;
    const own = isText && typeof survey === 'object' && survey !== null && surveys.has(survey);
    return process.call(own ? disguisingProcessor(this) : this, text, asDisplayed, inAddress, emptyToo);
  };
}

/** To be called before the definition is loaded. */
export function pipeAsText(survey: SurveyModel): void {
  watchProcessor();
  surveys.add(survey);
}
