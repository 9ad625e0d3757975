/** The appointments of today that are still to be kept, and those that were missed. */
import { html, type TemplateResult } from 'lit';
import type { OpenAppointment } from '../../domain/fieldwork/case-state.js';
import { dataTable, type Column } from './data-table.js';
import type { FieldworkContext } from './fieldwork-context.js';

interface AppointmentRow {
  readonly case: string;
  readonly appointment: OpenAppointment;
  readonly status: 'later' | 'due' | 'missed';
}

export function appointmentsView(context: FieldworkContext): TemplateResult {
  const { figures, complex, words } = context;
  const missed = missedAppointments(context);
  const late = new Set(missed.map((row) => row.case));
  const today = figures.today(complex).map(({ case: id, appointment }): AppointmentRow => ({
    case: id,
    appointment,
    status: late.has(id) ? 'missed' : context.now >= appointment.from ? 'due' : 'later',
  }));
  return html`
    ${dataTable(
      {
        id: 'today',
        title: words.appointments.today,
        columns: columns(context, true),
        rows: today,
        rowClass: ({ status }) => status,
        empty: words.appointments.empty,
      },
      context,
    )}
    ${dataTable(
      {
        id: 'missed',
        title: words.appointments.missed,
        explanation: words.appointments.missedExplanation,
        columns: columns(context, false),
        rows: missed,
        empty: words.appointments.noneMissed,
      },
      context,
    )}
  `;
}

/** Earliest first. */
export function missedAppointments({ figures, complex, book }: FieldworkContext): readonly AppointmentRow[] {
  return figures
    .stuck(complex)
    .flatMap(({ case: id, reasons }): AppointmentRow[] => {
      const appointment = book.states.get(id)?.appointment;
      const isMissed = reasons.some(({ why }) => why === 'appointment-missed');
      return appointment && isMissed ? [{ case: id, appointment, status: 'missed' }] : [];
    })
    .sort((a, b) => a.appointment.at - b.appointment.at);
}

function columns({ words, naming, book }: FieldworkContext, ofToday: boolean): readonly Column<AppointmentRow>[] {
  const { appointments, cases, modes } = words;
  return [
    {
      heading: appointments.when,
      kind: 'head',
      value: ({ appointment }) => book.slots.clock.wallAt(appointment.at).replace('T', ' '),
      show: ({ appointment }) => (ofToday ? naming.time(appointment.at) : naming.moment(appointment.at)),
    },
    { heading: cases.address, value: (row) => naming.address(book.household(row.case)) },
    {
      heading: appointments.keptFor,
      value: ({ appointment }) =>
        appointment.interviewer === null ? appointments.anybody : naming.interviewer(appointment.interviewer),
    },
    { heading: appointments.how, value: ({ appointment }) => modes[appointment.mode] },
    ...(ofToday
      ? [
          {
            heading: appointments.status,
            value: ({ status }: AppointmentRow) => appointments.statuses[status],
            show: ({ status }: AppointmentRow) =>
              html`<span class="status ${status}">${appointments.statuses[status]}</span>`,
          },
        ]
      : []),
  ];
}
