/** What a person sees of a result: on a terminal, and where one of the streams is a pipe or a file. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError } from '../../../src/errors.ts';
import { showResult } from '../../../src/host/shell/show.ts';
import { createTerminal } from '../../../src/host/shell/terminal.ts';
import { presentReport } from '../../../src/release/presentation.ts';
import { artifact, report } from '../reports.ts';

interface Case {
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  readonly json?: boolean;
}

/** What was written, with the stream of each piece. */
function shown({ stdoutIsTerminal, stderrIsTerminal, json }: Case, presentation = presentReport(published)) {
  const written: (readonly ['stdout' | 'stderr', string])[] = [];
  const stream = (name: 'stdout' | 'stderr', isTTY: boolean) => ({
    isTTY,
    write: (text: string) => written.push([name, text]),
  });
  const terminal = createTerminal(stream('stderr', stderrIsTerminal), { NO_COLOR: '1' });
  showResult(presentation, terminal, stream('stdout', stdoutIsTerminal), json);
  const textOf = (name: string) => written.flatMap(([from, text]) => (from === name ? [text] : [])).join('');
  return { order: written.map(([name]) => name), stdout: textOf('stdout'), stderr: textOf('stderr') };
}

const published = report([artifact('greeter')], { notes: ['"to" is lower-cased to ghcr.io/acme'] });

test('JSON is printed where stdout is no terminal, and on a terminal on request', () => {
  const table: readonly (readonly [Case, boolean])[] = [
    [{ stdoutIsTerminal: false, stderrIsTerminal: false }, true],
    [{ stdoutIsTerminal: false, stderrIsTerminal: true }, true],
    [{ stdoutIsTerminal: true, stderrIsTerminal: true }, false],
    [{ stdoutIsTerminal: true, stderrIsTerminal: false }, false],
    [{ stdoutIsTerminal: true, stderrIsTerminal: true, json: true }, true],
    [{ stdoutIsTerminal: false, stderrIsTerminal: true, json: false }, false],
  ];
  for (const [streams, expected] of table) {
    const { stdout } = shown(streams);
    if (expected) assert.equal(JSON.parse(stdout).artifacts[0].name, 'greeter', JSON.stringify(streams));
    else assert.equal(stdout, '', JSON.stringify(streams));
  }
});

test('the lines for people follow the JSON', () => {
  const { order } = shown({ stdoutIsTerminal: true, stderrIsTerminal: true, json: true });
  assert.equal(order[0], 'stdout');
  assert.ok(order.slice(1).every((name) => name === 'stderr'));
});

test('on a terminal the reference has a line of its own, and a next step comes last', () => {
  const { stderr } = shown({ stdoutIsTerminal: true, stderrIsTerminal: true });
  assert.equal(
    stderr,
    [
      'note: --to is lower-cased to ghcr.io/acme',
      'created   greeter (1.0.0, latest), 1.0 KiB sent, 1.0 KiB reused',
      `  ${artifact('greeter').reference}`,
      '',
      'Pull greeter with:',
      '  oras pull ghcr.io/acme/widgets/greeter:1.0.0 --output greeter',
      '',
    ].join('\n'),
  );
});

test('elsewhere each artifact is one line, without a next step', () => {
  const { stderr } = shown({ stdoutIsTerminal: true, stderrIsTerminal: false });
  assert.match(
    stderr,
    /^created {3}greeter: ghcr\.io\/\S+ \(1\.0\.0, latest\), 1\.0 KiB sent, 1\.0 KiB reused$/m,
  );
  assert.doesNotMatch(stderr, /oras/);
});

test('a failure comes last, without a next step', () => {
  const failure = new CodedError('denied', 'r.test refuses', { hint: 'Ask.' });
  const { stderr } = shown(
    { stdoutIsTerminal: true, stderrIsTerminal: true },
    presentReport(report([artifact('a', { outcome: 'failed' }), artifact('b')]), failure),
  );
  assert.match(stderr, /error: r\.test refuses \[denied\]\n {2}Ask\.\n$/);
  assert.doesNotMatch(stderr, /oras/);
});

test('the next step of a dry run is to run it without that flag', () => {
  const dryRun = report([artifact('a', { outcome: 'skipped' })], { dryRun: true });
  const { stderr } = shown({ stdoutIsTerminal: true, stderrIsTerminal: true }, presentReport(dryRun));
  assert.match(stderr, /^planned {3}a \(1\.0\.0, latest\), 2\.0 KiB\n/);
  assert.match(stderr, /Run the same without --dry-run to publish it\.\n$/);
});

test('colours follow FORCE_COLOR, then NO_COLOR, then the terminal', () => {
  const table: readonly (readonly [Record<string, string>, isTTY: boolean, coloured: boolean])[] = [
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: 'true' }, false, true],
    [{ FORCE_COLOR: '' }, false, false],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: 'false' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '1', TERM: 'dumb' }, true, true],
  ];
  for (const [environment, isTTY, coloured] of table) {
    let written = '';
    const terminal = createTerminal({ isTTY, write: (text: string) => (written += text) }, environment);
    terminal.error('x');
    assert.equal(
      written,
      coloured ? '\u001b[31merror:\u001b[0m x\n' : 'error: x\n',
      JSON.stringify(environment),
    );
  }
});
