/** العربية. */
import type { ResultsMessages, WrittenAmount } from './messages.js';

const amount = ({ kind, number, total }: WrittenAmount): string =>
  ({
    exactly: `${number} من كل ${total}`,
    about: `نحو ${number} من كل ${total}`,
    fewer: `أقل من ${number} من كل ${total}`,
    more: `أكثر من ${number} من كل ${total}`,
  })[kind];

const people = (of: WrittenAmount, part: boolean): string =>
  `${amount(of)} من الجيران${part ? ' الذين أجابوا عن هذا السؤال' : ''}`;

export const ar: ResultsMessages = {
  results: 'ماذا يقول الجيران',
  failure: {
    'not-found': 'النتائج غير موجودة. اسأل من أعدّ هذه الصفحة.',
    unreachable: 'لا يمكن جلب النتائج الآن. حاول مرة أخرى لاحقًا.',
    'not-json': 'لا يمكن قراءة النتائج. يجب نشرها من جديد.',
    'not-release': 'لا توجد نتائج منشورة في هذا الملف. اسأل من أعدّ هذه الصفحة.',
    'newer-format': 'هذه النتائج أحدث من هذه الصفحة. يجب تحديث الأداة في هذه الصفحة.',
    damaged: 'النتائج غير كاملة. يجب نشرها من جديد.',
    local: 'لا يمكن حساب النتائج على هذا الجهاز الآن. لم يتغير شيء في الإجابات نفسها.',
  },
  unknown: (kind, id) => {
    const names = { complex: 'مبنى', wave: 'قياس', domain: 'موضوع', question: 'سؤال' };
    return `لا يوجد في هذه النتائج ${names[kind]} باسم «${id}».`;
  },
  known: (ids) => `المعروف: ${ids}`,
  noAnswers: 'لا توجد إجابات بعد. عندما يصبح عددها كافيًا ستراها هنا.',
  noCards: 'لا يوجد ما نعرضه هنا بعد. ربما أجاب عدد قليل جدًا من الناس.',
  tooFew: 'عدد الناس قليل جدًا لعرضه',
  tooFewWhy: 'لا نعرض شيئًا هنا. هكذا لا يعرف أحد من قال ماذا.',
  unclear: 'لا توجد إجابة هي الأكثر بوضوح.',
  answer: (of, part, answer) => `الإجابة «${answer}»: ${people(of, part)}.`,
  holds: (of, part) => `ينطبق هذا على ${people(of, part)}.`,
  says: (of, part, end) => `${people(of, part)} ${end}.`,
  most: (of, answers) =>
    `${{ chosen: 'الأكثر اختيارًا', named: 'الأكثر ذكرًا', first: 'الأكثر وضعًا في المرتبة الأولى' }[of]}: ${answers}.`,
  quote: (text) => `«${text}»`,
  amount,
  base: (count, rounded) => (rounded ? `عدد من أجابوا: نحو ${count}.` : `عدد من أجابوا: ${count}.`),
  part: 'لم يُطرح هذا السؤال على الجميع.',
  small: 'هذا عدد قليل من الناس. إجابة واحدة تغيّر الكثير.',
  plan: 'ماذا سنفعل بهذا',
  title: 'ماذا يقول الجيران',
  more: 'المزيد من النتائج:',
  code: 'رمز لمسحه بهاتفك',
  badLink: 'العنوان في «link» ليس عنوان صفحة على الإنترنت. لا يوجد رمز للمسح.',
  privacy: 'نعرض فقط إجابات عدد كافٍ من الناس.',
  allComplexes: 'جميع المباني معًا',
  countedUntil: (date) => `عُدّت الإجابات حتى ${date}`,
  tools: {
    label: 'خيارات',
    language: 'اللغة',
    readAloud: 'القراءة بصوت عالٍ',
    stopReading: 'إيقاف القراءة',
    previous: 'السابق',
    next: 'التالي',
    fullScreen: 'ملء الشاشة',
    leaveFullScreen: 'الخروج من ملء الشاشة',
    print: 'طباعة',
    posterHint: 'يُطبع هذا على ورقة A3 واحدة.',
    cardHint: 'تُطبع بطاقتان على ورقة A4 واحدة. قصّ على الخط.',
    keys: 'استخدم مفاتيح الأسهم أو مفتاح المسافة أو جهاز التحكم. المفتاح B يجعل الشاشة سوداء.',
    unblank: 'إظهار من جديد',
  },
  progress: (card, cards) => `البطاقة ${card} من ${cards}`,
};
