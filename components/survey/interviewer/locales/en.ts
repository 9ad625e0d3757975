import type { InterviewerMessages } from './interviewer-messages.js';

export const messages: InterviewerMessages = {
  note: 'Instruction to the interviewer',
  help: {
    title: 'Keys',
    key: 'Key',
    does: 'Does',
    close: 'Close',
    digits: '1–9',
    actions: {
      digits: 'Choose an answer; two digits where there are more than nine (01, 02, …)',
      next: 'Next question',
      back: 'Previous question',
      'dont-know': '“I don’t know”',
      refused: '“I prefer not to say”',
      note: 'Write a note',
      'break-off': 'Break off the conversation',
      appointment: 'Make an appointment',
      'leave-text': 'Leave a text field, so that letters are keys again',
      help: 'This list',
    },
    inTexts: 'In a text field you type as usual. Shift and Enter begin a new line.',
  },
  choices: 'Answers and their keys',
};
