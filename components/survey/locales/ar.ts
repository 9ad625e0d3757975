import type { PlayerMessages } from './player-messages.js';

export const messages: PlayerMessages = {
  dontKnow: 'لا أعرف',
  refused: 'أفضّل عدم الإجابة',
  noAnswerGroup: 'أو اختر',
  required: 'إجباري',
  unknownType: (type) => `لا يمكن عرض هذا السؤال هنا. النوع «${type}» غير معروف.`,
  blockedImage: 'لا يمكن عرض هذه الصورة: غير مسموح لهذه الصفحة بتحميلها.',
};
