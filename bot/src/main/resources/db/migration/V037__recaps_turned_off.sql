-- Whether the recap is turned off; its row stays, so that a week that was recapped is not recapped again once it is turned on.
ALTER TABLE server_recap ADD COLUMN turned_off ${bool} NOT NULL DEFAULT FALSE;
