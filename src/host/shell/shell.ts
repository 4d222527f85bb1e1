/** The Host on the command line: inputs from flags, JSON on stdout, lines for people on stderr. */

import type { VerbName } from '../../inputs/row.ts';
import { memoize } from '../../memoize.ts';
import { cacheFolder } from '../cache-folder.ts';
import { createCredentials } from '../credentials/credentials.ts';
import { maskInputs, redactedError } from '../credentials/masking.ts';
import { gitHubApi } from '../github-api.ts';
import type { Environment, Facts, Host } from '../host.ts';
import type { TextStream } from '../output.ts';
import { createScratch } from '../scratch.ts';
import { lazyTrackedFiles } from '../tracked.ts';
import { explainInShell, messageWithFlags } from './flag-hints.ts';
import { readShellInputs } from './inputs.ts';
import type { PasswordStream } from './password.ts';
import { showError, showResult } from './show.ts';
import { createTerminal, type Terminal } from './terminal.ts';

export interface Streams {
  /** Opened only when it is read. */
  stdin(): PasswordStream;
  readonly stdout: TextStream;
  readonly stderr: TextStream;
}

const defaultTo = 'oci:./oci-layout';

export function createShell(
  verb: VerbName,
  args: readonly string[],
  environment: Environment,
  { stdin, stdout, stderr }: Streams,
): Host {
  const terminal = createTerminal(stderr, environment);
  let json: boolean | undefined;
  return {
    async readInputs() {
      const inputs = await readShellInputs(verb, args, stdin);
      json = inputs.json;
      return maskInputs(terminal, inputs.raw);
    },
    log: {
      ...terminal,
      notice: (line) => terminal.notice(messageWithFlags(line)),
      warn: (line) => terminal.warn(messageWithFlags(line)),
    },
    environment,
    defaultTo,
    trigger: { kind: 'shell' },
    gitHubApi: gitHubApi(environment),
    openWorkspace: async (options) => (await loadWorkspace()).openFiles(options),
    readInputFile: async (...file) => (await import('../input-file.ts')).readInputFile(...file),
    openWorkspaceFile: async (...file) => (await import('../workspace-file.ts')).openWorkspaceFile(...file),
    writeResultFile: async (...file) => (await import('../result-file.ts')).writeResultFile(...file),
    credentials: (login) => createCredentials({ environment, log: terminal, login }),
    facts: memoize((path) => facts(path, environment, terminal)),
    ...lazyTrackedFiles(environment),
    scratch: createScratch(environment),
    ...cacheFolder(environment),
    keepsLayers: true,
    explain: (error) => redactedError(explainInShell(error), terminal.redact),
    show: async (presentation) => showResult(presentation, terminal, stdout, json),
    fail: (error) => showError(error, [], terminal),
  };
}

/** Verbs that read no workspace do not load it. */
const loadWorkspace = () => import(/* webpackChunkName: "publish" */ '../workspace-facts.ts');

async function facts(path: string, environment: Environment, log: Terminal): Promise<Facts> {
  const { readCheckoutOf, commitFacts, folderNames } = await loadWorkspace();
  const checkout = await readCheckoutOf(path, environment);
  if (checkout.kind === 'refused') log.info(`The commit is not known: ${checkout.reason}`);
  if (checkout.kind === 'read' && checkout.note !== undefined) log.notice(checkout.note);
  const commit = commitFacts(checkout, environment);
  return { ...folderNames(path, undefined, commit.source), ...commit };
}
