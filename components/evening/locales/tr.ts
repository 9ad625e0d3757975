/** Türkçe. */
import { store } from '../../shared/locales/store/tr.js';
import type { EveningMessages } from './messages.js';

export const tr: EveningMessages = {
  store,
  language: 'Dil',
  readAloud: 'Sesli oku',
  stopReading: 'Okumayı durdur',
  promise: 'Bununla ne yapılacak',
  rest: {
    title: 'Sıra sizde',
    text: 'Sizin için önemli olanı seçin. Ne seçtiğinizi kimse görmez. Sıranız bitince ekran yine boşalır.',
    begin: 'Başla',
    thanks: 'Teşekkürler. Her şey kaydedildi, ekran boş. Tableti sonraki kişiye verin.',
    cleared: 'Ekrana kimse dokunmadı. Ekran temizlendi. Oylar kaydedildi.',
  },
  vote: {
    title: 'Sizin için ne önemli?',
    text: 'Oy vermek için bir konuya dokunun. Birden fazla seçebilirsiniz. Oyu geri almak için yeniden dokunun.',
    none: 'Henüz konu yok.',
    done: 'Oylamayı bitir',
    saving: 'Kaydediliyor…',
    saved: (_votes, written) => `Kaydedildi: ${written} oy.`,
    ended: 'Oylama bitti.',
  },
  more: {
    title: 'Başka bir şey var mı?',
    join: 'Bir konuya katıl',
    joined: 'Katılıyorsunuz',
    grievance: 'Sizi rahatsız edeni söyleyin',
    anotherGrievance: 'Bir şey daha söyleyin',
    stop: 'Bitir ve tableti ver',
    savedJoin: 'Kaydedildi: katılıyorsunuz. Yazdıklarınız artık ekranda değil.',
    savedGrievance: 'Kaydedildi. Yazdığınız artık ekranda değil.',
  },
  join: {
    title: 'Bir konuya katıl',
    topic: 'Hangi konuya katılıyorsunuz?',
    name: 'Adınız',
    contact: 'Telefon veya e-posta',
    optional: 'zorunlu değil',
    consent:
      'Adımı ve telefonumu veya e-postamı saklayabilirsiniz; bu konu için beni arayabilir ya da bana yazabilirsiniz.',
    who: 'Bunu yalnızca akşamı düzenleyen kişi görür. Oylarınız yanında yazmaz.',
    send: 'Katılıyorum',
    problem: {
      'no-topic': 'Önce bir konu seçin.',
      'no-consent':
        'Adınızı veya iletişim bilginizi saklamamıza izin veriyorsanız kutuyu işaretleyin. Ya da o alanları boşaltın.',
    },
  },
  grievance: {
    title: 'Sizi rahatsız edeni söyleyin',
    text: 'Buraya yazın. Adınız yanında olmaz. Bunu yalnızca akşamı düzenleyen kişi okur.',
    label: 'Sizi ne rahatsız ediyor?',
    send: 'İsimsiz kaydet',
    empty: 'Henüz bir şey yazmadınız.',
  },
  back: 'Geri',
  notSaved: 'Bu henüz kaydedilmedi.',
  idle: {
    title: 'Hâlâ orada mısınız?',
    text: (seconds) =>
      `${seconds} saniye sonra ekran temizlenecek. Oylarınız kaydedildi. Göndermediğiniz şeyler silinir.`,
    stay: 'Buradayım',
    clear: 'Ekranı temizle',
  },
  board: {
    title: 'Sakinler için önemli olan',
    open: 'Hâlâ oy verebilirsiniz.',
    ended: 'Oylama bitti.',
    notYet: 'Biraz bekleyin. İlk oylar on kişi oy verdikten sonra görünür.',
    tooFew: 'Göstermek için çok az kişi.',
    turns: (turns) => `${turns} kişinin oyları.`,
    votes: (_votes, written) => `${written} oy`,
    steps: 'Beşer kişi sayıyoruz. Böylece kimin ne seçtiği görülmez.',
    fullScreen: 'Tam ekran',
    leaveFullScreen: 'Tam ekrandan çık',
    blank: 'Siyah ekran',
  },
};
