/** Getting the clients: those that `.ci/clients` fetches, those built here from Go modules, and what is in PATH. */

import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadedPrograms, findExecutable, root, runExecutable } from '../support/programs.ts';

const sources = join(import.meta.dirname, 'clients');

/** Programs that come whole from their module; the others are the `main.go` beside their `go.mod`. */
const packages: Readonly<Record<string, string>> = { timoni: 'github.com/stefanprodan/timoni/cmd/timoni' };

/** Fetches and builds what can be had, a step at a time; tells of each thing that cannot. */
export async function prepareClients(tell: (line: string) => void): Promise<void> {
  const fetched = await runExecutable('bash', [join(root, '.ci', 'clients')], { timeout: 900_000 });
  for (const line of fetched.stdout.split('\n').filter(Boolean)) tell(line);
  const go = findExecutable('go');
  if (!go) return tell('not built: the Go clients need Go');
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
    if (built.code !== 0) tell(`not built: ${name}: ${built.stderr.trim().split('\n').at(-1)}`);
  }
}

function goClients(): readonly string[] {
  const entries = readdirSync(sources, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
