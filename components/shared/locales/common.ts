/**
 * Words that every tag needs before it knows anything else: the three honest states. Small enough to come along in all five languages; the words of one tag live in its own folder.
 */
export interface CommonMessages {
  readonly loading: string;
  readonly empty: string;
  readonly errorTitle: string;
  readonly tryAgain: string;
  readonly details: string;
  readonly close: string;
}

const nl: CommonMessages = {
  loading: 'Even laden…',
  empty: 'Hier is nog niets te zien.',
  errorTitle: 'Dit lukt nu niet',
  tryAgain: 'Opnieuw proberen',
  details: 'Meer over deze fout',
  close: 'Sluiten',
};

const en: CommonMessages = {
  loading: 'Loading…',
  empty: 'There is nothing to see here yet.',
  errorTitle: 'This does not work right now',
  tryAgain: 'Try again',
  details: 'More about this error',
  close: 'Close',
};

const tr: CommonMessages = {
  loading: 'Yükleniyor…',
  empty: 'Burada henüz bir şey yok.',
  errorTitle: 'Şu anda olmuyor',
  tryAgain: 'Tekrar deneyin',
  details: 'Bu hata hakkında bilgi',
  close: 'Kapat',
};

const ar: CommonMessages = {
  loading: 'جارٍ التحميل…',
  empty: 'لا يوجد شيء هنا بعد.',
  errorTitle: 'لا يمكن إتمام ذلك الآن',
  tryAgain: 'حاول مرة أخرى',
  details: 'المزيد عن هذا الخطأ',
  close: 'إغلاق',
};

const pl: CommonMessages = {
  loading: 'Ładowanie…',
  empty: 'Tu jeszcze nic nie ma.',
  errorTitle: 'To się teraz nie udało',
  tryAgain: 'Spróbuj ponownie',
  details: 'Więcej o tym błędzie',
  close: 'Zamknij',
};

export const commonMessages: Readonly<Record<'nl' | 'en' | 'tr' | 'ar' | 'pl', CommonMessages>> = {
  nl,
  en,
  tr,
  ar,
  pl,
};
