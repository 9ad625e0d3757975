/** Nederlands. */
import type { WorkspaceWords } from '../messages.js';

const huishoudens = (count: number): string => (count === 1 ? '1 huishouden' : `${String(count)} huishoudens`);

export const workspaceWords: WorkspaceWords = {
  workspace: {
    noWave:
      'Dit onderzoek heeft nog geen meting om huishoudens voor te bellen. Zet de tag in een <renovation-study> met een study.json waarin metingen staan.',
    unknownWave: (asked, known) =>
      `De meting “${asked}” staat niet in dit onderzoek. Er is niets veranderd. Wel bekend: ${known}.`,
    broken:
      'Een deel van dit scherm kon niet worden geladen. Wat al bewaard was, is er nog. Kijk of er verbinding is en probeer het opnieuw.',
    waveClosed: (wave, day) =>
      `De meting “${wave}” is gesloten sinds ${day}. Er wordt niemand meer gebeld; opzoeken en verbeteren kan nog.`,
    waveNotOpen: (wave, day) => `De meting “${wave}” begint op ${day}. Tot dan wordt er niemand gebeld.`,
    onlyInMemory:
      'Deze browser bewaart niets op dit apparaat. Alles wat u vastlegt, verdwijnt als u deze pagina sluit. Gebruik een ander venster of zet opslag aan.',
    notFresh: 'Deze lijst is misschien niet meer actueel.',
    interrupted: (address) =>
      `U hebt ${address} nog in handen, in een ander venster of in een venster dat dichtging. De antwoorden tot dan toe zijn bewaard.`,
    resume: 'Hier verdergaan',
  },
  trouble: {
    quota:
      'Dit apparaat heeft geen ruimte meer. Wat al bewaard was, is er nog. Maak ruimte vrij en probeer het opnieuw.',
    'newer-version': 'Deze pagina is ouder dan de gegevens op dit apparaat. Er is niets veranderd. Ververs de pagina.',
    'switched-off': 'Deze browser bewaart niets op dit apparaat. Alles verdwijnt als u deze pagina sluit.',
    blocked:
      'Deze pagina staat nog open in een ander tabblad, in een oudere versie. Sluit dat tabblad, dan gaat het hier verder.',
    terminated: 'De opslag van de browser is gestopt. Wat al bewaard was, is er nog. Probeer het opnieuw.',
    closed: 'De opslag is gesloten. Wat al bewaard was, is er nog. Ververs de pagina.',
    conflict: 'Dit is ook ergens anders gewijzigd. Beide versies zijn bewaard.',
    'not-found': 'Dit staat niet (meer) op dit apparaat. Er is niets gewijzigd.',
    failed: 'Bewaren lukt nu niet. Wat op het scherm staat, blijft staan. Probeer het opnieuw.',
  },
  households: {
    title: 'Huishoudens wijzigen',
    text: 'Vink aan om welke huishoudens het gaat. Wie verhuist, houdt zijn antwoorden; een nieuwe bewoner begint opnieuw.',
    all: (count) => `Alle ${String(count)} in deze lijst`,
    chosen: (count) => (count === 0 ? 'Nog niemand aangevinkt' : `${huishoudens(count)} aangevinkt`),
    change: 'Wat verandert er?',
    kinds: {
      stay: 'Verblijft tijdelijk elders',
      home: 'Woont weer thuis',
      'moved-out': 'Is verhuisd',
      'new-tenant': 'Er woont nu iemand anders',
    },
    stayAt: 'Tijdelijk adres',
    day: 'Sinds',
    newTenantText:
      'Het oude huishouden wordt afgesloten. Het nieuwe krijgt een eigen dossier en wordt nooit vergeleken met het oude.',
    movedOut: 'Is verhuisd',
    save: (count) => (count === 0 ? 'Wijzigen' : `${huishoudens(count)} wijzigen`),
    kept: (change, count) => `Bewaard: ${change.toLowerCase()}, ${huishoudens(count)}.`,
    missing: {
      chosen: 'Vink eerst een huishouden aan.',
      address: 'Vul het tijdelijke adres in.',
      day: 'Vul een datum in.',
      one: 'Een nieuwe bewoner hoort bij één adres. Vink er één aan.',
      phone: 'Dit telefoonnummer klopt niet. Er is niets gewijzigd.',
      unchanged: 'Iemand anders wijzigde net een van deze huishoudens. Er is niets gewijzigd. Probeer het opnieuw.',
    },
  },
  register: {
    empty: 'Er staan nog geen huishoudens in dit onderzoek. Lees eerst de bewonerslijst in.',
    show: 'Bewonerslijst inlezen',
    hide: 'Terug naar de lijst',
  },
  keyLines: {
    consentBack: 'Vorige toestemming opnieuw vragen',
    searchFirst: 'In het zoekveld: naar de eerste die gevonden is',
    correct: 'Laatste uitkomst verbeteren',
  },
};
