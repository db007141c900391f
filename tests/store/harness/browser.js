/**
 * Decides how a test looks at the shop with a real browser: what it must not do (reach outside the
 * machine), what it collects while it does it (errors), and where pictures go. What a page should
 * look like is for the test.
 */
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { openScope, TEMPORARY } from './scope.js';
import { program } from './sources.js';

const WAIT_MS = 30_000;
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * @typedef {object} Problems what went wrong in one page since it was opened or `forget` was called
 * @property {string[]} console errors that were written to the console
 * @property {string[]} page exceptions that nobody caught
 * @property {string[]} failed requests to the shop that got no answer, or one of 400 and above
 * @property {string[]} outside requests that would have left the machine; they were answered empty
 */

/**
 * @typedef {object} Tab
 * @property {import('playwright-core').Page} page
 * @property {Problems} problems
 * @property {() => string[]} errors all problems but `outside`, for `assert.deepEqual(tab.errors(), [])`
 * @property {() => void} forget
 * @property {(name: string, options?: import('playwright-core').PageScreenshotOptions) => Promise<string>} shot
 *   takes a picture of the whole page and answers its path
 */

/** @typedef {Awaited<ReturnType<typeof openBrowser>>} Browser */

/**
 * @param {{url: string}} shop
 * @param {{size?: {width: number, height: number}, scripts?: boolean}} [options] `scripts: false` is a
 *   browser without JavaScript
 */
export async function openBrowser(shop, { size = { width: 1280, height: 900 }, scripts = true } = {}) {
  const shots = await shotsFolder();
  const scope = await openScope('browser');
  const browser = await launch(scope.folder).catch(async (error) => {
    await scope.close();
    throw error;
  });
  /** @type {import('playwright-core').BrowserContext[]} */
  const contexts = [];

  /** A context is one visitor: tabs of one context share cookies. */
  async function visitor() {
    const context = await browser.newContext({
      viewport: size,
      baseURL: shop.url,
      javaScriptEnabled: scripts,
      locale: 'en-US',
      timezoneId: 'UTC',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(WAIT_MS);
    contexts.push(context);
    return context;
  }

  return {
    shots,

    /**
     * Opens a tab of somebody new, or of a visitor who has one already.
     * @param {string} [path] to go to
     * @param {{as?: Tab}} [options]
     * @returns {Promise<Tab>}
     */
    async open(path, { as } = {}) {
      const context = as ? as.page.context() : await visitor();
      const page = await context.newPage();
      const problems = await watch(page);
      /** @type {Tab} */
      const tab = {
        page,
        problems,
        errors: () => [...problems.console, ...problems.page, ...problems.failed],
        forget() {
          for (const list of Object.values(problems)) list.length = 0;
        },
        async shot(name, options = {}) {
          const file = join(shots, `${name}.png`);
          await page.screenshot({ path: file, fullPage: true, ...options });
          return file;
        },
      };
      if (path) await page.goto(path, { waitUntil: 'load' });
      return tab;
    },

    /**
     * Opens a tab of the administrator.
     * @param {string} path below the shop, such as `/wp-admin/`
     * @param {{user: string, password: string}} admin see `shop.admin`
     * @returns {Promise<Tab>}
     */
    async openAdmin(path, admin) {
      const tab = await this.open();
      await logIn(tab.page, admin);
      await tab.page.goto(path, { waitUntil: 'load' });
      return tab;
    },

    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      await scope.close();
    },
  };
}

/**
 * Logs in by a request of its own: the script of the login page moves the keyboard focus a moment
 * after the page has loaded, and a password that is just being typed lands in the other field.
 * @param {import('playwright-core').Page} page whose cookies the shop sets
 * @param {{user: string, password: string}} admin
 */
async function logIn(page, admin) {
  const form = { log: admin.user, pwd: admin.password, 'wp-submit': 'Log In' };
  const answer = await page.request.post('/wp-login.php', { form, maxRedirects: 0 });
  if (answer.status() !== 302) throw new Error(`login: ${answer.status()}: ${await answer.text()}`);
}

/**
 * Starts Chromium with its profile in a folder that is removed even if this process is killed. The
 * library takes the folder from the environment only, so that is pointed there while it starts.
 * @param {string} folder
 */
async function launch(folder) {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    return await chromium.launch({
      executablePath: program('chromium'),
      headless: true,
      args: FLAGS,
      timeout: WAIT_MS,
    });
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** @type {Promise<string> | undefined} */
let folder;

/** @returns {Promise<string>} where pictures go */
function shotsFolder() {
  folder ??= (async () => {
    const named = process.env.STOCK_TRUTH_SHOTS;
    if (named) await mkdir(named, { recursive: true });
    const shots = named || (await mkdtemp(join(TEMPORARY, 'shots-')));
    process.stderr.write(`pictures: ${shots}\n`);
    return shots;
  })();
  return folder;
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Problems>}
 */
async function watch(page) {
  /** @type {Problems} */
  const problems = { console: [], page: [], failed: [], outside: [] };
  const outside = (/** @type {URL} */ url) =>
    /^(https?|wss?):$/.test(url.protocol) && !['127.0.0.1', 'localhost'].includes(url.hostname);
  // A test machine may have no network, and a test must not depend on somebody else's server.
  await page.route(outside, (route) => {
    problems.outside.push(route.request().url());
    return route.fulfill({ status: 204, body: '' });
  });
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url, lineNumber } = message.location();
    problems.console.push(`${message.text()} (${url}:${lineNumber})`);
  });
  page.on('pageerror', (error) => problems.page.push(error.stack ?? error.message));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Leaving a page ends its requests; that is no failure.
    if (why !== 'net::ERR_ABORTED') problems.failed.push(`${why} ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.failed.push(`${response.status()} ${response.url()}`);
  });
  return problems;
}
