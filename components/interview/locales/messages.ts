/** The words of the interviewer's workspace, and what of it every language must say. */
import type { Closed } from '../../../domain/fieldwork/log-reading.js';
import type { MomentAssumption, MomentFailure } from '../../../domain/fieldwork/moments/moment.js';
import type { CallReason, WaitReason } from '../../../domain/fieldwork/standing.js';
import type { CaseEntry } from '../../../domain/records/fieldwork-records.js';
import type { StoreFailure } from '../../../domain/records/store.js';

/** Names and moments as this screen writes them, for sentences that need them. */
export interface Naming {
  /** `vandaag 19:00`, on the clock of the study. */
  readonly moment: (at: number) => string;
  readonly interviewer: (id: string) => string;
  readonly language: (tag: string) => string;
  readonly outcome: (id: string) => string;
}

/** What can be changed of several households at once. */
export type HouseholdChange = 'stay' | 'home' | 'moved-out' | 'new-tenant';

/** The words of what stands around the screens, and of changing households. */
export interface WorkspaceWords {
  readonly workspace: {
    readonly noWave: string;
    readonly unknownWave: (asked: string, known: string) => string;
    readonly broken: string;
    readonly waveClosed: (wave: string, day: string) => string;
    readonly waveNotOpen: (wave: string, day: string) => string;
    readonly onlyInMemory: string;
    readonly notFresh: string;
    readonly interrupted: (address: string) => string;
    readonly resume: string;
  };
  /** What happened to the store of this device, what was kept, what to do. */
  readonly trouble: Readonly<Record<StoreFailure['reason'], string>>;
  readonly households: {
    readonly title: string;
    readonly text: string;
    readonly all: (count: number) => string;
    readonly chosen: (count: number) => string;
    readonly change: string;
    readonly kinds: Readonly<Record<HouseholdChange, string>>;
    readonly stayAt: string;
    readonly day: string;
    readonly newTenantText: string;
    readonly movedOut: string;
    readonly save: (count: number) => string;
    readonly kept: (change: string, count: number) => string;
    readonly missing: Readonly<Record<'chosen' | 'address' | 'day' | 'one' | 'phone' | 'unchanged', string>>;
  };
  readonly register: { readonly empty: string; readonly show: string; readonly hide: string };
  readonly keyLines: { readonly consentBack: string; readonly searchFirst: string; readonly correct: string };
}

/** The words around residents who are asked one by one. */
export interface WhoWords {
  readonly title: string;
  /** The button that leads to the choice. */
  readonly choose: string;
  readonly countTitle: string;
  readonly countText: string;
  readonly countLabel: string;
  readonly countMissing: (most: number) => string;
  readonly resident: (respondent: number) => string;
  readonly toAsk: string;
  readonly begun: string;
  readonly agreed: (moment: string) => string;
  readonly stillToAsk: string;
  readonly uncounted: string;
  readonly of: (open: number, all: number, names: readonly string[]) => string;
  readonly written: (name: string, outcome: string, agreed: string | null) => string;
  readonly nobodyElse: string;
  readonly more: string;
  readonly moreLabel: string;
  /** What somebody is called. */
  readonly call: string;
  readonly callLabel: (name: string) => string;
  readonly nameHint: string;
  readonly changedMeanwhile: string;
  readonly with: (name: string) => string;
  readonly another: string;
  readonly noInterview: (name: string) => string;
}

export interface InterviewMessages extends WorkspaceWords {
  readonly title: { readonly phone: string; readonly door: string };
  readonly outcomeLanguage: 'nl' | 'en';
  readonly signIn: {
    readonly title: string;
    readonly text: string;
    readonly name: string;
    readonly languages: string;
    readonly languagesHint: string;
    readonly add: string;
    readonly addTitle: string;
    readonly nameMissing: string;
    readonly change: string;
    readonly working: (name: string) => string;
  };
  readonly queue: {
    readonly views: { readonly next: string; readonly mine: string; readonly today: string; readonly search: string };
    readonly viewsLabel: string;
    readonly nextTitle: string;
    readonly take: string;
    readonly why: string;
    readonly nobody: string;
    readonly nobodyUntil: (moment: string) => string;
    readonly waiting: (count: number) => string;
    readonly empty: { readonly next: string; readonly mine: string; readonly today: string; readonly search: string };
    readonly searchLabel: string;
    readonly searchHint: string;
    readonly found: (count: number) => string;
    readonly more: (count: number) => string;
    readonly open: string;
    readonly rings: string;
    readonly asked: string;
    readonly askedKept: (address: string) => string;
    readonly households: string;
    readonly reopen: string;
    readonly reopenTitle: (address: string) => string;
    readonly reopenText: string;
    readonly reopenWhy: string;
    readonly reopenMissing: string;
    readonly reopened: (address: string) => string;
    readonly last: (address: string, outcome: string, moment: string) => string;
    readonly done: (address: string, outcome: string, agreed: string | null) => string;
    readonly correct: string;
    readonly correctTitle: (address: string) => string;
    readonly correctTo: string;
    readonly correctWhy: string;
    readonly corrected: string;
    readonly reasonMissing: string;
    readonly left: (address: string) => string;
  };
  readonly reason: (reason: CallReason, naming: Naming) => string;
  readonly wait: (reason: WaitReason, naming: Naming) => string;
  readonly closed: (closed: Closed, naming: Naming) => string;
  readonly facts: {
    readonly name: string;
    readonly noName: string;
    readonly address: string;
    readonly temporary: string;
    readonly phone: string;
    readonly noPhone: string;
    readonly language: string;
    readonly languageUnknown: string;
    readonly languageOther: string;
    readonly appointment: string;
    readonly attempts: (count: number) => string;
    readonly appointmentWith: (moment: string, name: string) => string;
  };
  readonly history: {
    readonly title: string;
    readonly empty: string;
    readonly entry: (entry: CaseEntry, naming: Naming) => string;
    readonly by: (name: string) => string;
    readonly itself: string;
    readonly modes: Readonly<Record<'phone' | 'door' | 'self', string>>;
  };
  readonly call: {
    readonly label: (address: string) => string;
    readonly dial: string;
    readonly dialNumber: (number: string) => string;
    readonly dialByHand: string;
    readonly rings: string;
    readonly leave: string;
    readonly ringing: (number: string | null) => string;
    readonly answered: string;
    readonly undial: string;
    readonly notAnswered: string;
    readonly greetingTitle: string;
    readonly sayIn: (language: string) => string;
    readonly consentTitle: string;
    readonly agrees: string;
    readonly disagrees: string;
    readonly begin: string;
    readonly goOn: string;
    readonly noInterview: string;
    readonly consentNeeded: string;
    readonly talking: string;
    readonly timer: string;
    readonly stop: string;
    readonly note: string;
    readonly noteLabel: string;
    readonly noteAt: (question: string) => string;
    readonly noteSaved: string;
    readonly save: string;
    readonly cancel: string;
    readonly stoppedTitle: string;
    readonly stoppedText: string;
    readonly stoppedAgreed: string;
    readonly stoppedForNow: string;
    readonly stoppedBack: string;
    readonly keptUntil: (question: string) => string;
    readonly closingTitle: (outcome: string) => string;
    readonly reasonLabel: string;
    readonly reasonMissing: string;
    readonly reasonHint: string;
    readonly languageLabel: string;
    readonly languageUnknown: string;
    readonly back: string;
    readonly saving: string;
    readonly held: (name: string, until: string) => string;
    readonly heldByYourself: string;
    readonly takeOver: string;
    readonly tryAgain: string;
    readonly toList: string;
    readonly opening: string;
    readonly gone: string;
    /** Names what stands beside a call on a wide screen. */
    readonly beside: string;
    /** The browser's back was pressed where there is no way back. */
    readonly stays: string;
    readonly resumed: (question: string | null) => string;
    readonly keptAnswers: (count: number, question: string | null) => string;
    readonly languageLacks: (language: string) => string;
    readonly notJudged: string;
    readonly notSaved: (why: string) => string;
    readonly secondLanguage: string;
    readonly noSecondLanguage: string;
    readonly keysTitle: string;
    readonly keys: string;
    readonly keysClose: string;
    readonly step: Readonly<
      Record<'briefing' | 'ringing' | 'answered' | 'who' | 'talking' | 'stopped' | 'closing', string>
    >;
    readonly atDoor: string;
    readonly section: (title: string, page: number, pages: number) => string;
    readonly otherResponse: string;
  };
  /** Residents who are asked one by one. */
  readonly who: WhoWords;
  readonly appointment: {
    readonly label: string;
    readonly hint: string;
    readonly understood: (moment: string) => string;
    readonly or: string;
    readonly hard: (name: string) => string;
    readonly note: string;
    readonly save: string;
    readonly assumptions: Readonly<Record<MomentAssumption, string>>;
    readonly failure: (failure: MomentFailure, naming: Naming) => string;
  };
  readonly keyNames: Readonly<Record<'Enter' | 'Escape' | 'Backspace', string>>;
}
