/** Every key of a stage with what it does, for `?`. What the buttons show and what this lists has one source. */
import { outcomes } from '../../../domain/fieldwork/outcome-table.js';
import type { CallStage } from './call-stage.js';
import type { CallView } from './call-view.js';
import type { KeyLine } from './keys-dialog.js';
import { residentName } from '../residents.js';
import { spokenKeys } from './stages/answered.js';
import { endingKeys, keysAt, type OutcomeKey } from './outcome-keys.js';

export function keyLinesOf(view: CallView, stage: CallStage): readonly KeyLine[] {
  const { words, desk, household, kept, consent, session, state } = view;
  const { call, keyNames, keyLines, who } = words;
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
      if (!consent) return [{ key: keyNames.Enter, does: who.choose }, ...named(spokenKeys(view))];
      return [
        { key: 'J', does: call.agrees },
        { key: 'N', does: call.disagrees },
        { key: keyNames.Backspace, does: keyLines.consentBack },
        { key: keyNames.Enter, does: kept ? call.goOn : call.begin },
        ...(session.asksEach ? [{ key: keyNames.Escape, does: who.another }] : []),
        ...named(spokenKeys(view)),
      ];
    case 'who':
      return [
        ...(state.residents ?? [])
          .filter(({ respondent, closed }) => closed === null && respondent <= 9)
          .map(({ respondent }) => ({ key: String(respondent), does: residentName(household, respondent, words) })),
        { key: 'P', does: who.more },
        { key: keyNames.Escape, does: stage.written ? who.nobodyElse : call.back },
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
