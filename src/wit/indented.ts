/** Text in lines, indented by two spaces a level. */

export interface Output {
  /** Text in the current line. */
  add(text: string): Output;
  /** Ends the current line. */
  line(): Output;
  open(): Output;
  close(): Output;
  text(): string;
}

export function createOutput(): Output {
  const parts: string[] = [];
  let level = 0;
  let isLineStart = false;
  const indent = (): void => {
    if (isLineStart) parts.push('  '.repeat(level));
    isLineStart = false;
  };
  const out: Output = {
    add(text) {
      indent();
      parts.push(text);
      return out;
    },
    line() {
      parts.push('\n');
      isLineStart = true;
      return out;
    },
    open() {
      parts.push(' {');
      level += 1;
      return out.line();
    },
    close() {
      level -= 1;
      indent();
      parts.push('}');
      return out.line();
    },
    text: () => parts.join(''),
  };
  return out;
}
