/** Polski. */
import type { StoreSentences } from './store-sentences.js';

export const store: StoreSentences = {
  quota:
    'Na tym urządzeniu nie ma już miejsca. Ostatnia odpowiedź nie jest jeszcze zapisana. Zwolnij miejsce i spróbuj ponownie.',
  'newer-version': 'Ta strona jest starsza niż dane na tym urządzeniu. Nic się nie zmieniło. Odśwież stronę.',
  'switched-off': 'Przeglądarka niczego nie zapisuje na tym urządzeniu. Po zamknięciu strony odpowiedzi znikną.',
  blocked: 'Ta strona jest jeszcze otwarta w innej karcie. Zamknij tamtą kartę, a tutaj pójdzie dalej.',
  terminated: 'Przeglądarka zatrzymała zapisywanie. To, co zapisano, nadal jest. Spróbuj ponownie.',
  closed: 'Zapisywanie jest zamknięte. To, co zapisano, nadal jest. Odśwież stronę.',
  conflict: 'Ta ankieta została wypełniona także gdzie indziej. Obie wersje są zachowane.',
  'not-found': 'Tych odpowiedzi nie ma na tym urządzeniu.',
  failed: 'Teraz nie można zapisać. Ostatnia odpowiedź nie jest jeszcze zapisana. Spróbuj ponownie.',
};
