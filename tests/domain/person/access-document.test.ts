/** What a person gets who asks what is kept about their household. */
import { expect } from 'chai';
import { paper as words } from '../../../components/data/locales/paper-en.js';
import { accessJson, accessPaper, type AccessRequest } from '../../../domain/person/access-document.js';
import { paperHtml } from '../../../domain/person/paper.js';
import { sampleAttachment, sampleConsent, sampleDraft, sampleHousehold } from '../../support/sample-records.js';
import { choices, codebook, study, variable } from '../results/small-study.js';

const AT = '2026-11-22T19:00:00.000Z';
const household = sampleHousehold();
const answered = sampleDraft({
  definition: { id: 'talk', version: '1.0.0' },
  answers: { work: 'yes', ranks: ['b', 'a'], gone: 'of an older version', sure: true },
  itemNonresponse: { income: 'refused' },
});

const request = (part: Partial<AccessRequest> = {}): AccessRequest => ({
  config: study(),
  codebooks: [
    codebook([
      variable('work', 'choice', { choices: choices('yes', 'no') }),
      variable('income', 'choice', { choices: choices('low', 'high') }),
      variable('ranks', 'ranking', { choices: choices('a', 'b') }),
      variable('sure', 'boolean'),
      variable('unasked', 'text'),
    ]),
  ],
  household,
  answers: {
    responses: [answered],
    attachments: [sampleAttachment({ name: 'damp.jpg' })],
    consents: [sampleConsent({ purpose: 'not-of-the-study' })],
    cases: [],
    entries: [],
  },
  language: 'en',
  words,
  printed: (moment) => `[${moment}]`,
  now: AT,
  ...part,
});
const nothing = { responses: [], attachments: [], consents: [], cases: [], entries: [] };
const pairsIn = (asked: AccessRequest): Record<string, string> =>
  Object.fromEntries(accessPaper(asked).sections.flatMap(({ pairs = [] }) => [...pairs]));

describe('An access request', () => {
  it('tells every answer in words, and why one was not given', () => {
    const pairs = pairsIn(request());
    expect(pairs).to.include({ work: 'yes', income: words.nonresponse.refused, ranks: '1. b\n2. a', sure: words.yes });
    expect(pairs).not.to.have.property('unasked');
  });

  it('keeps back nothing that no question knows any more', () => {
    expect(pairsIn(request())).to.include({ gone: 'of an older version' });
    const unknown = pairsIn(request({ codebooks: [] }));
    expect(unknown).to.include({ work: 'yes', ranks: '["b","a"]' });
  });

  it('has the register, the consents and the files', () => {
    const pairs = pairsIn(request());
    expect(pairs[words.field.key]).to.equal(household.id);
    expect(pairs['not-of-the-study']).to.contain(words.decision.given).and.to.contain(`[${AT}]`);
    expect(pairs['damp.jpg']).to.match(/bytes$/);
  });

  it('says so where nothing is kept', () => {
    const lines = accessPaper(request({ household: null, answers: nothing })).sections.flatMap(
      ({ heading, lines: own = [] }) => [heading, ...own],
    );
    expect(lines).to.include.members([
      words.notInRegister,
      words.noAnswers,
      words.noConsents,
      words.noAttempts,
      words.noFiles,
    ]);
  });

  it('tells what was done to reach the household, with the notes', () => {
    const base = { id: 'e', study: 's', household: household.id, wave: 'before', interviewer: 'i', at: AT };
    const entries = [
      { ...base, kind: 'attempt', mode: 'phone', outcome: 'no-answer', note: 'bell is broken' },
      { ...base, kind: 'appointment', moment: AT },
      { ...base, kind: 'appointment-cancelled' },
      { ...base, kind: 'ring-back' },
      { ...base, kind: 'note', note: 'speaks Polish' },
      { ...base, kind: 'residents', count: 3 },
      { ...base, kind: 'assigned' },
    ] as unknown as AccessRequest['answers']['entries'];
    const paper = accessPaper(request({ answers: { ...nothing, entries } }));
    const told = paper.sections.find(({ heading }) => heading === words.attempts)?.pairs?.map(([, text]) => text) ?? [];
    expect(told[0]).to.contain(words.mode.phone).and.to.contain('“bell is broken”');
    expect(told.slice(1)).to.deep.equal([
      words.entry.appointment(`[${AT}]`),
      words.entry.cancelled,
      words.entry.ringBack,
      `${words.entry.note}\n“speaks Polish”`,
      words.entry.residents(3),
      words.entry.work,
    ]);
  });

  it('gives a machine the records as they are kept, without what a file holds', () => {
    const json = accessJson(request()) as Record<string, unknown>;
    expect(json).to.deep.include({ format: 'renovation-kit/access-request', register: household });
    expect(json.responses).to.deep.equal([answered]);
    expect(JSON.stringify(json.attachments)).to.contain('damp.jpg').and.not.to.contain('blob');
  });

  it('takes nobody’s words for markup', () => {
    const answers = { ...nothing, responses: [sampleDraft({ answers: { said: '<img src=x onerror=alert(1)>"' } })] };
    const html = paperHtml(accessPaper(request({ answers })));
    expect(html).not.to.contain('<img').and.not.to.contain('alert(1)>');
    expect(html).to.contain('&#60;img');
  });
});
