-- The channel where moderators decide about links; none until somebody chooses it.
ALTER TABLE server_settings ADD COLUMN moderators_channel ${int64};

-- Who may add links to the server's library.
ALTER TABLE server_settings ADD COLUMN library_policy TEXT NOT NULL DEFAULT 'OPEN';

-- The roadmap that newcomers of the server are offered first; none until somebody chooses it.
ALTER TABLE server_settings ADD COLUMN roadmap TEXT;

-- The servers whose welcome has still to be posted.
CREATE TABLE server_welcome (
    server ${int64} PRIMARY KEY NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    -- Where it is being posted; none until a channel was found.
    channel ${int64}
) ${strict};
