/** What is wrong with a file, with its place, in the language of the words. */
import { findingSentence } from '../../components/study/finding-sentence.js';
import type { LineFailure } from '../../domain/results/lines/record-lines.js';
import { pathText } from '../../domain/study/study-finding.js';
import type { CliMessages, FileFault } from '../locales/messages.js';
import type { StudyFault } from './read-study.js';

/** The tables have for every reason a function of that fault; the pairing is lost when both are looked up. */
export function fileSentence(fault: FileFault, words: CliMessages): string {
  const sentence = words.files[fault.reason] as (one: FileFault) => string;
  return fault.reason === 'line' ? sentence(fault) + lineSentence(fault.failure, words) : sentence(fault);
}

function lineSentence(failure: LineFailure, words: CliMessages): string {
  const told =
    failure.reason === 'wrong-field'
      ? { ...failure, expected: words.expected[failure.expected] ?? failure.expected }
      : failure;
  const sentence = words.lines[failure.reason] as (one: LineFailure) => string;
  return sentence(told);
}

/** A study that is wrong throughout says so in its first faults. */
const SHOWN = 20;

export function studySentences(
  { file, findings }: Extract<StudyFault, { readonly reason: 'study' }>,
  words: CliMessages,
): readonly string[] {
  const wrong = findings.filter(({ severity }) => severity === 'error').slice(0, SHOWN);
  return [
    words.studyWrong(file),
    ...wrong.map((finding) => {
      const { place, path, suggestion } = finding;
      const where = [place && words.place(place.line, place.column), path.length > 0 && pathText(path)];
      const meant = suggestion === null ? '' : ` ${words.didYouMean(suggestion)}`;
      return `  ${where.filter(Boolean).join(', ')}: ${findingSentence(finding, words)}${meant}`;
    }),
  ];
}
