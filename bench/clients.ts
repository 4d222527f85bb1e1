/** The programs of a push benchmark: our bundles and the installed peers, each with arguments to push the same content. */

import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withoutPolicy } from '../__tests__/support/clients.ts';
import { findExecutable, root } from '../__tests__/support/programs.ts';
import { type Bundle, fromCommandLine } from './bundles.ts';
import { type Candidate, runOnce } from './measure.ts';

export interface Destination {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** Called once for each run; returns a new repository each time, or always the same one for unchanged content. */
  repository(): string;
}

/** The candidates of a push benchmark for a destination. */
export type Pushers = (destination: Destination) => readonly Candidate[];

export interface Selection {
  readonly bundles: readonly Bundle[];
  /** Names of the peers to run; one that is not installed is skipped. */
  readonly peers: readonly string[];
}

interface Push {
  readonly host: string;
  /** `<host>/<repository>`. */
  readonly target: string;
}

type Arguments = (push: Push) => readonly string[];

/** Pushes the image layout in `folder`. */
export function layoutPushers(folder: string, selection: Selection): Pushers {
  const [parent, name] = [dirname(folder), folder.split('/').at(-1)];
  const ours: Arguments = ({ target }) => [
    ...['--path', parent, '--formats', `layout:${name}`],
    ...['--tags', 'bench', '--to', target],
  ];
  const peers: Readonly<Record<string, Arguments>> = {
    oras: ({ target }) => [
      ...['copy', '--from-oci-layout', `${folder}:bench`],
      ...['--to-plain-http', `${target}:bench`],
    ],
    crane: ({ target }) => ['push', '--insecure', folder, `${target}:bench`],
    regctl: ({ host, target }) => [
      ...['--host', `reg=${host},tls=disabled`],
      ...['image', 'copy', `ocidir://${folder}:bench`, `${target}:bench`],
    ],
    skopeo: ({ target }) => skopeoCopy(`oci:${folder}:bench`, target),
  };
  return (destination) => candidates(destination, selection, ours, peers);
}

export interface WasmFile {
  readonly folder: string;
  readonly file: string;
  /** The name that our bundle gives the artifact. */
  readonly name: string;
}

/** Pushes one Wasm file as an artifact; skopeo copies it from an image layout that our bundle has written. */
export function filePushers({ folder, file, name }: WasmFile, selection: Selection): Pushers {
  const layout = join(folder, 'layout');
  const ours: Arguments = ({ target }) => ['--path', folder, '--to', target, '--tags', 'bench'];
  const peers: Readonly<Record<string, Arguments>> = {
    oras: ({ target }) => [
      ...['push', '--plain-http', '--disable-path-validation'],
      ...['-a', 'org.opencontainers.image.created=1970-01-01T00:00:00Z'],
      ...[`${target}:bench`, `${file}:application/wasm`],
    ],
    wkg: ({ host, target }) => ['oci', 'push', '--insecure', host, `${target}:bench`, file],
    skopeo: ({ target }) => skopeoCopy(`oci:${layout}:${name}-bench`, target),
  };
  let written: Promise<unknown> | undefined;
  const [bundle] = selection.bundles;
  const write = () => bundle && runOnce(fromCommandLine(bundle, () => layoutArguments(folder, layout)));
  return (destination) =>
    candidates(destination, selection, ours, peers).map((candidate) =>
      candidate.name === 'skopeo' ? preparedBy(candidate, () => (written ??= write())) : candidate,
    );
}

function layoutArguments(folder: string, layout: string): readonly string[] {
  return ['--path', folder, '--to', `oci:${layout}`, '--tags', 'bench'];
}

function preparedBy(candidate: Candidate, work: () => Promise<unknown> | undefined): Candidate {
  return {
    ...candidate,
    async prepare() {
      await work();
      await candidate.prepare?.();
    },
  };
}

function skopeoCopy(source: string, target: string): readonly string[] {
  return [...withoutPolicy, 'copy', '-q', '--dest-tls-verify=false', source, `docker://${target}:bench`];
}

function candidates(
  { host, repository }: Destination,
  { bundles, peers }: Selection,
  ours: Arguments,
  others: Readonly<Record<string, Arguments>>,
): readonly Candidate[] {
  const push = (name: string) => ({ host, target: `${host}/${repository()}-${name}` });
  const own = bundles.map((bundle) => fromCommandLine(bundle, () => ours(push(bundle.name))));
  const installed = Object.entries(others).flatMap(([name, args]) => {
    const command = peers.includes(name) ? findExecutable(name) : undefined;
    return command === undefined ? [] : [{ name, command, args: () => args(push(name)) }];
  });
  return [...own, ...installed].map((candidate) => ({ ...candidate, env, prepare: forgetBlobs }));
}

const data = join(root, '.cache', 'bench', 'data');

const env = { XDG_DATA_HOME: data, _CONTAINERS_ROOTLESS_UID: '1000', REGCTL_CONFIG: '/dev/null' };

/** skopeo caches in its data folder which repository holds a blob, and would mount the blob instead of pushing it. */
function forgetBlobs(): void {
  rmSync(data, { recursive: true, force: true });
}
