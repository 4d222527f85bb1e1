/** A repository of TUF on loopback with one key for all roles (theupdateframework.github.io/specification). */

import { generateKeyPairSync, hash, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TufRepository {
  readonly url: string;
  readonly root: unknown;
  /** Paths that were requested. */
  readonly requests: string[];
  stop(): Promise<void>;
}

const roles = ['root', 'timestamp', 'snapshot', 'targets'] as const;

/** Serves the targets, each under its digest and its name. */
export async function startTufRepository(targets: Readonly<Record<string, string>>): Promise<TufRepository> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const hex = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
  const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: hex } };
  const keyid = hash('sha256', canonicalJson(key));
  const signed = (content: Readonly<Record<string, unknown>>) => {
    const whole = { spec_version: '1.0.31', version: 1, expires: '2099-01-01T00:00:00Z', ...content };
    const sig = sign(undefined, Buffer.from(canonicalJson(whole)), privateKey).toString('hex');
    return { signed: whole, signatures: [{ keyid, sig }] };
  };
  const root = signed({
    _type: 'root',
    consistent_snapshot: true,
    keys: { [keyid]: key },
    roles: Object.fromEntries(roles.map((role) => [role, { keyids: [keyid], threshold: 1 }])),
  });
  const files = new Map<string, string>();
  const listed = Object.entries(targets).map(([name, text]) => {
    const digest = hash('sha256', text);
    files.set(`/targets/${digest}.${name}`, text);
    return [name, { length: Buffer.byteLength(text), hashes: { sha256: digest } }] as const;
  });
  files.set(
    '/1.targets.json',
    JSON.stringify(signed({ _type: 'targets', targets: Object.fromEntries(listed) })),
  );
  files.set(
    '/1.snapshot.json',
    JSON.stringify(signed({ _type: 'snapshot', meta: { 'targets.json': { version: 1 } } })),
  );
  files.set(
    '/timestamp.json',
    JSON.stringify(signed({ _type: 'timestamp', meta: { 'snapshot.json': { version: 1 } } })),
  );
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    const file = files.get(path);
    response.writeHead(file === undefined ? 404 : 200).end(file ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    root,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What is signed: JSON with sorted members, without white space, and with no other escapes than those of `\\` and `"` (OLPC canonical JSON). */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return `"${value.replaceAll(/[\\"]/g, '\\$&')}"`;
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}
