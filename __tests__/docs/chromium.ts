/** Headless Chromium: finding it, and taking a screenshot of a page. */

import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findExecutable, root, runExecutable } from '../support/programs.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The path of Chromium or Chrome; `undefined` where neither is installed. */
export function findChromium(): string | undefined {
  return names.map(findExecutable).find((path) => path !== undefined);
}

/** Where `.ci/clients` puts the library that draws graphs; `undefined` where it is not. */
export function findMermaid(): string | undefined {
  const file = join(root, '.cache', 'clients', 'mermaid', 'mermaid.min.js');
  return existsSync(file) ? pathToFileURL(file).href : undefined;
}

type Open = (...flags: readonly string[]) => Promise<string>;

/** Works with a page that is open in Chromium; `open` returns what it prints. */
async function withPage<Result>(
  chromium: string,
  html: string,
  work: (open: Open, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'owp-page-'));
  const file = join(folder, 'page.html');
  // The page has no network access and only its own text, and the sandbox does not work for root or in most containers.
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`];
  // Drawing goes on after the page is loaded.
  const waiting = ['--virtual-time-budget=20000', '--allow-file-access-from-files'];
  try {
    await writeFile(file, html);
    return await work(async (...more) => {
      const all = [...flags, ...waiting, ...more, pathToFileURL(file).href];
      return (await runExecutable(chromium, all, { timeout: 120_000 })).stdout;
    }, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The page after its scripts have run, as HTML. */
export async function renderedPage(chromium: string, html: string): Promise<string> {
  return await withPage(chromium, html, async (open) => await open('--dump-dom'));
}

/** Takes a PNG of the whole page at twice its size, for displays of high density. */
export async function screenshot(chromium: string, html: string): Promise<Buffer> {
  return await withPage(chromium, html + measure, async (open, folder) => {
    const shown = await open('--dump-dom');
    const [width, height] = (/data-size="(\d+),(\d+)"/.exec(shown) ?? []).slice(1);
    if (!width || !height) throw new Error(`Chromium did not render the page: ${shown.slice(0, 500)}`);
    const image = join(folder, 'page.png');
    await open(
      ...[`--window-size=${width},${height}`, '--force-device-scale-factor=2', '--hide-scrollbars'],
      `--screenshot=${image}`,
    );
    return await readFile(image);
  });
}

const measure = `<script>
setTimeout(() => {
  const { width, height } = document.body.getBoundingClientRect();
  document.body.dataset.size = [Math.ceil(width), Math.ceil(height)];
}, 5000);
</script>`;
