// Pulls a component as wash does.
//
//	wash <reference> <file>   writes the component

use std::{env, fs, process::ExitCode};

use oci_client::Reference;
use wash_lib::registry::{OciPullOptions, pull_oci_artifact};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [reference, output] = arguments.as_slice() else {
        eprintln!("usage: wash <reference> <file>");
        return ExitCode::FAILURE;
    };
    match pull(reference, output).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn pull(reference: &str, output: &str) -> Result<()> {
    let reference: Reference = reference.parse()?;
    let options = OciPullOptions { insecure: true, allow_latest: true, ..Default::default() };
    let component = pull_oci_artifact(&reference, options).await?;
    Ok(fs::write(output, component)?)
}
