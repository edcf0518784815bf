//! Projects and ideas.

use serde::Deserialize;

use super::read;

/// Who carries a project, as shown: a person's short name or an association.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Proponent {
    pub name: String,
}

impl Proponent {
    /// Whether it is a person's short name: "Brigitte L.".
    pub fn is_person(&self) -> bool {
        let mut parts = self.name.rsplitn(2, ' ');
        let last = parts.next().unwrap_or_default();
        let is_initial = last.ends_with('.') && last.chars().count() == 2;
        is_initial && parts.next().is_some_and(|first| !first.contains(' '))
    }
}

/// A project put to the vote.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Project {
    pub title: String,
    pub summary: String,
    pub body: String,
    pub theme: String,
    pub canton: String,
    pub place: String,
    pub lat: f64,
    pub lon: f64,
    pub cost_eur: i64,
    pub proponent: Proponent,
    pub youth: bool,
    pub feasibility_note: String,
    /// How much it is liked, from 1 to 100: the weight with which ballots name it.
    pub popularity: u32,
    /// How it is carried out; only winners have it.
    pub delivery: Option<Delivery>,
}

/// How far a winner is.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub(crate) enum DeliveryStatus {
    #[serde(rename = "réalisé")]
    Done,
    #[serde(rename = "en cours")]
    GoingOn,
    #[serde(rename = "retardé")]
    Late,
}

/// How a winner is carried out.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Delivery {
    pub status: DeliveryStatus,
    pub milestones: Vec<Milestone>,
    pub committed_eur: i64,
    pub spent_eur: i64,
    pub delay_reason: Option<String>,
}

/// A step; months such as "2024-07".
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Milestone {
    pub title: String,
    pub planned: String,
    pub done: Option<String>,
    pub note: Option<String>,
}

/// Where an idea stands.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub(crate) enum IdeaStatus {
    #[serde(rename = "à modérer")]
    Waiting,
    #[serde(rename = "publiée")]
    Published,
    #[serde(rename = "recevable")]
    Admissible,
    #[serde(rename = "irrecevable")]
    Inadmissible,
}

/// An idea of the edition that collects them.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Idea {
    pub title: String,
    pub summary: String,
    pub body: String,
    pub theme: String,
    pub canton: String,
    pub place: String,
    pub lat: f64,
    pub lon: f64,
    pub proponent: Proponent,
    pub estimated_eur: Option<i64>,
    pub status: IdeaStatus,
    pub reason: Option<String>,
    pub support: usize,
    pub official_response: Option<String>,
}

/// The projects of the edition in the middle of its vote.
pub(crate) fn projects() -> Vec<Project> {
    read("projects-vote.json", include_str!("../../content/projects-vote.json"))
}

/// The projects of the finished edition.
pub(crate) fn past_projects() -> Vec<Project> {
    read("projects-past.json", include_str!("../../content/projects-past.json"))
}

/// The ideas of the edition that collects them.
pub(crate) fn ideas() -> Vec<Idea> {
    read("ideas.json", include_str!("../../content/ideas.json"))
}

/// Ideas of that edition that came in the last days: enough for an hour of moderation, spam and insults included.
pub(crate) fn waiting_ideas() -> Vec<Idea> {
    read("ideas-waiting.json", include_str!("../../content/ideas-waiting.json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_name_is_told_from_an_association() {
        let is_person = |name: &str| Proponent { name: name.into() }.is_person();
        assert!(is_person("Brigitte L.") && is_person("Jean-Marc D."));
        assert!(
            !is_person("Collectif Nef")
                && !is_person("Les Amis de Monbran")
                && !is_person("Susan et Marie-Ange")
        );
    }
}
