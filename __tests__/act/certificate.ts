/** A certificate for tests: for ghcr.io, GitHub and Sigstore, which answer on loopback only while a workflow runs in act. */

export const certificate = {
  cert: `-----BEGIN CERTIFICATE-----
MIIB8DCCAZWgAwIBAgIUE+BeruasF1+9lvW+UUY8TNuXk7gwCgYIKoZIzj0EAwIw
EjEQMA4GA1UEAwwHZ2hjci5pbzAgFw0yNjExMjYyMDU5NTVaGA8yMTI2MTEwMjIw
NTk1NVowEjEQMA4GA1UEAwwHZ2hjci5pbzBZMBMGByqGSM49AgEGCCqGSM49AwEH
A0IABNUN3wTur3cJX+Wv0i27y9DHDtP5z3ZQ1oUKITFvkbk0P2WgPHG0ceOAjZWJ
IxlUUGfHvkpjj4Ojy2z5lcWXXHqjgcYwgcMwHQYDVR0OBBYEFPSP7dU2dbDhU9RW
lPXN55Ai3AxEMB8GA1UdIwQYMBaAFPSP7dU2dbDhU9RWlPXN55Ai3AxEMHAGA1Ud
EQRpMGeCB2doY3IuaW+CDmFwaS5naXRodWIuY29tghNmdWxjaW8uc2lnc3RvcmUu
ZGV2ghJyZWtvci5zaWdzdG9yZS5kZXaCI3Rva2VuLmFjdGlvbnMuZ2l0aHVidXNl
cmNvbnRlbnQuY29tMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIh
API8gby+H5gC3Pgs1YoZ0kFxYTx6zshOJcHRovHA6oAxAiEAlkeRgSGf4lX+gkkq
6KhCBU9BcLvO3nPw8O+LEo1xoBg=
-----END CERTIFICATE-----
`,
  // Protects nothing: only the processes of a test trust this certificate.
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg7zqI89ua+OaXafOM
mjPwt8eQ7mC4bIv/Wa58UeHoB9qhRANCAATVDd8E7q93CV/lr9Itu8vQxw7T+c92
UNaFCiExb5G5ND9loDxxtHHjgI2ViSMZVFBnx75KY4+Do8ts+ZXFl1x6
-----END PRIVATE KEY-----
`,
} as const;
