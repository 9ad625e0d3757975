/** The words of the letter's page, in the five languages of the study. */
interface LetterWords {
  readonly heading: string;
  readonly explain: string;
  readonly code: string;
  readonly open: string;
  readonly unknown: string;
  readonly demo: string;
}

const ENGLISH: LetterWords = {
  heading: 'You got a letter from us',
  explain: 'There is a code in the letter. Fill in the code here.',
  code: 'Code from the letter',
  open: 'Open',
  unknown: 'We do not know this code. Please look in the letter again.',
  demo: 'Demo: the code of an invented home is filled in already.',
};

const WORDS: Readonly<Record<string, LetterWords>> = {
  nl: {
    heading: 'U kreeg een brief van ons',
    explain: 'In de brief staat een code. Vul die code hier in.',
    code: 'Code uit de brief',
    open: 'Openen',
    unknown: 'Deze code kennen wij niet. Kijk nog eens in de brief.',
    demo: 'Demo: de code van een verzonnen woning is al ingevuld.',
  },
  en: ENGLISH,
  tr: {
    heading: 'Bizden bir mektup aldınız',
    explain: 'Mektupta bir kod var. Kodu buraya yazın.',
    code: 'Mektuptaki kod',
    open: 'Aç',
    unknown: 'Bu kodu tanımıyoruz. Lütfen mektuba tekrar bakın.',
    demo: 'Demo: hayali bir evin kodu hazır yazılı.',
  },
  ar: {
    heading: 'وصلتك رسالة منا',
    explain: 'يوجد رمز في الرسالة. اكتب الرمز هنا.',
    code: 'الرمز من الرسالة',
    open: 'افتح',
    unknown: 'لا نعرف هذا الرمز. انظر في الرسالة مرة أخرى.',
    demo: 'عرض تجريبي: رمز مسكن خيالي مكتوب مسبقًا.',
  },
  pl: {
    heading: 'Przyszedł od nas list',
    explain: 'W liście jest kod. Proszę wpisać go tutaj.',
    code: 'Kod z listu',
    open: 'Otwórz',
    unknown: 'Nie znamy tego kodu. Proszę jeszcze raz spojrzeć do listu.',
    demo: 'Demo: kod wymyślonego mieszkania jest już wpisany.',
  },
};

export const letterWords = (language: string): LetterWords => WORDS[language] ?? ENGLISH;
