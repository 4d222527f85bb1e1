/** A Sigstore on loopback: token issuer, Fulcio, a log and a timestamp authority, made of the authorities of `@sigstore/mock`. */

import { createHash, generateKeyPairSync, randomBytes, sign, X509Certificate } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import {
  fulcioHandler,
  type HandlerFn,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  tsaHandler,
} from '@sigstore/mock';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { certificate } from '../fakes/tls.ts';
import { createRekorV2 } from './rekor-v2.ts';
import { authority, bufferOf, logOf, logV2Of } from './root-members.ts';

export type Claims = Readonly<Record<string, string>>;

export interface TestSigstore {
  readonly authorities: Authorities;
  /** The issuer of tokens. */
  readonly issuer: string;
  /** What a signing client needs to know, and what a verifier trusts, in the formats of sigstore/protobuf-specs. */
  readonly signingConfig: string;
  readonly trustedRoot: string;
  /** Variables with which a job requests tokens. */
  readonly tokenVariables: Readonly<Record<string, string>>;
  /** The claims of tokens from now on. */
  claims: Claims;
  /** Requests by path; a log entry is one of `/api/v1/log/entries`. */
  readonly requests: Map<string, number>;
  /** Answers this many requests whose path begins so with this status first. */
  fail(path: string, status: number, times: number): void;
  /** Answers everything again. */
  recover(): void;
  token(audience: string): string;
  stop(): Promise<void>;
}

/** Those of a run of `acme/widgets` for a tag. */
export const releaseClaims: Claims = {
  sub: 'repo:acme/widgets:ref:refs/tags/v1.0.0',
  repository: 'acme/widgets',
  repository_id: '1001',
  repository_owner: 'acme',
  repository_owner_id: '1002',
  repository_visibility: 'public',
  ref: 'refs/tags/v1.0.0',
  sha: 'a'.repeat(40),
  workflow: 'release',
  workflow_ref: 'acme/widgets/.github/workflows/release.yml@refs/tags/v1.0.0',
  workflow_sha: 'a'.repeat(40),
  job_workflow_ref: 'acme/widgets/.github/workflows/release.yml@refs/tags/v1.0.0',
  job_workflow_sha: 'a'.repeat(40),
  event_name: 'push',
  runner_environment: 'github-hosted',
  run_id: '42',
  run_attempt: '1',
};

const keyPair = (namedCurve = 'P-256') => generateKeyPairSync('ec', { namedCurve });

type Authorities = Awaited<ReturnType<typeof createAuthorities>>;

export interface SigstoreOptions {
  /** The authorities of another one, which issued its certificates some time ago. */
  readonly certificatesOf?: { readonly sigstore: TestSigstore; readonly minutesAgo: number };
  /** Without a log, as GitHub's own instance is, or with one of version 2. */
  readonly log?: false | 2;
  /** With TLS, under a name that only a proxy knows. */
  readonly tls?: true;
}

/** Keys and services that two may share. */
async function createAuthorities() {
  const keys = { ca: keyPair('P-384'), ct: keyPair() };
  const tsa = Object.assign(await initializeTSA(keyPair('P-384')), { getCurrentTime: () => wholeTime() });
  return { keys, tsa, rekor: await initializeTLog('http://rekor.test', keyPair()) };
}

export async function startSigstore({
  certificatesOf,
  log,
  tls,
}: SigstoreOptions = {}): Promise<TestSigstore> {
  const authorities = certificatesOf?.sigstore.authorities ?? (await createAuthorities());
  const { keys, tsa, rekor } = authorities;
  const clock = certificatesOf && new Date(Date.now() - certificatesOf.minutesAgo * 60_000);
  const tokenKey = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const ctLog = await initializeCTLog(keys.ct, clock);
  const ca = await initializeCA(keys.ca, ctLog, clock);
  const requests = new Map<string, number>();
  const failures: { path: string; status: number; times: number }[] = [];
  const entries = new Map<string, unknown>();
  const rekorV2 = createRekorV2('rekor2.test');
  const [fulcio, timestamps] = [fulcioHandler(ca), tsaHandler(tsa)];
  let claims = releaseClaims;
  let url = '';
  const token = (audience: string): string => {
    const now = Math.floor(Date.now() / 1000);
    const body = { iss: url, ...claims, aud: audience, iat: now, nbf: now - 10, exp: now + 300 };
    const head = { alg: 'RS256', typ: 'JWT', kid: 'test' };
    const text = [head, body]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `${text}.${sign('sha256', Buffer.from(text), tokenKey.privateKey).toString('base64url')}`;
  };
  const listener: RequestListener = async (request, response) => {
    const path = new URL(request.url ?? '', url).pathname;
    requests.set(path, (requests.get(path) ?? 0) + 1);
    const failing = failures.find(
      (one) =>
        path.startsWith(one.path) && one.times > 0 && (one.status !== 409 || request.method === 'POST'),
    );
    const body = await readText(request);
    if (failing) {
      failing.times -= 1;
      // The log has the entry of an earlier attempt, whose response was lost.
      if (failing.status === 409)
        response.setHeader('location', `/api/v1/log/entries/${await storeEntry(body)}`);
      return end(response, failing.status, 'failing on request');
    }
    if (path === '/token') return endJson(response, { value: token(audienceOf(request)) });
    if (path === '/.well-known/openid-configuration')
      return endJson(response, { issuer: url, jwks_uri: `${url}/.well-known/jwks` });
    if (path === '/.well-known/jwks')
      return endJson(response, {
        keys: [{ ...tokenKey.publicKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' }],
      });
    if (path === fulcio.path) return await reply(response, fulcio.fn, withWorkflowAsSubject(body));
    if (path === timestamps.path) return await reply(response, timestamps.fn, body);
    if (path === '/api/v1/log/entries') return await addEntry(response, body);
    if (path === '/api/v2/log/entries') return endJson(response, rekorV2.add(JSON.parse(body)), 201);
    const uuid = /^\/api\/v1\/log\/entries\/([0-9a-f]+)$/.exec(path)?.[1] ?? '';
    return entries.has(uuid) ? endJson(response, { [uuid]: entries.get(uuid) }) : end(response, 404, '');
  };
  const server = tls ? createTlsServer(certificate, listener) : createServer(listener);
  const storeEntry = async (body: string): Promise<string> => {
    const entry = canonicalEntry(JSON.parse(body));
    const uuid = createHash('sha256').update(JSON.stringify(entry)).digest('hex');
    const [stored] = Object.values(await rekor.log(entry));
    entries.set(uuid, stored);
    return uuid;
  };
  const addEntry = async (response: ServerResponse, body: string) => {
    const uuid = await storeEntry(body);
    return endJson(response, { [uuid]: entries.get(uuid) }, 201);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  url = tls ? `https://registry.example.test:${port}` : `http://127.0.0.1:${port}`;
  const service = { majorApiVersion: 1, validFor: { start: '2020-01-01T00:00:00Z' }, operator: 'tests', url };
  return {
    authorities,
    issuer: url,
    signingConfig: JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
      caUrls: [service],
      oidcUrls: [service],
      ...(log !== false && {
        rekorTlogUrls: [{ ...service, majorApiVersion: log ?? 1 }],
        rekorTlogConfig: { selector: 'ANY' },
      }),
      tsaUrls: [{ ...service, url }],
      tsaConfig: { selector: 'ANY' },
    }),
    trustedRoot: JSON.stringify(
      TrustedRoot.toJSON({
        mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        certificateAuthorities: [authority([ca.rootCertificate])],
        timestampAuthorities: [authority([tsa.intCertificate, tsa.rootCertificate])],
        tlogs:
          log === false ? [] : [log === 2 ? logV2Of(rekorV2) : logOf(rekor.publicKey, 'http://rekor.test')],
        ctlogs: [logOf(ctLog.publicKey, url)],
      }),
    ),
    tokenVariables: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token-of-the-job',
    },
    get claims() {
      return claims;
    },
    set claims(next) {
      claims = next;
    },
    requests,
    fail: (path, status, times) => void failures.push({ path, status, times }),
    recover: () => void failures.splice(0),
    token,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The time in the form that DER allows: asn1js drops zeros at the end of milliseconds, and a verifier refuses what is left. */
function wholeTime(): Date {
  const now = Date.now();
  return new Date(now % 10 === 0 ? now + 1 : now);
}

/** What Rekor stores of a proposed `dsse` entry: hashes, and the certificate, or the key, as it writes it itself. */
function canonicalEntry(proposed: {
  spec: { proposedContent: { envelope: string; verifiers: readonly string[] } };
}): object {
  const { envelope, verifiers } = proposed.spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope) as { payload: string; signatures: { sig: string }[] };
  const hashed = (bytes: Uint8Array | string) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(bytes).digest('hex'),
  });
  const verifier = Buffer.from(verifiers[0] ?? '', 'base64').toString();
  const written = verifier.includes('PUBLIC KEY') ? verifier : new X509Certificate(verifier).toString();
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: hashed(envelope),
      payloadHash: hashed(Buffer.from(payload, 'base64')),
      signatures: signatures.map(({ sig }) => ({
        signature: sig,
        verifier: Buffer.from(written).toString('base64'),
      })),
    },
  };
}

/** The name of the certificate is the URL of the workflow, as Fulcio writes it for tokens of GitHub. */
function withWorkflowAsSubject(body: string): string {
  const request = JSON.parse(body) as { credentials: { oidcIdentityToken: string } };
  const [head = '', claims = '', signature = ''] = request.credentials.oidcIdentityToken.split('.');
  const parsed = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, string>;
  const named = { ...parsed, sub: `https://github.com/${parsed.job_workflow_ref}` };
  const text = Buffer.from(JSON.stringify(named)).toString('base64url');
  return JSON.stringify({ ...request, credentials: { oidcIdentityToken: `${head}.${text}.${signature}` } });
}

function audienceOf(request: IncomingMessage): string {
  return (
    new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('audience') ??
    randomBytes(4).toString('hex')
  );
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function reply(response: ServerResponse, handler: HandlerFn, body: string): Promise<void> {
  const { statusCode, response: content, contentType = 'text/plain' } = await handler(body);
  response.writeHead(statusCode, { 'content-type': contentType });
  response.end(typeof content === 'string' ? content : bufferOf(content));
}

function endJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status).end(text);
}
