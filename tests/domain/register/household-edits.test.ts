import { expect } from 'chai';
import { moveOut, newTenant, stayAt } from '../../../domain/register/household-edits.js';
import { sampleHousehold } from '../../support/sample-records.js';

describe('a household after the register was made', () => {
  const household = sampleHousehold({ doNotContact: true, language: 'tr', movedOutAt: null, revision: 3 });
  const october = '2026-10-01T00:00:00.000Z';

  it('stays elsewhere for a while, and comes home again', () => {
    const away = stayAt(household, 'Wisselweg 4');
    expect(away).to.deep.equal({ ...household, temporaryAddress: 'Wisselweg 4', revision: 4 });
    expect(stayAt(away, null).temporaryAddress).to.equal(null);
  });

  it('moves out and keeps its key', () =>
    expect(moveOut(household, october)).to.deep.equal({ ...household, movedOutAt: october, revision: 4 }));

  it('makes place for a new one, that takes over the home and nothing of the person', () => {
    const { leaves, enters } = newTenant(household, { id: 'home-13', movedInAt: october, accessCode: null });
    expect(leaves.movedOutAt).to.equal(october);
    expect(enters).to.deep.equal({
      id: 'home-13',
      study: household.study,
      complex: household.complex,
      building: household.building,
      stairwell: household.stairwell,
      address: household.address,
      name: null,
      phones: [],
      language: null,
      temporaryAddress: null,
      doNotContact: false,
      accessCode: null,
      movedInAt: october,
      movedOutAt: null,
      revision: 1,
    });
  });

  it('keeps the day on which it left when the new one comes later', () => {
    const gone = moveOut(household, '2026-09-01T00:00:00.000Z');
    expect(newTenant(gone, { id: 'home-13', movedInAt: october, accessCode: null }).leaves).to.deep.equal(gone);
  });
});
