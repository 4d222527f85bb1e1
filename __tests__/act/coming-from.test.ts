/** Workflows of others, rewritten, in a real runner: what a registry holds afterwards, signed with the identity of the workflow. */

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { releaseClaims, startSigstore, type TestSigstore } from '../provenance/sigstore.ts';
import { bundleExists, runInShell } from '../support/bundle.ts';
import { root } from '../support/programs.ts';
import { type StartedRegistry, startDistribution } from '../support/registries.ts';
import { type ActOptions, actIsInstalled, type Event, push, release, startAct } from './act.ts';
import { digestOf } from './github.ts';
import type { ProjectFiles } from './project.ts';

const issuer = 'https://token.actions.githubusercontent.com';
const fixture = (name: string) => readFile(join(root, `__tests__/fixtures/wasm/${name}.wasm`));

interface Rewritten {
  readonly file: string;
  readonly repository: string;
  readonly event: Event;
  readonly ref: string;
  readonly files: () => Promise<ProjectFiles>;
  readonly programs: NonNullable<ActOptions['programs']>;
  /** What the registry holds afterwards: repositories with the tags that refer to one digest. */
  readonly published: Readonly<Record<string, readonly string[]>>;
  /** Statements that `verify` requires. */
  readonly require: string;
}

/** A WIT package, and the same one under another name of the same length. */
async function witPackages(folder: string, names: readonly string[]): Promise<ProjectFiles> {
  const wasm = await fixture('wit-package');
  const renamed = (name: string) =>
    Buffer.from(wasm.toString('latin1').replaceAll('wasi:http', name), 'latin1');
  return Object.fromEntries(
    names.map((name) => [`${folder}/${name.replace(/^.*:/, '')}/package`, renamed(name)]),
  );
}

/** A component that tells its dependencies, as cargo-auditable writes them. */
async function auditable(): Promise<Uint8Array> {
  const packages = [
    { name: 'wit-bindgen', version: '0.41.0', source: 'crates.io' },
    { name: 'sample-wasi-http-rust', version: '1.2.0', source: 'local', dependencies: [0], root: true },
  ];
  const name = Buffer.from('.dep-v0');
  const data = deflateSync(JSON.stringify({ packages }));
  const size = name.length + 1 + data.length;
  const header = Buffer.from([0, (size & 0x7f) | 0x80, size >> 7, name.length]);
  return Buffer.concat([await fixture('component'), header, name, data]);
}

const output = `for last in "$@"; do :; done; cp package "$last"\n`;

const workflows: readonly Rewritten[] = [
  {
    file: 'wasi-after',
    repository: 'WebAssembly/WASI',
    event: release('v0.2.0', 'WebAssembly/WASI'),
    ref: 'refs/tags/v0.2.0',
    files: () => witPackages('proposals', ['wasi:http', 'wasi:mail']),
    programs: { cargo: '', wkg: output },
    published: { 'webassembly/wasi/http': ['0.2.0', 'latest'], 'webassembly/wasi/mail': ['0.2.0', 'latest'] },
    require: 'signature\nprovenance',
  },
  {
    file: 'rust-component-after',
    repository: 'bytecodealliance/sample-wasi-http-rust',
    event: push('refs/tags/v1.2.0', 'bytecodealliance/sample-wasi-http-rust'),
    ref: 'refs/tags/v1.2.0',
    files: async () => ({
      'Cargo.toml':
        '[package]\nname = "sample-wasi-http-rust"\nversion = "1.2.0"\ndescription = "A sample"\nlicense = "Apache-2.0 WITH LLVM-exception"\n',
      'src/lib.rs': '',
      built: await auditable(),
    }),
    programs: {
      rustup: '',
      cargo:
        'case "$1" in auditable) mkdir -p target/wasm32-wasip2/release && cp built target/wasm32-wasip2/release/sample_wasi_http_rust.wasm ;; esac\n',
    },
    published: {
      'bytecodealliance/sample-wasi-http-rust/sample-wasi-http-rust': ['1.2.0', '1.2', '1', 'latest'],
    },
    require: 'signature\nprovenance\nsbom',
  },
  {
    file: 'wasmcloud-wit-after',
    repository: 'wasmCloud/wasmCloud',
    event: push('refs/heads/main', 'wasmCloud/wasmCloud'),
    ref: 'refs/heads/main',
    files: () => witPackages('wit', ['wasi:http', 'wasi:mail']),
    programs: { wash: output },
    published: {
      'wasmcloud/interfaces/wasi/http': ['0.2.0'],
      'wasmcloud/interfaces/wasi/mail': ['0.2.0'],
    },
    require: 'signature\nprovenance',
  },
];

suite('Workflows of others run in act as they are rewritten', {
  skip: !bundleExists() || !actIsInstalled(),
}, () => {
  let registry: StartedRegistry | undefined;
  let sigstore: TestSigstore;
  let folder: string;
  before(async () => {
    registry = await startDistribution({ password: false });
    assert.ok(registry, 'docker-registry is not installed');
    sigstore = await startSigstore();
    folder = await mkdtemp(join(tmpdir(), 'owp-rewritten-'));
    await writeFile(join(folder, 'root.json'), sigstore.trustedRoot);
  });
  after(async () => {
    await registry?.stop();
    await sigstore?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  for (const { file, repository, event, ref, files, programs, published, require } of workflows)
    test(`${file} publishes what the original does, signed with the identity of the workflow`, async () => {
      const { host } = registry ?? assert.fail();
      sigstore.claims = claimsOf(repository, ref);
      const act = await startAct(host, await files(), {
        repository,
        programs,
        sigstore: new URL(sigstore.issuer).host,
      });
      try {
        const workflow = await readFile(join(root, 'examples/workflows/coming-from', `${file}.yml`), 'utf8');
        const { code, stdout, stderr } = await act.run(workflow, event, sigstore.tokenVariables);
        assert.equal(code, 0, stdout + stderr);
        for (const [name, tags] of Object.entries(published)) {
          const digest = await digestOf(host, name, tags[0] ?? '');
          assert.ok(digest, `${name}:${tags[0]}`);
          for (const tag of tags) assert.equal(await digestOf(host, name, tag), digest, `${name}:${tag}`);
          const verified = await runInShell(
            [
              ...['verify', `${host}/${name}@${digest}`, '--repository', repository, '--issuer', issuer],
              ...['--trusted-root', join(folder, 'root.json'), '--require', require],
            ],
            { cwd: folder },
          );
          assert.equal(verified.code, 0, verified.stdout + verified.stderr);
        }
      } finally {
        await act.stop();
      }
    });
});

function claimsOf(repository: string, ref: string) {
  const [repository_owner = ''] = repository.split('/');
  const workflow_ref = `${repository}/.github/workflows/publish.yml@${ref}`;
  return {
    ...releaseClaims,
    iss: issuer,
    sub: `repo:${repository}:ref:${ref}`,
    repository,
    repository_owner,
    ref,
    workflow_ref,
    job_workflow_ref: workflow_ref,
  };
}
