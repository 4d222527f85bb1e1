// Downloads a bundle with OPA's downloader and prints what OPA loaded from it.
//
//	opa pull <host> <reference> <store>
//	opa load <folder>                     prints what OPA loads from a folder with the files of a bundle
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
	"github.com/open-policy-agent/opa/v1/loader"
	"github.com/open-policy-agent/opa/v1/plugins/rest"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	switch {
	case len(args) == 4 && args[0] == "pull":
		return pull(args[1], args[2], args[3])
	case len(args) == 2 && args[0] == "load":
		return load(args[1])
	}
	return fmt.Errorf("usage: opa pull <host> <reference> <store> | load <folder>")
}

func load(folder string) error {
	// The paths of modules are those that the loader was given.
	if err := os.Chdir(folder); err != nil {
		return err
	}
	loaded, err := loader.NewFileLoader().AsBundle(".")
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(summary(loaded))
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
