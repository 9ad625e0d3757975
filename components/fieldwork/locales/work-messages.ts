/** The words of what a supervisor does: cases, appointments, decisions, a look along. */
import type { Closed } from '../../../domain/fieldwork/log-reading.js';
import type { Reopening } from '../../../domain/fieldwork/reopening.js';
import type { StuckReason } from '../../../domain/fieldwork/stuck-cases.js';
import type { ItemNonresponse } from '../../../domain/records/records.js';

/** Names and moments as the screen writes them, for sentences that need them. */
export interface Names {
  readonly moment: (at: number) => string;
  readonly interviewer: (id: string) => string;
  readonly language: (tag: string) => string;
  readonly outcome: (id: string) => string;
}

export interface WorkMessages {
  readonly signIn: {
    readonly title: string;
    readonly text: string;
    readonly name: string;
    readonly nameMissing: string;
    readonly begin: string;
    readonly working: (name: string) => string;
    readonly change: string;
  };
  readonly stuck: {
    readonly title: string;
    readonly explanation: string;
    readonly reason: (reason: StuckReason, names: Names) => string;
    readonly advice: Readonly<Record<StuckReason['why'], string>>;
    readonly kinds: Readonly<Record<StuckReason['why'], string>>;
    readonly byReason: string;
    readonly why: string;
    readonly todo: string;
    readonly empty: string;
  };
  readonly appointments: {
    readonly today: string;
    readonly missed: string;
    readonly missedExplanation: string;
    readonly when: string;
    readonly how: string;
    readonly keptFor: string;
    readonly anybody: string;
    readonly status: string;
    readonly statuses: Readonly<Record<'later' | 'due' | 'missed', string>>;
    readonly empty: string;
    readonly noneMissed: string;
  };
  readonly cases: {
    readonly title: string;
    readonly search: string;
    readonly searchHint: string;
    readonly stairwell: string;
    readonly allStairwells: string;
    readonly noStairwell: string;
    readonly state: string;
    readonly states: Readonly<Record<'all' | 'open' | 'closed' | 'assigned', string>>;
    readonly found: (count: number) => string;
    readonly more: (count: number) => string;
    readonly address: string;
    readonly place: string;
    readonly stands: string;
    readonly attempts: string;
    readonly assignedTo: string;
    readonly everybody: string;
    readonly priority: string;
    readonly choose: (address: string) => string;
    readonly chooseFound: (count: number) => string;
    readonly chosen: (count: number) => string;
    readonly chooseNone: string;
    readonly empty: string;
    readonly closed: (closed: Closed, names: Names) => string;
    readonly language: string;
    readonly noAddress: string;
  };
  readonly actions: {
    readonly title: string;
    readonly signInFirst: string;
    readonly assignTo: string;
    readonly assign: string;
    readonly nobodyYet: string;
    readonly priority: string;
    readonly priorities: readonly { readonly value: number; readonly label: string }[];
    readonly prioritise: string;
    readonly reopen: string;
    readonly reopenTitle: (count: number) => string;
    readonly reopenEffect: (kind: Reopening['kind'], count: number) => string;
    readonly reopenText: string;
    readonly reopenNothing: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly reasonMissing: string;
    readonly confirm: (count: number) => string;
    readonly cancel: string;
    readonly saving: string;
    readonly assigned: (count: number, to: string | null) => string;
    readonly prioritised: (count: number, label: string) => string;
    readonly reopened: (count: number) => string;
    readonly held: (name: string) => string;
    readonly notSaved: (why: string) => string;
  };
  readonly monitor: {
    readonly title: string;
    readonly explanation: string;
    readonly interviewer: string;
    readonly case: string;
    readonly since: string;
    readonly last: string;
    readonly how: string;
    readonly noAnswers: string;
    readonly open: string;
    readonly openOf: (interviewer: string) => string;
    readonly back: string;
    readonly empty: string;
    readonly answersTitle: (interviewer: string) => string;
    readonly answersExplanation: string;
    readonly response: (id: string) => string;
    readonly progress: (answered: string, questions: string) => string;
    readonly question: string;
    readonly answer: string;
    readonly time: string;
    readonly seconds: (seconds: string) => string;
    readonly lastOne: string;
    readonly said: Readonly<Record<ItemNonresponse | 'own-words' | 'sensitive' | 'file' | 'yes' | 'no', string>>;
    readonly over: Readonly<Record<'complete' | 'stopped' | 'gone', string>>;
    readonly noDefinition: string;
  };
}
