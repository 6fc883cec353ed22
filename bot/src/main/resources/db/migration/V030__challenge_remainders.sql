-- What somebody whose data was deleted had added to a team or to a shared bar before the result: the others keep what they
-- have together.
CREATE TABLE challenge_remainder (
    id ${identity},
    challenge ${int64} NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
    team ${int64} REFERENCES challenge_team (id) ON DELETE CASCADE,
    amount ${int64} NOT NULL,
    latest_at ${int64} NOT NULL
) ${strict};

CREATE INDEX challenge_remainder_of_challenge ON challenge_remainder (challenge);

CREATE INDEX challenge_remainder_of_team ON challenge_remainder (team);
