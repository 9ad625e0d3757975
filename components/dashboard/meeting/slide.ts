/** One thing that a meeting looks at. */
import type { TemplateResult } from 'lit';

export interface Slide {
  readonly id: string;
  readonly title: string;
  /** Where it is another one than that of the meeting. */
  readonly language?: string;
  /** Draws it below a heading of level 2. */
  readonly draw: () => TemplateResult;
}
