import type { ResidentMessages } from './resident-messages.js';

export { store } from '../../shared/locales/store/en.js';

export const resident: ResidentMessages = {
  cannotShow: {
    unreachable:
      'The questionnaire could not be fetched. Your earlier answers are still on this device. Check the connection and try again.',
    refused:
      'This questionnaire has a fault, so we do not show it. Your earlier answers are still on this device. Please tell us.',
    incomplete:
      'A part of this page did not load. Your earlier answers are still on this device. See if you have internet and try again. Does that not help? Reload the page.',
    broken: 'This questionnaire cannot be shown. Your earlier answers are still on this device. Please tell us.',
  },
  chooseLanguage: 'Choose your language',
  whoAsks: 'Who asks this?',
  whatHappens: 'What happens with your answers?',
  whoSees: 'Who sees your answers?',
  whoDoesNotSee: 'Who does not see them?',
  duration: 'How long does it take?',
  yourChoice: 'Your choice',
  consentIntro: 'Choose yes or no. You can change your choice later.',
  yes: 'Yes',
  no: 'No',
  needed: 'We need a yes here, or we cannot ask you anything.',
  chooseFirst: 'Please choose yes or no first.',
  start: 'Start',
  doNotTakePart: 'I do not want to take part',
  welcomeBack: 'Welcome back',
  answered: (count) => (count === 1 ? 'You answered 1 question.' : `You answered ${String(count)} questions.`),
  goOn: 'Go on',

  refusedTitle: 'That is fine',
  refused: 'You do not take part. We keep nothing about you except this choice. It changes nothing for your home.',
  changedMyMind: 'I want to take part after all',

  questionsTo: (name) => `Do you have a question? Ask ${name}.`,
};
