/** The input `plain-http`: hosts of registries, also as URLs or in upper case. */

import { slip } from '../foreign-text.ts';
import { linesOf, type Problem, type ReadLine, readList, separated } from '../input-list.ts';
import { beginsWithHost, isHost } from '../oci/host.ts';
import { printable } from '../text.ts';
import type { Kind } from './kinds.ts';

/** One host per line, with its port, in lower case; what was taken off is noted. */
export const hosts: Kind<readonly string[]> = {
  kind: 'list',
  read(raw, name, context) {
    const lines = linesOf(raw);
    const found = readList(lines, readHost(context?.given.get('to')), { name, ...context });
    for (const [at, host] of found.entries()) {
      const line = lines[at] ?? '';
      if (host !== line) context?.note(`"${name}" is read as ${host}, not ${printable(line, 120)}`);
    }
    return [...new Set(found)];
  },
};

/** A URL or a reference names its host. */
function readHost(to: string | undefined): ReadLine<string> {
  return (line) => {
    const host = line
      .replace(/^http:\/\//i, '')
      .replace(/\/.*$/, '')
      .toLowerCase();
    const problem = problemOf(line, host, to);
    return problem ? { problem } : { value: host };
  };
}

function problemOf(line: string, host: string, to: string | undefined): Problem | undefined {
  const parts = line.startsWith('[') ? [line] : separated(line);
  if (parts.length > 1)
    return { what: 'which is several hosts', instead: parts, hint: 'Write one host per line' };
  const found = slip(line);
  if (found) return found;
  if (parts[0] !== line) return { what: 'and a host has no separators', instead: parts };
  return problemOfSwitch(line, to) ?? problemOfHost(line, host);
}

/** Other tools have a switch of this name, for every registry of the run. */
function problemOfSwitch(line: string, to: string | undefined): Problem | undefined {
  const what = 'and it names the hosts of registries';
  if (/^(?:false|no|off|0)$/i.test(line))
    return { what, instead: [], hint: 'Leave "plain-http" out; registries are contacted over HTTPS' };
  if (!/^(?:true|yes|on|1)$/i.test(line)) return undefined;
  const found = linesOf(to)
    .map((target) => target.replace(/^[a-z]+:\/\//i, ''))
    .filter(beginsWithHost)
    .map((target) => target.replace(/\/.*$/, '').toLowerCase());
  return {
    what,
    instead: found.length > 0 ? found : ['<host>'],
    hint: 'Name the registries that are contacted over HTTP',
  };
}

function problemOfHost(line: string, host: string): Problem | undefined {
  if (/^https:\/\//i.test(line))
    return {
      what: 'and https is not plain HTTP',
      instead: [],
      hint: 'Leave it out for HTTPS, or name the host alone for HTTP',
    };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(line)?.[1];
  if (scheme !== undefined && scheme.toLowerCase() !== 'http')
    return { what: 'which has a scheme', instead: [line.replace(/^.*?:\/\//, '').replace(/\/.*$/, '')] };
  if (/@/.test(host))
    return {
      what: 'and a host has no credentials',
      shown: 'a host with credentials',
      instead: [host.replace(/^.*@/, '')],
    };
  if (host.includes('*') || !isHost(host))
    return {
      what: 'which is not a host',
      hint: 'Write a host, with its port if it has one',
      instead: ['<host>'],
    };
  return undefined;
}
