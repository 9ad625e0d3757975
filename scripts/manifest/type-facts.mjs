// @ts-check
/**
 * What the TypeScript compiler knows and cem, which reads one file at a time, does not: the words that a property takes
 * when its type is a list of them, and the fields of our events.
 */
import { join } from 'node:path';
import ts from 'typescript';

/** @typedef {import('./public-manifest.mjs').Member} Member */

/** @param {string} root */
function readConfig(root) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}

/** @param {ts.Symbol} symbol @param {ts.TypeChecker} checker */
const textOf = (symbol, checker) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();

/** As the author wrote the type, where it is written. @param {ts.Symbol} symbol @param {ts.TypeChecker} checker */
function typeText(symbol, checker) {
  const place = symbol.valueDeclaration;
  if (place && (ts.isParameter(place) || ts.isPropertyDeclaration(place)) && place.type) return place.type.getText();
  return checker.typeToString(checker.getTypeOfSymbol(symbol));
}

export class TypeFacts {
  #program;
  #checker;

  /**
   * @param {string} root  folder of the project
   * @param {readonly string[]} files  below root
   */
  constructor(root, files) {
    this.#program = ts.createProgram(
      files.map((file) => join(root, file)),
      readConfig(root),
    );
    this.#checker = this.#program.getTypeChecker();
  }

  /**
   * The class with this name, in our own source.
   * @param {string} name
   * @returns {ts.ClassDeclaration | undefined}
   */
  #classNamed(name) {
    for (const file of this.#program.getSourceFiles()) {
      if (file.isDeclarationFile) continue;
      const found = file.statements.find((node) => ts.isClassDeclaration(node) && node.name?.text === name);
      if (found && ts.isClassDeclaration(found)) return found;
    }
    return undefined;
  }

  /**
   * The words that a property takes, such as `'self' | 'phone' | 'door'`; undefined when it is no list of words.
   * @param {string} className @param {string} property
   * @returns {string | undefined}
   */
  words(className, property) {
    const declaration = this.#classNamed(className);
    const symbol = declaration && this.#checker.getTypeAtLocation(declaration).getProperty(property);
    const type = symbol && this.#checker.getNonNullableType(this.#checker.getTypeOfSymbol(symbol));
    const parts = type?.isUnion() ? type.types : type ? [type] : [];
    if (parts.length === 0 || !parts.every((part) => part.isStringLiteral())) return undefined;
    // The compiler's order of a union depends on what else it has read; the alphabet's does not.
    return parts
      .map((part) => `'${/** @type {ts.StringLiteralType} */ (part).value}'`)
      .sort()
      .join(' | ');
  }

  /**
   * An event class as a declaration of the manifest: its own fields, each with its sentence.
   * @param {string} name
   * @returns {import('./public-manifest.mjs').Declaration | undefined}
   */
  event(name) {
    const declaration = this.#classNamed(name);
    const symbol = declaration?.name && this.#checker.getSymbolAtLocation(declaration.name);
    if (!declaration || !symbol) return undefined;
    const own = this.#checker
      .getTypeAtLocation(declaration)
      .getProperties()
      .filter((field) => field.declarations?.some((place) => place.getSourceFile() === declaration.getSourceFile()));
    return {
      kind: 'class',
      name,
      description: textOf(symbol, this.#checker),
      superclass: { name: 'Event', package: 'global:' },
      members: own.map((field) => ({
        kind: 'field',
        name: field.name,
        type: { text: typeText(field, this.#checker) },
        readonly: true,
        ...(textOf(field, this.#checker) ? { description: textOf(field, this.#checker) } : {}),
      })),
    };
  }
}
