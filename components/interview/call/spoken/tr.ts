/** Türkçe. */
import type { Greeting, Spoken } from './spoken.js';

const good = { morning: 'Günaydın', afternoon: 'İyi günler', evening: 'İyi akşamlar' } as const;
const hello = ({ part, interviewer }: Greeting): string => `${good[part]}, benim adım ${interviewer}.`;

export const tr: Spoken = {
  greeting: (said) =>
    `${hello(said)} ${said.organisation} adına arıyorum.${said.name === null ? '' : ` ${said.name} ile mi görüşüyorum?`}`,
  greetingAtDoor: (said) =>
    `${hello(said)} ${said.organisation} adına size birkaç sorum var.${said.name === null ? '' : ` Siz ${said.name} misiniz?`}`,
  suits: 'Şimdi uygun musunuz?',
};
