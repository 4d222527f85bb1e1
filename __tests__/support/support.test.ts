import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inputVariable, parseCommandFile } from './bundle.ts';
import { runExecutable } from './programs.ts';
import { registries } from './registries.ts';
import { makeWorkspace } from './workspace.ts';

test('every started registry responds, and requires the password if it has one', async () => {
  for (const registry of await registries()) {
    const response = await fetch(`http://${registry.host}/v2/`);
    assert.equal(response.status, registry.password ? 401 : 200, registry.name);
    if (!registry.password) continue;
    const basic = `Basic ${btoa(`${registry.username}:${registry.password}`)}`;
    const authorization = registry.name === 'gitea' ? await exchanged(registry.host, basic) : basic;
    const authenticated = await fetch(`http://${registry.host}/v2/`, { headers: { authorization } });
    assert.equal(authenticated.status, 200, registry.name);
  }
});

/** Gitea exchanges a password for a token. */
async function exchanged(host: string, authorization: string): Promise<string> {
  const response = await fetch(`http://${host}/v2/token`, { headers: { authorization } });
  const { token } = (await response.json()) as { token: string };
  return `Bearer ${token}`;
}

test('two workspaces with the same files have the same commit', async () => {
  const commits = [];
  for (let round = 0; round < 2; round += 1) {
    const workspace = await makeWorkspace({ 'a/b.txt': 'b' }, { git: true });
    commits.push((await runExecutable('git', ['rev-parse', 'HEAD'], { cwd: workspace.path })).stdout.trim());
    await workspace.remove();
  }
  assert.match(commits[0] ?? '', /^[0-9a-f]{40}$/);
  assert.equal(commits[0], commits[1]);
});

test('input variables and command files follow the rules of the Actions toolkit', () => {
  assert.equal(inputVariable('plain-http'), 'INPUT_PLAIN-HTTP');
  assert.equal(inputVariable('dry run'), 'INPUT_DRY_RUN');
  const text = 'one=1\nmany<<end\na=1\n\nb<<c\nend\nlast=a=b\n';
  assert.deepEqual(parseCommandFile(text), { one: '1', many: 'a=1\n\nb<<c', last: 'a=b' });
});
