/** Türkçe. */
import { tr as json } from '../../shared/locales/json-findings/tr.js';
import { store } from '../../shared/locales/store/tr.js';
import type { StudyMessages } from './study-messages.js';
import { inWords } from './word-list.js';

const types = {
  object: '{ ve } arasında bir grup',
  array: '[ ve ] arasında bir liste',
  string: 'tırnak içinde bir metin',
  number: 'bir sayı',
  integer: 'bir tam sayı',
  boolean: 'true ya da false',
  null: 'null',
};

const forms = {
  id: 'harf, rakam, tire ve alt çizgiden oluşan, boşluksuz kısa bir ad',
  place: 'bir binanın ya da merdiven girişinin adı',
  language: 'nl, en ya da tr gibi bir dil kodu',
  date: '2026-03-01 gibi bir tarih',
  time: '17:30 gibi bir saat',
  'later-time': '‘from’ değerinden sonraki bir saat',
  'shares-of-one': 'toplamı 1’i geçmeyen paylar',
  'time-zone': 'Europe/Amsterdam gibi bir saat dilimi',
  email: 'bir e-posta adresi',
  phone: 'bir telefon numarası',
  'web-address': 'https:// ile başlayan bir web adresi',
  address: 'bu dosyanın yanındaki bir adres ya da https:// ile başlayan bir web adresi',
  origin: 'yalnızca https:// ve sitenin adı, arkasında yol olmadan',
};

const kinds = { definition: 'anket', theme: 'konu', partner: 'ortak' };

export const tr: StudyMessages = {
  store,
  failures: {
    'not-found': 'Araştırma bulunamadı. Hiçbir şey değişmedi. Daha sonra tekrar deneyin.',
    unreachable: 'Araştırmaya şu anda ulaşılamıyor. Hiçbir şey değişmedi. İnternetinizi kontrol edip tekrar deneyin.',
    'web-page':
      'Bu adreste araştırma yerine bir web sayfası var. Belki önce giriş yapmanız gerekiyor. Hiçbir şey değişmedi.',
    invalid: 'Bu araştırmanın dosyası doğru değil. Hiçbir şey değişmedi. Sayfanın yöneticisi bunu düzeltebilir.',
    broken: 'Bu sayfanın bir bölümü yüklenmedi. Hiçbir şey değişmedi. Sayfayı yenileyin.',
  },
  ...json,
  findings: {
    'too-large': ({ limit }) => `Dosya çok büyük: ${limit} karakterden fazla.`,
    ...json.faults,
    'unknown-key': ({ key }) => `‘${key}’ burada bilinmiyor.`,
    'missing-key': ({ key }) => `‘${key}’ eksik.`,
    'wrong-type': ({ expected, found }) =>
      `Burada ${inWords(expected, types, 'ya da')} olmalı. Şu anda ${inWords(found, types, 'ya da')} var.`,
    'not-one-of': ({ allowed, found }) => `‘${found}’ burada olamaz. Şunlardan birini seçin: ${allowed}.`,
    'one-of-keys': ({ allowed }) => `Burada şu adlardan biri olmalı: ${allowed}.`,
    'too-few': ({ minimum }) => `Bu liste çok kısa. En az ${minimum} tane olmalı.`,
    'empty-text': () => 'Burası boş olamaz.',
    'below-minimum': ({ minimum, found }) => `${found} çok az. En az ${minimum} olabilir.`,
    'above-maximum': ({ maximum, found }) => `${found} çok fazla. En çok ${maximum} olabilir.`,
    'wrong-form': ({ expected, found }) =>
      `‘${found}’ burada olamaz. Olması gereken: ${inWords(expected, forms, 'ya da')}.`,
    'id-needed': ({ found }) => `‘${found}’ içindeki dosya adı id olamaz. Şöyle yazın: { "id": …, "src": … }.`,
    'duplicate-id': ({ id }) => `‘${id}’ bu listede zaten var.`,
    'unknown-id': ({ id, kind }) => `Bu araştırmada ‘${id}’ adında bir ${kinds[kind]} yok.`,
    'impossible-date': ({ found }) => `${found} diye bir tarih yok.`,
    'dates-out-of-order': ({ opens, closes }) =>
      `Dönem ${closes} tarihinde kapanıyor, ama ${opens} tarihinde açılıyor.`,
    'group-without-values': () =>
      'Bu gruba hiçbir cevap giremez. ‘values’ ya da ‘from’ ve ‘below’ ile bir aralık verin.',
    'groups-overlap': ({ id, other }) => `‘${other}’ ve ‘${id}’ grupları çakışıyor: bir cevap ikisine de girer.`,
    'no-required-consent': () => 'İzinlerin hiçbiri ‘required’ değil. Araştırmaya katılma izni her zaman sorulur.',
    'waves-out-of-order': ({ id, other }) =>
      `‘${id}’ dönemi ‘${other}’ döneminden sonra yazılı, ama daha önce açılıyor.`,
    'missing-translation': ({ languages }) => `Bu metin şu dillerde eksik: ${languages}.`,
    'unused-language': ({ language }) => `‘${language}’ bu araştırmanın dilleri arasında yok.`,
    'kit-not-translated': ({ language }) => `Düğmelerin ‘${language}’ dilinde karşılığı yok; İngilizce görünürler.`,
    'partner-without-consent': ({ id }) => `Sakinler ‘${id}’ yardımı için izin veremiyor.`,
    'unused-definition': ({ id }) => `‘${id}’ anketi hiçbir döneme ait değil.`,
    'public-k-below-internal': ({ publicK, internalK }) =>
      `Herkese açık sonuçlarda (${publicK}), çalışanlara göre (${internalK}) daha küçük gruplar görünüyor.`,
  },
};
