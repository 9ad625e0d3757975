/** Polski. */
import type { Greeting, Spoken } from './spoken.js';

const good = { morning: 'Dzień dobry', afternoon: 'Dzień dobry', evening: 'Dobry wieczór' } as const;
const hello = ({ part, interviewer }: Greeting): string => `${good[part]}, nazywam się ${interviewer}.`;

export const pl: Spoken = {
  greeting: (said) =>
    `${hello(said)} Dzwonię w imieniu ${said.organisation}.${said.name === null ? '' : ` Czy rozmawiam z: ${said.name}?`}`,
  greetingAtDoor: (said) =>
    `${hello(said)} Mam kilka pytań w imieniu ${said.organisation}.${said.name === null ? '' : ` Czy rozmawiam z: ${said.name}?`}`,
  suits: 'Czy to dobry moment?',
};
