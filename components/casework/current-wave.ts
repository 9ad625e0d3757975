/** The wave that is being asked on a day, for tags whose page does not say which. */
import type { Moment } from '../../domain/records/records.js';
import type { StudyConfig, WaveConfig } from '../../domain/study/study-config.js';

/** The last wave that is open on that day; else the last one that began; else the first. */
export function currentWave({ waves }: Pick<StudyConfig, 'waves'>, now: Moment): WaveConfig | null {
  const day = now.slice(0, 10);
  const begun = waves.filter(({ opens }) => opens === null || opens <= day);
  const open = begun.filter(({ closes }) => closes === null || closes >= day);
  return open.at(-1) ?? begun.at(-1) ?? waves[0] ?? null;
}
