// @ts-check
/**
 * Takes the models of the less common questions out of survey-core's one module, each with whatever only it uses, so
 * that they are loaded together with the element that draws them, and a plain questionnaire goes without.
 *
 * A model registers itself by statements at the top of the module (`Serializer.addClass(…)`): those that mention
 * something of a part go with the part. What anything outside the part uses stays in the core.
 */
import { statementsOf } from './statements.mjs';

/** @typedef {import('./statements.mjs').Statement} Statement */

/** Each part by the classes that it is made for. @satisfies {Readonly<Record<string, readonly string[]>>} */
export const PARTS = {
  tables: ['QuestionMatrixDropdownModelBase', 'QuestionMatrixDropdownModel', 'QuestionMatrixDynamicModel'],
  paneldynamic: ['QuestionPanelDynamicModel'],
  multipletext: ['QuestionMultipleTextModel'],
  file: ['QuestionFileModel'],
  signaturepad: ['QuestionSignaturePadModel'],
  slider: ['QuestionSliderModel'],
  imagemap: ['QuestionImageMapModel'],
  imagepicker: ['QuestionImagePickerModel'],
  image: ['QuestionImageModel'],
  ranking: ['QuestionRankingModel'],
  tagbox: ['QuestionTagboxModel'],
  buttongroup: ['QuestionButtonGroupModel'],
};

const CORE = 'core';
/** What the core gives to its parts besides what it exports: by a name that nothing else can have. */
const inner = (/** @type {string} */ name) => `$$${name}`;

/**
 * What a statement that declares nothing is about: of the classes that it mentions the one declared last, since a class
 * is decorated and registered right behind itself; without one, whatever was declared last. A change of a registered
 * type (`Serializer.getProperty("imagepicker", …)`) is about its class.
 * @param {readonly Statement[]} statements @returns {ReadonlyMap<Statement, string>}
 */
function subjectsOf(statements) {
  const order = new Map(
    statements.flatMap(({ declares, isClass }, index) =>
      declares.map((name) => [name, isClass ? index + statements.length : index]),
    ),
  );
  const effects = statements.filter(({ declares, isExport }) => declares.length === 0 && !isExport);
  const lastIn = (/** @type {Statement} */ { uses }) =>
    [...uses].sort((one, other) => (order.get(other) ?? 0) - (order.get(one) ?? 0))[0];
  const typeIn = (/** @type {Statement} */ { text }) => /^Serializer\.\w+\("(\w+)"/u.exec(text)?.[1] ?? '';
  const classes = new Map(
    effects.flatMap((effect) =>
      effect.text.startsWith('Serializer.addClass(') ? [[typeIn(effect), lastIn(effect)]] : [],
    ),
  );
  return new Map(
    effects.flatMap((effect) => {
      const subject = classes.get(typeIn(effect)) ?? lastIn(effect);
      return subject === undefined ? [] : [[effect, subject]];
    }),
  );
}

/**
 * The place of every statement: a part, or the core.
 * @param {readonly Statement[]} statements @returns {string[]}
 */
function placed(statements) {
  /** @type {Map<string, string>} */
  const partOf = new Map();
  for (const [part, classes] of Object.entries(PARTS)) for (const name of classes) partOf.set(name, part);
  const declares = (/** @type {string} */ name) => statements.some((each) => each.declares.includes(name));
  const missing = [...partOf.keys()].filter((name) => !declares(name));
  if (missing.length > 0) throw new Error(`survey-core has no ${missing.join(', ')} any more: look at its parts.`);

  const subjects = subjectsOf(statements);
  // Other types of question are there for themselves, whoever else uses them.
  const kept = new Set(
    statements.flatMap((each) => (each.text.includes('.registerQuestion(') ? (subjects.get(each) ?? []) : [])),
  );
  const place = (/** @type {Statement} */ each) => {
    if (each.isExport) return CORE;
    const name = each.declares[0] ?? subjects.get(each);
    return (name === undefined ? undefined : partOf.get(name)) ?? CORE;
  };

  /** The part that a declaration belongs in: the one that alone uses it, or what it uses if only its name is used. @param {Statement} statement */
  const belongsIn = ({ declares, uses }) => {
    const users = statements.filter(
      (each) => declares.some((name) => each.uses.has(name)) && !declares.includes(subjects.get(each) ?? ''),
    );
    const places = new Set(users.length > 0 ? users.map(place) : [...uses].flatMap((name) => partOf.get(name) ?? []));
    return places.size === 1 ? [...places][0] : CORE;
  };

  // Whatever joins a part may have been the only one to use something else: until nothing moves any more.
  for (let moved = true; moved;) {
    moved = false;
    for (const statement of statements) {
      const { declares } = statement;
      if (declares.length === 0 || declares.some((name) => partOf.has(name) || kept.has(name))) continue;
      const part = belongsIn(statement);
      if (part === undefined || part === CORE) continue;
      for (const name of declares) partOf.set(name, part);
      moved = true;
    }
  }
  return statements.map(place);
}

/** The names of an export list, `inside as outside`. @param {string} text */
const exportsIn = (text) =>
  text
    .slice(text.indexOf('{') + 1, text.lastIndexOf('}'))
    .split(',')
    .map((each) => each.trim().split(/\s+as\s+/u))
    .map(([inside = '', outside = inside]) => ({ inside, outside }));

/**
 * @param {string} code survey-core's module
 * @param {string} core the name under which a part imports the core
 * @returns {{ core: string; parts: Readonly<Record<string, string>> }} modules
 */
export function split(code, core) {
  const statements = statementsOf(code);
  const places = placed(statements);
  /** @type {Map<string, string>} */
  const home = new Map();
  statements.forEach(({ declares }, index) => {
    for (const name of declares) home.set(name, places[index] ?? CORE);
  });
  const of = (/** @type {string} */ part) => statements.filter((_, index) => places[index] === part);
  const usedIn = (/** @type {string} */ part) => [...new Set(of(part).flatMap(({ uses }) => [...uses]))];

  for (const { text, uses } of of(CORE)) {
    const gone = [...uses].find((name) => home.get(name) !== CORE);
    if (gone) throw new Error(`${gone} cannot leave survey-core, which uses it: ${text.slice(0, 80)}`);
  }
  /** @type {Set<string>} */
  const given = new Set();
  /** @type {Record<string, string>} */
  const parts = {};
  for (const part of Object.keys(PARTS)) {
    const foreign = usedIn(part).filter((name) => home.get(name) !== part);
    const stray = foreign.find((name) => home.get(name) !== CORE);
    if (stray) throw new Error(`Part "${part}" of survey-core uses ${stray} of another part: put them together.`);
    const assigned = of(part).flatMap(({ assigns }) => [...assigns].filter((name) => home.get(name) !== part));
    if (assigned.length > 0) throw new Error(`Part "${part}" of survey-core changes ${assigned.join(', ')}.`);
    for (const name of foreign) given.add(name);
    const imports = foreign.map((name) => `${inner(name)} as ${name}`).join(', ');
    parts[part] = [`import { ${imports} } from ${JSON.stringify(core)};`, ...of(part).map(({ text }) => text)].join(
      '\n',
    );
  }
  const outward = of(CORE)
    .filter(({ isExport }) => isExport)
    .flatMap(({ text }) => exportsIn(text))
    .filter(({ inside }) => home.get(inside) === CORE)
    .map(({ inside, outside }) => `${inside} as ${outside}`);
  const inward = [...given].map((name) => `${name} as ${inner(name)}`);
  const body = of(CORE).flatMap(({ text, isExport }) => (isExport ? [] : [text]));
  return { core: [...body, `export { ${[...outward, ...inward].join(', ')} };`].join('\n'), parts };
}
