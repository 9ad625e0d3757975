/**
 * Honours a SurveyJS theme (`survey.applyTheme`) by mapping its colours and sizes to the kit's own custom properties.
 * Both generations of names are known: `--sjs-…` of version 1 and 2, `--sjs2-…` of version 3.
 */
import type { SurveyModel } from 'survey-core';
import type { CssProperties } from '../rendering/css-properties.js';
import { isPlainCss } from '../rendering/plain-css.js';

/** Ours, and the theme's variables that it can come from, first match first. */
const MAPPING: Readonly<Record<`--${string}`, readonly string[]>> = {
  '--renovation-accent': ['--sjs2-color-bg-brand-primary', '--sjs2-color-project-brand-600', '--sjs-primary-backcolor'],
  '--renovation-accent-text': ['--sjs2-color-fg-static-main-primary', '--sjs-primary-forecolor'],
  '--renovation-background': ['--sjs2-color-utility-body', '--sjs-general-backcolor-dim'],
  '--renovation-raised': ['--sjs2-color-bg-basic-primary', '--sjs-general-backcolor'],
  '--renovation-color': ['--sjs2-color-fg-basic-primary', '--sjs-general-forecolor'],
  '--renovation-muted': ['--sjs2-color-fg-basic-secondary', '--sjs-general-forecolor-light'],
  '--renovation-tint': ['--sjs2-color-bg-brand-secondary', '--sjs-primary-backcolor-light'],
  '--renovation-border': ['--sjs2-color-border-basic-primary', '--sjs-border-default'],
  '--renovation-line': ['--sjs2-color-border-basic-secondary', '--sjs-border-light'],
  '--renovation-error': ['--sjs2-color-fg-alert-primary', '--sjs-special-red'],
  '--renovation-success': ['--sjs2-color-fg-positive-primary', '--sjs-special-green'],
  '--renovation-radius': ['--sjs2-base-unit-radius', '--sjs-corner-radius'],
  '--renovation-font': ['--sjs2-typography-font-family-default', '--sjs-font-family'],
};

/** A theme's value has to stand on its own: its other variables are not on the page. */
const REFERENCE = /var\(/iu;

/** The kit's custom properties for the theme of a survey; empty without one. */
export function themeProperties(survey: SurveyModel): CssProperties {
  const variables = (survey.themeVariables ?? {}) as Readonly<Record<string, unknown>>;
  const properties: Record<string, string> = {};
  for (const [ours, theirs] of Object.entries(MAPPING)) {
    const found = theirs.map((name) => variables[name]).find((value) => value !== undefined && value !== null);
    if (isPlainCss(found) && !REFERENCE.test(found)) properties[ours] = found;
  }
  return properties;
}
