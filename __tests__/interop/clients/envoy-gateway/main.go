// Fetches the module of a Wasm extension with Envoy Gateway's package, as its controller does. The package is internal, so this is
// built as if it were in the folder that module.json names.
//
//	envoy-gateway <reference> <file>   writes the module, prints the digest of the image without its algorithm
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/envoyproxy/gateway/api/v1alpha1"
	"github.com/envoyproxy/gateway/internal/logging"
	"github.com/envoyproxy/gateway/internal/wasm"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 2 {
		return fmt.Errorf("usage: envoy-gateway <reference> <file>")
	}
	logger := logging.DefaultLogger(os.Stderr, v1alpha1.LogLevelError)
	fetcher := wasm.NewImageFetcher(context.Background(), wasm.ImageFetcherOption{}, logger)
	fetch, digest, err := fetcher.PrepareFetch(args[0])
	if err != nil {
		return err
	}
	module, err := fetch()
	if err != nil {
		return err
	}
	fmt.Println(digest)
	return os.WriteFile(args[1], module, 0o644)
}
