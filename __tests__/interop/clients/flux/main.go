// Pulls and unpacks an artifact with Flux's packages, and packs a folder as Flux does.
//
//	flux pull <reference> <folder>    prints {"digest","source","revision"} as Flux reads them
//	flux push <reference> <folder>    does what `flux push artifact` does
//	flux build <archive> <folder>     writes the archive `flux push artifact` would push
//	flux ignored <folder>             reads patterns from standard input, prints every path that they exclude
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/fluxcd/pkg/oci"
	"github.com/fluxcd/pkg/sourceignore"
	"github.com/google/go-containerregistry/pkg/crane"
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
	case len(args) == 3 && args[0] == "build":
		return client().Build(args[1], args[2], ignoredByDefault())
	case len(args) == 2 && args[0] == "ignored":
		return ignored(args[1])
	}
	return fmt.Errorf("usage: flux pull <reference> <folder> | push <reference> <folder> | build <archive> <folder> | ignored <folder>")
}

func client() *oci.Client {
	return oci.NewClient([]crane.Option{crane.Insecure})
}

func ignoredByDefault() []string {
	return append(strings.Split(sourceignore.ExcludeVCS, ","), strings.Split(sourceignore.ExcludeExt, ",")...)
}

func push(reference, folder string) error {
	metadata := oci.Metadata{Source: "https://example.com/acme/shop", Revision: "main@sha1:0123456789abcdef0123456789abcdef01234567"}
	options := []oci.PushOption{oci.WithPushMetadata(metadata), oci.WithPushIgnorePaths(ignoredByDefault()...)}
	_, err := client().Push(context.Background(), reference, folder, options...)
	return err
}

func pull(reference, folder string) error {
	metadata, err := client().Pull(context.Background(), reference, folder)
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(map[string]string{
		"digest": metadata.Digest, "source": metadata.Source, "revision": metadata.Revision,
	})
}

func ignored(folder string) error {
	root, err := filepath.Abs(folder)
	if err != nil {
		return err
	}
	domain := strings.Split(root, string(filepath.Separator))
	matcher := sourceignore.NewMatcher(sourceignore.ReadPatterns(bufio.NewReader(os.Stdin), domain))
	return filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || path == root {
			return err
		}
		if matcher.Match(strings.Split(path, string(filepath.Separator)), entry.IsDir()) {
			relative, _ := filepath.Rel(root, path)
			fmt.Println(filepath.ToSlash(relative))
		}
		return nil
	})
}
