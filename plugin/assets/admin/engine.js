/**
 * Loads the rules and asks them. It knows no rule: it only brings the module here and says which one it is.
 */

/**
 * @typedef {object} Engine
 * @property {(call: string, question: any) => any} ask
 * @property {string} digest SHA-256 of the module, in hexadecimal; empty where the browser cannot tell
 */

/**
 * @param {{script: string, module: string}} urls
 * @returns {Promise<Engine>}
 */
export async function loadEngine({ script, module }) {
  const [glue, bytes] = await Promise.all([import(script), download(module)]);
  // From bytes, not from the response: many hosts serve `.wasm` under a media type that browsers refuse
  // to stream, and the digest needs the bytes anyway.
  await glue.default({ module_or_path: bytes });
  return { ask: glue.ask, digest: await sha256(bytes) };
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

/**
 * @param {ArrayBuffer} bytes
 * @returns {Promise<string>}
 */
async function sha256(bytes) {
  // Browsers digest only in secure pages; a shop without TLS still gets its list.
  if (!globalThis.crypto?.subtle) return '';
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
