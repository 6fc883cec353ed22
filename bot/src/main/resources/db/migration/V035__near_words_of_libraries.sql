-- Each run of three letters in the words of a server's library, so that a misspelled word finds those near it.
CREATE TABLE library_trigram (
    server ${int64} NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    trigram TEXT ${by_bytes} NOT NULL,
    word TEXT ${by_bytes} NOT NULL,
    PRIMARY KEY (server, trigram, word)
) ${keyed};

INSERT INTO library_trigram (server, trigram, word)
WITH RECURSIVE place (at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM place WHERE at < 32)
SELECT DISTINCT server, substr('^' || word || '$', at, 3), word
FROM library_word CROSS JOIN place
WHERE at <= length(word) AND length(word) >= 4
    AND word NOT LIKE '%0%' AND word NOT LIKE '%1%' AND word NOT LIKE '%2%' AND word NOT LIKE '%3%' AND word NOT LIKE '%4%'
    AND word NOT LIKE '%5%' AND word NOT LIKE '%6%' AND word NOT LIKE '%7%' AND word NOT LIKE '%8%' AND word NOT LIKE '%9%';
