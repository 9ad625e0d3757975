/** How doors, rows and stairwells are called, to be read and to be heard. */
import type { Building, DoorRow, Entrance } from '../../../domain/fieldwork/doors/door-plan.js';
import { doorsIn } from '../../../domain/fieldwork/doors/door-plan.js';
import type { DoorBar } from '../../../domain/fieldwork/doors/may-ring.js';
import { baseOf } from '../../../domain/fieldwork/standing.js';
import type { InterviewMessages, Naming } from '../locales/messages.js';
import type { DoorMessages } from './locales/messages.js';
import { addressOfDoor, type Round, type SeenDoor } from './round.js';

export interface DoorWording {
  readonly words: InterviewMessages;
  readonly doorWords: DoorMessages;
  readonly naming: Naming;
  /** Of the words. */
  readonly language: string;
  /** The language that is spoken at most doors: the study's first. */
  readonly ordinary: string;
}

/** `Portiek A1`, or the part of the street. */
export const entranceName = ({ stairwell, street, first, last }: Entrance, { place }: DoorMessages): string =>
  stairwell === null ? place.stretch(street, first, last) : place.stairwell(stairwell);

/** Null where the name of a row would say what the stairwell says already. */
export function rowName(row: DoorRow, { place }: DoorMessages): string | null {
  if (row.floor !== null) return place.floor(row.floor);
  const doors = doorsIn(row);
  return row.gallery ? place.doors(doors[0]?.number ?? '', doors.at(-1)?.number ?? '') : null;
}

export const buildingName = (building: Building, round: Round, { doorWords, language }: DoorWording): string =>
  round.nameOf(building, language) ?? doorWords.place.withoutBuilding;

/** `Lindestraat 12 b, niemand thuis, 2 keer, spreekt Turks`. */
export function doorName({ door, shown, state }: SeenDoor, { doorWords, naming, ordinary }: DoorWording): string {
  const foreign = foreignLanguage(state.language, ordinary);
  return [
    addressOfDoor(door),
    doorWords.state.full(shown, naming),
    foreign === null || shown.kind === 'language' ? '' : doorWords.state.speaks(naming.language(foreign)),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The language to show on a door: known, and another than the ordinary one. */
export const foreignLanguage = (needed: string | null, own: string): string | null =>
  needed === null || needed === 'und' || baseOf(needed) === baseOf(own) ? null : needed;

/** Why a door cannot be rung at now. */
export const barText = (bar: DoorBar, { words, naming }: DoorWording): string =>
  bar.kind === 'wait' ? words.wait(bar.reason, naming) : words.closed(bar.reason, naming);
