/** Platforms as people write them: `linux/arm64`, `linux/arm/v7`, `windows/amd64:10.0.17763`. */

import type { Platform } from '../oci/descriptor.ts';

/** Other names of one architecture, and the variant that a name without one has (containerd/platforms, database.go). */
const architectures: Readonly<Record<string, readonly [name: string, variant?: string]>> = {
  x86_64: ['amd64'],
  'x86-64': ['amd64'],
  aarch64: ['arm64'],
  i386: ['386'],
  armhf: ['arm', 'v7'],
  armel: ['arm', 'v6'],
};
const defaultVariants: Readonly<Record<string, string>> = { amd64: 'v1', arm64: 'v8' };
const systems: Readonly<Record<string, string>> = { macos: 'darwin' };

/** The version of the system follows a colon, as crane writes it. */
export function platformText({ os, architecture, variant, 'os.version': version }: Platform): string {
  const path = [os, architecture, ...(variant ? [variant] : [])].join('/');
  return version ? `${path}:${version}` : path;
}

/** `exact` is the platform itself, `part` a variant or a version of it. */
export type Match = 'exact' | 'part' | undefined;

/** `linux/arm64` is every variant of it, and `windows/amd64:10.0` every version that begins so. */
export function matchPlatform(wanted: string, found: Platform): Match {
  const [want, have] = [parse(wanted), parse(platformText(found))];
  const isSame = want.parts.every((part, index) => part === have.parts[index]);
  const { version = have.version } = want;
  if (!isSame || !isVersion(version, have.version)) return undefined;
  return want.parts.length === have.parts.length && want.version === have.version ? 'exact' : 'part';
}

function isVersion(wanted: string | undefined, found: string | undefined): boolean {
  return wanted === found || (found?.startsWith(`${wanted}.`) ?? false);
}

function parse(text: string): { readonly parts: readonly string[]; readonly version?: string } {
  const [path = '', version] = splitAt(text);
  const [os = '', name = '', given] = path.toLowerCase().split('/');
  const [architecture, implied] = architectures[name] ?? [name];
  const variant = given || implied;
  const isDefault = variant === defaultVariants[architecture];
  const parts = [systems[os] ?? os, architecture, ...(variant && !isDefault ? [variant] : [])];
  return { parts: parts.filter((part) => part !== ''), ...(version && { version }) };
}

function splitAt(text: string): readonly string[] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text] : [text.slice(0, colon), text.slice(colon + 1)];
}
