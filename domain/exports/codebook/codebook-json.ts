/**
 * The codebook for machines. Names are those of DDI-Lifecycle 3.3 (DDI Alliance, "Data Documentation Initiative –
 * Lifecycle"), written as JSON: one object per element, a list where an element may occur again.
 */
import type { ExportColumn, ExportTable } from '../column.js';
import type { ExportPlan } from '../export-plan.js';
import { absenceWord } from '../formats/cell-words.js';
import { ABSENCES } from '../cell.js';

export function codebookJson(plan: ExportPlan): object {
  const { request, summary, tables, missing, words } = plan;
  const { config, codebooks, options, now } = request;
  return {
    DDIInstance: { ddiVersion: '3.3', 'xml:lang': options.language, versionDate: now },
    StudyUnit: {
      ID: config.id,
      Citation: { Title: config.title },
      DataCollection: {
        CollectionEvent: config.waves.map(({ id, label, opens, closes }) => ({
          ID: id,
          Label: label,
          // The dates of single interviews say as much, and they are shifted.
          ...(options.dates.kind === 'exact' ? { DataCollectionDate: { StartDate: opens, EndDate: closes } } : {}),
        })),
        Instrument: codebooks.map(({ definition, title }) => ({
          ID: definition.id,
          Version: definition.version,
          Label: title,
        })),
      },
      LogicalProduct: {
        ManagedMissingValuesRepresentation: {
          MissingCodeRepresentation: ABSENCES.map((absence) => ({
            ID: absence,
            Value: missing[absence],
            Category: { Label: absenceWord(absence, words) },
          })),
        },
        DataRelationship: {
          LogicalRecord: tables.map((table) => ({
            LogicalRecordName: table.name,
            CaseIdentification: table.columns.filter(({ about }) => about.role === 'id').map(({ name }) => name),
            VariableScheme: { Variable: table.columns.map(variableOf) },
          })),
        },
        ...(codebooks.some(({ measures }) => measures.length > 0) ? { GenerationInstruction: scoresOf(plan) } : {}),
      },
      PhysicalInstance: summary.tables.map(({ name, file, rows }) => ({
        LogicalRecordReference: name,
        DataFileIdentification: { DataFileURI: file },
        GrossFileStructure: { CaseQuantity: rows },
      })),
    },
  };
}

function variableOf(column: ExportColumn): object {
  const { name, label, about, level } = column;
  return {
    VariableName: name,
    Label: label,
    ...(about.variable === undefined ? {} : { SourceVariable: about.variable }),
    ...(about.part === undefined ? {} : { SourceVariablePart: about.part }),
    ...(about.definitions === undefined ? {} : { InstrumentReference: about.definitions }),
    ...(about.wave === undefined ? {} : { CollectionEventReference: about.wave }),
    VariableRepresentation: {
      ClassificationLevel: { nominal: 'Nominal', ordinal: 'Ordinal', scale: 'Continuous' }[level],
      ...representationOf(column),
    },
  };
}

function representationOf({ type, values, whole }: ExportTable['columns'][number]): object {
  switch (type) {
    case 'code':
      return {
        CodeRepresentation: {
          CodeList: {
            Code: values.map(({ value, label, code }) => ({
              Value: value,
              Category: { Label: label },
              ...(code === null || code === value ? {} : { SourceValue: code }),
            })),
          },
        },
      };
    case 'number':
      return { NumericRepresentation: { NumericTypeCode: whole === true ? 'Integer' : 'Double' } };
    case 'date':
      return { DateTimeRepresentation: { DateTypeCode: 'Date' } };
    case 'datetime':
      return { DateTimeRepresentation: { DateTypeCode: 'DateTime' } };
    case 'text':
      return { TextRepresentation: {} };
  }
}

/** How the scores came about: the questionnaire's own rules. */
function scoresOf({ request: { codebooks } }: ExportPlan): readonly object[] {
  return codebooks.flatMap(({ definition, measures }) =>
    measures.map(({ id, label, items, scoring, min, max, thresholds, construct }) => ({
      ID: id,
      InstrumentReference: `${definition.id}@${definition.version}`,
      Label: label,
      Construct: construct,
      SourceVariable: items,
      CommandCode: scoring,
      NumberRange: { Low: min, High: max },
      Threshold: thresholds,
    })),
  );
}
