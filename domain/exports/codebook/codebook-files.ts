/** The two files that say what the columns of an export mean. */
import { strToU8 } from 'fflate';
import type { ExportPlan } from '../export-plan.js';
import { codebookHtml } from './codebook-html.js';
import { codebookJson } from './codebook-json.js';

export interface CodebookFile {
  readonly file: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export const codebookFiles = (plan: ExportPlan): readonly CodebookFile[] => [
  { file: 'codebook.html', type: 'text/html;charset=utf-8', bytes: strToU8(codebookHtml(plan)) },
  {
    file: 'codebook.json',
    type: 'application/json',
    bytes: strToU8(`${JSON.stringify(codebookJson(plan), null, 2)}\n`),
  },
];
