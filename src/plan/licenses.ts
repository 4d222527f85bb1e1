/** Licences: what package manifests say as an SPDX licence expression, the form of `org.opencontainers.image.licenses`. */

/** Words that stand where a licence should and grant none. */
const noLicense =
  /^(?:unlicen[sc]ed|proprietary|commercial|private|custom|none|noassertion|unknown|tbd|todo|see)$/i;

/** SPDX specification, annex "SPDX license expressions": an identifier of the list, or a reference to another licence. */
const identifier = /^(?:(?:DocumentRef-[\w.-]+:)?LicenseRef-)?[A-Za-z0-9][A-Za-z0-9.-]*\+?$/;

/** Names of licences that people write instead of the identifier. */
const spelledOut: readonly (readonly [name: RegExp, identifier: string])[] = [
  [/^(?:the )?apache(?: license| software license)?,?(?: version| v)? ?2(?:\.0)?$/i, 'Apache-2.0'],
  [/^(?:the )?mit licen[sc]e$/i, 'MIT'],
];

const lengthLimit = 500;

/**
 * The expression in a text, with Cargo's old `/` as `OR` (Cargo reference, "The license and license-file fields"); `undefined` for
 * a text that is none, such as npm's `UNLICENSED` and `SEE LICENSE IN <file>` (package.json, "license").
 */
export function licenseExpression(text: string): string | undefined {
  const name = text.trim();
  if (name === '' || name.length > lengthLimit) return undefined;
  const [, known] = spelledOut.find(([form]) => form.test(name)) ?? [];
  if (known !== undefined) return known;
  const tokens = name.replaceAll('/', ' OR ').match(/[()]|[^\s()]+/g) ?? [];
  const words = tokens.map((token) => (/^(?:and|or|with)$/i.test(token) ? token.toUpperCase() : token));
  return isExpression(words) ? printTokens(words) : undefined;
}

/** Goes through the tokens once: operands and operators alternate, and parentheses are balanced. */
function isExpression(tokens: readonly string[]): boolean {
  let depth = 0;
  let wantsOperand = true;
  for (const [at, token] of tokens.entries()) {
    if (token === '(' || token === ')') {
      if ((token === '(') !== wantsOperand) return false;
      depth += token === '(' ? 1 : -1;
      if (depth < 0) return false;
    } else if (isOperator(token)) {
      if (wantsOperand || (token === 'WITH' && tokens[at - 1] === ')')) return false;
      wantsOperand = true;
    } else {
      if (!wantsOperand || !identifier.test(token) || noLicense.test(token)) return false;
      wantsOperand = false;
    }
  }
  return depth === 0 && !wantsOperand;
}

function isOperator(token: string): boolean {
  return token === 'AND' || token === 'OR' || token === 'WITH';
}

function printTokens(tokens: readonly string[]): string {
  return tokens.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
}
