import { readFileSync } from 'node:fs';
import ts from 'typescript';

// Read here and not by ts-json-schema-generator, which brings a second TypeScript, 5.9.

/** A piece of JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
type Arguments = ReadonlyMap<string, Schema>;

const NOTHING: Arguments = new Map();

/**
 * JSON Schema of a type, made from the declarations in source files, with their comments as descriptions.
 * Throws for a form of type that it does not know, so that a schema never says less than the type.
 */
export function schemaOf(root: string, files: readonly string[]): Schema {
  const declarations = new Map(files.flatMap(declarationsIn).map((one) => [one.name.text, one]));
  const definitions = new Map<string, Schema>();
  define(root);
  const { [root]: whole, ...others } = Object.fromEntries(definitions);
  return { ...whole, $defs: others };

  function define(name: string): Schema {
    const declaration = declarations.get(name);
    if (!declaration) throw new Error(`No type ${name} in ${files.join(', ')}`);
    if (!definitions.has(name)) {
      // Named first, because a type may lead back to itself.
      definitions.set(name, {});
      definitions.set(name, { ...descriptionOf(declaration), ...expand(declaration, NOTHING) });
    }
    return { $ref: `#/$defs/${name}` };
  }

  function expand(declaration: Declaration, given: Arguments): Schema {
    if (ts.isTypeAliasDeclaration(declaration)) return toSchema(declaration.type, given);
    return object(membersOf(declaration), given);
  }

  /** The members of an interface and of those it extends; its own win. */
  function membersOf(declaration: ts.InterfaceDeclaration): readonly ts.TypeElement[] {
    const bases = (declaration.heritageClauses ?? []).flatMap(({ types }) => types);
    const inherited = bases.flatMap(({ expression }) => {
      const base = declarations.get(expression.getText());
      if (!base || !ts.isInterfaceDeclaration(base)) throw new Error(`Unknown base ${expression.getText()}`);
      return membersOf(base);
    });
    return [...inherited, ...declaration.members];
  }

  function object(members: readonly ts.TypeElement[], given: Arguments): Schema {
    const properties: Record<string, Schema> = {};
    const required = new Set<string>();
    for (const member of members) {
      if (!ts.isPropertySignature(member) || !member.type)
        throw new Error(`Unknown member ${member.getText()}`);
      const name = member.name.getText();
      properties[name] = { ...toSchema(member.type, given), ...descriptionOf(member) };
      if (!member.questionToken) required.add(name);
    }
    return { type: 'object', properties, required: [...required], additionalProperties: false };
  }

  function toSchema(type: ts.TypeNode, given: Arguments): Schema {
    if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type)) return toSchema(type.type, given);
    if (ts.isArrayTypeNode(type)) return { type: 'array', items: toSchema(type.elementType, given) };
    if (ts.isTypeLiteralNode(type)) return object([...type.members], given);
    if (ts.isUnionTypeNode(type)) return union(type.types.map((one) => toSchema(one, given)));
    if (ts.isLiteralTypeNode(type)) return literal(type);
    if (ts.isTypeReferenceNode(type)) return reference(type, given);
    const simple = SIMPLE.get(type.kind);
    if (simple === undefined) throw new Error(`Unknown form of type: ${type.getText()}`);
    return { type: simple };
  }

  function reference(
    { typeName, typeArguments = ts.factory.createNodeArray() }: ts.TypeReferenceNode,
    given: Arguments,
  ): Schema {
    const name = typeName.getText();
    const [first, second] = typeArguments;
    const known = given.get(name);
    if (known) return known;
    if (name === 'Readonly' && first) return toSchema(first, given);
    if (name === 'Partial' && first) return { ...toSchema(first, given), required: [] };
    if (name === 'Record' && first && second) return record(wordsOf(first, given), toSchema(second, given));
    if (name === 'Exclude' && first && second) {
      const left = wordsOf(second, given);
      return { enum: wordsOf(first, given).filter((word) => !left.includes(word)) };
    }
    const declaration = declarations.get(name);
    const parameters = declaration?.typeParameters ?? [];
    if (!declaration || parameters.length === 0) return define(name);
    const values = parameters.map((parameter, at) => {
      const value = typeArguments[at] ?? parameter.default;
      if (!value) throw new Error(`${name} needs ${parameter.name.text}`);
      return [parameter.name.text, toSchema(value, given)] as const;
    });
    return expand(declaration, new Map(values));
  }

  /** The words of a union of words. */
  function wordsOf(type: ts.TypeNode, given: Arguments): readonly unknown[] {
    const schema = toSchema(type, given);
    const target = typeof schema['$ref'] === 'string' ? definitions.get(schema['$ref'].slice(8)) : schema;
    if (!Array.isArray(target?.['enum'])) throw new Error(`${type.getText()} is no union of words`);
    return target['enum'] as readonly unknown[];
  }
}

const SIMPLE = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
]);

function literal({ literal: node }: ts.LiteralTypeNode): Schema {
  if (node.kind === ts.SyntaxKind.NullKeyword) return { type: 'null' };
  if (ts.isStringLiteral(node)) return { enum: [node.text] };
  throw new Error(`Unknown form of type: ${node.getText()}`);
}

function union(schemas: readonly Schema[]): Schema {
  const words = schemas.flatMap(({ enum: values }) => (Array.isArray(values) ? values : []));
  const others = schemas.filter((schema) => !('enum' in schema));
  const parts = [...(words.length > 0 ? [{ enum: words }] : []), ...others];
  return parts.length === 1 ? (parts[0] ?? {}) : { anyOf: parts };
}

function record(words: readonly unknown[], value: Schema): Schema {
  const names = words.map(String);
  const properties = Object.fromEntries(names.map((name) => [name, value]));
  return { type: 'object', properties, required: names, additionalProperties: false };
}

function declarationsIn(file: string): Declaration[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.filter(
    (statement) => ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement),
  );
}

function descriptionOf(node: ts.Node): Schema {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter((one) => ts.isJSDoc(one));
  const text = comment && ts.getTextOfJSDocComment(comment.comment);
  return text ? { description: text.replaceAll(/\s+/gu, ' ') } : {};
}
