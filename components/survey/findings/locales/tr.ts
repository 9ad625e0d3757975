/** Türkçe. */
import { tr as json } from '../../../shared/locales/json-findings/tr.js';
import { formIn, inMegabytes, type FindingMessages } from './finding-messages.js';

const forms = {
  text: 'bir metin',
  boolean: 'true ya da false',
  object: '{ ve } arasında bir grup',
  'dont-know, refused': 'içinde "dont-know", "refused" ya da ikisi olan bir liste',
  'theme, values': 'içinde "theme" ve "values" olan bir grup',
};

const active = {
  script: 'bir betik (script)',
  handler: 'bir olaya bağlı kod (onclick gibi)',
  link: 'kod çalıştıran bir bağlantı',
};

const kinds = { measure: 'ölçü', domain: 'alan' };

export const tr: FindingMessages = {
  ...json,
  checked: (count) =>
    count === 0
      ? 'Bu anket kontrol edildi: bir şey bulunmadı.'
      : `Bu anket kontrol edildi: bakılacak ${count} nokta var.`,
  findings: {
    ...json.faults,
    'too-large': ({ size, limit }) =>
      `Anket çok büyük: ${inMegabytes(size, 'tr')} MB. En fazla ${inMegabytes(limit, 'tr')} MB olabilir.`,
    'not-a-questionnaire': () =>
      'Bu bir anket değil. Anket, { ve } arasında "pages" ya da "elements" olan bir gruptur.',
    'no-questions': () => 'İçinde hiç soru yok.',
    'unknown-type': ({ type, name }) => `‘${name}’ sorusunun türü ‘${type}’ bilinmiyor.`,
    'missing-type': ({ name }) =>
      name === '' ? 'Burada "type" eksik: bu ne tür bir soru?' : `‘${name}’ için "type" eksik: bu ne tür bir soru?`,
    'missing-name': ({ type }) => `Bu sorunun (${type}) "name" değeri yok. Ad olmadan cevap kaydedilemez.`,
    'unsafe-name': ({ name }) => `‘${name}’ adının JavaScript’te zaten bir anlamı var. Başka bir ad seçin.`,
    'duplicate-name': ({ name, first }) =>
      `‘${name}’ adı daha önce kullanılmış: ${first}. Bir cevap diğerinin üzerine yazılır.`,
    'duplicate-page': ({ name, first }) => `‘${name}’ adı daha önce kullanılmış: ${first}.`,
    'duplicate-choice': ({ value, first }) =>
      `‘${value}’ seçeneği daha önce de var: ${first}. Hangisinin seçildiği sonradan anlaşılmaz.`,
    'broken-expression': ({ property, expression, at }) =>
      `‘${property}’ okunamıyor, ${at + 1}. karakterden başlayarak: ${expression}`,
    'unknown-reference': ({ name, property }) => `‘${property}’ {${name}} sorusuna bakıyor, ama böyle bir soru yok.`,
    'circular-values': ({ circle }) => `Bu değerler birbirinden hesaplanıyor ve hiç bitmiyor: ${circle}`,
    'circular-conditions': ({ circle }) => `Bu soruların görünmesi birbirine bağlı: ${circle}`,
    'broken-pattern': ({ pattern }) => `Bu kalıp (regular expression) okunamıyor: ${pattern}`,
    'slow-pattern': ({ pattern }) => `Bu kalıp (regular expression) bazı cevaplarda sayfayı kilitleyebilir: ${pattern}`,
    'unclear-pattern': ({ pattern }) =>
      `Bu kalıbın (regular expression) güvenli olduğu anlaşılamıyor. Daha basit yazın: ${pattern}`,
    'missing-translation': ({ languages }) => `Bu metin şu dillerde eksik: ${languages}.`,
    'active-content': ({ found }) => `Bu metinde ${active[found]} var. Kimse görmeden çıkarılır.`,
    'wrong-property': ({ property, expected }) => `‘${property}’ şöyle olmalı: ${formIn(expected, forms)}.`,
    'broken-version': ({ version }) => `‘${version}’ bir sürüm değil. Noktalı üç sayı yazın, örneğin 1.2.0.`,
    'duplicate-id': ({ id, kind }) => `‘${id}’ kimliğine sahip bir ${kinds[kind]} zaten var.`,
    'unknown-domain': ({ domain }) => `‘${domain}’ alanı "domains" içinde yok.`,
    'unknown-theme': ({ theme }) => `‘${theme}’ konusu araştırmada yok. Bu sinyal kimseye ulaşmaz.`,
    'unknown-item': ({ item, measure }) => `‘${measure}’ ölçüsü ‘${item}’ sorusunu sayıyor, ama böyle bir soru yok.`,
    'unknown-code': ({ code, name }) => `‘${code}’, ‘${name}’ sorusunda seçilebilen bir cevap değil.`,
    'measure-without-rule': ({ measure, construct }) =>
      `‘${measure}’ ölçüsünün hesaplama kuralı yok. "scoring" ekleyin${construct === '' ? '' : ` (${construct})`}.`,
    'unfit-rule': ({ measure, construct, kind }) =>
      `‘${measure}’ ölçüsünün ‘${kind}’ kuralı ${construct} için uygun değil.`,
    'unfit-item-count': ({ measure, expected, found }) =>
      `‘${measure}’ ölçüsü için ${expected} soru gerekir. Burada ${found} soru var.`,
  },
};
