import { currencies } from '../../document/detail-values/currency';
import { payUnits, readPay, writePay, type PayUnit } from '../../document/detail-values/pay';
import { payStretches } from '../../document/detail-values/pay-stretches';
import field from '../controls/input.module.css';
import type { DetailForm, FieldsProps } from './detail-form';
import styles from './detail-form.module.css';

/** What is typed stays as it is typed, so that “1.” can become “1.5”. */
interface TypedPay {
  readonly minimum: string;
  readonly maximum: string;
  readonly currency: string;
  readonly unit: PayUnit;
}

/** The currencies of most postings, before all others. */
const common = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'CHF', 'INR'];
const others = currencies.filter((code) => !common.includes(code));
const names = new Intl.DisplayNames(undefined, { type: 'currency' });

const signOf = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? '';

/** Returns the number that was typed, as people type pay: “75000”, “75,000”, “$75k”. */
function numberOf(typed: string, currency: string): number | undefined {
  const bare = typed.replace(signOf(currency), '').replaceAll(/\s/g, '');
  if (bare === '') return undefined;
  return /^\d[\d.,'’]*k?$/i.test(bare) ? readPay(bare)?.minimum : Number.NaN;
}

const isAmount = (amount: number | undefined) =>
  amount === undefined || (amount > 0 && Number.isFinite(amount));

function amounts({ minimum, maximum, currency }: TypedPay) {
  return { from: numberOf(minimum, currency), to: numberOf(maximum, currency) };
}

export const payForm: DetailForm<TypedPay> = {
  Fields: PayFields,
  read(text) {
    const { minimum, maximum, currency = 'USD', unit = 'YEAR' } = readPay(text) ?? {};
    return {
      minimum: minimum?.toString() ?? '',
      maximum: maximum === undefined || maximum === minimum ? '' : maximum.toString(),
      currency,
      unit,
    };
  },
  write(pay) {
    const { from, to } = amounts(pay);
    const { currency, unit } = pay;
    const least = from === undefined ? {} : { minimum: from };
    const most = to === undefined ? least : { ...least, maximum: to };
    // One amount alone is the pay itself.
    const range = from !== undefined && to === undefined ? { minimum: from, maximum: from } : most;
    return writePay({ ...range, currency, unit });
  },
  stretches: payStretches,
  saysAll(text) {
    const { currency, unit } = readPay(text) ?? {};
    return currency !== undefined && unit !== undefined;
  },
  problem(pay) {
    const { from, to } = amounts(pay);
    if (from === undefined && to === undefined) return 'Type an amount.';
    if (!isAmount(from) || !isAmount(to)) return 'An amount is a number above 0, such as 45000.';
    if (from !== undefined && to !== undefined && to < from) return 'The range ends below where it begins.';
    return undefined;
  },
};

function PayFields({ value, onChange }: FieldsProps<TypedPay>) {
  const option = (code: string) => (
    <option key={code} value={code}>
      {code}: {names.of(code)}
    </option>
  );
  return (
    <>
      <label className={styles.field}>
        From
        <input
          inputMode="decimal"
          className={`${field.input} ${field.large}`}
          value={value.minimum}
          onChange={(event) => onChange({ ...value, minimum: event.currentTarget.value })}
        />
      </label>
      <label className={styles.field}>
        To
        <input
          inputMode="decimal"
          className={`${field.input} ${field.large}`}
          value={value.maximum}
          onChange={(event) => onChange({ ...value, maximum: event.currentTarget.value })}
        />
      </label>
      <label className={styles.field}>
        Currency
        <select
          className={`${field.input} ${field.large}`}
          value={value.currency}
          onChange={(event) => onChange({ ...value, currency: event.currentTarget.value })}
        >
          {common.map(option)}
          <hr />
          {others.map(option)}
        </select>
      </label>
      <label className={styles.field}>
        For each
        <select
          className={`${field.input} ${field.large}`}
          value={value.unit}
          onChange={(event) => onChange({ ...value, unit: event.currentTarget.value as PayUnit })}
        >
          {payUnits.map(({ unit, label }) => (
            <option key={unit} value={unit}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
