/**
 * Formats numbers, money, ages and codes in the shop's language. The translated words come from PHP. A code
 * without a word is shown unchanged.
 */

/** @typedef {import('./app.js').Settings} Settings */

/** @param {Settings} settings */
export function speak({ strings, locale, currency }) {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const money = moneyFormat(locale, currency);

  /**
   * @param {string} key
   * @param {...(string | number)} values for `%1$s`, `%2$s` …
   */
  function say(key, ...values) {
    const pattern = strings[key] ?? key;
    return pattern.replace(/%(\d)\$s/g, (_, at) => String(values[Number(at) - 1] ?? ''));
  }

  return {
    say,
    /** @param {number} value */
    count: (value) => number.format(value),
    /**
     * @param {string | null} decimal text such as "12.5"; null: there is none
     * @param {boolean} [signed] whether a plus is written
     */
    quantity(decimal, signed = false) {
      if (decimal === null) return '–';
      const value = Number(decimal);
      return `${signed && value > 0 ? '+' : ''}${number.format(value).replace('-', '−')}`;
    },
    /** @param {number} cents */
    money: (cents) => money.format(cents / 100),
    /** @param {number | null} ms */
    age(ms) {
      if (ms === null) return '–';
      const minutes = Math.floor(ms / 60_000);
      if (minutes < 1) return say('ageNow');
      if (minutes < 120) return say('ageMinutes', number.format(minutes));
      if (minutes < 48 * 60) return say('ageHours', number.format(Math.floor(minutes / 60)));
      return say('ageDays', number.format(Math.floor(minutes / 1440)));
    },
    /** @param {string} code of a cause */
    cause: (code) => strings[`cause.${code}`] ?? code,
    /** @param {string} code of a cause */
    advice: (code) => strings[`advice.${code}`] ?? '',
    /** @param {string} code of an owner */
    owner: (code) => strings[`owner.${code}`] ?? code,
    /** @param {string} code of a severity */
    severity: (code) => strings[`severity.${code}`] ?? code,
    /** @param {string} code of a fault */
    fault: (code) => strings[`fault.${code}`] ?? code,
  };
}

/** @typedef {ReturnType<typeof speak>} Words */

/**
 * @param {string} locale
 * @param {string} currency ISO 4217, but shops also invent their own
 */
function moneyFormat(locale, currency) {
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency });
  } catch {
    const plain = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    return { format: (/** @type {number} */ value) => `${plain.format(value)} ${currency}` };
  }
}
