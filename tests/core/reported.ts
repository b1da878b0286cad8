import { Reporter } from '../../src/core/diagnostics.ts';
import type { Nodes, RootContent } from 'mdast';
import { parseSyntax } from '../../src/core/syntax.ts';

/** What a reader gives, and each diagnostic as `line:column code message`. */
export interface Reported<Value> {
  readonly value: Value;
  readonly reports: readonly string[];
}

/** Runs a reader with a reporter of its own. */
export function reported<Value>(read: (reporter: Reporter) => Value): Reported<Value> {
  const reporter = new Reporter('test.md');
  const value = read(reporter);
  const reports = reporter.diagnostics.map(
    ({ line, column, code, message }) => `${line}:${column} ${code} ${message}`,
  );
  return { value, reports };
}

/** The top-level nodes of Markdown. */
export function nodesOf(text: string, file = 'test.md'): readonly RootContent[] {
  return parseSyntax({ file, text }).children;
}

/** The only node of one kind at the top level. Throws when there is none. */
export function firstNode<Type extends RootContent['type']>(text: string, type: Type) {
  const node = nodesOf(text).find(
    (other): other is Extract<RootContent, { type: Type }> => other.type === type,
  );
  if (!node) throw new Error(`no ${type} in ${text}`);
  return node;
}

/** Nodes without positions, for comparison. */
export function shapeOf(nodes: readonly Nodes[]): unknown {
  return JSON.parse(JSON.stringify(nodes, (key, value: unknown) => (key === 'position' ? undefined : value)));
}
