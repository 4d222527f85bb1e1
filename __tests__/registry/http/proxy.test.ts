/** Proxies: which one serves a URL, with the answers of golang.org/x/net/http/httpproxy as the expected ones. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProxies } from '../../../src/registry/http/proxy.ts';

/** The proxy as `host:port`, or `direct`. */
function proxyFor(environment: Record<string, string>, url: string): string {
  return readProxies(environment)?.(new URL(url))?.host ?? 'direct';
}

const http_proxy = 'http://proxy.test:3128';

const variables: readonly (readonly [what: string, Record<string, string>, url: string, proxy: string])[] = [
  ['http_proxy for HTTP', { http_proxy }, 'http://reg.test/', 'proxy.test:3128'],
  ['no proxy for HTTPS when only http_proxy is set', { http_proxy }, 'https://reg.test/', 'direct'],
  ['https_proxy for HTTPS', { https_proxy: 'http://p:1' }, 'https://reg.test/', 'p:1'],
  [
    'no proxy for HTTP when only https_proxy is set',
    { https_proxy: 'http://p:1' },
    'http://reg.test/',
    'direct',
  ],
  ['the upper-case variable', { HTTP_PROXY: 'http://p:1' }, 'http://reg.test/', 'p:1'],
  [
    'the upper-case variable before the other',
    { HTTP_PROXY: 'http://p:1', http_proxy },
    'http://r.test/',
    'p:1',
  ],
  [
    'the upper-case variable where the other is empty',
    { HTTP_PROXY: 'http://p:1', http_proxy: '' },
    'http://r.test/',
    'p:1',
  ],
  [
    'the lower-case variable where the other is empty',
    { HTTP_PROXY: '', http_proxy },
    'http://r.test/',
    'proxy.test:3128',
  ],
  ['no proxy for empty variables', { http_proxy: '', HTTPS_PROXY: ' ' }, 'http://reg.test/', 'direct'],
  ['a proxy without a scheme', { http_proxy: 'proxy.test:3128' }, 'http://reg.test/', 'proxy.test:3128'],
  ['a proxy by its name alone', { http_proxy: 'proxy' }, 'http://reg.test/', 'proxy'],
  [
    'an IPv4 address without a scheme',
    { http_proxy: '127.0.0.1:5711' },
    'http://reg.test/',
    '127.0.0.1:5711',
  ],
  [
    'an IPv6 address without a scheme',
    { https_proxy: '[2001:db8::9]:3128' },
    'https://r.test/',
    '[2001:db8::9]:3128',
  ],
  ['a proxy over TLS', { https_proxy: 'https://p.test' }, 'https://reg.test/', 'p.test'],
  [
    'NO_PROXY where no_proxy is empty',
    { http_proxy, no_proxy: '', NO_PROXY: 'test' },
    'http://reg.test/',
    'direct',
  ],
  ['a direct connection to localhost', { http_proxy }, 'http://localhost:5000/', 'direct'],
  ['a direct connection to 127.0.0.2', { http_proxy }, 'http://127.0.0.2:5000/', 'direct'],
  ['a direct connection to [::1]', { http_proxy }, 'http://[::1]:5000/', 'direct'],
];

for (const [what, environment, url, proxy] of variables) {
  test(`the environment gives ${what}`, () => assert.equal(proxyFor(environment, url), proxy));
}

const exclusions: readonly (readonly [no_proxy: string, url: string, isExcluded: boolean])[] = [
  ['192.0.2.0/24', 'http://192.0.2.10:5000/', true],
  ['192.0.2.0/24', 'http://192.0.3.10/', false],
  ['192.0.2.0/33', 'http://192.0.2.10/', false],
  ['192.0.2.10', 'http://192.0.2.10:5000/', true],
  ['192.0.2.10:5000', 'http://192.0.2.10:5000/', true],
  ['192.0.2.10:5000', 'http://192.0.2.10/', false],
  ['192.0.2.1', 'http://192.0.2.10/', false],
  ['0.0.0.0/0', 'http://10.1.2.3/', true],
  ['0.0.0.0/0', 'http://reg.test/', false],
  ['::/0', 'http://10.1.2.3/', false],
  ['::/0', 'http://[2001:db8::1]/', true],
  ['2001:db8::/32', 'http://[2001:db8::1]:5000/', true],
  ['2001:db8::1', 'http://[2001:db8::1]/', true],
  ['[2001:db8::1]:5000', 'http://[2001:db8::1]:5000/', true],
  ['[2001:db8::1]:5000', 'http://[2001:db8::1]/', false],
  ['192.0.2.0/24', 'http://[::ffff:192.0.2.10]/', true],
  ['example.com', 'http://example.com/', true],
  ['example.com', 'http://a.example.com/', true],
  ['example.com', 'http://notexample.com/', false],
  ['.example.com', 'http://example.com/', false],
  ['.example.com', 'http://a.b.example.com/', true],
  ['*.example.com', 'http://a.example.com/', true],
  ['*.example.com', 'http://example.com/', false],
  ['EXAMPLE.com', 'http://a.Example.COM/', true],
  ['example.com:80', 'http://example.com/', true],
  ['example.com:5000', 'http://example.com/', false],
  ['.example.com:5000', 'http://a.example.com:5000/', true],
  ['bücher.example', 'http://bücher.example/', true],
  [' reg.test , other.test ', 'http://other.test/', true],
  ['*', 'http://reg.test/', true],
  ['reg.test,*', 'http://192.0.2.10/', true],
  ['*:80', 'http://reg.test/', false],
  [',,:80,[]:80', 'http://reg.test/', false],
  ['reg.test other.test', 'http://reg.test/', false],
];

for (const [no_proxy, url, isExcluded] of exclusions) {
  test(`no_proxy=${no_proxy} ${isExcluded ? 'excludes' : 'does not exclude'} ${url}`, () => {
    assert.equal(proxyFor({ http_proxy, no_proxy }, url), isExcluded ? 'direct' : 'proxy.test:3128');
  });
}

test('an environment without a proxy needs no choice at all', () => {
  assert.equal(readProxies({ no_proxy: '*', http_proxy: '', PATH: '/bin' }), undefined);
});

for (const [value, message] of [
  ['socks5://proxy.test:1080', 'https_proxy names a proxy of the type socks5, which is not supported'],
  ['ftp://proxy.test', 'https_proxy names a proxy of the type ftp, which is not supported'],
  ['http://', 'https_proxy is not a valid proxy URL'],
  ['http://%zz:secret@proxy.test', 'https_proxy is not a valid proxy URL'],
  ['not a proxy', 'https_proxy is not a valid proxy URL'],
] as const) {
  test(`https_proxy=${value} is an error for the URL that needs it`, () => {
    const find = readProxies({ https_proxy: value, no_proxy: 'other.test' });
    assert.equal(find?.(new URL('https://other.test/')), undefined);
    assert.throws(() => find?.(new URL('https://reg.test/')), { code: 'input', message });
  });
}
