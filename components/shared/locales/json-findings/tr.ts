/** Türkçe. */
import type { JsonFindingMessages } from './json-finding-messages.js';

export const tr: JsonFindingMessages = {
  toMend: 'Dosyada düzeltilmesi gerekenler',
  place: (line, column) => `satır ${line}, sütun ${column}`,
  didYouMean: (word) => `‘${word}’ mi demek istediniz?`,
  more: (count) => `Ve ${count} tane daha.`,
  faults: {
    'too-deep': ({ limit }) => `İç içe ${limit} gruptan fazlası var.`,
    'not-json': ({ detail }) => `Bu JSON değil: ${detail}`,
    'value-expected': () => 'Burada bir değer olmalı.',
    'comma-expected': () => 'Burada bir virgül eksik.',
    'colon-expected': () => 'Burada iki nokta üst üste eksik.',
    'key-expected': () => 'Burada tırnak içinde bir ad olmalı. Belki bir virgül fazladır.',
    'close-expected': ({ bracket }) => `Burada ${bracket} eksik.`,
    'end-expected': () => 'Dosya burada bitmeliydi. Arkasında bir şey daha var.',
    'text-broken': () => 'Bu metin doğru değil: bir tırnak eksik ya da içinde yabancı bir karakter var.',
    'number-broken': () => 'Bu sayı doğru değil.',
    'comment-not-allowed': () => 'JSON içinde açıklama olamaz.',
    'duplicate-key': ({ key }) => `‘${key}’ burada iki kez geçiyor.`,
  },
};
