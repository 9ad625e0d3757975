/**
 * A Release of four invented complexes, with what staff think that residents would say: so that the
 * intranet's dashboard has something to set side by side, a small group among it, and a difference to talk about.
 */
import { buildRelease } from '../../domain/results/build-release.js';
import type { Codebook } from '../../domain/questionnaire/codebook.js';
import type { Release } from '../../domain/results/release.js';
import { withStaff } from '../../domain/results/with-staff.js';
import type { StudyConfig } from '../../domain/study/study-config.js';
import { register, type Random } from './people.js';
import { makeResponses, type Leaning, type Questionnaire } from './responses.js';

/** De Populier does not do well, and De Esdoorn is small and does. */
const LEANINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'de-populier': { wellbeing: -0.45, neighbours: -0.6, trust: -0.5, income: -0.35, '': -0.15 },
  'de-esdoorn': { neighbours: 0.4, trust: 0.35, '': 0.1 },
};

/** Staff think better of the renovation and of trust than residents do, and worse of money. */
const STAFF: Readonly<Record<string, number>> = {
  renovation: 0.7,
  trust: 0.8,
  neighbours: -0.3,
  income: -0.5,
  '': 0.1,
};

const ASKED = {
  nl: 'Wat denkt u dat een gewone bewoner van uw complexen hierop antwoordt?',
  en: 'What do you think an ordinary resident of your complexes answers to this?',
  tr: 'Sizce binalarınızda oturan sıradan bir kişi buna ne yanıt verir?',
  ar: 'برأيك، ماذا يجيب ساكن عادي من مجمّعاتك عن هذا؟',
  pl: 'Jak Pana/Pani zdaniem odpowiada na to zwykły mieszkaniec Państwa budynków?',
};

const STAFF_PER_COMPLEX = 22;
const NOW = '2026-11-16T09:00:00.000Z';

export function complexesRelease(
  config: StudyConfig,
  questionnaire: Questionnaire,
  codebook: Codebook,
  random: Random,
): Release {
  const leaning: Leaning = (complex, domain) => LEANINGS[complex]?.[domain ?? ''] ?? LEANINGS[complex]?.[''] ?? 0;
  const households = register(config, random);
  const responses = makeResponses(config, questionnaire, households, random, leaning);
  const common = { codebooks: [codebook], audience: 'internal', now: NOW } as const;
  const residents = buildRelease({ config, responses, places: households, ...common });

  const colleagues = config.complexes.map((complex) => ({ ...complex, homes: STAFF_PER_COMPLEX, comparison: false }));
  const last = config.waves.slice(-1);
  const staffConfig: StudyConfig = { ...config, complexes: colleagues, waves: last, breakdowns: [] };
  const desks = register(staffConfig, random);
  const views = makeResponses(staffConfig, questionnaire, desks, random, (_, domain) => STAFF[domain ?? ''] ?? 0);
  const staff = buildRelease({ config: staffConfig, responses: views, places: desks, ...common });

  const beside = withStaff(residents, staff, ASKED);
  if (!beside.ok) throw new Error(beside.failure.reason);
  return beside.value;
}
