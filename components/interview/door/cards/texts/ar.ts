/** العربية. */
import type { CardTexts } from './card-texts.js';

export const ar: CardTexts = {
  announcement: {
    heading: 'سنأتي لزيارتك',
    visit: ({ day, from, until }) => `سنأتي يوم ${day} بين الساعة ${from} والساعة ${until}.`,
  },
  sorry: {
    heading: 'لم نجدك في البيت',
    visit: 'طرقنا بابك ولم تكن في البيت.',
    again: ({ day, from, until }) => `سنعود يوم ${day} بين الساعة ${from} والساعة ${until}.`,
  },
  about: 'نريد أن نعرف كيف تسكن وماذا تحتاج. أنت تقرر إن كنت تريد المشاركة.',
  alone: 'هل تفضل الإجابة عن الأسئلة بنفسك؟ امسح المربع بهاتفك.',
  address: 'أو اذهب إلى:',
  code: 'رمزك:',
  qr: 'رمز مربع يفتح الأسئلة',
  questions: 'هل لديك سؤال، أو الوقت غير مناسب؟',
};
