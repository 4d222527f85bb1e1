/** The rules of a bundle that cnab-go checks when a client opens one (cnab-go bundle/bundle.go, `Validate`), with its reasons. */

import { posix } from 'node:path';
import { isRecord } from '../../json.ts';
import { below, invalid, map, nonEmptyText, type Reader, record, type Shape, text } from '../../shape.ts';
import { type Budget, createBudget, schemaProblem } from './json-schema.ts';

/** Throws for a bundle that clients reject. */
export const checkBundle: Reader<void> = (bundle) => {
  checkSchemaVersion(member(bundle, 'schemaVersion'));
  checkExtensions(member(bundle, 'requiredExtensions'), bundle);
  const check = (key: string, one: (shape: Shape) => void) => {
    const shape = member(bundle, key);
    if (isGiven(shape)) map(one)(shape);
  };
  const budget = createBudget();
  check('parameters', (parameter) => checkParameter(parameter, { bundle, kind: 'parameter', budget }));
  check('credentials', checkCredential);
  check('outputs', (output) => checkOutput(output, { bundle, kind: 'output', budget }));
};

function member(shape: Shape, key: string): Shape {
  const values = record(shape);
  return below(shape, key, Object.hasOwn(values, key) ? values[key] : undefined);
}

function isGiven({ value }: Shape): boolean {
  return value !== undefined && value !== null;
}

/** Masterminds/semver v1: missing parts and a leading `v` are allowed. */
const versionForm =
  /^v?\d{1,18}(?:\.\d{1,18}){0,2}(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

function checkSchemaVersion(shape: Shape): void {
  if (!versionForm.test(nonEmptyText(shape))) throw invalid(shape, 'is an invalid schema version');
}

function checkExtensions(extensions: Shape, bundle: Shape): void {
  if (!isGiven(extensions)) return;
  const { value } = extensions;
  if (!Array.isArray(value)) throw invalid(extensions, 'must be an array');
  const custom = member(bundle, 'custom').value;
  const found = new Set<unknown>();
  for (const [index, name] of value.entries()) {
    const shape = below(extensions, index, name);
    if (!isRecord(custom) || !Object.hasOwn(custom, text(shape)))
      throw invalid(shape, 'is a required extension that is not defined in the custom section of the bundle');
    if (found.has(name)) throw invalid(shape, 'is a required extension that is already declared');
    found.add(name);
  }
}

interface Context {
  readonly bundle: Shape;
  /** As cnab-go names it. */
  readonly kind: string;
  readonly budget: Budget;
}

function checkParameter(parameter: Shape, context: Context): void {
  checkDefinition(parameter, context);
  const destination = member(parameter, 'destination');
  if (!isGiven(destination)) throw invalid(parameter, 'must have a destination');
  checkLocation(destination);
}

function checkCredential(credential: Shape): void {
  if (!textOf(credential, 'env') && !textOf(credential, 'path'))
    throw invalid(credential, 'must have an env or a path');
  checkLocation(credential);
}

/** Clients copy files to and from these paths. */
const outputs = '/cnab/app/outputs';

function checkOutput(output: Shape, context: Context): void {
  const path = textOf(output, 'path');
  if (path !== '' && (!isClean(path) || !path.startsWith(`${outputs}/`)))
    throw invalid(member(output, 'path'), `must be a clean path under ${outputs}/`);
  checkDefinition(output, context);
}

function checkLocation(location: Shape): void {
  const path = textOf(location, 'path');
  if (path === '') return;
  if (!isClean(path)) throw invalid(member(location, 'path'), 'must be an absolute, clean path');
  if (path.startsWith(outputs))
    throw invalid(member(location, 'path'), `must not be a subpath of ${outputs}`);
}

function textOf(shape: Shape, key: string): string {
  const found = member(shape, key);
  return isGiven(found) ? text(found) : '';
}

/** An absolute path that Go's `path.Clean` does not change. */
function isClean(path: string): boolean {
  return path.startsWith('/') && posix.normalize(path).replace(/(?<=.)\/$/, '') === path;
}

/** The definition has to exist, and its default has to be a value of it. */
function checkDefinition(shape: Shape, { bundle, kind, budget }: Context): void {
  const name = textOf(shape, 'definition');
  if (name === '') throw invalid(shape, `must have a definition: ${kind} definition must be provided`);
  const definitions = member(bundle, 'definitions');
  const found = isGiven(definitions) ? member(definitions, name) : definitions;
  if (!isGiven(found))
    throw invalid(member(shape, 'definition'), `is "${name}", which is not in definitions`);
  const { default: value = null } = record(found);
  const problem = value === null ? undefined : schemaProblem(found.value, value, budget);
  if (problem !== undefined)
    throw invalid(member(found, 'default'), `is no value of its definition: ${problem}`);
}
