/** License expressions: texts of annotations and metadata that have the form of one (SPDX specification 2.3, annex D). */

const token = /^(?:[A-Za-z0-9.-]+\+?|AND|OR|WITH|LicenseRef-[A-Za-z0-9.-]+)$/;

/** The expression, or `undefined` for a text of any other form, which neither format allows in its place. */
export function licenseExpression(text: string | undefined): string | undefined {
  const words = (text ?? '').replaceAll(/[()]/g, ' ').trim().split(/\s+/);
  const operators = words.filter((_, index) => index % 2 === 1);
  const isExpression =
    words.every((word) => token.test(word)) &&
    words.length % 2 === 1 &&
    operators.every((word) => ['AND', 'OR', 'WITH'].includes(word));
  return text !== undefined && isExpression && words[0] !== '' ? text.trim() : undefined;
}
