/** survey-react-ui 3.0.0, as its documentation shows it. */
import 'survey-core/survey-core.min.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { measure } from './measure.mjs';

measure({
  start(definition) {
    const element = document.createElement('div');
    document.body.append(element);
    createRoot(element).render(createElement(Survey, { model: new Model(definition) }));
  },
  root: () => document.body,
});
