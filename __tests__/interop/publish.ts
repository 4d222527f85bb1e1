/** Publishes one fixture with the bundle, to a registry and to an image layout in one run. */

import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportedArtifact } from '../../src/release/report.ts';
import { runInShell } from '../support/bundle.ts';
import { type RunResult, runExecutable } from '../support/programs.ts';
import { type Graph, layoutGraph } from './graph.ts';

export interface Fixture {
  /** `<format>/<case>` below `__tests__/formats`. */
  readonly name: string;
  /** Lines of the `formats` input. */
  readonly formats: readonly string[];
  readonly tags?: string;
  /** Folder that is published; default: `workspace` of the fixture. */
  readonly workspace?: string;
}

/** One artifact in a registry, with everything that a check compares pulled content with. */
export interface Published {
  readonly fixture: Fixture;
  readonly host: string;
  readonly artifact: ReportedArtifact;
  /** By tag if there is one, else by digest. */
  readonly reference: string;
  /** The packed content, read from the layout. */
  readonly graph: Graph;
  /** Folder with the files of the fixture. */
  readonly workspace: string;
  /** Temporary folder of this artifact. */
  readonly scratch: string;
}

const formatsFolder = join(import.meta.dirname, '..', 'formats');

/** Throws with the output of the bundle when it fails. */
export async function publishFixture(
  fixture: Fixture,
  host: string,
  bundle?: string,
): Promise<readonly Published[]> {
  const workspace = fixture.workspace ?? join(formatsFolder, fixture.name, 'workspace');
  const scratch = await mkdtemp(join(tmpdir(), 'owp-interop-'));
  const layout = join(scratch, 'layout');
  const destinations = [`${host}/interop/${fixture.name}/{name}`, `oci:${layout}`];
  const done = await runInShell(
    [
      ...['--path', workspace, '--formats', fixture.formats.join('\n'), '--to', destinations.join('\n')],
      ...(fixture.tags ? ['--tags', fixture.tags] : []),
    ],
    bundle === undefined ? {} : { bundle },
  );
  assert.ok(done.code === 0, done.stderr);
  const pushed = done.artifacts.filter(({ repository }) => repository.startsWith(`${host}/`));
  assert.ok(pushed.length > 0, 'nothing was pushed');
  return pushed.map((artifact, index) => ({
    fixture,
    host,
    artifact,
    reference: `${artifact.repository}${artifact.tags[0] === undefined ? `@${artifact.digest}` : `:${artifact.tags[0]}`}`,
    graph: layoutGraph(layout, artifact.digest),
    workspace,
    scratch: join(scratch, String(index)),
  }));
}

/** Runs a client with a temporary home folder; throws with its output when it fails. */
export async function runClient(file: string, args: readonly string[], scratch: string): Promise<RunResult> {
  const { PATH, GOFLAGS } = process.env;
  const env = { PATH, HOME: scratch, TMPDIR: tmpdir(), ...(GOFLAGS && { GOFLAGS }) };
  const done = await runExecutable(file, args, { env, cwd: scratch, timeout: 120_000 });
  assert.ok(done.code === 0, `${args.join(' ')}: ${done.stderr.trim() || done.stdout.trim()}`);
  return done;
}
