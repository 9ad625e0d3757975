/** Türkçe. */
import type { ResultsMessages, WrittenAmount } from './messages.js';

const AFTER_DIGIT = ['', '’i', '’si', '’ü', '’ü', '’i', '’sı', '’si', '’i', '’u'] as const;
const AFTER_TEN = ['', '’u', '’si', '’u', '’ı', '’si', '’ı', '’i', '’i', '’ı'] as const;

/** "7’si": the ending follows how the number is said. */
const ofThem = ({ n, number }: WrittenAmount): string =>
  number + (n % 10 === 0 ? (AFTER_TEN[Math.floor(n / 10) % 10] ?? '') : (AFTER_DIGIT[n % 10] ?? ''));

const AFTER_DIGIT_FROM = ['', 'inden', 'sinden', 'ünden', 'ünden', 'inden', 'sından', 'sinden', 'inden', 'undan'];
const AFTER_TEN_FROM = ['', 'undan', 'sinden', 'undan', 'ından', 'sinden', 'ından', 'inden', 'inden', 'ından'];

/** "9’undan". */
const fromThem = ({ n, number }: WrittenAmount): string =>
  `${number}’${n % 10 === 0 ? (AFTER_TEN_FROM[Math.floor(n / 10) % 10] ?? '') : (AFTER_DIGIT_FROM[n % 10] ?? '')}`;

const share = (of: WrittenAmount): string =>
  ({
    exactly: ofThem(of),
    about: `yaklaşık ${ofThem(of)}`,
    fewer: `${fromThem(of)} azı`,
    more: `${fromThem(of)} fazlası`,
  })[of.kind];

/** What a case ending follows: "7’si için", "1’inden azı için". */
const people = (of: WrittenAmount, part: boolean): string =>
  `${part ? 'bunu yanıtlayan her' : 'her'} ${of.total} komşudan ${share(of)}`;

const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('tr') + text.slice(1);

export const tr: ResultsMessages = {
  results: 'Komşular ne diyor',
  failure: {
    'not-found': 'Sonuçlar bulunamadı. Bu sayfayı yapan kişiye sorun.',
    unreachable: 'Sonuçlar şu anda alınamıyor. Daha sonra tekrar deneyin.',
    'not-json': 'Sonuçlar okunamıyor. Yeniden yayımlanmaları gerekiyor.',
    'not-release': 'Bu dosyada yayımlanmış sonuç yok. Bu sayfayı yapan kişiye sorun.',
    'newer-format': 'Bu sonuçlar bu sayfadan daha yeni. Sayfadaki kit güncellenmeli.',
    damaged: 'Sonuçlar eksik. Yeniden yayımlanmaları gerekiyor.',
    local: 'Bu cihazdaki sonuçlar şu anda sayılamıyor. Yanıtlarda hiçbir şey değişmedi.',
  },
  unknown: (kind, id) => {
    const names = { complex: 'bina', wave: 'ölçüm', domain: 'konu', question: 'soru' };
    return `Bu sonuçlarda “${id}” adlı ${names[kind]} yok.`;
  },
  known: (ids) => `Bilinenler: ${ids}`,
  noAnswers: 'Henüz yanıt yok. Yeterince yanıt olunca burada görürsünüz.',
  noCards: 'Burada henüz gösterilecek bir şey yok. Belki çok az kişi yanıtladı.',
  tooFew: 'Göstermek için çok az kişi',
  tooFewWhy: 'Burada bir şey göstermiyoruz. Böylece kimin ne dediği anlaşılmaz.',
  unclear: 'Açıkça en çok verilen bir yanıt yok.',
  answer: (of, part, answer) => sentence(`${people(of, part)} “${answer}” diyor.`),
  holds: (of, part) => sentence(`${people(of, part)} için böyle.`),
  says: (of, part, end) => sentence(`${people(of, part)} ${end}.`),
  most: (of, answers) =>
    `${{ chosen: 'En çok seçilen', named: 'En çok söylenen', first: 'En sık ilk sıraya konan' }[of]}: ${answers}.`,
  quote: (text) => `“${text}”`,
  amount: (of) => `${of.total} kişiden ${share(of)}`,
  base: (count, rounded) => `${rounded ? 'Yaklaşık ' : ''}${count} komşu yanıt verdi.`,
  part: 'Bu soru herkese sorulmadı.',
  small: 'Bu az sayıda kişi. Tek bir yanıt çok şey değiştirir.',
  plan: 'Bununla ne yapılacak',
  title: 'Komşular ne diyor',
  more: 'Diğer sonuçlar:',
  code: 'Telefonunuzla okutacağınız kod',
  badLink: '“link” içindeki adres bir web sayfası adresi değil. Okutulacak kod yok.',
  privacy: 'Yalnızca yeterince kişinin yanıtları gösterilir.',
  allComplexes: 'Tüm binalar birlikte',
  countedUntil: (date) => `${date} tarihine kadar verilen cevaplar sayıldı`,
  tools: {
    label: 'Seçenekler',
    language: 'Dil',
    readAloud: 'Sesli oku',
    stopReading: 'Okumayı durdur',
    previous: 'Önceki',
    next: 'Sonraki',
    fullScreen: 'Tam ekran',
    leaveFullScreen: 'Tam ekrandan çık',
    print: 'Yazdır',
    posterHint: 'Bu, tek bir A3 kâğıda yazdırılır.',
    cardHint: 'Bir A4 kâğıda iki kart yazdırılır. Çizgiden kesin.',
    keys: 'Ok tuşlarını, boşluk tuşunu veya sunum kumandasını kullanın. B ekranı karartır.',
    unblank: 'Yeniden göster',
  },
  progress: (card, cards) => `Kart ${card} / ${cards}`,
};
