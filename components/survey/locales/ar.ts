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

  refusedTitle: 'لا بأس',
  refused: 'لن تشارك. لا نحتفظ بأي شيء عنك سوى هذا الاختيار. لا يتغير شيء في مسكنك.',
  changedMyMind: 'أريد المشاركة رغم ذلك',

  questionsTo: (name) => `هل لديك سؤال؟ اسأل ${name}.`,
};
