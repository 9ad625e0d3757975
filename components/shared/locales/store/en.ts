/** English. */
import type { StoreSentences } from './store-sentences.js';

export const store: StoreSentences = {
  quota: 'This device has no space left. Your last answer is not saved yet. Make some space and try again.',
  'newer-version': 'This page is older than the data on this device. Nothing was changed. Reload the page.',
  'switched-off': 'Your browser keeps nothing on this device. Your answers are gone when you close this page.',
  blocked: 'This page is still open in another tab. Close that tab and it goes on here.',
  terminated: 'Your browser stopped its storage. What was saved is still there. Try again.',
  closed: 'The storage is closed. What was saved is still there. Reload the page.',
  conflict: 'This questionnaire was also filled in somewhere else. Both versions are kept.',
  'not-found': 'These answers are not on this device.',
  failed: 'Saving does not work right now. Your last answer is not saved yet. Try again.',
};
