/** The command itself: reads the study and every line, makes the release, and writes it only when it is whole. */
import { releaseSteps } from '../../domain/results/build-release.js';
import { leftOut } from '../../domain/results/lines/left-out.js';
import { RecordLines } from '../../domain/results/lines/record-lines.js';
import { releaseText } from '../../domain/results/release-text.js';
import type { Release } from '../../domain/results/release.js';
import { toldToStaffFirst } from '../../domain/results/standing/staff-first.js';
import type { Steps } from '../../domain/results/steps.js';
import type { CliMessages } from '../locales/messages.js';
import type { Surroundings } from '../surroundings.js';
import { writeText } from '../write-text.js';
import { fileSentence, studySentences } from './failure-words.js';
import type { ReleaseCommand } from './options.js';
import { ProgressLine } from './progress-line.js';
import { readLines } from './read-lines.js';
import { fileOf, readPrevious } from './read-previous.js';
import { readStudy, type StudyFault } from './read-study.js';
import { writeOut } from './write-out.js';

/** False when no release was made; why stands on standard error by then. */
export async function makeRelease(
  command: ReleaseCommand,
  words: CliMessages,
  { stdin, stdout, stderr, now }: Surroundings,
): Promise<boolean> {
  const say = (...lines: readonly string[]): Promise<void> => writeText(stderr, `${lines.join('\n')}\n`);
  const refuse = async (fault: StudyFault): Promise<false> => {
    await say(...sentencesOf(fault, words), words.nothingMade);
    return false;
  };
  const study = await readStudy(command);
  if (!study.ok) return refuse(study.failure);
  const { config, codebooks } = study.value;

  const previous = await readPrevious(command.previous, config.id);
  if (!previous.ok) return refuse(previous.failure);

  const out = previous.value.map((one) => one.release);
  const progress = new ProgressLine(stderr);
  const numbers = new Intl.NumberFormat(words.language);
  const lines = new RecordLines();
  for (const file of command.files) {
    const read = await readLines(file, file === '-' ? stdin : null, lines, (count) => {
      progress.show(() => words.reading(numbers.format(count)));
    });
    if (read.ok) continue;
    progress.clear();
    return refuse(read.failure);
  }
  const { responses, places, erased } = lines.gathered();
  const { audience } = command;
  const release = inSteps(
    releaseSteps({
      ...{ config, codebooks, responses, places, audience },
      previous: out,
      thorough: command.thorough,
      now: command.created ?? now(),
    }),
    (share) => progress.show(() => words.making(Math.floor(share * 100))),
  );
  progress.clear();
  const first = toldToStaffFirst(release, out);
  if (first) {
    const { staff, ...place } = first;
    return refuse({ reason: 'staff-first', file: fileOf(previous.value, staff), ...place });
  }
  const written = await writeOut(releaseText(release), command.out, stdout);
  if (!written.ok) return refuse(written.failure);

  const left = leftOut(config, codebooks, responses, places);
  const notes = (Object.keys(left) as (keyof typeof left)[]).flatMap((reason) =>
    left[reason] > 0 ? [words.leftOut[reason](numbers.format(left[reason]))] : [],
  );
  const uncounted = left.draft + left.withdrawn + left.otherStudy + left.unknownWave + left.unknownQuestionnaire;
  await say(
    words.made({
      responses: numbers.format(responses.length - uncounted),
      audience: release.audience,
      k: release.disclosure.k,
      hidden: numbers.format(hiddenFigures(release)),
    }),
    ...notes,
    ...(erased > 0 ? [words.erased(numbers.format(erased))] : []),
    ...(command.out === null ? [] : [words.written(command.out)]),
  );
  return true;
}

function inSteps<T>(steps: Steps<T>, told: (share: number) => void): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    told(step.value);
  }
}

const hiddenFigures = ({ hidden }: Release): number =>
  Object.values(hidden).reduce((sum: number, count) => sum + count, 0);

const sentencesOf = (fault: StudyFault, words: CliMessages): readonly string[] =>
  fault.reason === 'study' ? studySentences(fault, words) : [fileSentence(fault, words)];
