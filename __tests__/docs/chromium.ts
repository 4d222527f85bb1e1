/** Headless Chromium: finding it, and taking a screenshot of a page. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findExecutable, runExecutable } from '../support/programs.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The path of Chromium or Chrome; `undefined` where neither is installed. */
export function findChromium(): string | undefined {
  return names.map(findExecutable).find((path) => path !== undefined);
}

/** Takes a PNG of the whole page at twice its size, for displays of high density. */
export async function screenshot(chromium: string, html: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'owp-screenshot-'));
  const file = join(folder, 'page.html');
  const image = join(folder, 'page.png');
  // The page has no network access and only its own text, and the sandbox does not work for root or in most containers.
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`];
  const open = async (...more: readonly string[]) =>
    await runExecutable(chromium, [...flags, ...more, pathToFileURL(file).href], { timeout: 60_000 });
  try {
    await writeFile(file, html + measure);
    const { stdout } = await open('--dump-dom');
    const [width, height] = (/data-size="(\d+),(\d+)"/.exec(stdout) ?? []).slice(1);
    if (!width || !height) throw new Error(`Chromium did not render the page: ${stdout.slice(0, 500)}`);
    await open(
      ...[`--window-size=${width},${height}`, '--force-device-scale-factor=2', '--hide-scrollbars'],
      `--screenshot=${image}`,
    );
    return await readFile(image);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const measure = `<script>
const { width, height } = document.body.getBoundingClientRect();
document.body.dataset.size = [Math.ceil(width), Math.ceil(height)];
</script>`;
