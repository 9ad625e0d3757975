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

  tools: 'Help with this questionnaire',
  language: 'Language',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  textSize: 'Text size',
  smaller: 'Smaller text',
  larger: 'Larger text',
  stopForNow: 'Stop for now',
  progress: (page, pages) => `Page ${String(page)} of ${String(pages)}`,
  saved: 'Saved on this device',
  saving: 'Saving…',
  notSaved: 'Not saved yet',
  onlyInMemory: 'Your browser saves nothing. Your answers are gone when you close this page.',
  notOffline: 'This page needs internet to open.',

  elsewhereTitle: 'This questionnaire is open in another tab',
  elsewhere: 'You can answer there. Here you see the answers as they come in. Close the other tab to go on here.',

  pausedTitle: 'You stopped for now',
  paused: 'Your answers are saved on this device. Open this page here again to go on.',
  withdraw: 'Delete my answers',
  withdrawQuestion: 'Do you want to delete all your answers? This cannot be undone.',
  withdrawConfirm: 'Yes, delete my answers',
  keepAnswers: 'No, keep my answers',
  withdrawnTitle: 'Your answers are deleted',
  withdrawn: 'We only know that you stopped. You do not have to do anything else.',

  refusedTitle: 'That is fine',
  refused: 'You do not take part. We keep nothing about you except this choice. It changes nothing for your home.',
  changedMyMind: 'I want to take part after all',

  reviewTitle: 'Is this right?',
  review: 'This is what you told us. You can still change every answer.',
  change: 'Change',
  notAnswered: 'No answer',
  nonresponse: { 'dont-know': 'I don’t know', refused: 'I prefer not to say' },
  send: 'This is right: I am done',
  back: 'Back to the questions',

  thanksTitle: 'Thank you!',
  thanks: 'You are done. Your answers are saved.',
  whatYouSaid: 'What you told us',
  questionsTo: (name) => `Do you have a question? Ask ${name}.`,
};
