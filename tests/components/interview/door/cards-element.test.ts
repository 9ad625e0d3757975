/** Cards for the letterbox: who gets one, in which language, and that nothing else comes out of the printer. */
import { expect } from 'chai';
import type { CardSheets } from '../../../../components/interview/door/cards/card-sheets.js';
import type { CardsElement } from '../../../../components/interview/door/cards/cards-element.js';
import { violationsIn } from '../../../support/axe.js';
import { DoorRound, focused, home, textOf, until, type RoundOptions } from './door-round.js';

const QUESTIONS = 'https://questions.example.org/living';

let round: DoorRound;
let printed = 0;

const cards = (): CardsElement => round.part as CardsElement;
const sheets = (): CardSheets | null => document.body.querySelector('renovation-interview-card-sheets');
const buttonOf = (words: string): HTMLElement =>
  [...round.root.querySelectorAll('button')].find((each) => each.textContent.trim().startsWith(words))!;
const read = (): string => textOf(cards());
const field = (id: string): HTMLInputElement => cards().renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
const fill = async (id: string, value: string): Promise<void> => {
  field(id).value = value;
  field(id).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await cards().updateComplete;
};
const choose = async (value: string): Promise<void> => {
  cards().renderRoot.querySelector<HTMLElement>(`input[value=${value}]`)!.click();
  await cards().updateComplete;
};
/** What lies in the tray afterwards. */
const print = (): readonly string[] => {
  cards().renderRoot.querySelector<HTMLElement>('button.primary')!.click();
  return [...sheets()!.shadowRoot!.querySelectorAll('.card-face')].map((each) => textOf(each));
};

const homes = [
  home('1', { language: 'nl' }),
  home('3', { language: 'tr' }),
  home('5', { language: 'ar' }),
  home('7', { language: 'ckb' }),
  home('9', { language: 'pl', accessCode: null }),
  home('11', { stairwell: '2', language: 'en' }),
];

async function open(options: RoundOptions = {}): Promise<void> {
  round = await DoorRound.open({
    homes,
    questionnaireUrl: QUESTIONS,
    entries: (write) => [
      write('1', { kind: 'attempt', outcome: 'nobody-home' } as never),
      write('11', { kind: 'attempt', outcome: 'household-refusal', note: 'no' } as never),
    ],
    ...options,
  });
  buttonOf('Cards').click();
  await until(() => round.part?.localName === 'renovation-interview-cards' && read().includes('This is what'));
  printed = 0;
  cards().openPrint = () => (printed += 1);
}

describe('Cards to print', () => {
  beforeEach(() => localStorage.clear());
  afterEach(async () => round.close());

  it('announce a visit to every door where something is left to do, each in its language', async () => {
    await open();
    await fill('day', '2026-12-03');
    await fill('from', '18:00');
    await fill('until', '21:00');
    expect(await violationsIn(round.element)).to.deep.equal([]);
    const faces = print();
    expect(printed).to.equal(1);
    expect(faces).to.have.length(5);
    expect(faces[0]).to.contain('Wij komen op donderdag 3 december, tussen 18:00 en 21:00 uur.');
    expect(faces[0])
      .to.contain('Woonstichting Voorbeeld')
      .and.to.contain('K7M-29Q-XRW')
      .and.to.contain('0800 000 00 00');
    expect(faces[1]).to.contain('3 Aralık Perşembe günü');
    expect(faces[2]).to.contain('سنأتي لزيارتك');
    expect(faces[3], 'no card in this language').to.contain('Wij komen bij u langs');
    expect(faces[4]).to.contain('Przyjdziemy z wizytą');
    const arabic = sheets()!.shadowRoot!.querySelector<HTMLElement>('[lang=ar]');
    expect(arabic?.dir).to.equal('rtl');
  });

  it('lead to the questionnaire of the household by a square code, and by an address that can be typed', async () => {
    await open();
    const faces = print();
    const codes = sheets()!.shadowRoot!.querySelectorAll('svg.qr path');
    expect(codes).to.have.length(4);
    expect(faces[0]!.replace(/\s/gu, '')).to.contain('questions.example.org/living');
    expect(faces[4], 'no access code').to.not.contain('Kod:');
    expect(read()).to.contain('1 household has no access code');
    expect(sheets()!.shadowRoot!.querySelectorAll('[style]')).to.have.length(0);
  });

  it('say sorry where nobody was home, and when we come back', async () => {
    await open();
    await choose('sorry');
    expect(field('day').value).to.equal('');
    expect(print()).to.have.length(1);
    await fill('day', '2026-11-28');
    expect(print()[0]).to.contain('Wij komen terug op zaterdag 28 november');
  });

  it('want a day that is to come, and times in their order', async () => {
    await open();
    await fill('day', '');
    print();
    await cards().updateComplete;
    expect(read()).to.contain('Choose the day of the visit.');
    expect(focused().id).to.equal('day');
    await fill('day', '2026-11-01');
    expect(read()).to.contain('This day is past.');
    await fill('day', '2026-12-03');
    await fill('from', '21:00');
    await fill('until', '18:00');
    expect(read()).to.contain('The visit ends before it begins.');
    print();
    expect(printed).to.equal(0);
  });

  it('fill sheets of four', async () => {
    await open();
    print();
    const filled = [...sheets()!.shadowRoot!.querySelectorAll('.sheet')].map((sheet) => sheet.children.length);
    expect(filled).to.deep.equal([4, 1]);
    expect(read()).to.contain('5 cards on 2 sheets of A4');
  });

  it('keep all that they say within their edges, in every language, whatever there is to say', async () => {
    const five = ['nl', 'en', 'tr', 'ar', 'pl'];
    await open({
      homes: five.map((language, index) => home(String(2 * index + 1), { language })),
      entries: (write) =>
        five.map((_, index) => write(String(2 * index + 1), { kind: 'attempt', outcome: 'nobody-home' } as never)),
    });
    for (const kind of ['announcement', 'sorry']) {
      await choose(kind);
      await fill('day', '2026-12-23'); // the longest there is, in most of them
      const faces = [...cards().renderRoot.querySelectorAll<HTMLElement>('.samples .card-face')];
      expect(faces.map(({ lang }) => lang)).to.have.members(five);
      const cut = faces.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight);
      expect(
        cut.map(({ lang }) => lang),
        kind,
      ).to.deep.equal([]);
    }
  });

  it('are written in the order of the day and the month', async () => {
    await open({ homes: [home('1', { language: 'en' })], entries: () => [] });
    await fill('day', '2026-11-27');
    // WebKit sets a comma behind the day of the week.
    expect(print()[0]).to.match(/We will come on Friday,? 27 November, between/u);
  });

  it('are drawn for whoever prints by the menu of the browser as well', async () => {
    await open();
    window.dispatchEvent(new Event('beforeprint'));
    expect(sheets()!.shadowRoot!.querySelectorAll('.card-face')).to.have.length(5);
  });

  it('leave the page as it was', async () => {
    const before = document.adoptedStyleSheets.length;
    await open();
    expect(document.adoptedStyleSheets).to.have.length(before + 1);
    buttonOf('All stairwells').click();
    await until(() => round.part?.localName === 'renovation-interview-overview');
    expect(sheets()).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(before);
  });

  it('do without a square code when the address of the questionnaire is not known', async () => {
    round = await DoorRound.open({ homes });
    buttonOf('Cards').click();
    await until(() => round.part?.localName === 'renovation-interview-cards' && read().includes('This is what'));
    expect(read()).to.contain('the cards have no QR code');
    expect(cards().renderRoot.querySelectorAll('svg.qr')).to.have.length(0);
  });
});
