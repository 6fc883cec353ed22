-- What learners shared in the last day, so that a second tap on Share does not post it again.
CREATE TABLE shared_card (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    -- 0 outside of servers that have Cairn.
    channel ${int64} NOT NULL,
    subject TEXT NOT NULL,
    interaction ${int64} NOT NULL,
    shared_at ${int64} NOT NULL,
    -- 1 once Discord has the message; until then it is a claim.
    posted ${int64} NOT NULL DEFAULT 0,
    PRIMARY KEY (learner, channel, subject)
) ${keyed};

-- The last titles of units, which are shown when a unit has left the curriculum.
CREATE TABLE unit_title (
    unit TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL
) ${keyed};
