/**
 * The records of a residents' evening. Three kinds that must never be joined stand apart: what was voted, what annoys
 * people, and who wants to join. None of them has a moment or the number of a turn in it, so that nothing tells which
 * vote, which grievance and which name came from the same hands.
 */
import type { Language, LocalizedText } from '../localized-text.js';
import type { Promised } from '../study/promise.js';

/** An evening of a study. Made with the first thing that is written about it. */
export interface EveningRecord {
  /** `eveningId(study, name)`. */
  readonly id: string;
  readonly study: string;
  readonly name: string;
  /** The organiser ended the vote: everybody may see how it came out. */
  readonly votingEnded: boolean;
  readonly board: Board;
  /** Counts the writes of anything that belongs to the evening. */
  readonly revision: number;
}

/** Something to do together, that can be voted for and joined. */
export interface EveningTopicRecord {
  readonly id: string;
  readonly study: string;
  readonly evening: string;
  /** Topics stand in this order, smallest first. */
  readonly place: number;
  readonly label: LocalizedText;
  readonly promise: Promised | null;
  /** Taken off the list: its votes and those who joined stay. */
  readonly removed: boolean;
  readonly revision: number;
}

/** The votes of one turn of the tablet. One record a turn: whatever is tapped, a turn has one vote a topic. */
export interface BallotRecord {
  /** Of the turn; random, and known to nothing else. */
  readonly id: string;
  readonly study: string;
  readonly evening: string;
  readonly topics: readonly string[];
}

/** Somebody joins a topic. With a name or a way to be reached there is a consent; without, only that somebody does. */
export interface SignUpRecord {
  readonly id: string;
  readonly study: string;
  readonly evening: string;
  readonly topic: string;
  readonly name: string | null;
  readonly contact: string | null;
  readonly consent: SignUpConsent | null;
  /** 1; 2 when name and contact were removed. */
  readonly revision: number;
}

/** What was agreed to: the text that was shown, and the day (`2026-12-03`), not the moment. */
export interface SignUpConsent {
  /** The purpose of the study whose text was shown; null for the kit's own. */
  readonly purpose: string | null;
  readonly textVersion: string;
  readonly language: Language;
  readonly day: string;
}

/** What somebody wanted to get off their chest, and nothing about who. */
export interface GrievanceRecord {
  readonly id: string;
  readonly study: string;
  readonly evening: string;
  readonly text: string;
  readonly language: Language;
}

/** Votes of so many turns, by topic. */
export interface VoteCount {
  readonly turns: number;
  readonly votes: Readonly<Record<string, number>>;
}

/** What everybody may see of the votes; see `board.ts`. */
export interface Board {
  readonly shown: VoteCount | null;
  readonly waiting: VoteCount | null;
}

export const eveningId = (study: string, name: string): string => `${study}/${name}`;
