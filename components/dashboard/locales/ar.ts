/** العربية. */
import type { DashboardMessages } from './messages.js';

const about = (n: string, rounded: boolean): string => (rounded ? `نحو ${n}` : n);

const plural = new Intl.PluralRules('ar');

export const ar: DashboardMessages = {
  dashboard: 'النتائج',
  releasedOn: (date) => `نُشرت في ${date}`,
  audience: { public: 'متاحة للجميع', internal: 'للموظفين فقط' },
  failure: {
    'not-found': 'لم يُعثر على ملف النتائج. تحقق من العنوان في src.',
    unreachable: 'لا يمكن جلب ملف النتائج الآن. حاول لاحقًا.',
    'not-json': 'ملف النتائج ليس بصيغة JSON صحيحة. انشره من جديد.',
    'not-release': 'لا يحتوي هذا الملف على نتائج منشورة. اختر ملفًا نُشر بهذه الأداة.',
    'newer-format': 'أُنشئ هذا الملف بإصدار أحدث من الأداة. حدّث الأداة في هذه الصفحة.',
    damaged: 'ملف النتائج هذا تالف أو ناقص. انشره من جديد.',
    local: 'لا يمكن عدّ النتائج على هذا الجهاز الآن. الإجابات نفسها لم تتغير.',
  },
  unknown: (kind, id) =>
    ({
      complex: `لا يوجد مجمّع «${id}» في هذه النتائج.`,
      wave: `لا يوجد قياس «${id}» في هذه النتائج.`,
      domain: `لا يوجد موضوع «${id}» في هذه النتائج.`,
      question: `لا يوجد سؤال «${id}» في هذه النتائج.`,
      measure: `لا يوجد مقياس «${id}» في هذه النتائج.`,
      breakdown: `لا يوجد تقسيم «${id}» في هذه النتائج.`,
    })[kind],
  known: (ids) => `المعروف: ${ids}`,
  noAnswers: 'لا توجد إجابات لعرضها بعد. ستظهر هنا عندما يصبح عددها كافيًا.',
  picker: {
    title: 'اختر ما تريد رؤيته',
    complex: 'المجمّع',
    wave: 'القياس',
    domain: 'الموضوع',
    breakdown: 'مقسّم حسب',
    allComplexes: 'كل المجمّعات معًا',
    allWaves: 'كل القياسات',
    overview: 'نظرة عامة',
    noBreakdown: 'دون تقسيم',
    sideBySide: 'المجمّعات جنبًا إلى جنب',
  },
  otherQuestions: 'أسئلة أخرى',
  everyone: 'الجميع',
  hidden: 'غير معروض',
  because: (reason, k) =>
    ({
      small: `أقل من ${k}`,
      complement: 'يحمي رقمًا آخر',
      unanimous: 'قد يكشف شيئًا عن كل أفراد المجموعة',
      base: `عدد المشاركين أقل من ${k}`,
    })[reason],
  base: (n, rounded) => (rounded ? `العدد\u00A0≈\u00A0${n}` : `العدد\u00A0=\u00A0${n}`),
  smallBase: 'مجموعة صغيرة: اقرأ بحذر',
  response: {
    title: 'المشاركة حسب القياس',
    explanation: 'المساكن التي مُلئ فيها استبيان واحد على الأقل، كنسبة من كل المساكن.',
    complex: 'المجمّع',
    homes: 'المساكن',
    share: 'النسبة',
    total: 'معًا',
    ofHomes: (complete, homes, rounded) => `${about(complete, rounded)} من أصل ${homes} مسكنًا`,
  },
  tile: {
    title: 'المواضيع',
    questions: (count, n) => {
      const form = plural.select(count);
      if (form === 'one') return 'سؤال واحد';
      if (form === 'two') return 'سؤالان';
      return form === 'few' ? `${n} أسئلة` : `${n} سؤالًا`;
    },
    firstWave: 'القياس الأول: لا يظهر تغيّر بعد',
    notMeasured: 'لم يُقس في هذا القياس',
    withoutMeasure: 'لا يوجد رقم مجمّع؛ انظر الأسئلة',
    change: (difference, since) => `${difference} منذ «${since}»`,
    interval: (low, high) => `من ${low} إلى ${high}`,
    intervalLine: (low, high, pairs) => `مجال الثقة 95% من ${low} إلى ${high}؛ ${pairs}`,
    pairs: (n, rounded) => `عدد من شاركوا في المرتين: ${about(n, rounded)}`,
    changeHidden: (reason) => `التغيّر ${reason}`,
    verdict: {
      better: 'أفضل',
      worse: 'أقل إيجابية',
      higher: 'أعلى',
      lower: 'أدنى',
      unclear: 'لا تغيّر واضح',
    },
    points: (difference) => `${difference} نقطة`,
    percentagePoints: (difference) => `${difference} نقطة مئوية`,
    earlier: 'سابقًا',
    scale: (min, max) => `على مقياس من ${min} إلى ${max}`,
  },
  chart: {
    severalAnswers: 'يمكن اختيار أكثر من إجابة؛ المجموع أكثر من 100%.',
    openAnswers: 'الإجابات المكتوبة بكلمات المشاركين أو المرسلة كملف تُعدّ ولا تُعرض أبدًا.',
    ranking: 'كم مرة وُضعت كل إجابة في المرتبة الأولى.',
    mean: (mean) => `المتوسط ${mean}`,
    notAsked: 'لم يُطرح هذا السؤال هنا. اختر قياسًا أو مجمّعًا آخر.',
    noChart: 'لا يمكن رسم المخطط الآن. الأرقام في الجدول.',
    source: (study, organisation, date) => `المصدر: ${study}، ${organisation}؛ نُشر في ${date}.`,
    disclosure: (k, rounding) =>
      rounding === null
        ? `المجموعات الأصغر من ${k} لا تُعرض.`
        : `المجموعات الأصغر من ${k} لا تُعرض؛ الأعداد مقرّبة إلى ${rounding}.`,
    shareStep: 'النسب المئوية للمجموعات الصغيرة مقرّبة إلى 5.',
    showTable: 'جدول',
    image: 'PNG',
    data: 'CSV',
    imageOf: (title) => `PNG: تنزيل صورة «${title}»`,
    dataOf: (title) => `CSV: تنزيل أرقام «${title}»`,
    downloads: (title) => `الجدول والتنزيلات: «${title}»`,
    failed: 'لم ينجح التنزيل. لم يُحفظ شيء؛ حاول مرة أخرى.',
    hint: 'اقرأ الأرقام بمفاتيح الأسهم.',
    points: (title) => `أرقام «${title}»`,
    reading: (group, item, value) => (group === null ? `${item}: ${value}` : `${group}، ${item}: ${value}`),
    countOf: (count, base) => `${count} من ${base}`,
  },
  table: {
    answer: 'الإجابة',
    wave: 'القياس',
    baseRow: 'عدد المشاركين',
    meanRow: 'المتوسط',
    dontKnow: 'لا أعرف',
    refused: 'أفضّل عدم الإجابة',
    missing: 'دون إجابة',
    change: 'التغيّر منذ القياس السابق',
    interval: 'مجال الثقة 95% للتغيّر',
    pairs: 'شاركوا في المرتين',
  },
  csv: {
    study: 'الدراسة',
    released: 'تاريخ النشر',
    subject: 'الرمز',
    title: 'السؤال أو المقياس',
    group: 'المجموعة',
    count: 'العدد',
    value: 'القيمة',
    unit: 'الوحدة',
    note: 'ملاحظة',
    share: 'نسبة مئوية',
    score: 'متوسط الدرجة',
  },
  changes: 'التغيّر بين القياسات',
  back: 'العودة إلى النظرة العامة',
  open: (title) => `${title}: عرض الأسئلة`,
  larger: 'تكبير',
  previous: 'السؤال السابق',
  next: 'السؤال التالي',
};
