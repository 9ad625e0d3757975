import { expect } from 'chai';
import { Action, createDropdownActionModel, type IAction, type PopupModel } from 'survey-core';
import { violationsIn } from '../../../support/axe.js';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { until } from '../../../support/until.js';

describe('the actions of a question', () => {
  let mounted: MountedSurvey;
  afterEach(() => mounted.remove());
  const mount = async (...actions: IAction[]): Promise<void> => {
    mounted = await mountSurvey(
      { elements: [{ type: 'text', name: 'q', title: 'Name' }] },
      {
        prepare: (survey) => {
          survey.onGetQuestionTitleActions.add((_sender, options) => options.actions.push(...actions));
        },
      },
    );
  };
  const button = (id: string): HTMLButtonElement => mounted.find(`[data-action="${id}"]`);
  const active = (): Element | null => mounted.root.activeElement;
  const press = (key: string): boolean =>
    active()!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

  it('are buttons with a text, that do what their host says', async () => {
    const done: unknown[] = [];
    await mount(
      { id: 'help', title: 'Help', tooltip: 'Opens the manual', action: () => done.push('help') },
      { id: 'never', title: 'Never', enabled: false },
    );
    expect(button('help').innerText.trim()).to.equal('Help');
    expect(button('help').title).to.equal('Opens the manual');
    expect(button('never').disabled).to.equal(true);
    button('help').click();
    expect(done).to.deep.equal(['help']);
  });

  it('come and go as their host shows and hides them', async () => {
    const help = new Action({ id: 'help', title: 'Help', visible: false });
    await mount(help, { id: 'other', title: 'Other' });
    expect(mounted.all('[data-action="help"]').length).to.equal(0);
    help.visible = true;
    await mounted.settled();
    expect(button('help').innerText.trim()).to.equal('Help');
  });

  it('are drawn by an element of the host where they name one', async () => {
    customElements.define('test-action', class extends HTMLElement {});
    await mount({ id: 'own', title: 'Own', component: 'test-action' });
    expect(mounted.find<HTMLElement & { item?: Action }>('test-action').item?.id).to.equal('own');
  });

  describe('with a menu', () => {
    const chosen: string[] = [];
    const items = [
      { id: 'nl', title: 'Nederlands' },
      { id: 'tr', title: 'Türkçe' },
      { id: 'en', title: 'English', enabled: false },
      { id: 'pl', title: 'Polski' },
    ];
    const menuAction = (more: object = {}): Action =>
      createDropdownActionModel({ id: 'language', title: 'Language' }, {
        items,
        onSelectionChanged: (item: IAction) => chosen.push(item.id!),
        ...more,
      } as never);
    const entries = (): HTMLElement[] => mounted.all('[role^="menuitem"]');
    const open = async (): Promise<void> => {
      button('language').focus();
      button('language').click();
      await mounted.settled();
      await until(() => active()?.closest('.menu') !== null);
    };

    it('unfold one, walk it by keys and choose from it', async () => {
      await mount(menuAction());
      expect(button('language').ariaHasPopup).to.equal('menu');
      await open();
      expect(button('language').ariaExpanded).to.equal('true');
      expect(await violationsIn(mounted.host)).to.deep.equal([]);
      expect(active()).to.equal(entries()[0]);
      for (const [key, index] of [
        ['ArrowDown', 1],
        ['ArrowDown', 3], // over what cannot be chosen
        ['ArrowDown', 0],
        ['ArrowUp', 3],
        ['Home', 0],
        ['End', 3],
        ['t', 1],
      ] as const) {
        press(key);
        expect(active() === entries()[index], key).to.equal(true);
      }
      (active() as HTMLElement).click();
      await mounted.settled();
      expect(chosen.at(-1)).to.equal('tr');
      expect(mounted.all('.menu').length).to.equal(0);
      expect(active() === button('language')).to.equal(true);
    });

    it('fold it by Escape, by the button, and by going elsewhere', async () => {
      await mount(menuAction());
      await open();
      press('Escape');
      await mounted.settled();
      expect(mounted.all('.menu').length).to.equal(0);
      expect(active() === button('language')).to.equal(true);
      await open();
      button('language').click();
      await mounted.settled();
      expect(mounted.all('.menu').length).to.equal(0);
      await open();
      mounted.find('input').focus();
      await mounted.settled();
      expect(mounted.all('.menu').length).to.equal(0);
      expect(active() === mounted.find('input')).to.equal(true);
    });

    it('open by the arrow down, and tell which one is chosen', async () => {
      const action = menuAction({ allowSelection: true, selectedItem: items[1] });
      await mount(action);
      button('language').focus();
      press('ArrowDown');
      await mounted.settled();
      await until(() => active()?.closest('.menu') !== null);
      expect(entries().map((entry) => entry.ariaChecked)).to.deep.equal(['false', 'true', 'false', 'false']);
      expect(active() === entries()[1]).to.equal(true);
    });

    it('search it where the host wants that', async () => {
      const many = Array.from({ length: 12 }, (_none, index) => ({
        id: String(index),
        title: `Language ${String(index)}`,
      }));
      await mount(menuAction({ items: many, searchEnabled: true }));
      await open();
      const search = mounted.find<HTMLInputElement>('.menu-search');
      expect(active() === search).to.equal(true);
      search.value = '11';
      search.dispatchEvent(new Event('input', { bubbles: true }));
      await mounted.settled();
      expect(entries().map((entry) => entry.innerText.trim())).to.deep.equal(['Language 11']);
      press('ArrowDown');
      expect(active() === entries()[0]).to.equal(true);
      search.value = 'zzz';
      search.dispatchEvent(new Event('input', { bubbles: true }));
      await mounted.settled();
      expect(mounted.find('.menu-empty').innerText).to.not.equal('');
    });

    it('show groups below their title', async () => {
      const group = { id: 'more', title: 'More', items: [{ id: 'ar', title: 'Arabic' }] };
      await mount(menuAction({ items: [...items.slice(0, 1), group] }));
      await open();
      expect(mounted.find('[role="group"]').getAttribute('aria-label')).to.equal('More');
      expect(entries().map((entry) => entry.innerText.trim())).to.deep.equal(['Nederlands', 'Arabic']);
    });

    it('show an element of the host, in a popup or in a dialog', async () => {
      customElements.define(
        'test-popup',
        class extends HTMLElement {
          connectedCallback(): void {
            const inside = document.createElement('button');
            inside.textContent = 'Inside';
            this.replaceChildren(inside);
          }
        },
      );
      const action = menuAction();
      const popup = action.popupModel as PopupModel<unknown>;
      popup.contentComponentName = 'test-popup';
      await mount(action);
      await open();
      expect(active()?.textContent).to.equal('Inside');
      popup.hide();
      await mounted.settled();
      popup.isModal = true;
      popup.show();
      await mounted.settled();
      expect(mounted.find('dialog test-popup').textContent).to.equal('Inside');
      popup.hide();
      await mounted.settled();
      await until(() => mounted.all('dialog').length === 0);
    });
  });
});
