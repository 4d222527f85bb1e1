// Pulls a bundle with the packages of cnab-to-oci, and prints what cnab-to-oci would write for it.
//
//	cnab pull <reference>   prints {"bundle","relocation","digest","config","index"}; the last two are computed by its converter from the
//	                        pulled bundle: the digest of the config manifest, and the index
//	cnab validate <file>…   prints one line for each bundle.json: empty when cnab-go reads and accepts it, else its reason
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/cnabio/cnab-go/bundle"
	"github.com/cnabio/cnab-to-oci/converter"
	"github.com/cnabio/cnab-to-oci/relocation"
	"github.com/cnabio/cnab-to-oci/remotes"
	"github.com/distribution/reference"
	"github.com/docker/cli/cli/config/configfile"
	ocischemav1 "github.com/opencontainers/image-spec/specs-go/v1"
)

type pulled struct {
	Bundle     *bundle.Bundle                `json:"bundle"`
	Relocation relocation.ImageRelocationMap `json:"relocation"`
	Digest     string                        `json:"digest"`
	Config     string                        `json:"config"`
	Index      *ocischemav1.Index            `json:"index"`
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) > 0 && args[0] == "validate" {
		return validate(args[1:])
	}
	if len(args) != 2 || args[0] != "pull" {
		return fmt.Errorf("usage: cnab pull <reference> | validate <file>…")
	}
	ref, err := reference.ParseNormalizedNamed(args[1])
	if err != nil {
		return err
	}
	resolver := remotes.CreateResolver(configfile.New(""), reference.Domain(ref))
	found, relocated, digest, err := remotes.Pull(context.Background(), ref, resolver)
	if err != nil {
		return err
	}
	prepared, err := converter.PrepareForPush(found)
	if err != nil {
		return err
	}
	index, err := converter.ConvertBundleToOCIIndex(found, ref, prepared.ManifestDescriptor, relocated)
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(pulled{
		Bundle: found, Relocation: relocated, Digest: digest.String(), Config: prepared.ManifestDescriptor.Digest.String(), Index: index,
	})
}

func validate(files []string) error {
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		parsed, err := bundle.Unmarshal(data)
		if err == nil {
			err = parsed.Validate()
		}
		reason := ""
		if err != nil {
			reason = fmt.Sprintf("%q", err.Error())
		}
		fmt.Println(reason)
	}
	return nil
}
