/** Nederlands. */
import type { Greeting, Spoken } from './spoken.js';

const good = { morning: 'Goedemorgen', afternoon: 'Goedemiddag', evening: 'Goedenavond' } as const;

export const nl: Spoken = {
  greeting: ({ part, interviewer, organisation, name }: Greeting) =>
    `${good[part]}, u spreekt met ${interviewer}. Ik bel namens ${organisation}.${name === null ? '' : ` Spreek ik met ${name}?`}`,
  greetingAtDoor: ({ part, interviewer, organisation, name }: Greeting) =>
    `${good[part]}, ik ben ${interviewer}. Ik kom namens ${organisation}.${name === null ? '' : ` Bent u ${name}?`}`,
  suits: 'Schikt het nu?',
};
