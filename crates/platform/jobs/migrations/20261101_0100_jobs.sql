-- Jobs: waiting, running, done, dead. A key makes a job unique while one with it waits.
create table job (
    id @id,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting',
    run_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    max_attempts BIGINT NOT NULL,
    lease_until BIGINT,
    lease_owner TEXT,
    unique_key TEXT,
    last_error TEXT,
    created_at BIGINT NOT NULL,
    done_at BIGINT
);
create unique index job_unique_while_waiting on job (unique_key) where state = 'waiting';
create index job_due on job (run_at, id) where state = 'waiting';
create index job_leased on job (lease_until) where state = 'running';
create index job_dead on job (id) where state = 'dead';
create index job_done on job (done_at) where state = 'done';
