/** Licences of package manifests become SPDX expressions, and what grants none gives no annotation. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { licenseExpression } from '../../src/plan/licenses.ts';

for (const [written, expected] of [
  ['MIT', 'MIT'],
  ['MIT/Apache-2.0', 'MIT OR Apache-2.0'],
  ['MIT / Apache-2.0', 'MIT OR Apache-2.0'],
  ['Apache-2.0/MIT/BSD-3-Clause', 'Apache-2.0 OR MIT OR BSD-3-Clause'],
  ['Apache-2.0 WITH LLVM-exception', 'Apache-2.0 WITH LLVM-exception'],
  [
    'Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT',
    'Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT',
  ],
  ['(MIT OR Apache-2.0) AND Unicode-3.0', '(MIT OR Apache-2.0) AND Unicode-3.0'],
  ['( MIT or ( ISC and Zlib ) )', '(MIT OR (ISC AND Zlib))'],
  ['GPL-2.0+', 'GPL-2.0+'],
  ['0BSD', '0BSD'],
  ['Unlicense', 'Unlicense'],
  ['LicenseRef-Acme', 'LicenseRef-Acme'],
  ['DocumentRef-acme:LicenseRef-Own', 'DocumentRef-acme:LicenseRef-Own'],
  ['Apache 2.0', 'Apache-2.0'],
  ['Apache License, Version 2.0', 'Apache-2.0'],
  ['MIT License', 'MIT'],
  ['UNLICENSED', undefined],
  ['UNLICENCED', undefined],
  ['SEE LICENSE IN EULA.txt', undefined],
  ['SEE LICENSE IN LICENSE', undefined],
  ['Proprietary', undefined],
  ['All rights reserved', undefined],
  ['MIT Apache-2.0', undefined],
  ['MIT, Apache-2.0', undefined],
  ['MIT OR', undefined],
  ['OR MIT', undefined],
  ['MIT AND/OR ISC', undefined],
  ['(MIT', undefined],
  ['MIT)', undefined],
  ['()', undefined],
  ['(MIT) WITH LLVM-exception', undefined],
  ['https://example.test/LICENSE', undefined],
  ['MIT OR UNLICENSED', undefined],
  ['', undefined],
  [' ', undefined],
  [`${'MIT OR '.repeat(100)}MIT`, undefined],
] as const) {
  test(`the licence "${written.slice(0, 60)}" is published as ${expected}`, () => {
    assert.equal(licenseExpression(written), expected);
  });
}
