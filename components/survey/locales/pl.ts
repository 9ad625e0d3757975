import type { PlayerMessages } from './player-messages.js';

export const messages: PlayerMessages = {
  dontKnow: 'Nie wiem',
  refused: 'Wolę nie mówić',
  noAnswerGroup: 'Albo wybierz',
  required: 'wymagane',
  unknownType: (type) => `Tego pytania nie można tu pokazać. Typ „${type}” nie jest znany.`,
  blockedImage: 'Nie można pokazać tego obrazu: ta strona nie może go wczytać.',
};
