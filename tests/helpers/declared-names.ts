/** Which names a script declares itself, and where: a short name given by the minifier is not the browser's. */
import type { Node } from 'acorn';
import { ancestor } from 'acorn-walk';

type Typed = Node & Record<string, unknown>;

/** Where a `let`, a `const`, a class or a function is known. */
const SCOPE =
  /^(?:Program|BlockStatement|StaticBlock|SwitchStatement|CatchClause|For(?:In|Of)?Statement|FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;
/** Where a `var` is. */
const VAR_SCOPE = /^(?:Program|StaticBlock|FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

/** Tells whether a name is declared by the script in one of the scopes that the nodes make. */
export function declarationsOf(tree: Node): (name: string, around: readonly Node[]) => boolean {
  const names = new Map<Node, Set<string>>();
  const note = (scope: Node | undefined, pattern: unknown) => {
    if (!scope) return;
    const known = names.get(scope) ?? new Set();
    for (const name of boundBy(pattern)) known.add(name);
    names.set(scope, known);
  };
  /** The scope around a node; the node itself is the last of its ancestors. */
  const outside = (around: readonly Node[], kind = SCOPE) => around.slice(0, -1).findLast(({ type }) => kind.test(type));
  ancestor(tree, {
    VariableDeclaration(node: Node, _state: unknown, around: Node[]) {
      const { kind, declarations } = node as Typed as unknown as { kind: string; declarations: Typed[] };
      for (const { id } of declarations as unknown as { id: unknown }[]) note(outside(around, kind === 'var' ? VAR_SCOPE : SCOPE), id);
    },
    Function(node: Node, _state: unknown, around: Node[]) {
      const { id, params, type } = node as Typed as unknown as { id: unknown; params: unknown[]; type: string };
      note(type === 'FunctionDeclaration' ? outside(around) : node, id);
      for (const parameter of params) note(node, parameter);
    },
    Class: (node: Node, _state: unknown, around: Node[]) => note(outside(around), (node as Typed)['id']),
    CatchClause: (node: Node) => note(node, (node as Typed)['param']),
    ImportDeclaration: (node: Node) => {
      for (const { local } of (node as Typed)['specifiers'] as { local: unknown }[]) note(tree, local);
    },
  });
  return (name, around) => around.some((node) => names.get(node)?.has(name));
}

/** The names that a pattern binds. */
function boundBy(pattern: unknown): string[] {
  const node = pattern as Typed | null | undefined;
  if (!node) return [];
  if (node.type === 'Identifier') return [node['name'] as string];
  const parts: unknown[] = [node['argument'], node['left'], node['value'], ...((node['elements'] ?? node['properties'] ?? []) as unknown[])];
  return parts.flatMap((part) => (typeof part === 'object' ? boundBy(part) : []));
}
