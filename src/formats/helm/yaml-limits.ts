/** Limits for YAML: the parser takes the square of the time for some texts, and aliases can double a value with every line. */

import type { Document } from 'yaml';

type Yaml = typeof import('yaml');

/** Tokens of a file; a line with a key and a value has some seven, a block of text has one. */
const tokenLimit = 200_000;
/** Anchors and tags; metadata has a few. */
const propertyLimit = 1000;
const directiveLimit = 100;
/** Collections that are nested in brackets, or begin on one line. */
const nestingLimit = 100;
/** Values after each alias has been replaced by what it stands for. */
const valueLimit = 200_000;

type Counted = 'token' | 'property' | 'directive' | 'nested';

const counted: Readonly<Record<string, Counted>> = {
  anchor: 'property',
  tag: 'property',
  'directive-line': 'directive',
  'seq-item-ind': 'nested',
  'explicit-key-ind': 'nested',
  'map-value-ind': 'nested',
};

/** Throws for text that would take the parser more than its length. Looks at tokens only, which takes no more. */
export function requireBounded(text: string, { CST, Lexer }: Pick<Yaml, 'CST' | 'Lexer'>): void {
  const counts = { token: 0, property: 0, directive: 0, nested: 0 };
  const limits = {
    token: tokenLimit,
    property: propertyLimit,
    directive: directiveLimit,
    nested: nestingLimit,
  };
  const count = (what: Counted) => {
    counts[what] += 1;
    if (counts[what] > limits[what]) throw new Error(`more than ${limits[what]} ${names[what]}`);
  };
  let brackets = 0;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token) ?? '';
    count('token');
    if (type === 'newline' && brackets === 0) counts.nested = 0;
    if (type === 'flow-map-start' || type === 'flow-seq-start') brackets += 1;
    if (type === 'flow-map-end' || type === 'flow-seq-end') brackets = Math.max(0, brackets - 1);
    if (brackets > nestingLimit) throw new Error(`more than ${nestingLimit} ${names.nested}`);
    const what = counted[type];
    if (what && (what !== 'nested' || brackets === 0)) count(what);
  }
}

const names: Readonly<Record<Counted, string>> = {
  token: 'tokens',
  property: 'anchors and tags',
  directive: 'directives',
  nested: 'nested collections on a line or in brackets',
};

/** Throws for a document with too many values once its aliases are resolved, and for one that contains itself. */
export function requireFewValues(document: Document, yaml: Yaml): void {
  const sizes = new Map<string, number>();
  const measure = (node: unknown): number => {
    const size = sizeOf(node, measure, sizes, yaml);
    if (size > valueLimit) throw new Error(`more than ${valueLimit} values, counting those of aliases`);
    const anchor = (yaml.isScalar(node) || yaml.isCollection(node)) && node.anchor;
    if (anchor) sizes.set(anchor, size);
    return size;
  };
  measure(document.contents);
}

function sizeOf(
  node: unknown,
  measure: (node: unknown) => number,
  sizes: ReadonlyMap<string, number>,
  { isAlias, isCollection, isPair }: Yaml,
): number {
  if (isAlias(node)) {
    const size = sizes.get(node.source);
    if (size === undefined) throw new Error(`the alias "${node.source}" has no anchor before it`);
    return size;
  }
  if (isPair(node)) return measure(node.key) + measure(node.value);
  if (!isCollection(node)) return 1;
  const items: readonly unknown[] = node.items;
  return items.reduce<number>((sum, item) => sum + measure(item), 1);
}
