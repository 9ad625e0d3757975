import { expect } from 'chai';
import { currentWave } from '../../../components/casework/current-wave.js';
import { missingCases } from '../../../components/casework/missing-cases.js';
import { Refreshing, type Heard } from '../../../components/casework/refreshing.js';
import { fail, succeed } from '../../../domain/failure.js';
import type { HouseholdRecord } from '../../../domain/records/records.js';
import type { StoreResult } from '../../../domain/records/store.js';
import type { WaveConfig } from '../../../domain/study/study-config.js';
import { EVENING, home, smallStudy } from '../../support/casework.js';
import { sampleCase } from '../../support/sample-fieldwork.js';

describe('the wave that is being asked', () => {
  const wave = (id: string, opens: string | null, closes: string | null): WaveConfig => {
    const [first] = smallStudy().waves;
    return { ...first!, id, opens, closes };
  };
  const waves = [
    wave('before', '2026-01-01', '2026-03-31'),
    wave('during', '2026-09-01', null),
    wave('after', '2027-09-01', null),
  ];
  const on = (day: string, of = waves) => currentWave({ waves: of }, `${day}T12:00:00.000Z`)?.id ?? null;

  it('is the one that is open', () => {
    expect(on('2026-03-31')).to.equal('before');
    expect(on('2026-10-01')).to.equal('during');
  });
  it('is the last one that began, where none is open', () => expect(on('2026-05-01')).to.equal('before'));
  it('is the first one, before anything began', () => expect(on('2025-05-01')).to.equal('before'));
  it('is the later one of two that are open', () => expect(on('2027-10-01')).to.equal('after'));
  it('is none where a study has none', () => expect(on('2026-05-01', [])).to.equal(null));
});

describe('the cases that a wave lacks', () => {
  const made = async (...households: readonly HouseholdRecord[]) => {
    const missing = await missingCases(households, [sampleCase('home-1')], smallStudy(), 'before', EVENING);
    return missing.map(({ household }) => household);
  };

  it('are those of households that live there and have none', async () => {
    expect(await made(home(1), home(2))).to.deep.equal(['home-2']);
  });
  it('know that residents are asked one by one, and not yet how many, where the study asks each of them', async () => {
    const study = smallStudy();
    const each = { ...study, protocol: { ...study.protocol, respondents: 'each' as const } };
    const residents = async (of: typeof study): Promise<unknown> =>
      (await missingCases([home(2)], [], of, 'before', EVENING)).map((record) => record.residents);
    expect(await residents(each)).to.deep.equal([0]);
    expect(await residents(study)).to.deep.equal([null]);
  });
  it('are not made for who moved out, or lives elsewhere', async () => {
    expect(await made(home(3, { movedOutAt: EVENING }), home(4, { complex: 'elsewhere' }))).to.deep.equal([]);
  });
});

describe('reading again what changed', () => {
  const GONE = { reason: 'terminated' } as const;
  /** Readings that end when the test says so. */
  const readings = () => {
    const heard: Heard[] = [];
    const troubles: unknown[] = [];
    const ends: ((result: StoreResult<void>) => void)[] = [];
    const refreshing = new Refreshing(
      (part) => {
        heard.push(part);
        return new Promise((resolve) => ends.push(resolve));
      },
      (trouble) => troubles.push(trouble),
    );
    const begun = async (count: number) => {
      while (heard.length < count) await Promise.resolve();
    };
    return { refreshing, heard, troubles, ends, begun };
  };

  it('puts together what is heard during one reading', async () => {
    const { refreshing, heard, ends, begun } = readings();
    refreshing.hear((next) => next.logs.add('a'));
    refreshing.hear((next) => next.logs.add('b'));
    await begun(1);
    refreshing.hear((next) => next.logs.add('c'));
    refreshing.hear((next) => void (next.holds = true));
    ends[0]!(succeed(undefined));
    await begun(2);
    ends[1]!(succeed(undefined));
    await refreshing.settled();
    expect(heard.map(({ logs, holds }) => [[...logs].join(''), holds])).to.deep.equal([
      ['ab', false],
      ['c', true],
    ]);
  });

  it('reads everything after a reading that failed', async () => {
    const { refreshing, heard, troubles, ends, begun } = readings();
    refreshing.hear((next) => next.logs.add('a'));
    await begun(1);
    ends[0]!(fail(GONE));
    await refreshing.settled();
    expect(troubles).to.deep.equal([GONE]);
    refreshing.hear((next) => next.logs.add('b'));
    await begun(2);
    ends[1]!(succeed(undefined));
    await refreshing.settled();
    expect(heard.map(({ all, everyInterview }) => [all, everyInterview])).to.deep.equal([
      [false, false],
      [true, true],
    ]);
    expect(troubles.at(-1)).to.equal(null);
  });

  it('goes on after a bug, and says so', async () => {
    const { reportError: original } = globalThis;
    const reported: unknown[] = [];
    globalThis.reportError = (error) => void reported.push(error);
    try {
      const troubles: unknown[] = [];
      let times = 0;
      const refreshing = new Refreshing(
        () => {
          if (++times === 1) throw new Error('a bug');
          return Promise.resolve(succeed(undefined));
        },
        (trouble) => troubles.push(trouble),
      );
      refreshing.hear((next) => void (next.holds = true));
      await refreshing.settled();
      refreshing.hear((next) => void (next.holds = true));
      await refreshing.settled();
      expect(troubles).to.deep.equal([{ reason: 'failed', detail: 'Error: a bug' }, null]);
      expect(reported).to.have.length(1);
    } finally {
      globalThis.reportError = original;
    }
  });

  it('begins nothing once it is closed, and tells nothing of what was under way', async () => {
    const { refreshing, heard, troubles, ends, begun } = readings();
    refreshing.hear((next) => next.logs.add('a'));
    await begun(1);
    refreshing.hear((next) => next.logs.add('b'));
    refreshing.close();
    refreshing.hear((next) => next.logs.add('c'));
    ends[0]!(fail(GONE));
    await refreshing.settled();
    expect(heard).to.have.length(1);
    expect(troubles).to.deep.equal([]);
  });
});
