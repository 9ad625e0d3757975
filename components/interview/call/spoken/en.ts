/** English. */
import type { Greeting, Spoken } from './spoken.js';

const good = { morning: 'Good morning', afternoon: 'Good afternoon', evening: 'Good evening' } as const;
const hello = ({ part, interviewer }: Greeting): string => `${good[part]}, my name is ${interviewer}.`;

export const en: Spoken = {
  greeting: (said) =>
    `${hello(said)} I am calling for ${said.organisation}.${said.name === null ? '' : ` Am I speaking with ${said.name}?`}`,
  greetingAtDoor: (said) =>
    `${hello(said)} I have some questions for you from ${said.organisation}.${said.name === null ? '' : ` Are you ${said.name}?`}`,
  suits: 'Is this a good moment?',
};
