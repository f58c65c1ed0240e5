//! Who may do what: the one place that decides.

use sansha_core::protocol::{ClientFrame, Saying};

use super::ports::{Account, Role, Subject};

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

/// What someone signed in on a surface is to the switchboard; none where there is no socket.
#[must_use]
pub const fn subject_of(surface: Surface, account: &Account) -> Option<Subject> {
    match surface {
        Surface::Agent => Some(Subject::Operator(account.id)),
        Surface::Interpreter => Some(Subject::Interpreter(account.id)),
        Surface::Manager => Some(Subject::Manager(account.id)),
        Surface::Admin => None,
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
        ClientFrame::Serve { .. }     => [false, true,  false, false],
        ClientFrame::Help { .. }      => [true,  true,  false, false],
        ClientFrame::Say(saying)      => may_say(saying),
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
        ClientFrame::Correct(_)       => [true,  false, false, false],
    }
}

/// Everyone may write; set phrases and numbers are the operator's, cues the interpreter's.
#[rustfmt::skip]
const fn may_say(saying: &Saying) -> [bool; 4] {
    match saying {
        Saying::Text { .. }   => [true,  true,  true,  false],
        Saying::Phrase { .. } => [true,  false, false, false],
        Saying::Board { .. }  => [true,  false, false, false],
        Saying::Cue { .. }    => [false, true,  false, false],
    }
}

#[cfg(test)]
mod tests {
    use sansha_core::ids::{AgentId, CallId, EntryId};
    use sansha_core::language::Language;
    use sansha_core::protocol::{ClientFrame, LookUp, LookUpPurpose, NotReadyReason, RefuseReason, Signal, ThirdItem, WrapUpForm};
    use sansha_core::wrap_up::{Category, Resolution};

    use super::{ROLES, Role, Surface, may_enter, may_send, role, role_name};
    use crate::services::ports::Subject;

    #[test]
    fn each_role_enters_its_surfaces_and_no_other() {
        use Surface::{Admin, Agent, Interpreter, Manager};
        let table: [(Role, &[Surface]); 7] = [
            (Role::Operator, &[Agent]),
            (Role::Interpreter, &[Interpreter]),
            (Role::Supervisor, &[Agent, Manager]),
            (Role::Manager, &[Manager]),
            (Role::Editor, &[]),
            (Role::Admin, &[Admin]),
            (Role::Auditor, &[]),
        ];
        for (role, entered) in table {
            let enters: Vec<_> = Surface::ALL.into_iter().filter(|surface| may_enter(role, *surface)).collect();
            assert_eq!(enters, entered, "{role:?}");
        }
    }

    #[test]
    fn names_are_read_as_they_are_written() {
        assert!(ROLES.into_iter().all(|each| role(role_name(each)) == Some(each)));
        assert!(Surface::ALL.into_iter().all(|each| Surface::parse(each.name()) == Some(each)));
        assert_eq!((role("root"), Surface::parse("call")), (None, None));
    }

    /// Every frame, and who may send it: o(perator), i(nterpreter), c(aller), m(anager).
    fn frames() -> Vec<(ClientFrame, &'static str)> {
        let call = CallId::numbered(1);
        let category = Category::parse("C1").unwrap();
        let third = ThirdItem::Number("1-1".to_owned());
        let look_up = LookUp { purpose: LookUpPurpose::Notice, name_kana: "ア".to_owned(), birth: "1990-01-01".to_owned(), third };
        let (resolution, answers, note) = (Resolution::Solved, Vec::new(), String::new());
        vec![
            (ClientFrame::Hello { epoch: None, seq: None }, "oicm"),
            (ClientFrame::Ready {}, "oi"),
            (ClientFrame::NotReady { reason: NotReadyReason::Break, back_at: None }, "oi"),
            (ClientFrame::Accept { call }, "oi"),
            (ClientFrame::Refuse { call, reason: RefuseReason::Busy }, "oi"),
            (ClientFrame::Mute { on: true }, "oic"),
            (ClientFrame::Hold {}, "o"),
            (ClientFrame::Resume {}, "o"),
            (ClientFrame::Aside { on: true }, "o"),
            (ClientFrame::Invite { language: Language::Vietnamese }, "o"),
            (ClientFrame::End {}, "oic"),
            (ClientFrame::Extend {}, "oi"),
            (ClientFrame::Finish {}, "oi"),
            (ClientFrame::LookUp(look_up), "o"),
            (ClientFrame::SendAnswer { entry: EntryId::parse("F001").unwrap() }, "o"),
            (ClientFrame::Note { call, text: String::new() }, "o"),
            (ClientFrame::Disposition(WrapUpForm { call, category, resolution, referral: None, answers, note }), "o"),
            (ClientFrame::Signal(Signal::Rejoin { rejoin: true }), "oic"),
        ]
    }

    #[test]
    fn each_subject_sends_its_frames_and_no_other() {
        let agent = AgentId::numbered(1);
        let subjects = [
            ('o', Subject::Operator(agent)),
            ('i', Subject::Interpreter(agent)),
            ('c', Subject::Caller(CallId::numbered(1))),
            ('m', Subject::Manager(agent)),
        ];
        for (frame, senders) in frames() {
            let may: String = subjects.into_iter().filter(|(_, subject)| may_send(*subject, &frame)).map(|(letter, _)| letter).collect();
            assert_eq!(may, senders, "{frame:?}");
        }
    }
}
