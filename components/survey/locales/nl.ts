import type { PlayerMessages } from './player-messages.js';

export const messages: PlayerMessages = {
  dontKnow: 'Weet ik niet',
  refused: 'Zeg ik liever niet',
  noAnswerGroup: 'Of kies',
  required: 'verplicht',
  unknownType: (type) => `Deze vraag kan hier niet worden getoond. De soort “${type}” is niet bekend.`,
  blockedImage: 'Deze afbeelding kan niet worden getoond: deze pagina mag haar niet laden.',
};
