/** English. */
import type { InterviewMessages } from './messages.js';
import { modes, slots, WEEKDAYS } from './short-words-en.js';
import { slotSaysNothing } from './slot-says-nothing.js';
import { who } from './who-en.js';
import { workspaceWords } from './workspace/en.js';

const times = (count: number): string => (count === 1 ? '1 attempt' : `${String(count)} attempts`);
const households = (count: number): string => (count === 1 ? '1 household' : `${String(count)} households`);

export const en: InterviewMessages = {
  title: { phone: 'Calling', door: 'Door to door' },
  outcomeLanguage: 'en',
  signIn: {
    title: 'Who are you?',
    text: 'Choose your name. Each conversation then says who held it, and you get the households that you can talk with.',
    name: 'Your name',
    languages: 'Languages in which you can hold a conversation',
    languagesHint: 'You only get households in these languages.',
    add: 'Add and begin',
    addTitle: 'Is your name not among them?',
    nameMissing: 'Give your name and choose at least one language.',
    change: 'Somebody else',
    working: (name) => `At work: ${name}`,
  },
  ...workspaceWords,
  queue: {
    views: { next: 'To call now', mine: 'Mine', today: 'Appointments today', search: 'Search' },
    viewsLabel: 'Lists',
    nextTitle: 'Next household',
    take: 'Open',
    why: 'Why this household?',
    nobody: 'There is nobody to call now.',
    nobodyUntil: (moment) => `There is nobody to call now. The next one can be called ${moment}.`,
    waiting: (count) => `To call now: ${households(count)}`,
    empty: {
      next: 'There is nobody to call now. Look at Appointments today, or search for a household.',
      mine: 'You have no appointments of your own, and nothing was given to you.',
      today: 'There are no appointments today.',
      search: 'Nobody found. Search for part of the name, the address or the telephone number.',
    },
    searchLabel: 'Search by address, name or telephone number',
    searchHint: 'Does somebody ring back? Search for the number.',
    found: (count) => `${households(count)} found`,
    more: (count) => `and ${String(count)} more; type a little more`,
    open: 'Open',
    rings: 'Is ringing back',
    asked: 'Asked to be called back',
    askedKept: (address) => `Saved: ${address} asked to be called back, and goes on top.`,
    households: 'Change households (moved out, temporary address)',
    reopen: 'Reopen',
    reopenTitle: (address) => `Reopen: ${address}`,
    reopenText: 'The answers stay and can be added to. The history says who reopened it, and why.',
    reopenWhy: 'Why does it go on?',
    reopenMissing: 'Write down shortly why it goes on.',
    reopened: (address) => `Reopened: ${address}. Search for the household to go on.`,
    last: (address, outcome, moment) => `Last: ${address}, ${outcome}, ${moment}.`,
    done: (address, outcome, agreed) =>
      `Saved: ${address}, ${outcome}${agreed === null ? '' : `, appointment ${agreed}`}.`,
    correct: 'Wrong key?',
    correctTitle: (address) => `Correct the outcome: ${address}`,
    correctTo: 'It was',
    correctWhy: 'What went wrong?',
    corrected: 'The correction is saved. The first outcome stays visible in the history.',
    reasonMissing: 'Write shortly what went wrong.',
    left: (address) => `Put back without an attempt: ${address}.`,
  },
  reason: (reason, { moment, outcome }) => {
    switch (reason.kind) {
      case 'ring-back':
        return `Rang back ${moment(reason.at)}: goes before everything.`;
      case 'appointment':
        return reason.hard ? `Appointment with you ${moment(reason.at)}.` : `Appointment ${moment(reason.at)}.`;
      case 'turn': {
        const tries =
          reason.attempts === 0
            ? 'Not called yet.'
            : `${times(reason.attempts)}${reason.lastOutcome && reason.lastAt !== null ? `, last ${moment(reason.lastAt)}: ${outcome(reason.lastOutcome)}` : ''}.`;
        const slot = slotSaysNothing(reason)
          ? ''
          : reason.triesInSlot === 0
            ? `Not tried yet: ${slots[reason.slot]}.`
            : `${String(reason.triesInSlot)} of them: ${slots[reason.slot]}.`;
        return [reason.priority > 0 ? 'Was given priority.' : '', tries, slot].filter(Boolean).join(' ');
      }
    }
  },
  wait: (reason, { moment, interviewer, language }) => {
    switch (reason.why) {
      case 'held':
        return `In the hands of ${interviewer(reason.by)} (until ${moment(reason.until)} at the latest).`;
      case 'cool-down':
        return `To be left in peace until ${moment(reason.until)}.`;
      case 'appointment':
        return `Appointment ${moment(reason.until)}${reason.mode === 'door' ? ', at the door' : ''}.`;
      case 'kept-for':
        return `Appointment with ${interviewer(reason.interviewer)}, ${moment(reason.at)}.`;
      case 'assigned':
        return `Given to ${interviewer(reason.to)}.`;
      case 'language':
        return reason.language === 'und'
          ? 'Speaks another language; which one is not known.'
          : `Speaks ${language(reason.language)}.`;
      case 'by-appointment':
        return 'Partial interview: by appointment only.';
      case 'no-way':
        return reason.mode === 'phone' ? 'No number that works.' : 'Not at the door.';
      case 'limit':
        return `${times(reason.attempts)}: the limit is reached.`;
      case 'other-slot':
        return `The attempts that are left are for: ${reason.untried.map((slot) => slots[slot]).join(', ')}.`;
      case 'outside-hours':
        return 'Outside calling hours.';
    }
  },
  closed: (closed, { outcome }) => {
    switch (closed.why) {
      case 'do-not-contact':
        return 'Does not want to be contacted.';
      case 'moved-out':
        return 'Has moved out.';
      case 'refused':
        return `Refused (${outcome(closed.outcome)}): not to be called again.`;
      case 'outcome':
        return `Done: ${outcome(closed.outcome)}.`;
    }
  },
  facts: {
    name: 'Name',
    noName: 'Name not known',
    address: 'Address',
    temporary: 'Stays now at',
    phone: 'Telephone',
    noPhone: 'No telephone number',
    language: 'Language',
    languageUnknown: 'not known',
    languageOther: 'another language, not known which',
    appointment: 'Appointment',
    attempts: (count) => (count === 0 ? 'Not tried yet' : times(count)),
    appointmentWith: (moment, name) => `${moment}, with ${name}`,
  },
  history: {
    title: 'What came before',
    empty: 'Nothing yet.',
    entry: (entry, { moment, interviewer, outcome }) => {
      switch (entry.kind) {
        case 'attempt':
          return `${outcome(entry.outcome)} (${entry.inbound ? (entry.mode === 'door' ? 'came to us' : 'rang us') : modes[entry.mode]})`;
        case 'appointment':
          return `Appointment for ${moment(Date.parse(entry.moment))}${entry.kept.kind === 'hard' ? `, with ${interviewer(entry.kept.interviewer)}` : ''}`;
        case 'appointment-cancelled':
          return 'Appointment cancelled';
        case 'ring-back':
          return 'Rang back';
        case 'note':
          return 'Note';
        case 'assigned':
          return entry.to === null ? 'For everybody again' : `Given to ${interviewer(entry.to)}`;
        case 'prioritised':
          return entry.priority > 0 ? 'Was given priority' : 'Priority ended';
        case 'residents':
          return `${String(entry.count)} residents to ask`;
        case 'reopened':
          return `Reopened: ${entry.reason}`;
        case 'correction':
          return `Corrected to ${outcome(entry.outcome)}: ${entry.reason}`;
      }
    },
    by: (name) => `by ${name}`,
    itself: 'by itself',
    modes,
  },
  call: {
    label: (address) => `Conversation with ${address}`,
    dial: 'Dial',
    dialNumber: (number) => `Dial ${number}`,
    dialByHand: 'I dial myself',
    rings: 'Is ringing back',
    leave: 'Put back',
    ringing: (number) => (number === null ? 'It is ringing.' : `It is ringing: ${number}`),
    answered: 'Answered',
    undial: 'Did not dial after all',
    notAnswered: 'Not answered',
    greetingTitle: 'Say',
    sayIn: (language) => `In ${language}`,
    consentTitle: 'Ask for consent',
    agrees: 'Says yes',
    disagrees: 'Says no',
    begin: 'Begin the questionnaire',
    goOn: 'Go on with the questionnaire',
    noInterview: 'No interview now',
    consentNeeded: 'Without a yes to the first question there is no questionnaire.',
    talking: 'In conversation',
    timer: 'Length of the conversation',
    stop: 'Stop',
    note: 'Note',
    noteLabel: 'Note about this household',
    noteAt: (question) => `Note at the question “${question}”`,
    noteSaved: 'Note saved.',
    save: 'Save',
    cancel: 'Back',
    stoppedTitle: 'The conversation stops',
    stoppedText: 'What was said is kept. Whoever opens this household next goes on at the same question.',
    stoppedAgreed: 'Go on later: make an appointment',
    stoppedForNow: 'Does not want to go on now',
    stoppedBack: 'Go on talking after all',
    keptUntil: (question) => `Up to “${question}”.`,
    closingTitle: (outcome) => outcome,
    reasonLabel: 'What was said?',
    reasonMissing: 'Write shortly what was said.',
    reasonHint: 'Whoever calls or rings here next reads this.',
    languageLabel: 'Which language?',
    languageUnknown: 'I do not know',
    back: 'Back',
    saving: 'Saving…',
    held: (name, until) => `${name} has this household in hand, until ${until} at the latest. Nothing was written.`,
    heldByYourself:
      'You still have this household open in another window, or in one that was closed. Go on there, or here. Everything so far is kept.',
    notSaved: (why) => `Not saved yet. ${why}`,
    takeOver: 'Go on here',
    tryAgain: 'Try again',
    toList: 'Back to the list',
    opening: 'Opening…',
    gone: 'This household is not in the register any more. What was kept is still there.',
    beside: 'This household',
    stays: 'This household is still in your hands. Say what came of it, or go on.',
    resumed: (question) =>
      question === null
        ? 'You go on where the conversation was interrupted.'
        : `You go on where the conversation was interrupted. Kept up to “${question}”.`,
    keptAnswers: (count, question) =>
      `${String(count)} answers of an earlier conversation are kept${question === null ? '' : `, up to “${question}”`}. The questionnaire goes on there.`,
    languageLacks: (language) => `The questionnaire is not there in ${language}.`,
    notJudged:
      'The questionnaire cannot be reached now, so whether this conversation is partly done cannot be told. The answers are kept. Try again.',
    secondLanguage: 'Language of the resident',
    noSecondLanguage: 'The same language',
    keysTitle: 'Keys',
    keys: 'Keys',
    keysClose: 'Close',
    step: {
      briefing: 'Before the call',
      ringing: 'Ringing',
      answered: 'On the line',
      who: 'Residents',
      talking: 'Questionnaire',
      stopped: 'Interrupted',
      closing: 'Outcome',
    },
    atDoor: 'At the door',
    section: (title, page, pages) => `${title} (${String(page)} of ${String(pages)})`,
    otherResponse: 'This questionnaire was filled in already.',
  },
  who,
  appointment: {
    label: 'When?',
    hint: 'Type for instance: tomorrow at seven, thursday evening, 3 dec 10:00.',
    understood: (moment) => `That is ${moment}.`,
    or: 'Or do you mean',
    hard: (name) => `Only with me (${name})`,
    note: 'Note with the appointment',
    save: 'Save the appointment',
    assumptions: {
      'half-of-day': 'The time was taken to be in calling hours.',
      'half-hour': '“Half” was read as half an hour after.',
      'hour-in-part': 'An hour was chosen.',
      earliest: 'A stretch of time was named: this is its beginning.',
      time: 'A time was chosen.',
      tomorrow: 'That time is over for today.',
      weekday: 'A day was chosen.',
      'which-week': 'Mind the week.',
      'clock-goes-back': 'The clock goes back that night: this time comes twice.',
      'clock-goes-forward': 'The clock goes forward that night: this time does not exist, it becomes an hour later.',
    },
    failure: (failure, { moment }) => {
      switch (failure.reason) {
        case 'empty':
          return 'Type a day and a time.';
        case 'too-long':
          return 'This is too long. Type a day and a time alone.';
        case 'not-understood':
          return failure.words.length > 0
            ? `Not understood: ${failure.words.join(', ')}. Type for instance: tomorrow at seven.`
            : 'Not understood. Type for instance: tomorrow at seven.';
        case 'contradiction':
          return 'These are two days or two times. Type one.';
        case 'no-such-date':
          return 'This date does not exist.';
        case 'other-weekday':
          return `That date is a ${WEEKDAYS[failure.weekday - 1] ?? 'different day'}.`;
        case 'past':
          return `That is past: ${moment(Date.parse(failure.instant))}.`;
        case 'too-far':
          return `That is too far away: ${moment(Date.parse(failure.instant))}.`;
      }
    },
  },
  keyNames: { Enter: 'Enter', Escape: 'Esc', Backspace: 'Backspace' },
};
