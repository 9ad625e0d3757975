import type { PlayerMessages } from './player-messages.js';

export const messages: PlayerMessages = {
  dontKnow: 'Bilmiyorum',
  refused: 'Söylemek istemiyorum',
  noAnswerGroup: 'Ya da seçin',
  required: 'zorunlu',
  unknownType: (type) => `Bu soru burada gösterilemiyor. “${type}” türü bilinmiyor.`,
  blockedImage: 'Bu resim gösterilemiyor: bu sayfanın onu yükleme izni yok.',
};
