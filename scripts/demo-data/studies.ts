/**
 * The other studies of the demo, made from the example that comes with the kit, so that nothing is written twice: the
 * same block on the first day, with nobody in the register yet, and a flat of 198 doors that a team visits in an evening.
 */

/** A `study.json`, as it is written. */
export type StudySource = Readonly<Record<string, unknown>>;

/** From where the made files lie, `demo/public/data`, to where the questionnaires do. */
const definitionAt = (name: string): string => `../survey-definitions/${name}`;

interface Named {
  readonly id: string;
}

const listOf = (study: StudySource, key: string): readonly Named[] => study[key] as readonly Named[];
const only = (study: StudySource, key: string, ids: readonly string[]): readonly Named[] =>
  listOf(study, key).filter(({ id }) => ids.includes(id));

/** Under an id of its own: its records never meet those of the block that is weeks into the fieldwork. */
export function firstDayStudy(example: StudySource): StudySource {
  const definitions = example['definitions'] as readonly string[];
  return { ...example, id: 'first-day', definitions: definitions.map(definitionAt) };
}

const FLOORS = 11;
const DOORS_PER_FLOOR = 18;
export const DOORS = FLOORS * DOORS_PER_FLOOR;
const GALLERIES = Array.from({ length: FLOORS }, (_, floor) => `Galerij ${String(floor + 1)}`);

const name = (text: string): Readonly<Record<string, string>> => ({ nl: text, en: text, tr: text, ar: text, pl: text });

export const doorsStudy = (example: StudySource): StudySource => ({
  ...example,
  id: 'de-wilg',
  title: {
    nl: 'Buren in De Wilg',
    en: 'Neighbours in De Wilg',
    tr: 'De Wilg’de komşular',
    ar: 'الجيران في دي ويلخ',
    pl: 'Sąsiedzi w De Wilg',
  },
  complexes: [
    {
      id: 'de-wilg',
      label: name('De Wilg'),
      homes: DOORS,
      buildings: [{ id: 'W', label: 'Wilgenflat', stairwells: GALLERIES }],
    },
  ],
  waves: [
    {
      id: 'evening',
      label: {
        nl: 'De avonden aan de deur',
        en: 'The evenings at the door',
        tr: 'Kapıda akşamlar',
        ar: 'أمسيات عند الباب',
        pl: 'Wieczory przy drzwiach',
      },
      opens: '2026-01-01',
      definitions: ['neighbours'],
    },
  ],
  definitions: [definitionAt('neighbours.json')],
  welcome: {
    ...(example['welcome'] as object),
    heading: {
      nl: 'Kent u uw buren in De Wilg?',
      en: 'Do you know your neighbours in De Wilg?',
      tr: 'De Wilg’deki komşularınızı tanıyor musunuz?',
      ar: 'هل تعرف جيرانك في دي ويلخ؟',
      pl: 'Czy zna Pan/Pani swoich sąsiadów w De Wilg?',
    },
    whoAsks: {
      nl: 'Woonstichting Voorbeeld stelt u deze vragen. Wij willen weten hoe u met uw buren samenleeft.',
      en: 'Woonstichting Voorbeeld, your housing corporation, asks you these questions. We want to know how you and your neighbours live together.',
      tr: 'Bu soruları konut kurumunuz Woonstichting Voorbeeld soruyor. Komşularınızla nasıl yaşadığınızı bilmek istiyoruz.',
      ar: 'تطرح عليك هذه الأسئلة مؤسسة الإسكان Woonstichting Voorbeeld. نريد أن نعرف كيف تعيش مع جيرانك.',
      pl: 'Te pytania zadaje Woonstichting Voorbeeld, która wynajmuje Panu/Pani mieszkanie. Chcemy wiedzieć, jak się Panu/Pani żyje z sąsiadami.',
    },
    duration: {
      nl: 'Het duurt ongeveer 10 minuten.',
      en: 'It takes about 10 minutes.',
      tr: 'Yaklaşık 10 dakika sürer.',
      ar: 'يستغرق ذلك نحو 10 دقائق.',
      pl: 'Zajmie to około 10 minut.',
    },
  },
  consent: only(example, 'consent', ['research', 'help-resident-support', 'contact-topics']),
  partners: only(example, 'partners', ['resident-support']).map((partner) => ({
    ...partner,
    themes: ['neighbours', 'loneliness'],
  })),
  themes: only(example, 'themes', ['neighbours', 'loneliness']),
  protocol: {
    ...(example['protocol'] as object),
    maxAttempts: 4,
    minSlots: 1,
    // The same gallery is walked twice in one evening.
    coolDownMinutes: { busy: 15, noAnswer: 60, answeringMachine: 1440, softRefusal: 10080 },
    targetShare: 0.5,
    // A round past the doors is an evening's work.
    slotShares: { 'weekday-evening': 0.8, saturday: 0.2 },
    dayTarget: 20,
  },
  breakdowns: only(example, 'breakdowns', []),
});

const built = (id: string, label: string, homes: number, entrances: readonly string[]): object => ({
  id,
  label: name(label),
  homes,
  buildings: [{ id: id.toUpperCase(), label, stairwells: entrances }],
});

/**
 * The two complexes of the example and two more of the same corporation, one of them small. Broken down by age alone:
 * whoever asks for more groups has to hide more of each complex.
 */
export const complexesStudy = (example: StudySource): StudySource => ({
  ...example,
  id: 'vier-complexen',
  title: {
    nl: 'Vier complexen',
    en: 'Four complexes',
    tr: 'Dört bina',
    ar: 'أربعة مجمّعات',
    pl: 'Cztery budynki',
  },
  complexes: [
    ...listOf(example, 'complexes'),
    built('de-populier', 'De Populier', 148, ['P1', 'P2', 'P3']),
    built('de-esdoorn', 'De Esdoorn', 48, ['S1', 'S2']),
  ],
  definitions: (example['definitions'] as readonly string[]).map(definitionAt),
  breakdowns: only(example, 'breakdowns', ['age']),
});

/** What stands beside the door: the floor and the place along the gallery. */
export const doorNumber = (index: number): string =>
  String((Math.floor(index / DOORS_PER_FLOOR) + 1) * 100 + (index % DOORS_PER_FLOOR) + 1);
