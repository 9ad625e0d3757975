import type { ResidentMessages } from './resident-messages.js';

export { store } from '../../shared/locales/store/tr.js';

export const resident: ResidentMessages = {
  cannotShow: {
    unreachable: 'Anket alınamadı. Önceki cevaplarınız bu cihazda duruyor. Bağlantıyı kontrol edin ve tekrar deneyin.',
    refused:
      'Bu ankette bir hata var, bu yüzden göstermiyoruz. Önceki cevaplarınız bu cihazda duruyor. Lütfen bize haber verin.',
    incomplete:
      'Bu sayfanın bir bölümü yüklenmedi. Önceki cevaplarınız bu cihazda duruyor. İnternet bağlantınıza bakın ve tekrar deneyin. Olmazsa sayfayı yenileyin.',
    broken: 'Bu anket gösterilemiyor. Önceki cevaplarınız bu cihazda duruyor. Lütfen bize haber verin.',
  },
  chooseLanguage: 'Dilinizi seçin',
  whoAsks: 'Bunu kim soruyor?',
  whatHappens: 'Cevaplarınızla ne yapılıyor?',
  whoSees: 'Cevaplarınızı kim görüyor?',
  whoDoesNotSee: 'Kim görmüyor?',
  duration: 'Ne kadar sürüyor?',
  yourChoice: 'Seçiminiz',
  consentIntro: 'Evet ya da hayır seçin. Seçiminizi sonra değiştirebilirsiniz.',
  yes: 'Evet',
  no: 'Hayır',
  needed: 'Burada evet demezseniz size soru soramayız.',
  chooseFirst: 'Lütfen önce evet ya da hayır seçin.',
  start: 'Başla',
  doNotTakePart: 'Katılmak istemiyorum',
  welcomeBack: 'Tekrar hoş geldiniz',
  answered: (count) => `${String(count)} soruya cevap verdiniz.`,
  goOn: 'Devam et',

  refusedTitle: 'Sorun değil',
  refused: 'Katılmıyorsunuz. Bu seçiminiz dışında hiçbir şey saklamıyoruz. Eviniz için hiçbir şey değişmez.',
  changedMyMind: 'Yine de katılmak istiyorum',

  questionsTo: (name) => `Sorunuz mu var? ${name} ile iletişime geçin.`,
};
