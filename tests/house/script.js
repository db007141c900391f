/**
 * Reads what a script compares, by TypeScript's own parser. Which names matter is for plugin.test.js.
 */
import ts from 'typescript';

const MARKS = new Set(['<', '>', '<=', '>=', '==', '!=', '===', '!==']);

/**
 * @param {string} name
 * @param {string} text
 * @returns {Array<{in: string, text: string, names: string[], sides: string[]}>}
 */
export function comparisons(name, text) {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node, inside) => {
    const own = ts.isFunctionLike(node) && node.name ? node.name.getText(file) : inside;
    if (ts.isBinaryExpression(node) && MARKS.has(node.operatorToken.getText(file))) {
      found.push(one(file, own, node, [node.left, node.right]));
    } else if (ts.isCallExpression(node) && /^Math\.(min|max)$/.test(node.expression.getText(file))) {
      found.push(one(file, own, node, [...node.arguments]));
    } else if (ts.isSwitchStatement(node)) {
      found.push(one(file, own, node.expression, [node.expression]));
    }
    ts.forEachChild(node, (child) => visit(child, own));
  };
  visit(file, '');
  return found;
}

function one(file, inside, node, sides) {
  const names = [];
  const visit = (child) => {
    const isKey = ts.isStringLiteral(child) && ts.isElementAccessExpression(child.parent);
    if (ts.isIdentifier(child) || isKey) names.push(child.text);
    ts.forEachChild(child, visit);
  };
  visit(node);
  const shown = (part) => part.getText(file).replace(/\s+/g, ' ');
  return { in: inside, text: shown(node), names, sides: sides.map(shown) };
}
