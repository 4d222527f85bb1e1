/** The format `spin`: the locked application, its layers and its config, as Spin and SpinKube read them. */

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { encodeConfig, spin } from '../../src/formats/spin.ts';
import { digestOf, parseDigest } from '../../src/oci/digest.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { type MemoryFiles, memoryWorkspace } from '../support/memory-workspace.ts';
import { readFixture } from '../wasm/fixtures.ts';
import { at, detect, detectOne, openFixture, pack, temporaryFolder } from './run-format.ts';
import { oneComponent, packApp, wasm } from './spin/applications.ts';
import { spinKube, spinUp } from './spin/reader.ts';

test('the config has the digest that Spin has published', () => {
  // Both digests are in the manifest of spinframework/spin#2612.
  const locked = parseDigest('sha256:3f05015b248403ca99a9bf1861202d107885ae300f5ff165708415603a39c248');
  assert.ok(locked);
  const config = encodeConfig(locked);
  assert.equal(config.byteLength, 209);
  assert.equal(digestOf(config), 'sha256:668d372ccc29ffe6f0000bbddbff67d97c2812dbd48b5338ae8532ab6b7c4e59');
});

test('an application is proposed with the name, version and annotations of its manifest', async () => {
  const { candidates, explained } = await detect(spin, await openFixture('spin/storefront'));
  const origin = 'spin.toml';
  assert.deepEqual(explained, []);
  assert.deepEqual(
    candidates.map(({ claims, ...rest }) => ({ ...rest, claims: [...(claims ?? [])].sort() })),
    [
      {
        files: ['spin.toml'],
        name: { value: 'storefront', origin },
        version: { value: '0.2.0', origin },
        annotations: {
          'org.opencontainers.image.title': { value: 'storefront', origin },
          'org.opencontainers.image.version': { value: '0.2.0', origin },
          'org.opencontainers.image.description': {
            value: 'A shop with a cart and its static pages',
            origin,
          },
          'org.opencontainers.image.authors': {
            value: 'Ada One <ada@shop.example>, Ben Two <ben@shop.example>',
            origin,
          },
        },
        claims: [
          'legal/imprint.txt',
          'modules/fileserver.wasm',
          'modules/orders.wasm',
          'spin.toml',
          'target/wasm32-wasip2/release/cart.wasm',
          'web/dist/app.js',
          'web/dist/css/app.css',
          'web/dist/img/.keep',
          'web/dist/img/logo.svg',
          'web/dist/index.html',
          'web/dist/robots.txt',
        ],
      },
    ],
  );
});

test('Spin and SpinKube load the application', async () => {
  const workspace = await openFixture('spin/storefront');
  const packed = await pack(spin, workspace, await detectOne(spin, workspace));
  await spinKube(packed);
  const { components, lockedBytes, types } = await spinUp(packed);
  const [data, binary] = ['layer.v1+data', 'layer.v1+wasm'].map(
    (type) => `application/vnd.wasm.content.${type}`,
  );
  const lockedType = 'application/vnd.fermyon.spin.application.v1+config';
  assert.deepEqual(types, [binary, binary, data, data, data, data, binary, lockedType]);
  assert.deepEqual([...components.keys()], ['cart', 'pages', 'orders-component']);
  assert.deepEqual(components.get('cart')?.wasm, Buffer.from(await readFixture('component')));
  const files = [...(components.get('pages')?.files ?? [])].map(
    ([path, content]) => `${path} ${content.length}`,
  );
  assert.deepEqual(files, [
    'app.js 202',
    'css/app.css 205',
    'img/.keep 0',
    'img/logo.svg 88',
    'index.html 254',
    'legal/imprint.txt 137',
    'robots.txt 2',
  ]);
  assert.equal(digestOf(lockedBytes), packed.manifest.layers.at(-1)?.digest);
  assert.equal(
    String(await packed.bytes(packed.manifest.config)),
    `{"architecture":"wasm","os":"wasip1","config":{"Labels":{"com.fermyon.spin.lockedAppDigest":"${digestOf(lockedBytes)}"}},"rootfs":{"type":"layers","diff_ids":[]}}`,
  );
});

test('the locked application has the bytes that Spin writes', async () => {
  const workspace = await openFixture('spin/storefront');
  const packed = await pack(spin, workspace, await detectOne(spin, workspace));
  const { lockedBytes } = await spinUp(packed);
  const shown = String(lockedBytes)
    .replaceAll(/sha256:[0-9a-f]{64}/g, '…')
    .replaceAll(/"inline":"[^"]{9,}"/g, '"inline":"…"');
  assert.equal(
    shown,
    [
      '{"spin_lock_version":1,"must_understand":["component_host_requirements"],"metadata":{"authors":["Ada One <ada@shop.example>","Ben Two <ben@shop.example>"],"description":"A shop with a cart and its static pages","name":"storefront","triggers":{"http":{"base":"/"}},"version":"0.2.0"},',
      '"variables":{"api_host":{"default":"api.shop.example"},"payment_token":{"secret":true}},',
      '"triggers":[{"id":"cart-http-trigger","trigger_type":"http","trigger_config":{"component":"cart","route":"/cart/..."}},',
      '{"id":"pages-http-trigger","trigger_type":"http","trigger_config":{"component":"pages","route":"/..."}},',
      '{"id":"orders","trigger_type":"redis","trigger_config":{"channel":"orders","component":"orders-component"}}],',
      '"components":[{"id":"cart","metadata":{"allowed_outbound_hosts":["https://{{ api_host }}","http://pages.spin.internal"],"build":{"command":"cargo build --release --target wasm32-wasip2","watch":["src/**/*.rs","Cargo.toml"],"workdir":"cart"},"databases":["default"],"description":"What a customer is about to buy","key_value_stores":["default","carts"]},',
      '"source":{"content_type":"application/wasm","digest":"…"},"env":{"CURRENCY":"EUR","LOG":"info"},"config":{"token":"{{ payment_token }}"},"host_requirements":{"local_service_chaining":"required"}},',
      '{"id":"pages","source":{"content_type":"application/wasm","inline":"…","digest":"…"},"files":[{"digest":"…","path":"app.js"},{"digest":"…","path":"css/app.css"},{"inline":"","digest":"…","path":"img/.keep"},{"inline":"…","digest":"…","path":"img/logo.svg"},{"digest":"…","path":"index.html"},{"digest":"…","path":"legal/imprint.txt"},{"inline":"aGk","digest":"…","path":"robots.txt"}]},',
      '{"id":"orders-component","source":{"content_type":"application/wasm","inline":"…","digest":"…"},"env":{"QUEUE":"orders"}}]}',
    ].join(''),
  );
});

test('a manifest of version 1 is converted to version 2', async () => {
  const workspace = await openFixture('spin/legacy');
  const packed = await pack(spin, workspace, await detectOne(spin, workspace));
  await spinKube(packed);
  const { locked, components } = await spinUp(packed);
  assert.deepEqual(locked.metadata, {
    authors: ['Ada One <ada@shop.example>'],
    name: 'hello-legacy',
    trigger: { base: '/', type: 'http' },
    triggers: { http: { base: '/' } },
    version: '1.0.0',
  });
  assert.deepEqual(locked.triggers, [
    {
      id: 'trigger-hello-world',
      trigger_type: 'http',
      trigger_config: { component: 'hello-world', route: '/...' },
    },
  ]);
  const [component] = locked.components as readonly unknown[];
  assert.deepEqual(at(component, 'metadata', 'allowed_outbound_hosts'), [
    'redis://*:*',
    'mysql://*:*',
    'postgres://*:*',
    'http://api.shop.example',
    'https://api.shop.example',
    'http://self',
    'http://cache.shop.example:8080',
    'https://cache.shop.example:8080',
  ]);
  assert.deepEqual(at(component, 'config'), { greeting: 'hello' });
  const files = [...(components.get('hello-world')?.files.keys() ?? [])];
  assert.deepEqual(files, ['static/static/css/app.css', 'static/static/index.html']);
});

test('equal content is one layer, and packing is reproducible', async () => {
  const big = 'x'.repeat(129);
  const manifest = `${oneComponent('files = ["a/*", "b/*"]')}[component.d]\nsource = "copy.wasm"\nfiles = ["a/*"]\n`;
  const files = { 'copy.wasm': wasm, 'a/1.txt': big, 'b/2.txt': big, 'b/3.txt': 'x'.repeat(128) };
  const [first, second] = [await packApp(manifest, files), await packApp(manifest, files)];
  assert.equal(first.root.digest, second.root.digest);
  assert.equal(first.manifest.layers.length, 3);
  const { components } = await spinUp(first);
  assert.deepEqual([...(components.get('c')?.files.keys() ?? [])], ['a/1.txt', 'b/2.txt', 'b/3.txt']);
  assert.deepEqual([...(components.get('d')?.files.keys() ?? [])], ['a/1.txt']);
});

function manyFiles(count: number): MemoryFiles {
  const names = Array.from({ length: count }, (_, index) => `static/${String(index).padStart(4, '0')}.txt`);
  return Object.fromEntries(names.map((name) => [name, `${name} ${'.'.repeat(200)}`]));
}

test('more than 499 layers beside the locked application become an archive per component', async () => {
  const manifest = oneComponent('files = ["static/*"]');
  const single = await packApp(manifest, manyFiles(498));
  assert.equal(single.manifest.layers.length, 500);
  const archived = await packApp(manifest, manyFiles(499));
  await spinKube(archived);
  const { components, types } = await spinUp(archived);
  assert.deepEqual(types, [
    'application/vnd.wasm.content.layer.v1+wasm',
    'application/vnd.wasm.content.bundle.v1.tar+gzip',
    'application/vnd.fermyon.spin.application.v1+config',
  ]);
  assert.equal(components.get('c')?.files.size, 499);
});

test('an application may have five thousand files', async (context) => {
  const folder = await temporaryFolder(context);
  await mkdir(join(folder, 'static'));
  const files = Object.entries(manyFiles(5000));
  await Promise.all(files.map(([path, content]) => writeFile(join(folder, path), content)));
  await writeFile(join(folder, 'app.wasm'), wasm);
  const manifest = `${oneComponent('files = ["static/*"]')}[component.d]\nsource = "app.wasm"\nfiles = [{ source = "static", destination = "/" }]\n`;
  await writeFile(join(folder, 'spin.toml'), manifest);
  const workspace = await openFiles({ path: folder, exclude: [], skip: [] });
  const packed = await pack(spin, workspace, await detectOne(spin, workspace));
  const { components } = await spinUp(packed);
  assert.equal(packed.manifest.layers.length, 4);
  assert.deepEqual(
    [...components.values()].map(({ files }) => files.size),
    [5000, 5000],
  );
});

test('a manifest with another name is published when it is named', async () => {
  const workspace = memoryWorkspace({ 'app.wasm': wasm, 'production.toml': oneComponent('') });
  assert.deepEqual((await detect(spin, workspace)).candidates, []);
  const candidate = await detectOne(spin, workspace, [{ argument: 'production.toml' }]);
  assert.deepEqual([candidate.files, candidate.explicit], [['production.toml'], true]);
});
