/** Nederlands. */
import type { CardTexts } from './card-texts.js';

export const nl: CardTexts = {
  announcement: {
    heading: 'Wij komen bij u langs',
    visit: ({ day, from, until }) => `Wij komen op ${day}, tussen ${from} en ${until} uur.`,
  },
  sorry: {
    heading: 'Wij hebben u gemist',
    visit: 'Wij hebben bij u aangebeld. U was niet thuis.',
    again: ({ day, from, until }) => `Wij komen terug op ${day}, tussen ${from} en ${until} uur.`,
  },
  about: 'Wij willen graag weten hoe u woont en wat u nodig hebt. U kiest zelf of u meedoet.',
  alone: 'Wilt u de vragen liever zelf invullen? Scan het vierkant met uw telefoon.',
  address: 'Of ga naar:',
  code: 'Uw inlogcode:',
  qr: 'QR-code naar de vragenlijst',
  questions: 'Hebt u vragen, of komt het niet uit?',
};
