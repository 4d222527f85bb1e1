/** Quirks: the one table of what registries do differently, each row with the thread or page that documents it. */

export interface Quirk {
  /** Name of the registry or its family. */
  readonly family: string;
  /** Hosts, or domains that begin with a dot. */
  readonly hosts: readonly string[];
  /** The thread or page that documents the row. */
  readonly reference: string;
  /** Host of the API, where it differs from the host in references. */
  readonly apiHost?: string;
  /** `false`: mounting a blob from its own repository does not find it, so that a HEAD request looks for a large blob. */
  readonly selfMount?: false;
  /** `false`: a mount from another repository may fail the push and is not attempted. */
  readonly crossRepositoryMount?: false;
  /** Bytes of a chunk after a 413; `none` where chunked uploads are not supported. */
  readonly chunk?: number | 'none';
  /** `true`: a manifest is refused while content that it lists is missing. */
  readonly validatesManifests?: true;
  /** Maximum tag requests per second. */
  readonly tagsPerSecond?: number;
}

const mebibyte = 1024 * 1024;

export const quirks: readonly Quirk[] = [
  {
    family: 'GitHub Container Registry',
    hosts: ['ghcr.io'],
    // A PATCH with Content-Range above 4 MiB is a 416; a monolithic PUT has no such limit.
    reference: 'https://github.com/oras-project/rust-oci-client/issues/35',
    selfMount: false,
    chunk: 4 * mebibyte,
  },
  {
    family: 'Docker Hub',
    hosts: ['docker.io', 'index.docker.io', 'registry-1.docker.io'],
    // A mount from a repository that the account cannot read fails the token request or the POST.
    reference: 'https://github.com/google/go-containerregistry/issues/1741',
    apiHost: 'registry-1.docker.io',
    crossRepositoryMount: false,
    // "blob unknown to registry" (oras-project/oras#601).
    validatesManifests: true,
  },
  {
    family: 'Amazon ECR',
    hosts: ['.amazonaws.com', '.amazonaws.com.cn', 'public.ecr.aws'],
    // Mounts are opt-in for each account; more than 10 tags per second are refused (containerd/containerd#10447); chunks are 5 to 10 MiB.
    reference: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/blob-mounting.html',
    selfMount: false,
    chunk: 8 * mebibyte,
    tagsPerSecond: 8,
    // LayersNotFoundException (Amazon ECR API Reference, "PutImage").
    validatesManifests: true,
  },
  {
    family: 'Google Artifact Registry',
    hosts: ['.pkg.dev', 'gcr.io', '.gcr.io'],
    // Monolithic uploads only.
    reference: 'https://github.com/kitops-ml/kitops/issues/777',
    selfMount: false,
    chunk: 'none',
  },
  {
    family: 'Azure Container Registry',
    hosts: ['.azurecr.io', '.azurecr.cn', '.azurecr.us'],
    // One report of a 413 for large monolithic uploads.
    reference: 'https://github.com/goharbor/harbor/issues/23015',
    selfMount: false,
    chunk: 4 * mebibyte,
  },
];

const none: Quirk = {
  family: 'registry',
  hosts: [],
  reference: 'https://github.com/opencontainers/distribution-spec',
};

/** Bytes of a chunk where no row says otherwise. */
export const defaultChunk = 16 * mebibyte;

/** The row of a host, whatever its port, or a row without any quirk. */
export function quirkOf(host: string): Quirk {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return quirks.find((quirk) => quirk.hosts.some((entry) => matches(name, entry))) ?? none;
}

function matches(name: string, entry: string): boolean {
  return entry.startsWith('.') ? name.endsWith(entry) : name === entry;
}
