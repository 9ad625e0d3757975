/** Nederlands. */
import type { StoreSentences } from './store-sentences.js';

export const store: StoreSentences = {
  quota:
    'Dit apparaat heeft geen ruimte meer. Uw laatste antwoord is nog niet bewaard. Maak ruimte vrij en probeer het opnieuw.',
  'newer-version': 'Deze pagina is ouder dan de gegevens op dit apparaat. Er is niets veranderd. Ververs de pagina.',
  'switched-off': 'Uw browser bewaart niets op dit apparaat. Uw antwoorden verdwijnen als u deze pagina sluit.',
  blocked: 'Deze pagina staat nog open in een ander tabblad. Sluit dat tabblad, dan gaat het hier verder.',
  terminated: 'De opslag van uw browser is gestopt. Wat al bewaard was, is er nog. Probeer het opnieuw.',
  closed: 'De opslag is gesloten. Wat al bewaard was, is er nog. Ververs de pagina.',
  conflict: 'Deze vragenlijst is ook ergens anders ingevuld. Beide versies zijn bewaard.',
  'not-found': 'Deze antwoorden staan niet op dit apparaat.',
  failed: 'Bewaren lukt nu niet. Uw laatste antwoord is nog niet bewaard. Probeer het opnieuw.',
};
