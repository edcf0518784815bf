-- Categories of projects that a share of the envelope can be reserved to. What belongs to one is a box on each project
-- ("box"), a theme ("theme"), or what its authors said at the deposit ("youth").

CREATE TABLE voting_category (
    id @id,
    process_id @ref(process) NOT NULL,
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    source TEXT NOT NULL,
    theme_id BIGINT,
    UNIQUE (process_id, key)
);

CREATE TABLE voting_category_member (
    category_id @ref(voting_category) NOT NULL,
    contribution_id @ref(contribution) NOT NULL,
    PRIMARY KEY (category_id, contribution_id)
);
CREATE INDEX voting_category_member_by_contribution ON voting_category_member (contribution_id);

-- Until now there was one category, made from the box of the deposit form. Its words are the program's until someone
-- writes others.
INSERT INTO voting_category (process_id, key, label, source)
SELECT process_id, 'jeunes', '', 'youth' FROM voting_round;
