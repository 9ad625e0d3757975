/**
 * Votes and topics of one device as a file for another: the tablet that went round gives them to the big screen. Names
 * and grievances are no part of it.
 */
import type { LocalizedText } from '../localized-text.js';
import { eveningId, type BallotRecord, type EveningTopicRecord } from './evening-records.js';
import type { EveningKey, EveningState } from './evening-store.js';

const FORMAT = 'renovation-evening-votes';
const VERSION = 1;

type Brought = Pick<EveningState, 'topics' | 'ballots'>;

export function writeVotes(key: EveningKey, { topics, ballots }: Brought): string {
  const { study, name } = key;
  return JSON.stringify({ format: FORMAT, version: VERSION, study, name, topics, ballots }, null, 2);
}

/** Null for anything but a whole file of this evening. */
export function readVotes(text: string, key: EveningKey): Brought | null {
  const value = parsed(text);
  if (!isRecord(value) || value['format'] !== FORMAT || value['version'] !== VERSION) return null;
  if (value['study'] !== key.study || value['name'] !== key.name) return null;
  const { topics, ballots } = value;
  if (!Array.isArray(topics) || !Array.isArray(ballots)) return null;
  const head = { study: key.study, evening: eveningId(key.study, key.name) };
  const read = {
    topics: topics.map((topic) => topicFrom(topic, head)),
    ballots: ballots.map((ballot) => ballotFrom(ballot, head)),
  };
  return read.topics.every(isSomething) && read.ballots.every(isSomething)
    ? { topics: read.topics.filter(isSomething), ballots: read.ballots.filter(isSomething) }
    : null;
}

type Head = Pick<BallotRecord, 'study' | 'evening'>;

/** Taken over field by field: what else stands in a file does not come in. */
function topicFrom(value: unknown, head: Head): EveningTopicRecord | null {
  if (!isRecord(value)) return null;
  const { id, place, label, promise, removed, revision } = value;
  if (typeof id !== 'string' || typeof place !== 'number' || !isTexts(label)) return null;
  if (typeof removed !== 'boolean' || typeof revision !== 'number') return null;
  if (promise === null) return { ...head, id, place, label, promise: null, removed, revision };
  if (!isRecord(promise)) return null;
  const { text, by, when } = promise;
  if (!isTexts(text) || !(by === null || isTexts(by)) || !(when === null || typeof when === 'string')) return null;
  return { ...head, id, place, label, promise: { text, by, when }, removed, revision };
}

function ballotFrom(value: unknown, head: Head): BallotRecord | null {
  if (!isRecord(value)) return null;
  const { id, topics } = value;
  if (typeof id !== 'string' || !Array.isArray(topics) || !topics.every(isString)) return null;
  return { ...head, id, topics };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isString = (value: unknown): value is string => typeof value === 'string';

const isTexts = (value: unknown): value is LocalizedText => isRecord(value) && Object.values(value).every(isString);

const isSomething = <T>(value: T | null): value is T => value !== null;
