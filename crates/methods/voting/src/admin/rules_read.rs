//! The form of the rules, read: every amount and number is checked, and the counting rule as a whole.

use parvis_kernel::{Message, Money, slugify};
use parvis_tally::{
    AreaTooDear, BallotRule, BallotSize, CountBy, CountingRule, EarlierWinners, Priority, RuleFault, Share,
    Stage, TieBreak, TooDear,
};
use parvis_ui::FormState;
use parvis_web::{Cx, Form};

use crate::{
    actions::Rules,
    model::{AgeProof, Attestation, Category, Eligibility, labels_of},
    rules::rule_fault_sentence,
    t,
};

/// How many stages the form has room for.
pub const STAGES: usize = 6;
/// How many means against ties, beside the lot.
pub const TIES: usize = 2;

const MOST_CHOICES: u32 = 100;
const MOST_TEXT: usize = 4_000;
const MOST_BOXES: usize = 12;

/// The rules, or the form with what is wrong.
///
/// # Errors
/// The form's state.
pub fn read(cx: &Cx, categories: &[Category]) -> Result<Rules, FormState> {
    let form = cx.form();
    let mut faults = Faults::new();
    let rules = Rules {
        ballot_rule: ballot(form, &mut faults),
        envelope: money(form, "enveloppe", &mut faults),
        eligibility: eligibility(form, &mut faults),
        changeable: form.ticked("modifiable"),
        counting_rule: counting(form, categories, &mut faults),
        other_ways: form.text("autrement"),
    };
    if rules.other_ways.chars().count() > MOST_TEXT {
        faults.push(("autrement".to_owned(), t::voting_fault_long(MOST_TEXT)));
    }
    if faults.is_empty() {
        let (senseless, labels) = (rules.counting_rule.faults(rules.envelope), labels_of(categories));
        faults
            .extend(senseless.iter().map(|fault| (fault_field(fault), rule_fault_sentence(fault, &labels))));
    }
    if faults.is_empty() {
        return Ok(rules);
    }
    let mut state = form.state();
    for (field, sentence) in faults {
        state.fail(field, cx.t(sentence));
    }
    Err(state)
}

type Faults = Vec<(String, Message)>;

/// Where a senseless rule is told.
fn fault_field(fault: &RuleFault) -> String {
    match fault {
        RuleFault::ShareOutOfRange { category } => format!("part_{category}"),
        RuleFault::TieBreakTwice { .. } => "egalite_1".to_owned(),
        _ => "etape_1".to_owned(),
    }
}

fn number(
    form: &Form,
    field: &'static str,
    range: std::ops::RangeInclusive<u32>,
    faults: &mut Faults,
) -> u32 {
    match form.parse::<u32>(field).filter(|number| range.contains(number)) {
        Some(number) => number,
        None => {
            faults.push((field.to_owned(), t::voting_fault_number(*range.start(), *range.end())));
            *range.start()
        }
    }
}

fn money(form: &Form, field: &'static str, faults: &mut Faults) -> Money {
    match Money::parse(&form.text(field)).filter(|amount| *amount > Money::ZERO) {
        Some(amount) => amount,
        None => {
            faults.push((field.to_owned(), t::voting_fault_money()));
            Money::ZERO
        }
    }
}

fn ballot(form: &Form, faults: &mut Faults) -> BallotRule {
    let size = match form.text("bulletin").as_str() {
        "exactement" => BallotSize::Exactly(number(form, "nombre", 1..=MOST_CHOICES, faults)),
        "au-plus" => BallotSize::UpTo(number(form, "au_plus", 1..=MOST_CHOICES, faults)),
        "entre" => {
            let minimum = number(form, "de", 1..=MOST_CHOICES, faults);
            let maximum = number(form, "a", minimum..=MOST_CHOICES, faults);
            BallotSize::Between { minimum, maximum }
        }
        "budget" => BallotSize::WithinBudget(money(form, "budget", faults)),
        _ => {
            faults.push(("bulletin".to_owned(), t::voting_fault_ballot()));
            BallotSize::Exactly(1)
        }
    };
    let mut rule = BallotRule::new(size);
    if form.filled("par_canton").is_some() {
        rule.maximum_per_area = Some(number(form, "par_canton", 1..=MOST_CHOICES, faults));
    }
    rule
}

fn eligibility(form: &Form, faults: &mut Faults) -> Eligibility {
    let age_proof = match form.text("preuve_age").as_str() {
        "date" => AgeProof::BirthDate,
        "case" => AgeProof::Statement,
        _ => AgeProof::None,
    };
    let asks = age_proof != AgeProof::None;
    let age = |number: u32| u8::try_from(number).unwrap_or(0);
    let minimum = if asks { number(form, "age_minimum", 0..=99, faults) } else { 0 };
    let consent = form.filled("age_parent").is_some() && asks;
    let consent = if consent { number(form, "age_parent", 0..=99, faults) } else { 0 };
    Eligibility {
        age_proof,
        minimum_age: age(minimum),
        parental_consent_under: age(consent),
        attestations: attestations(&form.text("attestations"), faults),
        ask_area: form.ticked("demander_canton"),
    }
}

/// One box a line; a star before it makes it required.
fn attestations(text: &str, faults: &mut Faults) -> Vec<Attestation> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.len() > MOST_BOXES || lines.iter().any(|line| line.chars().count() > 300) {
        faults.push(("attestations".to_owned(), t::voting_fault_boxes(MOST_BOXES)));
    }
    let mut boxes: Vec<Attestation> = Vec::new();
    for line in lines.into_iter().take(MOST_BOXES) {
        let (required, label) = line.strip_prefix('*').map_or((false, line), |label| (true, label.trim()));
        let key: String = slugify(label).unwrap_or_default().chars().take(40).collect();
        if key.is_empty() || boxes.iter().any(|other| other.key == key) {
            faults.push(("attestations".to_owned(), t::voting_fault_box(line)));
            continue;
        }
        boxes.push(Attestation { key, label: label.to_owned(), required });
    }
    boxes
}

fn counting(form: &Form, categories: &[Category], faults: &mut Faults) -> CountingRule {
    let mut stages = Vec::new();
    for place in 1..=STAGES {
        stages.extend(stage(form, &form.text(&format!("etape_{place}")), categories, faults));
    }
    let mut ties: Vec<TieBreak> =
        (1..=TIES).filter_map(|place| tie(&form.text(&format!("egalite_{place}")))).collect();
    ties.push(TieBreak::Lot);
    let limited = form.filled("maximum_laureats").is_some();
    CountingRule {
        count_by: CountBy::Ballots,
        minimum_votes: number(form, "minimum_voix", 0..=1_000_000, faults),
        maximum_winners: limited.then(|| number(form, "maximum_laureats", 1..=10_000, faults)),
        stages,
        ties,
    }
}

fn stage(form: &Form, word: &str, categories: &[Category], faults: &mut Faults) -> Option<Stage> {
    let first = |too_dear| Some(Stage::FirstOfEachArea { too_dear, earlier_winners_serve: false });
    let votes = |too_dear| Some(Stage::VotesWithinEnvelope { priority: Priority::Votes, too_dear });
    match word {
        "premier-suivant" => first(AreaTooDear::NextOfArea),
        "premier-sans" => first(AreaTooDear::AreaWithout),
        "premier-depasse" => first(AreaTooDear::ExceedEnvelope),
        "voix-suivant" => votes(TooDear::Skip),
        "voix-arret" => votes(TooDear::Stop),
        _ => {
            let key = word.strip_prefix("part-")?;
            let category = categories.iter().find(|category| category.key == key)?;
            Some(reserved_share(form, &category.key, faults))
        }
    }
}

fn reserved_share(form: &Form, key: &str, faults: &mut Faults) -> Stage {
    let field = format!("part_{key}");
    let share = read_share(&form.text(&field)).unwrap_or_else(|| {
        faults.push((field, t::voting_fault_share_format()));
        Share::Percent(1)
    });
    let whole = form.text(&format!("laureats_{key}")) == "entiere";
    let earlier_winners =
        if whole { EarlierWinners::LeaveShareWhole } else { EarlierWinners::CountAgainstShare };
    Stage::ReservedShare { category: key.into(), share, earlier_winners }
}

/// "10 %" is a part of the envelope, "50 000 €" an amount. The sign is asked for: 10 could mean either.
fn read_share(typed: &str) -> Option<Share> {
    let typed = typed.trim();
    if let Some(percent) = typed.strip_suffix('%') {
        let percent: u8 = percent.trim().parse().ok()?;
        return (1..=100).contains(&percent).then_some(Share::Percent(percent));
    }
    let amount = typed.strip_suffix('€').and_then(Money::parse);
    amount.filter(|amount| *amount > Money::ZERO).map(Share::Amount)
}

fn tie(word: &str) -> Option<TieBreak> {
    match word {
        "moins-cher" => Some(TieBreak::LowerCost),
        "plus-cher" => Some(TieBreak::HigherCost),
        "ordre" => Some(TieBreak::ListOrder),
        _ => None,
    }
}

/// The word of a stage in the form.
pub fn stage_word(stage: &Stage) -> String {
    let word = match stage {
        Stage::FirstOfEachArea { too_dear: AreaTooDear::NextOfArea, .. } => "premier-suivant",
        Stage::FirstOfEachArea { too_dear: AreaTooDear::AreaWithout, .. } => "premier-sans",
        Stage::FirstOfEachArea { too_dear: AreaTooDear::ExceedEnvelope, .. } => "premier-depasse",
        Stage::ReservedShare { category, .. } => return format!("part-{category}"),
        Stage::VotesWithinEnvelope { too_dear: TooDear::Skip, .. } => "voix-suivant",
        Stage::VotesWithinEnvelope { too_dear: TooDear::Stop, .. } => "voix-arret",
    };
    word.to_owned()
}

/// The word of a means against ties in the form.
pub fn tie_word(tie: TieBreak) -> &'static str {
    match tie {
        TieBreak::LowerCost => "moins-cher",
        TieBreak::HigherCost => "plus-cher",
        TieBreak::ListOrder | TieBreak::ProjectKey => "ordre",
        TieBreak::Lot => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_a_part_or_an_amount() {
        assert_eq!(read_share("10 %"), Some(Share::Percent(10)));
        assert_eq!(read_share("100%"), Some(Share::Percent(100)));
        assert_eq!(read_share("50 000 €"), Some(Share::Amount(Money::from_euros(50_000))));
        for wrong in ["", "0 %", "101 %", "dix", "10", "0 €", "-5 €", "%"] {
            assert_eq!(read_share(wrong), None, "{wrong}");
        }
    }
}
