/** The invented fieldwork of the demo: the same for everybody at the same moment, and never against the kit's own rules. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { everyoneEvening } from '../../demo/shared/fieldwork/everyone-evening.js';
import { fieldworkHistory, type FieldworkHistory } from '../../demo/shared/fieldwork/fieldwork-history.js';
import { firstEvening } from '../../demo/shared/fieldwork/first-evening.js';
import { caseState, type CaseState } from '../../domain/fieldwork/case-state.js';
import { callList } from '../../domain/fieldwork/next-case.js';
import { outcomes } from '../../domain/fieldwork/outcome-table.js';
import { stuckCases } from '../../domain/fieldwork/stuck-cases.js';
import { Slots } from '../../domain/fieldwork/time-slot.js';
import type { CaseEntry } from '../../domain/records/fieldwork-records.js';
import type { HouseholdRecord, ResponseRecord } from '../../domain/records/records.js';
import { checkStudy } from '../../domain/study/check-study.js';
import type { StudyConfig } from '../../domain/study/study-config.js';
import { doorsOf } from '../../scripts/demo-data/doors.js';
import { everyoneIn, everyoneStudy } from '../../scripts/demo-data/everyone.js';
import { register } from '../../scripts/demo-data/people.js';
import { DOORS, doorsStudy, firstDayStudy, type StudySource } from '../../scripts/demo-data/studies.js';
import { seeded } from '../support/seeded.js';

const source = readFileSync(new URL('../../survey-definitions/study.example.json', import.meta.url), 'utf8');
const example = JSON.parse(source) as StudySource;

function opened(study: StudySource): StudyConfig {
  const checked = checkStudy(JSON.stringify(study));
  if (!checked.ok) throw new Error(JSON.stringify(checked.failure));
  assert.deepEqual(checked.value.warnings, []);
  return checked.value.config;
}

/** What somebody would answer, as far as the history looks at it. */
const interviewWith = (household: HouseholdRecord, index: number, wave: string): ResponseRecord => ({
  id: `demo-${household.id}-${wave}`,
  study: household.study,
  household: household.id,
  respondent: 1,
  wave,
  definition: { id: 'social-renovation', version: '1.0.0' },
  mode: index % 2 === 0 ? 'phone' : 'self',
  language: 'nl',
  state: 'complete',
  answers: Object.fromEntries(Array.from({ length: 20 }, (_, question) => [`q${String(question)}`, 1])),
  itemNonresponse: {},
  timings: Object.fromEntries(
    Array.from({ length: 20 }, (_, question) => [`q${String(question)}`, { at: '', seconds: 1, changes: 0 }]),
  ),
  position: null,
  startedAt: '2026-10-20T18:00:00.000Z',
  changedAt: '2026-10-20T18:00:00.000Z',
  completedAt: '2026-10-20T18:00:00.000Z',
  revision: 1,
});

const study = opened(example);
const homes = register(study, seeded(1));
const interviews = homes.filter((_, index) => index % 5 < 3).map((home, index) => interviewWith(home, index, 'after'));
const playedAt = (now: string): FieldworkHistory =>
  fieldworkHistory(study, 'after', homes, interviews, Date.parse(now));

function statesOf({ cases, entries }: FieldworkHistory, config: StudyConfig, households: readonly HouseholdRecord[]) {
  const slots = new Slots(config.protocol);
  const logs = new Map<string, CaseEntry[]>(cases.map(({ id }) => [id, []]));
  for (const entry of entries) logs.get(entry.case)?.push(entry);
  const byId = new Map(households.map((household) => [household.id, household]));
  const states = cases.map((record): CaseState => {
    const household = byId.get(record.household)!;
    return caseState({ record, household, entries: logs.get(record.id)!, hold: null }, config.protocol, slots);
  });
  return { slots, logs, states };
}

// A morning, an evening, a Saturday, and the night in which the clock went back.
const VISITS = [
  '2026-11-24T10:30:00+01:00',
  '2026-11-26T18:10:00+01:00',
  '2026-11-28T12:00:00+01:00',
  '2026-10-25T02:30:00+01:00',
];

describe('the invented fieldwork of the block', () => {
  it('is the same for everybody who comes at the same moment', () => {
    assert.deepEqual(playedAt(VISITS[0]!), playedAt(VISITS[0]!));
  });

  for (const visit of VISITS) {
    describe(`at ${visit}`, () => {
      const history = playedAt(visit);
      const now = Date.parse(visit);
      const { slots, logs, states } = statesOf(history, study, homes);

      it('tells of nothing that has not happened yet', () => {
        assert.deepEqual(
          history.entries.filter(({ at }) => Date.parse(at) > now),
          [],
        );
        assert.deepEqual(
          history.responses.filter(({ changedAt }) => Date.parse(changedAt) > now),
          [],
        );
      });

      it('calls within the hours, and nobody who had refused for good', () => {
        for (const log of logs.values()) {
          let closed = false;
          for (const entry of log) {
            if (entry.kind !== 'attempt') continue;
            assert.ok(!closed, `${entry.case} was tried after the matter was ended`);
            if (entry.mode === 'phone') assert.ok(slots.callingAt(Date.parse(entry.startedAt)), entry.startedAt);
            closed = outcomes[entry.outcome].again === 'never';
          }
        }
      });

      it('keeps an interview for every talk that there was, whole or as far as it came', () => {
        const states = new Map(history.responses.map(({ id, state }) => [id, state]));
        for (const entry of history.entries) {
          if (entry.kind !== 'attempt' || entry.response === null) continue;
          const expected = entry.outcome === 'complete' ? 'complete' : states.get(entry.response);
          assert.equal(states.get(entry.response), expected, entry.id);
        }
        const drafts = history.responses.filter(({ state }) => state === 'draft');
        assert.ok(drafts.length > 0);
        for (const draft of drafts) assert.ok(Object.keys(draft.answers).length < 20);
      });

      it('has everything that a supervisor meets in week three', () => {
        const groups = new Set(states.map(({ disposition }) => disposition.group));
        for (const group of ['I', 'R', 'NC', 'O', 'UH', 'NE'] as const) assert.ok(groups.has(group), group);
        const stuck = stuckCases(states, history.interviewers, now, study.protocol, slots);
        assert.ok(new Set(stuck.flatMap(({ reasons }) => reasons.map(({ why }) => why))).size >= 3);
        assert.equal(states.filter(({ ringBack }) => ringBack).length, 2);
        assert.ok(states.some(({ priority }) => priority > 0));
        assert.ok(states.some(({ assignedTo }) => assignedTo !== null));
      });
    });
  }

  it('leaves enough to do for whoever sits down to call', () => {
    const now = VISITS[1]!;
    const history = playedAt(now);
    const { states, slots } = statesOf(history, study, homes);
    for (const interviewer of history.interviewers) {
      const list = callList(states, { ...interviewer, mode: 'phone' }, Date.parse(now), study.protocol, slots);
      assert.ok(list.length >= 10, `${interviewer.name} has ${String(list.length)}`);
    }
  });
});

describe('the first evening at the doors', () => {
  const config = opened(doorsStudy(example));
  const doors = doorsOf(config, seeded(1));
  const talks = doors.filter((_, index) => index % 3 === 0).map((door, index) => interviewWith(door, index, 'evening'));
  const now = Date.parse('2026-11-26T18:10:00+01:00');
  const history = firstEvening(config, 'evening', doors, talks, now);
  const { states } = statesOf(history, config, doors);

  it('is about a flat of 198 doors, eleven galleries of eighteen', () => {
    assert.equal(doors.length, DOORS);
    assert.equal(DOORS, 198);
    assert.equal(new Set(doors.map(({ address }) => address.number)).size, 198);
    assert.equal(new Set(doors.map(({ stairwell }) => stairwell)).size, 11);
    assert.deepEqual(
      doors.filter(({ stairwell }) => stairwell === 'Galerij 11').map(({ address }) => address.number),
      Array.from({ length: 18 }, (_, door) => String(1101 + door)),
    );
  });

  it('left the lower galleries for tonight', () => {
    const tried = new Set(states.filter(({ attempts }) => attempts > 0).map(({ stairwell }) => stairwell));
    assert.deepEqual([...tried].sort(), ['Galerij 10', 'Galerij 11', 'Galerij 9']);
    assert.ok(history.entries.every(({ at }) => Date.parse(at) < now));
    assert.ok(history.responses.length > 5);
  });

  it('was walked by a team of ten', () => {
    assert.equal(history.interviewers.length, 10);
  });
});

describe('the evening on which everybody is asked', () => {
  const config = opened(everyoneStudy(example));
  const definition = readFileSync(new URL('../../survey-definitions/neighbours.json', import.meta.url), 'utf8');
  const { households, talks } = everyoneIn(config, JSON.parse(definition) as object, () => seeded(1));
  const [wave] = config.waves;
  const now = Date.parse('2026-11-26T18:10:00+01:00');
  const history = everyoneEvening(config, wave?.id ?? '', households, talks, now);
  const { states, slots } = statesOf(history, config, households);

  it('knows of some homes who is still to be asked, and that one was talked with', () => {
    const counted = states.filter(({ residents }) => (residents?.length ?? 0) > 0);
    assert.equal(counted.length, talks.length);
    assert.ok(counted.length >= 4);
    for (const { residents, closed } of counted) {
      assert.equal(residents?.[0]?.disposition.group, 'I');
      assert.ok(residents.length === 2 || residents.length === 3);
      assert.equal(closed, null);
    }
    assert.ok(counted.some(({ residents }) => residents?.[1]?.appointment));
  });

  it('tells of nothing that has not happened yet', () => {
    assert.ok(history.entries.every(({ at }) => Date.parse(at) < now));
    assert.ok(history.responses.every(({ completedAt }) => Date.parse(completedAt ?? '') < now));
  });

  it('leaves enough to do, in homes where somebody is still to be asked as well', () => {
    const [interviewer] = history.interviewers;
    assert.ok(interviewer);
    const list = callList(states, { ...interviewer, mode: 'phone' }, now, config.protocol, slots);
    assert.ok(list.length >= 10, String(list.length));
    const byId = new Map(states.map((state) => [state.id, state]));
    assert.ok(list.some(({ case: id }) => (byId.get(id)?.residents?.length ?? 0) > 0));
  });
});

describe('the first day', () => {
  it('is another study than that of week three, so that its register is empty', () => {
    const config = opened(firstDayStudy(example));
    assert.notEqual(config.id, study.id);
    assert.deepEqual(config.complexes, study.complexes);
  });
});
