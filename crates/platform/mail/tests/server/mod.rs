//! A small mail server that speaks real SMTP over TCP, for tests: takes mails, or answers as told.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

/// An answer in place of "fine", used once.
#[derive(Clone, Copy)]
pub enum Answer {
    /// To `RCPT TO`.
    Recipient(u16),
    /// After the mail's text.
    Data(u16),
}

/// A mail that came.
#[derive(Clone)]
pub struct Taken {
    pub from: String,
    pub to: Vec<String>,
    pub data: String,
}

#[derive(Default)]
struct Kept {
    answers: Vec<Answer>,
    taken: Vec<Taken>,
    shown: Vec<String>,
}

pub struct Server {
    pub port: u16,
    kept: Arc<Mutex<Kept>>,
}

impl Server {
    /// Listens on a free port; gives `answers` first, one after the other.
    pub fn start(answers: Vec<Answer>) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let kept = Arc::new(Mutex::new(Kept { answers, ..Kept::default() }));
        let shared = kept.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = shared.clone();
                thread::spawn(move || talk(stream, &shared));
            }
        });
        Server { port, kept }
    }

    /// The mails that were taken.
    pub fn taken(&self) -> Vec<Taken> {
        self.kept.lock().unwrap().taken.clone()
    }

    /// The `Message-ID` of each mail whose text came, taken or not.
    pub fn seen_ids(&self) -> Vec<String> {
        let kept = self.kept.lock().unwrap();
        let id = |data: &String| data.lines().find(|line| line.starts_with("Message-ID:")).map(str::to_owned);
        kept.shown.iter().filter_map(id).collect()
    }
}

fn talk(stream: TcpStream, kept: &Mutex<Kept>) {
    let mut out = stream.try_clone().unwrap();
    let mut say = move |text: &str| out.write_all(format!("{text}\r\n").as_bytes());
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let (mut from, mut to) = (String::new(), Vec::new());
    let _ = say("220 essai ESMTP");
    while let Some(line) = lines.next() {
        let word = line.to_ascii_uppercase();
        let answer = match () {
            () if word.starts_with("EHLO") => "250-essai\r\n250 8BITMIME".to_owned(),
            () if word.starts_with("MAIL FROM:") => {
                from = address(&line);
                to.clear();
                "250 ok".to_owned()
            }
            () if word.starts_with("RCPT TO:") => match told(kept, |a| matches!(a, Answer::Recipient(_))) {
                Some(Answer::Recipient(code)) => format!("{code} not now"),
                _ => {
                    to.push(address(&line));
                    "250 ok".to_owned()
                }
            },
            () if word == "DATA" => {
                let _ = say("354 go on");
                let body: Vec<String> = lines.by_ref().take_while(|line| line != ".").collect();
                take(kept, &from, &to, body.join("\r\n"))
            }
            () if word == "QUIT" => {
                let _ = say("221 bye");
                return;
            }
            () => "250 ok".to_owned(),
        };
        if say(&answer).is_err() {
            return;
        }
    }
}

fn take(kept: &Mutex<Kept>, from: &str, to: &[String], data: String) -> String {
    let told = told(kept, |answer| matches!(answer, Answer::Data(_)));
    let mut kept = kept.lock().unwrap();
    kept.shown.push(data.clone());
    if let Some(Answer::Data(code)) = told {
        return format!("{code} try later");
    }
    kept.taken.push(Taken { from: from.to_owned(), to: to.to_vec(), data });
    "250 taken".to_owned()
}

/// The next answer, if it is for this moment of the talk.
fn told(kept: &Mutex<Kept>, fits: fn(&Answer) -> bool) -> Option<Answer> {
    let mut kept = kept.lock().unwrap();
    if kept.answers.first().is_some_and(fits) { Some(kept.answers.remove(0)) } else { None }
}

fn address(line: &str) -> String {
    let start = line.find('<').unwrap_or(0);
    let end = line.find('>').map_or(line.len(), |end| end + 1);
    line[start..end].to_owned()
}
