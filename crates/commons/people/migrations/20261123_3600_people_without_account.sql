-- Taking part with a link sent by mail: people without an account, what a session proved, what a link remembers.
alter table person add column light_at BIGINT;
alter table session add column proof TEXT;
alter table person_token add column session_id BIGINT;
alter table person_token add column password_hash TEXT;
alter table person_token add column chosen_name TEXT;
alter table account_rules add column link_session_minutes BIGINT;
