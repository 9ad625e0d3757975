/** Türkçe. */
import type { StoreSentences } from './store-sentences.js';

export const store: StoreSentences = {
  quota: 'Bu cihazda yer kalmadı. Son cevabınız henüz kaydedilmedi. Yer açın ve tekrar deneyin.',
  'newer-version': 'Bu sayfa, cihazdaki verilerden daha eski. Hiçbir şey değişmedi. Sayfayı yenileyin.',
  'switched-off': 'Tarayıcınız bu cihazda hiçbir şey saklamıyor. Sayfayı kapatınca cevaplarınız silinir.',
  blocked: 'Bu sayfa başka bir sekmede hâlâ açık. O sekmeyi kapatın, burada devam eder.',
  terminated: 'Tarayıcınızın kayıt alanı durdu. Kaydedilenler duruyor. Tekrar deneyin.',
  closed: 'Kayıt alanı kapalı. Kaydedilenler duruyor. Sayfayı yenileyin.',
  conflict: 'Bu anket başka bir yerde de dolduruldu. İki kayıt da saklandı.',
  'not-found': 'Bu cevaplar bu cihazda yok.',
  failed: 'Şu anda kaydedilemiyor. Son cevabınız henüz kaydedilmedi. Tekrar deneyin.',
};
