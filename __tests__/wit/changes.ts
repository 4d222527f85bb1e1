/** Changes of one interface, each as a text that is replaced, for tests of what breaks whom. */

/** The interface before each change. */
export const cart = `
  record item { sku: string, count: u32 }
  record unused { a: u32 }
  variant status { open, paid(u64) }
  enum color { red, green }
  flags perms { read, write }
  type money = u64;
  type names = list<string>;
  type pair = tuple<u8, s64>;
  resource basket {
    constructor(owner: string);
    add: func(it: item) -> result<u32, string>;
    weigh: func() -> option<f64>;
    merge: static func(left: borrow<basket>, right: basket) -> basket;
  }
  resource lock;
  pay: func(order: u64, amount: money) -> result<status, string>;
  paint: func(c: color, p: perms);
  label: func(all: names, at: pair) -> list<item>;
  lend: func(it: borrow<basket>, key: lock);
  stream-out: func() -> string;
  drop-all: func();
`;

export interface Change {
  readonly name: string;
  /** Text of the interface, and what takes its place. */
  readonly from: string;
  readonly to: string;
}

const at = (name: string, from: string, to: string): Change => ({ name, from, to });

export const changes: readonly Change[] = [
  at('a function is added', 'drop-all: func();', 'drop-all: func(); refund: func(order: u64);'),
  at('a function is removed', 'drop-all: func();', ''),
  at('a function is renamed', 'drop-all: func();', 'drop-everything: func();'),
  at('a parameter is added', 'pay: func(order: u64,', 'pay: func(currency: string, order: u64,'),
  at('an optional parameter is added', 'drop-all: func()', 'drop-all: func(hint: option<string>)'),
  at('a parameter is removed', 'paint: func(c: color, p: perms)', 'paint: func(c: color)'),
  at('a parameter is renamed', 'pay: func(order: u64', 'pay: func(id: u64'),
  at('parameters change places', 'func(c: color, p: perms)', 'func(p: perms, c: color)'),
  at('a parameter has another type', 'pay: func(order: u64', 'pay: func(order: u32'),
  at('a result has another type', 'weigh: func() -> option<f64>', 'weigh: func() -> option<f32>'),
  at('a result is added', 'drop-all: func()', 'drop-all: func() -> bool'),
  at('a result is removed', 'stream-out: func() -> string', 'stream-out: func()'),
  at('an error has another type', 'result<u32, string>', 'result<u32, u8>'),
  at('a function becomes async', 'drop-all: func()', 'drop-all: async func()'),
  at('a method is added', 'weigh: func()', 'count: func() -> u32; weigh: func()'),
  at('a method is removed', 'weigh: func() -> option<f64>;', ''),
  at('a method becomes static', 'weigh: func()', 'weigh: static func()'),
  at('a static function is added', 'weigh: func()', 'all: static func() -> u32; weigh: func()'),
  at('a constructor takes more', 'constructor(owner: string)', 'constructor(owner: string, size: u32)'),
  at('a constructor is removed', 'constructor(owner: string);', ''),
  at('a borrowed handle becomes an owned one', 'lend: func(it: borrow<basket>', 'lend: func(it: basket'),
  at('a resource is added', 'resource lock;', 'resource lock; resource clock { now: func() -> u64; }'),
  at('a resource becomes a number', 'resource lock;', 'type lock = u32;'),
  at('a field is added', 'count: u32 }', 'count: u32, price: u64 }'),
  at('a field is removed', 'sku: string, count: u32', 'sku: string'),
  at('a field is renamed', 'count: u32 }', 'amount: u32 }'),
  at('a field has another type', 'count: u32 }', 'count: u64 }'),
  at('fields change places', 'sku: string, count: u32', 'count: u32, sku: string'),
  at('a case of a variant is added', 'paid(u64) }', 'paid(u64), lost }'),
  at('a case of a variant is removed', 'variant status { open, paid(u64) }', 'variant status { open }'),
  at('a case of a variant has another type', 'paid(u64) }', 'paid(u32) }'),
  at('a case of an enum is added', 'red, green }', 'red, green, blue }'),
  at('a case of an enum is removed', 'red, green }', 'red }'),
  at('a case of an enum is renamed', 'red, green }', 'red, olive }'),
  at('a flag is added', 'read, write }', 'read, write, execute }'),
  at('a flag is removed', 'read, write }', 'read }'),
  at('an alias has another type', 'type money = u64', 'type money = s64'),
  at('a list holds another type', 'type names = list<string>', 'type names = list<char>'),
  at('a tuple is longer', 'tuple<u8, s64>', 'tuple<u8, s64, bool>'),
  at('a type that is used is renamed', 'color { red', 'colour { red'),
  at('a type that nothing uses is added', 'record unused {', 'record idle { z: u8 } record unused {'),
  at('a type that nothing uses is removed', 'record unused { a: u32 }', ''),
  at('a type that nothing uses is changed', 'record unused { a: u32 }', 'record unused { a: u64 }'),
  at('docs are added', 'pay: func(', '/// Pays.\n  pay: func('),
  at('functions change places', 'drop-all: func();', ''),
  at('nothing changes', 'drop-all', 'drop-all'),
];

/** The interface after a change. */
export function changed({ name, from, to }: Change): string {
  if (name === 'functions change places')
    return cart.replace(from, '').replace('  pay: func(', `  ${from}\n  pay: func(`);
  const renamed = name === 'a type that is used is renamed' ? cart.replace('c: color', 'c: colour') : cart;
  const text = renamed.replace(from, to);
  if (text === renamed && from !== to) throw new Error(`${name}: the text is not in the interface`);
  return text;
}

/** A package whose world has the interface on one side. */
export function packageOf(text: string, side: 'import' | 'export', version = ''): string {
  return `package acme:shop${version};\ninterface cart {${text}}\nworld shop { ${side} cart; }\n`;
}
