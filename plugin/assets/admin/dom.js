/**
 * Creates elements. Text is always inserted as text, so the name of a product can never become markup.
 */

/**
 * @typedef {Node | string | number | null | undefined | false} Child
 */

/**
 * @param {string} name of the element
 * @param {Record<string, any>} [attributes] `on…` are listeners; null, undefined and false are left out
 * @param {...(Child | Child[])} children
 * @returns {any}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute.startsWith('on')) made.addEventListener(attribute.slice(2), value);
    else if (value === true) made.setAttribute(attribute, '');
    else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(attribute, String(value));
    }
  }
  made.append(...nodes(children));
  return made;
}

/**
 * Replaces all children of an element.
 * @param {Element} parent
 * @param {...(Child | Child[])} children
 */
export function fill(parent, ...children) {
  parent.replaceChildren(...nodes(children));
}

/**
 * @param {(Child | Child[])[]} children
 * @returns {(Node | string)[]}
 */
function nodes(children) {
  return children
    .flat()
    .filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (child instanceof Node ? child : String(child)));
}
