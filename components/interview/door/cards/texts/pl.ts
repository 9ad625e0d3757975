/** Polski. */
import type { CardTexts } from './card-texts.js';

export const pl: CardTexts = {
  announcement: {
    heading: 'Przyjdziemy z wizytą',
    visit: ({ day, from, until }) => `Termin: ${day}, między ${from} a ${until}.`,
  },
  sorry: {
    heading: 'Nie zastaliśmy nikogo w domu',
    visit: 'Dzwoniliśmy do drzwi. Nikogo nie było w domu.',
    again: ({ day, from, until }) => `Przyjdziemy jeszcze raz. Termin: ${day}, między ${from} a ${until}.`,
  },
  about: 'Chcemy wiedzieć, jak się Panu/Pani mieszka i czego Panu/Pani potrzeba. Udział jest dobrowolny.',
  alone: 'Woli Pan/Pani odpowiedzieć na pytania samodzielnie? Proszę zeskanować kwadrat telefonem.',
  address: 'Albo wejść na stronę:',
  code: 'Kod:',
  qr: 'Kod QR do pytań',
  questions: 'Ma Pan/Pani pytania albo termin nie pasuje?',
};
