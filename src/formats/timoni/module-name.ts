/** The name of a Timoni module, from the `module` field of its `cue.mod/module.cue`. */

/** `podinfo` for the path `"timoni.sh/podinfo@v0"`; `undefined` when there is no such field. */
export function moduleName(text: string): string | undefined {
  const path = /^[ \t]*module:[ \t]*"([^"\\\n]{1,512})"/m.exec(text)?.[1];
  return path
    ?.replace(/@[^@]*$/, '')
    .split('/')
    .filter(Boolean)
    .at(-1);
}
