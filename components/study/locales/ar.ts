/** العربية. */
import { ar as json } from '../../shared/locales/json-findings/ar.js';
import { ltr } from '../../shared/locales/ltr.js';
import { store } from '../../shared/locales/store/ar.js';
import type { StudyMessages } from './study-messages.js';
import { inWords } from './word-list.js';

const types = {
  object: 'مجموعة بين { و }',
  array: 'قائمة بين [ و ]',
  string: 'نص بين علامتي اقتباس',
  number: 'رقم',
  integer: 'رقم صحيح',
  boolean: 'true أو false',
  null: 'null',
};

const forms = {
  id: 'اسم قصير من حروف وأرقام وشرطات دون مسافات',
  place: 'اسم مبنى أو مدخل',
  language: 'رمز لغة مثل nl أو en أو tr',
  date: 'تاريخ مثل 2026-03-01',
  time: 'وقت مثل 17:30',
  'later-time': 'وقت بعد ”from“',
  'shares-of-one': 'حصص لا يزيد مجموعها على 1',
  'time-zone': 'منطقة زمنية مثل Europe/Amsterdam',
  email: 'عنوان بريد إلكتروني',
  phone: 'رقم هاتف',
  'web-address': 'عنوان موقع يبدأ بـ https://',
  address: 'عنوان بجانب هذا الملف أو عنوان موقع يبدأ بـ https://',
  origin: 'https:// واسم الموقع فقط دون مسار بعده',
};

const kinds = { definition: 'استبيان', theme: 'موضوع', partner: 'شريك' };

export const ar: StudyMessages = {
  store,
  failures: {
    'not-found': 'لم نجد هذه الدراسة. لم يتغير شيء. حاول مرة أخرى لاحقًا.',
    unreachable: 'لا يمكن الوصول إلى الدراسة الآن. لم يتغير شيء. تحقق من الإنترنت ثم حاول مرة أخرى.',
    'web-page': 'في هذا العنوان صفحة ويب وليس دراسة. ربما عليك تسجيل الدخول أولًا. لم يتغير شيء.',
    invalid: 'ملف هذه الدراسة غير صحيح. لم يتغير شيء. يمكن لمدير هذه الصفحة إصلاح ذلك.',
    broken: 'لم يُحمّل جزء من هذه الصفحة. لم يتغير شيء. أعد تحميل الصفحة.',
  },
  ...json,
  findings: {
    'too-large': ({ limit }) => `الملف كبير جدًا: أكثر من ${limit} حرف.`,
    ...json.faults,
    'unknown-key': ({ key }) => `”${ltr(key)}“ غير معروف هنا.`,
    'missing-key': ({ key }) => `”${ltr(key)}“ ناقص.`,
    'wrong-type': ({ expected, found }) =>
      `المطلوب هنا: ${inWords(expected, types, 'أو')}. الموجود: ${inWords(found, types, 'أو')}.`,
    'not-one-of': ({ allowed, found }) => `لا يمكن ”${ltr(found)}“ هنا. اختر من: ${ltr(allowed)}.`,
    'one-of-keys': ({ allowed }) => `يجب أن يكون هنا أحد هذه الأسماء: ${ltr(allowed)}.`,
    'too-few': ({ minimum }) => `هذه القائمة قصيرة جدًا. الحد الأدنى: ${minimum}.`,
    'empty-text': () => 'لا يجوز أن يكون هذا فارغًا.',
    'below-minimum': ({ minimum, found }) => `${found} أقل من اللازم. أقل قيمة ممكنة: ${minimum}.`,
    'above-maximum': ({ maximum, found }) => `${found} أكثر من اللازم. أعلى قيمة ممكنة: ${maximum}.`,
    'wrong-form': ({ expected, found }) => `لا يمكن ”${ltr(found)}“ هنا. المطلوب: ${inWords(expected, forms, 'أو')}.`,
    'id-needed': ({ found }) =>
      `لا يمكن أن يكون اسم الملف في ”${ltr(found)}“ معرّفًا. اكتب: ${ltr('{ "id": …, "src": … }')}.`,
    'duplicate-id': ({ id }) => `”${ltr(id)}“ موجود في هذه القائمة من قبل.`,
    'unknown-id': ({ id, kind }) => `لا يوجد في هذه الدراسة ${kinds[kind]} باسم ”${ltr(id)}“.`,
    'impossible-date': ({ found }) => `التاريخ ${ltr(found)} غير موجود.`,
    'dates-out-of-order': ({ opens, closes }) => `تنتهي الجولة في ${ltr(closes)} قبل أن تبدأ في ${ltr(opens)}.`,
    'group-without-values': () =>
      'لا يمكن لأي إجابة أن تنتمي إلى هذه المجموعة. أعطِ values أو مجالًا باستعمال from وbelow.',
    'groups-overlap': ({ id, other }) => `المجموعتان ”${ltr(other)}“ و”${ltr(id)}“ متداخلتان: قد تقع إجابة في كلتيهما.`,
    'no-required-consent': () => 'لا توجد موافقة فيها required. يجب دائمًا السؤال عن المشاركة في البحث نفسه.',
    'waves-out-of-order': ({ id, other }) => `الجولة ”${ltr(id)}“ مكتوبة بعد ”${ltr(other)}“ لكنها تبدأ قبلها.`,
    'missing-translation': ({ languages }) => `هذا النص ناقص في: ${ltr(languages)}.`,
    'unused-language': ({ language }) => `”${ltr(language)}“ ليست من لغات هذه الدراسة.`,
    'kit-not-translated': ({ language }) => `لا توجد أزرار باللغة ”${ltr(language)}“؛ ستظهر بالإنجليزية.`,
    'partner-without-consent': ({ id }) => `لا يمكن للسكان الموافقة على مساعدة من ”${ltr(id)}“.`,
    'unused-definition': ({ id }) => `الاستبيان ”${ltr(id)}“ لا ينتمي إلى أي جولة.`,
    'public-k-below-internal': ({ publicK, internalK }) =>
      `تظهر للعامة مجموعات أصغر (${publicK}) مما يظهر للموظفين (${internalK}).`,
  },
};
