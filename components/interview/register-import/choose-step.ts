/** The first step: a file is chosen or dragged here. */
import { html, nothing, type TemplateResult } from 'lit';
import { errorState, loadingState } from '../../shared/states.js';
import type { StateOf, StepContext } from './step-context.js';

export function chooseStep({ busy, failure }: StateOf<'choose'>, context: StepContext): TemplateResult {
  const { session, language } = context;
  const words = context.words.choose;
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) void session.choose(file, file.name);
  };
  if (busy) return loadingState(language, words.reading);
  return html`
    <p id="intro">${words.intro}</p>
    ${failure ? errorState({ language, text: failureText(failure, context) }) : nothing}
    <div
      class="drop"
      @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <label for="file">${words.file}</label>
      <input
        id="file"
        type="file"
        accept=".csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-describedby="intro"
        @change=${(event: Event) => {
          const input = event.currentTarget as HTMLInputElement;
          take(input.files);
          // So that the same file, mended, can be chosen again.
          input.value = '';
        }}
      />
      <p class="quiet">${words.drop}</p>
    </div>
  `;
}

function failureText(failure: NonNullable<StateOf<'choose'>['failure']>, { words }: StepContext): string {
  const text = words.choose.failures[failure.reason];
  return failure.reason === 'quote-open' ? `${words.choose.line(failure.line)}: ${text}` : text;
}
