/** English. */
import { slots } from '../../../casework/locales/en.js';
import type { WorkMessages } from '../work-messages.js';

const cases = (count: number): string => (count === 1 ? '1 case' : `${String(count)} cases`);

export const work: WorkMessages = {
  signIn: {
    title: 'Who are you?',
    text: 'Assigning, putting first and reopening are written in the history of a case with your name. Looking needs no name.',
    name: 'Your name',
    nameMissing: 'Fill in your name.',
    begin: 'Begin',
    working: (name) => `At work: ${name}`,
    change: 'Somebody else',
  },
  stuck: {
    title: 'Stuck cases',
    explanation:
      'Open cases that nobody is given by themselves. Choose one or more, and assign, put first or reopen them.',
    kinds: {
      limit: 'All attempts made',
      'door-only': 'At the door only',
      'no-way': 'No way to reach them',
      'nobody-speaks': 'Nobody speaks the language',
      'language-unknown': 'Language unknown',
      'appointment-missed': 'Appointment missed',
      'no-appointment': 'Half an interview, no appointment',
      'assigned-without-language': 'Assigned to somebody who does not speak the language',
      'assigned-to-nobody': 'Assigned to somebody who takes no part',
      'other-slot': 'Waits for another time slice',
    },
    reason: (reason, names) => {
      switch (reason.why) {
        case 'limit':
          return `All attempts made (${String(reason.attempts)})`;
        case 'door-only':
          return 'No number that works; the door is still open';
        case 'no-way':
          return 'No way to reach them: no number that works, and not at the door';
        case 'nobody-speaks':
          return `Nobody speaks ${names.language(reason.language)}`;
        case 'language-unknown':
          return 'Speaks another language; nobody wrote down which';
        case 'appointment-missed':
          return reason.interviewer === null
            ? `Appointment missed: ${names.moment(reason.at)}`
            : `Appointment missed: ${names.moment(reason.at)}, with ${names.interviewer(reason.interviewer)}`;
        case 'no-appointment':
          return 'Half an interview, without an appointment to go on';
        case 'assigned-without-language':
          return `Assigned to ${names.interviewer(reason.to)}, who does not speak ${names.language(reason.language)}`;
        case 'assigned-to-nobody':
          return `Assigned to ${names.interviewer(reason.to)}, who takes no part`;
        case 'other-slot':
          return `The last attempts are for ${reason.untried.map((slot) => slots[slot]).join(' or ')}`;
      }
    },
    advice: {
      limit: 'Reopen, or let it rest',
      'door-only': 'Have it tried at the door',
      'no-way': 'Check the register, or let it rest',
      'nobody-speaks': 'Find somebody who speaks it',
      'language-unknown': 'Find out which language',
      'appointment-missed': 'Have them called now, with an apology',
      'no-appointment': 'Reopen, to agree on a moment',
      'assigned-without-language': 'Assign to somebody else',
      'assigned-to-nobody': 'Assign to somebody else',
      'other-slot': 'Plan somebody in for that time slice',
    },
    byReason: 'Why they are stuck',
    why: 'Reason',
    todo: 'What to do',
    empty: 'No case is stuck.',
  },
  appointments: {
    today: 'Appointments of today',
    missed: 'Missed appointments',
    missedExplanation: 'More than an hour overdue, and nobody called or came.',
    when: 'When',
    how: 'How',
    keptFor: 'With',
    anybody: 'whoever is free',
    status: 'State',
    statuses: { later: 'later today', due: 'now', missed: 'missed' },
    empty: 'There are no appointments today.',
    noneMissed: 'No appointment was missed.',
  },
  cases: {
    title: 'Cases',
    search: 'Search by address',
    searchHint: 'Street, house number or postcode',
    stairwell: 'Stairwell',
    allStairwells: 'All stairwells',
    noStairwell: 'In no stairwell',
    state: 'Which',
    states: { all: 'All', open: 'Open', closed: 'Closed', assigned: 'Assigned' },
    found: (count) => `${cases(count)} found`,
    more: (count) => `Show ${String(count)} more`,
    address: 'Address',
    place: 'Building, stairwell',
    stands: 'Stands',
    attempts: 'Attempts',
    assignedTo: 'Assigned to',
    everybody: 'everybody',
    priority: 'Priority',
    choose: (address) => `Choose ${address}`,
    chooseFound: (count) => `Choose all ${String(count)}`,
    chosen: (count) => `${cases(count)} chosen`,
    chooseNone: 'Choose none',
    empty: 'No case found. Search for a part of the address, or choose another stairwell.',
    closed: (closed, names) => {
      switch (closed.why) {
        case 'do-not-contact':
          return 'not to be contacted (register)';
        case 'moved-out':
          return 'moved out';
        case 'refused':
          return `closed: ${names.outcome(closed.outcome)}`;
        case 'outcome':
          return `closed: ${names.outcome(closed.outcome)}`;
      }
    },
    language: 'Language',
    noAddress: 'Address unknown',
  },
  actions: {
    title: 'With the chosen cases',
    signInFirst: 'Fill in your name first; it is written in the history.',
    assignTo: 'Assign to',
    assign: 'Assign',
    nobodyYet: 'No interviewer has signed in yet.',
    priority: 'Priority',
    priorities: [
      { value: 2, label: 'First' },
      { value: 1, label: 'Before the rest' },
      { value: 0, label: 'Ordinary' },
      { value: -1, label: 'After the rest' },
    ],
    prioritise: 'Set',
    reopen: 'Reopen…',
    reopenTitle: (count) => `Reopen ${cases(count)}?`,
    reopenEffect: (kind, count) => {
      switch (kind) {
        case 'opens':
          return `${cases(count)} ${count === 1 ? 'comes' : 'come'} back on the list.`;
        case 'renews':
          return `${cases(count)} ${count === 1 ? 'was' : 'were'} open: the count of attempts begins again, and ways that were closed are open once more.`;
        case 'open-already':
          return `${cases(count)} ${count === 1 ? 'is' : 'are'} open already. Nothing changes there.`;
        case 'stays-closed':
          return `${cases(count)} ${count === 1 ? 'stays' : 'stay'} closed: refused for good or for the second time, moved out, or not to be contacted. Reopening does not open those.`;
      }
    },
    reopenText:
      'Reopening is a line in the history, and nothing undoes it. An interview that was finished goes on, with all its answers.',
    reopenNothing: 'None of the chosen cases can be reopened.',
    reason: 'Why?',
    reasonHint: 'For example: a new number from the caretaker.',
    reasonMissing: 'Write down why; nobody will know later.',
    confirm: (count) => `Reopen ${cases(count)}`,
    cancel: 'Do not reopen',
    saving: 'Saving…',
    assigned: (count, to) =>
      to === null ? `Saved: ${cases(count)} for everybody.` : `Saved: ${cases(count)} for ${to}.`,
    prioritised: (count, label) => `Saved: ${cases(count)} with priority "${label}".`,
    reopened: (count) => `Saved: ${cases(count)} reopened.`,
    held: (name) => `Nothing was saved: ${name} has one of these cases in hand. Try again in a while.`,
    notSaved: (why) => `Nothing was saved. ${why}`,
  },
  monitor: {
    title: 'Running interviews',
    explanation:
      'Who has a household in hand on this device. Looking along changes nothing and holds nobody up. What a resident fills in alone is never here.',
    interviewer: 'Interviewer',
    case: 'Address',
    since: 'Since',
    last: 'Last answer',
    how: 'How',
    noAnswers: 'no answer yet',
    open: 'Look along',
    openOf: (interviewer) => `Look along with ${interviewer}`,
    back: 'Back to the list',
    empty: 'No interview is running on this device.',
    answersTitle: (interviewer) => `Interview by ${interviewer}`,
    answersExplanation:
      'Read only. Address and answers are never on the screen together. Own words and sensitive questions stay with the resident.',
    response: (id) => `Response ${id}`,
    progress: (answered, questions) => `${answered} of ${questions} questions answered`,
    question: 'Question',
    answer: 'Answer',
    time: 'Time',
    seconds: (seconds) => `${seconds} s`,
    lastOne: 'answered last',
    said: {
      'dont-know': 'does not know',
      refused: 'prefers not to say',
      'own-words': 'own words (not shown)',
      sensitive: 'answered (sensitive, not shown)',
      file: 'file (not shown)',
      yes: 'yes',
      no: 'no',
    },
    over: {
      complete: 'The interview is finished and kept. Looking along has ended.',
      stopped: 'The interviewer has stopped. What was said is kept. Looking along has ended.',
      gone: 'These answers are no longer there: the resident took them back, or the interview is over.',
    },
    noDefinition: 'The questionnaire could not be read. The interview goes on. Try again.',
  },
};
