/**
 * survey-core alone, in one file: it reads the definition, and nothing of it is drawn. No renderer that stands on it can
 * be there sooner.
 */
import { Model } from 'survey-core';
import { measure } from './measure.mjs';

measure({
  start(definition) {
    const survey = new Model(definition);
    const names = survey.getAllQuestions().map((_question, index) => `Question ${index}:`);
    document.body.append(names.join(' '), Object.assign(document.createElement('input'), { type: 'radio' }));
  },
  root: () => document.body,
});
