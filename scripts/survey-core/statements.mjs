// @ts-check
/** The statements at the top of a module: what each declares, and what it uses of the others. */
import { parseAst } from 'vite';

/**
 * @typedef {object} Statement
 * @property {string} text
 * @property {readonly string[]} declares
 * @property {ReadonlySet<string>} uses names declared elsewhere at the top of the module, at whatever depth; a local
 *   name that shadows one of them counts as a use, which can only keep too much together
 * @property {ReadonlySet<string>} assigns those that it gives another value
 * @property {boolean} isClass
 * @property {boolean} isExport the list of exports
 */

/** @typedef {{ readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: any }} Node */

/** @param {Node | null | undefined} pattern @returns {string[]} */
function namesIn(pattern) {
  if (!pattern) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((/** @type {Node} */ each) => namesIn(each.value ?? each.argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesIn);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    default:
      return [];
  }
}

/** @param {Node} statement */
function declared(statement) {
  if (statement.type === 'VariableDeclaration') {
    return statement.declarations.flatMap((/** @type {Node} */ each) => namesIn(each.id));
  }
  const isNamed = statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration';
  return isNamed ? [statement.id.name] : [];
}

/** Whether an identifier is the name of a member, and no use of what is called so. @param {Node} parent @param {string} key */
const isMemberName = (parent, key) =>
  !parent.computed &&
  ((key === 'property' && parent.type === 'MemberExpression') ||
    (key === 'key' && ['Property', 'MethodDefinition', 'PropertyDefinition'].includes(parent.type)));

/**
 * @param {Node} node @param {(name: string) => void} use @param {(name: string) => void} assign
 */
function visit(node, use, assign) {
  const target = node.type === 'AssignmentExpression' ? node.left : node.type === 'UpdateExpression' && node.argument;
  if (target && target.type === 'Identifier') assign(target.name);
  for (const [key, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child === null || typeof child !== 'object' || typeof child.type !== 'string') continue;
      if (child.type !== 'Identifier') visit(child, use, assign);
      else if (!isMemberName(node, key)) use(child.name);
    }
  }
}

/** @param {string} code an ES module @returns {Statement[]} in their order */
export function statementsOf(code) {
  const body = /** @type {Node[]} */ (/** @type {unknown} */ (parseAst(code).body));
  const top = new Set(body.flatMap(declared));
  return body.map((node) => {
    /** @type {Set<string>} */
    const uses = new Set();
    /** @type {Set<string>} */
    const assigns = new Set();
    const keep = (/** @type {Set<string>} */ into) => (/** @type {string} */ name) => top.has(name) && into.add(name);
    const isExport = node.type === 'ExportNamedDeclaration';
    if (!isExport) visit(node, keep(uses), keep(assigns));
    const declares = declared(node);
    for (const name of declares) uses.delete(name);
    const isClass = node.type === 'ClassDeclaration';
    return { text: code.slice(node.start, node.end), declares, uses, assigns, isClass, isExport };
  });
}
