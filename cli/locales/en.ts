/** English. */
import { en as study } from '../../components/study/locales/en.js';
import type { CliMessages } from './messages.js';

const help = `renovation-kit release FILE… --study study.json [options]

Makes a release: counts, shares and changes of a study, with disclosure control
done: a file that can be handed on.

FILE is NDJSON: one record a line, a response or the place of a home.
"-" reads from standard input. Several files are read one after the other.

  --study FILE           the study.json (needed)
  --definitions FOLDER   where the questionnaires are; otherwise where
                         study.json says
  --public, --internal   for everybody (rounded, the study's public k; this is
                         the default) or for authorised staff
  --previous FILE        a release of this study that is out; name each of them.
                         What they hide will not follow from the new one.
                         Make the public one first: beside one for staff of
                         the same answers none is made
  --quick                for a look of your own, not to be handed on: hidden
                         counts are kept wide group by group alone where much
                         hangs together. A quarter of the time, and what a page
                         makes
  --out FILE             write there, at once and whole; otherwise to standard
                         output
  --created MOMENT       when it was made, 2026-11-16T09:00:00Z; otherwise now.
                         The same moment and responses give the same bytes
  --locale nl|en         the language of these messages
  --help                 this text

Leaves with 0 when it was made, 1 when a file is wrong (nothing is written
then), 2 when the command is.
`;

export const en: CliMessages = {
  language: 'en',
  help,
  seeHelp: 'All options: renovation-kit --help',
  usage: {
    'unknown-command': ({ word }) => `There is no command "${word}". There is: release.`,
    'unknown-option': ({ option }) => `There is no option ${option}.`,
    'value-missing': ({ option }) => `${option} needs something after it.`,
    'no-value': ({ option }) => `${option} takes no value.`,
    twice: ({ option }) => `${option} stands there twice.`,
    'no-responses': () => 'Name the file with the responses.',
    'no-study': () => 'Name the study: --study study.json',
    'both-audiences': () => 'Choose one of --public and --internal.',
    'wrong-moment': ({ found }) => `--created takes a moment in UTC, such as 2026-11-16T09:00:00Z, not "${found}".`,
    'unknown-language': ({ found }) => `--locale takes nl or en, not "${found}".`,
  },
  files: {
    'not-found': ({ file }) => `${file}: there is no such file.`,
    'not-read': ({ file, detail }) => `${file}: cannot be read (${detail}).`,
    'not-written': ({ file, detail }) => `${file}: cannot be written (${detail}).`,
    'not-utf8': ({ file, line }) => `${file}, line ${line}: this is not text in UTF-8.`,
    line: ({ file, line }) => `${file}, line ${line}: `,
    'questionnaire-not-json': ({ file, detail }) => `${file}: this questionnaire is not JSON (${detail}).`,
    'not-a-questionnaire': ({ file }) => `${file}: this is not a questionnaire.`,
    'not-a-release': ({ file, detail }) => `${file}: this is not a release (${detail}).`,
    'release-missing': ({ file, missing }) =>
      `${file}: this release was made beside that of ${missing}. Name that one with --previous as well.`,
    'release-not-beside': ({ file, earlier }) =>
      `${file}: this release was not made beside ${earlier}, which is older and which its readers can see. Whoever has both ` +
      'can subtract one from the other, and a new release beside them does not mend that. Withdraw one of the two, and name only what stays out.',
    'staff-first': ({ file, wave, complex }) =>
      `${file}: this release is for staff and tells of answers (wave "${wave}", complex "${complex}") that the public did not know ` +
      'when it was made. A public release of them is not protected beside it: whoever has both can work hidden counts out. ' +
      'Where it was not handed out yet: throw it away, make the public release first, and the one for staff after it with ' +
      'the public one as --previous. Where it was: make the public release without those answers.',
    'release-of-another-study': ({ file, study }) => `${file}: this release is of another study, "${study}".`,
    'questionnaire-elsewhere': ({ id, address }) =>
      `The questionnaire "${id}" is at ${address}. Download it, and name its folder with --definitions.`,
  },
  lines: {
    'not-json': ({ detail }) => `this is not JSON (${detail}).`,
    'not-an-object': () => 'one record belongs on a line, between { and }.',
    'unknown-record': () => 'this is neither a response (it has no "answers") nor a home (it has no "complex").',
    'wrong-field': ({ path, expected }) => `"${path}" should be ${expected}.`,
    conflict: ({ id, other }) =>
      `"${id}" says something else in ${other.file}, line ${other.line}, under the same revision.`,
  },
  expected: { something: 'there' },
  studyWrong: (file) => `${file}: the study is not right.`,
  place: study.place,
  didYouMean: study.didYouMean,
  findings: study.findings,
  nothingMade: 'No release was made.',
  reading: (lines) => `Reading: ${lines} lines`,
  making: (percent) => `Making the release: ${percent} %`,
  made: ({ responses, audience, k, hidden }) =>
    `${responses} responses counted, ${audience === 'public' ? 'for everybody' : 'for staff'}, k = ${k}; ${hidden} figures hidden.`,
  written: (file) => `Written: ${file}`,
  erased: (count) => `Left out, since their household was erased: ${count}`,
  leftOut: {
    draft: (count) => `Not counted, not finished: ${count}`,
    withdrawn: (count) => `Not counted, withdrawn: ${count}`,
    otherStudy: (count) => `Not counted, of another study: ${count}`,
    unknownWave: (count) => `Not counted, of a wave that the study does not have: ${count}`,
    unknownQuestionnaire: (count) => `Not counted, of a questionnaire that the study does not have: ${count}`,
    withoutPlace: (count) => `Counted in all complexes together alone, since no line says where the home is: ${count}`,
  },
  broken: (detail) => `This should not happen. Please report it: ${detail}`,
};
