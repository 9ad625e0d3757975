/** العربية. */
import { ar as json } from '../../../shared/locales/json-findings/ar.js';
import { ltr } from '../../../shared/locales/ltr.js';
import { formIn, inMegabytes, type FindingMessages } from './finding-messages.js';

const forms = {
  text: 'نصًا',
  boolean: `${ltr('true')} أو ${ltr('false')}`,
  object: 'مجموعة بين { و }',
  'dont-know, refused': `قائمة فيها ${ltr('"dont-know"')} أو ${ltr('"refused"')} أو كلاهما`,
  'theme, values': `مجموعة فيها ${ltr('"theme"')} و${ltr('"values"')}`,
};

const active = {
  script: `برنامج (${ltr('script')})`,
  handler: `برنامج مرتبط بحدث (مثل ${ltr('onclick')})`,
  link: 'رابط يشغّل برنامجًا',
};

const kinds = { measure: 'مقياس', domain: 'مجال' };

const quoted = (text: string): string => `”${ltr(text)}“`;

export const ar: FindingMessages = {
  ...json,
  checked: (count) =>
    count === 0 ? 'تم فحص هذا الاستبيان: لم يُعثر على شيء.' : `تم فحص هذا الاستبيان. عدد النقاط للمراجعة: ${count}.`,
  findings: {
    ...json.faults,
    'too-large': ({ size, limit }) =>
      `الاستبيان كبير جدًا: ${ltr(`${inMegabytes(size, 'en')} MB`)}. الحد الأقصى ${ltr(`${inMegabytes(limit, 'en')} MB`)}.`,
    'not-a-questionnaire': () =>
      `هذا ليس استبيانًا. الاستبيان مجموعة بين { و } فيها ${ltr('"pages"')} أو ${ltr('"elements"')}.`,
    'no-questions': () => 'لا يوجد فيه أي سؤال.',
    'unknown-type': ({ type, name }) => `النوع ${quoted(type)} للسؤال ${quoted(name)} غير معروف.`,
    'missing-type': ({ name }) =>
      name === ''
        ? `ينقص هنا ${ltr('"type"')}: ما نوع هذا السؤال؟`
        : `ينقص ${ltr('"type"')} عند ${quoted(name)}: ما نوع هذا السؤال؟`,
    'missing-name': ({ type }) => `هذا السؤال (${ltr(type)}) ليس له ${ltr('"name"')}. لا يمكن حفظ الإجابة دون اسم.`,
    'unsafe-name': ({ name }) => `للاسم ${quoted(name)} معنى آخر في ${ltr('JavaScript')}. اختر اسمًا آخر.`,
    'duplicate-name': ({ name, first }) =>
      `الاسم ${quoted(name)} مستخدم من قبل عند ${ltr(first)}. ستحل إجابة محل الأخرى.`,
    'duplicate-page': ({ name, first }) => `الاسم ${quoted(name)} مستخدم من قبل عند ${ltr(first)}.`,
    'duplicate-choice': ({ value, first }) =>
      `الخيار ${quoted(value)} موجود من قبل عند ${ltr(first)}. لن يُعرف لاحقًا أيهما اختير.`,
    'broken-expression': ({ property, expression, at }) =>
      `لا يمكن قراءة ${quoted(property)} ابتداءً من الحرف رقم ${at + 1}: ${ltr(expression)}`,
    'unknown-reference': ({ name, property }) =>
      `${quoted(property)} يشير إلى ${ltr(`{${name}}`)}، لكن هذا السؤال غير موجود.`,
    'circular-values': ({ circle }) => `هذه القيم تُحسب بعضها من بعض ولا تنتهي أبدًا: ${ltr(circle)}`,
    'circular-conditions': ({ circle }) => `ظهور هذه الأسئلة يعتمد بعضه على بعض: ${ltr(circle)}`,
    'broken-pattern': ({ pattern }) => `لا يمكن قراءة هذا النمط (${ltr('regular expression')}): ${ltr(pattern)}`,
    'slow-pattern': ({ pattern }) =>
      `قد يوقف هذا النمط (${ltr('regular expression')}) الصفحة عند بعض الإجابات: ${ltr(pattern)}`,
    'unclear-pattern': ({ pattern }) =>
      `لا يمكن التأكد من أن هذا النمط (${ltr('regular expression')}) آمن. اجعله أبسط: ${ltr(pattern)}`,
    'missing-translation': ({ languages }) => `هذا النص ناقص باللغات التالية: ${ltr(languages)}.`,
    'active-content': ({ found }) => `في هذا النص ${active[found]}. يُحذف ذلك قبل أن يراه أحد.`,
    'wrong-property': ({ property, expected }) => `يجب أن يكون ${quoted(property)} ${formIn(expected, forms)}.`,
    'broken-version': ({ version }) =>
      `${quoted(version)} ليس رقم إصدار. اكتب ثلاثة أرقام بينها نقاط، مثل ${ltr('1.2.0')}.`,
    'duplicate-id': ({ id, kind }) => `يوجد من قبل ${kinds[kind]} بالمعرّف ${quoted(id)}.`,
    'unknown-domain': ({ domain }) => `المجال ${quoted(domain)} غير موجود في ${ltr('"domains"')}.`,
    'unknown-theme': ({ theme }) => `الموضوع ${quoted(theme)} غير موجود في الدراسة. لن تصل هذه الإشارة إلى أحد.`,
    'unknown-item': ({ item, measure }) => `المقياس ${quoted(measure)} يحسب ${quoted(item)}، لكن هذا السؤال غير موجود.`,
    'unknown-code': ({ code, name }) => `${quoted(code)} ليس إجابة يمكن اختيارها عند ${quoted(name)}.`,
    'measure-without-rule': ({ measure, construct }) =>
      `ليس للمقياس ${quoted(measure)} قاعدة حساب. أضف ${ltr('"scoring"')}${construct === '' ? '' : ` (${ltr(construct)})`}.`,
    'unfit-rule': ({ measure, construct, kind }) =>
      `القاعدة ${quoted(kind)} للمقياس ${quoted(measure)} لا تناسب ${ltr(construct)}.`,
    'unfit-item-count': ({ measure, expected, found }) =>
      `يجب أن يكون عدد أسئلة المقياس ${quoted(measure)} ‏${expected}. عددها الآن ${found}.`,
  },
};
