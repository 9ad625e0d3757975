/**
 * Files, photos and signatures of a live survey: kept as Blobs in the store, so that an answer holds a reference and
 * no megabytes. Shown again through object addresses that end with the survey.
 */
import { type Question, type SurveyModel } from 'survey-core';
import type { AttachmentRecord } from '../../../domain/records/records.js';
import type { Store, StoreFailure } from '../../../domain/records/store.js';
import { answerPath } from './answer-path.js';

const SCHEME = 'attachment:';

export interface AttachmentPlace {
  readonly store: Store;
  readonly response: string;
  newId(): string;
  /** The sentence for a file that could not be kept. */
  sentence(failure: StoreFailure): string;
}

/** A file as survey-core keeps it in an answer. */
interface FileAnswer {
  readonly name?: string;
  readonly type?: string;
  readonly content?: string;
}

const idOf = (content: unknown): string | null =>
  typeof content === 'string' && content.startsWith(SCHEME) ? content.slice(SCHEME.length) : null;

/** Files larger than a definition allows are refused by survey-core before they come here. */
export function keepAttachments(survey: SurveyModel, place: AttachmentPlace): void {
  const storeOutside = (question: Question): void => {
    if (question.getType() === 'file' || question.getType() === 'signaturepad') question['storeDataAsText'] = false;
  };
  // Those that are there; what a list or a table makes later is told.
  for (const question of survey.getAllQuestions()) question.getNestedQuestions(false, true, true).forEach(storeOutside);
  survey.onQuestionCreated.add((_sender, options) => storeOutside(options.question));

  survey.onUploadFiles.add(async (_sender, options) => {
    const kept: { file: File; content: string }[] = [];
    for (const file of options.files) {
      const record: AttachmentRecord = {
        id: place.newId(),
        response: place.response,
        question: answerPath(options.question) ?? options.question.getValueName(),
        name: file.name,
        type: file.type,
        size: file.size,
        content: file,
      };
      const result = await place.store.putAttachment(record);
      if (!result.ok) {
        options.callback([], [place.sentence(result.failure)]);
        return;
      }
      kept.push({ file, content: `${SCHEME}${record.id}` });
    }
    options.callback(kept);
  });

  survey.onDownloadFile.add(async (_sender, options) => {
    const id = idOf(options.content);
    if (id === null) {
      options.callback('success', options.content);
      return;
    }
    const found = await place.store.attachment(id);
    const blob = found.ok ? found.value?.content : null;
    if (blob instanceof Blob) options.callback('success', await dataAddress(blob));
    else options.callback('error');
  });

  survey.onClearFiles.add(async (_sender, options) => {
    const files: readonly FileAnswer[] = Array.isArray(options.value) ? options.value : [options.value ?? {}];
    for (const file of files) {
      const id = idOf(file.content);
      if (id === null || (options.fileName && file.name !== options.fileName)) continue;
      const removed = await place.store.removeAttachment(id);
      if (!removed.ok) {
        options.callback('error', place.sentence(removed.failure));
        return;
      }
    }
    options.callback('success');
  });
}

/** survey-core draws a signature and a preview from data addresses alone. */
function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(blob);
  });
}
