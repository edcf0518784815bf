//! What can be switched on inside a phase.

use parvis_kernel::Message;
use parvis_web::Proof;

/// A kind of activity, offered by the process builder.
#[derive(Clone, Copy)]
pub struct ActivityKind {
    /// The key stored with the phase: `deposit`, `vote`.
    pub key: &'static str,
    /// Its name: "Dépôt d'idées".
    pub label: fn() -> Message,
    /// One sentence: what citizens can then do.
    pub hint: fn() -> Message,
    /// Page of the back office where it is configured for a process, with `{process}` in place of the slug; `None`: nothing to set.
    pub settings_path: Option<&'static str>,
    /// Page of the process where citizens act, with `{process}`; shown as the main act while the phase is open.
    pub act_path: Option<&'static str>,
    /// The words of that act: "Voter".
    pub act_label: fn() -> Message,
    /// What citizens must prove to act in it where the authority has chosen nothing; empty: nobody acts in it.
    pub proofs: &'static [Proof],
}
