/** Lets only a definition through that can be played: the place of every fault is known before survey-core sees it. */
import { ComponentCollection, Serializer } from 'survey-core';
import { fail, succeed, type Result } from '../../../domain/failure.js';
import { isPlayable } from '../../../domain/questionnaire/check/definition-finding.js';
import { firstLook, type FirstLook } from '../../../domain/questionnaire/check/first-look.js';
import { answerShapeOf, type AnswerShape, type CustomTypes } from '../../../domain/questionnaire/question-types.js';
import type { StudyConfig } from '../../../domain/study/study-config.js';
import type { DefinitionFailure, LoadedDefinition, RawDefinition } from '../definition-loader.js';
import { refOf } from '../definition-ref.js';

/** Types that a host registered with survey-core, made of others or as classes of their own, by their answers. */
function customTypes(): CustomTypes {
  const types: Record<string, AnswerShape> = {};
  for (const each of ComponentCollection.Instance.items) types[each.name] = 'text';
  for (const { name } of Serializer.getChildrenClasses('question', true)) {
    if (answerShapeOf(name) === null) types[name] ??= inheritedShape(name);
  }
  return types;
}

/** A class of a host answers as what it extends does. */
function inheritedShape(name: string): AnswerShape {
  for (let type: string | undefined = name; type; type = Serializer.findClass(type)?.parentName) {
    const shape = answerShapeOf(type);
    if (shape !== null) return shape;
  }
  return 'text';
}

/**
 * A plainly sound definition passes at a first look; the whole check, and what it needs to know of JSON, is loaded for
 * the others alone, and for an author who asks for it (`thorough`): only then are all warnings found.
 *
 * @param ahead what was seen at a first look before the engine was there, with no types of a host
 */
export async function checkLoaded(
  raw: RawDefinition,
  study: StudyConfig | null,
  thorough = false,
  ahead?: FirstLook,
): Promise<Result<LoadedDefinition, DefinitionFailure>> {
  if (ahead?.sound === true && !thorough) return succeed(loaded(raw, ahead.definition, []));
  const custom = customTypes();
  const { sound, definition } = firstLook(raw.source, custom);
  if (sound && !thorough) return succeed(loaded(raw, definition, []));
  const options = {
    customTypes: custom,
    ...(study ? { languages: study.languages, themes: study.themes.map((theme) => theme.id) } : {}),
  };
  const checks = await loadChecks().catch(String);
  if (typeof checks === 'string') return fail({ reason: 'incomplete', detail: checks });
  const { checkDefinition, checkDefinitionText } = checks;
  const checked =
    typeof raw.source === 'string'
      ? checkDefinitionText(raw.source, options)
      : { definition: raw.source, findings: checkDefinition(raw.source, options) };
  if (!isPlayable(checked.findings)) {
    return fail({ reason: 'refused', address: raw.name, findings: checked.findings });
  }
  return succeed(loaded(raw, checked.definition, checked.findings));
}

async function loadChecks() {
  const [{ checkDefinition }, { checkDefinitionText }] = await Promise.all([
    import('../../../domain/questionnaire/check/check-definition.js'),
    import('../../../domain/questionnaire/check/check-definition-text.js'),
  ]);
  return { checkDefinition, checkDefinitionText };
}

const loaded = (raw: RawDefinition, definition: unknown, warnings: LoadedDefinition['warnings']): LoadedDefinition => ({
  json: definition as Readonly<Record<string, unknown>>,
  ref: refOf(definition, raw.name),
  warnings,
});
