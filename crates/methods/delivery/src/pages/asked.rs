//! What a visitor asks of the list, as it stands in the address: `?canton=4701&theme=mobilite&etat=en-retard&page=2`.

use parvis_kernel::Timestamp;
use parvis_territory::{Area, Theme};
use parvis_web::Form;
use url::form_urlencoded::Serializer;

use crate::model::{DeliveryState, Work};

/// See the module.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    /// Code of the canton.
    pub canton: String,
    /// Name of the theme in addresses.
    pub theme: String,
    /// The state.
    pub state: Option<DeliveryState>,
    /// The page, from 1.
    pub page: usize,
}

impl Asked {
    /// From the fields of the address; an unknown state counts as not asked.
    pub fn read(query: &Form) -> Asked {
        Asked {
            canton: query.text("canton"),
            theme: query.text("theme"),
            state: DeliveryState::from_word(&query.text("etat")),
            page: query.parse("page").unwrap_or(1).max(1),
        }
    }

    /// Whether a work is asked for.
    pub fn keeps(&self, work: &Work, areas: &[Area], themes: &[Theme], now: Timestamp) -> bool {
        let area = areas.iter().find(|area| Some(area.id) == work.row.area_id);
        let theme = themes.iter().find(|theme| Some(theme.id) == work.row.theme_id);
        let in_area = self.canton.is_empty() || area.is_some_and(|area| area.code == self.canton);
        let in_theme = self.theme.is_empty() || theme.is_some_and(|theme| theme.slug == self.theme);
        in_area && in_theme && self.state.is_none_or(|state| work.state(now) == state)
    }

    /// How many filters are on.
    pub fn filters_on(&self) -> usize {
        [!self.canton.is_empty(), !self.theme.is_empty(), self.state.is_some()]
            .into_iter()
            .filter(|on| *on)
            .count()
    }

    /// The same question as an address, for another page.
    pub fn href(&self, path: &str, page: usize) -> String {
        let mut pairs = Serializer::new(String::new());
        for (name, value) in [("canton", &self.canton), ("theme", &self.theme)] {
            if !value.is_empty() {
                pairs.append_pair(name, value);
            }
        }
        if let Some(state) = self.state {
            pairs.append_pair("etat", state.word());
        }
        if page > 1 {
            pairs.append_pair("page", &page.to_string());
        }
        let query = pairs.finish();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}
