/** survey-js-ui 2.5.38, as its documentation shows it. */
import 'survey-core/survey-core.min.css';
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import { measure } from './measure.mjs';

measure({
  start(definition) {
    const element = document.createElement('div');
    document.body.append(element);
    renderSurvey(new Model(definition), element);
  },
  root: () => document.body,
});
