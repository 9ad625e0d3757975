/** Türkçe. */
import type { CardTexts } from './card-texts.js';

export const tr: CardTexts = {
  announcement: {
    heading: 'Sizi ziyarete geliyoruz',
    visit: ({ day, from, until }) => `${day} günü saat ${from} ile ${until} arasında geleceğiz.`,
  },
  sorry: {
    heading: 'Sizi evde bulamadık',
    visit: 'Kapınızı çaldık. Evde değildiniz.',
    again: ({ day, from, until }) => `${day} günü saat ${from} ile ${until} arasında tekrar geleceğiz.`,
  },
  about: 'Nasıl yaşadığınızı ve neye ihtiyacınız olduğunu öğrenmek istiyoruz. Katılıp katılmamak sizin seçiminizdir.',
  alone: 'Soruları kendiniz mi cevaplamak istersiniz? Kareyi telefonunuzla okutun.',
  address: 'Ya da şu adrese gidin:',
  code: 'Kodunuz:',
  qr: 'Sorulara götüren kare kod',
  questions: 'Sorunuz mu var ya da bu zaman size uymuyor mu?',
};
