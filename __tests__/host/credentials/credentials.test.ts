/** Credentials: which source answers for which host, and that each secret is masked and goes nowhere else. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createCredentials } from '../../../src/host/credentials/credentials.ts';
import { forHost, readAuth } from '../../../src/host/credentials/docker-config.ts';
import { maskSecret } from '../../../src/host/credentials/masking.ts';
import type { Login } from '../../../src/host/host.ts';
import { runExecutable } from '../../support/programs.ts';
import { folderOf, programsOf } from '../folders.ts';

const posix = process.platform !== 'win32';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const basic = (username: string, password: string) => ({ kind: 'basic', username, password });

interface Source {
  readonly config?: unknown;
  readonly environment?: Record<string, string>;
  readonly login?: Login;
}

async function credentialsOf(t: TestContext, source: Source) {
  const text = typeof source.config === 'string' ? source.config : JSON.stringify(source.config ?? {});
  const folder = await folderOf(t, { 'config.json': text });
  const [masked, warnings]: [string[], string[]] = [[], []];
  const find = createCredentials({
    environment: { HOME: folder, PATH: '', DOCKER_CONFIG: folder, ...source.environment },
    log: { mask: (secret) => masked.push(secret), warn: (line) => warnings.push(line) },
    login: source.login ?? {},
  });
  return { find, masked, warnings };
}

test('auths answer for exactly their host', () => {
  const auths = {
    'ghcr.io': 1,
    'https://registry.example.test/v1/': 2,
    'https://index.docker.io/v1/': 3,
    'localhost:5000': 4,
    'quay.io/acme': 5,
    'https://evil.test/ghcr.io': 6,
    'UPPER.test': 7,
  };
  const table: readonly (readonly [string, number | undefined])[] = [
    ['ghcr.io', 1],
    ['GHCR.io', 1],
    ['registry.example.test', 2],
    ['docker.io', 3],
    ['registry-1.docker.io', 3],
    ['index.docker.io', 3],
    ['localhost:5000', 4],
    ['localhost', undefined],
    ['localhost:50001', undefined],
    ['quay.io', undefined],
    ['hcr.io', undefined],
    ['ghcr.io.evil.test', undefined],
    ['evil.test', undefined],
    ['example.test', undefined],
    ['upper.test', 7],
    ['constructor', undefined],
    ['__proto__', undefined],
  ];
  for (const [host, expected] of table) assert.equal(forHost(auths, host), expected, host);
});

test('an entry is read in each of its forms', () => {
  const table: readonly (readonly [unknown, unknown])[] = [
    [{ auth: base64('ann:pass:word') }, basic('ann', 'pass:word')],
    [{ auth: base64('ann:secret\0\0') }, basic('ann', 'secret')],
    [{ username: 'ann', password: 'secret' }, basic('ann', 'secret')],
    [
      { auth: base64('ann:old'), identitytoken: 'refresh' },
      { kind: 'identity', token: 'refresh' },
    ],
    [{ registrytoken: 'direct' }, { kind: 'bearer', token: 'direct' }],
    [{}, undefined],
    [{ auth: '' }, undefined],
    [{ auth: base64('nocolon') }, undefined],
    [{ auth: '%%%' }, undefined],
    [{ auth: 7 }, undefined],
    ['text', undefined],
    [null, undefined],
  ];
  for (const [entry, expected] of table) assert.deepEqual(readAuth(entry), expected, JSON.stringify(entry));
});

test('inputs come first, then the configuration, then the token, each for its own host', async (t) => {
  const { find, masked } = await credentialsOf(t, {
    config: {
      auths: { 'r.test': { auth: base64('docker:dockerpw') }, 'quay.io': { auth: base64('q:quaypass') } },
    },
    environment: { GITHUB_ACTOR: 'octocat' },
    login: { password: { registry: 'r.test', username: 'ann', password: 'p@ss' }, token: 'ghs_abc' },
  });
  assert.deepEqual(await find('r.test'), basic('ann', 'p@ss'));
  assert.deepEqual(await find('quay.io'), basic('q', 'quaypass'));
  assert.deepEqual(await find('ghcr.io'), basic('octocat', 'ghs_abc'));
  assert.equal(await find('docker.io'), undefined);
  assert.equal(await find('ghcr.io.evil.test'), undefined);
  assert.equal(await find('ghcr.io:8443'), undefined);
  for (const secret of [
    'p@ss',
    'p%40ss',
    base64('ann:p@ss'),
    'quaypass',
    base64('q:quaypass'),
    'ghs_abc',
    base64('octocat:ghs_abc'),
  ]) {
    assert.ok(masked.includes(secret), secret);
  }
});

test('a login to ghcr.io beats the token of the job', async (t) => {
  const { find } = await credentialsOf(t, {
    config: { auths: { 'ghcr.io': { auth: base64('pat:ghp_x') } } },
    login: { token: 'ghs_abc' },
  });
  assert.deepEqual(await find('ghcr.io'), basic('pat', 'ghp_x'));
});

test('the variable overlays the file, and podman is asked after Docker', async (t) => {
  const entry = (word: string) => ({ auth: base64(`u:${word}`) });
  const folder = await folderOf(t, {
    'auth.json': JSON.stringify({ auths: { 'b.test': entry('authfile'), 'c.test': entry('authfile') } }),
    'containers/auth.json': JSON.stringify({
      auths: { 'c.test': entry('runtime'), 'd.test': entry('runtime') },
    }),
  });
  const { find } = await credentialsOf(t, {
    config: { auths: { 'a.test': entry('file'), 'b.test': entry('file') } },
    environment: {
      DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { 'a.test': entry('variable') }, credsStore: 'none' }),
      REGISTRY_AUTH_FILE: join(folder, 'auth.json'),
      XDG_RUNTIME_DIR: folder,
    },
  });
  for (const [host, word] of [
    ['a.test', 'variable'],
    ['b.test', 'file'],
    ['c.test', 'authfile'],
    ['d.test', 'runtime'],
  ] as const) {
    assert.deepEqual(await find(host), basic('u', word), host);
  }
});

test('a malformed configuration is a warning, and a missing one nothing', async (t) => {
  for (const config of ['{"auths": ', '[]', '"text"', '\u0000']) {
    const { find, warnings } = await credentialsOf(t, { config, login: { token: 'ghs_abc' } });
    assert.equal((await find('ghcr.io'))?.kind, 'basic');
    assert.equal(warnings.length, 1, config);
  }
  for (const config of ['', '  \n', '{"auths": 3, "credHelpers": []}']) {
    const { find, warnings } = await credentialsOf(t, { config });
    assert.equal(await find('ghcr.io'), undefined);
    assert.deepEqual(warnings, []);
  }
  const { find, warnings } = await credentialsOf(t, {
    environment: { DOCKER_CONFIG: join('nowhere', 'at', 'all') },
  });
  assert.equal(await find('ghcr.io'), undefined);
  assert.deepEqual(warnings, []);
});

const helper = `
const fs = require('fs');
const host = fs.readFileSync(0, 'utf8');
const known = {
  'a.test': { Username: 'helped', Secret: 'hidden' },
  'b.test': { Username: '<token>', Secret: 'refresh' },
  'https://index.docker.io/v1/': { Username: 'hub', Secret: 'hubpass' },
};
if (process.argv[2] !== 'get' || process.env.INPUT_PASSWORD) process.exit(9);
if (host === 'broken.test') { process.stdout.write('hidden-in-noise'); process.exit(1); }
if (!known[host]) { process.stdout.write('credentials not found in native keychain'); process.exit(1); }
process.stdout.write(JSON.stringify({ ServerURL: host, ...known[host] }));
`;

test('helpers are asked before auths, the one of a host before the store', { skip: !posix }, async (t) => {
  const path = await programsOf(t, {
    'docker-credential-own': helper,
    'docker-credential-store': `require('fs').readFileSync(0); console.log('{"Username":"s","Secret":"stored"}')`,
  });
  const { find, warnings, masked } = await credentialsOf(t, {
    config: {
      auths: { 'a.test': { auth: base64('x:plain') }, 'none.test': { auth: base64('x:plain') } },
      credHelpers: {
        'a.test': 'own',
        'b.test': 'own',
        'docker.io': 'own',
        'none.test': 'own',
        'broken.test': 'own',
        'bad.test': 3,
      },
      credsStore: 'store',
    },
    environment: { PATH: path, INPUT_PASSWORD: 'never for a helper' },
  });
  assert.deepEqual(await find('a.test'), basic('helped', 'hidden'));
  assert.deepEqual(await find('b.test'), { kind: 'identity', token: 'refresh' });
  assert.deepEqual(await find('registry-1.docker.io'), basic('hub', 'hubpass'));
  assert.deepEqual(await find('none.test'), basic('x', 'plain'));
  assert.deepEqual(await find('other.test'), basic('s', 'stored'));
  assert.deepEqual(warnings, []);
  assert.equal(await find('broken.test'), undefined);
  assert.deepEqual(warnings, ['docker-credential-own failed for broken.test (exit code 1)']);
  for (const secret of ['hidden', 'refresh', 'hubpass', 'stored']) assert.ok(masked.includes(secret), secret);
});

test('a helper that leaves an agent with its output answers at once', { skip: !posix }, async (t) => {
  const path = await programsOf(t, {
    'docker-credential-agent': `
      require('fs').readFileSync(0);
      const agent = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'inherit' });
      agent.unref();
      require('fs').writeFileSync(__dirname + '/pid', String(agent.pid));
      console.log('{"Username":"u","Secret":"from-the-agent"}');`,
  });
  const { find, warnings } = await credentialsOf(t, {
    config: { credsStore: 'agent' },
    environment: { PATH: path },
  });
  assert.deepEqual(await find('a.test'), basic('u', 'from-the-agent'));
  assert.deepEqual(warnings, []);
  // Throws if the agent has ended.
  process.kill(Number(await readFile(join(path, 'pid'), 'utf8')), 'SIGKILL');
});

test('a helper of any name without a path is run', { skip: !posix }, async (t) => {
  for (const name of ['desktop.exe', 'my_helper', 'Foo', 'gcr.io', 'a b', 'wincred-2.0', 'osxkeychain~']) {
    const path = await programsOf(t, {
      [`docker-credential-${name}`]: `console.log('{"Username":"ann","Secret":"secret"}')`,
    });
    for (const config of [{ credsStore: name }, { credHelpers: { 'a.test': name } }]) {
      const { find, warnings } = await credentialsOf(t, { config, environment: { PATH: path } });
      assert.deepEqual(await find('a.test'), basic('ann', 'secret'), name);
      assert.deepEqual(warnings, []);
    }
  }
});

test('a helper whose name is a path or would be an option is not run', { skip: !posix }, async (t) => {
  const marker = "require('fs').writeFileSync(__dirname + '/ran', '')";
  const path = await programsOf(t, {
    evil: marker,
    'docker-credential-.hidden': marker,
    'docker-credential--x': marker,
    'docker-credential-a\\b': marker,
    'docker-credential-a\nb': marker,
  });
  const refused = ['../evil', 'x/../../evil', 'a\\b', '.hidden', '-x', '..', 'a\nb', 'x'.repeat(300)];
  for (const name of [...refused, 'a;b', '', 'missing']) {
    const { find, warnings } = await credentialsOf(t, {
      config: { credHelpers: { 'a.test': name } },
      environment: { PATH: path },
    });
    assert.equal(await find('a.test'), undefined);
    assert.equal(warnings.length, name === '' ? 0 : 1, name);
  }
  assert.equal(existsSync(join(path, 'ran')), false);
});

test('the line end of a secret is dropped, and the secret is masked with and without it', async (t) => {
  for (const end of ['\n', '\r\n', '\n\n', '']) {
    const { find, masked } = await credentialsOf(t, {
      config: { auths: { 'quay.io': { auth: base64(`q:quaypass${end}`) } } },
      login: { password: { registry: 'r.test', username: 'ann', password: `p@ss word${end}` } },
    });
    assert.deepEqual(await find('r.test'), basic('ann', 'p@ss word'));
    assert.deepEqual(await find('quay.io'), basic('q', 'quaypass'));
    const forms = [`p@ss word${end}`, 'p@ss word', 'p%40ss%20word'];
    for (const secret of [...forms, base64('ann:p@ss word'), base64(`ann:p@ss word${end}`), 'quaypass'])
      assert.ok(masked.includes(secret), JSON.stringify(secret));
  }
});

test('white space that is no line end belongs to a password', async (t) => {
  const { find } = await credentialsOf(t, {
    login: { password: { registry: 'r.test', username: 'ann', password: ' pass \t' } },
  });
  assert.deepEqual(await find('r.test'), basic('ann', ' pass \t'));
});

test('a secret that is white space alone is not masked, since it would garble the log', () => {
  const masked: string[] = [];
  maskSecret({ mask: (secret) => masked.push(secret) }, ' \n \n ', 'ann');
  assert.deepEqual(masked, []);
});

test('each host is looked up once', { skip: !posix }, async (t) => {
  const path = await programsOf(t, {
    'docker-credential-own': `require('fs').appendFileSync(__dirname + '/calls', 'x'); console.log('{"Username":"u","Secret":"secret"}')`,
  });
  const { find } = await credentialsOf(t, { config: { credsStore: 'own' }, environment: { PATH: path } });
  await Promise.all([find('a.test'), find('a.test')]);
  await find('a.test');
  assert.equal(await readFile(join(path, 'calls'), 'utf8'), 'x');
});

test('a configuration that is a pipe is ignored, and its writer not waited for', {
  skip: !posix,
}, async (t) => {
  const folder = await folderOf(t, {});
  const pipe = join(folder, 'auth.json');
  assert.equal((await runExecutable('mkfifo', [pipe])).code, 0);
  const { find, warnings } = await credentialsOf(t, { environment: { REGISTRY_AUTH_FILE: pipe } });
  assert.equal(await find('r.test'), undefined);
  assert.deepEqual(warnings, ['REGISTRY_AUTH_FILE cannot be read and is ignored']);
});

test('a user whom the system does not know, without a home folder, has no configuration', {
  skip: process.getuid?.() !== 0,
}, async () => {
  const module = JSON.stringify(join(import.meta.dirname, '../../../src/host/credentials/docker-config.ts'));
  const code = `import { readDockerConfigs } from ${module};
    process.setuid(54321);
    console.log(JSON.stringify(await readDockerConfigs({}, console.error)));`;
  const finished = await runExecutable(process.execPath, ['--input-type=module-typescript', '-e', code], {
    env: {},
  });
  assert.deepEqual(finished, { code: 0, stdout: '[]\n', stderr: '' });
});
