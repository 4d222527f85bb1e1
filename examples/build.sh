#!/bin/sh
# Rebuilds the binaries of the examples from the text beside them; needs wasm-tools 1.257.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

wasm-tools parse module/hello.wat -o module/hello.wasm
wasm-tools parse controller/acme.wat -o controller/acme.wasm

wasm-tools parse component/greeter.wat -o "$work/core.wasm"
wasm-tools component embed component/greeter.wit "$work/core.wasm" -o "$work/embedded.wasm"
wasm-tools component new "$work/embedded.wasm" -o "$work/component.wasm"
wasm-tools metadata add "$work/component.wasm" -o component/greeter.wasm \
  --name greeter --version 1.0.0 --licenses Apache-2.0 --description "Counts the greetings owed to guests" \
  --authors "The oci-wasm-publish authors"
