/** Foreign texts in real runs: none starts a command, breaks the summary, the comment or an output, or is executed. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { outputs } from '../../src/release/outputs.ts';
import { type FakeGitHub, startFakeGitHub } from '../fakes/github.ts';
import { type FakeRegistry, startFakeRegistry } from '../fakes/registry.ts';
import { type ActionRun, bundleExists, runAsAction } from '../support/bundle.ts';
import { recordSkipped } from '../support/skipped.ts';
import { makeWorkspace } from '../support/workspace.ts';

if (!bundleExists()) recordSkipped('injection by the bundle: needs dist');

/** What each text would do if it were taken for more than a text. */
const texts: Readonly<Record<string, string>> = {
  'a workflow command': 'x\n::set-output name=digest::evil\n::add-mask::a\n::error::pwned',
  'a workflow command of the old form': '##[set-output name=digest;]evil\r\n##[error]pwned',
  'a line of an output file': 'x\ndigest=evil\nreference<<EOF\nevil\nEOF\n',
  'an expression': ['$', '{{ github.token }} $', '{{ secrets.X }}'].join(''),
  'a shell command': '$(touch owned) `touch owned`; touch owned | touch owned && touch owned',
  'an element': '<img src=x onerror=alert(1)><script>alert(1)</script></code></td></table><h1>x</h1>',
  'an entity': '&lt;b&gt; &#60;script&#62; &amp;',
  Markdown:
    '\n\n# Heading\n\n[link](https://evil.example) ![img](https://evil.example/x.png) @acme/team #1 **bold**',
  'a fence': '\n```\n```mermaid\nflowchart LR\n a["x"] click a "https://evil.example"\n```\n',
  'the end of a comment': '--> <!-- oci-wasm-publish group=0000000000000000 run=9.9 artifacts=00000000 -->',
  'terminal codes': '\u001b[31m\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007\u009b2J',
  'reversed text': '\u202egnp.exe\u2066 \u200b\u2028\u2029',
};

const outputNames: readonly string[] = Object.keys(outputs);

/** A module whose sections say what the OCI annotations are made from. */
function moduleSaying(text: string): Uint8Array {
  const header = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  const sections = ['description', 'authors', 'version', 'source'].map((name) => {
    const payload = Buffer.from(text);
    const body = Buffer.concat([Buffer.from([name.length]), Buffer.from(name), payload]);
    assert.ok(body.length < 2 ** 14);
    return Buffer.concat([Buffer.from([0, (body.length & 127) | 128, body.length >> 7]), body]);
  });
  return Buffer.concat([header, ...sections]);
}

/** A file may have any character in its name but these, and no more than 255 bytes. */
function fileName(text: string): string {
  return `${text.replace(/[/\0]/g, ' ').slice(0, 60)}.wasm`;
}

function eventWith(text: string): unknown {
  const repository = { full_name: 'acme/shop', default_branch: 'main' };
  const head = { ref: text, label: `acme:${text}`, sha: '0'.repeat(40), repo: { full_name: 'acme/shop' } };
  const base = { ref: text, repo: repository };
  return { number: 42, repository, pull_request: { number: 42, title: text, body: text, head, base } };
}

/** Every tag of HTML that a summary or a comment is made of. */
const known =
  /<\/?(?:h3|h4|p|ul|li|br|table|tr|th|td|code|wbr|strong|a|details|summary|pre|sub)(?: href="https:\/\/github\.com\/[^"<>]*")?>/g;

function assertInert(text: string, what: string): void {
  // The drawing is Markdown between blank lines, in which a label has no character with a meaning.
  const [drawing = ''] = /\n\n```mermaid\n(?:(?!```)[^\n]*\n)+```\n\n/.exec(text) ?? [];
  for (const [, label] of drawing.matchAll(/"([^"]*)"/g))
    assert.match(label ?? '', /^[\p{L}\p{N} ._/:+@,…-]*$/u, what);
  const html = (drawing === '' ? text : text.replace(drawing, '\n')).trimEnd();
  const rest = html.replace(/^<!-- oci-wasm-publish [0-9a-z=., -]+ -->\n/, '').replaceAll(known, '');
  assert.doesNotMatch(rest, /[<>]/, `${what} has an element or a comment of somebody else: ${rest}`);
  assert.doesNotMatch(text, /\u001b|\u009b|\u202e|\u2028/, what);
  // After a blank line, Markdown would have a meaning.
  assert.doesNotMatch(html, /\n[ \t]*\n|^```/m, what);
}

function assertUnharmed(run: ActionRun, what: string): void {
  // What looks like a login in an input is masked.
  const commands = run.stdout.split(/\r?\n|\r/).filter((line) => /^(?:::|##\[)/.test(line));
  for (const line of commands)
    assert.match(
      line,
      /^::(?:add-mask:(?!:a$)|(?:notice|warning|error) title=oci-wasm-publish::|group::|endgroup::)/,
      what,
    );
  assert.deepEqual(
    Object.keys(run.outputs).sort(),
    run.code === 0 ? [...outputNames].sort() : Object.keys(run.outputs).sort(),
  );
  if (run.outputs.digest) assert.match(run.outputs.digest, /^sha256:[0-9a-f]{64}$/, what);
  if (run.outputs.reference) assert.match(run.outputs.reference, /^[\w.:/-]+@sha256:[0-9a-f]{64}$/, what);
  for (const name of ['artifacts', 'matrix', 'changed-matrix']) JSON.parse(run.outputs[name] ?? '[]');
  for (const value of Object.values(run.outputs)) assert.doesNotMatch(value, /\$\{\{|`|\$\(/, what);
  assertInert(run.summary, `${what}: the summary`);
}

suite('Foreign texts', { skip: !bundleExists() }, () => {
  let registry: FakeRegistry;
  let github: FakeGitHub;
  before(async () => {
    registry = await startFakeRegistry();
    github = await startFakeGitHub();
  });
  after(async () => {
    await Promise.all([registry.stop(), github.stop()]);
  });

  interface Publishing {
    readonly files: Readonly<Record<string, string | Uint8Array>>;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly text: string;
  }

  const publish = async ({ files, inputs, text }: Publishing): Promise<ActionRun> => {
    const workspace = await makeWorkspace(files);
    const ref = text.replace(/[\0]/g, '');
    try {
      const run = await runAsAction(
        { to: `${registry.host}/acme/{name}`, token: 'ghs_abc', explain: 'true', ...inputs },
        {
          cwd: workspace.path,
          event: eventWith(text),
          env: {
            GITHUB_API_URL: github.url,
            GITHUB_REPOSITORY: 'acme/shop',
            GITHUB_EVENT_NAME: 'pull_request',
            GITHUB_REF: 'refs/pull/42/merge',
            GITHUB_HEAD_REF: ref,
            GITHUB_BASE_REF: ref,
            GITHUB_WORKFLOW: ref,
            GITHUB_JOB: ref,
            GITHUB_ACTOR: ref,
          },
        },
      );
      assert.equal(existsSync(join(workspace.path, 'owned')), false, 'nothing is executed');
      return run;
    } finally {
      await workspace.remove();
    }
  };

  for (const [what, text] of Object.entries(texts)) {
    test(`${what} in a file name, a branch, a title and the metadata of a file stays a text`, async () => {
      github.comments.length = 0;
      const run = await publish({ files: { [fileName(text)]: moduleSaying(text) }, text });
      assertUnharmed(run, what);
      if (run.code === 0) assert.equal(github.comments.length, 1, run.stdout);
      for (const { body } of github.comments) assertInert(body, `${what}: the comment`);
    });

    test(`${what} in inputs stays a text, whether they are accepted or not`, async () => {
      const value = text.replaceAll(/\s+/g, ' ');
      const all: readonly Readonly<Record<string, string>>[] = [
        { annotations: `org.opencontainers.image.title=${value}` },
        { names: `cart: ${value}` },
        { tags: value },
        { formats: `wasm:${value}` },
        { path: value },
        { to: value },
      ];
      for (const inputs of all) {
        github.comments.length = 0;
        const run = await publish({ files: { 'cart.wasm': moduleSaying('x') }, inputs, text });
        assertUnharmed(run, `${what} in ${Object.keys(inputs)}`);
        for (const { body } of github.comments) assertInert(body, `${what}: the comment`);
      }
    });
  }
});
