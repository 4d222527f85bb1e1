/** WIT texts with every construct of the language that a binary carries. */

export interface Construct {
  readonly name: string;
  readonly wit: string;
  /** A world of which a component can be made. */
  readonly world?: string;
}

const inWorld = (name: string, body: string): Construct => ({
  name,
  wit: `package a:b;\ninterface i {\n${body}\n}\nworld w { import i; export i; }\n`,
  world: 'w',
});

export const constructs: readonly Construct[] = [
  inWorld(
    'primitives',
    'f: func(a: bool, b: s8, c: u8, d: s16, e: u16, f: s32, g: u32, h: s64, i: u64, j: f32, k: f64, l: char, m: string);',
  ),
  inWorld(
    'records, variants, enums and flags',
    'record r { a: u8, %type: string } variant v { x, y(r) } enum e { p, q } flags g { s, t } f: func(v: v, e: e) -> g;',
  ),
  inWorld(
    'anonymous types',
    'f: func(a: list<list<u8>>, b: option<result<u8, string>>, c: tuple<u8, option<u8>>) -> result<_, tuple<>>;'.replace(
      'tuple<>',
      'tuple<u8>',
    ),
  ),
  inWorld(
    'results of every form',
    'a: func() -> result; b: func() -> result<u8>; c: func() -> result<_, u8>; d: func() -> result<u8, u8>;',
  ),
  inWorld(
    'aliases of anonymous types',
    'type l = list<u8>; type o = option<l>; type r = result<l, o>; type t = tuple<l, o>; type u = u32; f: func(l: l, o: o, r: r, t: t, u: u);',
  ),
  inWorld(
    'aliases of aliases',
    'type a = u32; type b = a; type c = b; record r { x: c } type s = r; f: func(c: c, s: s);',
  ),
  inWorld(
    'resources with constructors, methods and static functions',
    'resource r { constructor(a: u8); m: func() -> u8; s: static func(o: borrow<r>) -> r; } f: func(r: r) -> list<borrow<r>>;'.replace(
      ' -> list<borrow<r>>',
      '',
    ),
  ),
  inWorld('a constructor that can fail', 'resource r { constructor(a: u8) -> result<r, string>; }'),
  inWorld(
    'aliases of resources',
    'resource r; type s = r; f: func(a: s) -> borrow<s>;'.replace(' -> borrow<s>', ''),
  ),
  inWorld(
    'names that are keywords',
    'record %record { %func: u8, %list: u8 } %interface: func(%use: %record) -> u8;',
  ),
  inWorld('no items', ''),
  inWorld('types without functions', 'record a { x: u8 } record b { a: a }'),
  {
    name: 'types that are used from another interface',
    wit: `package a:b@1.2.3;
interface types { record p { x: u8 } enum q { a, b } resource r { m: func(); } }
interface i { use types.{p, q as other, r}; f: func(p: p, q: other, r: borrow<r>) -> r; }
interface j { use i.{p as again}; g: func(p: again); }
world w { import i; export j; }\n`,
    world: 'w',
  },
  {
    name: 'functions, types and interfaces inside a world',
    wit: `package a:b;
interface types { resource r; record p { x: u8 } }
world w {
  use types.{r, p};
  type t = list<p>;
  resource mine { constructor(); m: func() -> t; }
  import log: func(text: string);
  import inline: interface { record z { a: u8 } f: func(z: z); }
  export run: func(p: p) -> t;
  export other: interface { use types.{p}; g: func(p: p); }
}\n`,
    world: 'w',
  },
  {
    name: 'packages of other authors',
    wit: `package a:b;
world w { import c:d/e@0.2.0; export f:g/h; }
package c:d@0.2.0 { interface e { use x.{s}; f: func(s: s) -> s; } interface x { variant s { one(u8), two } } }
package f:g { interface h { use c:d/x@0.2.0.{s}; g: func(s: s); } }\n`,
    world: 'w',
  },
  {
    name: 'two worlds, one of which includes the other',
    wit: `package a:b;
interface i { f: func(); }
interface j { f: func(); }
world base { import i; }
world all { include base; export j; }\n`,
  },
  {
    name: 'docs and stability',
    wit: `/// The package.
package a:b@1.2.0;
/// An interface.
///
/// With two paragraphs.
@since(version = 1.1.0)
interface i {
  /// A record.
  record r {
    /// A field.
    x: u8,
  }
  /// An enum.
  enum e { /// One.
    one, two }
  @since(version = 1.2.0)
  @deprecated(version = 1.2.0)
  f: func(r: r, e: e);
  /// A resource.
  resource q {
    /// A method.
    m: func();
  }
}
/// A world.
@since(version = 1.1.0)
world w {
  @since(version = 1.1.0)
  import i;
  /// Runs.
  export run: func();
}\n`,
    world: 'w',
  },
  {
    name: 'async functions, streams and futures',
    wit: `package a:b;
interface i { f: async func(a: stream<u8>) -> future<string>; g: func(a: stream, b: future, c: error-context); }
world w { import i; export i; }\n`,
  },
  {
    name: 'lists with a length, and maps',
    wit: `package a:b;\ninterface i { f: func(a: list<u8, 4>, b: map<string, u32>); }\nworld w { import i; }\n`,
  },
];
