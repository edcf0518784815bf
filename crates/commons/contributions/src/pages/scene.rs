//! What the pages of a process have in common: the process, its statuses, the themes and areas.

use std::collections::HashMap;

use parvis_db::{Conn, DbError};
use parvis_slice::PanelSeed;
use parvis_spaces::{self as spaces, Process, ProcessFrame, Status, StatusId};
use parvis_territory::{self as territory, Area, AreaId, AreaKind, Theme, ThemeId};
use parvis_web::WebError;

use crate::t;

/// See the module.
pub(crate) struct Scene {
    /// The frame of its pages.
    pub frame: ProcessFrame,
    /// Its statuses in order.
    pub statuses: Vec<Status>,
    /// All themes in order.
    pub themes: Vec<Theme>,
    /// All cantons in order.
    pub areas: Vec<Area>,
    /// The name of the whole territory: its département, where one is known.
    pub whole_name: String,
}

impl Scene {
    /// Loads it; not found where the person may not see the process.
    pub fn load(conn: &mut Conn, slug: &str, seed: &PanelSeed) -> Result<Scene, WebError> {
        let frame = spaces::process_frame(conn, seed, slug)?;
        Ok(Scene {
            statuses: spaces::statuses(conn, frame.process.id)?,
            themes: territory::themes(conn)?,
            areas: territory::areas(conn, AreaKind::Canton)?,
            whole_name: territory::areas(conn, AreaKind::Departement)?.into_iter().next().map_or_else(
                || seed.cx(None).texts.say(&t::contributions_whole_territory()),
                |area| area.name,
            ),
            frame,
        })
    }

    /// The process.
    pub fn process(&self) -> &Process {
        &self.frame.process
    }

    /// Address of its list.
    pub fn list_path(&self) -> String {
        format!("{}/projets", self.process().path())
    }

    /// The status of that key.
    pub fn status(&self, id: StatusId) -> Option<&Status> {
        self.statuses.iter().find(|status| status.id == id)
    }

    /// The theme of that key.
    pub fn theme(&self, id: Option<ThemeId>) -> Option<&Theme> {
        self.themes.iter().find(|theme| Some(theme.id) == id)
    }

    /// The area of that key.
    pub fn area(&self, id: Option<AreaId>) -> Option<&Area> {
        self.areas.iter().find(|area| Some(area.id) == id)
    }

    /// Where a map of this territory opens: its middle and how close.
    pub fn map_view(&self) -> ((f64, f64), u8) {
        let points: Vec<(f64, f64)> = self.areas.iter().filter_map(|area| area.point).collect();
        if points.is_empty() {
            return ((46.6, 2.4), 6);
        }
        #[expect(clippy::cast_precision_loss, reason = "a few hundred areas")]
        let count = points.len() as f64;
        let sum = points.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
        ((sum.0 / count, sum.1 / count), 9)
    }
}

/// The pieces of other slices for these subjects, as one map.
pub(crate) type Pieces = HashMap<i64, Vec<maud::Markup>>;

/// The pieces of a place; none where no registry is installed (a test of this slice alone).
pub(crate) fn pieces(
    conn: &mut Conn,
    place: parvis_slice::Place,
    seed: &PanelSeed,
    process: Option<i64>,
    subjects: &[i64],
) -> Result<Pieces, DbError> {
    parvis_slice::panels(conn, place, &seed.cx(process), subjects)
}
