//! One story per port, told to every adapter present.
//!
//! A second adapter is one more line in [`on_every_store`] and one more [`House`]. (`cfg(test)` on the rooms tells the lints that
//! `unwrap` is at home in them.)

#[cfg(test)]
mod administration;
#[cfg(test)]
mod log;
#[cfg(test)]
mod look_up;
#[cfg(test)]
mod members;
#[cfg(test)]
mod people;
#[cfg(test)]
mod sign_in;
#[cfg(test)]
mod sqlite;
#[cfg(test)]
mod sqlite_house;

use sansha::services::ports::{Accounts, Administration, Audit, EventLog, MemberDirectory, Notes};

/// An empty database of one kind, and everything that makes it disappear afterwards.
trait House: Sized {
    /// The adapter.
    type Store: EventLog + Accounts + Administration + Notes + MemberDirectory + Audit + Clone + 'static;
    /// A new, empty one.
    async fn empty() -> Self;
    /// The adapter, open.
    fn store(&self) -> &Self::Store;
    /// The same data after a restart.
    async fn reopened(self) -> Self;
}

macro_rules! on_every_store {
    ($($room:ident :: $story:ident),+ $(,)?) => {
        on_every_store! { @ sqlite_stories, crate::sqlite_house::SqliteHouse, $($room :: $story),+ }
    };
    (@ $adapter:ident, $house:ty, $($room:ident :: $story:ident),+) => {
        mod $adapter {
            use crate::House;
            $(
                #[tokio::test]
                async fn $story() {
                    crate::$room::$story(<$house>::empty().await).await;
                }
            )+
        }
    };
}

on_every_store! {
    log::facts_are_read_back_in_order_page_by_page,
    log::a_taken_sequence_number_is_refused_and_nothing_of_the_batch_is_kept,
    log::the_newest_snapshot_is_the_one_that_is_kept,
    log::what_was_answered_is_there_after_a_restart,
    log::a_note_is_replaced_and_calls_without_one_are_left_out,
    people::a_name_is_one_persons_whatever_its_case,
    people::an_account_comes_back_as_it_was_added,
    people::a_session_lives_until_it_ends,
    administration::a_new_password_ends_all_sessions_of_that_account,
    administration::a_disabled_account_has_no_sessions,
    administration::another_role_ends_the_sessions_and_other_languages_do_not,
    administration::only_the_first_account_is_the_first,
    administration::a_change_and_its_trace_are_there_together_or_not_at_all,
    administration::a_closure_that_was_taken_back_can_be_put_back,
    administration::the_trail_is_read_page_by_page_from_the_newest,
    sign_in::the_last_administrator_and_oneself_cannot_be_taken_away,
    sign_in::an_obvious_password_is_refused,
    people::the_oldest_of_too_many_sessions_makes_room,
    members::a_member_is_found_by_name_and_birth,
    members::a_new_extract_replaces_the_old_one_whole,
    members::large_and_small_kana_find_the_same_member,
    sign_in::who_signs_in_is_known_by_the_cookie_until_signing_out,
    sign_in::a_wrong_name_and_a_wrong_password_are_the_same_answer,
    sign_in::each_role_has_its_surfaces,
    sign_in::a_session_is_over_after_ten_hours,
    sign_in::who_is_disabled_from_outside_is_out_within_two_seconds,
    sign_in::names_and_passwords_are_checked_at_the_door,
    look_up::the_member_with_all_three_items_is_shown,
    look_up::a_wrong_item_and_an_unknown_person_get_the_same_answer,
    look_up::two_failures_lock_the_call,
    look_up::an_item_that_cannot_be_read_is_no_failure,
}
