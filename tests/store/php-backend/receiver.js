/**
 * A server that is told what happens in a shop. It checks each message by the reference library of Standard Webhooks, and
 * answers as a test has it. It decides nothing about what should be told.
 */
import { createServer } from 'node:http';
import { Webhook } from 'standardwebhooks';

/**
 * @typedef {object} Message one attempt
 * @property {string} id
 * @property {any} body
 * @property {string} text the body as it came
 * @property {string} signature
 * @property {Record<string, string>} headers
 * @property {number} at this machine's clock
 * @property {boolean[]} signed for each secret that the receiver has, whether the message is signed by it
 */

/** @typedef {(message: Message, nth: number) => {status?: number, headers?: Record<string, string>, ms?: number}} Answer */

/**
 * @param {string[]} secrets
 * @param {string} text
 * @param {Record<string, string>} headers
 * @param {number} aheadMs how far the shop's clock is ahead of this machine's
 * @returns {boolean[]}
 */
export function verified(secrets, text, headers, aheadMs = 0) {
  const clock = Date.now;
  Date.now = () => clock() + aheadMs;
  try {
    return secrets.map((secret) => {
      try {
        new Webhook(secret).verify(text, headers);
        return true;
      } catch {
        return false;
      }
    });
  } finally {
    Date.now = clock;
  }
}

/** Starts a receiver on a free port. */
export async function startReceiver() {
  /** @type {Message[]} */
  let messages = [];
  /** @type {string[]} */
  let secrets = [];
  let aheadMs = 0;
  /** @type {Answer} */
  let answer = () => ({});
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (part) => (text += part));
    request.on('end', () => {
      const headers = /** @type {Record<string, string>} */ (Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])));
      const message = {
        id: headers['webhook-id'], text, headers, at: Date.now(), signature: headers['webhook-signature'],
        body: JSON.parse(text || 'null'), signed: headers['webhook-id'] ? verified(secrets, text, headers, aheadMs) : [],
      };
      messages.push(message);
      const { status = 204, headers: more = {}, ms = 0 } = answer(message, messages.length);
      setTimeout(() => response.writeHead(status, more).end(), ms);
    });
  });
  await new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(null)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port,
    url: `http://127.0.0.1:${port}/hooks/shop`,
    /** @param {string[]} known the secrets that it has */
    knows: (known) => void (secrets = known),
    /** @param {Answer} how what it answers from now on */
    answers: (how) => void (answer = how),
    /** @param {number} ms how far the shop's clock is ahead */
    ahead: (ms) => void (aheadMs = ms),
    /** @returns {Message[]} what came since it was last asked */
    took() {
      const all = messages;
      messages = [];
      return all;
    },
    stop: () => new Promise((resolve) => void server.close(() => resolve(null))),
  };
}
