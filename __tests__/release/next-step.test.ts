/** The next step: a command that fits what was published and where. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { nextStepOf } from '../../src/release/next-step.ts';
import type { ReportedArtifact } from '../../src/release/report.ts';
import { cases, expectedFile } from '../formats/golden.ts';
import { artifact, report } from '../host/reports.ts';

const commandOf = (...artifacts: readonly ReportedArtifact[]) => nextStepOf(report(artifacts)).at(-1)?.trim();
const { digest } = artifact('a');

test('the command reads the first tag, of a layout or of a registry', () => {
  const table: readonly (readonly [Partial<ReportedArtifact>, string])[] = [
    [{ repository: 'oci:./out' }, 'oras pull --oci-layout ./out:a-1.0.0 --output a'],
    [{ repository: 'oci:/tmp/my out' }, "oras pull --oci-layout '/tmp/my out:a-1.0.0' --output a"],
    [{ repository: 'oci:./out', tags: [] }, `oras pull --oci-layout ./out@${digest} --output a`],
    [{ repository: 'oci:./out', format: 'helm' }, 'oras manifest fetch --oci-layout ./out:a-1.0.0'],
    [{ repository: 'ghcr.io/acme/a' }, 'oras pull ghcr.io/acme/a:1.0.0 --output a'],
    [{ repository: 'ghcr.io/acme/a', tags: [] }, `oras pull ghcr.io/acme/a@${digest} --output a`],
    [{ repository: 'ghcr.io/acme/a', format: 'index' }, 'oras manifest fetch ghcr.io/acme/a:1.0.0'],
    [{ repository: 'localhost:5000/a' }, 'oras pull localhost:5000/a:1.0.0 --output a'],
    [{ repository: '127.0.0.1:5000/a' }, 'oras pull --plain-http 127.0.0.1:5000/a:1.0.0 --output a'],
    [{ repository: '[::1]:5000/a' }, "oras pull --plain-http '[::1]:5000/a:1.0.0' --output a"],
  ];
  for (const [changes, command] of table) assert.equal(commandOf(artifact('a', changes)), command);
});

test('a name of several segments is read by its digest from a layout', () => {
  const nested = artifact('acme/a', { repository: 'oci:./out' });
  assert.equal(commandOf(nested), `oras pull --oci-layout ./out@${nested.digest} --output acme/a`);
});

test('the command is for an artifact that is there, if possible one that gives files', () => {
  const failed = artifact('failed', { outcome: 'failed' });
  const chart = artifact('chart', { format: 'helm', outcome: 'unchanged' });
  const greeter = artifact('greeter', { outcome: 'updated' });
  assert.match(commandOf(failed, chart, greeter) ?? '', /^oras pull .*greeter$/);
  assert.match(commandOf(failed, chart) ?? '', /^oras manifest fetch .*chart:1\.0\.0$/);
  assert.deepEqual(nextStepOf(report([failed])), []);
  assert.deepEqual(nextStepOf(report([])), []);
});

test('a dry run has no command, since nothing is there', () => {
  assert.match(nextStepOf(report([artifact('a')], { dryRun: true })).join('\n'), /^Nothing was published\./);
});

interface Golden {
  readonly artifacts: readonly {
    readonly format: string;
    readonly manifest: { readonly layers?: readonly Layer[] };
  }[];
}
interface Layer {
  readonly annotations?: Readonly<Record<string, string>>;
}

test('oras pull is the next step of exactly the formats whose fixtures have layers with file names', () => {
  for (const name of cases().filter((one) => !/^(?:declared|layout)\//.test(one))) {
    const { artifacts } = JSON.parse(readFileSync(expectedFile(name), 'utf8')) as Golden;
    for (const { format, manifest } of artifacts) {
      const titles = (manifest.layers ?? []).filter(
        (layer) => layer.annotations?.['org.opencontainers.image.title'],
      );
      const command = commandOf(artifact('a', { format })) ?? '';
      assert.equal(command.startsWith('oras pull '), titles.length > 0, `${name} ${format}`);
    }
  }
});
