/** Dutch. */
import { nl as study } from '../../components/study/locales/nl.js';
import type { CliMessages } from './messages.js';

const help = `renovation-kit release BESTAND… --study study.json [opties]

Maakt een release: aantallen, aandelen en veranderingen van een onderzoek, met
de onthullingscontrole gedaan: een bestand dat kan worden doorgegeven.

BESTAND is NDJSON: één record per regel, een respons of de plaats van een
woning. "-" leest van de standaardinvoer. Meer bestanden worden na elkaar
gelezen.

  --study BESTAND        de study.json (verplicht)
  --definitions MAP      waar de vragenlijsten staan; anders waar study.json
                         zegt
  --public, --internal   voor iedereen (afgerond, met de k voor buiten; dit is
                         de standaard) of voor bevoegde medewerkers
  --previous BESTAND     een release van dit onderzoek die al uit is; noem ze
                         alle. Wat zij verbergen volgt niet uit de nieuwe.
                         Maak de openbare eerst: naast een voor medewerkers
                         van dezelfde antwoorden wordt die niet gemaakt
  --quick                om zelf even te kijken, niet om door te geven: waar
                         veel samenhangt blijven verborgen aantallen alleen
                         groep voor groep ruim. Een kwart van de tijd, en wat
                         een pagina maakt
  --out BESTAND          schrijf daarheen, ineens en heel; anders naar de
                         standaarduitvoer
  --created MOMENT       wanneer hij is gemaakt, 2026-11-16T09:00:00Z; anders nu.
                         Hetzelfde moment en dezelfde antwoorden geven dezelfde
                         bytes
  --locale nl|en         de taal van deze meldingen
  --help                 deze tekst

Eindigt met 0 als hij is gemaakt, 1 als een bestand niet klopt (dan is er niets
geschreven), 2 als de opdracht niet klopt.
`;

export const nl: CliMessages = {
  language: 'nl',
  help,
  seeHelp: 'Alle opties: renovation-kit --help',
  usage: {
    'unknown-command': ({ word }) => `De opdracht "${word}" bestaat niet. Er is: release.`,
    'unknown-option': ({ option }) => `De optie ${option} bestaat niet.`,
    'value-missing': ({ option }) => `Achter ${option} hoort nog iets.`,
    'no-value': ({ option }) => `Achter ${option} hoort geen waarde.`,
    twice: ({ option }) => `${option} staat er twee keer.`,
    'no-responses': () => 'Noem het bestand met de antwoorden.',
    'no-study': () => 'Noem het onderzoek: --study study.json',
    'both-audiences': () => 'Kies één van --public en --internal.',
    'wrong-moment': ({ found }) =>
      `Bij --created hoort een moment in UTC, zoals 2026-11-16T09:00:00Z, niet "${found}".`,
    'unknown-language': ({ found }) => `Bij --locale hoort nl of en, niet "${found}".`,
  },
  files: {
    'not-found': ({ file }) => `${file}: dit bestand is er niet.`,
    'not-read': ({ file, detail }) => `${file}: kan niet worden gelezen (${detail}).`,
    'not-written': ({ file, detail }) => `${file}: kan niet worden geschreven (${detail}).`,
    'not-utf8': ({ file, line }) => `${file}, regel ${line}: dit is geen tekst in UTF-8.`,
    line: ({ file, line }) => `${file}, regel ${line}: `,
    'questionnaire-not-json': ({ file, detail }) => `${file}: deze vragenlijst is geen JSON (${detail}).`,
    'not-a-questionnaire': ({ file }) => `${file}: dit is geen vragenlijst.`,
    'not-a-release': ({ file, detail }) => `${file}: dit is geen release (${detail}).`,
    'release-missing': ({ file, missing }) =>
      `${file}: deze release is gemaakt naast die van ${missing}. Noem die ook met --previous.`,
    'release-not-beside': ({ file, earlier }) =>
      `${file}: deze release is niet gemaakt naast ${earlier}, die ouder is en die haar lezers kunnen zien. Wie beide heeft, ` +
      'kan ze van elkaar aftrekken; een nieuwe release ernaast maakt dat niet goed. Trek een van de twee in, en noem alleen wat uit blijft.',
    'staff-first': ({ file, wave, complex }) =>
      `${file}: deze release is voor medewerkers en vertelt van antwoorden (ronde "${wave}", complex "${complex}") die buiten niet ` +
      'bekend waren toen zij werd gemaakt. Een openbare release daarvan is ernaast niet beschermd: wie beide heeft, kan verborgen ' +
      'aantallen uitrekenen. Is zij nog aan niemand gegeven: gooi haar weg, maak eerst de openbare, en daarna die voor medewerkers ' +
      'met de openbare als --previous. Is zij al gegeven: maak de openbare release zonder die antwoorden.',
    'release-of-another-study': ({ file, study }) => `${file}: deze release is van een ander onderzoek, "${study}".`,
    'questionnaire-elsewhere': ({ id, address }) =>
      `De vragenlijst "${id}" staat op ${address}. Download die, en noem de map met --definitions.`,
  },
  lines: {
    'not-json': ({ detail }) => `dit is geen JSON (${detail}).`,
    'not-an-object': () => 'op een regel hoort één record, tussen { en }.',
    'unknown-record': () => 'dit is geen respons (er is geen "answers") en geen woning (er is geen "complex").',
    'wrong-field': ({ path, expected }) => `"${path}" moet ${expected} zijn.`,
    conflict: ({ id, other }) =>
      `"${id}" zegt iets anders in ${other.file}, regel ${other.line}, onder dezelfde revisie.`,
  },
  expected: {
    something: 'er',
    text: 'tekst',
    'an object': 'een groep tussen { en }',
    'a moment in UTC': 'een moment in UTC, zoals 2026-11-16T09:00:00Z,',
    'a whole number from 0': 'een geheel getal vanaf 0',
    'a whole number from 1': 'een geheel getal vanaf 1',
    '"draft" or "complete" or "withdrawn"': '"draft", "complete" of "withdrawn"',
    '"dont-know" or "refused"': '"dont-know" of "refused"',
  },
  studyWrong: (file) => `${file}: het onderzoek klopt niet.`,
  place: study.place,
  didYouMean: study.didYouMean,
  findings: study.findings,
  nothingMade: 'Er is geen release gemaakt.',
  reading: (lines) => `Lezen: ${lines} regels`,
  making: (percent) => `De release maken: ${percent} %`,
  made: ({ responses, audience, k, hidden }) =>
    `${responses} antwoorden geteld, ${audience === 'public' ? 'voor iedereen' : 'voor medewerkers'}, k = ${k}; ${hidden} cijfers verborgen.`,
  written: (file) => `Geschreven: ${file}`,
  erased: (count) => `Weggelaten, omdat hun huishouden is gewist: ${count}`,
  leftOut: {
    draft: (count) => `Niet geteld, niet af: ${count}`,
    withdrawn: (count) => `Niet geteld, ingetrokken: ${count}`,
    otherStudy: (count) => `Niet geteld, van een ander onderzoek: ${count}`,
    unknownWave: (count) => `Niet geteld, van een meting die het onderzoek niet heeft: ${count}`,
    unknownQuestionnaire: (count) => `Niet geteld, van een vragenlijst die het onderzoek niet heeft: ${count}`,
    withoutPlace: (count) => `Alleen geteld in alle complexen samen, omdat geen regel zegt waar de woning is: ${count}`,
  },
  broken: (detail) => `Dit hoort niet te gebeuren. Meld het alstublieft: ${detail}`,
};
