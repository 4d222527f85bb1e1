/** Errors on the command line: what they say of inputs and steps, in terms of flags and runs. */

import { CodedError } from '../../errors.ts';
import { inputKinds } from '../../inputs/input-kinds.ts';
import { once } from '../../memoize.ts';
import { linesAsFlags, valueWord } from './input-lines.ts';

interface Forms {
  /** The ways in which a hint names an input; `name: value` without quotes reaches to the end, as a line to paste. */
  readonly inHint: RegExp;
  /** A message also quotes what a file or a user says, so that a name counts only where the sentence is about an input. */
  readonly inMessage: RegExp;
}

/** Made for the first line that needs them, since most runs have none. */
const forms = once((): Forms => {
  const names = Object.keys(inputKinds);
  const anyName = names.join('|');
  const anyHyphenated = names.filter((name) => name.includes('-')).join('|');
  const hints = [
    `"(?<quoted>${anyName}): (?<quotedValue>[^"]*)"`,
    `"(?<name>${anyName})"(?!:(?! (?:--|(?:${anyName}): )))`,
    // What stands before the line may end with a word that is an input too: "what it refers to: formats: …".
    `(?<=^|[\\s(])(?<line>${anyName}): (?!--|(?:${anyName}): )(?<value>\\S.*?)(?=$| and (?:${anyName}): )`,
    `(?<![\\w./:@-])(?<bare>${anyHyphenated})(?![\\w/:-]|\\.\\w)`,
  ];
  const messages = [
    `(?<=^|; |\\b(?:and|but|in|of|with|without) )"(?<subject>${anyName})"(?=$|[,;]| (?!is not an? )[a-z])`,
    `^(?<line>${anyName}): `,
  ];
  return {
    inHint: new RegExp(hints.map((form) => `(?:the input )?${form}`).join('|'), 'g'),
    inMessage: new RegExp(messages.join('|'), 'g'),
  };
});

/** What is said of workflows, for a reader who has none. */
const phrases: readonly (readonly [inWorkflow: RegExp, inShell: string])[] = [
  [
    /\bLet a shell expand it in double quotes, or write an expression in the workflow: .*/g,
    'Write it in double quotes, in which the shell expands it.',
  ],
  [/, or an expression of the workflow\b/g, ''],
  [/\bdocker\/login-action\b/g, 'docker login'],
  [/\bbefore this step\b/g, 'first'],
  [/\b(one|a separate) step\b/g, '$1 run'],
  [/\ba step of its own\b/g, 'a run of its own'],
];

/** The error with flags in place of inputs. */
export function explainInShell(error: CodedError): CodedError {
  const message = messageWithFlags(error.message);
  const hint = linesAsFlags(error.hint).split('\n').map(hintWithFlags).join('\n');
  if (message === error.message && hint === error.hint) return error;
  return new CodedError(error.code, message, { hint, cause: error });
}

/** `formats: wasm:a.wasm` becomes `--formats wasm:a.wasm`, and `"exclude"` becomes `--exclude`. */
export function hintWithFlags(hint: string): string {
  const text = phrases.reduce((rest, [inWorkflow, inShell]) => rest.replace(inWorkflow, inShell), hint);
  return text.replace(forms().inHint, (...found) => {
    const { quoted, quotedValue, name, line, value, bare } = groupsOf(found);
    return flag(quoted ?? name ?? line ?? bare ?? '', quotedValue ?? value?.replace(/(?<=[^./])\.$/, ''));
  });
}

/** `"to" is not given` becomes `--to is not given`. */
export function messageWithFlags(message: string): string {
  return message.replace(forms().inMessage, (...found) => {
    const { subject, line } = groupsOf(found);
    return subject === undefined ? `--${line} ` : `--${subject}`;
  });
}

function groupsOf(found: readonly unknown[]): Readonly<Record<string, string | undefined>> {
  return found.at(-1) as Record<string, string | undefined>;
}

function flag(name: string, value: string | undefined): string {
  if (value === undefined) return `--${name}`;
  const isTruth = value === 'true' || value === 'false';
  // `tags` is a list, and a switch of inspect.
  if (inputKinds[name] === 'list' && isTruth) return `--${name}=${value}`;
  if (inputKinds[name] !== 'switch') return `--${name} ${valueWord(value)}`;
  return value === 'true' ? `--${name}` : `--${name}=${value}`;
}
