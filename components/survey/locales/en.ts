import type { PlayerMessages } from './player-messages.js';

export const messages: PlayerMessages = {
  dontKnow: 'I don’t know',
  refused: 'I prefer not to say',
  noAnswerGroup: 'Or choose',
  required: 'required',
  unknownType: (type) => `This question cannot be shown here. Its type, “${type}”, is not known.`,
  blockedImage: 'This picture cannot be shown: this page may not load it.',
};
