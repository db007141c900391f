/**
 * Decides how somebody buys: through the pages that WooCommerce has always had (`classic…`, `ajax…`),
 * through the Store API that its blocks speak (`store…`), and through payment links. It says what the
 * shop answered; whether that was right is for the test.
 */
import { Client, fieldValue, plainText, readNotices } from './client.js';

const ADDRESS = {
  first_name: 'Ada',
  last_name: 'Buyer',
  company: '',
  address_1: 'Hauptstr. 1',
  address_2: '',
  city: 'Berlin',
  state: 'DE-BE',
  postcode: '10115',
  country: 'DE',
  phone: '030123456',
};

/**
 * @typedef {object} Result
 * @property {boolean} ok whether the shop did what was asked
 * @property {number} status of HTTP
 * @property {string[]} errors what the shopper is told, without markup
 * @property {string[]} codes of errors, where the interface has codes
 * @property {string[]} messages of success
 * @property {{id: number, key: string, status: string | null} | null} order that was placed
 * @property {any} cart of the Store API, where the answer holds one
 * @property {import('./client.js').Answer} answer all of it
 */

export class Shopper extends Client {
  #nonce = '';
  #token = '';

  /**
   * @param {{url: string}} shop
   * @param {{by?: 'nonce' | 'token'}} [how] how the Store API knows this shopper: by cookies and a
   *   nonce, as the shop's own pages do (default), or by a cart token alone, as apps do
   */
  constructor(shop, { by = 'nonce' } = {}) {
    super(shop.url);
    this.by = by;
    this.email = `shopper-${Math.random().toString(36).slice(2)}@example.test`;
  }

  // Classic pages.

  /**
   * Follows an add-to-cart link.
   * @param {number} product of a variation: its parent
   * @param {number} [quantity]
   * @param {Record<string, any>} [more] `{variation_id, attribute_kind}`, or `quantity` per child
   * @returns {Promise<Result>}
   */
  async classicAdd(product, quantity = 1, more = {}) {
    const query = new URLSearchParams({ 'add-to-cart': String(product), quantity: String(quantity) });
    for (const [name, value] of Object.entries(more)) query.set(name, String(value));
    // The account page shows notices whatever the shop has on offer.
    return fromPage(await this.request(`/my-account/?${query}`));
  }

  /**
   * Presses a button of the product list.
   * @param {number} product
   * @param {number} [quantity]
   * @returns {Promise<Result>}
   */
  async ajaxAdd(product, quantity = 1) {
    const answer = await this.request('/?wc-ajax=add_to_cart', {
      form: { product_id: product, quantity },
    });
    if (!answer.json?.error) return { ...fromPage(answer), ok: Boolean(answer.json?.cart_hash) };
    // The script goes to the product's page, where the reason is shown.
    const page = await this.request(answer.json.product_url);
    return { ...fromPage(page), ok: false, status: answer.status, answer };
  }

  /**
   * Changes quantities in the cart form.
   * @param {Record<string, number>} quantities by cart item key, see `storeCart`
   * @returns {Promise<Result>}
   */
  async classicUpdate(quantities) {
    const page = await this.request('/classic-cart/');
    const nonce = fieldValue(page.text, 'woocommerce-cart-nonce');
    if (nonce === null) return { ...fromPage(page), ok: false };
    const cart = Object.fromEntries(
      Object.entries(quantities).map(([key, quantity]) => [key, { qty: quantity }]),
    );
    return fromPage(
      await this.request('/classic-cart/', {
        form: { cart, update_cart: 'Update cart', 'woocommerce-cart-nonce': nonce },
      }),
    );
  }

  /** @returns {Promise<Result>} the cart page as shown: its errors are what keeps one from buying */
  async classicCart() {
    return fromPage(await this.request('/classic-cart/'));
  }

  /**
   * Opens the checkout page. Apart from placing the order, so that many can stand ready at once.
   * @returns {Promise<Result & {nonce: string | null}>} nonce null: there was no form to fill in
   */
  async classicOpenCheckout() {
    const page = await this.request('/classic-checkout/');
    const nonce = fieldValue(page.text, 'woocommerce-process-checkout-nonce');
    return { ...fromPage(page), ok: nonce !== null, nonce };
  }

  /**
   * Places the order.
   * @param {{nonce?: string | null, fields?: Record<string, any>}} [how] nonce of an open checkout
   * @returns {Promise<Result>}
   */
  async classicCheckout({ nonce, fields = {} } = {}) {
    if (!nonce) {
      const opened = await this.classicOpenCheckout();
      if (!opened.ok) return opened;
      nonce = opened.nonce;
    }
    const billing = Object.fromEntries(
      Object.entries(ADDRESS).map(([name, value]) => [`billing_${name}`, value]),
    );
    const answer = await this.request('/?wc-ajax=checkout', {
      form: {
        ...billing,
        billing_email: this.email,
        payment_method: 'cod',
        'woocommerce-process-checkout-nonce': nonce,
        _wp_http_referer: '/classic-checkout/',
        ...fields,
      },
    });
    const placed = answer.json?.result === 'success';
    const notices = readNotices(answer.json?.messages ?? '');
    const key = /[?&]key=([^&]+)/.exec(answer.json?.redirect ?? '')?.[1] ?? '';
    return {
      ok: placed,
      status: answer.status,
      errors: notices.errors,
      codes: [],
      messages: notices.successes,
      order: placed ? { id: Number(answer.json.order_id), key, status: null } : null,
      cart: null,
      answer,
    };
  }

  /**
   * Pays an order through its payment link.
   * @param {{payUrl: string}} order see `shop.order`
   * @returns {Promise<Result>}
   */
  async payByLink({ payUrl }) {
    const page = await this.request(payUrl);
    const nonce = fieldValue(page.text, 'woocommerce-pay-nonce');
    if (nonce === null) return { ...fromPage(page), ok: false };
    const answer = await this.request(payUrl, {
      form: { payment_method: 'cod', woocommerce_pay: '1', 'woocommerce-pay-nonce': nonce },
    });
    return { ...fromPage(answer), ok: answer.url.includes('order-received') };
  }

  // Store API.

  /**
   * @param {string} method
   * @param {string} path below `/wc/store/v1`
   * @param {any} [json]
   * @returns {Promise<Result>}
   */
  async store(method, path, json) {
    // Any answer of the cart carries the nonce and the token that later requests need.
    if (method !== 'GET' && !this.#nonce && !this.#token) await this.store('GET', '/cart');
    const token = this.by === 'token';
    /** @type {Record<string, string>} */
    const headers = {};
    if (token && this.#token) headers['cart-token'] = this.#token;
    if (!token && this.#nonce) headers.nonce = this.#nonce;
    const answer = await this.request(`/wp-json/wc/store/v1${path}`, {
      method,
      json,
      headers,
      cookies: !token,
    });
    this.#nonce = answer.headers.get('nonce') ?? this.#nonce;
    this.#token = answer.headers.get('cart-token') ?? this.#token;
    return fromStore(answer);
  }

  /** @returns {Promise<Result>} `cart.items[].{key, id, quantity}`; `errors`: what blocks the order */
  storeCart() {
    return this.store('GET', '/cart');
  }

  /**
   * @param {number} id of a product, or of a variation
   * @param {number} [quantity]
   * @param {{attribute: string, value: string}[]} [variation]
   */
  storeAdd(id, quantity = 1, variation) {
    return this.store('POST', '/cart/add-item', { id, quantity, variation });
  }

  /**
   * @param {string} key of a cart item
   * @param {number} quantity
   */
  storeUpdate(key, quantity) {
    return this.store('POST', '/cart/update-item', { key, quantity });
  }

  /** @param {string} key of a cart item */
  storeRemove(key) {
    return this.store('POST', '/cart/remove-item', { key });
  }

  /**
   * @param {{path: string, method?: string, body?: any}[]} requests paths below `/wc/store/v1`
   * @returns {Promise<{status: number, results: Result[]}>}
   */
  async storeBatch(requests) {
    if (!this.#nonce && !this.#token) await this.store('GET', '/cart');
    const { answer } = await this.store('POST', '/batch', {
      requests: requests.map(({ path, method = 'POST', body }) => ({
        path: `/wc/store/v1${path}`,
        method,
        body,
        headers: this.by === 'token' ? { 'Cart-Token': this.#token } : { Nonce: this.#nonce },
      })),
    });
    const responses = answer.json?.responses ?? [];
    return {
      status: answer.status,
      results: responses.map((/** @type {{status: number, body: any}} */ one) =>
        fromStore({ ...answer, status: one.status, json: one.body }),
      ),
    };
  }

  /**
   * Places the order.
   * @param {Record<string, any>} [more] fields of the request to add or replace
   * @returns {Promise<Result>}
   */
  storeCheckout(more = {}) {
    return this.store('POST', '/checkout', { ...this.#storeAddresses(), ...more });
  }

  /**
   * Pays an order that exists.
   * @param {{id: number, key: string}} order see `shop.order`
   * @param {Record<string, any>} [more]
   * @returns {Promise<Result>}
   */
  storePay({ id, key }, more = {}) {
    return this.store('POST', `/checkout/${id}`, {
      key,
      ...this.#storeAddresses(),
      billing_email: this.email,
      ...more,
    });
  }

  // With an account.

  /**
   * @param {string} user
   * @param {string} password
   */
  async login(user, password) {
    await this.request('/wp-login.php');
    const answer = await this.request('/wp-login.php', {
      form: { log: user, pwd: password, 'wp-submit': 'Log In', testcookie: '1' },
      follow: false,
    });
    if (answer.status !== 302) throw new Error(`\`${user}\` could not log in: ${answer.status}`);
    this.#nonce = '';
    this.#token = '';
  }

  /**
   * Calls the WordPress REST API as whoever is logged in.
   * @param {string} method
   * @param {string} path below `/wp-json`, such as `/wc/v3/orders`
   * @param {any} [json]
   * @returns {Promise<import('./client.js').Answer>}
   */
  async rest(method, path, json) {
    const nonce = await this.request('/wp-admin/admin-ajax.php?action=rest-nonce');
    const headers = { 'x-wp-nonce': nonce.text.trim() };
    return this.request(`/wp-json${path}`, { method, json, headers });
  }

  #storeAddresses() {
    return {
      billing_address: { ...ADDRESS, email: this.email },
      shipping_address: ADDRESS,
      payment_method: 'cod',
    };
  }
}

/**
 * @param {import('./client.js').Answer} answer
 * @returns {Result}
 */
function fromPage(answer) {
  const { errors, successes } = answer.notices;
  return {
    ok: answer.status < 400 && errors.length === 0,
    status: answer.status,
    errors,
    codes: [],
    messages: successes,
    order: null,
    cart: null,
    answer,
  };
}

/**
 * @param {import('./client.js').Answer} answer
 * @returns {Result}
 */
function fromStore(answer) {
  const { status, json } = answer;
  const ok = status < 400 && json !== null;
  const cart = json?.items ? json : (json?.data?.cart ?? null);
  // A cart that cannot be bought is answered with 200 and a list of reasons.
  const inCart = ok && Array.isArray(json.errors) ? json.errors : [];
  const all = ok ? inCart : [json ?? { code: '', message: answer.text.slice(0, 300) }];
  const more = ok ? [] : (json?.additional_errors ?? []);
  /** @type {{code: string, message: string}[]} */
  const found = [...all, ...more];
  return {
    ok,
    status,
    errors: found.map(({ message }) => plainText(String(message ?? ''))),
    codes: found.map(({ code }) => code),
    messages: [],
    order:
      ok && json.order_id
        ? { id: json.order_id, key: json.order_key, status: json.status }
        : null,
    cart,
    answer,
  };
}
