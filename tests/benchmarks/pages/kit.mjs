/** The kit: the built tag, alone on a page, straight from its folder as a webmaster embeds it. */
import { measure } from './measure.mjs';

const root = () => document.querySelector('renovation-survey')?.shadowRoot ?? document.body;

measure({
  start(definition) {
    const survey = document.createElement('renovation-survey');
    survey.locale = 'en';
    survey.definition = definition;
    document.body.append(survey);
  },
  root,
  whole: () => root().querySelector('renovation-survey-page [data-name]') !== null,
});
