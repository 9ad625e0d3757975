import type { ResidentMessages } from './resident-messages.js';

export { store } from '../../shared/locales/store/ar.js';

export const resident: ResidentMessages = {
  cannotShow: {
    unreachable: 'تعذّر جلب الاستبيان. إجاباتك السابقة ما زالت على هذا الجهاز. تحقق من الاتصال وحاول مرة أخرى.',
    refused: 'يوجد خطأ في هذا الاستبيان، لذلك لا نعرضه. إجاباتك السابقة ما زالت على هذا الجهاز. نرجو إبلاغنا.',
    incomplete:
      'لم يُحمَّل جزء من هذه الصفحة. إجاباتك السابقة ما زالت على هذا الجهاز. تأكد من الاتصال بالإنترنت ثم حاول مرة أخرى. إن لم ينجح ذلك فأعد تحميل الصفحة.',
    broken: 'لا يمكن عرض هذا الاستبيان. إجاباتك السابقة ما زالت على هذا الجهاز. نرجو إبلاغنا.',
  },
  chooseLanguage: 'اختر لغتك',
  whoAsks: 'من يطرح هذه الأسئلة؟',
  whatHappens: 'ماذا يحدث لإجاباتك؟',
  whoSees: 'من يرى إجاباتك؟',
  whoDoesNotSee: 'من لا يراها؟',
  duration: 'كم من الوقت يستغرق ذلك؟',
  yourChoice: 'اختيارك',
  consentIntro: 'اختر نعم أو لا. يمكنك تغيير اختيارك لاحقًا.',
  yes: 'نعم',
  no: 'لا',
  needed: 'نحتاج هنا إلى «نعم»، وإلا فلا يمكننا أن نسألك.',
  chooseFirst: 'اختر أولًا نعم أو لا.',
  start: 'ابدأ',
  doNotTakePart: 'لا أريد المشاركة',
  welcomeBack: 'مرحبًا بعودتك',
  answered: (count) => `عدد الأسئلة التي أجبت عنها: ${String(count)}.`,
  goOn: 'متابعة',

  tools: 'مساعدة في هذا الاستبيان',
  language: 'اللغة',
  readAloud: 'اقرأ بصوت عالٍ',
  stopReading: 'أوقف القراءة',
  textSize: 'حجم الخط',
  smaller: 'خط أصغر',
  larger: 'خط أكبر',
  stopForNow: 'توقّف الآن',
  progress: (page, pages) => `الصفحة ${String(page)} من ${String(pages)}`,
  saved: 'محفوظ على هذا الجهاز',
  saving: 'جارٍ الحفظ…',
  notSaved: 'لم يُحفظ بعد',
  onlyInMemory: 'متصفحك لا يحفظ شيئًا. ستُفقد إجاباتك عند إغلاق هذه الصفحة.',
  notOffline: 'لا تفتح هذه الصفحة إلا مع الإنترنت.',

  elsewhereTitle: 'هذا الاستبيان مفتوح في علامة تبويب أخرى',
  elsewhere: 'يمكنك الإجابة هناك، وترى هنا الإجابات كما تصل. أغلق علامة التبويب الأخرى لتتابع هنا.',

  pausedTitle: 'توقفت الآن',
  paused: 'إجاباتك محفوظة على هذا الجهاز. افتح هذه الصفحة هنا مرة أخرى لتتابع.',
  withdraw: 'احذف إجاباتي',
  withdrawQuestion: 'هل تريد حذف كل إجاباتك؟ لا يمكن التراجع عن ذلك.',
  withdrawConfirm: 'نعم، احذف إجاباتي',
  keepAnswers: 'لا، احتفظ بإجاباتي',
  withdrawnTitle: 'حُذفت إجاباتك',
  withdrawn: 'نعرف فقط أنك توقفت. لا يلزمك فعل أي شيء آخر.',

  refusedTitle: 'لا بأس',
  refused: 'لن تشارك. لا نحتفظ بأي شيء عنك سوى هذا الاختيار. لا يتغير شيء في مسكنك.',
  changedMyMind: 'أريد المشاركة رغم ذلك',

  reviewTitle: 'هل هذا صحيح؟',
  review: 'هذا ما قلته لنا. ما زال بإمكانك تغيير كل إجابة.',
  change: 'تغيير',
  notAnswered: 'لا توجد إجابة',
  nonresponse: { 'dont-know': 'لا أعرف', refused: 'أفضّل عدم الإجابة' },
  send: 'هذا صحيح، انتهيت',
  back: 'العودة إلى الأسئلة',

  thanksTitle: 'شكرًا لك!',
  thanks: 'لقد انتهيت. إجاباتك محفوظة.',
  whatYouSaid: 'ما قلته لنا',
  questionsTo: (name) => `هل لديك سؤال؟ اسأل ${name}.`,
};
