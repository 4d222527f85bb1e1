/** The contestants: our bundle and the peers that are on this machine, each told to push the same thing. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { withoutPolicy } from '../__tests__/support/clients.ts';
import { findExecutable, root } from '../__tests__/support/programs.ts';
import { type Contestant, measured } from './measure.ts';

export const ours = { command: process.execPath, bundle: join(root, 'dist', 'index.js') } as const;

/** A fresh place for each run, or always the same one for what is unchanged. */
export interface Place {
  readonly host: string;
  /** Called once per run. */
  repository(): string;
}

export function oursFor(args: readonly string[]): Pick<Contestant, 'command' | 'args'> {
  return { command: ours.command, args: [ours.bundle, ...args] };
}

/** Every client that can push the layout in `folder`, in a form whose arguments are made anew for each run. */
export function layoutPushers(folder: string, { host, repository }: Place): readonly Contestant[] {
  const [parent, name] = [join(folder, '..'), folder.split('/').at(-1) ?? ''];
  const flags = ['--path', parent, '--formats', `layout:${name}`, '--tags', 'bench'];
  const all: readonly (readonly [program: string, args: (target: string) => readonly string[]])[] = [
    [
      'oras',
      (target) => ['copy', '--from-oci-layout', `${folder}:bench`, '--to-plain-http', `${target}:bench`],
    ],
    ['crane', (target) => ['push', '--insecure', folder, `${target}:bench`]],
    [
      'regctl',
      (target) => [
        '--host',
        `reg=${host},tls=disabled`,
        'image',
        'copy',
        `ocidir://${folder}:bench`,
        `${target}:bench`,
      ],
    ],
    [
      'skopeo',
      (target) => [
        ...withoutPolicy,
        'copy',
        '--dest-tls-verify=false',
        '-q',
        `oci:${folder}:bench`,
        `docker://${target}:bench`,
      ],
    ],
  ];
  const next = (client: string) => `${host}/${repository()}-${client}`;
  const peers = all.flatMap(([program, args]) => {
    const command = findExecutable(program);
    return command ? [lazily({ name: program, command }, () => args(next(program)))] : [];
  });
  return [
    lazily({ name: 'ours', command: ours.command }, () => [ours.bundle, ...flags, '--to', next('ours')]),
    ...peers,
  ];
}

export interface WasmFile {
  readonly folder: string;
  readonly file: string;
  /** As we name the artifact. */
  readonly name: string;
}

/** Every client that can push one Wasm file as an artifact; skopeo copies the layout that we write of it. */
export function filePushers(
  { folder, file, name }: WasmFile,
  { host, repository }: Place,
): readonly Contestant[] {
  const oras = findExecutable('oras');
  const layout = join(folder, 'layout');
  const skopeo = findExecutable('skopeo');
  const target = (name: string) => `${host}/${repository()}-${name}`;
  const contestants: Contestant[] = [
    lazily(
      { name: 'ours', command: process.execPath },
      () => oursFor(['--path', folder, '--to', target('ours'), '--tags', 'bench']).args,
    ),
  ];
  if (oras) {
    const created = 'org.opencontainers.image.created=1970-01-01T00:00:00Z';
    contestants.push(
      lazily({ name: 'oras', command: oras }, () => [
        'push',
        '--plain-http',
        '--disable-path-validation',
        '-a',
        created,
        `${target('oras')}:bench`,
        `${file}:application/wasm`,
      ]),
    );
  }
  const wkg = findExecutable('wkg');
  if (wkg) {
    const push = () => ['oci', 'push', '--insecure', host, `${target('wkg')}:bench`, file];
    contestants.push(lazily({ name: 'wkg', command: wkg }, push));
  }
  if (skopeo) {
    const copy = () => [
      ...withoutPolicy,
      'copy',
      '-q',
      '--dest-tls-verify=false',
      `oci:${layout}:${name}-bench`,
      `docker://${target('skopeo')}:bench`,
    ];
    contestants.push(withLayout(lazily({ name: 'skopeo', command: skopeo }, copy), folder, layout));
  }
  return contestants;
}

function withLayout(contestant: Contestant, folder: string, layout: string): Contestant {
  let written: Promise<unknown> | undefined;
  return {
    name: contestant.name,
    command: contestant.command,
    ...(contestant.env && { env: contestant.env }),
    get args() {
      return contestant.args;
    },
    async prepare() {
      written ??= measured({
        name: 'layout',
        ...oursFor(['--path', folder, '--to', `oci:${layout}`, '--tags', 'bench']),
      });
      await written;
      await contestant.prepare?.();
    },
  };
}

// skopeo remembers in its data folder where blobs lie and would mount them instead of sending them.
const data = join(root, '.cache', 'bench', 'data');

/** A contestant whose arguments are asked for at each run. */
export function lazily(
  fixed: Pick<Contestant, 'name' | 'command'>,
  args: () => readonly string[],
): Contestant {
  let current: readonly string[] = [];
  return {
    ...fixed,
    env: { XDG_DATA_HOME: data, _CONTAINERS_ROOTLESS_UID: '1000', REGCTL_CONFIG: '/dev/null' },
    get args() {
      return current;
    },
    prepare() {
      rmSync(data, { recursive: true, force: true });
      current = args();
    },
  };
}
