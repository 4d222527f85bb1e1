/** The job summary of a real run, as a page that looks like GitHub's. */

import { exampleFiles } from '../e2e/projects.ts';
import { startFakeRegistry } from '../fakes/registry.ts';
import { type ActionOptions, runAsAction } from '../support/bundle.ts';
import { makeWorkspace } from '../support/workspace.ts';

/**
 * Publishes the examples for the git tag `v1.0.0` of `acme/shop`, one of them for the second time. The registry is on loopback,
 * and its name is replaced by `ghcr.io`.
 */
export async function publishedSummary(): Promise<string> {
  const project = await makeWorkspace(await exampleFiles());
  const registry = await startFakeRegistry();
  const to = `${registry.host}/acme/shop/{name}`;
  try {
    const options: ActionOptions = { cwd: project.path, env: release };
    await published({ to, formats: 'wasm:component' }, options);
    const summary = await published({ to }, options);
    return summary.replaceAll(registry.host, 'ghcr.io');
  } finally {
    await registry.stop();
    await project.remove();
  }
}

const release = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_REF: 'refs/tags/v1.0.0',
  GITHUB_REF_NAME: 'v1.0.0',
  GITHUB_REF_TYPE: 'tag',
  SOURCE_DATE_EPOCH: '1735787045',
};

async function published(inputs: Readonly<Record<string, string>>, options: ActionOptions): Promise<string> {
  const { code, stdout, stderr, summary } = await runAsAction(inputs, options);
  if (code !== 0) throw new Error(`the run failed: ${stdout}${stderr}`);
  return summary;
}

/** Pixels that GitHub gives a job summary. */
export const summaryWidth = 960;

/** The drawing of a summary, without its fence; `undefined` when it has none. */
export function drawingIn(summary: string): string | undefined {
  return /^```mermaid\n([\s\S]*?)\n```$/m.exec(summary)?.[1];
}

/**
 * A complete HTML page with the summary, as wide as on GitHub. Only a drawing is Markdown; `mermaid` is the URL of the library that draws
 * it, without which it stays a text.
 */
export function pageOf(summary: string, mermaid?: string): string {
  const html = summary.replace(/^```mermaid\n([\s\S]*?)\n```$/m, (_, text: string) => {
    return `<pre class="mermaid">${text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)}</pre>`;
  });
  const script = mermaid === undefined ? '' : `<script src="${mermaid}"></script>${draw}`;
  return `<!doctype html>
<meta charset="utf-8">
<style>
body { margin: 0; padding: 16px 24px; width: ${summaryWidth}px; color: #1f2328; background: #fff;
  font: 14px/1.5 "Liberation Sans", Arial, sans-serif; overflow-wrap: break-word; }
h3 { margin: 0 0 12px; font-size: 20px; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; }
tr:nth-child(odd) td { background: #f6f8fa; }
pre { overflow: auto; padding: 12px; border-radius: 6px; background: #f6f8fa; font: 12px "Liberation Mono", monospace; }
pre.mermaid { background: none; text-align: center; }
code { border-radius: 6px; padding: 3px 5px; background: #818b981f; font: 12px "Liberation Mono", monospace; white-space: break-spaces; }
</style>
${html}
${script}`;
}

/** Draws as GitHub does, and notes on the page what came of it. */
const draw = `<script>
const element = document.querySelector('pre.mermaid');
const text = element?.textContent ?? '';
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
const drawing = element ? mermaid.parse(text).then(() => mermaid.render('drawing', text)).then(({ svg }) => {
  element.innerHTML = svg;
  return 'drawn';
}) : Promise.resolve('none');
drawing.catch((error) => 'failed: ' + error.message).then((result) => { document.body.dataset.drawing = result; });
</script>`;

/** What stays the same when only the bytes of an artifact change: no digests and no sizes. */
export function withoutBytes(html: string): string {
  return html
    .replace(/sha256:[0-9a-f]{12,64}/g, 'sha256:…')
    .replace(/\b[0-9a-f]{12}\b/g, '…')
    .replace(/[\d.]+ (?:B|[KMG]iB)\b/g, '… B');
}
