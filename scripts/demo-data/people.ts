/**
 * The invented people of the demo: a register of homes, and for each home somebody with a temperament that colours all
 * answers and moves a little with every wave. Everything comes from one seed; nobody in it exists.
 */
import { accessCodeFrom, ACCESS_CODE_BYTES } from '../../domain/study/access-code.js';
import type { HouseholdRecord } from '../../domain/records/records.js';
import type { StudyConfig } from '../../domain/study/study-config.js';

export type Random = () => number;

/** About normal, mean 0, standard deviation 1: the sum of twelve throws. */
export const bell = (random: Random): number =>
  Array.from({ length: 12 }, random).reduce((sum, each) => sum + each, -6);

export const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)] as T;

const SURNAMES = [
  'Voorbeeld',
  'Proef',
  'Model',
  'Monster',
  'Schets',
  'Ontwerp',
  'Staal',
  'Patroon',
  'Maquette',
  'Plan',
];
const LANGUAGES = ['nl', 'nl', 'nl', 'nl', 'nl', 'tr', 'ar', 'pl', 'en'];

/** One household per home, spread evenly over the stairwells of every complex. */
export function register(config: StudyConfig, random: Random): HouseholdRecord[] {
  return config.complexes.flatMap((complex) => {
    const stairwells = complex.buildings.flatMap((building) =>
      building.stairwells.map((stairwell) => ({ building, stairwell })),
    );
    return Array.from({ length: complex.homes }, (_, index): HouseholdRecord => {
      const place = stairwells[Math.floor((index * stairwells.length) / complex.homes)];
      const bytes = Uint8Array.from({ length: ACCESS_CODE_BYTES }, () => Math.floor(random() * 256));
      return {
        id: `${complex.id}-${String(index + 1).padStart(3, '0')}`,
        study: config.id,
        complex: complex.id,
        building: place?.building.id ?? null,
        stairwell: place?.stairwell ?? null,
        address: {
          street: place?.building.label ?? complex.id,
          number: String(index + 1),
          addition: null,
          postcode: '0000 AA',
          town: 'Voorbeeldstad',
        },
        name: `${pick(['Fam.', 'Dhr.', 'Mevr.'], random)} ${pick(SURNAMES, random)}-${String(index + 1)}`,
        // The range that the Dutch regulator keeps free for fiction.
        phones: random() < 0.85 ? [`+3197${String(Math.floor(random() * 1e9)).padStart(9, '0')}`] : [],
        language: pick(LANGUAGES, random),
        temporaryAddress: null,
        doNotContact: random() < 0.02,
        accessCode: accessCodeFrom(bytes),
        movedInAt: null,
        movedOutAt: null,
        revision: 1,
      };
    });
  });
}

/** What colours somebody's answers: one number per domain around 0, higher is better, and a share of refusals. */
export interface Temperament {
  readonly of: (domain: string | null) => number;
  readonly evasive: number;
}

export function temperament(domains: readonly string[], random: Random): Temperament {
  const general = bell(random);
  const own = new Map(domains.map((domain) => [domain, 0.65 * general + 0.75 * bell(random)]));
  return { of: (domain) => own.get(domain ?? '') ?? general, evasive: random() < 0.1 ? 0.12 : 0.012 };
}

/** How much of a temperament is still there a wave later; scores of one person then correlate about 0.7. */
const STEADY = 0.92;
const DRIFT = Math.sqrt(1 - STEADY ** 2);

/** The same person a wave later: moved by what happened, and by chance. @param shift since the wave before */
export function later<P extends Temperament>(person: P, shift: (domain: string | null) => number, random: Random): P {
  const drift = DRIFT * bell(random);
  return { ...person, of: (domain: string | null) => STEADY * person.of(domain) + shift(domain) + drift };
}
