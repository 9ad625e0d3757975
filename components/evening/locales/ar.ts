/** العربية. */
import { store } from '../../shared/locales/store/ar.js';
import type { EveningMessages } from './messages.js';

/** The noun follows the number: one, two, a few, many. */
const plural = new Intl.PluralRules('ar');
const VOTES: Readonly<Partial<Record<Intl.LDMLPluralRule, (written: string) => string>>> = {
  one: () => 'صوت واحد',
  two: () => 'صوتان',
  few: (written) => `${written} أصوات`,
  many: (written) => `${written} صوتًا`,
};
const votesOf = (votes: number, written: string): string => VOTES[plural.select(votes)]?.(written) ?? `${written} صوت`;

export const ar: EveningMessages = {
  store,
  language: 'اللغة',
  readAloud: 'القراءة بصوت عالٍ',
  stopReading: 'إيقاف القراءة',
  promise: 'ماذا سنفعل بهذا',
  rest: {
    title: 'جاء دورك',
    text: 'اختر ما هو مهم لك. لا أحد يرى ما تختاره. بعد دورك تصبح الشاشة فارغة من جديد.',
    begin: 'ابدأ',
    thanks: 'شكرًا لك. حُفظ كل شيء والشاشة فارغة. أعطِ الجهاز لمن بعدك.',
    cleared: 'لم يلمس أحد الشاشة، فأُفرغت. الأصوات محفوظة.',
  },
  vote: {
    title: 'ما المهم لك؟',
    text: 'المس موضوعًا لتصوّت له. يمكنك اختيار أكثر من موضوع. المسه مرة أخرى لسحب صوتك.',
    none: 'لا توجد مواضيع بعد.',
    done: 'انتهيت من التصويت',
    saving: 'جارٍ الحفظ…',
    saved: (votes, written) => `محفوظ: ${votesOf(votes, written)}.`,
    ended: 'انتهى التصويت.',
  },
  more: {
    title: 'هل تريد شيئًا آخر؟',
    join: 'المشاركة في موضوع',
    joined: 'أنت مشارك',
    grievance: 'قل ما يزعجك',
    anotherGrievance: 'قل شيئًا آخر',
    stop: 'إنهاء وإعطاء الجهاز',
    savedJoin: 'محفوظ: أنت مشارك. ما كتبته لم يعد على الشاشة.',
    savedGrievance: 'محفوظ. ما كتبته لم يعد على الشاشة.',
  },
  join: {
    title: 'المشاركة في موضوع',
    topic: 'في أي موضوع تشارك؟',
    name: 'اسمك',
    contact: 'الهاتف أو البريد الإلكتروني',
    optional: 'غير ضروري',
    consent: 'يجوز لكم حفظ اسمي وهاتفي أو بريدي، والاتصال بي أو الكتابة إليّ عن هذا الموضوع.',
    who: 'لا يرى هذا إلا من ينظم الأمسية. أصواتك ليست معه.',
    send: 'أشارك',
    problem: {
      'no-topic': 'اختر موضوعًا أولًا.',
      'no-consent': 'ضع علامة إذا كان يجوز لنا حفظ اسمك أو هاتفك أو بريدك. أو أفرغ هذه الخانات.',
    },
  },
  grievance: {
    title: 'قل ما يزعجك',
    text: 'اكتبه هنا. لا يُكتب اسمك معه. لا يقرؤه إلا من ينظم الأمسية.',
    label: 'ما الذي يزعجك؟',
    send: 'حفظ دون اسم',
    empty: 'لم تكتب شيئًا بعد.',
  },
  back: 'رجوع',
  notSaved: 'لم يُحفظ هذا بعد.',
  idle: {
    title: 'هل ما زلت هنا؟',
    text: (seconds) => `تُفرغ الشاشة بعد ${seconds} ثانية. أصواتك محفوظة. ما لم ترسله يُمحى.`,
    stay: 'ما زلت هنا',
    clear: 'أفرغ الشاشة',
  },
  board: {
    title: 'ما يراه السكان مهمًا',
    open: 'ما زال التصويت ممكنًا.',
    ended: 'انتهى التصويت.',
    notYet: 'انتظر قليلًا. تظهر الأصوات الأولى بعد أن يصوّت عشرة أشخاص.',
    tooFew: 'عدد الناس قليل جدًا لعرضه.',
    turns: (turns) => `عدد المصوّتين: ${turns}.`,
    votes: votesOf,
    steps: 'نعدّ كل خمسة أشخاص معًا. هكذا لا يرى أحد من اختار ماذا.',
    fullScreen: 'ملء الشاشة',
    leaveFullScreen: 'الخروج من ملء الشاشة',
    blank: 'شاشة سوداء',
  },
};
