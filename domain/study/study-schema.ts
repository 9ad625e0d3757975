/**
 * The rules of `survey-definitions/study.schema.json`, written by `node scripts/write-study-schema.mjs`.
 * Change the schema, then run the script.
 */
import type { Schema } from './schema.js';
import { studySchemaDefinitions } from './study-schema-definitions.js';

export const studySchema: Schema = {
  type: 'object',
  required: ['id', 'title', 'organisation', 'complexes', 'waves', 'definitions', 'welcome', 'consent'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    id: { $ref: '#/definitions/id' },
    title: { $ref: '#/definitions/text' },
    organisation: {
      anyOf: [
        { type: 'string', minLength: 1 },
        {
          type: 'object',
          required: ['name'],
          additionalProperties: false,
          properties: {
            name: { type: 'string', minLength: 1 },
            contact: {
              type: 'object',
              additionalProperties: false,
              properties: {
                email: { $ref: '#/definitions/email' },
                phone: { $ref: '#/definitions/phone' },
                url: { $ref: '#/definitions/web-address' },
              },
            },
          },
        },
      ],
    },
    languages: { type: 'array', minItems: 1, uniqueItems: true, items: { $ref: '#/definitions/language' } },
    complexes: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['id', 'label', 'homes'],
        additionalProperties: false,
        properties: {
          id: { $ref: '#/definitions/id' },
          label: { $ref: '#/definitions/text' },
          homes: { type: 'integer', minimum: 1 },
          buildings: {
            type: 'array',
            items: {
              anyOf: [
                { $ref: '#/definitions/place' },
                {
                  type: 'object',
                  required: ['id'],
                  additionalProperties: false,
                  properties: {
                    id: { $ref: '#/definitions/place' },
                    label: { type: 'string', minLength: 1 },
                    stairwells: { type: 'array', uniqueItems: true, items: { $ref: '#/definitions/place' } },
                  },
                },
              ],
            },
          },
          comparison: { type: 'boolean' },
        },
      },
    },
    waves: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['id', 'label'],
        additionalProperties: false,
        properties: {
          id: { $ref: '#/definitions/id' },
          label: { $ref: '#/definitions/text' },
          opens: { $ref: '#/definitions/date' },
          closes: { $ref: '#/definitions/date' },
          definitions: { type: 'array', minItems: 1, uniqueItems: true, items: { $ref: '#/definitions/id' } },
        },
      },
    },
    definitions: {
      type: 'array',
      minItems: 1,
      items: {
        anyOf: [
          { $ref: '#/definitions/address' },
          {
            type: 'object',
            required: ['id', 'src'],
            additionalProperties: false,
            properties: { id: { $ref: '#/definitions/id' }, src: { $ref: '#/definitions/address' } },
          },
        ],
      },
    },
    welcome: {
      type: 'object',
      required: ['heading', 'whoAsks', 'whatHappens', 'whoSees', 'whoDoesNotSee', 'duration'],
      additionalProperties: false,
      properties: {
        heading: { $ref: '#/definitions/text' },
        whoAsks: { $ref: '#/definitions/text' },
        whatHappens: { $ref: '#/definitions/text' },
        whoSees: { $ref: '#/definitions/text' },
        whoDoesNotSee: { $ref: '#/definitions/text' },
        duration: { $ref: '#/definitions/text' },
      },
    },
    consent: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['id', 'title', 'text'],
        additionalProperties: false,
        properties: {
          id: { $ref: '#/definitions/id' },
          version: { type: 'string', minLength: 1 },
          title: { $ref: '#/definitions/text' },
          text: { $ref: '#/definitions/text' },
          required: { type: 'boolean' },
          partner: { anyOf: [{ type: 'null' }, { $ref: '#/definitions/id' }] },
        },
      },
    },
    partners: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'label'],
        additionalProperties: false,
        properties: {
          id: { $ref: '#/definitions/id' },
          label: { $ref: '#/definitions/text' },
          themes: { type: 'array', uniqueItems: true, items: { $ref: '#/definitions/id' } },
        },
      },
    },
    themes: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'label'],
        additionalProperties: false,
        properties: { id: { $ref: '#/definitions/id' }, label: { $ref: '#/definitions/text' } },
      },
    },
    protocol: {
      type: 'object',
      additionalProperties: false,
      properties: {
        maxAttempts: { type: 'integer', minimum: 1, maximum: 100 },
        minSlots: { type: 'integer', minimum: 1, maximum: 4 },
        coolDownMinutes: {
          type: 'object',
          additionalProperties: false,
          properties: {
            busy: { type: 'integer', minimum: 0 },
            noAnswer: { type: 'integer', minimum: 0 },
            answeringMachine: { type: 'integer', minimum: 0 },
            softRefusal: { type: 'integer', minimum: 0 },
          },
        },
        holdMinutes: { type: 'integer', minimum: 1 },
        respondents: { enum: ['any', 'each'] },
        partialShare: { type: 'number', minimum: 0, maximum: 1 },
        timeZone: { $ref: '#/definitions/time-zone' },
        hours: {
          type: 'object',
          additionalProperties: false,
          properties: {
            'weekday-daytime': { $ref: '#/definitions/hours' },
            'weekday-evening': { $ref: '#/definitions/hours' },
            saturday: { $ref: '#/definitions/hours' },
            sunday: { $ref: '#/definitions/hours' },
          },
        },
        targetShare: { type: ['number', 'null'], minimum: 0, maximum: 1 },
        slotShares: {
          type: ['object', 'null'],
          additionalProperties: false,
          properties: {
            'weekday-daytime': { type: 'number', minimum: 0, maximum: 1 },
            'weekday-evening': { type: 'number', minimum: 0, maximum: 1 },
            saturday: { type: 'number', minimum: 0, maximum: 1 },
            sunday: { type: 'number', minimum: 0, maximum: 1 },
          },
        },
        dayTarget: { type: ['integer', 'null'], minimum: 1 },
      },
    },
    nonresponse: {
      anyOf: [
        { type: 'array', uniqueItems: true, items: { enum: ['dont-know', 'refused'] } },
        {
          type: 'object',
          additionalProperties: false,
          properties: {
            phone: { type: 'array', uniqueItems: true, items: { enum: ['dont-know', 'refused'] } },
            door: { type: 'array', uniqueItems: true, items: { enum: ['dont-know', 'refused'] } },
            self: { type: 'array', uniqueItems: true, items: { enum: ['dont-know', 'refused'] } },
          },
        },
      ],
    },
    breakdowns: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'label', 'by'],
        additionalProperties: false,
        properties: {
          id: { $ref: '#/definitions/id' },
          label: { $ref: '#/definitions/text' },
          by: {
            anyOf: [
              {
                type: 'object',
                required: ['variable'],
                additionalProperties: false,
                properties: {
                  variable: { type: 'string', minLength: 1 },
                  groups: {
                    type: 'array',
                    minItems: 1,
                    items: {
                      type: 'object',
                      required: ['id', 'label'],
                      additionalProperties: false,
                      properties: {
                        id: { $ref: '#/definitions/id' },
                        label: { $ref: '#/definitions/text' },
                        values: {
                          type: 'array',
                          minItems: 1,
                          uniqueItems: true,
                          items: { type: ['string', 'number', 'boolean'] },
                        },
                        from: { type: 'number' },
                        below: { type: 'number' },
                        residents: { type: 'integer', minimum: 0 },
                      },
                    },
                  },
                },
              },
              {
                type: 'object',
                required: ['register'],
                additionalProperties: false,
                properties: { register: { enum: ['building', 'stairwell'] } },
              },
            ],
          },
        },
      },
    },
    disclosure: { $ref: '#/definitions/disclosure' },
    topics: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'label'],
        additionalProperties: false,
        properties: {
          id: { $ref: '#/definitions/id' },
          label: { $ref: '#/definitions/text' },
          promise: { anyOf: [{ type: 'null' }, { $ref: '#/definitions/promise' }] },
        },
      },
    },
    promises: {
      type: 'array',
      items: {
        type: 'object',
        required: ['about', 'text'],
        additionalProperties: false,
        properties: {
          about: { type: 'string', minLength: 1 },
          text: { $ref: '#/definitions/text' },
          by: { anyOf: [{ type: 'null' }, { $ref: '#/definitions/text' }] },
          when: { $ref: '#/definitions/month-or-day' },
        },
      },
    },
    origins: { type: 'array', uniqueItems: true, items: { $ref: '#/definitions/origin' } },
  },
  definitions: studySchemaDefinitions,
};
