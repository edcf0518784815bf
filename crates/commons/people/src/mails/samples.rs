//! The mails of this slice with invented data.

use parvis_kernel::Period;
use parvis_slice::{MailKind, SAMPLE_NOW, sample_reader};

use super::{
    account_deleted, address_change_asked, address_joined, address_left, address_restored, address_taken,
    address_taken_back, already_registered, confirm_address, confirm_new_address, invitation, link_refused,
    password_changed, recovery_code_used, recovery_codes_renewed, reset_password, second_factor_gone,
    second_factor_set_up, stands_in, take_part,
};
use crate::t;

/// The secret of the links: opens nothing.
const TOKEN: &str = "exemple-de-lien";

/// All mails of this slice.
pub const MAILS: &[MailKind] = &[
    MailKind::security("people.confirm", t::people_mail_kind_confirm, |sender| {
        confirm_address(sender, &sample_reader(), TOKEN)
    }),
    MailKind::security("people.already", t::people_mail_kind_already, |sender| {
        already_registered(sender, &sample_reader())
    }),
    MailKind::security("people.reset", t::people_mail_kind_reset, |sender| {
        reset_password(sender, &sample_reader(), TOKEN)
    }),
    MailKind::security("people.take_part", t::people_mail_kind_take_part, |sender| {
        take_part(sender, &sample_reader(), TOKEN)
    }),
    MailKind::security("people.link_refused", t::people_mail_kind_link_refused, |sender| {
        link_refused(sender, &sample_reader())
    }),
    MailKind::security("people.invitation", t::people_mail_kind_invitation, |sender| {
        invitation(sender, &sample_reader(), TOKEN, 7)
    }),
    MailKind::security("people.password_changed", t::people_mail_kind_password_changed, |sender| {
        password_changed(sender, &sample_reader())
    }),
    MailKind::security("people.deleted", t::people_mail_kind_deleted, |sender| {
        account_deleted(sender, &sample_reader())
    }),
    MailKind::security("people.address_confirm", t::people_mail_kind_address_confirm, |sender| {
        confirm_new_address(sender, &sample_reader(), TOKEN)
    }),
    MailKind::security("people.address_taken", t::people_mail_kind_address_taken, |sender| {
        address_taken(sender, &sample_reader())
    }),
    MailKind::security("people.address_asked", t::people_mail_kind_address_asked, |sender| {
        address_change_asked(sender, &sample_reader())
    }),
    MailKind::security("people.address_left", t::people_mail_kind_address_left, |sender| {
        address_left(sender, &sample_reader(), TOKEN)
    }),
    MailKind::security("people.address_joined", t::people_mail_kind_address_joined, |sender| {
        address_joined(sender, &sample_reader())
    }),
    MailKind::security("people.address_restored", t::people_mail_kind_address_restored, |sender| {
        address_restored(sender, &sample_reader(), TOKEN)
    }),
    MailKind::security("people.address_taken_back", t::people_mail_kind_address_taken_back, |sender| {
        address_taken_back(sender, &sample_reader())
    }),
    MailKind::security("people.factor_set_up", t::people_mail_kind_factor_set_up, |sender| {
        second_factor_set_up(sender, &sample_reader())
    }),
    MailKind::security("people.codes_renewed", t::people_mail_kind_codes_renewed, |sender| {
        recovery_codes_renewed(sender, &sample_reader())
    }),
    MailKind::security("people.code_used", t::people_mail_kind_code_used, |sender| {
        recovery_code_used(sender, &sample_reader(), 6)
    }),
    MailKind::security("people.factor_gone", t::people_mail_kind_factor_gone, |sender| {
        second_factor_gone(sender, &sample_reader(), true)
    }),
    MailKind::new("people.stands_in", t::people_mail_kind_stands_in, |sender| {
        let days = Period { opens_at: Some(SAMPLE_NOW), closes_at: Some(SAMPLE_NOW.plus_days(14)) };
        stands_in(sender, &sample_reader(), "Chloé Martin", &days)
    }),
];
