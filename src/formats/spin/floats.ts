/** Floats in JSON as Spin writes them, which tell them from integers: `1.0`, `-0.0`, `1e+20`. */

const { rawJSON } = JSON as typeof JSON & { rawJSON(text: string): unknown };

/** A value that `JSON.stringify` writes as serde_json writes the float: `null` for infinity and NaN. */
export function jsonFloat(value: number): unknown {
  return Number.isFinite(value) ? rawJSON(printFloat(value)) : null;
}

/** The shortest digits that give the value, without an exponent from 1e-5 up to 1e16 (the crate zmij, `format_finite`). */
function printFloat(value: number): string {
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  return sign + placePoint(digits, Number(power) + 1);
}

/** `point` is the number of digits before the decimal point. */
function placePoint(digits: string, point: number): string {
  if (point > 16 || point <= -5) {
    const rest = digits.length > 1 ? `.${digits.slice(1)}` : '';
    return `${digits[0]}${rest}e${point > 0 ? '+' : ''}${point - 1}`;
  }
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return `${digits.slice(0, point).padEnd(point, '0')}.${digits.slice(point) || '0'}`;
}
