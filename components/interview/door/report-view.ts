/** What was written last, told after the store said so, with the way to take it back. Always there, so that it is heard. */
import { html, nothing, type TemplateResult } from 'lit';
import { unreachable } from '../../../domain/failure.js';
import type { StoreFailure } from '../../../domain/records/store.js';
import type { Naming } from '../locales/messages.js';
import type { DoorMessages } from './locales/messages.js';
import { addressOfDoor, type Round } from './round.js';
import type { VisitReport, Visits } from './visits.js';

export interface ReportContext {
  readonly visits: Visits;
  readonly round: Round;
  readonly words: DoorMessages;
  readonly naming: Naming;
}

export function reportView(context: ReportContext): TemplateResult {
  const { visits, words } = context;
  const { report } = visits;
  const trouble = report?.kind === 'held' || report?.kind === 'failed';
  return html`<div class="report ${report ? 'told' : ''} ${trouble ? 'problem' : ''}">
    <p role="status">${report ? reportText(report, context) : nothing}</p>
    ${
      report?.kind === 'written'
        ? html`<button
            type="button"
            id="undo"
            @click=${() => void visits.takeBack(report.attempts, words.report.undoReason)}
          >
            ${words.report.undo}
          </button>`
        : nothing
    }
  </div>`;
}

function reportText(report: VisitReport, { round, words, naming }: ReportContext): string {
  const { report: said } = words;
  const address = (caseId: string): string => {
    const door = round.find(caseId);
    return door ? addressOfDoor(door) : '';
  };
  switch (report.kind) {
    case 'busy':
      return said.busy;
    case 'written': {
      const [only, ...others] = report.attempts;
      const one = only && others.length === 0 ? address(only.case) : null;
      return said.written(naming.outcome(report.outcome), report.attempts.length, one);
    }
    case 'agreed':
      return said.agreed(address(report.case), naming.moment(report.at));
    case 'noted':
      return said.noted(address(report.case));
    case 'taken-back':
      return said.takenBack(report.doors);
    case 'held': {
      const { hold } = report;
      return said.held(
        naming.interviewer(hold.interviewer),
        address(hold.case),
        naming.moment(Date.parse(hold.expiresAt)),
      );
    }
    case 'failed':
      return said.failed(said.failure[failureWord(report.failure)]);
    case 'said':
      return report.text;
    default:
      return unreachable(report);
  }
}

function failureWord({ reason }: StoreFailure): keyof DoorMessages['report']['failure'] {
  switch (reason) {
    case 'quota':
    case 'newer-version':
      return reason;
    case 'closed':
    case 'terminated':
      return 'closed';
    default:
      return 'other';
  }
}
