/** The definition of a CNAB bundle in words (cnab-spec, 101-bundle-json.md). */

import { type Document, type Fact, fact, recordOf, records, textOf } from './fact.ts';

export function bundleFacts(bundle: Document): readonly Fact[] {
  const invocation = records(bundle.invocationImages).flatMap(({ image }) => textOf(image) ?? []);
  const images = Object.entries(recordOf(bundle.images)).map(([name, value]) =>
    [name, textOf(recordOf(value).image)].filter(Boolean).join(': '),
  );
  return [
    ...fact('bundle', [textOf(bundle.name), textOf(bundle.version)].filter(Boolean).join(' ')),
    ...fact('description', bundle.description),
    ...fact('invocation image', invocation),
    ...fact('images', images),
    ...fact('actions', ['install', 'upgrade', 'uninstall', ...Object.keys(recordOf(bundle.actions))]),
    ...fact('parameters', parameters(bundle)),
    ...fact('credentials', credentials(bundle)),
    ...fact('outputs', Object.keys(recordOf(bundle.outputs))),
  ];
}

function parameters(bundle: Document): readonly string[] {
  return Object.entries(recordOf(bundle.parameters)).map(([name, value]) =>
    recordOf(value).required === true ? `${name} (required)` : name,
  );
}

function credentials(bundle: Document): readonly string[] {
  return Object.entries(recordOf(bundle.credentials)).map(([name, value]) =>
    recordOf(value).required === true ? `${name} (required)` : name,
  );
}
