//! The report of a recount: what the file is, the count line by line, the ties, and whether it agrees.

use std::fmt::Write;

use parvis_kernel::Locale;

use super::words::{amount, not_selected, pick, tie_break, won};
use super::{Difference, Recount};
use crate::{Decision, ProjectKey, TallyResult};

pub(super) fn report(recount: &Recount, locale: Locale) -> String {
    let mut text = String::new();
    head(&mut text, recount, locale);
    lines(&mut text, &recount.result, locale);
    ties(&mut text, &recount.result, locale);
    let result = &recount.result;
    let (spent, left) = (amount(result.spent), amount(result.left));
    line(&mut text, pick(locale, "Dépensé", "Spent"), &spent);
    line(&mut text, pick(locale, "Reste", "Left"), &left);
    text.push('\n');
    verdict(&mut text, recount, locale);
    text
}

fn line(text: &mut String, name: &str, value: &str) {
    let _ = writeln!(text, "{name} : {value}");
}

fn head(text: &mut String, recount: &Recount, locale: Locale) {
    let say = |fr, en| pick(locale, fr, en);
    let meta = |key| recount.file.meta(key).unwrap_or_default();
    let title = [meta("description"), meta("unit"), meta("instance")].join(", ");
    let _ = writeln!(text, "{title}");
    let ballots = recount.result.ballots;
    line(text, say("Enveloppe", "Envelope"), &amount(recount.election.envelope));
    line(text, say("Projets", "Projects"), &recount.election.projects.len().to_string());
    line(text, say("Bulletins valables", "Valid ballots"), &ballots.valid.to_string());
    line(text, say("Bulletins blancs", "Blank ballots"), &ballots.blank.to_string());
    line(text, say("Bulletins nuls", "Void ballots"), &ballots.void.to_string());
    line(text, say("Règle du fichier", "Rule of the file"), meta("rule"));
    let json = serde_json::to_string(&recount.rule).unwrap_or_default();
    line(text, say("Règle appliquée", "Rule carried out"), &json);
    if !recount.result.seed.is_empty() {
        line(text, say("Graine des tirages au sort", "Seed of the lots"), &recount.result.seed);
    }
    text.push('\n');
}

fn lines(text: &mut String, result: &TallyResult, locale: Locale) {
    let columns =
        pick(locale, "rang;projet;voix;score;coût;décision", "rank;project;votes;score;cost;decision");
    let _ = writeln!(text, "{columns}");
    for project in &result.projects {
        let (decision, why) = match &project.decision {
            Decision::Won { why, .. } => (pick(locale, "LAURÉAT", "WON"), won(locale, why)),
            Decision::NotSelected { why } => {
                (pick(locale, "non retenu", "not selected"), not_selected(locale, why))
            }
        };
        let (rank, key, votes, score) = (project.rank, &project.project, project.votes, project.score);
        let cost = amount(project.cost);
        let _ = writeln!(text, "{rank};{key};{votes};{score};{cost};{decision}, {why}");
    }
    text.push('\n');
}

fn ties(text: &mut String, result: &TallyResult, locale: Locale) {
    for tie in &result.ties {
        let order: Vec<&str> = tie.order.iter().map(ProjectKey::as_str).collect();
        let (stage, order) = (tie.stage, order.join(" > "));
        let name = pick(locale, "Égalité à l'étape", "Tie at stage");
        let _ = writeln!(text, "{name} {stage} : {order} ({})", tie_break(locale, tie.reason));
        for (project, lot) in &tie.lots {
            let _ = writeln!(text, "  {project} {lot}");
        }
    }
    if !result.ties.is_empty() {
        text.push('\n');
    }
}

fn verdict(text: &mut String, recount: &Recount, locale: Locale) {
    let say = |fr, en| pick(locale, fr, en);
    compared(text, locale, say("Voix", "Votes"), recount.votes.as_deref());
    if recount.scores.is_some() {
        compared(text, locale, say("Points", "Points"), recount.scores.as_deref());
    }
    if recount.rule_known {
        compared(text, locale, say("Lauréats", "Winners"), recount.selected.as_deref());
    } else {
        let unknown = say(
            "non comparés, car cette règle n'est pas recomptée ici ; le tableau suit l'ordre des voix",
            "not compared, for this rule is not recounted here; the table goes by votes",
        );
        line(text, say("Lauréats", "Winners"), unknown);
    }
    if !recount.compares() {
        let _ = writeln!(
            text,
            "{}",
            say("Le fichier n'annonce rien à comparer.", "The file records nothing to compare.")
        );
        return;
    }
    let all = match recount.agrees() {
        true => say("Le recomptage concorde avec le fichier.", "The recount agrees with the file."),
        false => {
            say("Le recomptage NE CONCORDE PAS avec le fichier.", "The recount DOES NOT AGREE with the file.")
        }
    };
    let _ = writeln!(text, "{all}");
}

fn compared(text: &mut String, locale: Locale, name: &str, differences: Option<&[Difference]>) {
    let say = |fr, en| pick(locale, fr, en);
    match differences {
        None => line(text, name, say("absents du fichier", "not in the file")),
        Some([]) => line(text, name, say("identiques au fichier", "the same as in the file")),
        Some(differences) => {
            line(text, name, say("différents du fichier", "different from the file"));
            for Difference { project, recorded, recounted } in differences {
                let (file, here) = (say("fichier", "file"), say("recomptage", "recount"));
                let _ = writeln!(text, "  {project} : {file} {recorded}, {here} {recounted}");
            }
        }
    }
}
