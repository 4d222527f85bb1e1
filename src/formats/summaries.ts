/** What each built-in format is, in one line of the help; loads no format, since the help runs on Node 14. */

/** By the name of the format, in the order of precedence; a test compares it with the formats themselves. */
export const formatSummaries: Readonly<
  Record<string, { readonly publishedByDefault: boolean; readonly summary: string }>
> = {
  layout: { publishedByDefault: false, summary: 'an OCI image layout that another tool wrote' },
  cnab: { publishedByDefault: false, summary: 'a CNAB bundle, from bundle.json' },
  spin: { publishedByDefault: true, summary: 'a Spin application, from spin.toml' },
  kubewarden: { publishedByDefault: true, summary: 'a Kubewarden policy' },
  cup: { publishedByDefault: true, summary: 'a cup controller with its definitions' },
  envoy: { publishedByDefault: true, summary: 'a proxy-wasm module for Envoy and Istio' },
  opa: { publishedByDefault: false, summary: 'an OPA bundle, or a policy compiled to Wasm' },
  timoni: { publishedByDefault: false, summary: 'a Timoni module' },
  helm: { publishedByDefault: false, summary: 'a Helm chart' },
  flux: { publishedByDefault: false, summary: 'a folder of Kubernetes manifests for Flux' },
  image: { publishedByDefault: false, summary: 'Wasm as a container image for containerd and Docker' },
  index: { publishedByDefault: false, summary: 'an image index of other artifacts of the run' },
  wasm: { publishedByDefault: true, summary: 'any other component, core module or WIT package' },
};
