/** Charts that `helm package` accepts or rejects for one reason each; `npm run interop` compares what it makes of them. */

import { gzipSync } from 'node:zlib';

/** Contents by path. */
export type ChartFiles = Readonly<Record<string, string | Uint8Array>>;

export interface TestChart {
  readonly name: string;
  readonly files: ChartFiles;
  /** `accepted` or `rejected` by Helm 3 and 4 and by us; else why the result differs, with what each of the three does. */
  readonly expected: 'accepted' | 'rejected' | Explained;
}

export interface Explained {
  readonly helm3: 'accepted' | 'rejected';
  readonly helm4: 'accepted' | 'rejected';
  readonly own: 'accepted' | 'rejected';
  readonly why: string;
}

const chart2 = 'apiVersion: v2\nname: app\nversion: 1.0.0\n';
const chart1 = 'apiVersion: v1\nname: app\nversion: 1.0.0\n';

/** A tar archive in gzip of these files. */
export function tarGzip(files: ChartFiles): Uint8Array {
  const blocks = Object.entries(files).flatMap(([path, content]) => {
    const bytes = Buffer.from(content);
    return [tarHeader(path, bytes.byteLength), bytes, Buffer.alloc(-bytes.byteLength & 511)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

function tarHeader(path: string, size: number): Buffer {
  const header = Buffer.alloc(512);
  header.write(path, 0, 100);
  header.write('0000644\0', 100);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write(path.endsWith('/') ? '        5' : '        0', 148);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

const b = { 'b/Chart.yaml': 'apiVersion: v2\nname: b\nversion: 1.0.0\n', 'b/values.yaml': 'x: 1\n' };

/** The chart `app` with these files; `Chart.yaml` is there unless given. */
function accepted(name: string, files: ChartFiles): TestChart {
  return { name, files: { 'Chart.yaml': chart2, ...files }, expected: 'accepted' };
}

function rejected(name: string, files: ChartFiles): TestChart {
  return { ...accepted(name, files), expected: 'rejected' };
}

const values: readonly TestChart[] = [
  accepted('values that are a mapping', { 'values.yaml': 'a: 1\nb: {c: [1, x]}\n' }),
  accepted('values that are empty', { 'values.yaml': '' }),
  accepted('values that are a comment', { 'values.yaml': '# nothing\n' }),
  accepted('values that are null', { 'values.yaml': 'null\n' }),
  accepted('values that are an empty mapping', { 'values.yaml': '{}' }),
  accepted('values with a byte order mark', { 'values.yaml': '\ufeffa: 1\n' }),
  accepted('values with an anchor', { 'values.yaml': 'a: &a {x: 1}\nb: *a\nc:\n  <<: *a\n  y: 2\n' }),
  accepted('values with a key twice', { 'values.yaml': 'a: 1\na: 2\n' }),
  accepted('values with keys of other types', { 'values.yaml': '1: a\n1.5: b\ntrue: c\n' }),
  accepted('values with a tag', { 'values.yaml': 'a: !custom x\n' }),
  accepted('values in two documents', { 'values.yaml': 'a: 1\n---\nb: 2\n' }),
  accepted('values with the line ends of Windows', { 'values.yaml': 'a: 1\r\nb:\r\n  - 2\r\n' }),
  accepted('values with a date', { 'values.yaml': 'a: 2024-01-01\nb: 2024-01-01T00:00:00Z\nc: 12:30\n' }),
  accepted('values with large numbers', { 'values.yaml': 'a: 18446744073709551615\nb: 1e400x\nc: 0o17\n' }),
  accepted('values without a line end', { 'values.yaml': 'a: |\n  text' }),
  rejected('values that are a sequence', { 'values.yaml': '- a\n' }),
  rejected('values that are text', { 'values.yaml': 'text\n' }),
  rejected('values that are a number', { 'values.yaml': '1\n' }),
  rejected('values that are false', { 'values.yaml': 'false\n' }),
  rejected('values that do not end', { 'values.yaml': 'a: [1\n' }),
  rejected('values with a tab for indentation', { 'values.yaml': 'a:\n\tb: 1\n' }),
  rejected('values with a template', { 'values.yaml': 'a: {{ .Values.b }}\n' }),
  rejected('values with a mapping in a mapping on one line', { 'values.yaml': 'a: b: c\n' }),
  rejected('values with an unknown anchor', { 'values.yaml': 'a: *b\n' }),
  rejected('values with a null key', { 'values.yaml': '~: a\n' }),
  rejected('values with a sequence as a key', { 'values.yaml': '? [a]\n: b\n' }),
  rejected('values with infinity', { 'values.yaml': 'a: .inf\n' }),
  rejected('values with NaN', { 'values.yaml': 'a: {b: [.NaN]}\n' }),
  rejected('values that merge a number', { 'values.yaml': '<<: 1\n' }),
  rejected('values that are not UTF-8', { 'values.yaml': Buffer.from('a: \xe9\n', 'latin1') }),
  rejected('values with a control character', { 'values.yaml': 'a: x\u0007y\n' }),
  rejected('values of YAML 1.2', { 'values.yaml': '%YAML 1.2\n---\na: 1\n' }),
  rejected('values of a subchart that are a sequence', {
    'charts/b/Chart.yaml': b['b/Chart.yaml'],
    'charts/b/values.yaml': '- a\n',
  }),
  rejected('values of a subchart of a subchart that are broken', {
    'charts/b/Chart.yaml': b['b/Chart.yaml'],
    'charts/b/charts/c/Chart.yaml': b['b/Chart.yaml'],
    'charts/b/charts/c/values.yaml': 'a: [',
  }),
  {
    ...accepted('values whose second document is broken', { 'values.yaml': 'a: 1\n---\nb: [\n' }),
    expected: {
      helm3: 'accepted',
      helm4: 'rejected',
      own: 'rejected',
      why: 'Helm 3 reads the first document only, and Helm 4 could not load the package',
    },
  },
  {
    ...accepted('values whose second document is a sequence', { 'values.yaml': 'a: 1\n---\n- b\n' }),
    expected: {
      helm3: 'accepted',
      helm4: 'rejected',
      own: 'rejected',
      why: 'Helm 3 reads the first document only, and Helm 4 could not load the package',
    },
  },
];

const time = 'generated: "2024-05-06T07:08:09.123456Z"\n';

const locks: readonly TestChart[] = [
  accepted('a lock', { 'Chart.lock': `dependencies: []\ndigest: sha256:00\n${time}` }),
  accepted('a lock with a dependency', {
    'Chart.lock': `dependencies:\n- {name: x, repository: "", version: 1.0.0}\n${time}`,
  }),
  accepted('an empty lock', { 'Chart.lock': '' }),
  accepted('a lock with a time that is not quoted', {
    'Chart.lock': 'generated: 2024-05-06T07:08:09+02:00\n',
  }),
  accepted('a lock without a time', { 'Chart.lock': 'digest: 12\n' }),
  accepted('a lock with an unknown member', { 'Chart.lock': `other: [1]\n${time}` }),
  accepted('a lock with an empty dependency', { 'Chart.lock': 'dependencies: [null]\n' }),
  accepted('a legacy lock in version 1', {
    'Chart.yaml': chart1,
    'requirements.yaml': 'dependencies: []\n',
    'requirements.lock': time,
  }),
  accepted('a lock in version 1', { 'Chart.yaml': chart1, 'Chart.lock': time }),
  rejected('a lock that is a sequence', { 'Chart.lock': '- a\n' }),
  rejected('a lock that is text', { 'Chart.lock': 'locked\n' }),
  rejected('a lock that is broken', { 'Chart.lock': 'dependencies: [\n' }),
  rejected('a lock with words for a time', { 'Chart.lock': 'generated: yesterday\n' }),
  rejected('a lock with a number for a time', { 'Chart.lock': 'generated: 5\n' }),
  rejected('a lock with a date for a time', { 'Chart.lock': 'generated: "2024-05-06"\n' }),
  rejected('a lock with a day that does not exist', { 'Chart.lock': 'generated: "2024-02-30T00:00:00Z"\n' }),
  rejected('a lock with a list for a digest', { 'Chart.lock': 'digest: [a]\n' }),
  rejected('a lock with a mapping for dependencies', { 'Chart.lock': 'dependencies: {a: b}\n' }),
  rejected('a lock with text for a dependency', { 'Chart.lock': 'dependencies: [a]\n' }),
  rejected('a legacy lock that is broken in version 2', { 'requirements.lock': 'a: [\n' }),
  rejected('a lock of a subchart that is broken', {
    'charts/b/Chart.yaml': b['b/Chart.yaml'],
    'charts/b/Chart.lock': '- a\n',
  }),
];

const dependsOnB = 'dependencies:\n- name: b\n  version: 1.0.0\n  repository: file://../b\n';

const archives: readonly TestChart[] = [
  accepted('an archive in charts', { 'charts/b-1.0.0.tgz': tarGzip(b) }),
  accepted('an archive with another name', { 'Chart.yaml': chart2 + dependsOnB, 'charts/x.tgz': tarGzip(b) }),
  accepted('an archive with a folder entry', { 'charts/b.tgz': tarGzip({ 'b/': '', ...b }) }),
  accepted('an archive with the separators of Windows', {
    'charts/b.tgz': tarGzip({ 'b\\Chart.yaml': b['b/Chart.yaml'], 'b\\templates\\x.yaml': 'x: 1' }),
  }),
  accepted('an archive in an archive', {
    'charts/c.tgz': tarGzip({
      'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
      'c/charts/b.tgz': tarGzip(b),
    }),
  }),
  rejected('an archive that is text', { 'charts/b-1.0.0.tgz': 'archive' }),
  rejected('an archive that is empty', { 'charts/b-1.0.0.tgz': '' }),
  rejected('an archive without gzip', { 'charts/b.tgz': Buffer.alloc(1024) }),
  rejected('an archive that is cut off', { 'charts/b.tgz': tarGzip(b).subarray(0, 60) }),
  rejected('gzip that holds no archive', { 'charts/b.tgz': gzipSync('not a tar archive') }),
  rejected('gzip that holds a damaged archive', { 'charts/b.tgz': gzipSync(Buffer.alloc(1024, 'x')) }),
  rejected('gzip that holds nothing', { 'charts/b.tgz': gzipSync('') }),
  rejected('an archive without files', { 'charts/b.tgz': tarGzip({}) }),
  rejected('an archive that is no chart', { 'charts/b.tgz': tarGzip({ 'b/values.yaml': 'a: 1' }) }),
  rejected('an archive without a folder', { 'charts/b.tgz': tarGzip({ 'Chart.yaml': b['b/Chart.yaml'] }) }),
  rejected('an archive with a path to a parent folder', {
    'charts/b.tgz': tarGzip({ ...b, 'b/../../x': '' }),
  }),
  rejected('an archive with an absolute path', { 'charts/b.tgz': tarGzip({ ...b, 'b//etc/x': '' }) }),
  rejected('an archive with a drive', { 'charts/b.tgz': tarGzip({ ...b, 'b/c:/x': '' }) }),
  rejected('an archive with broken values', { 'charts/b.tgz': tarGzip({ ...b, 'b/values.yaml': '- 1' }) }),
  rejected('an archive with an invalid version', {
    'charts/b.tgz': tarGzip({ 'b/Chart.yaml': 'apiVersion: v2\nname: b\nversion: one\n' }),
  }),
  rejected('an archive with a file that is too large', {
    'charts/b.tgz': tarGzip({ ...b, 'b/big': Buffer.alloc(5 * 1024 * 1024 + 1) }),
  }),
  rejected('an archive in an archive that is broken', {
    'charts/c.tgz': tarGzip({ 'c/Chart.yaml': b['b/Chart.yaml'], 'c/charts/b.tgz': 'x' }),
  }),
  rejected('a folder with the name of an archive', { 'charts/b.tgz/Chart.yaml': b['b/Chart.yaml'] }),
  rejected('an archive of another chart than the dependency', {
    'Chart.yaml': chart2 + dependsOnB.replace('name: b', 'name: bb'),
    'charts/bb-1.0.0.tgz': tarGzip(b),
  }),
];

const folders: readonly TestChart[] = [
  accepted('a subchart as a folder', { 'charts/b/Chart.yaml': b['b/Chart.yaml'], 'charts/b/x.txt': 'x' }),
  accepted('names in charts that are skipped', {
    'charts/_draft/x': '',
    'charts/.keep': '',
    'charts/b/Chart.yaml': b['b/Chart.yaml'],
    'charts/b/charts/_draft/x': '',
    'charts/b.tgz.prov': 'signature',
  }),
  accepted('ignored files', { '.helmignore': '*.bak\n/secret\n', 'a.bak': '', 'secret/x': '', 'b.txt': 'b' }),
  accepted('templates and other files', {
    'templates/NOTES.txt': 'hi',
    'templates/.hidden': '',
    'crds/x.yaml': 'a: 1',
    'values.schema.json': '{"type": "object"}',
    LICENSE: 'x',
  }),
  accepted('a schema with a byte order mark', { 'values.schema.json': '\ufeff{}' }),
  rejected('a schema that is not JSON', { 'values.schema.json': '{' }),
  rejected('a schema of a subchart that is not JSON', {
    'charts/b/Chart.yaml': b['b/Chart.yaml'],
    'charts/b/values.schema.json': '{a: 1}',
  }),
  rejected('a file in charts', { 'charts/README.md': '' }),
  rejected('a folder in charts without a chart', { 'charts/b/values.yaml': '' }),
  rejected('a subchart with an unknown type', { 'charts/b/Chart.yaml': `${b['b/Chart.yaml']}type: x\n` }),
  rejected('a Chart.yaml that is ignored', { '.helmignore': 'Chart.yaml\n' }),
];

const metadata: readonly TestChart[] = [
  accepted('metadata with annotations', {
    'Chart.yaml': `${chart2}annotations: {empty: "", nothing: null, number: 1.0, full: x}\n`,
  }),
  accepted('metadata without apiVersion', { 'Chart.yaml': 'name: app\nversion: 1.0.0\n' }),
  accepted('metadata with a second document', { 'Chart.yaml': `${chart2}---\nname: other\n` }),
  accepted('metadata with numbers for text', {
    'Chart.yaml': `${chart2}appVersion: 1.10\ndescription: 012\n`,
  }),
  accepted('metadata with a short version', { 'Chart.yaml': 'apiVersion: v2\nname: app\nversion: "1"\n' }),
  accepted('metadata with an unknown member', { 'Chart.yaml': `${chart2}other: {a: [1]}\n` }),
  accepted('dependencies of version 1', {
    'Chart.yaml': `${chart1}# before\n${dependsOnB}description: after\n`,
    'charts/b/Chart.yaml': b['b/Chart.yaml'],
  }),
  accepted('dependencies of version 1 at the end', {
    'Chart.yaml': `${chart1}${dependsOnB}`,
    'charts/b.tgz': tarGzip(b),
  }),
  accepted('dependencies of version 1 in a flow mapping', {
    'Chart.yaml': '{apiVersion: v1, name: app, version: 1.0.0, dependencies: [{name: b, repository: ""}]}',
    'charts/b.tgz': tarGzip(b),
  }),
  accepted('dependencies of version 1 with an anchor', {
    'Chart.yaml': `${chart1}dependencies:\n- name: &b b\n  repository: ""\ndescription: *b\n`,
    'charts/b.tgz': tarGzip(b),
  }),
  accepted('requirements of version 1', {
    'Chart.yaml': chart1,
    'requirements.yaml': dependsOnB,
    'charts/b.tgz': tarGzip(b),
  }),
  accepted('requirements and dependencies of version 1', {
    'Chart.yaml': `${chart1}dependencies:\n- {name: c, repository: ""}\n`,
    'requirements.yaml': dependsOnB,
    'charts/b.tgz': tarGzip(b),
  }),
  accepted('requirements of version 2', { 'requirements.yaml': dependsOnB, 'charts/b.tgz': tarGzip(b) }),
  accepted('requirements that are empty', { 'Chart.yaml': chart1, 'requirements.yaml': '# none\n' }),
  accepted('a subchart of version 1 with dependencies', {
    'charts/app/Chart.yaml': chart1 + dependsOnB,
  }),
  rejected('a dependency of version 1 that is not in charts', { 'Chart.yaml': chart1 + dependsOnB }),
  rejected('a dependency that is not in charts', { 'Chart.yaml': chart2 + dependsOnB }),
  rejected('requirements that are broken', { 'Chart.yaml': chart1, 'requirements.yaml': 'dependencies: [' }),
  rejected('requirements that are a sequence', { 'Chart.yaml': chart1, 'requirements.yaml': '- a' }),
  rejected('metadata with an empty maintainer', { 'Chart.yaml': `${chart2}maintainers: [null]\n` }),
  rejected('metadata with an empty dependency', { 'Chart.yaml': `${chart2}dependencies: [null]\n` }),
  rejected('metadata with a version that is not semantic', { 'Chart.yaml': 'name: app\nversion: 1.2.3.4\n' }),
  rejected('metadata with a path for a name', { 'Chart.yaml': 'name: a/b\nversion: 1.0.0\n' }),
  rejected('metadata with a mapping as a key', { 'Chart.yaml': `${chart2}? {a: b}\n: c\n` }),
  rejected('a lock with a null key', { 'Chart.lock': '~: a\n' }),
  rejected('metadata with an unknown type', { 'Chart.yaml': `${chart2}type: plugin\n` }),
  rejected('metadata that is not UTF-8', {
    'Chart.yaml': Buffer.from(`${chart2}description: \xe9`, 'latin1'),
  }),
  rejected('metadata with a template', { 'Chart.yaml': `${chart2}description: {{ x }}\n` }),
];

export const charts: readonly TestChart[] = [...values, ...locks, ...archives, ...folders, ...metadata];
