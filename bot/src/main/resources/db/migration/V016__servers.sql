-- The row that every other row of a server refers to.
CREATE TABLE server (
    id ${int64} PRIMARY KEY NOT NULL,
    -- When Cairn was added, as Discord says; none until Discord has said so.
    joined_at ${int64},
    -- When Cairn was found to be removed; none while it is there.
    left_at ${int64},
    -- An IANA name; UTC until somebody sets it.
    zone TEXT
) ${strict};

INSERT INTO server (id) SELECT server FROM server_settings;

CREATE TABLE settings_of_server (
    server ${int64} PRIMARY KEY NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    -- The one channel for what is sent unprompted; none until somebody chooses it.
    announce_channel ${int64},
    -- Who may create challenges.
    challenge_creators TEXT NOT NULL DEFAULT 'EVERYONE'
) ${strict};

INSERT INTO settings_of_server (server, announce_channel) SELECT server, announce_channel FROM server_settings;

DROP TABLE server_settings;

ALTER TABLE settings_of_server RENAME TO server_settings;

CREATE INDEX focus_of_learner ON focus (learner);
