// Reads an image layout with the types of the crate oci-spec, as clients in Rust do.
//
//	oci-spec <layout> <digest>   reads the manifest or index with everything that it lists, and prints the digest of each

use std::{env, fs, path::Path, process::ExitCode};

use oci_spec::image::{Descriptor, ImageConfiguration, ImageIndex, ImageManifest, MediaType, OciLayout};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [layout, digest] = arguments.as_slice() else {
        eprintln!("usage: oci-spec <layout> <digest>");
        return ExitCode::FAILURE;
    };
    match read(Path::new(layout), digest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn read(layout: &Path, digest: &str) -> Result<()> {
    OciLayout::from_file(layout.join("oci-layout"))?;
    let index = ImageIndex::from_file(layout.join("index.json"))?;
    let listed = index.manifests().iter().find(|one| one.digest().to_string() == digest);
    let root = listed.ok_or_else(|| format!("{digest} is not in index.json"))?;
    visit(layout, root)
}

/// Manifests of Docker have the members of those of OCI.
fn oci_type(found: &MediaType) -> MediaType {
    match found.to_string().as_str() {
        "application/vnd.docker.distribution.manifest.list.v2+json" => MediaType::ImageIndex,
        "application/vnd.docker.distribution.manifest.v2+json" => MediaType::ImageManifest,
        _ => found.clone(),
    }
}

fn visit(layout: &Path, descriptor: &Descriptor) -> Result<()> {
    let digest = descriptor.digest();
    let blob = layout.join("blobs").join(digest.algorithm().as_ref()).join(digest.digest());
    let size = fs::metadata(&blob)?.len();
    if size != descriptor.size() {
        return Err(format!("{digest} has {size} bytes").into());
    }
    println!("{digest}");
    match oci_type(descriptor.media_type()) {
        MediaType::ImageIndex => {
            for child in ImageIndex::from_file(&blob)?.manifests() {
                visit(layout, child)?;
            }
        }
        MediaType::ImageManifest => {
            let manifest = ImageManifest::from_file(&blob)?;
            visit(layout, manifest.config())?;
            for layer in manifest.layers() {
                visit(layout, layer)?;
            }
        }
        // Some kinds of artifact have an empty object with this type.
        MediaType::ImageConfig if size > 2 => {
            ImageConfiguration::from_file(&blob)?;
        }
        _ => {}
    }
    Ok(())
}
