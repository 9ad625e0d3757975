/** A page that draws a ring around whatever has the focus means the button, and not the whole tag that the button is in. */
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { RenovationElement } from '../../../components/shared/renovation-element.js';
import { tokens } from '../../../components/shared/tokens.styles.js';

class RingedElement extends RenovationElement {
  static override styles = [tokens];

  protected override render(): TemplateResult {
    return html`<button type="button">Ja</button>`;
  }
}
customElements.define('test-ringed', RingedElement);

describe('The ring of a page around what has the focus', () => {
  // Themes of WordPress do so.
  const page = new CSSStyleSheet();
  page.replaceSync('*:focus { outline: 2px solid red; } test-ringed { margin: 1px; }');
  before(() => document.adoptedStyleSheets.push(page));
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
  });

  it('is not drawn around a tag that has a focused button in it', async () => {
    const tag = document.createElement('test-ringed') as RingedElement;
    document.body.append(tag);
    await tag.updateComplete;
    tag.shadowRoot?.querySelector('button')?.focus();
    expect(document.activeElement).to.equal(tag);
    expect(getComputedStyle(tag).marginTop, 'the sheet of the page').to.equal('1px');
    expect(getComputedStyle(tag).outlineStyle).to.equal('none');
    tag.remove();
  });
});
