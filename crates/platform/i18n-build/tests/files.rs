//! What is refused in the Fluent files of a crate, and the Rust made of good ones.

use parvis_i18n_build::{Source, check, functions, keys};

fn problems(french: &str, english: &str) -> Vec<String> {
    let (french, english) = (Source::parse("fr.ftl", french), Source::parse("en.ftl", english));
    check("voting", &french, &english).iter().map(ToString::to_string).collect()
}

#[test]
fn good_files_have_no_problem() {
    let french = "-voting-paper = bulletin\nvoting-a = Un { -voting-paper } le { $day }\nvoting-b = { $n ->\n    [one] un\n   *[other] { $n }\n }\n";
    let english = "-voting-paper = ballot\nvoting-a = A { -voting-paper } on { $day }\nvoting-b = { $n }\n";
    assert_eq!(problems(french, english), Vec::<String>::new());
}

#[test]
fn what_one_language_lacks_is_named() {
    assert_eq!(
        problems("voting-a = A\n", "voting-b = B\n-voting-t = T\n"),
        [
            "en.ftl: voting-a: is missing (fr.ftl has it)",
            "fr.ftl: voting-b: is missing (en.ftl has it)",
            "fr.ftl: -voting-t: is missing (en.ftl has it)",
        ]
    );
}

#[test]
fn arguments_must_be_the_same() {
    assert_eq!(
        problems("voting-a = { $day } { $place }\n", "voting-a = { $date } { $place }\n"),
        [
            "en.ftl: voting-a: lacks the argument $day of the French text",
            "en.ftl: voting-a: uses $date, which the French text does not",
        ]
    );
}

#[test]
fn keys_are_unique_and_start_with_the_name_of_the_crate() {
    let text = "voting-a = A\nvoting-a = B\nballot-b = C\nvotingc = D\n";
    let found = problems(text, text);
    assert!(found.contains(&"fr.ftl: voting-a: is defined twice".to_owned()), "{found:?}");
    assert!(
        found.contains(&"fr.ftl: ballot-b: keys of this crate start with `voting-`".to_owned()),
        "{found:?}"
    );
    assert!(
        found.contains(&"en.ftl: votingc: keys of this crate start with `voting-`".to_owned()),
        "{found:?}"
    );
}

#[test]
fn what_cannot_be_read_or_is_not_allowed_is_refused() {
    for text in [
        "voting-a = { $n\n",
        "voting-a = A\n    .title = B\n",
        "voting-a = { NUMBER($n) }\n",
        "voting-a = A\nvoting-b = { voting-a }\n",
        "voting-a = { -voting-unknown }\n",
        "-voting-x = X\n-voting-y = { -voting-x }\n",
        "voting-a = { $someDay }\n",
    ] {
        assert!(!problems(text, text).is_empty(), "accepted: {text}");
    }
}

#[test]
fn parameters_follow_the_french_order_and_reserved_names_are_escaped() {
    let french =
        "voting-a = Du { $type } au { $day }, { $type }\nvoting-b =\n    Une\n    deux\nvoting = V\n";
    let code = functions(&Source::parse("fr.ftl", french), "locales");
    let head =
        "pub fn voting_a(r#type: impl Into<::parvis_kernel::Arg>, day: impl Into<::parvis_kernel::Arg>)";
    assert!(code.contains(head), "{code}");
    assert!(code.contains(".with(\"type\", r#type).with(\"day\", day)"), "{code}");
    assert!(code.contains("/// `Du { $type } au { $day }, { $type }`"), "{code}");
    assert!(code.contains("/// ```text\n/// Une\n///     deux\n/// ```"), "{code}");
}

#[test]
fn keys_of_a_file_come_with_their_arguments() {
    let path = std::env::temp_dir().join(format!("parvis-i18n-build-{}.ftl", std::process::id()));
    std::fs::write(&path, "voting-a = { $x } { $y }\nvoting-b = B\n").unwrap();
    let found = keys(&path);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(found["voting-a"].iter().collect::<Vec<_>>(), ["x", "y"]);
    assert!(found["voting-b"].is_empty());
}
