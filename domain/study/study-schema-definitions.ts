/**
 * The rules of `survey-definitions/study.schema.json`, written by `node scripts/write-study-schema.mjs`.
 * Change the schema, then run the script.
 */
import type { Schema } from './schema.js';
export const studySchemaDefinitions: NonNullable<Schema['definitions']> = {
  disclosure: {
    type: 'object',
    additionalProperties: false,
    properties: {
      internalK: { type: 'integer', minimum: 3 },
      publicK: { type: 'integer', minimum: 3 },
      publicRounding: { type: 'integer', minimum: 1 },
      dominance: {
        anyOf: [
          { type: 'null' },
          {
            type: 'object',
            required: ['people', 'share'],
            additionalProperties: false,
            properties: {
              people: { type: 'integer', minimum: 1, maximum: 3 },
              share: { type: 'number', minimum: 0, maximum: 1 },
            },
          },
        ],
      },
      internalExtremes: { enum: ['none', 'disclosive', 'all'] },
      publicExtremes: { enum: ['disclosive', 'all'] },
    },
  },
  text: {
    anyOf: [
      { type: 'string', minLength: 1 },
      {
        type: 'object',
        minProperties: 1,
        propertyNames: { $ref: '#/definitions/language' },
        additionalProperties: { type: 'string', minLength: 1 },
      },
    ],
  },
  id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*$' },
  place: { type: 'string', pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N} ._/-]*$' },
  language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
  promise: {
    type: 'object',
    required: ['text'],
    additionalProperties: false,
    properties: {
      text: { $ref: '#/definitions/text' },
      by: { anyOf: [{ type: 'null' }, { $ref: '#/definitions/text' }] },
      when: { $ref: '#/definitions/month-or-day' },
    },
  },
  'month-or-day': { type: ['string', 'null'], pattern: '^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$' },
  time: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$' },
  'time-zone': { type: 'string', maxLength: 64, pattern: '^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$' },
  hours: {
    anyOf: [
      { type: 'null' },
      {
        type: 'object',
        required: ['from', 'until'],
        additionalProperties: false,
        properties: { from: { $ref: '#/definitions/time' }, until: { $ref: '#/definitions/time' } },
      },
    ],
  },
  date: { type: ['string', 'null'], pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' },
  email: { type: 'string', maxLength: 254, pattern: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$' },
  phone: { type: 'string', pattern: '^\\+?[0-9][0-9 ()-]{3,}$' },
  'web-address': { type: 'string', pattern: '^https://[^\\s\\\\]+$' },
  address: {
    type: 'string',
    pattern: '^(https://|http://(localhost|127\\.0\\.0\\.1)[:/]|(?![A-Za-z][A-Za-z0-9+.-]*:)(?!//))[^\\s\\\\]+$',
  },
  origin: { type: 'string', pattern: '^(https://[A-Za-z0-9.-]+|http://(localhost|127\\.0\\.0\\.1))(:[0-9]{1,5})?$' },
};
