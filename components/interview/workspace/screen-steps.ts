/** How deep a screen of the workspace lies below the first one, and the way up from it. */
import type { CaseDesk } from '../../casework/case-desk.js';
import { FIRST_REGISTER, type Screen } from './screen.js';

/** A talk stands below every door. */
const BELOW_EVERY_DOOR = 3;

/** @returns null while there is nothing yet to be in */
export function depthOf(
  screen: Screen,
  mode: CaseDesk['mode'],
  desk: CaseDesk | null,
  root: ParentNode,
): number | null {
  if (!desk || screen === FIRST_REGISTER) return null;
  if (screen.kind === 'call') return mode === 'door' ? BELOW_EVERY_DOOR : 1;
  if (screen.kind !== 'queue') return 1;
  if (mode !== 'door') return 0;
  return root.querySelector('renovation-interview-doors')?.depth ?? null;
}

/** A talk, and a door with a note, may stay where they are. */
export async function stepUpFrom({ kind }: Screen, root: ParentNode, toQueue: () => void): Promise<void> {
  if (kind === 'call') await root.querySelector('renovation-interview-call')?.stepUp();
  else if (kind === 'queue') await root.querySelector('renovation-interview-doors')?.stepUp();
  else toQueue();
}
