/**
 * The list of outcomes held against the one on paper (fieldwork-facts.md, sections 1 and 2), line by line: typed off
 * from there by hand, and not made from the list itself.
 */
import { expect } from 'chai';
import { outcomeGroups, type OutcomeGroup } from '../../../domain/fieldwork/outcome.js';
import { outcomes, outcomesIn } from '../../../domain/fieldwork/outcome-table.js';
import { outcomeIds, type OutcomeId } from '../../../domain/records/fieldwork-records.js';
import { protocol } from './support.js';

/** Code, group, minutes that a household is left alone, whether it is tried again, a note, and by what way. */
type Line = readonly [
  code: string,
  group: OutcomeGroup,
  minutes: number | null,
  again: 'yes' | 'once' | 'by-appointment' | 'not-this-mode' | 'never',
  note: boolean,
  modes: 'phone' | 'door' | 'both' | 'all' | 'none',
];
const QUARTER = 15;
const THREE_HOURS = 180;
const DAY = 1440;
const SEVEN_DAYS = 10_080;

const onPaper: Readonly<Record<OutcomeId, Line>> = {
  complete: ['1.1', 'I', null, 'never', false, 'all'],
  partial: ['1.2', 'P', null, 'by-appointment', false, 'all'],
  'household-refusal': ['2.111', 'R', null, 'never', true, 'both'],
  'household-refusal-soft': ['2.111', 'R', SEVEN_DAYS, 'once', true, 'both'],
  'respondent-refusal': ['2.112', 'R', null, 'never', true, 'both'],
  'respondent-refusal-soft': ['2.112', 'R', SEVEN_DAYS, 'once', true, 'both'],
  'break-off': ['2.12', 'R', SEVEN_DAYS, 'once', false, 'all'],
  appointment: ['2.20', 'NC', null, 'yes', false, 'both'],
  'non-contact': ['2.20', 'NC', THREE_HOURS, 'yes', false, 'both'],
  'message-left': ['2.221', 'NC', DAY, 'yes', false, 'phone'],
  'no-message-left': ['2.222', 'NC', DAY, 'yes', false, 'phone'],
  'no-access': ['2.23', 'NC', THREE_HOURS, 'yes', false, 'door'],
  'nobody-home': ['2.24', 'NC', THREE_HOURS, 'yes', false, 'door'],
  away: ['2.25', 'NC', DAY, 'yes', true, 'both'],
  deceased: ['2.31', 'O', null, 'never', false, 'both'],
  unable: ['2.32', 'O', null, 'never', false, 'both'],
  'household-language': ['2.331', 'O', QUARTER, 'yes', false, 'both'],
  'respondent-language': ['2.332', 'O', QUARTER, 'yes', false, 'both'],
  'not-attempted': ['3.11', 'UH', null, 'yes', false, 'none'],
  busy: ['3.12', 'UH', QUARTER, 'yes', false, 'phone'],
  'no-answer': ['3.13', 'UH', THREE_HOURS, 'yes', false, 'phone'],
  'answering-machine': ['3.14', 'UH', DAY, 'yes', false, 'phone'],
  'technical-problem': ['3.16', 'UH', QUARTER, 'yes', false, 'both'],
  'unsafe-address': ['3.17', 'UH', null, 'not-this-mode', true, 'door'],
  'respondent-unknown': ['3.20', 'UO', THREE_HOURS, 'yes', false, 'both'],
  'unknown-other': ['3.90', 'UO', THREE_HOURS, 'yes', true, 'both'],
  'out-of-sample': ['4.10', 'NE', null, 'never', true, 'both'],
  'data-line': ['4.20', 'NE', null, 'not-this-mode', false, 'phone'],
  disconnected: ['4.32', 'NE', null, 'not-this-mode', false, 'phone'],
  organisation: ['4.51', 'NE', null, 'never', false, 'both'],
  vacant: ['4.60', 'NE', null, 'never', false, 'both'],
  'no-eligible-respondent': ['4.70', 'NE', null, 'never', false, 'both'],
  'quota-filled': ['4.80', 'NE', null, 'never', false, 'both'],
};

/** All codes of the paper: a list that leaves one out, or makes one up, is another list. */
const CODES =
  '1.1 1.2 2.111 2.112 2.12 2.20 2.221 2.222 2.23 2.24 2.25 2.31 2.32 2.331 2.332 3.11 3.12 3.13 3.14 3.16 3.17 3.20 3.90 4.10 4.20 4.32 4.51 4.60 4.70 4.80';

const MODES = { phone: ['phone'], door: ['door'], both: ['phone', 'door'], all: ['phone', 'door', 'self'], none: [] };

describe('the list of outcomes, beside the one on paper', () => {
  for (const id of outcomeIds) {
    it(`has “${id}” as it stands there`, () => {
      const { code, group, coolDown, again, needsNote, modes, label } = outcomes[id];
      const minutes = coolDown === null ? null : protocol.coolDownMinutes[coolDown];
      const [, , , , , ways] = onPaper[id];
      expect([code, group, minutes, again, needsNote, [...modes]]).to.deep.equal([
        ...onPaper[id].slice(0, 5),
        MODES[ways],
      ]);
      expect(label.nl.length * label.en.length).to.be.greaterThan(0);
      expect(label.nl).to.not.equal(label.en);
    });
  }

  it('has every code, and no other', () => {
    const codes = new Set(Object.values(outcomes).map(({ code }) => code));
    expect([...codes].sort()).to.deep.equal(CODES.split(' ').sort());
  });

  it('has no two outcomes of one name, in either language', () => {
    for (const language of ['nl', 'en'] as const) {
      const labels = Object.values(outcomes).map(({ label }) => label[language]);
      expect(new Set(labels).size).to.equal(labels.length);
    }
  });

  it('lets an interviewer choose in each of AAPOR’s groups', () => {
    const chosen = new Set([...outcomesIn('phone'), ...outcomesIn('door')].map((id) => outcomes[id].group));
    expect([...chosen].sort()).to.deep.equal([...outcomeGroups].sort());
  });
});
