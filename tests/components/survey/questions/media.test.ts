import { expect } from 'chai';
import type { QuestionFileModel, QuestionSignaturePadModel } from 'survey-core';
import { keepAttachments } from '../../../../components/survey/player/attachments.js';
import type { AttachmentRecord } from '../../../../domain/records/records.js';
import type { Store } from '../../../../domain/records/store.js';
import { mountSurvey, type MountedSurvey } from '../../../support/mount-survey.js';
import { questionConformance } from '../../../support/question-conformance.js';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const move = (input: HTMLInputElement, value: number): void => {
  input.value = String(value);
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

/** Lets whatever the page still has to do happen, until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('slider', () => {
  questionConformance('a value on a track', {
    question: { type: 'slider' },
    answer: 40,
    give: (mounted) => move(mounted.find<HTMLInputElement>('input[type=range]'), 40),
  });
  questionConformance('a range on a track', {
    question: { type: 'slider', sliderType: 'range' },
    answer: [20, 60],
    give: async (mounted) => {
      move(mounted.all<HTMLInputElement>('input[type=range]')[0]!, 20);
      await mounted.settled();
      move(mounted.all<HTMLInputElement>('input[type=range]')[1]!, 60);
    },
  });

  let mounted: MountedSurvey;
  afterEach(() => mounted.remove());

  it('is no answer until somebody moves it', async () => {
    mounted = await mountSurvey({ elements: [{ type: 'slider', name: 'q' }] });
    expect(mounted.survey.data).to.deep.equal({});
    expect(mounted.find('output').textContent?.trim()).to.equal('–');
  });

  it('takes the place where the thumb stands for an answer when it is pressed', async () => {
    mounted = await mountSurvey({ elements: [{ type: 'slider', name: 'q', min: 0, max: 10 }] });
    const input = mounted.find<HTMLInputElement>('input[type=range]');
    const shown = Number(input.value);
    input.click();
    expect(mounted.survey.getValue('q')).to.equal(shown);
  });

  it('names the thumbs of a range apart', async () => {
    mounted = await mountSurvey({ elements: [{ type: 'slider', name: 'q', title: 'Rent', sliderType: 'range' }] });
    const names = mounted.all('input[type=range]').map((each) => each.getAttribute('aria-label'));
    expect(names).to.deep.equal(['Rent (1/2)', 'Rent (2/2)']);
  });
});

describe('imagemap', () => {
  const question = {
    type: 'imagemap',
    imageLink: PIXEL,
    areas: [
      { value: 'hall', text: 'The hall', shape: 'rect', coords: '0,0,10,10' },
      { value: 'yard', text: 'The yard', shape: 'circle', coords: '20,20,5' },
    ],
  };
  questionConformance('places on a picture', {
    question,
    answer: ['yard'],
    give: (mounted) => mounted.all<HTMLInputElement>('input')[1]!.click(),
  });
  questionConformance('one place on a picture', {
    question: { ...question, multiSelect: false },
    answer: 'hall',
    give: (mounted) => mounted.all<HTMLInputElement>('input')[0]!.click(),
  });

  it('can be answered on the picture as well', async () => {
    const mounted = await mountSurvey({ elements: [{ ...question, name: 'q' }] });
    const image = mounted.find<HTMLImageElement>('.image-map img');
    await image.decode();
    // The areas are drawn at the load event, which may come after the decoding.
    await until(() => mounted.root.querySelector('rect.area') !== null);
    mounted.find('rect.area').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await mounted.settled();
    expect(mounted.survey.getValue('q')).to.deep.equal(['hall']);
    expect(mounted.all<HTMLInputElement>('input')[0]!.checked).to.equal(true);
    mounted.remove();
  });
});

describe('signaturepad', () => {
  questionConformance('a signature', { question: { type: 'signaturepad' }, answer: PIXEL });

  it('takes a stroke for a signature, and can be cleared', async () => {
    const mounted = await mountSurvey({ elements: [{ type: 'signaturepad', name: 'q' }] });
    const canvas = mounted.find<HTMLCanvasElement>('canvas');
    const at = canvas.getBoundingClientRect();
    const point = (type: string, x: number): void => {
      const init = { clientX: at.x + x, clientY: at.y + x, buttons: 1, pointerId: 1, isPrimary: true, pressure: 0.5 };
      canvas.dispatchEvent(
        new PointerEvent(type, { ...init, pointerType: 'mouse', bubbles: true, cancelable: true, composed: true }),
      );
    };
    point('pointerdown', 10);
    for (const x of [20, 30, 40, 60]) point('pointermove', x);
    point('pointerup', 60);
    (mounted.survey.getQuestionByName('q') as QuestionSignaturePadModel).onBlur({});
    await mounted.settled();
    expect(String(mounted.survey.getValue('q'))).to.match(/^data:image\/png/u);
    mounted.remove();
  });
});

describe('file', () => {
  questionConformance('a file', {
    question: { type: 'file' },
    answer: [{ name: 'a.txt', type: 'text/plain', content: 'data:text/plain;base64,SGk=' }],
  });
  questionConformance('several pictures', {
    question: { type: 'file', allowMultiple: true, acceptedTypes: 'image/*' },
    answer: [
      { name: 'a.png', type: 'image/png', content: PIXEL },
      { name: 'b.png', type: 'image/png', content: PIXEL },
    ],
  });

  const attachments = new Map<string, AttachmentRecord>();
  const store = {
    putAttachment: (record: AttachmentRecord) => {
      if (record.size > 1000) return Promise.resolve({ ok: false, failure: { reason: 'quota', usage: 1, quota: 1 } });
      attachments.set(record.id, record);
      return Promise.resolve({ ok: true, value: undefined });
    },
    attachment: (id: string) => Promise.resolve({ ok: true, value: attachments.get(id) ?? null }),
    removeAttachment: (id: string) => {
      attachments.delete(id);
      return Promise.resolve({ ok: true, value: undefined });
    },
  } as unknown as Store;

  let mounted: MountedSurvey;
  let next = 0;
  beforeEach(async () => {
    attachments.clear();
    mounted = await mountSurvey(
      {
        elements: [
          { type: 'file', name: 'q', title: 'Photo', allowMultiple: true, confirmDelete: false, maxSize: 5000 },
        ],
      },
      {
        prepare: (survey) =>
          keepAttachments(survey, {
            store,
            response: 'r1',
            newId: () => `f${String(++next)}`,
            sentence: ({ reason }) => `not kept: ${reason}`,
          }),
      },
    );
  });
  afterEach(() => mounted.remove());

  const choose = async (...files: File[]): Promise<void> => {
    const question = mounted.survey.getQuestionByName('q') as QuestionFileModel;
    await new Promise<void>((resolve) => {
      question.onUploadStateChanged.add((_sender, options) => {
        if (options.state !== 'loading') resolve();
      });
      question.loadFiles(files);
    });
    await mounted.settled();
  };

  it('keeps a file as a Blob, and a reference in the answer', async () => {
    await choose(new File(['hello'], 'letter.txt', { type: 'text/plain' }));
    const [answer] = mounted.survey.getValue('q') as { name: string; content: string }[];
    expect(answer!.name).to.equal('letter.txt');
    expect(answer!.content).to.match(/^attachment:f\d+$/u);
    const kept = attachments.get(answer!.content.slice('attachment:'.length));
    expect(await (kept!.content as Blob).text()).to.equal('hello');
    expect(kept).to.include({ response: 'r1', question: 'q', size: 5 });
    await until(() => mounted.all('.files').length > 0);
    expect(mounted.find('.files').textContent).to.contain('letter.txt');
  });

  it('refuses a file over the size of the definition, and says so', async () => {
    const question = mounted.survey.getQuestionByName('q') as QuestionFileModel;
    question.loadFiles([new File(['x'.repeat(6000)], 'big.txt', { type: 'text/plain' })]);
    await mounted.settled();
    expect(attachments.size).to.equal(0);
    expect(mounted.find('[role=alert]').textContent?.trim()).to.not.equal('');
  });

  it('says so when the device has no room for it', async () => {
    await choose(new File(['x'.repeat(2000)], 'big.txt', { type: 'text/plain' }));
    expect(mounted.find('[role=alert]').textContent).to.contain('not kept: quota');
    expect(mounted.survey.getValue('q')).to.equal(undefined);
  });

  it('takes a file back, and out of the store', async () => {
    await choose(new File(['hello'], 'letter.txt', { type: 'text/plain' }));
    await until(() => mounted.all('.files button').length > 0);
    mounted.find<HTMLButtonElement>('.files button').click();
    await until(() => mounted.survey.getValue('q') === undefined);
    expect(attachments.size).to.equal(0);
    expect(mounted.survey.getValue('q')).to.equal(undefined);
  });
});
