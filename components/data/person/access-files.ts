/** The files of an access request: to read, for a machine, and both with the photos and files in one ZIP. */
import type { ExportPart } from '../../../domain/exports/export-request.js';
import { zipExport } from '../../../domain/exports/zip-export.js';
import { accessJson, accessPaper, homeLine, type AccessRequest } from '../../../domain/person/access-document.js';
import type { AnswersHalf } from '../../../domain/person/data-store.js';
import { paperHtml } from '../../../domain/person/paper.js';
import type { Codebook } from '../../../domain/questionnaire/codebook.js';
import type { AttachmentRecord, HouseholdRecord } from '../../../domain/records/records.js';
import { fileName } from '../../shared/save-file.js';
import { dayOf, printedBy, type DataContext } from '../data-context.js';

export type AccessForm = 'html' | 'json' | 'zip';

export const accessRequest = (
  household: HouseholdRecord,
  answers: AnswersHalf,
  codebooks: readonly Codebook[],
  context: DataContext,
): AccessRequest => ({
  config: context.services.study.config,
  codebooks,
  household,
  answers,
  language: context.language,
  words: context.words.paper,
  printed: printedBy(context),
  now: context.services.clock.now(),
});

/** Named after the home: whoever hands out two of them on a day must not mix them up. */
export async function accessFile(
  form: AccessForm,
  request: AccessRequest & { readonly household: HouseholdRecord },
  context: DataContext,
): Promise<{ readonly name: string; readonly content: Blob }> {
  const name = (extension: string): string =>
    fileName([context.words.person.access.fileName, homeLine(request.household), dayOf(context)], extension);
  const page = (): string => paperHtml(accessPaper(request));
  const data = (): string => `${JSON.stringify(accessJson(request), null, 2)}\n`;
  if (form === 'html') return { name: name('html'), content: new Blob([page()], { type: 'text/html' }) };
  if (form === 'json') return { name: name('json'), content: new Blob([data()], { type: 'application/json' }) };
  const pieces: BlobPart[] = [];
  const all = filesOf({ [name('html')]: page(), [name('json')]: data() }, request.answers.attachments);
  for await (const part of zipExport(all, name('zip'), request.now)) {
    if (part.kind === 'bytes') pieces.push(part.bytes.slice());
  }
  return { name: name('zip'), content: new Blob(pieces, { type: 'application/zip' }) };
}

async function* filesOf(
  texts: Readonly<Record<string, string>>,
  attachments: readonly AttachmentRecord[],
): AsyncGenerator<ExportPart, void, undefined> {
  for (const [file, text] of Object.entries(texts)) {
    yield { kind: 'file', file, type: '' };
    yield { kind: 'bytes', bytes: new TextEncoder().encode(text) };
  }
  for (const [index, attachment] of attachments.entries()) {
    const bytes = await bytesOf(attachment);
    if (!bytes) continue;
    yield { kind: 'file', file: `${String(index + 1)}-${plainName(attachment)}`, type: attachment.type };
    yield { kind: 'bytes', bytes };
  }
  yield { kind: 'end', outcome: 'complete' };
}

async function bytesOf({ content }: AttachmentRecord): Promise<Uint8Array | null> {
  return content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : null;
}

/** A name out of somebody's telephone must not lead out of the archive. */
const plainName = ({ name, question }: AttachmentRecord): string =>
  (name || question).replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/u, '') || 'file';
