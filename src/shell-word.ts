/** Words of a command line, as a person pastes them into a POSIX shell. */

// `{name}` stays as it is, since no shell expands braces without a comma; `<path>` is a placeholder that nobody pastes.
const plain = /^(?:[\w@%+=:./{}-]|,(?![^{]*\})|<[a-z]+>)+$/i;

/** The text as one word, in quotes where the shell would change it. */
export function shellWord(text: string): string {
  return plain.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
}

/** A path as one word that no command takes for an option. */
export function pathWord(path: string): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path);
}
