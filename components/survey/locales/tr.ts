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

  tools: 'Bu anket için yardım',
  language: 'Dil',
  readAloud: 'Sesli oku',
  stopReading: 'Okumayı durdur',
  textSize: 'Yazı boyu',
  smaller: 'Daha küçük yazı',
  larger: 'Daha büyük yazı',
  stopForNow: 'Şimdilik dur',
  progress: (page, pages) => `Sayfa ${String(page)} / ${String(pages)}`,
  saved: 'Bu cihaza kaydedildi',
  saving: 'Kaydediliyor…',
  notSaved: 'Henüz kaydedilmedi',
  onlyInMemory: 'Tarayıcınız hiçbir şey kaydetmiyor. Bu sayfayı kapatınca cevaplarınız silinir.',
  notOffline: 'Bu sayfa yalnızca internetle açılır.',

  elsewhereTitle: 'Bu anket başka bir sekmede açık',
  elsewhere: 'Orada cevap verebilirsiniz. Burada cevapları görürsünüz. Burada devam etmek için öbür sekmeyi kapatın.',

  pausedTitle: 'Şimdilik durdunuz',
  paused: 'Cevaplarınız bu cihaza kaydedildi. Devam etmek için bu sayfayı burada tekrar açın.',
  withdraw: 'Cevaplarımı sil',
  withdrawQuestion: 'Bütün cevaplarınızı silmek istiyor musunuz? Sonra geri alınamaz.',
  withdrawConfirm: 'Evet, cevaplarımı sil',
  keepAnswers: 'Hayır, cevaplarım kalsın',
  withdrawnTitle: 'Cevaplarınız silindi',
  withdrawn: 'Yalnızca durduğunuzu biliyoruz. Başka bir şey yapmanız gerekmiyor.',

  refusedTitle: 'Sorun değil',
  refused: 'Katılmıyorsunuz. Bu seçiminiz dışında hiçbir şey saklamıyoruz. Eviniz için hiçbir şey değişmez.',
  changedMyMind: 'Yine de katılmak istiyorum',

  reviewTitle: 'Doğru mu?',
  review: 'Bize bunları söylediniz. Her cevabı hâlâ değiştirebilirsiniz.',
  change: 'Değiştir',
  notAnswered: 'Cevap yok',
  nonresponse: { 'dont-know': 'Bilmiyorum', refused: 'Söylemek istemiyorum' },
  send: 'Doğru, bitirdim',
  back: 'Sorulara dön',

  thanksTitle: 'Teşekkür ederiz!',
  thanks: 'Bitirdiniz. Cevaplarınız kaydedildi.',
  whatYouSaid: 'Bize söyledikleriniz',
  questionsTo: (name) => `Sorunuz mu var? ${name} ile iletişime geçin.`,
};
