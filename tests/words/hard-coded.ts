import ts from 'typescript';
import { nodesOf, textOf } from './product';

/** Chinese characters and the punctuation that goes with them. */
export const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const WORD = /\p{L}/u;

/** What a browser shows or reads out, as attribute and as property. */
const SHOWN = new Set(
  [
    ...['title', 'alt', 'placeholder', 'label', 'summary'],
    ...['aria-label', 'aria-description', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext'],
    ...['ariaLabel', 'ariaDescription', 'ariaPlaceholder', 'ariaRoleDescription', 'ariaValueText'],
    ...['textContent', 'innerText', 'innerHTML', 'outerText'],
  ].map((name) => name.toLowerCase()),
);
const isShown = (name: string) => SHOWN.has(name.toLowerCase());

/**
 * Words that stand in code although a person would read them: text and attributes of elements, in JSX and by the
 * DOM, in any language, and Chinese in any literal.
 * @returns the nodes that say them
 */
export function hardCoded(source: ts.SourceFile): ts.Node[] {
  const found = new Set<ts.Node>();
  const literals = (expression: ts.Expression | undefined) => {
    for (const node of valuesOf(expression)) if (WORD.test(textOf(node) ?? '')) found.add(node);
  };
  for (const node of nodesOf(source)) {
    if (CHINESE.test(textOf(node) ?? '')) found.add(node);
    if (ts.isJsxText(node) && (WORD.test(node.text) || CHINESE.test(node.text))) found.add(node);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) literals(node.expression);
    if (ts.isJsxAttribute(node) && isShown(node.name.getText())) {
      const value = node.initializer;
      literals(value && ts.isJsxExpression(value) ? value.expression : (value as ts.Expression | undefined));
    }
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isPropertyAccessExpression(node.left) &&
      isShown(node.left.name.text)
    )
      literals(node.right);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [name, value] = node.arguments;
      if (node.expression.name.text === 'setAttribute' && isShown(textOf(name!) ?? '')) literals(value);
      if (/^(?:append|prepend|replaceChildren|alert|confirm|prompt)$/.test(node.expression.name.text))
        node.arguments.forEach(literals);
    }
    if (ts.isPropertyAssignment(node) && isShown(node.name.getText().replace(/^['"]|['"]$/g, '')))
      literals(node.initializer);
  }
  return [...found];
}

/** The literals that an expression may come to. */
function* valuesOf(expression: ts.Expression | undefined): Generator<ts.Expression> {
  if (!expression) return;
  if (ts.isParenthesizedExpression(expression)) yield* valuesOf(expression.expression);
  else if (ts.isConditionalExpression(expression)) {
    yield* valuesOf(expression.whenTrue);
    yield* valuesOf(expression.whenFalse);
  } else if (ts.isBinaryExpression(expression)) {
    const joins = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken];
    if (joins.includes(expression.operatorToken.kind)) yield* valuesOf(expression.left);
    if ([...joins, ts.SyntaxKind.AmpersandAmpersandToken].includes(expression.operatorToken.kind))
      yield* valuesOf(expression.right);
  } else yield expression;
}
