/** Saving with GitHub's own client, @actions/cache, which prints for itself and works in the folder of the workspace. */

import { chdir, cwd } from 'node:process';
import { once } from '../../memoize.ts';
import { printable } from '../../text.ts';

/**
 * Saves the folder of this name in `parent`. Returns false when the key is taken.
 *
 * The client names an entry after the path as it is written, and takes it as relative to the workspace: with another workspace for
 * the time of the call, the name is the same on every machine. What it prints is not shown; a warning is the reason of the error.
 */
export async function saveWithClient(
  parent: string,
  folder: string,
  key: string,
  signal: AbortSignal,
): Promise<boolean> {
  const { saveCache } = await import('@actions/cache');
  const restore = useFolder(parent);
  const output = captureOutput();
  const end = once(() => {
    restore();
    output.end(signal.aborted);
  });
  signal.addEventListener('abort', end, { once: true });
  try {
    const id = await saveCache([folder], key);
    if (id >= 0) return true;
    const reason = output.reason();
    if (reason === undefined || /already exist|another job may be creating/i.test(reason)) return false;
    throw new Error(reason);
  } finally {
    end();
  }
}

/** Makes a folder the current one and the workspace; returns how to undo that. */
function useFolder(folder: string): () => void {
  const [workspace, current] = [process.env.GITHUB_WORKSPACE, cwd()];
  process.env.GITHUB_WORKSPACE = folder;
  chdir(folder);
  return () => {
    chdir(current);
    if (workspace === undefined) delete process.env.GITHUB_WORKSPACE;
    else process.env.GITHUB_WORKSPACE = workspace;
  };
}

/** Keeps what the client writes to stdout from the log, where a warning would be an annotation. */
function captureOutput() {
  const write = process.stdout.write;
  const lines: string[] = [];
  process.stdout.write = ((chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
    lines.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  }) as typeof process.stdout.write;
  return {
    /** The last warning or error. */
    reason(): string | undefined {
      const found = lines
        .join('')
        .split('\n')
        .findLast((line) => /^::(?:warning|error)|^Failed to save/.test(line));
      return found === undefined ? undefined : printable(found.replace(/^::\w+[^:]*::/, ''), 300);
    },
    /** A client that is given up may still write; our own lines never begin like its. */
    end(isGivenUp: boolean) {
      process.stdout.write = isGivenUp ? withoutClient(write) : write;
    },
  };
}

function withoutClient(write: typeof process.stdout.write): typeof process.stdout.write {
  return ((chunk: string | Uint8Array, ...rest: readonly []) =>
    /^(?:::(?:warning|error|debug)::|\[command\]|Cache S)/.test(String(chunk))
      ? true
      : write.call(process.stdout, chunk, ...rest)) as typeof process.stdout.write;
}
