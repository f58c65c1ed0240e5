//! The rules of RFC 6455, told in raw frames to the same line that carries every conversation.

#[cfg(test)]
mod echo;
#[cfg(test)]
mod rules;
