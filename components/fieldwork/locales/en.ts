/** English. */
import type { FieldworkMessages } from './messages.js';

const cases = (count: number): string => (count === 1 ? '1 case' : `${String(count)} cases`);
const interviews = (count: number): string => (count === 1 ? '1 interview' : `${String(count)} interviews`);

const slots = {
  'weekday-daytime': 'weekdays, daytime',
  'weekday-evening': 'weekdays, evening',
  saturday: 'Saturday',
  sunday: 'Sunday',
} as const;

export const en: FieldworkMessages = {
  title: 'Fieldwork',
  outcomeLanguage: 'en',
  views: {
    progress: 'Progress',
    rates: 'Rates',
    outcomes: 'Outcomes',
    stuck: 'Stuck',
    appointments: 'Appointments',
    interviewers: 'Interviewers',
    monitor: 'Look along',
    cases: 'Cases',
  },
  viewsLabel: 'Parts of the fieldwork',
  filters: { wave: 'Wave', complex: 'Complex', allComplexes: 'All complexes' },
  empty: {
    waves: 'This study has no waves yet. Put them in study.json.',
    cases: 'There are no households in this study yet. Import the register first.',
    complexCases: 'There are no households in this complex yet.',
    notBegun: (wave, day) =>
      `The wave "${wave}" begins on ${day}. Until then there are no cases; whoever moves out before that day is not part of it.`,
    unknownWave: (id) => `This study has no wave "${id}".`,
    unknownComplex: (id) => `This study has no complex "${id}".`,
    unknownView: (id) => `There is no view "${id}".`,
    known: (ids) => `Known are: ${ids}`,
  },
  trouble: {
    quota: 'This device has no space left. What was there is kept. Make some space and try again.',
    'newer-version': 'This page is older than the data on this device. Nothing was changed. Reload the page.',
    'switched-off': 'Your browser keeps nothing on this device. What you do here is gone when you close this page.',
    blocked: 'This page is still open in another tab. Close that tab and it goes on here.',
    terminated: 'Your browser stopped its storage. What was saved is still there. Try again.',
    closed: 'The storage is closed. What was saved is still there. Reload the page.',
    conflict: 'This was changed somewhere else meanwhile. Both versions are kept. Reload the page.',
    'not-found': 'This case is not on this device. Nothing was changed.',
    failed: 'The data cannot be read right now. What was saved is still there. Try again.',
  },
  noStudy: 'The study could not be opened. What was saved is still there. Try again.',
  none: '–',
  download: 'CSV',
  downloadOf: (table) => `Save ${table} as a CSV file`,
  print: 'Print',
  tableLabel: (table) => `Table: ${table}`,
  modes: { phone: 'phone', door: 'door', self: 'filled in alone' },
  slots,
  units: { households: 'households', residents: 'residents' },
  signIn: {
    title: 'Who are you?',
    text: 'Assigning, putting first and reopening are written in the history of a case with your name. Looking needs no name.',
    name: 'Your name',
    nameMissing: 'Fill in your name.',
    begin: 'Begin',
    working: (name) => `At work: ${name}`,
    change: 'Somebody else',
  },
  summary: {
    label: 'Where we stand',
    interviews: 'Interviews',
    ofTarget: (target, households) => `target ${target}, of ${households} households`,
    ofHouseholds: (households) => `of ${households} households`,
    tried: 'Tried',
    attempts: 'Attempts',
    perHousehold: (count) => `${count} per household tried`,
    stuck: 'Stuck',
    appointments: 'Appointments today',
    missed: (count) => `${count} missed`,
  },
  progress: {
    waves: 'By wave',
    places: 'By complex and building',
    slots: 'By time slice',
    days: 'By day',
    explanation: (share) => `Target: an interview with ${share} of the households, rounded up.`,
    noTarget: 'This study has no target (targetShare in study.json).',
    wave: 'Wave',
    place: 'Complex, building',
    complex: 'Complex',
    building: 'Building',
    noBuilding: 'In no building',
    whole: 'Together',
    interviews: 'Interviews',
    target: 'Target',
    ofTarget: 'Of target',
    bar: 'Picture',
    tried: 'Tried',
    households: 'Households',
    attempts: 'Attempts',
    slot: 'Time slice',
    day: 'Day',
    perAttempt: 'Interviews per attempt',
    noAttempts: 'Nobody has been called or visited yet.',
    momentsExplanation:
      'By the moment at which an attempt began, on the clock where the homes are. What a resident began alone counts as well.',
    legend: 'Bar: interviews, of all households. Line: the target.',
    momentLegend: 'Bar: attempts. Coloured: those that became an interview.',
  },
  rates: {
    title: (unit) => `Outcome rates of ${unit}`,
    explanation: 'By the Standard Definitions of AAPOR. Choose a rate for what it is.',
    contactTitle: 'Spoken to',
    spokenTo: (spoken, of, unit) => `${spoken} of ${of} ${unit} spoken to`,
    contactExplanation: 'How many people were spoken to, those who refused included. This is not a response rate.',
    residentsNotAsked: 'In this wave households are asked, not residents one by one.',
    rate: 'Rate',
    name: 'Kind',
    share: 'Share',
    numerator: 'Numerator',
    denominator: 'Denominator',
    unit: 'Unit',
    definition: 'What it is',
    kinds: { response: 'Response', cooperation: 'Cooperation', refusal: 'Refusal', contact: 'Contact' },
    definitions: {
      RR1: 'Complete interviews, of all who belong or may belong. The most careful measure of response.',
      RR2: 'Complete and partial interviews, of all who belong or may belong.',
      RR3: 'Complete interviews, of those who belong and the part e of those of whom it is unknown.',
      RR4: 'Complete and partial interviews, of those who belong and the part e of those of whom it is unknown.',
      RR5: 'Complete interviews, of those who certainly belong. The highest measure of response.',
      RR6: 'Complete and partial interviews, of those who certainly belong.',
      COOP1: 'Complete interviews, of all who were reached, those who could not take part included.',
      COOP2: 'Complete and partial interviews, of all who were reached, those who could not take part included.',
      COOP3: 'Complete interviews, of those who were reached and could take part.',
      COOP4: 'Complete and partial interviews, of those who were reached and could take part.',
      REF1: 'Refusals and break-offs, of all who belong or may belong.',
      REF2: 'Refusals and break-offs, of those who belong and the part e of those of whom it is unknown.',
      REF3: 'Refusals and break-offs, of those who certainly belong.',
      CON1: 'Those who were reached, of all who belong or may belong.',
      CON2: 'Those who were reached, of those who belong and the part e of those of whom it is unknown.',
      CON3: 'Those who were reached, of those who certainly belong.',
    },
    formula: (numerator, denominator) => `(${numerator}) / (${denominator})`,
    unknown: {
      'no-denominator': 'nothing yet to be a share of',
      'no-estimate': 'e cannot be estimated: of nobody is it known whether they belong',
    },
    e: 'e',
    eDefinition: 'The part of the unknown ones that is counted as eligible: as with those who are known, D / (D + NE).',
    eUnknown: 'of nobody is it known yet whether they belong',
    groupsTitle: (unit) => `Where the ${unit} stand`,
    group: 'Letter',
    meaning: 'Meaning',
    count: 'Number',
    eligible: 'Certainly eligible: I + P + R + NC + O',
  },
  groups: {
    I: 'complete interview',
    P: 'partial interview',
    R: 'refusal or break-off',
    NC: 'not reached',
    O: 'eligible, could not take part',
    UH: 'unknown whether there is a household',
    UO: 'unknown whether somebody is eligible',
    NE: 'not eligible',
  },
  outcomes: {
    title: 'Outcomes',
    explanation:
      'Last attempt: what the last attempt came to. Stands: what the household is now; a refusal stays one after "no answer" the day after.',
    code: 'Code',
    outcome: 'Outcome',
    group: 'Group',
    last: 'Last attempt',
    stand: 'Households stand',
    residents: 'Residents stand',
    empty: 'Nobody has been called or visited yet.',
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
    reopenText: 'Reopening is a line in the history, and nothing undoes it.',
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
  interviewers: {
    title: 'Interviewers side by side',
    warning:
      'For a talk about the work, not a ranking. Nobody was given households by lot: differences can also come from the homes, the hours or the languages.',
    interviewer: 'Interviewer',
    attempts: 'Attempts',
    interviews: 'Interviews',
    cooperation: 'Cooperation (COOP4)',
    cooperationOf: (numerator, denominator) => `${numerator} of ${denominator}`,
    length: 'Median length',
    minutes: (minutes) => `${minutes} min`,
    itemRefusal: 'Prefers not to say',
    itemRefusalOf: (refused, asked) => `${refused} of ${asked} questions`,
    small: (count) => `Fewer than ${interviews(count)}: differences are chance then.`,
    smallShort: 'small number',
    notRead: 'not read',
    reading: 'Counting answers…',
    empty: 'Nobody has called or rung a bell yet.',
    explanation:
      'Cooperation: interviews, of the households where this interviewer had an interview, a refusal or a break-off. Length: of complete interviews in one go. Prefers not to say: of all questions asked.',
    correlationTitle: 'Do answers go together within an interviewer?',
    correlationExplanation:
      'The intra-interviewer correlation: 0 is what chance gives, 1 is that everybody with the same interviewer has the same score.',
    measure: 'Score',
    noMeasures: 'This questionnaire has no scores to compare.',
    correlation: (rho, interviewers, count, size) =>
      `Correlation ${rho}, over ${count} interviews by ${interviewers} interviewers (${size} each on average).`,
    correlationMeaning: (rho) =>
      rho <= 0.005
        ? 'Answers go together within an interviewer no more than by chance.'
        : rho < 0.05
          ? 'Answers go together within an interviewer a little more than by chance. Figures like this are usual with interviews.'
          : 'Answers go together within an interviewer more than by chance. Talk about how the question is read out; it points at nobody in particular.',
    correlationWorth: (count, worth) =>
      `If this figure is right, ${count} interviews say as much as about ${worth} independent ones.`,
    correlationCare:
      'The figure does not tell interviewers from their households: whoever did one building looks like that building.',
    correlationFew: 'Few interviewers or interviews: this figure may be quite different next week.',
    noCorrelation: {
      'few-interviewers': 'Cannot be worked out yet: it takes at least two interviewers with complete interviews.',
      'one-each': 'Cannot be worked out yet: nobody did more than one.',
      'no-variance': 'Cannot be worked out: everybody has the same score.',
    },
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
