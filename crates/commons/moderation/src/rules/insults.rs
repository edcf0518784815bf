//! A short list of insults, folded (no accents, lower case). It only points: a moderator decides. Words that also
//! have a peaceful meaning (a bitch in kennels, a chain of mountains) are left out on purpose.

/// Single words, with the endings that matter.
const WORDS: &[&str] = &[
    "abruti", "abrutie", "abrutis", "batard", "batards", "bouffon", "bouffons", "branleur", "branleurs",
    "connard", "connards", "connasse", "connasses", "cons", "couillon", "couillons", "cretin", "cretins",
    "cretine", "debile", "debiles", "degueulasse", "emmerder", "emmerdeur", "encule", "encules", "enfoire",
    "enfoires", "fdp", "feignasse", "feignasses", "gogol", "imbecile", "imbeciles", "merdeux", "merdique",
    "minable", "minables", "ntm", "ordure", "ordures", "petasse", "pourri", "pourris", "pute", "putes",
    "putain", "raclure", "racaille", "racailles", "salaud", "salauds", "salope", "salopes", "salopard",
    "salopards", "tocard", "tocards",
];

/// Whether the folded word is one of them.
pub fn is_insult(folded: &str) -> bool {
    WORDS.contains(&folded)
}
