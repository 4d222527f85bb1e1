// Downloads a bundle with OPA's downloader and prints what OPA loaded from it.
//
//	opa pull <host> <reference> <store>
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"sort"

	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/download"
	"github.com/open-policy-agent/opa/v1/keys"
	"github.com/open-policy-agent/opa/v1/plugins/rest"
)

func main() {
	if len(os.Args) != 5 || os.Args[1] != "pull" {
		fmt.Fprintln(os.Stderr, "usage: opa pull <host> <reference> <store>")
		os.Exit(2)
	}
	if err := pull(os.Args[2], os.Args[3], os.Args[4]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func pull(host, reference, store string) error {
	service, err := json.Marshal(map[string]string{"name": "registry", "url": "http://" + host, "type": "oci"})
	if err != nil {
		return err
	}
	client, err := rest.New(service, map[string]*keys.Config{})
	if err != nil {
		return err
	}
	config := download.Config{}
	if err := config.ValidateAndInjectDefaults(); err != nil {
		return err
	}
	var loaded *bundle.Bundle
	downloader := download.NewOCI(config, client, reference, store).WithCallback(func(_ context.Context, update download.Update) error {
		loaded = update.Bundle
		return update.Error
	})
	if err := downloader.Trigger(context.Background()); err != nil {
		return err
	}
	if loaded == nil {
		return fmt.Errorf("OPA loaded no bundle")
	}
	return json.NewEncoder(os.Stdout).Encode(summary(loaded))
}

func summary(loaded *bundle.Bundle) map[string]any {
	modules, wasm := []string{}, []string{}
	for _, module := range loaded.Modules {
		modules = append(modules, module.Path)
	}
	for _, module := range loaded.WasmModules {
		wasm = append(wasm, fmt.Sprintf("%s:%d", module.Path, len(module.Raw)))
	}
	sort.Strings(modules)
	sort.Strings(wasm)
	return map[string]any{
		"revision": loaded.Manifest.Revision, "roots": loaded.Manifest.Roots, "data": loaded.Data, "modules": modules, "wasm": wasm,
	}
}
