//! `sansha user …`: the people who sign in. Works beside a running server, which notices within two seconds.

use std::collections::BTreeMap;
use std::io::{BufRead, Read};
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;

use clap::{Args, Subcommand};
use sansha_core::language::Language;
use serde::Serialize;

use super::{Done, Failed, Out, Outcome};
use crate::adapters::store::{DataFolder, FolderError, SqliteStore};
use crate::services::accounts::{AccountError, AccountService, NewAccount};
use crate::services::policy;
use crate::services::ports::{Account, Actor, Role, StoreError};

/// Add, list, disable and reset the people who sign in.
#[derive(Debug, Args)]
pub(super) struct Verb {
    /// The data folder.
    #[arg(long, global = true, value_name = "DIR", default_value = DataFolder::DEFAULT)]
    data: PathBuf,
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Add a person; the password is the first line of standard input.
    Add {
        /// Sign-in name.
        name: String,
        /// operator, interpreter, supervisor, manager, editor, admin or auditor
        #[arg(long, value_parser = role)]
        role: Role,
        /// Languages beside Japanese with proficiency 1 to 5: vi:4,en:3
        #[arg(long, value_delimiter = ',', value_name = "TAG:LEVEL,…")]
        speaks: Vec<Spoken>,
        #[command(flatten)]
        password: PasswordFrom,
    },
    /// List everybody.
    List,
    /// Let a person sign in no more.
    Disable {
        /// Sign-in name.
        name: String,
    },
    /// Let a disabled person sign in again.
    Enable {
        /// Sign-in name.
        name: String,
    },
    /// Give a person a new password, the first line of standard input.
    Reset {
        /// Sign-in name.
        name: String,
        #[command(flatten)]
        password: PasswordFrom,
    },
}

/// Passwords come by standard input only: arguments can be read by everybody on the machine.
#[derive(Debug, Args)]
struct PasswordFrom {
    /// Read the password, of 15 characters or more, from standard input.
    #[arg(long = "password-stdin", required = true)]
    _stdin: bool,
}

/// A language and how well it is spoken.
#[derive(Debug, Clone)]
struct Spoken(Language, u8);

impl FromStr for Spoken {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (tag, level) = text.split_once(':').ok_or_else(|| format!("{text} is not a language and a level, such as vi:4"))?;
        let language = Language::parse(tag).map_err(|unknown| unknown.to_string())?;
        let level = level.parse().map_err(|_not_a_number| format!("{level} is not a level from 1 to 5"))?;
        Ok(Self(language, level))
    }
}

/// A person, as told.
#[derive(Serialize)]
struct Person {
    id: String,
    name: String,
    role: &'static str,
    speaks: BTreeMap<Language, u8>,
    disabled: bool,
}

#[derive(Serialize)]
struct Everybody {
    users: Vec<Person>,
}

#[derive(Serialize)]
struct Changed {
    name: String,
    changed: &'static str,
}

impl Verb {
    pub(super) fn run(self, out: Out) -> Outcome {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.map_err(|why| Failed(format!("cannot start: {why}")))?.block_on(self.carry_out(out))
    }

    async fn carry_out(self, out: Out) -> Outcome {
        let folder = if matches!(self.what, What::Add { .. }) { DataFolder::visit(&self.data) } else { DataFolder::find(&self.data) };
        let store = SqliteStore::open(folder?).await?;
        let done = self.what.carry_out(&AccountService::new(Arc::new(store.clone())), out).await;
        store.close().await;
        done.map(|()| Done::Well)
    }
}

impl What {
    async fn carry_out(self, accounts: &AccountService, out: Out) -> Result<(), Failed> {
        match self {
            Self::Add { name, role, speaks, password: _ } => {
                let speaks = speaks.into_iter().map(|Spoken(language, level)| (language, level)).collect();
                let person =
                    Person::from(accounts.add(Actor::CommandLine, NewAccount { name, role, speaks, password: password()? }).await?);
                out.say(&person, || format!("{} can sign in as {}", person.name, person.role))
            }
            Self::List => {
                let users = accounts.list().await?.into_iter().map(Person::from).collect();
                let everybody = Everybody { users };
                out.say(&everybody, || everybody.in_words())
            }
            Self::Disable { name } => {
                accounts.set_disabled(Actor::CommandLine, &name, true).await?;
                Changed { name, changed: "disabled" }.say(out)
            }
            Self::Enable { name } => {
                accounts.set_disabled(Actor::CommandLine, &name, false).await?;
                Changed { name, changed: "enabled" }.say(out)
            }
            Self::Reset { name, password: _ } => {
                accounts.reset(Actor::CommandLine, &name, password()?).await?;
                Changed { name, changed: "reset" }.say(out)
            }
        }
    }
}

impl From<Account> for Person {
    fn from(account: Account) -> Self {
        let role = policy::role_name(account.role);
        Self { id: account.id.to_string(), name: account.name, role, speaks: account.speaks, disabled: account.disabled }
    }
}

impl Everybody {
    fn in_words(&self) -> String {
        let lines: Vec<String> = self.users.iter().map(Person::in_words).collect();
        if lines.is_empty() { "nobody yet: sansha user add".to_owned() } else { lines.join("\n") }
    }
}

impl Person {
    fn in_words(&self) -> String {
        let speaks: Vec<String> = self.speaks.iter().map(|(language, level)| format!("{language}:{level}")).collect();
        let disabled = if self.disabled { "disabled" } else { "" };
        [self.name.as_str(), self.role, &speaks.join(","), disabled].join("\t").trim_end().to_owned()
    }
}

impl Changed {
    fn say(&self, out: Out) -> Result<(), Failed> {
        out.say(self, || format!("{}: {}", self.name, self.changed))
    }
}

impl From<FolderError> for Failed {
    fn from(why: FolderError) -> Self {
        Self(why.to_string())
    }
}

impl From<StoreError> for Failed {
    fn from(why: StoreError) -> Self {
        Self(why.to_string())
    }
}

impl From<AccountError> for Failed {
    fn from(why: AccountError) -> Self {
        Self(why.to_string())
    }
}

fn role(name: &str) -> Result<Role, String> {
    let known: Vec<_> = policy::ROLES.into_iter().map(policy::role_name).collect();
    policy::role(name).ok_or_else(|| format!("a role is one of {}", known.join(", ")))
}

/// The first line of standard input.
fn password() -> Result<String, Failed> {
    let mut line = String::new();
    let read = std::io::stdin().lock().take(PASSWORD_BYTES_MAX).read_line(&mut line);
    read.map_err(|why| Failed(format!("cannot read the password: {why}")))?;
    Ok(line.trim_end_matches(['\n', '\r']).to_owned())
}

/// Longest line that is read as a password, in bytes: the longest password in any script.
const PASSWORD_BYTES_MAX: u64 = 1_024;
