/** العربية. */
import type { Greeting, Spoken } from './spoken.js';

const good = { morning: 'صباح الخير', afternoon: 'مساء الخير', evening: 'مساء الخير' } as const;
const hello = ({ part, interviewer }: Greeting): string => `${good[part]}، اسمي ${interviewer}.`;

export const ar: Spoken = {
  greeting: (said) =>
    `${hello(said)} أتصل باسم ${said.organisation}.${said.name === null ? '' : ` هل أتحدث مع ${said.name}؟`}`,
  greetingAtDoor: (said) =>
    `${hello(said)} عندي بعض الأسئلة لك باسم ${said.organisation}.${said.name === null ? '' : ` هل أنت ${said.name}؟`}`,
  suits: 'هل الوقت مناسب الآن؟',
};
