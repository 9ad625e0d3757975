/** What a person gets when something was done: said on the screen, and in a file to keep. */
import { addressLine } from '../../../domain/person/access-document.js';
import type { StandingConsent } from '../../../domain/person/effects.js';
import type { ErasedCounts, ErasureRecord } from '../../../domain/person/erasure.js';
import { paperHtml, type Paper } from '../../../domain/person/paper.js';
import type { HouseholdRecord } from '../../../domain/records/records.js';
import { textIn } from '../../../domain/localized-text.js';
import { fileName, saveFile } from '../../shared/save-file.js';
import { dayOf, printedBy, type DataContext } from '../data-context.js';

export interface Receipt {
  readonly paper: Paper;
  /** Begins the name of its file. */
  readonly name: string;
}

const KINDS = [
  'register',
  'responses',
  'attachments',
  'consents',
  'cases',
  'entries',
] as const satisfies readonly (keyof ErasedCounts)[];

/** `3 questionnaires with their answers`; kinds of which there is nothing are not said. */
export const countLines = (counts: ErasedCounts, { words }: Pick<DataContext, 'words'>): readonly string[] =>
  KINDS.filter((kind) => counts[kind] > 0).map((kind) => words.person.counts[kind](counts[kind]));

/** Without name and address: whoever keeps it keeps nothing of the household. */
export function erasureReceipt({ id, at, counts }: ErasureRecord, context: DataContext): Receipt {
  const { erase } = context.words.person;
  return {
    name: erase.fileName,
    paper: {
      language: context.language,
      title: erase.receiptTitle,
      intro: [erase.receiptIntro(printedBy(context)(at)), ofStudy(context), erase.number(id)],
      sections: [
        { heading: erase.went, lines: countLines(counts, context) },
        { heading: erase.stays, lines: erase.staysLines },
      ],
    },
  };
}

export function withdrawalReceipt(
  household: HouseholdRecord,
  { purpose, respondent }: StandingConsent,
  { at, emptied }: { readonly at: string; readonly emptied: number },
  context: DataContext,
): Receipt {
  const { consents } = context.words.person;
  const name = purposeName(purpose, context);
  const partner = partnerOf(purpose.partner, context);
  return {
    name: consents.fileName,
    paper: {
      language: context.language,
      title: consents.receiptTitle,
      intro: [
        consents.receipt(name, printedBy(context)(at)),
        consents.receiptWho(addressLine(household), respondent),
        ofStudy(context),
      ],
      sections: [
        {
          heading: consents.receiptEffect,
          lines: [
            purpose.required ? consents.emptied(emptied) : consents.effectNone,
            ...(partner === null ? [] : [consents.effectPartner(partner)]),
            consents.effectStays,
          ],
        },
      ],
    },
  };
}

export const purposeName = (
  { title }: StandingConsent['purpose'],
  { language, services }: Pick<DataContext, 'language' | 'services'>,
): string => textIn(title, language, services.study.config.languages);

/** The name of a partner; null when a consent names none. */
export function partnerOf(id: string | null, { language, services }: DataContext): string | null {
  if (id === null) return null;
  const { config } = services.study;
  const partner = config.partners.find((each) => each.id === id);
  return partner ? textIn(partner.label, language, config.languages) : id;
}

/** Gives the name of the file. */
export function saveReceipt({ paper, name }: Receipt, context: DataContext): string {
  const file = fileName([name, dayOf(context)], 'html');
  saveFile(new Blob([paperHtml(paper)], { type: 'text/html' }), file);
  return file;
}

const ofStudy = ({ words, language, services }: DataContext): string => {
  const { config } = services.study;
  return `${words.paper.study}: ${textIn(config.title, language, config.languages)}.`;
};
