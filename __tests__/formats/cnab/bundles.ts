/** Bundles that cnab-go accepts or rejects for one reason each; `npm run interop` asks cnab-go itself. */

export interface TestBundle {
  readonly name: string;
  readonly bundle: Readonly<Record<string, unknown>>;
  /** The reason of ours for a bundle that is rejected. */
  readonly rejected?: RegExp;
}

const image = 'registry.example.com/acme/installer:1.0';

function bundle(members: Readonly<Record<string, unknown>>): TestBundle['bundle'] {
  const invocationImages = [{ imageType: 'docker', image }];
  return { schemaVersion: 'v1.2.0', name: 'demo', version: '1.0.0', invocationImages, ...members };
}

function accepted(name: string, members: Readonly<Record<string, unknown>>): TestBundle {
  return { name, bundle: bundle(members) };
}

function rejected(name: string, members: Readonly<Record<string, unknown>>, reason: RegExp): TestBundle {
  return { name, bundle: bundle(members), rejected: reason };
}

const destination = { env: 'PORT' };
const definitions = { port: { type: 'integer', default: 8080 }, any: {} };

const parameter = (one: Readonly<Record<string, unknown>>) => ({ definitions, parameters: { port: one } });
const output = (path: string) => ({ definitions, outputs: { port: { definition: 'port', path } } });

/** A definition with a default. */
const schema = (one: Readonly<Record<string, unknown>>) => ({
  definitions: { x: one },
  parameters: { p: { definition: 'x', destination } },
});

export const bundles: readonly TestBundle[] = [
  accepted('nothing else', {}),
  accepted('a schema version without v', { schemaVersion: '1.0.0' }),
  accepted('a short schema version', { schemaVersion: 'v1' }),
  accepted('a prerelease as schema version', { schemaVersion: 'v1.0.0-WD' }),
  rejected('the name of the schema', { schemaVersion: 'cnab-core-1.0.0' }, /schemaVersion is an invalid/),
  rejected('words for a schema version', { schemaVersion: 'latest' }, /schemaVersion is an invalid/),
  rejected('four numbers as schema version', { schemaVersion: '1.2.3.4' }, /schemaVersion is an invalid/),
  rejected('the version latest', { version: 'latest' }, /version must not be "latest"/),
  accepted('a required extension', { requiredExtensions: ['io.x'], custom: { 'io.x': null } }),
  rejected(
    'a required extension that is absent',
    { requiredExtensions: ['io.x'], custom: { y: 1 } },
    /requiredExtensions\[0\] is a required extension that is not defined in the custom section/,
  ),
  rejected(
    'a required extension without custom',
    { requiredExtensions: ['io.x'] },
    /not defined in the custom/,
  ),
  rejected(
    'a required extension twice',
    { requiredExtensions: ['io.x', 'io.x'], custom: { 'io.x': {} } },
    /requiredExtensions\[1\] is a required extension that is already declared/,
  ),
  accepted('a parameter', parameter({ definition: 'port', destination })),
  accepted('a parameter in a file', parameter({ definition: 'port', destination: { path: '/etc/port' } })),
  accepted('a destination without a place', parameter({ definition: 'port', destination: {} })),
  rejected(
    'a parameter without a definition',
    parameter({ destination }),
    /parameters\.port must have a definition/,
  ),
  rejected(
    'a parameter with an unknown definition',
    parameter({ definition: 'host', destination }),
    /parameters\.port\.definition is "host", which is not in definitions/,
  ),
  rejected(
    'a parameter without any definitions',
    { parameters: { port: { definition: 'port', destination } } },
    /is "port", which is not in definitions/,
  ),
  rejected(
    'a parameter without a destination',
    parameter({ definition: 'port' }),
    /parameters\.port must have a destination/,
  ),
  rejected(
    'a destination among the outputs',
    parameter({ definition: 'port', destination: { path: '/cnab/app/outputs/x' } }),
    /must not be a subpath of \/cnab\/app\/outputs/,
  ),
  accepted('a credential', { credentials: { a: { env: 'A' }, b: { path: '/b' } } }),
  rejected(
    'a credential without a place',
    { credentials: { a: {} } },
    /credentials\.a must have an env or a path/,
  ),
  accepted('an output', output('/cnab/app/outputs/port')),
  rejected(
    'an output without a definition',
    { definitions, outputs: { port: { path: '/cnab/app/outputs/port' } } },
    /outputs\.port must have a definition/,
  ),
  rejected(
    'an output with an unknown definition',
    { definitions, outputs: { port: { definition: 'x', path: '/cnab/app/outputs/port' } } },
    /outputs\.port\.definition is "x"/,
  ),
  accepted('a default of its type', schema({ type: 'string', default: 'x', minLength: 1, maxLength: 1 })),
  accepted('a default of one of its types', schema({ type: ['string', 'null', 'number'], default: 1.5 })),
  accepted('a whole number as integer', schema({ type: 'integer', default: 1.0, minimum: 1, maximum: 1 })),
  accepted('a default that is null', schema({ type: 'string', default: null })),
  accepted('a default in base64', schema({ type: 'string', contentEncoding: 'base64', default: 'eA==' })),
  accepted(
    'a default that cnab-go does not check',
    schema({ pattern: '^a', anyOf: [{ type: 'null' }], default: 'b' }),
  ),
  accepted('a default that is not null', schema({ const: null, default: 1 })),
  accepted('a default with members', {
    ...schema({
      type: 'object',
      properties: { a: { type: 'string' } },
      additionalProperties: { type: 'number' },
      required: ['a'],
      default: { a: 'x', b: 1 },
    }),
  }),
  rejected(
    'text for an integer',
    schema({ type: 'integer', default: 'x' }),
    /default is no value of its definition/,
  ),
  rejected('a fraction for an integer', schema({ type: 'integer', default: 1.5 }), /must be of type integer/),
  rejected('a default that is not in enum', schema({ enum: ['a', 'b'], default: 'c' }), /one of enum/),
  rejected('a default that is not const', schema({ const: 'a', default: 'c' }), /const/),
  rejected('a default that is too small', schema({ type: 'number', minimum: 2, default: 1 }), /at least 2/),
  rejected('a default that is too large', schema({ exclusiveMaximum: 2, default: 2 }), /less than 2/),
  rejected('a default that is no multiple', schema({ multipleOf: 2, default: 3 }), /multiple of 2/),
  rejected(
    'a default that is too short',
    schema({ minLength: 2, default: 'ä' }),
    /length must be at least 2/,
  ),
  rejected(
    'a default that is too long',
    schema({ maxLength: 2, default: 'abc' }),
    /length must be at most 2/,
  ),
  rejected(
    'a default that is not base64',
    schema({ type: 'string', contentEncoding: 'base64', default: '?' }),
    /must be base64/,
  ),
  rejected('a default with a wrong item', schema({ items: { type: 'string' }, default: ['a', 1] }), /item 1/),
  rejected('a default with too few items', schema({ minItems: 2, default: [1] }), /number of items/),
  rejected('a default with an item twice', schema({ uniqueItems: true, default: [1, 1] }), /unique/),
  rejected('a default without a member', schema({ required: ['a'], default: {} }), /it must have a/),
  rejected(
    'a default with a wrong member',
    schema({ properties: { a: { type: 'string' } }, default: { a: 1 } }),
    /a: it must be of type string/,
  ),
  rejected(
    'a default with another member',
    schema({ properties: { a: {} }, additionalProperties: false, default: { a: 1, b: 1 } }),
    /b: no value is allowed/,
  ),
  rejected('a default that fails allOf', schema({ allOf: [{ type: 'string' }], default: 1 }), /type string/),
  rejected('a default that fails not', schema({ not: { type: 'number' }, default: 1 }), /must not satisfy/),
  rejected(
    'a default that fails then',
    schema(JSON.parse('{"if":{"type":"number"},"then":{"minimum":5},"default":1}')),
    /at least 5/,
  ),
  rejected(
    'an output whose definition has a wrong default',
    {
      definitions: { x: { type: 'boolean', default: 'yes' } },
      outputs: { o: { definition: 'x', path: '/cnab/app/outputs/o' } },
    },
    /definitions\.x\.default is no value/,
  ),
];

/** What newer releases of cnab-go reject than the interop run has. */
export const newlyRejected: readonly TestBundle[] = [
  rejected(
    'a relative destination',
    parameter({ definition: 'port', destination: { path: 'etc/port' } }),
    /destination\.path must be an absolute, clean path/,
  ),
  rejected(
    'a destination that is not clean',
    parameter({ definition: 'port', destination: { path: '/etc/../port' } }),
    /must be an absolute, clean path/,
  ),
  rejected(
    'a destination with a slash at its end',
    parameter({ definition: 'port', destination: { path: '/etc/' } }),
    /must be an absolute, clean path/,
  ),
  rejected(
    'a relative credential',
    { credentials: { a: { path: 'a' } } },
    /credentials\.a\.path must be an absolute/,
  ),
  rejected('an output elsewhere', output('/tmp/port'), /outputs\.port\.path must be a clean path under/),
  rejected(
    'an output that leaves its folder',
    output('/cnab/app/outputs/../x'),
    /must be a clean path under/,
  ),
];
