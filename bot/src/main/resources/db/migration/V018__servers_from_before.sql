-- Servers that were known before joinings were noted were joined at some time: they count as left if Discord does not list
-- them. A server whose time is unknown may have added Cairn's commands alone, which Discord never lists.
UPDATE server SET joined_at = 0 WHERE joined_at IS NULL;
