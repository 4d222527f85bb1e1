/** The meanings of annotations that specifications and clients define, in one line each. */

const meanings: Readonly<Record<string, string>> = {
  // image-spec v1.1.1, annotations.md.
  'org.opencontainers.image.created': 'when it was built',
  'org.opencontainers.image.authors': 'who is responsible for it',
  'org.opencontainers.image.url': 'web page',
  'org.opencontainers.image.documentation': 'documentation',
  'org.opencontainers.image.source': 'source code',
  'org.opencontainers.image.version': 'version',
  'org.opencontainers.image.revision': 'commit of the source code',
  'org.opencontainers.image.vendor': 'organization that distributes it',
  'org.opencontainers.image.licenses': 'licenses, as an SPDX expression',
  'org.opencontainers.image.ref.name': 'name in the image layout',
  'org.opencontainers.image.title': 'title; of a layer, the name of its file',
  'org.opencontainers.image.description': 'description',
  'org.opencontainers.image.base.digest': 'digest of the base image',
  'org.opencontainers.image.base.name': 'reference of the base image',
  'org.opencontainers.artifactType': 'type of the artifact, from before image-spec 1.1',
  // oras-go, content/file.
  'io.deis.oras.content.unpack': 'whether clients unpack the layer into a folder',
  'io.deis.oras.content.digest': 'digest of the layer after decompression',
  // solo-io/wasm, spec-compat.md.
  'module.wasm.image/variant': 'form of the image, which proxies tell from its layers',
  'module.wasm.runtime/type': 'proxy that the module is for',
  'module.wasm.runtime/abi_version': 'versions of the ABI that the module was built for',
  // stefanprodan/timoni, api/v1alpha1/artifact.go.
  'sh.timoni.content.type': 'which part of the module the layer holds',
  'sh.timoni.images': 'container images that the module deploys',
  // cnabio/cnab-to-oci, converter.
  'io.cnab.runtime_version': 'version of the bundle specification',
  'io.cnab.keywords': 'keywords of the bundle',
  'io.cnab.manifest.type': 'role in the bundle',
  'io.cnab.component.name': 'name of the image in the bundle',
  // Artifact Hub, "Annotations of Kubewarden policies".
  'io.artifacthub.displayName': 'name that Artifact Hub shows',
  'io.artifacthub.keywords': 'keywords on Artifact Hub',
  'io.artifacthub.resources': 'kinds of Kubernetes resources that the policy examines',
  // kubewarden-controller, policy metadata.
  'io.kubewarden.policy.title': 'name of the policy',
  'io.kubewarden.policy.version': 'version of the policy',
  'io.kubewarden.policy.description': 'description of the policy',
  'io.kubewarden.policy.author': 'author of the policy',
  'io.kubewarden.policy.license': 'license of the policy',
  'io.kubewarden.policy.source': 'source code of the policy',
  'io.kubewarden.policy.url': 'web page of the policy',
  'io.kubewarden.policy.ociUrl': 'where the policy is published',
  'io.kubewarden.policy.usage': 'how to use the policy',
  'io.kubewarden.policy.category': 'what the policy is about',
  'io.kubewarden.policy.severity': 'how severe a violation is',
  'io.kubewarden.kwctl': 'version of kwctl that annotated the policy',
  // sigstore-js, packages/oci; cosign.
  'dev.sigstore.bundle.content': 'what the bundle holds',
  'dev.sigstore.bundle.predicateType': 'type of the attested statement',
  'dev.cosignproject.cosign/signature': 'signature of the layer',
  'dev.sigstore.cosign/certificate': 'certificate of the signer',
  'dev.sigstore.cosign/bundle': 'entry in the transparency log',
  'in-toto.io/predicate-type': 'type of the attested statement',
  // moby/buildkit, docs/attestations/attestation-storage.md.
  'vnd.docker.reference.type': 'role of the manifest in the index',
  'vnd.docker.reference.digest': 'manifest that it describes',
  'com.docker.official-images.bashbrew.arch': 'architecture in Docker official images',
  // Spin, crates/oci.
  'com.fermyon.spin.lockedAppDigest': 'digest of the locked application',
  // containerd.
  'io.containerd.image.name': 'name in containerd',
};

/** The meaning of an annotation; `undefined` for one that nobody has defined for all. */
export function annotationMeaning(key: string): string | undefined {
  return Object.hasOwn(meanings, key) ? meanings[key] : undefined;
}
