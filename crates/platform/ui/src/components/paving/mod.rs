//! The one ornament: a piece of paved forecourt, different for each place or title, always the same for the
//! same one. Drawn with presentation attributes only, in the color of the text around it.

use maud::{Markup, html};

const CELLS: usize = 5;
const SIZE: f64 = 240.0;

/// The stones that grow from a seed: an authority's name, a process's title.
pub fn paving(seed: &str) -> Markup {
    html! {
        svg class="stones" viewBox="0 0 240 240" fill="currentColor" aria-hidden="true" focusable="false" {
            @for stone in stones(seed) { path d=(stone.path) fill-opacity=(format!("{:.2}", stone.opacity)) {} }
        }
    }
}

struct Stone {
    path: String,
    opacity: f64,
}

fn stones(seed: &str) -> Vec<Stone> {
    let mut noise = Noise::new(seed);
    let corners = corners(&mut noise);
    let mut stones = Vec::new();
    for row in 0..CELLS - 1 {
        for column in 0..CELLS - 1 {
            let around = [corners[row][column], corners[row][column + 1], corners[row + 1][column + 1], corners[row + 1][column]];
            stones.push(Stone { path: inset(around, 3.5 + 2.5 * noise.unit()), opacity: 0.09 + 0.11 * noise.unit() });
        }
    }
    stones
}

/// A grid whose points have wandered a little.
fn corners(noise: &mut Noise) -> Vec<Vec<(f64, f64)>> {
    let step = SIZE / (CELLS - 1) as f64;
    let wander = |at: usize, noise: &mut Noise| at as f64 * step + (noise.unit() - 0.5) * step * 0.5;
    (0..CELLS).map(|row| (0..CELLS).map(|column| (wander(column, noise), wander(row, noise))).collect()).collect()
}

/// The outline of a stone, drawn back from its corners so that mortar shows.
fn inset(corners: [(f64, f64); 4], gap: f64) -> String {
    let center = corners.iter().fold((0.0, 0.0), |sum, at| (sum.0 + at.0 / 4.0, sum.1 + at.1 / 4.0));
    let points = corners.map(|(x, y)| {
        let (dx, dy) = (center.0 - x, center.1 - y);
        let share = gap * 1.4 / dx.hypot(dy).max(1.0);
        format!("{:.0} {:.0}", x + dx * share, y + dy * share)
    });
    format!("M{}z", points.join("L"))
}

/// Numbers that look random and follow from the seed alone (FNV-1a, then SplitMix64).
struct Noise(u64);

impl Noise {
    fn new(seed: &str) -> Noise {
        Noise(seed.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)))
    }

    fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }
}

pub(crate) fn sample() -> Markup {
    html! { div class="grid" { div class="paving tile" { (paving("Lot-et-Garonne")) } div class="paving tile" { (paving("Budget participatif")) } } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_stones() {
        assert_eq!(paving("Agen").into_string(), paving("Agen").into_string());
        assert_ne!(paving("Agen").into_string(), paving("Nérac").into_string());
        assert!(!paving("Agen").into_string().contains("style="));
    }
}
