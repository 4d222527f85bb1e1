// Fetches the module of a Wasm plugin with Istio's package, as its agent does.
//
//	istio <reference> <file>   writes the module, prints the digest of the image without its algorithm
package main

import (
	"context"
	"fmt"
	"os"

	"istio.io/istio/pkg/wasm"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 2 {
		return fmt.Errorf("usage: istio <reference> <file>")
	}
	fetcher := wasm.NewImageFetcher(context.Background(), wasm.ImageFetcherOption{})
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
