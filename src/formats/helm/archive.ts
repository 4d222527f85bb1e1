/** Charts as archives, read with the checks of `helm pull` (helm pkg/chart/loader/archive.go). */

import { posix } from 'node:path';
import { printable, readableSize } from '../../text.ts';
import { invalid } from './invalid.ts';
import type { ChartFile } from './load.ts';
import type { Document } from './metadata.ts';

/** Bytes of one file, and of all files of a chart, at most. */
export const fileLimit = 5 * 1024 * 1024;
export const chartLimit = 100 * 1024 * 1024;

/** Bytes of headers and padding that an archive may have besides its files. */
const overhead = 16 * 1024 * 1024;

/** Bytes of all archives in one chart together, and how many there may be: an archive can contain archives, and these more of them. */
const totalLimit = 5 * chartLimit;
const archiveLimit = 1000;
/** Bytes that an empty file counts for. */
const header = 512;

/** Makes a function that reads the archives in one chart. */
export function createUnpacker(): (archive: Document) => Promise<readonly ChartFile[]> {
  let [total, archives] = [0, 0];
  return async ({ bytes, where }) => {
    const { unpack } = await import('../../pack/untar.ts');
    const error = (what: string, cause?: unknown) => invalid(where, what, cause);
    archives += 1;
    if (archives > archiveLimit)
      throw error(`is one of more than ${archiveLimit} archives in the chart and in its archives`);
    const unpacked = await unpack(bytes, { limit: chartLimit + overhead, error });
    const files = unpacked.map(({ path, bytes: content }) => {
      const name = chartPath(path);
      if (name === undefined)
        throw error(`has the file "${printable(path)}", which is not in the folder of the chart`);
      if (content.byteLength > fileLimit)
        throw error(
          `has a file larger than the ${readableSize(fileLimit)} that Helm loads: ${printable(name)}`,
        );
      total += header + content.byteLength;
      return { name, where: `${where}: ${name}`, read: async () => content };
    });
    const size = unpacked.reduce((sum, file) => sum + file.bytes.byteLength, 0);
    if (size >= chartLimit) throw error(`is larger than the ${readableSize(chartLimit)} that Helm loads`);
    if (total > totalLimit) throw error(`and other archives unpack to more than ${readableSize(totalLimit)}`);
    if (files.length === 0) throw error('is empty');
    return files;
  };
}

/** The path of a file in its chart, whose folder is the first segment; `undefined` when it is elsewhere. */
function chartPath(path: string): string | undefined {
  const [first, ...rest] = path.split(path.includes('\\') ? '\\' : '/');
  const joined = rest.join('/');
  const name = posix.normalize(joined).replace(/(?<=.)\/$/, '');
  const isOutside = joined.startsWith('/') || name === '.' || name.startsWith('..');
  return isOutside || /^[a-zA-Z]:\//.test(name) || first === 'Chart.yaml' ? undefined : name;
}
