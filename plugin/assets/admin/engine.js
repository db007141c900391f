/**
 * Loads the WebAssembly module with the rules. No rule is written here.
 */

/**
 * @typedef {object} Engine
 * @property {(call: string, question: any) => any} ask
 * @property {string} rules digest of the rules, in hexadecimal
 */

/**
 * @param {{script: string, module: string}} urls
 * @returns {Promise<Engine>}
 */
export async function loadEngine({ script, module }) {
  const [glue, bytes] = await Promise.all([import(script), download(module)]);
  // The module is made from bytes, because browsers refuse to stream it under a wrong media type, and many
  // hosts serve `.wasm` with one.
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
