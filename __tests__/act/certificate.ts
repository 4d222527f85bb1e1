/** A certificate for tests: for `ghcr.io` and `api.github.com`, which answer on loopback only while a workflow runs in act. */

export const certificate = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBoDCCAUWgAwIBAgIUISQtUnAtcZUUIOhiUdmpLa6OGNUwCgYIKoZIzj0EAwIw
EjEQMA4GA1UEAwwHZ2hjci5pbzAgFw0yNjExMjYyMDM0MjZaGA8yMTI2MTEwMjIw
MzQyNlowEjEQMA4GA1UEAwwHZ2hjci5pbzBZMBMGByqGSM49AgEGCCqGSM49AwEH
A0IABJASsbzTvC6EcTS7b/FuZb4H0M4p8TgsB6iyBrc73HmSimdZQNM4kD7Cu9He
Aa1OMdVvVL9xAwMxW/ttrMh8d8GjdzB1MB0GA1UdDgQWBBSQS7JEcz6qquDyewX5
6BwhSUzuzTAfBgNVHSMEGDAWgBSQS7JEcz6qquDyewX56BwhSUzuzTAiBgNVHREE
GzAZggdnaGNyLmlvgg5hcGkuZ2l0aHViLmNvbTAPBgNVHRMBAf8EBTADAQH/MAoG
CCqGSM49BAMCA0kAMEYCIQDZvK8Dj9fDukselWP/XYLRblmTd3Pzt8kfKGgPGnDN
SAIhAPyYNFw4zefpDJ0wCwgKPVah3itfstLjz5J/fMfiGD8x
-----END CERTIFICATE-----
`,
  // Protects nothing: only the processes of a test trust this certificate.
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgsA4OraxpjloQJ5b5
B+3I16e3v1AHn+41smv6N3Hj+8ChRANCAASQErG807wuhHE0u2/xbmW+B9DOKfE4
LAeosga3O9x5kopnWUDTOJA+wrvR3gGtTjHVb1S/cQMDMVv7bazIfHfB
-----END PRIVATE KEY-----
`,
} as const;
