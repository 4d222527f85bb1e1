/** Paths from archives and annotations: they stay below the folder, and are possible on every file system, or are refused. */

import { sep } from 'node:path';

/**
 * `portable` refuses what Windows cannot hold, so that an artifact is the same folder everywhere. `unix` is for the root file system
 * of an image, whose names are those of Linux.
 */
export type NameRules = 'portable' | 'unix';

/** As files are written on a system with this separator of folders: on Windows, a backslash or a colon in a name of Linux would lead out. */
function rulesWith(separator: string, rules: NameRules): NameRules {
  return separator === '\\' ? 'portable' : rules;
}

/** Throws the error that a path is refused with; `why` continues a sentence that begins with the path. */
export type RefusePath = (why: string) => Error;

/** Bytes of one name that file systems accept. */
const nameLimit = 255;
/** Bytes of a whole path; Linux accepts 4096 with the folder that it is below. */
const pathLimit = 2048;
const depthLimit = 255;

// Names of devices, also with an extension (learn.microsoft.com, "Naming Files, Paths, and Namespaces").
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)/i;
const forbidden = /[<>:"|?*\\\u0000-\u001f\u007f-\u009f]/;

/**
 * The names of a relative path with `/`; `.` and empty ones are dropped, so that `./` is the folder itself. With `unix` a leading
 * `/` is the folder itself, too. Throws what `refuse` makes.
 */
export function readPath(
  text: string,
  rules: NameRules,
  refuse: RefusePath,
  separator: string = sep,
): readonly string[] {
  const start = rules === 'portable' ? startOf(text) : undefined;
  if (start !== undefined) throw refuse(start);
  const names = text.split('/').filter((name) => name !== '' && name !== '.');
  if (names.includes('..')) throw refuse('leads out of the folder');
  if (Buffer.byteLength(text) > pathLimit || names.length > depthLimit) throw refuse('is too long');
  for (const name of names) {
    const problem = problemOf(name, rulesWith(separator, rules));
    if (problem !== undefined) throw refuse(problem);
  }
  return names;
}

/** What is wrong with the start of a path that is not relative on every system. */
function startOf(text: string): string | undefined {
  if (text.startsWith('/')) return 'is an absolute path';
  if (text.startsWith('\\')) return 'is an absolute path on Windows';
  return /^[A-Za-z]:/.test(text) ? `begins with ${text.slice(0, 2)}, which is a drive on Windows` : undefined;
}

/** True for the target of a symlink in a root file system that leads where it does on Linux, which on Windows takes portable names. */
export function isUsableTarget(target: string, separator: string = sep): boolean {
  const names = target.split('/').filter((name) => !['', '.', '..'].includes(name));
  return names.every((name) => rulesWith(separator, 'unix') === 'unix' || isPortableName(name));
}

/** True for more names than one path may have, or for longer ones. */
export function isTooLong(names: readonly string[]): boolean {
  if (names.length > depthLimit) return true;
  return names.reduce((bytes, name) => bytes + Buffer.byteLength(name) + 1, 0) > pathLimit;
}

/** Characters that the file system of macOS ignores in names (git utf8.c, `is_hfs_dotgit`). */
const ignored = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;

/**
 * True for names of a folder of git or below one, also as they are written on file systems without case, and as a short name on Windows:
 * anywhere in a portable folder, and at the top of a root file system, which may hold checkouts of its own.
 */
export function isInGit(names: readonly string[], rules: NameRules): boolean {
  const checked = rules === 'unix' ? names.slice(0, 1) : names;
  return checked.some((name) => /^(?:\.git|git~[0-9]+)$/i.test(name.replace(ignored, '')));
}

/** True for a name that every file system can hold, such as not for `con` and `aux`. */
export function isPortableName(name: string): boolean {
  return problemOf(name, 'portable') === undefined;
}

function problemOf(name: string, rules: NameRules): string | undefined {
  if (Buffer.byteLength(name) > nameLimit) return 'has a name that is too long';
  if (name.includes('\0')) return 'has a NUL character';
  if (name.includes('\u{fffd}')) return 'has a name that is not UTF-8';
  if (rules === 'unix') return undefined;
  if (forbidden.test(name)) return 'has a character that Windows does not allow in names';
  if (/[. ]$/.test(name)) return 'has a name that ends with a dot or a space, which Windows does not allow';
  if (deviceName.test(name)) return 'has the name of a device of Windows';
  return undefined;
}

/** Equal for names that are one on a file system without case, and for different encodings of one character. */
export function foldName(name: string): string {
  return name.normalize('NFD').toLowerCase().toUpperCase().normalize('NFC');
}
