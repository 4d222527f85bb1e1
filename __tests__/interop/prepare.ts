/** Provides the clients: `.ci/clients` downloads some, and the others are built here from Go modules. */

import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadedPrograms, findExecutable, root, runExecutable } from '../support/programs.ts';

const sources = join(import.meta.dirname, 'clients');

/** Programs that are built from a package of their module; the others from the `main.go` beside their `go.mod`. */
const packages: Readonly<Record<string, string>> = { timoni: 'github.com/stefanprodan/timoni/cmd/timoni' };

/** Downloads and builds the clients; reports each one that cannot be provided. */
export async function prepareClients(report: (line: string) => void): Promise<void> {
  const downloads = await runExecutable('bash', [join(root, '.ci', 'clients')], { timeout: 900_000 });
  for (const line of downloads.stdout.split('\n').filter(Boolean)) report(line);
  const go = findExecutable('go');
  if (!go) return report('not built: the Go clients, because Go is not installed');
  await mkdir(downloadedPrograms, { recursive: true });
  for (const name of goClients()) {
    const args = ['build', '-o', join(downloadedPrograms, name), packages[name] ?? '.'];
    const env = {
      ...process.env,
      GOFLAGS: '-mod=readonly -buildvcs=false',
      GOTOOLCHAIN: 'local',
      CGO_ENABLED: '0',
    };
    const built = await runExecutable(go, args, { cwd: join(sources, name), env, timeout: 1_800_000 });
    if (built.code !== 0) report(`not built: ${name}: ${built.stderr.trim().split('\n').at(-1)}`);
  }
}

function goClients(): readonly string[] {
  const entries = readdirSync(sources, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
