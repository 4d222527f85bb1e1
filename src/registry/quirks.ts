/** Quirks: the one table of what registry families do differently, each with the thread that proves it. */

export interface Quirk {
  /** The family, for messages. */
  readonly family: string;
  /** Names of hosts, or domains that begin with a dot. */
  readonly hosts: readonly string[];
  /** The thread or page that proves what the row says. */
  readonly proof: string;
  /** Host on the wire, where it differs from the one in references. */
  readonly wire?: string;
  /** `false`: a mount from the repository itself never tells that a blob is there, so a large one is asked for by HEAD. */
  readonly mounts?: false;
  /** `false`: mount hints from other repositories can fail a push and are not sent. */
  readonly siblings?: false;
  /** Bytes of a chunk after a 413; `none` where chunks do not exist. */
  readonly chunk?: number | 'none';
  /** Most tag requests per second. */
  readonly tagsPerSecond?: number;
}

const mebibyte = 1024 * 1024;

export const quirks: readonly Quirk[] = [
  {
    family: 'GitHub Container Registry',
    hosts: ['ghcr.io'],
    // A PATCH with Content-Range above 4 MiB is a 416; a whole PUT is not limited so.
    proof: 'https://github.com/oras-project/rust-oci-client/issues/35',
    mounts: false,
    chunk: 4 * mebibyte,
  },
  {
    family: 'Docker Hub',
    hosts: ['docker.io', 'index.docker.io', 'registry-1.docker.io'],
    // A mount from a repository that the account cannot read fails the token request or the POST.
    proof: 'https://github.com/google/go-containerregistry/issues/1741',
    wire: 'registry-1.docker.io',
    siblings: false,
  },
  {
    family: 'Amazon ECR',
    hosts: ['.amazonaws.com', '.amazonaws.com.cn', 'public.ecr.aws'],
    // Mounts are opt-in per account; tags above 10 per second are refused (containerd/containerd#10447); chunks are 5 to 10 MiB.
    proof: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/blob-mounting.html',
    mounts: false,
    chunk: 8 * mebibyte,
    tagsPerSecond: 8,
  },
  {
    family: 'Google Artifact Registry',
    hosts: ['.pkg.dev', 'gcr.io', '.gcr.io'],
    // Whole blobs only.
    proof: 'https://github.com/kitops-ml/kitops/issues/777',
    mounts: false,
    chunk: 'none',
  },
  {
    family: 'Azure Container Registry',
    hosts: ['.azurecr.io', '.azurecr.cn', '.azurecr.us'],
    // Large whole blobs were answered with 413 in one report.
    proof: 'https://github.com/goharbor/harbor/issues/23015',
    mounts: false,
    chunk: 4 * mebibyte,
  },
];

const plain: Quirk = {
  family: 'registry',
  hosts: [],
  proof: 'https://github.com/opencontainers/distribution-spec',
};

/** What a chunk is where no row says otherwise. */
export const usualChunk = 16 * mebibyte;

/** The row for a host (its port does not count), or one without any difference. */
export function quirkOf(host: string): Quirk {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return quirks.find((quirk) => quirk.hosts.some((entry) => matches(name, entry))) ?? plain;
}

function matches(name: string, entry: string): boolean {
  return entry.startsWith('.') ? name.endsWith(entry) : name === entry;
}
