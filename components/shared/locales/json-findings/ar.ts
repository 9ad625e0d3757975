/** العربية. */
import { ltr } from '../ltr.js';
import type { JsonFindingMessages } from './json-finding-messages.js';

export const ar: JsonFindingMessages = {
  toMend: 'ما يجب إصلاحه في الملف',
  place: (line, column) => `السطر ${line}، العمود ${column}`,
  didYouMean: (word) => `هل تقصد ”${ltr(word)}“؟`,
  more: (count) => `وعدد آخر: ${count}.`,
  faults: {
    'too-deep': ({ limit }) => `توجد أكثر من ${limit} مجموعة بعضها داخل بعض.`,
    'not-json': ({ detail }) => `هذا ليس JSON: ${ltr(detail)}`,
    'value-expected': () => 'يجب أن تكون هنا قيمة.',
    'comma-expected': () => 'تنقص هنا فاصلة.',
    'colon-expected': () => 'تنقص هنا نقطتان.',
    'key-expected': () => 'يجب أن يكون هنا اسم بين علامتي اقتباس. ربما توجد فاصلة زائدة.',
    'close-expected': ({ bracket }) => `ينقص هنا ${ltr(bracket)}`,
    'end-expected': () => 'كان يجب أن ينتهي الملف هنا. يوجد شيء بعده.',
    'text-broken': () => 'هذا النص غير صحيح: تنقص علامة اقتباس أو فيه رمز غريب.',
    'number-broken': () => 'هذا الرقم غير صحيح.',
    'comment-not-allowed': () => 'لا تعليقات في JSON.',
    'duplicate-key': ({ key }) => `”${ltr(key)}“ موجود هنا مرتين.`,
  },
};
