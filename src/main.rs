//! `duet`: arguments in, exit code out.

fn main() -> std::process::ExitCode {
    duet::cli::run()
}
