/** Where trusted roots come from: the public Sigstore and GitHub's, each for the certificates of its own authority. */

import type { Host, ServiceRequests } from '../host/host.ts';

/** A repository of TUF with the trusted root of one Sigstore. */
export interface RootSource {
  readonly name: string;
  /** Its URL. */
  readonly mirror: string;
  /** The organisation in the issuer of its certificates; absent for the source of all others. */
  readonly organization?: string;
  /** The root of TUF that updates begin with; absent where `@sigstore/tuf` brings it. */
  tufRoot?(): Promise<unknown>;
  /** Whether a host of GitHub with data residency has a trusted root of its own. */
  readonly hasTenants?: boolean;
}

export type RootHost = Pick<Host, 'scratch' | 'workflow'> & Pick<ServiceRequests, 'fetch' | 'runLibrary'>;

/** As `gh attestation verify` chooses (cli/cli, pkg/cmd/attestation/verification/sigstore.go). */
export const rootSources: readonly RootSource[] = [
  {
    name: "GitHub's Sigstore",
    mirror: 'https://tuf-repo.github.com',
    organization: 'GitHub, Inc.',
    tufRoot: async () => (await import('./github-tuf-root.ts')).githubTufRoot,
    hasTenants: true,
  },
  { name: 'Sigstore', mirror: 'https://tuf-repo-cdn.sigstore.dev' },
];
