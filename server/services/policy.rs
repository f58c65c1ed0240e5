//! Who may do what: the one place that decides.

use sansha_core::protocol::ClientFrame;

use super::ports::{Role, Subject};

/// The name of a role on the command line and in the database.
#[must_use]
pub const fn role_name(role: Role) -> &'static str {
    match role {
        Role::Operator => "operator",
        Role::Interpreter => "interpreter",
        Role::Supervisor => "supervisor",
        Role::Manager => "manager",
        Role::Editor => "editor",
        Role::Admin => "admin",
        Role::Auditor => "auditor",
    }
}

/// All roles.
pub const ROLES: [Role; 7] = [Role::Operator, Role::Interpreter, Role::Supervisor, Role::Manager, Role::Editor, Role::Admin, Role::Auditor];

/// Reads a role's name; none for any other text.
#[must_use]
pub fn role(name: &str) -> Option<Role> {
    ROLES.into_iter().find(|role| role_name(*role) == name)
}

/// A screen with a sign-in and a cookie of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Surface {
    /// `/agent`
    Agent,
    /// `/interpreter`
    Interpreter,
    /// `/manager`
    Manager,
    /// `/admin`
    Admin,
}

impl Surface {
    /// All surfaces.
    pub const ALL: [Self; 4] = [Self::Agent, Self::Interpreter, Self::Manager, Self::Admin];

    /// The name in paths and cookies.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Agent => "agent",
            Self::Interpreter => "interpreter",
            Self::Manager => "manager",
            Self::Admin => "admin",
        }
    }

    /// Reads a name; none for any other text.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|surface| surface.name() == name)
    }
}

/// Whether this role signs in on this surface.
#[must_use]
pub const fn may_enter(role: Role, surface: Surface) -> bool {
    match surface {
        Surface::Agent => matches!(role, Role::Operator | Role::Supervisor),
        Surface::Interpreter => matches!(role, Role::Interpreter),
        Surface::Manager => matches!(role, Role::Manager | Role::Supervisor),
        Surface::Admin => matches!(role, Role::Admin),
    }
}

/// Whether this subject may send this frame. What else must hold (a call, a seat) is for whoever carries it out.
#[must_use]
pub const fn may_send(subject: Subject, frame: &ClientFrame) -> bool {
    let [operator, interpreter, caller, manager] = senders(frame);
    match subject {
        Subject::Operator(_) => operator,
        Subject::Interpreter(_) => interpreter,
        Subject::Caller(_) => caller,
        Subject::Manager(_) => manager,
    }
}

/// The table: operator, interpreter, caller, manager.
#[rustfmt::skip]
const fn senders(frame: &ClientFrame) -> [bool; 4] {
    match frame {
        ClientFrame::Hello { .. }     => [true,  true,  true,  true],
        ClientFrame::Ready {}         => [true,  true,  false, false],
        ClientFrame::NotReady { .. }  => [true,  true,  false, false],
        ClientFrame::Accept { .. }    => [true,  true,  false, false],
        ClientFrame::Refuse { .. }    => [true,  true,  false, false],
        ClientFrame::Extend {}        => [true,  true,  false, false],
        ClientFrame::Finish {}        => [true,  true,  false, false],
        ClientFrame::Mute { .. }      => [true,  true,  true,  false],
        ClientFrame::End {}           => [true,  true,  true,  false],
        ClientFrame::Signal(_)        => [true,  true,  true,  false],
        ClientFrame::Hold {}          => [true,  false, false, false],
        ClientFrame::Resume {}        => [true,  false, false, false],
        ClientFrame::Aside { .. }     => [true,  false, false, false],
        ClientFrame::Invite { .. }    => [true,  false, false, false],
        ClientFrame::LookUp(_)        => [true,  false, false, false],
        ClientFrame::SendAnswer { .. }=> [true,  false, false, false],
        ClientFrame::Note { .. }      => [true,  false, false, false],
        ClientFrame::Disposition(_)   => [true,  false, false, false],
    }
}
