import { expect } from 'chai';
import { checkStudy } from '../../../domain/study/check-study.js';
import { pathText, type FindingCode, type StudyFinding } from '../../../domain/study/study-finding.js';
import { soundStudy } from '../../../domain/study/sound-study.js';
import { minimalStudy, studyWith } from './minimal-study.js';

function findings(source: unknown): readonly StudyFinding[] {
  const result = checkStudy(source);
  return result.ok ? result.value.warnings : result.failure;
}

const codes = (source: unknown): readonly FindingCode[] => findings(source).map(({ code }) => code);

/** The one finding with this code, with its path as text. */
function found(source: unknown, code: FindingCode): { path: string; suggestion: string | null; line: number | null } {
  const matching = findings(source).filter((finding) => finding.code === code);
  expect(matching, `findings: ${codes(source).join(', ') || 'none'}`).to.have.length(1);
  const [finding] = matching as [StudyFinding];
  return { path: pathText(finding.path), suggestion: finding.suggestion, line: finding.place?.line ?? null };
}

describe('a short study', () => {
  it('is completed with the defaults of the field', () => {
    const result = checkStudy(minimalStudy);
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    const { config, warnings } = result.value;
    expect(warnings).to.deep.equal([]);
    expect(config.languages).to.deep.equal(['nl']);
    expect(config.title).to.deep.equal({ nl: 'De Linde' });
    expect(config.organisation).to.deep.equal({ name: 'Woonstichting Voorbeeld', contact: {} });
    expect(config.definitions).to.deep.equal([{ id: 'neighbours', src: 'surveys/neighbours.json' }]);
    expect(config.waves[0]).to.deep.equal({
      id: 'before',
      label: { nl: 'Vooraf' },
      opens: null,
      closes: null,
      definitions: ['neighbours'],
    });
    expect(config.protocol.coolDownMinutes).to.deep.equal({
      busy: 15,
      noAnswer: 180,
      answeringMachine: 1440,
      softRefusal: 10080,
    });
    expect(config.protocol.maxAttempts).to.equal(8);
    expect(config.disclosure).to.deep.equal({ internalK: 5, publicK: 10, publicRounding: 5 });
    expect(config.nonresponse.self).to.deep.equal(['dont-know', 'refused']);
    expect(config.complexes[0]?.comparison).to.equal(false);
    expect(config.consent[0]).to.include({ version: '1', required: true, partner: null });
  });

  it('is right again when it is written out in full', () => {
    const once = checkStudy(minimalStudy);
    if (!once.ok) throw new Error('not ok');
    expect(checkStudy(once.value.config)).to.deep.equal(once);
  });

  it('may name a building by its letter, and one list of non-answers for every way of asking', () => {
    const result = checkStudy(
      studyWith({
        complexes: [{ id: 'linde', label: 'De Linde', homes: 174, buildings: ['A', { id: 'B', stairwells: ['B1'] }] }],
        nonresponse: ['refused'],
      }),
    );
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    expect(result.value.config.complexes[0]?.buildings).to.deep.equal([
      { id: 'A', label: 'A', stairwells: [] },
      { id: 'B', label: 'B', stairwells: ['B1'] },
    ]);
    expect(result.value.config.nonresponse.door).to.deep.equal(['refused']);
  });
});

describe('a study.json that is no JSON', () => {
  const cases: readonly [string, FindingCode, number][] = [
    ['{\n  "id": "linde"\n  "title": "De Linde"\n}', 'comma-expected', 3],
    ['{\n  "id" "linde"\n}', 'colon-expected', 2],
    ['{\n  "id": "linde",\n}', 'key-expected', 3],
    ['{\n  "id": \n}', 'value-expected', 3],
    ['{\n  "id": "linde', 'text-broken', 2],
    ['{\n  // linde\n  "id": "linde"\n}', 'comment-not-allowed', 2],
    ['{\n  "id": "linde"\n', 'close-expected', 3],
    ['{ "id": [1, 2 ', 'close-expected', 1],
    ['{ "id": "linde" }\n{}', 'end-expected', 2],
    ['{ "id": linde }', 'value-expected', 1],
    ['', 'value-expected', 1],
  ];
  for (const [text, code, line] of cases) {
    it(`shows the line of ${code} in ${JSON.stringify(text)}`, () => {
      const [first] = findings(text).filter((finding) => finding.code === code);
      expect(first?.place?.line, codes(text).join(', ')).to.equal(line);
    });
  }

  it('counts lines whatever their ends, and reads past a byte order mark', () => {
    expect(found('\uFEFF{\r\n"id": "x",\r"titel": 1\n}', 'unknown-key').line).to.equal(3);
  });

  it('refuses a file that is too large or nested too deep before reading it', () => {
    expect(codes(`"${'x'.repeat(2_000_001)}"`)).to.deep.equal(['too-large']);
    expect(codes('['.repeat(100_000))).to.deep.equal(['too-deep']);
  });

  it('finds a key that stands twice', () => {
    const text = JSON.stringify(minimalStudy, null, 2).replace('"id": "linde",', '"id": "linde",\n  "id": "linde",');
    expect(found(text, 'duplicate-key')).to.include({ path: 'id', line: 3 });
    expect(soundStudy(text)).to.equal(null);
  });

  it('says so of what cannot be written as JSON at all', () => {
    const round: Record<string, unknown> = {};
    round['self'] = round;
    expect(codes(round)).to.deep.equal(['not-json']);
    expect(codes(undefined)).to.deep.equal(['not-json']);
    expect(codes(() => 1)).to.deep.equal(['not-json']);
    expect(codes(10n)).to.deep.equal(['not-json']);
  });
});

describe('a study.json of another shape', () => {
  it('asks whether a misspelt key was meant, and does not call the right one missing', () => {
    const { organisation, ...rest } = minimalStudy;
    const text = JSON.stringify({ ...rest, organization: organisation }, null, 2);
    const finding = found(text, 'unknown-key');
    expect(finding).to.include({ path: 'organization', suggestion: 'organisation' });
    expect(text.split('\n')[(finding.line ?? 0) - 1]).to.include('organization');
    expect(codes(text)).not.to.include('missing-key');
  });

  it('finds several faults at once, in the order of the file', () => {
    const text = JSON.stringify(
      studyWith({ id: 'de linde', disclosure: { internalK: 2 }, protocol: { maxAttemps: 8 }, waves: [] }),
      null,
      2,
    );
    expect(codes(text)).to.have.members(['wrong-form', 'below-minimum', 'unknown-key', 'too-few']);
    const lines = findings(text).map(({ place }) => place?.line ?? 0);
    expect(lines).to.deep.equal([...lines].sort((a, b) => a - b));
    expect(found(text, 'unknown-key')).to.include({ path: 'protocol.maxAttemps', suggestion: 'maxAttempts' });
  });

  it('keeps k at three or more', () => {
    expect(found(studyWith({ disclosure: { publicK: 2 } }), 'below-minimum').path).to.equal('disclosure.publicK');
  });

  it('keeps shares between 0 and 1, and counts within reason', () => {
    expect(found(studyWith({ protocol: { partialShare: 50 } }), 'above-maximum').path).to.equal(
      'protocol.partialShare',
    );
    expect(found(studyWith({ protocol: { maxAttempts: 0 } }), 'below-minimum').path).to.equal('protocol.maxAttempts');
    expect(found(studyWith({ protocol: { minSlots: 2.5 } }), 'wrong-type').path).to.equal('protocol.minSlots');
  });

  it('says which of the choices was probably meant', () => {
    const breakdowns = [{ id: 'building', label: 'Gebouw', by: { register: 'buidling' } }];
    expect(found(studyWith({ breakdowns }), 'not-one-of')).to.include({
      path: 'breakdowns[0].by.register',
      suggestion: 'building',
    });
  });

  it('asks for one of two keys when there is neither', () => {
    expect(found(studyWith({ breakdowns: [{ id: 'x', label: 'X', by: {} }] }), 'one-of-keys').path).to.equal(
      'breakdowns[0].by',
    );
  });

  it('expects a list where a list belongs', () => {
    expect(found(studyWith({ waves: {} }), 'wrong-type').path).to.equal('waves');
    expect(codes('[]')).to.deep.equal(['wrong-type']);
    expect(codes('null')).to.deep.equal(['wrong-type']);
  });

  it('takes no address that runs or leads elsewhere in disguise', () => {
    for (const src of [
      'javascript:alert(1)',
      '//elsewhere.example/x.json',
      '\\\\elsewhere\\x',
      'data:,{}',
      ' x.json',
    ]) {
      expect(codes(studyWith({ definitions: [{ id: 'x', src }] })), src).to.include('wrong-form');
    }
    for (const src of ['x.json', '../x.json?v=2', '/x.json', 'https://example.nl/x.json']) {
      expect(codes(studyWith({ definitions: [{ id: 'x', src }] })), src).to.deep.equal([]);
    }
  });

  it('is not confused by the names that every object has', () => {
    expect(found(studyWith({ constructor: 1 }), 'unknown-key').path).to.equal('constructor');
    expect(codes('{"__proto__": {"id": "x"}}')).to.include('unknown-key');
  });

  it('has no line for a study that came as an object', () => {
    expect(found(studyWith({ waves: {} }), 'wrong-type').line).to.equal(null);
  });
});

describe('a study.json that does not add up', () => {
  const wave = { id: 'before', label: 'Vooraf' };

  it('wants an id for a questionnaire whose file name cannot be one', () => {
    for (const definition of ['my survey.json'.replace(' ', '%20'), 'https://example.nl', 'surveys/']) {
      expect(found(studyWith({ definitions: [definition] }), 'id-needed').path, definition).to.equal('definitions[0]');
    }
  });

  it('knows the definitions that a wave asks', () => {
    const source = studyWith({ waves: [{ ...wave, definitions: ['neighbors'] }] });
    expect(found(source, 'unknown-id')).to.include({
      path: 'waves[0].definitions[0]',
      suggestion: 'neighbours',
    });
  });

  it('knows the themes of a partner and the partner of a consent', () => {
    const source = studyWith({
      themes: [{ id: 'debts', label: 'Schulden' }],
      partners: [{ id: 'team', label: 'Wijkteam', themes: ['debt'] }],
      consent: [...minimalStudy.consent, { id: 'help', title: 'Hulp', text: 'Ja', partner: 'teem' }],
    });
    const unknown = findings(source).filter(({ code }) => code === 'unknown-id');
    expect(unknown.map(({ path, suggestion }) => [pathText(path), suggestion])).to.have.deep.members([
      ['partners[0].themes[0]', 'debts'],
      ['consent[1].partner', 'team'],
    ]);
  });

  it('wants every id once: waves, breakdowns, groups, buildings, short definitions', () => {
    const label = 'x';
    const complex = minimalStudy.complexes[0];
    const sources: readonly [Record<string, unknown>, string][] = [
      [{ waves: [wave, wave] }, 'waves[1]'],
      [{ breakdowns: [1, 2].map(() => ({ id: 'b', label, by: { variable: 'age' } })) }, 'breakdowns[1]'],
      [{ complexes: [{ ...complex, buildings: ['A', 'B', { id: 'A' }] }] }, 'complexes[0].buildings[2]'],
      [{ definitions: ['a/x.json', 'b/x.json'] }, 'definitions[1]'],
      [
        {
          breakdowns: [
            { id: 'b', label, by: { variable: 'age', groups: [1, 2].map((at) => ({ id: 'g', label, values: [at] })) } },
          ],
        },
        'breakdowns[0].by.groups[1]',
      ],
    ];
    for (const [part, path] of sources) expect(found(studyWith(part), 'duplicate-id').path).to.equal(path);
  });

  it('wants days that exist, and a wave that opens before it closes', () => {
    const dated = (opens: string, closes: string): unknown => studyWith({ waves: [{ ...wave, opens, closes }] });
    expect(found(dated('2026-02-30', '2026-05-01'), 'impossible-date').path).to.equal('waves[0].opens');
    expect(found(dated('2026-05-02', '2026-05-01'), 'dates-out-of-order').path).to.equal('waves[0].closes');
    expect(codes(dated('2026-05-01', '2026-05-01'))).to.deep.equal([]);
    expect(found(dated('1 mei', '2026-05-01'), 'wrong-form').path).to.equal('waves[0].opens');
  });

  it('wants every answer in one group of a breakdown', () => {
    const grouped = (...groups: object[]): unknown =>
      studyWith({
        breakdowns: [
          {
            id: 'age',
            label: 'Leeftijd',
            by: { variable: 'age', groups: groups.map((group, at) => ({ id: `g${at}`, label: 'g', ...group })) },
          },
        ],
      });
    expect(codes(grouped({ below: 30 }, { from: 30, below: 65 }, { from: 65 }))).to.deep.equal([]);
    expect(codes(grouped({ below: 31 }, { from: 30 }))).to.deep.equal(['groups-overlap']);
    expect(codes(grouped({ values: ['a', 'b'] }, { values: ['b'] }))).to.deep.equal(['groups-overlap']);
    expect(codes(grouped({ values: [40] }, { from: 30 }))).to.deep.equal(['groups-overlap']);
    expect(codes(grouped({}))).to.deep.equal(['group-without-values']);
    expect(codes(grouped({ from: 5, below: 5 }))).to.deep.equal(['group-without-values']);
  });

  it('always asks for taking part itself', () => {
    const consent = [{ id: 'contact', title: 'Contact', text: 'Bel mij' }];
    expect(found(studyWith({ consent }), 'no-required-consent').path).to.equal('consent');
  });

  it('looks at one part even when another is damaged', () => {
    const source = studyWith({ disclosure: { internalK: 'five' }, waves: [{ ...wave, definitions: ['other'] }] });
    expect(codes(source)).to.include.members(['wrong-type', 'unknown-id']);
  });
});

describe('a study that works, and may want mending', () => {
  const inTwo = (part: Record<string, unknown>): Record<string, unknown> =>
    studyWith({
      languages: ['nl', 'tr'],
      complexes: [{ id: 'linde', label: { nl: 'De Linde', tr: 'De Linde' }, homes: 174 }],
      waves: [{ id: 'before', label: { nl: 'Vooraf', tr: 'Önce' } }],
      welcome: Object.fromEntries(Object.keys(minimalStudy.welcome).map((key) => [key, { nl: 'x', tr: 'x' }])),
      consent: [{ id: 'research', title: { nl: 'x', tr: 'x' }, text: { nl: 'x', tr: 'x' }, required: true }],
      ...part,
    });

  it('tells which text misses which language', () => {
    const source = inTwo({ title: 'De Linde' });
    expect(checkStudy(source).ok).to.equal(true);
    expect(findings(source)).to.have.length(1);
    expect(findings(source)[0]).to.deep.include({
      code: 'missing-translation',
      severity: 'warning',
      path: ['title'],
      parameters: { languages: 'tr' },
    });
  });

  it('tells of a text in a language that nobody is offered', () => {
    expect(found(inTwo({ title: { nl: 'x', tr: 'x', de: 'x' } }), 'unused-language').path).to.equal('title.de');
  });

  it('tells that the buttons are in English for a language of the study alone', () => {
    expect(found(studyWith({ languages: ['uk'] }), 'kit-not-translated').path).to.equal('languages[0]');
  });

  it('tells of a partner that nobody can say yes to', () => {
    const source = studyWith({ partners: [{ id: 'team', label: 'Wijkteam' }] });
    expect(found(source, 'partner-without-consent').path).to.equal('partners[0]');
  });

  it('tells of a questionnaire that no wave asks, and of waves in another order than time', () => {
    const waves = [
      { id: 'b', label: 'B', opens: '2026-05-01', definitions: ['x'] },
      { id: 'a', label: 'A', opens: '2026-01-01', definitions: ['x'] },
    ];
    const source = studyWith({ definitions: ['x.json', 'y.json'], waves });
    expect(found(source, 'unused-definition').path).to.equal('definitions[1]');
    expect(found(source, 'waves-out-of-order').path).to.equal('waves[1].opens');
  });

  it('tells when the public sees smaller groups than staff', () => {
    expect(codes(studyWith({ disclosure: { internalK: 8, publicK: 4 } }))).to.deep.equal(['public-k-below-internal']);
    expect(codes(studyWith({ disclosure: { internalK: 11 } }))).to.deep.equal(['public-k-below-internal']);
  });
});
