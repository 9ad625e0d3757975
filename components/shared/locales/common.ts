/**
 * Words that every tag needs before it knows anything else: the three honest states and what went wrong with the
 * store. Small enough to come along in all five languages; the words of one tag live in its own folder.
 */
import type { StoreFailure } from '../../../domain/records/store.js';

export interface CommonMessages {
  readonly loading: string;
  readonly empty: string;
  readonly errorTitle: string;
  readonly tryAgain: string;
  readonly details: string;
  readonly close: string;
  /** What happened to the store, what was kept, what to do. */
  readonly store: Readonly<Record<StoreFailure['reason'], string>>;
}

const nl: CommonMessages = {
  loading: 'Even laden…',
  empty: 'Hier is nog niets te zien.',
  errorTitle: 'Dit lukt nu niet',
  tryAgain: 'Opnieuw proberen',
  details: 'Meer over deze fout',
  close: 'Sluiten',
  store: {
    quota:
      'Dit apparaat heeft geen ruimte meer. Uw laatste antwoord is nog niet bewaard. Maak ruimte vrij en probeer het opnieuw.',
    'newer-version': 'Deze pagina is ouder dan de gegevens op dit apparaat. Er is niets veranderd. Ververs de pagina.',
    'switched-off': 'Uw browser bewaart niets op dit apparaat. Uw antwoorden verdwijnen als u deze pagina sluit.',
    blocked: 'Deze pagina staat nog open in een ander tabblad. Sluit dat tabblad, dan gaat het hier verder.',
    terminated: 'De opslag van uw browser is gestopt. Wat al bewaard was, is er nog. Probeer het opnieuw.',
    closed: 'De opslag is gesloten. Wat al bewaard was, is er nog. Ververs de pagina.',
    conflict: 'Deze vragenlijst is ook ergens anders ingevuld. Beide versies zijn bewaard.',
    'not-found': 'Deze antwoorden staan niet op dit apparaat.',
    failed: 'Bewaren lukt nu niet. Uw laatste antwoord is nog niet bewaard. Probeer het opnieuw.',
  },
};

const en: CommonMessages = {
  loading: 'Loading…',
  empty: 'There is nothing to see here yet.',
  errorTitle: 'This does not work right now',
  tryAgain: 'Try again',
  details: 'More about this error',
  close: 'Close',
  store: {
    quota: 'This device has no space left. Your last answer is not saved yet. Make some space and try again.',
    'newer-version': 'This page is older than the data on this device. Nothing was changed. Reload the page.',
    'switched-off': 'Your browser keeps nothing on this device. Your answers are gone when you close this page.',
    blocked: 'This page is still open in another tab. Close that tab and it goes on here.',
    terminated: 'Your browser stopped its storage. What was saved is still there. Try again.',
    closed: 'The storage is closed. What was saved is still there. Reload the page.',
    conflict: 'This questionnaire was also filled in somewhere else. Both versions are kept.',
    'not-found': 'These answers are not on this device.',
    failed: 'Saving does not work right now. Your last answer is not saved yet. Try again.',
  },
};

const tr: CommonMessages = {
  loading: 'Yükleniyor…',
  empty: 'Burada henüz bir şey yok.',
  errorTitle: 'Şu anda olmuyor',
  tryAgain: 'Tekrar deneyin',
  details: 'Bu hata hakkında bilgi',
  close: 'Kapat',
  store: {
    quota: 'Bu cihazda yer kalmadı. Son cevabınız henüz kaydedilmedi. Yer açın ve tekrar deneyin.',
    'newer-version': 'Bu sayfa, cihazdaki verilerden daha eski. Hiçbir şey değişmedi. Sayfayı yenileyin.',
    'switched-off': 'Tarayıcınız bu cihazda hiçbir şey saklamıyor. Sayfayı kapatınca cevaplarınız silinir.',
    blocked: 'Bu sayfa başka bir sekmede hâlâ açık. O sekmeyi kapatın, burada devam eder.',
    terminated: 'Tarayıcınızın kayıt alanı durdu. Kaydedilenler duruyor. Tekrar deneyin.',
    closed: 'Kayıt alanı kapalı. Kaydedilenler duruyor. Sayfayı yenileyin.',
    conflict: 'Bu anket başka bir yerde de dolduruldu. İki kayıt da saklandı.',
    'not-found': 'Bu cevaplar bu cihazda yok.',
    failed: 'Şu anda kaydedilemiyor. Son cevabınız henüz kaydedilmedi. Tekrar deneyin.',
  },
};

const ar: CommonMessages = {
  loading: 'جارٍ التحميل…',
  empty: 'لا يوجد شيء هنا بعد.',
  errorTitle: 'لا يمكن إتمام ذلك الآن',
  tryAgain: 'حاول مرة أخرى',
  details: 'المزيد عن هذا الخطأ',
  close: 'إغلاق',
  store: {
    quota: 'لا توجد مساحة كافية على هذا الجهاز. لم تُحفظ إجابتك الأخيرة بعد. وفّر مساحة ثم حاول مرة أخرى.',
    'newer-version': 'هذه الصفحة أقدم من البيانات الموجودة على هذا الجهاز. لم يتغير شيء. أعد تحميل الصفحة.',
    'switched-off': 'متصفحك لا يحفظ شيئًا على هذا الجهاز. ستُفقد إجاباتك عند إغلاق هذه الصفحة.',
    blocked: 'ما زالت هذه الصفحة مفتوحة في علامة تبويب أخرى. أغلقها لنتابع هنا.',
    terminated: 'أوقف متصفحك التخزين. ما حُفظ ما زال موجودًا. حاول مرة أخرى.',
    closed: 'التخزين مغلق. ما حُفظ ما زال موجودًا. أعد تحميل الصفحة.',
    conflict: 'تم ملء هذا الاستبيان في مكان آخر أيضًا. حُفظت النسختان.',
    'not-found': 'هذه الإجابات ليست على هذا الجهاز.',
    failed: 'لا يمكن الحفظ الآن. لم تُحفظ إجابتك الأخيرة بعد. حاول مرة أخرى.',
  },
};

const pl: CommonMessages = {
  loading: 'Ładowanie…',
  empty: 'Tu jeszcze nic nie ma.',
  errorTitle: 'To się teraz nie udało',
  tryAgain: 'Spróbuj ponownie',
  details: 'Więcej o tym błędzie',
  close: 'Zamknij',
  store: {
    quota:
      'Na tym urządzeniu nie ma już miejsca. Ostatnia odpowiedź nie jest jeszcze zapisana. Zwolnij miejsce i spróbuj ponownie.',
    'newer-version': 'Ta strona jest starsza niż dane na tym urządzeniu. Nic się nie zmieniło. Odśwież stronę.',
    'switched-off': 'Przeglądarka niczego nie zapisuje na tym urządzeniu. Po zamknięciu strony odpowiedzi znikną.',
    blocked: 'Ta strona jest jeszcze otwarta w innej karcie. Zamknij tamtą kartę, a tutaj pójdzie dalej.',
    terminated: 'Przeglądarka zatrzymała zapisywanie. To, co zapisano, nadal jest. Spróbuj ponownie.',
    closed: 'Zapisywanie jest zamknięte. To, co zapisano, nadal jest. Odśwież stronę.',
    conflict: 'Ta ankieta została wypełniona także gdzie indziej. Obie wersje są zachowane.',
    'not-found': 'Tych odpowiedzi nie ma na tym urządzeniu.',
    failed: 'Teraz nie można zapisać. Ostatnia odpowiedź nie jest jeszcze zapisana. Spróbuj ponownie.',
  },
};

export const commonMessages: Readonly<Record<'nl' | 'en' | 'tr' | 'ar' | 'pl', CommonMessages>> = {
  nl,
  en,
  tr,
  ar,
  pl,
};
