-- Memberships from :first to :last, their members, and what two pages of a cycle leave behind of each: ids as UUIDs, and the
-- identifiers e-mail, phone, first and last name and an external id.
CREATE TEMPORARY TABLE person AS
SELECT i,
       md5('user' || i)::uuid::text AS user_id,
       md5('event' || i)::uuid::text AS event_id,
       ('00000000-0000-7000-8000-00000000000' || (i % 10))::uuid AS audience_id,
       '\x01'::bytea || '\x01'::bytea || sha256(('email' || i)::bytea) || '\x02'::bytea || sha256(('phone' || i)::bytea)
         || '\x04'::bytea || sha256(('first' || i)::bytea) || '\x05'::bytea || sha256(('last' || i)::bytea)
         || '\x0f24'::bytea || md5('user' || i)::uuid::text::bytea AS identifiers
FROM generate_series(:first, :last) AS i;

ANALYZE person;

INSERT INTO segment_qualifier.memberships (workspace, segment_id, user_id, occurred_at, sequence, event_id, qualified)
SELECT 'default', 'segment-' || (i % 10), user_id, 639264132001230000 + i, -9223372036854775808, event_id, true FROM person;

INSERT INTO uploader.members (workspace, audience_id, user_id, occurred_at, sequence, event_id, qualified, identifiers)
SELECT 'default', audience_id, user_id, 639264132001230000 + i, -9223372036854775808, event_id, 1, identifiers FROM person;

-- Taken by a cycle, then accepted by Meta.
UPDATE uploader.members m SET in_flight = m.identifiers FROM person p
WHERE m.workspace = 'default' AND m.audience_id = p.audience_id AND m.user_id = p.user_id;

INSERT INTO uploader.row_holders (workspace, audience_id, row_hash, user_id)
SELECT 'default', audience_id, sha256(identifiers), user_id FROM person;

UPDATE uploader.members m SET sent = m.in_flight, in_flight = NULL, sent_at = 639314110291005747 FROM person p
WHERE m.workspace = 'default' AND m.audience_id = p.audience_id AND m.user_id = p.user_id;

DROP TABLE person;
