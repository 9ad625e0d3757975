import { expect } from 'chai';
import { PopupModel, settings, SurveyModel, type IDialogOptions, type PopupBaseViewModel } from 'survey-core';
import { violationsIn } from '../../../support/axe.js';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { until } from '../../../support/until.js';

describe('dialogs that survey-core or a host opens', () => {
  let mounted: MountedSurvey;
  beforeEach(async () => {
    mounted = await mountSurvey({ elements: [{ type: 'text', name: 'q', title: 'Name' }] });
    mounted.find('input').focus();
  });
  afterEach(() => mounted.remove());

  const text = { locText: undefined };
  const show = async (options: Partial<IDialogOptions>, root?: HTMLElement): Promise<PopupBaseViewModel> => {
    const inner = new SurveyModel({ elements: [{ type: 'text', name: 'inner', title: 'Inner question' }] });
    const popup = settings.showDialog(
      { componentName: 'survey', data: { model: inner }, onApply: () => true, ...options, ...text } as IDialogOptions,
      root,
    ) as PopupBaseViewModel;
    await mounted.settled();
    return popup;
  };
  const dialog = (): HTMLDialogElement => mounted.find('dialog');
  const gone = async (): Promise<void> => {
    await mounted.settled();
    await until(() => mounted.all('dialog').length === 0);
  };
  const focusIsBack = (): boolean => mounted.root.activeElement === mounted.find('input');

  it('are native ones with a title, around a questionnaire of their own', async () => {
    await show({ title: 'More about you' });
    expect(dialog().open).to.equal(true);
    const name = mounted.root.getElementById(dialog().getAttribute('aria-labelledby')!);
    expect(name?.innerText).to.equal('More about you');
    expect(dialog().innerText).to.contain('Inner question');
    expect(await violationsIn(mounted.host)).to.deep.equal([]);
    mounted.find('[data-action="cancel"]').click();
    await gone();
    expect(focusIsBack()).to.equal(true);
  });

  it('stay open until what is in them is right', async () => {
    let right = false;
    await show({ onApply: () => right });
    mounted.find('[data-action="apply"]').click();
    await mounted.settled();
    expect(dialog().open).to.equal(true);
    right = true;
    mounted.find('[data-action="apply"]').click();
    await gone();
    expect(focusIsBack()).to.equal(true);
  });

  it('take Escape, and a browser that closes them, for a no', async () => {
    const heard: string[] = [];
    const options = { onCancel: () => heard.push('cancel'), onHide: () => heard.push('hide') };
    await show(options);
    dialog().dispatchEvent(new Event('cancel', { cancelable: true }));
    await gone();
    await show(options);
    dialog().close();
    await gone();
    expect(heard).to.deep.equal(['cancel', 'hide', 'cancel', 'hide']);
  });

  it('have a button to close where the host wants one', async () => {
    await show({ showCloseButton: true });
    [...dialog().querySelectorAll('button')].find((each) => each.innerText === 'Close')!.click();
    await gone();
  });

  it('change their buttons as the host does', async () => {
    const popup = await show({});
    popup.footerToolbar.getActionById('apply')!.title = 'Save it';
    await mounted.settled();
    expect(mounted.find('[data-action="apply"]').innerText.trim()).to.equal('Save it');
    popup.cancel();
    await gone();
  });

  it('draw an element that the host registered', async () => {
    customElements.define('test-dialog-content', class extends HTMLElement {});
    await show({ componentName: 'test-dialog-content', data: { answer: 42 } });
    expect(mounted.find<HTMLElement & { answer?: number }>('test-dialog-content').answer).to.equal(42);
    mounted.find('[data-action="cancel"]').click();
    await gone();
  });

  it('ask a question with a yes and a no, for a host as well', async () => {
    const answers: boolean[] = [];
    for (const action of ['apply', 'cancel']) {
      mounted.survey.confirmActionAsync('Are you sure?', (yes) => answers.push(yes), { applyTitle: 'Yes, I am' });
      await mounted.settled();
      expect(dialog().role).to.equal('alertdialog');
      expect(dialog().innerText).to.contain('Are you sure?').and.to.contain('Yes, I am');
      mounted.find(`[data-action="${action}"]`).click();
      await gone();
    }
    expect(answers).to.deep.equal([true, false]);
  });

  it('leave a host its own dialogs', () => {
    expect(settings.showDialog).to.be.a('function');
    expect(new PopupModel('x', {}).isVisible).to.equal(false);
  });
});
