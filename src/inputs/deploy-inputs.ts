/** The input for deploy files: what a deployment reads, written with the digests of the run. */

import { slip, unquoted } from '../foreign-text.ts';
import { linesOf, type Problem, type ReadLine, readList } from '../input-list.ts';
import type { Kind } from './kinds.ts';
import type { InputRow } from './row.ts';

export const deployKinds = ['kustomize', 'flux', 'terraform', 'env'] as const;
export type DeployKind = (typeof deployKinds)[number];

/** One file to write. */
export interface DeployFile {
  readonly kind: DeployKind;
  /** Relative to the workspace. */
  readonly path: string;
}

const nextItem = new RegExp(`\\s+(?=(?:${deployKinds.join('|')})=)`);

/** Items as `<kind>=<path>`, one a line or with spaces between them. */
const deployFiles: Kind<readonly DeployFile[]> = {
  kind: 'list',
  read(raw, name, context) {
    const items = linesOf(raw).flatMap((line) => line.split(nextItem));
    return readList([...new Set(items)], readDeployFile, { name, ...context });
  },
};

const readDeployFile: ReadLine<DeployFile> = (line) => {
  const [, word = '', path = ''] = /^([^=\s]+)=(.*)$/.exec(line) ?? [];
  const kind = deployKinds.find((one) => one === word);
  if (!kind || path === '') return { problem: withoutKind(line) };
  const problem = problemOfPath(kind, path);
  return problem ? { problem } : { value: { kind, path: kind === 'kustomize' ? kustomization(path) : path } };
};

/** kustomize reads a folder by these names only. */
function kustomization(path: string): string {
  if (/(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path)) return path;
  return `${path.replace(/\/+$/, '')}/kustomization.yaml`;
}

function withoutKind(line: string): Problem {
  const guesses: readonly (readonly [RegExp, DeployKind])[] = [
    [/kustomiz/i, 'kustomize'],
    [/\.tfvars|terraform|\.json$/i, 'terraform'],
    [/\.env(?:\.|$)/i, 'env'],
    [/flux/i, 'flux'],
  ];
  const path = unquoted(line) ?? line;
  const kind = /[=\s]/.test(path) ? undefined : guesses.find(([form]) => form.test(path))?.[1];
  return {
    what: `which is none of ${deployKinds.map((one) => `${one}=<path>`).join(', ')}`,
    hint: 'Write one of these kinds and a path',
    instead: [kind ? `${kind}=${path}` : 'env=deploy/release.env'],
  };
}

function problemOfPath(kind: DeployKind, path: string): Problem | undefined {
  const instead = (text: string) => ({ instead: [`${kind}=${text}`] });
  const inner = unquoted(path);
  if (inner !== undefined) return { what: 'and the quotes are part of the path', ...instead(inner) };
  const problem = slip(path);
  if (problem) return problem;
  if (/^(?:[/\\~]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes('..'))
    return {
      what: 'and files are written in the workspace only',
      hint: 'Name a path relative to the workspace',
      ...instead('deploy/release'),
    };
  if (kind === 'terraform' && !path.endsWith('.json'))
    return {
      what: 'and Terraform reads JSON only from a file that ends with .tfvars.json',
      ...instead(`${path.replace(/(?:\.auto)?(?:\.tfvars)?$/, '')}.auto.tfvars.json`),
    };
  return undefined;
}

export const deployInputs = {
  'deploy-files': {
    ...deployFiles,
    verbs: ['publish', 'promote', 'collect'],
    group: 'Output',
    placeholder: 'kind=path',
    description:
      'Files for deployments with the digests of what is published: `kustomize=<folder>`, `flux=<file>`, `terraform=<file>.auto.tfvars.json` or `env=<file>`.',
  },
} as const satisfies Readonly<Record<string, InputRow>>;
