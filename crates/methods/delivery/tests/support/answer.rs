//! What came back.

use http::StatusCode;

pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub text: String,
}

impl Answer {
    #[track_caller]
    pub fn shows(&self, words: &str) -> &Answer {
        assert!(self.text.contains(words), "{words:?} is not in ({})\n{}", self.status, self.main());
        self
    }
    #[track_caller]
    pub fn hides(&self, words: &str) -> &Answer {
        assert!(!self.text.contains(words), "{words:?} is in\n{}", self.main());
        self
    }
    #[track_caller]
    pub fn is(&self, status: u16) -> &Answer {
        assert_eq!(self.status.as_u16(), status, "{}\n{}", self.location, self.main());
        self
    }
    #[track_caller]
    pub fn goes_to(&self, path: &str) -> &Answer {
        assert_eq!((self.status.as_u16(), self.location.as_str()), (303, path), "{}", self.main());
        self
    }
    fn main(&self) -> &str {
        self.text.split("<main").nth(1).unwrap_or(&self.text)
    }
}
