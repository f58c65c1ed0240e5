//! A secret of the data folder, in a file that only its owner reads.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use crate::services::secret::{hex, random, unhex};

/// Reads the key in this file, or makes a new one.
///
/// # Errors
/// When the file can be neither read nor made, others may read it, or it holds no key.
pub fn key(path: &Path) -> io::Result<[u8; 32]> {
    match fs::read_to_string(path) {
        Ok(text) if fs::metadata(path)?.permissions().mode() & 0o077 == 0 => parse(&text, path),
        Ok(_) => Err(refused(path, "can be read by others: chmod 600 it, or delete it and everybody signs in again")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => make(path),
        Err(error) => Err(refused(path, &error.to_string())),
    }
}

fn parse(text: &str, path: &Path) -> io::Result<[u8; 32]> {
    let key = unhex(text.trim()).and_then(|bytes| bytes.try_into().ok());
    key.ok_or_else(|| refused(path, "holds no key: delete it and everybody signs in again"))
}

fn make(path: &Path) -> io::Result<[u8; 32]> {
    let key = random();
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    writeln!(file, "{}", hex(&key))?;
    file.sync_all()?;
    Ok(key)
}

fn refused(path: &Path, why: &str) -> io::Error {
    io::Error::other(format!("the key file {} {why}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::key;
    use crate::services::secret::{hex, random};
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn a_key_is_made_once_and_kept_to_its_owner() {
        let folder = std::env::temp_dir().join(hex(&random::<8>()));
        fs::create_dir(&folder).unwrap();
        let path = folder.join("tickets.key");
        let made = key(&path).unwrap();
        assert_eq!(key(&path).unwrap(), made);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(key(&path).unwrap_err().to_string().contains("chmod 600"));
        fs::remove_dir_all(&folder).unwrap();
    }
}
