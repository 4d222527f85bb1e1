/** What `--help` and `--version` print: the only part of the program that runs on every Node from 14. */

import { formatSummaries } from './formats/summaries.ts';
import { printText } from './host/output.ts';
import { type HelpTexts, helpText } from './host/shell/help.ts';
import { requestedText } from './host/shell/requested-text.ts';
import { defaultVerb, type VerbName, verbSummaries } from './inputs/inputs.ts';
import { version } from './version.ts';

const texts: HelpTexts = {
  verbs: verbSummaries,
  examples: {
    publish: [
      ['oci-wasm-publish --path . --to oci:./out', 'Publish to an image layout, without a registry:'],
      ['oci-wasm-publish --to registry.example/acme/{name} --tags 1.0.0', 'Publish to a registry:'],
      ['oci-wasm-publish --formats wasm:build/app.wasm --to oci:./out', 'Publish one file as one format:'],
      ['oci-wasm-publish --dry-run > plan.json', 'Save a plan, with the digests that would result:'],
      ['oci-wasm-publish --plan plan.json', 'Publish exactly that plan:'],
    ],
    pull: [
      [
        'oci-wasm-publish pull ghcr.io/acme/http-cache:1.0.0 --output ./app',
        'Pull an artifact into a folder:',
      ],
      [
        'oci-wasm-publish pull registry.example/acme/suite:1.0.0 --select name=greeter',
        'Pull one of several artifacts in an index:',
      ],
      [
        'oci-wasm-publish pull registry.example/acme/app:1.0.0 --layers 0 --operation copy',
        'Copy one layer as it is:',
      ],
      ['oci-wasm-publish pull registry.example/acme/app:1.0.0 --to oci:./out', 'Copy into an image layout:'],
    ],
    inspect: [
      ['oci-wasm-publish inspect ghcr.io/acme/http-cache:1.0.0', 'Show what is published under a tag:'],
      ['oci-wasm-publish inspect oci:./out:greeter-latest', 'Show an artifact in an image layout:'],
      [
        'oci-wasm-publish inspect registry.example/acme/app --tags --json',
        'All that is known, as JSON, with every tag:',
      ],
      ['oci-wasm-publish inspect --wit build/app.wasm', 'Print the interface of a file as WIT:'],
    ],
    diff: [
      [
        'oci-wasm-publish diff ghcr.io/acme/http-cache:1.0.0 build/http-cache.wasm',
        'Show what a build changes, and which version it takes:',
      ],
      ['oci-wasm-publish diff old.wasm new.wasm --json', 'Compare two files, for a script:'],
    ],
    promote: [
      [
        'oci-wasm-publish promote registry.example/acme/cart@sha256:… --tags 1.2.3,latest',
        'Release what was tested:',
      ],
    ],
    cleanup: [
      [
        'oci-wasm-publish cleanup registry.example/acme/cart --pull-request 42 --dry-run',
        'Show which previews of a pull request would be deleted:',
      ],
    ],
    collect: [['oci-wasm-publish collect results', 'Merge the results of several jobs:']],
    verify: [
      ['oci-wasm-publish verify ghcr.io/acme/shop:1.0.0 --repository acme/shop', 'Built by this repository:'],
      ['oci-wasm-publish verify ghcr.io/acme/shop:1.0.0 --key cosign.pub', 'Signed with this key:'],
      [
        'oci-wasm-publish verify ghcr.io/acme/shop:1.0.0 --policy-file policy.json --require provenance --require sbom',
        'With the conditions of a file:',
      ],
    ],
  },
  lists: [
    { input: 'formats', heading: 'Formats that are published by default', rows: formatRows(true) },
    {
      input: 'formats',
      heading: 'Formats that are published when --formats names them',
      rows: formatRows(false),
    },
  ],
};

function formatRows(byDefault: boolean): readonly (readonly [string, string])[] {
  return Object.entries(formatSummaries)
    .filter(([, { publishedByDefault }]) => publishedByDefault === byDefault)
    .map(([name, { summary }]) => [name, summary] as const);
}

/** Prints the help or the version and returns true, where the arguments request one of them. */
export async function printRequestedText(args: readonly string[]): Promise<boolean> {
  const requested = requestedText(args);
  if (requested === undefined) return false;
  await printText(requested === 'version' ? `${version}\n` : help(args[0], process.stdout.columns));
  return true;
}

function help(first: string | undefined, columns: number | undefined): string {
  const isVerb = Object.keys(verbSummaries).includes(first ?? '');
  return helpText(isVerb ? (first as VerbName) : defaultVerb, !isVerb, texts, widthOf(columns));
}

// Lines that are longer are hard to read; shorter ones break every word.
function widthOf(columns = 80): number {
  return Math.max(40, Math.min(columns, 110));
}
