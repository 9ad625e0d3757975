import type { InterviewerMessages } from './interviewer-messages.js';

export const messages: InterviewerMessages = {
  note: 'Aanwijzing voor de interviewer',
  help: {
    title: 'Toetsen',
    key: 'Toets',
    does: 'Doet',
    close: 'Sluiten',
    digits: '1–9',
    actions: {
      digits: 'Antwoord kiezen; bij meer dan negen antwoorden twee cijfers (01, 02, …)',
      next: 'Volgende vraag',
      back: 'Vorige vraag',
      'dont-know': '“Weet ik niet”',
      refused: '“Zeg ik liever niet”',
      note: 'Notitie maken',
      'break-off': 'Gesprek afbreken',
      appointment: 'Afspraak maken',
      'leave-text': 'Uit een tekstveld, zodat letters weer toetsen zijn',
      help: 'Deze lijst',
    },
    inTexts: 'In een tekstveld typt u gewoon. Met Shift en Enter begint u een nieuwe regel.',
  },
  choices: 'Antwoorden met hun toets',
};
