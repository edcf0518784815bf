//! Words so common that they say nothing about a text, folded as [`fold`](super::fold) does.

use parvis_kernel::Locale;

const FRENCH: &[&str] = &[
    "ai", "aie", "ainsi", "alors", "apres", "as", "au", "aucun", "aucune", "aura", "aussi", "autre",
    "autres", "aux", "avaient", "avais", "avait", "avant", "avec", "avez", "avoir", "avons", "ayant", "bien",
    "c", "ca", "car", "ce", "ceci", "cela", "celle", "celles", "celui", "ces", "cet", "cette", "ceux",
    "chaque", "chez", "comme", "comment", "d", "dans", "de", "depuis", "des", "dont", "donc", "du", "elle",
    "elles", "en", "encore", "entre", "es", "est", "et", "etaient", "etais", "etait", "etant", "ete", "etes",
    "etre", "eu", "eux", "fait", "faire", "font", "furent", "fut", "il", "ils", "ici", "j", "je", "jusqu",
    "jusque", "l", "la", "le", "les", "leur", "leurs", "lors", "lorsque", "lui", "m", "ma", "mais", "me",
    "meme", "memes", "mes", "moi", "moins", "mon", "n", "ne", "ni", "nos", "notre", "nous", "on", "ont",
    "ou", "par", "parce", "pas", "pendant", "peu", "peut", "peuvent", "plus", "pour", "pourquoi", "puis",
    "qu", "quand", "que", "quel", "quelle", "quelles", "quels", "qui", "quoi", "s", "sa", "sans", "se",
    "sera", "serait", "seront", "ses", "si", "soit", "son", "sont", "sous", "suis", "sur", "t", "ta",
    "tandis", "te", "tes", "toi", "ton", "tous", "tout", "toute", "toutes", "tres", "trop", "tu", "un",
    "une", "vers", "voici", "voila", "vos", "votre", "vous", "y",
];

const ENGLISH: &[&str] = &[
    "a", "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because",
    "been", "before", "being", "between", "both", "but", "by", "can", "could", "did", "do", "does", "each",
    "for", "from", "had", "has", "have", "he", "her", "here", "him", "his", "how", "i", "if", "in", "into",
    "is", "it", "its", "just", "me", "more", "most", "my", "no", "nor", "not", "of", "on", "only", "or",
    "other", "our", "out", "over", "own", "s", "same", "she", "should", "so", "some", "such", "t", "than",
    "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "through", "to",
    "too", "under", "until", "up", "very", "was", "we", "were", "what", "when", "where", "which", "while",
    "who", "whom", "why", "will", "with", "would", "you", "your",
];

/// Whether the folded word is one of them.
pub(super) fn is_stop_word(word: &str, locale: Locale) -> bool {
    match locale {
        Locale::Fr => FRENCH.contains(&word),
        Locale::En => ENGLISH.contains(&word),
    }
}
