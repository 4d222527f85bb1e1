import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyDescriptor, emptyJson } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';

test('the empty descriptor describes the bytes of the empty JSON object', () => {
  assert.equal(emptyDescriptor.digest, digestOf(emptyJson));
  assert.equal(emptyDescriptor.size, emptyJson.byteLength);
});
