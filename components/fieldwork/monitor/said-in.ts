/** What was said to a question, in the words of the screen and the labels of the questionnaire. */
import type { Said } from '../../../domain/fieldwork/monitored-answers.js';
import { textIn } from '../../../domain/localized-text.js';
import type { FieldworkContext } from '../fieldwork-context.js';

export function saidIn(said: Said, { words, naming, book }: FieldworkContext): string {
  const { said: sayings } = words.monitor;
  switch (said.kind) {
    case 'choices':
      return (
        said.choices.map(({ label }) => textIn(label, naming.tongue, book.study.languages)).join(', ') ||
        sayings['own-words']
      );
    case 'number':
      return naming.decimal(said.value, 2);
    case 'yes-no':
      return said.value ? sayings.yes : sayings.no;
    case 'date':
      return said.value;
    case 'nonresponse':
      return sayings[said.code];
    case 'unseen':
      return sayings[said.why];
  }
}
