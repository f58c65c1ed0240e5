//! Yesterday's frames, frozen one to a file: yesterday's pages must still be understood, and must still understand.

#[cfg(test)]
mod frozen;
