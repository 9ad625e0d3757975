/**
 * A small block in which every resident is asked, one by one: the study, who lives there, and what those say who were
 * talked with. Made from the study of the doors, whose questionnaire is short enough for three talks in one home.
 */
import type { HouseholdRecord, ResponseRecord } from '../../domain/records/records.js';
import type { StudyConfig } from '../../domain/study/study-config.js';
import { talksBehind } from './doors.js';
import { register, type Random } from './people.js';
import { doorsStudy, type StudySource } from './studies.js';

const HOMES = 36;
const WAVE = 'everyone';

const label = { nl: 'De Es', en: 'De Es', tr: 'De Es', ar: 'De Es', pl: 'De Es' };

export function everyoneStudy(example: StudySource): StudySource {
  const { welcome, protocol, ...rest } = doorsStudy(example);
  return {
    ...rest,
    id: 'de-es',
    title: {
      nl: 'Iedereen in De Es',
      en: 'Everybody in De Es',
      tr: 'De Es’teki herkes',
      ar: 'جميع سكان De Es',
      pl: 'Wszyscy w De Es',
    },
    complexes: [
      {
        id: 'de-es',
        label,
        homes: HOMES,
        buildings: [{ id: 'E', label: 'Essenhof', stairwells: ['E1', 'E2', 'E3'] }],
      },
    ],
    waves: [
      {
        id: WAVE,
        label: {
          nl: 'Alle bewoners',
          en: 'All residents',
          tr: 'Tüm sakinler',
          ar: 'جميع السكان',
          pl: 'Wszyscy mieszkańcy',
        },
        opens: '2026-01-01',
        definitions: ['neighbours'],
      },
    ],
    welcome: {
      ...(welcome as object),
      heading: {
        nl: 'Kent u uw buren in De Es?',
        en: 'Do you know your neighbours in De Es?',
        tr: 'De Es’teki komşularınızı tanıyor musunuz?',
        ar: 'هل تعرف جيرانك في De Es؟',
        pl: 'Czy zna Pan/Pani swoich sąsiadów w De Es?',
      },
    },
    protocol: {
      ...(protocol as object),
      respondents: 'each',
      targetShare: 0.6,
      slotShares: { 'weekday-daytime': 0.2, 'weekday-evening': 0.6, saturday: 0.2 },
      dayTarget: 6,
    },
  };
}

export interface Everyone {
  readonly households: readonly HouseholdRecord[];
  /** The first resident of every third home: whoever picked up the telephone. */
  readonly talks: readonly ResponseRecord[];
}

/** @param random makes one more of the same chance, from its beginning */
export function everyoneIn(study: StudyConfig, definition: object, random: () => Random): Everyone {
  const households = register(study, random());
  // Nobody was called in a language that the caller does not speak.
  const spoken = households.filter(({ language, phones, doNotContact }) => {
    return language === 'nl' && phones.length > 0 && !doNotContact;
  });
  return { households, talks: talksBehind(spoken, definition, random(), { wave: WAVE, mode: 'phone' }) };
}
