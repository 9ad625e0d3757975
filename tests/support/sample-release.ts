/**
 * A published Release of a fictional block, made from a seed: every kind of question, three waves, two complexes,
 * and hidden figures of each reason. For tests and for looking; it takes no part in the product.
 */
import type { LocalizedText } from '../../domain/localized-text.js';
import type { VariableKind } from '../../domain/questionnaire/codebook.js';
import type {
  Figure,
  HiddenReason,
  Release,
  ReleaseGroup,
  ReleaseMeasure,
  ReleaseQuestion,
  ReleaseScore,
  ReleaseTable,
} from '../../domain/results/release.js';
import { seeded } from './seeded.js';

export interface SampleOptions {
  readonly seed?: number;
  readonly k?: number;
  readonly rounding?: number | null;
  readonly audience?: Release['audience'];
}

const text = (nl: string, en: string, ar = en): LocalizedText => ({ nl, en, ar });

const WAVES = [
  { id: 'before', label: text('Voor de renovatie', 'Before the renovation', 'قبل التجديد') },
  { id: 'temporary', label: text('In de wisselwoning', 'In the temporary home', 'في السكن المؤقت') },
  { id: 'after', label: text('Na de oplevering', 'After delivery', 'بعد التسليم') },
];

const COMPLEXES = [
  { id: 'linden', label: text('Lindenhof', 'Lindenhof', 'ليندنهوف'), homes: 174 },
  { id: 'kade', label: text('Kadeflat', 'Kadeflat', 'كادفلات'), homes: 66 },
];

const DOMAINS = [
  { id: 'wellbeing', label: text('Gezondheid en welzijn', 'Health and wellbeing', 'الصحة والرفاه') },
  { id: 'work', label: text('Werk en inkomen', 'Work and income', 'العمل والدخل') },
  { id: 'neighbours', label: text('Buren en veiligheid', 'Neighbours and safety', 'الجيران والأمان') },
  { id: 'renovation', label: text('De renovatie', 'The renovation', 'التجديد') },
];

const BREAKDOWNS = [
  {
    id: 'age',
    label: text('Leeftijd', 'Age', 'العمر'),
    groups: [
      { id: 'young', label: text('18 tot 39 jaar', '18 to 39', 'من 18 إلى 39') },
      { id: 'middle', label: text('40 tot 64 jaar', '40 to 64', 'من 40 إلى 64') },
      { id: 'old', label: text('65 jaar en ouder', '65 and over', '65 فأكثر') },
    ],
  },
  {
    id: 'stairwell',
    label: text('Portiek', 'Stairwell', 'المدخل'),
    groups: ['A', 'B', 'C', 'D'].map((letter) => ({
      id: letter,
      label: text(`Portiek ${letter}`, `Stairwell ${letter}`, `المدخل ${letter}`),
    })),
  },
];

const choice = (code: string, nl: string, en: string, ar?: string): ReleaseQuestion['choices'][number] => ({
  code,
  label: text(nl, en, ar),
});

const question = (
  id: string,
  kind: VariableKind,
  domain: string | null,
  label: LocalizedText,
  choices: ReleaseQuestion['choices'] = [],
  disclosive = false,
): ReleaseQuestion => ({ id, kind, domain, label, choices, disclosive });

const QUESTIONS: readonly ReleaseQuestion[] = [
  question(
    'health',
    'scale',
    'wellbeing',
    text('Hoe gaat het met uw gezondheid?', 'How is your health?', 'كيف هي صحتك؟'),
    [
      choice('1', 'Heel goed', 'Very good', 'جيدة جدًا'),
      choice('2', 'Goed', 'Good', 'جيدة'),
      choice('3', 'Gaat wel', 'Fair', 'مقبولة'),
      choice('4', 'Slecht', 'Poor', 'سيئة'),
      choice('5', 'Heel slecht', 'Very poor', 'سيئة جدًا'),
    ],
    true,
  ),
  question(
    'calm',
    'scale',
    'wellbeing',
    text(
      'Hoe vaak voelde u zich rustig in de laatste twee weken?',
      'How often did you feel calm in the last two weeks?',
      'كم مرة شعرت بالهدوء في الأسبوعين الماضيين؟',
    ),
    [
      choice('0', 'Nooit', 'Never', 'أبدًا'),
      choice('1', 'Bijna nooit', 'Hardly ever', 'نادرًا'),
      choice('2', 'Minder dan de helft van de tijd', 'Less than half of the time', 'أقل من نصف الوقت'),
      choice('3', 'Meer dan de helft van de tijd', 'More than half of the time', 'أكثر من نصف الوقت'),
      choice('4', 'Bijna altijd', 'Nearly always', 'غالبًا'),
      choice('5', 'Altijd', 'Always', 'دائمًا'),
    ],
  ),
  question('ladder', 'number', 'wellbeing', text('Welk cijfer geeft u uw leven?', 'How do you rate your life?'), [
    choice('0-2', '0 – 2', '0 – 2'),
    choice('3-4', '3 – 4', '3 – 4'),
    choice('5-6', '5 – 6', '5 – 6'),
    choice('7-8', '7 – 8', '7 – 8'),
    choice('9-10', '9 – 10', '9 – 10'),
  ]),
  question(
    'work',
    'choice',
    'work',
    text('Wat past het best bij u?', 'What fits you best?', 'ما الذي يناسبك أكثر؟'),
    [
      choice('paid', 'Ik heb betaald werk', 'I have paid work', 'لدي عمل مدفوع الأجر'),
      choice('searching', 'Ik zoek werk', 'I am looking for work', 'أبحث عن عمل'),
      choice('home', 'Ik zorg voor mijn gezin of familie', 'I care for my family', 'أرعى أسرتي'),
      choice('retired', 'Ik ben met pensioen', 'I am retired', 'أنا متقاعد'),
      choice(
        'unable',
        'Ik kan niet werken door ziekte',
        'I cannot work because of illness',
        'لا أستطيع العمل بسبب المرض',
      ),
      choice('other', 'Iets anders', 'Something else', 'شيء آخر'),
    ],
    true,
  ),
  question(
    'arrears',
    'boolean',
    'work',
    text('Kon u een rekening niet op tijd betalen?', 'Were you unable to pay a bill on time?'),
    [choice('true', 'Ja', 'Yes', 'نعم'), choice('false', 'Nee', 'No', 'لا')],
    true,
  ),
  question(
    'join',
    'multiple',
    'neighbours',
    text('Waaraan wilt u meedoen?', 'What would you like to join?', 'فيمَ تود المشاركة؟'),
    [
      choice('garden', 'De tuin', 'The garden', 'الحديقة'),
      choice('meals', 'Samen eten', 'Eating together', 'تناول الطعام معًا'),
      choice('language', 'Taal oefenen', 'Practising Dutch', 'ممارسة اللغة'),
      choice('repair', 'Dingen repareren', 'Repairing things', 'إصلاح الأشياء'),
      choice('none', 'Ik doe liever niet mee', 'I would rather not', 'أفضل عدم المشاركة'),
    ],
  ),
  question('advice', 'text', 'neighbours', text('Wat zou u veranderen?', 'What would you change?')),
  question(
    'support',
    'scale',
    'renovation',
    text('De renovatie maakt mijn huis beter.', 'The renovation makes my home better.', 'التجديد يجعل بيتي أفضل.'),
    [
      choice('1', 'Helemaal oneens', 'Strongly disagree', 'لا أوافق بشدة'),
      choice('2', 'Oneens', 'Disagree', 'لا أوافق'),
      choice('3', 'Niet eens, niet oneens', 'Neither', 'محايد'),
      choice('4', 'Eens', 'Agree', 'أوافق'),
      choice('5', 'Helemaal eens', 'Strongly agree', 'أوافق بشدة'),
    ],
  ),
  question(
    'worries',
    'ranking',
    'renovation',
    text('Waar maakt u zich het meest zorgen over?', 'What worries you most?'),
    [
      choice('rent', 'De huur', 'The rent'),
      choice('noise', 'Lawaai en stof', 'Noise and dust'),
      choice('moving', 'Twee keer verhuizen', 'Moving twice'),
    ],
  ),
  question('moved', 'date', null, text('Sinds wanneer woont u hier?', 'Since when have you lived here?'), [
    choice('..2000', 'Voor 2000', 'Before 2000'),
    choice('2000..2010', '2000 – 2009', '2000 – 2009'),
    choice('2010..', '2010 of later', '2010 or later'),
  ]),
];

const measure = (
  id: string,
  domain: string,
  label: LocalizedText,
  rest: Pick<ReleaseMeasure, 'unit' | 'min' | 'max' | 'better' | 'thresholds'>,
): ReleaseMeasure => ({ id, construct: id, domain, label, main: true, ...rest });

const MEASURES: readonly ReleaseMeasure[] = [
  measure('wellbeing5', 'wellbeing', text('Welzijn (0 – 100)', 'Wellbeing (0 – 100)', 'الرفاه (0 – 100)'), {
    unit: 'score',
    min: 0,
    max: 100,
    better: 'higher',
    thresholds: [
      { id: 'low', label: text('Laag welzijn (50 of minder)', 'Low wellbeing (50 or less)', 'رفاه منخفض (50 أو أقل)') },
    ],
  }),
  measure(
    'difficulty',
    'work',
    text('Heeft moeite om rond te komen', 'Finds it hard to make ends meet', 'يجد صعوبة في تدبير المعيشة'),
    {
      unit: 'share',
      min: 0,
      max: 1,
      better: 'lower',
      thresholds: [],
    },
  ),
  measure(
    'cohesion',
    'neighbours',
    text('Samenhang in de buurt (0 – 10)', 'Social cohesion (0 – 10)', 'التماسك الاجتماعي (0 – 10)'),
    {
      unit: 'score',
      min: 0,
      max: 10,
      better: 'higher',
      thresholds: [],
    },
  ),
];

const isHidden = (figure: Figure): figure is { hidden: HiddenReason } => typeof figure !== 'number';

export function sampleRelease(options: SampleOptions = {}): Release {
  const { seed = 7, k = 10, rounding = 5, audience = 'public' } = options;
  const random = seeded(seed);
  const round = (value: number): number =>
    rounding === null ? Math.round(value) : Math.round(value / rounding) * rounding;
  const reasons: Partial<Record<HiddenReason, number>> = {};
  const hide = (reason: HiddenReason): Figure => {
    reasons[reason] = (reasons[reason] ?? 0) + 1;
    return { hidden: reason };
  };
  const figure = (count: number): Figure => (count > 0 && count < k ? hide('small') : round(count));

  const completes = new Map<string, number>();
  const participation = COMPLEXES.flatMap((complex) =>
    WAVES.map((wave, index) => {
      const share = [0.72, 0.31, 0.6][index] ?? 0.5;
      const complete = Math.round(complex.homes * (share - random() * 0.08));
      completes.set(`${wave.id}/${complex.id}`, complete);
      return {
        wave: wave.id,
        complex: complex.id,
        homes: complex.homes,
        complete: figure(complete),
        respondents: figure(Math.round(complete * 1.1)),
      };
    }),
  );
  const respondents = (group: ReleaseGroup): number => {
    const all = COMPLEXES.filter((complex) => group.complex === null || complex.id === group.complex);
    const total = all.reduce((sum, complex) => sum + (completes.get(`${group.wave}/${complex.id}`) ?? 0), 0);
    if (group.breakdown === null) return total;
    const groups = BREAKDOWNS.find((breakdown) => breakdown.id === group.breakdown)?.groups ?? [];
    const position = groups.findIndex((entry) => entry.id === group.group);
    // The last group is the smallest, so that somewhere a base falls under k.
    const weight = position === groups.length - 1 ? 0.12 : 0.88 / (groups.length - 1);
    return Math.round(total * weight);
  };

  const groups: ReleaseGroup[] = WAVES.flatMap((wave) =>
    [null, ...COMPLEXES.map((complex) => complex.id)].flatMap((complex) => [
      { wave: wave.id, complex, breakdown: null, group: null },
      ...BREAKDOWNS.flatMap((breakdown) =>
        breakdown.groups.map((group) => ({ wave: wave.id, complex, breakdown: breakdown.id, group: group.id })),
      ),
    ]),
  );

  const tableOf = (asked: ReleaseQuestion, group: ReleaseGroup): ReleaseTable => {
    const all = respondents(group);
    const nonresponse = [0.06, 0.04, 0.02].map((share) => Math.round(all * share));
    const base = all - nonresponse.reduce((sum, count) => sum + count, 0);
    const [dontKnow = 0, refused = 0, missing = 0] = nonresponse;
    if (base < k) {
      const hidden = (): Figure => hide('base');
      return {
        ...group,
        question: asked.id,
        base: hide('base'),
        counts: asked.choices.map(hidden),
        dontKnow: hidden(),
        refused: hidden(),
        missing: hidden(),
        mean: asked.kind === 'number' ? hidden() : null,
      };
    }
    const weights = asked.choices.map((_, index) => 0.15 + random() * (index === 1 ? 2 : 1));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const exact = weights.map((weight) =>
      asked.kind === 'multiple' ? Math.round(base * Math.min(0.7, weight / 2)) : Math.round((base * weight) / total),
    );
    const counts = exact.map(figure);
    const first = counts.findIndex(isHidden);
    if (first >= 0 && counts.filter(isHidden).length === 1) {
      const smallest = exact.reduce(
        (best, count, index) => (index !== first && count < (exact[best] ?? Infinity) ? index : best),
        first === 0 ? 1 : 0,
      );
      counts[smallest] = hide('complement');
    }
    const mean = asked.kind === 'number' ? Math.round((5.5 + random() * 2) * 10) / 10 : null;
    return {
      ...group,
      question: asked.id,
      base: round(base),
      counts,
      dontKnow: figure(dontKnow),
      refused: figure(refused),
      missing: figure(missing),
      mean,
    };
  };

  const scoreOf = (entry: ReleaseMeasure, group: ReleaseGroup): ReleaseScore => {
    const base = Math.round(respondents(group) * 0.92);
    const wave = WAVES.findIndex((item) => item.id === group.wave);
    const since = WAVES[wave - 1]?.id ?? null;
    const span = entry.max - entry.min;
    if (base < k) {
      const hidden = (): Figure => hide('base');
      const change = since === null ? null : { since, pairs: hidden(), mean: hidden(), low: hidden(), high: hidden() };
      return {
        ...group,
        measure: entry.id,
        base: hidden(),
        mean: hidden(),
        standardDeviation: hidden(),
        within: entry.thresholds.map(hidden),
        change,
      };
    }
    const middle = (entry.unit === 'share' ? 0.32 : 0.55) + wave * 0.04 + random() * 0.06;
    const shift = (random() - 0.3) * 0.08 * span;
    const pairs = Math.round(base * 0.55);
    const half = (0.5 * span) / Math.sqrt(Math.max(pairs, 1));
    const few = pairs < k;
    return {
      ...group,
      measure: entry.id,
      base: round(base),
      mean: entry.min + middle * span,
      standardDeviation: entry.unit === 'share' ? Math.sqrt(middle * (1 - middle)) : 0.2 * span,
      within: entry.thresholds.map(() => figure(Math.round(base * 0.35))),
      change:
        since === null
          ? null
          : {
              since,
              pairs: few ? hide('small') : round(pairs),
              mean: few ? hide('small') : shift,
              low: few ? hide('small') : shift - half,
              high: few ? hide('small') : shift + half,
            },
    };
  };

  const tables = QUESTIONS.flatMap((asked) => groups.map((group) => tableOf(asked, group)));
  const scores = MEASURES.flatMap((entry) => groups.map((group) => scoreOf(entry, group)));
  return {
    format: 'renovation-release',
    version: 1,
    study: {
      id: 'lindenhof',
      title: text(
        'Lindenhof: renoveren met bewoners',
        'Lindenhof: renovating with residents',
        'ليندنهوف: التجديد مع السكان',
      ),
      organisation: 'Woonstichting De Brug',
    },
    audience,
    disclosure: { k, rounding },
    languages: ['nl', 'en', 'ar'],
    createdAt: '2026-11-12T09:00:00.000Z',
    source: {
      definitions: ['social-renovation@1.0.0'],
      responses: [...completes.values()].reduce((sum, count) => sum + count, 0),
    },
    waves: WAVES,
    complexes: COMPLEXES,
    domains: DOMAINS,
    breakdowns: BREAKDOWNS,
    questions: QUESTIONS,
    measures: MEASURES,
    participation,
    tables,
    scores,
    hidden: reasons,
  };
}
