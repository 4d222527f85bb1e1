/** A project of the examples: a repository `acme/shop` whose builds write two components, and a script that deploys. */

import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, runExecutable } from '../support/programs.ts';

const names: readonly string[] = ['cart', 'http-cache'];

/** Files of a repository by their paths. */
export type ProjectFiles = Readonly<Record<string, string | Uint8Array>>;

/** Two packages, of which `make build` builds both and `make -C <package> build` one. */
export async function shopFiles(): Promise<ProjectFiles> {
  const files: Record<string, string | Uint8Array> = {
    Makefile: `build:\n\tmkdir -p build\n${names.map((name) => `\tcp ${name}/prebuilt build/${name}.wasm\n`).join('')}`,
    deploy: '#!/bin/sh\nprintf "%s %s\\n" "$1" "$2" >> "$DEPLOYED"\n',
    'manifests/kustomization.yaml': 'components: [release]\n',
  };
  for (const name of names) {
    files[`${name}/Makefile`] = `build:\n\tcp prebuilt ${name}.wasm\n`;
    files[`${name}/prebuilt`] = await component(name);
  }
  return files;
}

/** The component of the fixtures with a custom section, so that each has a content of its own. */
export async function component(mark: string, fixture = 'component'): Promise<Uint8Array> {
  const wasm = await readFile(join(root, `__tests__/fixtures/wasm/${fixture}.wasm`));
  const section = Buffer.concat([Buffer.from([4]), Buffer.from('mark'), Buffer.from(mark)]);
  return Buffer.concat([wasm, Buffer.from([0, section.length]), section]);
}

/** Commits the files, in a repository whose origin is on GitHub. */
export async function makeRepository(folder: string, files: ProjectFiles, name: string): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const full = join(folder, path);
    await mkdir(join(full, '..'), { recursive: true });
    await writeFile(full, content);
    if (typeof content === 'string' && content.startsWith('#!')) await chmod(full, 0o755);
  }
  const git = (...args: readonly string[]) =>
    runExecutable('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.test', ...args], { cwd: folder });
  await git('init', '-q', '-b', 'main');
  await git('remote', 'add', 'origin', `https://github.com/${name}.git`);
  await git('add', '-A');
  await git('commit', '-q', '-m', 'Add two packages');
}
