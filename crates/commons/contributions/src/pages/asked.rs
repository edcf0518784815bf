//! What a visitor asks of the list, as it stands in the address: `?statut=laureat&theme=mobilite&canton=4701&texte=velo&ordre=numero&page=2`.

use parvis_spaces::Stage;
use parvis_web::Form;
use url::form_urlencoded::Serializer;

use super::scene::Scene;
use crate::model::{Facets, ListQuery, Order};

/// The word for "whatever the status".
pub(crate) const ANY_STATUS: &str = "tous";

/// See the module.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    /// Keys of statuses; [`ANY_STATUS`] for all; empty: the list chooses.
    pub statuses: Vec<String>,
    /// Names of themes in addresses.
    pub themes: Vec<String>,
    /// Code of the canton.
    pub canton: String,
    /// Words.
    pub text: String,
    /// The order, where one was asked for.
    pub order: Option<Order>,
    /// The page.
    pub page: usize,
}

impl Asked {
    /// From the fields of the address; anything unknown counts as not asked.
    pub fn read(query: &Form) -> Asked {
        let filled = |name: &str| query.all(name).into_iter().filter(|value| !value.is_empty()).collect();
        Asked {
            statuses: filled("statut"),
            themes: filled("theme"),
            canton: query.text("canton"),
            text: query.text("texte").chars().take(200).collect(),
            order: Order::from_word(&query.text("ordre")),
            page: query.parse("page").unwrap_or(1),
        }
    }

    /// The query for the store. Where no status was asked for and projects are put to the vote, these are shown.
    pub fn query(&self, scene: &Scene, facets: &Facets, seed: u32) -> ListQuery {
        let statuses = if self.statuses.is_empty() {
            let voted = scene.statuses.iter().filter(|status| status.stage == Stage::Shortlisted);
            let voted: Vec<_> = voted.map(|status| status.id).collect();
            let any = voted.iter().any(|id| facets.statuses.get(id).is_some_and(|n| *n > 0));
            if any { voted } else { Vec::new() }
        } else {
            let wanted = |status: &&parvis_spaces::Status| self.statuses.contains(&status.key);
            scene.statuses.iter().filter(wanted).map(|status| status.id).collect()
        };
        let themes = scene.themes.iter().filter(|theme| self.themes.contains(&theme.slug));
        ListQuery {
            statuses,
            area: scene.areas.iter().find(|area| area.code == self.canton).map(|area| area.id),
            themes: themes.map(|theme| theme.id).collect(),
            text: self.text.clone(),
            order: self.order.unwrap_or_default(),
            page: self.page,
            seed,
            ..ListQuery::of(scene.process().id)
        }
    }

    /// The same question as an address, for another page; the order at random takes its number along.
    pub fn href(&self, path: &str, page: usize, seed: u32) -> String {
        let mut pairs = self.pairs();
        if self.order.unwrap_or_default() == Order::Random {
            pairs.append_pair("graine", &seed.to_string());
        }
        if page > 1 {
            pairs.append_pair("page", &page.to_string());
        }
        address(path, &pairs.finish())
    }

    /// The address of the points with the same filters.
    pub fn points(&self, path: &str) -> String {
        address(&format!("{path}/points.geojson"), &self.pairs().finish())
    }

    fn pairs(&self) -> Serializer<'static, String> {
        let mut pairs = Serializer::new(String::new());
        pairs.extend_pairs(self.statuses.iter().map(|status| ("statut", status)));
        pairs.extend_pairs(self.themes.iter().map(|theme| ("theme", theme)));
        for (name, value) in [("canton", &self.canton), ("texte", &self.text)] {
            if !value.is_empty() {
                pairs.append_pair(name, value);
            }
        }
        if let Some(order) = self.order {
            pairs.append_pair("ordre", order.word());
        }
        pairs
    }
}

fn address(path: &str, query: &str) -> String {
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}
