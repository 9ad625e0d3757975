/** The first register of a study: what came of it is read before anything else takes its place. */
import { expect } from 'chai';
import { makeRegister } from '../../../../scripts/demo-data/register.js';
import { seeded } from '../../../support/seeded.js';
import { anna, button, find, openCallCentre, reads, screenOf, seek, until, type CallCentre } from '../call-centre.js';

const complex = {
  id: 'poplar',
  label: { en: 'Poplar Court' },
  buildings: [{ id: 'A', label: 'A', stairwells: ['1', '2'] }],
};

let centre: CallCentre;
afterEach(async () => centre.close());

async function bringIn(): Promise<void> {
  await reads(centre, 'File with the register');
  const transfer = new DataTransfer();
  transfer.items.add(new File([makeRegister(complex, 30, seeded(5)).csv], 'lijst.csv'));
  const file = find<HTMLInputElement>(centre, '#file');
  file.files = transfer.files;
  file.dispatchEvent(new Event('change'));
  await reads(centre, 'What is in which column?');
  button(centre, 'Check the list').click();
  await reads(centre, 'This is what will happen');
  button(centre, 'Save 21 households').click();
  await reads(centre, 'The register is saved');
}

describe('The receipt of the first register', () => {
  it('stays above signing in, which leaves it', async () => {
    centre = await openCallCentre({ households: [], interviewers: [anna] });
    await bringIn();
    await reads(centre, 'Who are you?');
    await reads(centre, /households added/u);
    const register = find(centre, 'renovation-register-import');
    expect(register.shadowRoot?.activeElement?.id, 'the keyboard stays at what is read').to.equal('title');
    button(centre, 'Anna').click();
    await until(() => screenOf(centre, 'renovation-interview-queue') !== null);
    expect(seek(centre, 'renovation-register-import')).to.equal(null);
  });

  it('stays for whoever is signed in already, until they go back to the list', async () => {
    centre = await openCallCentre({ households: [], attributes: { interviewer: 'anna' } });
    await bringIn();
    await until(() => seek(centre, '.bar button')?.textContent?.includes('Back to the list') === true);
    await reads(centre, 'The register is saved');
    button(centre, 'Back to the list').click();
    await until(() => screenOf(centre, 'renovation-interview-queue') !== null);
  });
});
