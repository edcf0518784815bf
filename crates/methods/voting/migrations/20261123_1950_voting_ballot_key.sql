-- Ballots are kept by round and key: one place to write instead of two, and a round is read in the order of its keys.

CREATE TABLE ballot_by_round (
    id BIGINT NOT NULL,
    round_id @ref(voting_round) NOT NULL,
    choices TEXT NOT NULL,
    PRIMARY KEY (round_id, id)
)
-- @sqlite
WITHOUT ROWID
-- @end
;
INSERT INTO ballot_by_round (id, round_id, choices) SELECT id, round_id, choices FROM ballot ORDER BY round_id, id;
DROP TABLE ballot;
ALTER TABLE ballot_by_round RENAME TO ballot;
