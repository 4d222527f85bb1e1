// Pulls a chart with Helm's packages, and prints what Helm would push for a chart folder.
//
//	helm pull <reference> <archive>   writes the chart archive, loads it as Helm does, prints what was read
//	helm push <archive> <reference>   pushes an archive, for comparing manifests
//	helm files <folder>               prints the files Helm loads from a chart folder
//	helm config <folder>              prints the config Helm pushes for a chart folder
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"sort"

	"helm.sh/helm/v4/pkg/chart/v2/loader"
	"helm.sh/helm/v4/pkg/registry"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	switch {
	case len(args) == 3 && args[0] == "pull":
		return pull(args[1], args[2])
	case len(args) == 3 && args[0] == "push":
		return push(args[1], args[2])
	case len(args) == 2 && args[0] == "files":
		return files(args[1])
	case len(args) == 2 && args[0] == "config":
		return config(args[1])
	}
	return fmt.Errorf("usage: helm pull <reference> <archive> | push <archive> <reference> | files|config <folder>")
}

func client() (*registry.Client, error) {
	return registry.NewClient(registry.ClientOptPlainHTTP(), registry.ClientOptWriter(io.Discard))
}

func pull(reference, archive string) error {
	helm, err := client()
	if err != nil {
		return err
	}
	result, err := helm.Pull(reference)
	if err != nil {
		return err
	}
	if err := os.WriteFile(archive, result.Chart.Data, 0o644); err != nil {
		return err
	}
	chart, err := loader.LoadFile(archive)
	if err != nil {
		return err
	}
	names := []string{}
	for _, file := range chart.Raw {
		names = append(names, file.Name)
	}
	sort.Strings(names)
	subcharts := []string{}
	for _, dependency := range chart.Dependencies() {
		subcharts = append(subcharts, dependency.Name())
	}
	sort.Strings(subcharts)
	return json.NewEncoder(os.Stdout).Encode(map[string]any{
		"name": chart.Name(), "version": chart.Metadata.Version, "files": names, "subcharts": subcharts,
		"manifest": result.Manifest.Digest, "config": string(result.Config.Data),
	})
}

func push(archive, reference string) error {
	helm, err := client()
	if err != nil {
		return err
	}
	data, err := os.ReadFile(archive)
	if err != nil {
		return err
	}
	result, err := helm.Push(data, reference)
	if err != nil {
		return err
	}
	fmt.Println(result.Manifest.Digest)
	return nil
}

func files(folder string) error {
	chart, err := loader.LoadDir(folder)
	if err != nil {
		return err
	}
	for _, file := range chart.Raw {
		fmt.Println(file.Name)
	}
	return nil
}

func config(folder string) error {
	chart, err := loader.LoadDir(folder)
	if err != nil {
		return err
	}
	encoded, err := json.Marshal(chart.Metadata)
	if err != nil {
		return err
	}
	fmt.Println(string(encoded))
	return nil
}
