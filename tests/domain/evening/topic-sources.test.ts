/** Topics come from the study file and from what residents said. */
import { expect } from 'chai';
import { ideasOfRelease, ideasOfStudy, newIdeas, nextPlace, topicOf } from '../../../domain/evening/topic-sources.js';
import type { Release } from '../../../domain/results/release.js';
import { EVENING, sampleTopic } from '../../support/sample-evening.js';
import { sampleRelease } from '../../support/sample-release.js';

const table = (wave: string, counts: Release['tables'][number]['counts']): Release['tables'][number] => ({
  question: 'topics',
  wave,
  complex: null,
  breakdown: null,
  group: null,
  base: 60,
  counts,
  dontKnow: 0,
  refused: 0,
  missing: 0,
  mean: null,
});

function releaseWith(tables: readonly Release['tables'][number][]): Release {
  const release = sampleRelease();
  const codes = ['garden', 'noise', 'coffee', 'sports', 'other'];
  const choices = codes.map((code) => ({ code, label: { en: `About ${code}` } }));
  const question = { id: 'topics', kind: 'multiple', label: { en: '?' }, domain: null, disclosive: false, choices };
  return { ...release, questions: [question as Release['questions'][number]], tables };
}

describe('ideas for topics', () => {
  it('are what residents chose, most chosen first, in the last wave that asked; never what is hidden, nor "other"', () => {
    const hidden = { hidden: 'small' } as const;
    const release = releaseWith([table('before', [90, 0, 0, 0, 0]), table('after', [15, 40, hidden, 0, 50])]);
    expect(ideasOfRelease(release, 'topics').map(({ id, chosenBy }) => [id, chosenBy])).to.deep.equal([
      ['noise', 40],
      ['garden', 15],
    ]);
    expect(ideasOfRelease(release, 'unknown')).to.deep.equal([]);
  });

  it('are those that are not on the list yet, each once', () => {
    const study = ideasOfStudy(['garden', 'noise'].map((id) => ({ id, label: { en: id }, promise: null })));
    const listed = topicOf(study[0]!, EVENING, 1);
    expect(newIdeas([...study, ...study], [listed], EVENING).map(({ id }) => id)).to.deep.equal(['noise']);
    const takenOff = { ...listed, removed: true };
    expect(newIdeas(study, [takenOff], EVENING).map(({ id }) => id)).to.deep.equal(['garden', 'noise']);
  });

  it('are those that were taken off the list as well, in the words that were written for them', () => {
    const study = ideasOfStudy([{ id: 'garden', label: { en: 'Garden' }, promise: null }]);
    const rewritten = { ...topicOf(study[0]!, EVENING, 1), label: { en: 'The garden' }, removed: true };
    const own = { ...topicOf({ id: 'own', label: { en: 'A bench' }, promise: null }, EVENING, 2), removed: true };
    const ideas = newIdeas(study, [rewritten, own], EVENING);
    expect(ideas.map(({ id, label, from }) => [id, label['en'], from])).to.deep.equal([
      ['garden', 'The garden', 'study'],
      ['own', 'A bench', 'list'],
    ]);
    expect(topicOf(ideas[1]!, EVENING, 3).id).to.equal(own.id);
  });

  it('become topics of one evening, behind those that are there', () => {
    const promise = { text: { en: 'Money for plants' }, by: null, when: '2027-03' };
    const other = { ...EVENING, name: 'another' };
    const idea = { id: 'garden', label: { en: 'Garden' }, promise };
    expect(topicOf(idea, EVENING, 1).id).not.to.equal(topicOf(idea, other, 1).id);
    expect(topicOf(idea, EVENING, 1).promise).to.equal(promise);
    expect(nextPlace([])).to.equal(1);
    expect(nextPlace([sampleTopic('a', { place: 7 }), sampleTopic('b', { place: 2 })])).to.equal(8);
  });
});
