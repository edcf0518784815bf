-- A voting round (scrutin), who voted (turnout), what was voted (ballot): the last two share no key, no order, no moment.

CREATE TABLE voting_round (
    id @id,
    process_id @ref(process) NOT NULL,
    ballot_rule TEXT NOT NULL,
    counting_rule TEXT NOT NULL,
    eligibility TEXT NOT NULL,
    other_ways TEXT NOT NULL,
    changeable BIGINT NOT NULL,
    envelope_cents BIGINT NOT NULL,
    seed TEXT NOT NULL,
    seal_salt TEXT,
    first_ballot_day BIGINT,
    sealed_at BIGINT,
    published_at BIGINT,
    report TEXT,
    pb TEXT,
    created_at BIGINT NOT NULL,
    UNIQUE (process_id)
);

-- Who voted. SQLite would keep rows in the order of arrival under a hidden number: without it they lie in the order
-- of their keys alone, like the ballots.
CREATE TABLE turnout (
    round_id @ref(voting_round) NOT NULL,
    person_id @ref(person) NOT NULL,
    channel TEXT NOT NULL,
    day BIGINT NOT NULL,
    area_id BIGINT,
    statements TEXT NOT NULL,
    receipt_hash TEXT NOT NULL,
    sealed_handle @blob,
    PRIMARY KEY (round_id, person_id)
)
-- @sqlite
WITHOUT ROWID
-- @end
;
CREATE UNIQUE INDEX turnout_receipt ON turnout (receipt_hash);

-- Counters are spread over shards drawn at random, so that voters at once do not wait for one row.
CREATE TABLE turnout_count (
    round_id @ref(voting_round) NOT NULL,
    day BIGINT NOT NULL,
    area_id BIGINT NOT NULL,
    channel TEXT NOT NULL,
    shard BIGINT NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (round_id, day, area_id, channel, shard)
);

-- The key is random: rows stand in no order of arrival.
CREATE TABLE ballot (
    id BIGINT NOT NULL PRIMARY KEY,
    round_id @ref(voting_round) NOT NULL,
    choices TEXT NOT NULL
)
-- @sqlite
WITHOUT ROWID
-- @end
;
CREATE INDEX ballot_round ON ballot (round_id);

-- A basket belongs to a session ("s:12") or to a person ("p:7"); it is forgotten when the ballot is cast.
CREATE TABLE basket (
    round_id @ref(voting_round) NOT NULL,
    holder TEXT NOT NULL,
    choices TEXT NOT NULL,
    answers TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (round_id, holder)
);
CREATE INDEX basket_by_age ON basket (updated_at);
