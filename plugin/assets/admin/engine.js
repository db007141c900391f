/**
 * Loads the rules and asks them. It knows no rule: it only brings the module here and says which one it is.
 */

/**
 * @typedef {object} Engine
 * @property {(call: string, question: any) => any} ask
 * @property {string} rules which rules it is made of, in hexadecimal
 */

/**
 * @param {{script: string, module: string}} urls
 * @returns {Promise<Engine>}
 */
export async function loadEngine({ script, module }) {
  const [glue, bytes] = await Promise.all([import(script), download(module)]);
  // From bytes, not from the response: many hosts serve `.wasm` under a media type that browsers refuse
  // to stream.
  await glue.default({ module_or_path: bytes });
  return { ask: glue.ask, rules: glue.rules() };
}

/**
 * @param {string} url
 * @returns {Promise<ArrayBuffer>}
 */
async function download(url) {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.arrayBuffer();
}
