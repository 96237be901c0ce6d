import ts from 'typescript';
import { nodesOf, pathOf } from './product';

/** What may be said: `PopupWords.verdict.clean`. */
export type Message = string;

/** The interfaces of messages, which are those of lib/words that are called Words, with everything in them. */
export function messagesOf(program: ts.Program): Set<Message> {
  const checker = program.getTypeChecker();
  const messages = new Set<Message>();
  const collect = (property: ts.Symbol, owner: string) => {
    const path = declared(property) ?? `${owner}.${property.name}`;
    const type = checker.getTypeOfSymbol(property);
    if (isGroup(type)) for (const part of type.getProperties()) collect(part, path);
    else messages.add(path);
  };
  for (const each of interfacesOf(program))
    for (const member of each.members) {
      const symbol = member.name && checker.getSymbolAtLocation(member.name);
      if (symbol) collect(symbol, each.name.text);
    }
  return messages;
}

function interfacesOf(program: ts.Program): ts.InterfaceDeclaration[] {
  return program.getSourceFiles().flatMap((source) => {
    if (!/^lib\/words\/[\w-]+\.ts$/.test(pathOf(source) ?? '')) return [];
    return source.statements.filter(
      (each): each is ts.InterfaceDeclaration =>
        ts.isInterfaceDeclaration(each) && /Words$/.test(each.name.text),
    );
  });
}

/** Messages under one name, as opposed to a message: text, or a function that makes one. */
function isGroup(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Object) !== 0 && type.getCallSignatures().length === 0;
}

/** The messages that code outside lib/words asks for. A group that is handed on as a whole counts with all in it. */
export function askedFor(program: ts.Program): Set<Message> {
  const checker = program.getTypeChecker();
  const asked = new Set<Message>();
  const all = (path: string, type: ts.Type) => {
    if (!isGroup(type)) asked.add(path);
    else
      for (const part of type.getProperties())
        all(declared(part) ?? `${path}.${part.name}`, checker.getTypeOfSymbol(part));
  };

  /** The message or group that an expression reads; several where the name is only known at run time. */
  const read = (node: ts.Expression): string[] => {
    if (ts.isPropertyAccessExpression(node)) {
      const path = declared(checker.getSymbolAtLocation(node.name));
      return path ? [path] : read(node.expression).map((group) => `${group}.${node.name.text}`);
    }
    if (!ts.isElementAccessExpression(node)) return [];
    const names = namesIn(checker.getTypeAtLocation(node.argumentExpression));
    const owner = checker.getTypeAtLocation(node.expression);
    const groups = read(node.expression);
    return names.flatMap((name) => {
      const path = declared(checker.getPropertyOfType(owner, name));
      return path ? [path] : groups.map((group) => `${group}.${name}`);
    });
  };

  for (const source of program.getSourceFiles()) {
    const path = pathOf(source);
    // The walls keep messages out of what reads and judges: looking there takes long and finds nothing.
    if (path === null || /^lib\/(?:words|text|forms|page|grid|report|claims|rules)\//.test(path)) continue;
    for (const node of nodesOf(source)) {
      if (ts.isBindingElement(node) && ts.isIdentifier(node.name)) {
        const name = node.propertyName ?? node.name;
        const owner = checker.getTypeAtLocation(node.parent);
        const property = ts.isIdentifier(name) ? checker.getPropertyOfType(owner, name.text) : undefined;
        const found = declared(property);
        if (found && property) all(found, checker.getTypeOfSymbol(property));
      }
      if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) continue;
      // `words.verdict` in `words.verdict[said]` is only on the way.
      const { parent } = node;
      const onTheWay =
        (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) &&
        parent.expression === node;
      const type = checker.getTypeAtLocation(node);
      if (onTheWay && isGroup(type)) continue;
      for (const found of read(node)) all(found, type);
    }
  }
  return asked;
}

/** The path of a property that an interface of messages declares; null for any other. */
function declared(symbol: ts.Symbol | undefined): string | null {
  for (const declaration of symbol?.declarations ?? []) {
    const names: string[] = [];
    let node: ts.Node = declaration;
    while (ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isTypeLiteralNode(node)) {
      if (!ts.isTypeLiteralNode(node)) names.unshift(node.name.getText());
      node = node.parent;
    }
    if (!ts.isInterfaceDeclaration(node) || names.length === 0 || !/Words$/.test(node.name.text)) continue;
    if (pathOf(node.getSourceFile())?.startsWith('lib/words/')) return [node.name.text, ...names].join('.');
  }
  return null;
}

/** The names that a key may have. */
function namesIn(type: ts.Type): string[] {
  if (type.isUnion()) return type.types.flatMap(namesIn);
  return type.isStringLiteral() ? [type.value] : [];
}
