/** Every key of a stage with what it does, for `?`. What the buttons show and what this lists has one source. */
import { outcomes } from '../../../domain/fieldwork/outcome-table.js';
import type { CallStage } from './call-stage.js';
import type { CallView } from './call-view.js';
import type { KeyLine } from './keys-dialog.js';
import { endingKeys, keysAt, type OutcomeKey } from './outcome-keys.js';

export function keyLinesOf({ words, desk, household, kept }: CallView, stage: CallStage): readonly KeyLine[] {
  const { call, keyNames, keyLines } = words;
  const named = (keys: readonly OutcomeKey[]): KeyLine[] =>
    keys.map(({ key, outcome }) => ({
      key: key.toUpperCase(),
      does: outcomes[outcome].label[words.outcomeLanguage],
    }));
  switch (stage.kind) {
    case 'briefing':
      return [
        ...(household.phones.length === 0 ? [{ key: keyNames.Enter, does: call.dialByHand }] : []),
        ...household.phones.map((number, index) => ({
          key: index === 0 ? keyNames.Enter : String(index + 1),
          does: call.dialNumber(number),
        })),
        { key: keyNames.Escape, does: call.leave },
      ];
    case 'ringing':
      return [
        { key: keyNames.Enter, does: call.answered },
        { key: keyNames.Escape, does: call.undial },
        ...named(keysAt('silent', desk.mode)),
      ];
    case 'answered':
      return [
        { key: 'J', does: call.agrees },
        { key: 'N', does: call.disagrees },
        { key: keyNames.Backspace, does: keyLines.consentBack },
        { key: keyNames.Enter, does: kept ? call.goOn : call.begin },
        ...named(keysAt('spoken', desk.mode)),
      ];
    case 'stopped':
      return [
        { key: 'A', does: call.stoppedAgreed },
        { key: '1', does: call.stoppedForNow },
        ...named(endingKeys(desk.mode)),
        { key: keyNames.Escape, does: call.stoppedBack },
      ];
    case 'closing':
      return [
        { key: keyNames.Enter, does: call.save },
        { key: keyNames.Escape, does: call.back },
      ];
    case 'opening':
    case 'talking':
    case 'over':
      return [];
  }
}
