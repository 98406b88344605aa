--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: accounts; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA accounts;


--
-- Name: gateway; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA gateway;


--
-- Name: key_ring; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA key_ring;


--
-- Name: mapping; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA mapping;


--
-- Name: segment_qualifier; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA segment_qualifier;


--
-- Name: uploader; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA uploader;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: __ef_migrations; Type: TABLE; Schema: accounts; Owner: -
--

CREATE TABLE accounts.__ef_migrations (
    migration_id character varying(150) NOT NULL,
    product_version character varying(32) NOT NULL
);


--
-- Name: ad_accounts; Type: TABLE; Schema: accounts; Owner: -
--

CREATE TABLE accounts.ad_accounts (
    workspace text NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    name text NOT NULL,
    ad_account_id text NOT NULL,
    api_version text NOT NULL,
    protected_token text,
    status text NOT NULL,
    status_reason text,
    is_default boolean NOT NULL,
    added_on timestamp with time zone NOT NULL,
    added_by text NOT NULL,
    connected_on timestamp with time zone NOT NULL,
    checked_on timestamp with time zone NOT NULL,
    token_expires_at timestamp with time zone,
    deleted boolean NOT NULL
);


--
-- Name: linked_audiences; Type: TABLE; Schema: accounts; Owner: -
--

CREATE TABLE accounts.linked_audiences (
    workspace text NOT NULL,
    audience_id uuid NOT NULL,
    version bigint NOT NULL,
    account_id uuid NOT NULL,
    name text NOT NULL,
    deleted boolean NOT NULL
);


--
-- Name: oauth_states; Type: TABLE; Schema: accounts; Owner: -
--

CREATE TABLE accounts.oauth_states (
    workspace text NOT NULL,
    id uuid NOT NULL,
    state_hash text NOT NULL,
    browser_hash text NOT NULL,
    started_by text NOT NULL,
    redirect_uri text NOT NULL,
    return_path text,
    api_version text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used boolean NOT NULL,
    protected_token text
);


--
-- Name: __ef_migrations; Type: TABLE; Schema: gateway; Owner: -
--

CREATE TABLE gateway.__ef_migrations (
    migration_id character varying(150) NOT NULL,
    product_version character varying(32) NOT NULL
);


--
-- Name: api_keys; Type: TABLE; Schema: gateway; Owner: -
--

CREATE TABLE gateway.api_keys (
    id uuid NOT NULL,
    workspace character varying(64) NOT NULL,
    name character varying(128) NOT NULL,
    role character varying(32) NOT NULL,
    hash bytea NOT NULL,
    prefix character varying(16) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by character varying(256) NOT NULL,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    last_used_at timestamp with time zone
);


--
-- Name: seen_accounts; Type: TABLE; Schema: gateway; Owner: -
--

CREATE TABLE gateway.seen_accounts (
    account_id uuid NOT NULL,
    workspace character varying(64) NOT NULL,
    version bigint NOT NULL,
    status character varying(32) NOT NULL
);


--
-- Name: webhook_deliveries; Type: TABLE; Schema: gateway; Owner: -
--

CREATE TABLE gateway.webhook_deliveries (
    webhook_id uuid NOT NULL,
    message_id character varying(128) NOT NULL,
    workspace character varying(64) NOT NULL,
    event character varying(64) NOT NULL,
    body text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    attempts integer NOT NULL,
    next_attempt_at timestamp with time zone,
    finished_at timestamp with time zone,
    succeeded boolean NOT NULL
);


--
-- Name: webhooks; Type: TABLE; Schema: gateway; Owner: -
--

CREATE TABLE gateway.webhooks (
    id uuid NOT NULL,
    workspace character varying(64) NOT NULL,
    url character varying(2048) NOT NULL,
    events text NOT NULL,
    protected_secret text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by character varying(256) NOT NULL,
    disabled_at timestamp with time zone,
    last_attempt_at timestamp with time zone,
    last_event text,
    last_status_code integer,
    last_error text,
    last_success_at timestamp with time zone
);


--
-- Name: __ef_migrations; Type: TABLE; Schema: key_ring; Owner: -
--

CREATE TABLE key_ring.__ef_migrations (
    migration_id character varying(150) NOT NULL,
    product_version character varying(32) NOT NULL
);


--
-- Name: data_protection_keys; Type: TABLE; Schema: key_ring; Owner: -
--

CREATE TABLE key_ring.data_protection_keys (
    id integer NOT NULL,
    friendly_name text,
    xml text
);


--
-- Name: data_protection_keys_id_seq; Type: SEQUENCE; Schema: key_ring; Owner: -
--

ALTER TABLE key_ring.data_protection_keys ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME key_ring.data_protection_keys_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: __ef_migrations; Type: TABLE; Schema: mapping; Owner: -
--

CREATE TABLE mapping.__ef_migrations (
    migration_id character varying(150) NOT NULL,
    product_version character varying(32) NOT NULL
);


--
-- Name: known_accounts; Type: TABLE; Schema: mapping; Owner: -
--

CREATE TABLE mapping.known_accounts (
    workspace text NOT NULL,
    account_id uuid NOT NULL,
    version bigint NOT NULL,
    deleted boolean NOT NULL
);


--
-- Name: mapping_history; Type: TABLE; Schema: mapping; Owner: -
--

CREATE TABLE mapping.mapping_history (
    workspace text NOT NULL,
    account_id uuid NOT NULL,
    version bigint NOT NULL,
    action text NOT NULL,
    attributes text NOT NULL,
    default_country text,
    changed_at timestamp with time zone NOT NULL,
    changed_by text NOT NULL
);


--
-- Name: mappings; Type: TABLE; Schema: mapping; Owner: -
--

CREATE TABLE mapping.mappings (
    workspace text NOT NULL,
    account_id uuid NOT NULL,
    version bigint NOT NULL,
    action text NOT NULL,
    attributes text NOT NULL,
    default_country text,
    changed_at timestamp with time zone NOT NULL,
    changed_by text NOT NULL,
    deleted boolean NOT NULL
);


--
-- Name: __ef_migrations; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.__ef_migrations (
    migration_id character varying(150) NOT NULL,
    product_version character varying(32) NOT NULL
);


--
-- Name: account_mappings; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.account_mappings (
    workspace text NOT NULL,
    account_id uuid NOT NULL,
    version bigint NOT NULL,
    attributes text NOT NULL,
    default_country text,
    deleted boolean NOT NULL
);


--
-- Name: audience_links; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.audience_links (
    workspace text NOT NULL,
    audience_id uuid NOT NULL,
    version bigint NOT NULL,
    segment_id text NOT NULL,
    account_id uuid NOT NULL,
    conditions text NOT NULL,
    deleted boolean NOT NULL
);


--
-- Name: consents; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.consents (
    workspace text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    as_of bigint NOT NULL,
    granted boolean NOT NULL,
    unpublished boolean NOT NULL
);


--
-- Name: dead_letters; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.dead_letters (
    workspace text NOT NULL,
    id uuid NOT NULL,
    received_at bigint NOT NULL,
    source text NOT NULL,
    event_id text,
    field text NOT NULL,
    error text NOT NULL,
    payload bytea,
    state text NOT NULL
);


--
-- Name: erased_users; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.erased_users (
    workspace text NOT NULL,
    user_hash bytea NOT NULL,
    erased_at bigint NOT NULL
);


--
-- Name: erasures; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.erasures (
    receipt_id uuid NOT NULL,
    workspace text NOT NULL,
    user_id text,
    erased_at bigint NOT NULL,
    completed_at bigint,
    audiences integer
);


--
-- Name: memberships; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.memberships (
    workspace text NOT NULL COLLATE pg_catalog."C",
    segment_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified boolean NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
)
PARTITION BY HASH (workspace, segment_id);


--
-- Name: memberships_00; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.memberships_00 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    segment_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified boolean NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='85');


--
-- Name: memberships_01; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.memberships_01 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    segment_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified boolean NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='85');


--
-- Name: memberships_02; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.memberships_02 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    segment_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified boolean NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='85');


--
-- Name: memberships_03; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.memberships_03 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    segment_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified boolean NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='85');


--
-- Name: memberships_04; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.memberships_04 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    segment_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified boolean NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='85');


--
-- Name: memberships_05; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.memberships_05 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    segment_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified boolean NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='85');


--
-- Name: memberships_06; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.memberships_06 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    segment_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified boolean NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='85');


--
-- Name: memberships_07; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.memberships_07 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    segment_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified boolean NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='85');


--
-- Name: memberships_08; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.memberships_08 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    segment_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified boolean NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='85');


--
-- Name: memberships_09; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.memberships_09 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    segment_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified boolean NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='85');


--
-- Name: memberships_10; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.memberships_10 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    segment_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified boolean NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='85');


--
-- Name: memberships_11; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.memberships_11 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    segment_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified boolean NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='85');


--
-- Name: memberships_12; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.memberships_12 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    segment_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified boolean NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='85');


--
-- Name: memberships_13; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.memberships_13 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    segment_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified boolean NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='85');


--
-- Name: memberships_14; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.memberships_14 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    segment_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified boolean NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='85');


--
-- Name: memberships_15; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.memberships_15 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    segment_id text NOT NULL COLLATE pg_catalog."C",
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified boolean NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (fillfactor='85');


--
-- Name: quality_counts; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.quality_counts (
    workspace text NOT NULL,
    audience_id uuid NOT NULL,
    bucket integer NOT NULL,
    starts_at bigint NOT NULL,
    subject text NOT NULL,
    outcome text NOT NULL,
    code text NOT NULL,
    count bigint NOT NULL
);


--
-- Name: segments; Type: TABLE; Schema: segment_qualifier; Owner: -
--

CREATE TABLE segment_qualifier.segments (
    workspace text NOT NULL,
    segment_id text NOT NULL COLLATE pg_catalog."C",
    events bigint NOT NULL,
    first_seen bigint NOT NULL,
    last_seen bigint NOT NULL
);


--
-- Name: __ef_migrations; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.__ef_migrations (
    migration_id character varying(150) NOT NULL,
    product_version character varying(32) NOT NULL
);


--
-- Name: ad_accounts; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.ad_accounts (
    id uuid NOT NULL,
    workspace text NOT NULL,
    version bigint NOT NULL,
    name text NOT NULL,
    ad_account_id text NOT NULL,
    api_version text NOT NULL,
    status text NOT NULL,
    status_reason text,
    is_default boolean NOT NULL,
    deleted boolean NOT NULL
);


--
-- Name: cluster_members; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.cluster_members (
    workspace text NOT NULL,
    node bytea NOT NULL,
    audience_id uuid NOT NULL,
    user_id text NOT NULL,
    role smallint NOT NULL
);


--
-- Name: custom_audiences; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.custom_audiences (
    id uuid NOT NULL,
    workspace text NOT NULL,
    version bigint NOT NULL,
    name text NOT NULL,
    segment_id text NOT NULL,
    account_id uuid NOT NULL,
    action text,
    sent_action text,
    refresh_interval bigint NOT NULL,
    conditions text NOT NULL,
    custom_audience_id text,
    status text NOT NULL,
    status_reason text,
    ending text,
    created_at timestamp with time zone NOT NULL,
    boost boolean DEFAULT false NOT NULL,
    boost_pending boolean DEFAULT false NOT NULL,
    boost_scope text,
    members_mapping_version bigint DEFAULT 0 NOT NULL,
    resync_mapping_version bigint DEFAULT 0 NOT NULL,
    running_resync integer DEFAULT 0 NOT NULL
);


--
-- Name: erasure_receipts; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.erasure_receipts (
    workspace text NOT NULL,
    receipt_id uuid NOT NULL,
    audiences integer NOT NULL,
    completed_at timestamp with time zone
);


--
-- Name: erasure_removals; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.erasure_removals (
    workspace text NOT NULL,
    receipt_id uuid NOT NULL,
    audience_id uuid NOT NULL,
    user_id text NOT NULL
);


--
-- Name: erasure_tombstones; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.erasure_tombstones (
    workspace text NOT NULL,
    user_hash bytea NOT NULL,
    erased_at bigint NOT NULL
);


--
-- Name: identity_links; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.identity_links (
    workspace text NOT NULL,
    node_a bytea NOT NULL,
    node_b bytea NOT NULL,
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    link_id bytea NOT NULL,
    linked smallint NOT NULL
);


--
-- Name: mappings; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.mappings (
    account_id uuid NOT NULL,
    workspace text NOT NULL,
    version bigint NOT NULL,
    action text NOT NULL,
    attributes text NOT NULL,
    default_country text,
    deleted boolean NOT NULL
);


--
-- Name: members; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.members (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified smallint NOT NULL,
    reason text COLLATE pg_catalog."C",
    identifiers bytea,
    consent_as_of bigint,
    consent_granted smallint,
    erased smallint DEFAULT 0 NOT NULL,
    sent bytea,
    in_flight bytea,
    stale_action text COLLATE pg_catalog."C",
    refused bytea,
    refused_reason text COLLATE pg_catalog."C",
    sent_at bigint,
    trace_parent text COLLATE pg_catalog."C",
    due_removal smallint GENERATED ALWAYS AS (
CASE
    WHEN (((sent IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (sent <> identifiers))) OR ((in_flight IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (in_flight <> identifiers))) OR ((stale_action IS NOT NULL) AND ((sent IS NOT NULL) OR (in_flight IS NOT NULL)))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    due_add smallint GENERATED ALWAYS AS (
CASE
    WHEN ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0) AND (NOT ((refused IS NOT NULL) AND (refused = identifiers))) AND ((sent IS NULL) OR (sent <> identifiers) OR (in_flight IS NOT NULL) OR (stale_action IS NOT NULL))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    mapping_version integer DEFAULT 0 NOT NULL,
    audience_version integer DEFAULT 0 NOT NULL,
    resync integer DEFAULT 0 NOT NULL
)
PARTITION BY HASH (audience_id);


--
-- Name: members_0; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.members_0 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified smallint NOT NULL,
    reason text COLLATE pg_catalog."C",
    identifiers bytea,
    consent_as_of bigint,
    consent_granted smallint,
    erased smallint DEFAULT 0 NOT NULL,
    sent bytea,
    in_flight bytea,
    stale_action text COLLATE pg_catalog."C",
    refused bytea,
    refused_reason text COLLATE pg_catalog."C",
    sent_at bigint,
    trace_parent text COLLATE pg_catalog."C",
    due_removal smallint GENERATED ALWAYS AS (
CASE
    WHEN (((sent IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (sent <> identifiers))) OR ((in_flight IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (in_flight <> identifiers))) OR ((stale_action IS NOT NULL) AND ((sent IS NOT NULL) OR (in_flight IS NOT NULL)))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    due_add smallint GENERATED ALWAYS AS (
CASE
    WHEN ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0) AND (NOT ((refused IS NOT NULL) AND (refused = identifiers))) AND ((sent IS NULL) OR (sent <> identifiers) OR (in_flight IS NOT NULL) OR (stale_action IS NOT NULL))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    mapping_version integer DEFAULT 0 NOT NULL,
    audience_version integer DEFAULT 0 NOT NULL,
    resync integer DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


--
-- Name: members_1; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.members_1 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified smallint NOT NULL,
    reason text COLLATE pg_catalog."C",
    identifiers bytea,
    consent_as_of bigint,
    consent_granted smallint,
    erased smallint DEFAULT 0 NOT NULL,
    sent bytea,
    in_flight bytea,
    stale_action text COLLATE pg_catalog."C",
    refused bytea,
    refused_reason text COLLATE pg_catalog."C",
    sent_at bigint,
    trace_parent text COLLATE pg_catalog."C",
    due_removal smallint GENERATED ALWAYS AS (
CASE
    WHEN (((sent IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (sent <> identifiers))) OR ((in_flight IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (in_flight <> identifiers))) OR ((stale_action IS NOT NULL) AND ((sent IS NOT NULL) OR (in_flight IS NOT NULL)))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    due_add smallint GENERATED ALWAYS AS (
CASE
    WHEN ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0) AND (NOT ((refused IS NOT NULL) AND (refused = identifiers))) AND ((sent IS NULL) OR (sent <> identifiers) OR (in_flight IS NOT NULL) OR (stale_action IS NOT NULL))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    mapping_version integer DEFAULT 0 NOT NULL,
    audience_version integer DEFAULT 0 NOT NULL,
    resync integer DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


--
-- Name: members_10; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.members_10 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified smallint NOT NULL,
    reason text COLLATE pg_catalog."C",
    identifiers bytea,
    consent_as_of bigint,
    consent_granted smallint,
    erased smallint DEFAULT 0 NOT NULL,
    sent bytea,
    in_flight bytea,
    stale_action text COLLATE pg_catalog."C",
    refused bytea,
    refused_reason text COLLATE pg_catalog."C",
    sent_at bigint,
    trace_parent text COLLATE pg_catalog."C",
    due_removal smallint GENERATED ALWAYS AS (
CASE
    WHEN (((sent IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (sent <> identifiers))) OR ((in_flight IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (in_flight <> identifiers))) OR ((stale_action IS NOT NULL) AND ((sent IS NOT NULL) OR (in_flight IS NOT NULL)))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    due_add smallint GENERATED ALWAYS AS (
CASE
    WHEN ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0) AND (NOT ((refused IS NOT NULL) AND (refused = identifiers))) AND ((sent IS NULL) OR (sent <> identifiers) OR (in_flight IS NOT NULL) OR (stale_action IS NOT NULL))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    mapping_version integer DEFAULT 0 NOT NULL,
    audience_version integer DEFAULT 0 NOT NULL,
    resync integer DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


--
-- Name: members_11; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.members_11 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified smallint NOT NULL,
    reason text COLLATE pg_catalog."C",
    identifiers bytea,
    consent_as_of bigint,
    consent_granted smallint,
    erased smallint DEFAULT 0 NOT NULL,
    sent bytea,
    in_flight bytea,
    stale_action text COLLATE pg_catalog."C",
    refused bytea,
    refused_reason text COLLATE pg_catalog."C",
    sent_at bigint,
    trace_parent text COLLATE pg_catalog."C",
    due_removal smallint GENERATED ALWAYS AS (
CASE
    WHEN (((sent IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (sent <> identifiers))) OR ((in_flight IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (in_flight <> identifiers))) OR ((stale_action IS NOT NULL) AND ((sent IS NOT NULL) OR (in_flight IS NOT NULL)))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    due_add smallint GENERATED ALWAYS AS (
CASE
    WHEN ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0) AND (NOT ((refused IS NOT NULL) AND (refused = identifiers))) AND ((sent IS NULL) OR (sent <> identifiers) OR (in_flight IS NOT NULL) OR (stale_action IS NOT NULL))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    mapping_version integer DEFAULT 0 NOT NULL,
    audience_version integer DEFAULT 0 NOT NULL,
    resync integer DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


--
-- Name: members_12; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.members_12 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified smallint NOT NULL,
    reason text COLLATE pg_catalog."C",
    identifiers bytea,
    consent_as_of bigint,
    consent_granted smallint,
    erased smallint DEFAULT 0 NOT NULL,
    sent bytea,
    in_flight bytea,
    stale_action text COLLATE pg_catalog."C",
    refused bytea,
    refused_reason text COLLATE pg_catalog."C",
    sent_at bigint,
    trace_parent text COLLATE pg_catalog."C",
    due_removal smallint GENERATED ALWAYS AS (
CASE
    WHEN (((sent IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (sent <> identifiers))) OR ((in_flight IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (in_flight <> identifiers))) OR ((stale_action IS NOT NULL) AND ((sent IS NOT NULL) OR (in_flight IS NOT NULL)))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    due_add smallint GENERATED ALWAYS AS (
CASE
    WHEN ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0) AND (NOT ((refused IS NOT NULL) AND (refused = identifiers))) AND ((sent IS NULL) OR (sent <> identifiers) OR (in_flight IS NOT NULL) OR (stale_action IS NOT NULL))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    mapping_version integer DEFAULT 0 NOT NULL,
    audience_version integer DEFAULT 0 NOT NULL,
    resync integer DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


--
-- Name: members_13; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.members_13 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified smallint NOT NULL,
    reason text COLLATE pg_catalog."C",
    identifiers bytea,
    consent_as_of bigint,
    consent_granted smallint,
    erased smallint DEFAULT 0 NOT NULL,
    sent bytea,
    in_flight bytea,
    stale_action text COLLATE pg_catalog."C",
    refused bytea,
    refused_reason text COLLATE pg_catalog."C",
    sent_at bigint,
    trace_parent text COLLATE pg_catalog."C",
    due_removal smallint GENERATED ALWAYS AS (
CASE
    WHEN (((sent IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (sent <> identifiers))) OR ((in_flight IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (in_flight <> identifiers))) OR ((stale_action IS NOT NULL) AND ((sent IS NOT NULL) OR (in_flight IS NOT NULL)))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    due_add smallint GENERATED ALWAYS AS (
CASE
    WHEN ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0) AND (NOT ((refused IS NOT NULL) AND (refused = identifiers))) AND ((sent IS NULL) OR (sent <> identifiers) OR (in_flight IS NOT NULL) OR (stale_action IS NOT NULL))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    mapping_version integer DEFAULT 0 NOT NULL,
    audience_version integer DEFAULT 0 NOT NULL,
    resync integer DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


--
-- Name: members_14; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.members_14 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified smallint NOT NULL,
    reason text COLLATE pg_catalog."C",
    identifiers bytea,
    consent_as_of bigint,
    consent_granted smallint,
    erased smallint DEFAULT 0 NOT NULL,
    sent bytea,
    in_flight bytea,
    stale_action text COLLATE pg_catalog."C",
    refused bytea,
    refused_reason text COLLATE pg_catalog."C",
    sent_at bigint,
    trace_parent text COLLATE pg_catalog."C",
    due_removal smallint GENERATED ALWAYS AS (
CASE
    WHEN (((sent IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (sent <> identifiers))) OR ((in_flight IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (in_flight <> identifiers))) OR ((stale_action IS NOT NULL) AND ((sent IS NOT NULL) OR (in_flight IS NOT NULL)))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    due_add smallint GENERATED ALWAYS AS (
CASE
    WHEN ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0) AND (NOT ((refused IS NOT NULL) AND (refused = identifiers))) AND ((sent IS NULL) OR (sent <> identifiers) OR (in_flight IS NOT NULL) OR (stale_action IS NOT NULL))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    mapping_version integer DEFAULT 0 NOT NULL,
    audience_version integer DEFAULT 0 NOT NULL,
    resync integer DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


--
-- Name: members_15; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.members_15 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified smallint NOT NULL,
    reason text COLLATE pg_catalog."C",
    identifiers bytea,
    consent_as_of bigint,
    consent_granted smallint,
    erased smallint DEFAULT 0 NOT NULL,
    sent bytea,
    in_flight bytea,
    stale_action text COLLATE pg_catalog."C",
    refused bytea,
    refused_reason text COLLATE pg_catalog."C",
    sent_at bigint,
    trace_parent text COLLATE pg_catalog."C",
    due_removal smallint GENERATED ALWAYS AS (
CASE
    WHEN (((sent IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (sent <> identifiers))) OR ((in_flight IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (in_flight <> identifiers))) OR ((stale_action IS NOT NULL) AND ((sent IS NOT NULL) OR (in_flight IS NOT NULL)))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    due_add smallint GENERATED ALWAYS AS (
CASE
    WHEN ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0) AND (NOT ((refused IS NOT NULL) AND (refused = identifiers))) AND ((sent IS NULL) OR (sent <> identifiers) OR (in_flight IS NOT NULL) OR (stale_action IS NOT NULL))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    mapping_version integer DEFAULT 0 NOT NULL,
    audience_version integer DEFAULT 0 NOT NULL,
    resync integer DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


--
-- Name: members_2; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.members_2 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified smallint NOT NULL,
    reason text COLLATE pg_catalog."C",
    identifiers bytea,
    consent_as_of bigint,
    consent_granted smallint,
    erased smallint DEFAULT 0 NOT NULL,
    sent bytea,
    in_flight bytea,
    stale_action text COLLATE pg_catalog."C",
    refused bytea,
    refused_reason text COLLATE pg_catalog."C",
    sent_at bigint,
    trace_parent text COLLATE pg_catalog."C",
    due_removal smallint GENERATED ALWAYS AS (
CASE
    WHEN (((sent IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (sent <> identifiers))) OR ((in_flight IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (in_flight <> identifiers))) OR ((stale_action IS NOT NULL) AND ((sent IS NOT NULL) OR (in_flight IS NOT NULL)))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    due_add smallint GENERATED ALWAYS AS (
CASE
    WHEN ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0) AND (NOT ((refused IS NOT NULL) AND (refused = identifiers))) AND ((sent IS NULL) OR (sent <> identifiers) OR (in_flight IS NOT NULL) OR (stale_action IS NOT NULL))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    mapping_version integer DEFAULT 0 NOT NULL,
    audience_version integer DEFAULT 0 NOT NULL,
    resync integer DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


--
-- Name: members_3; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.members_3 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified smallint NOT NULL,
    reason text COLLATE pg_catalog."C",
    identifiers bytea,
    consent_as_of bigint,
    consent_granted smallint,
    erased smallint DEFAULT 0 NOT NULL,
    sent bytea,
    in_flight bytea,
    stale_action text COLLATE pg_catalog."C",
    refused bytea,
    refused_reason text COLLATE pg_catalog."C",
    sent_at bigint,
    trace_parent text COLLATE pg_catalog."C",
    due_removal smallint GENERATED ALWAYS AS (
CASE
    WHEN (((sent IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (sent <> identifiers))) OR ((in_flight IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (in_flight <> identifiers))) OR ((stale_action IS NOT NULL) AND ((sent IS NOT NULL) OR (in_flight IS NOT NULL)))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    due_add smallint GENERATED ALWAYS AS (
CASE
    WHEN ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0) AND (NOT ((refused IS NOT NULL) AND (refused = identifiers))) AND ((sent IS NULL) OR (sent <> identifiers) OR (in_flight IS NOT NULL) OR (stale_action IS NOT NULL))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    mapping_version integer DEFAULT 0 NOT NULL,
    audience_version integer DEFAULT 0 NOT NULL,
    resync integer DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


--
-- Name: members_4; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.members_4 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified smallint NOT NULL,
    reason text COLLATE pg_catalog."C",
    identifiers bytea,
    consent_as_of bigint,
    consent_granted smallint,
    erased smallint DEFAULT 0 NOT NULL,
    sent bytea,
    in_flight bytea,
    stale_action text COLLATE pg_catalog."C",
    refused bytea,
    refused_reason text COLLATE pg_catalog."C",
    sent_at bigint,
    trace_parent text COLLATE pg_catalog."C",
    due_removal smallint GENERATED ALWAYS AS (
CASE
    WHEN (((sent IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (sent <> identifiers))) OR ((in_flight IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (in_flight <> identifiers))) OR ((stale_action IS NOT NULL) AND ((sent IS NOT NULL) OR (in_flight IS NOT NULL)))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    due_add smallint GENERATED ALWAYS AS (
CASE
    WHEN ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0) AND (NOT ((refused IS NOT NULL) AND (refused = identifiers))) AND ((sent IS NULL) OR (sent <> identifiers) OR (in_flight IS NOT NULL) OR (stale_action IS NOT NULL))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    mapping_version integer DEFAULT 0 NOT NULL,
    audience_version integer DEFAULT 0 NOT NULL,
    resync integer DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


--
-- Name: members_5; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.members_5 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified smallint NOT NULL,
    reason text COLLATE pg_catalog."C",
    identifiers bytea,
    consent_as_of bigint,
    consent_granted smallint,
    erased smallint DEFAULT 0 NOT NULL,
    sent bytea,
    in_flight bytea,
    stale_action text COLLATE pg_catalog."C",
    refused bytea,
    refused_reason text COLLATE pg_catalog."C",
    sent_at bigint,
    trace_parent text COLLATE pg_catalog."C",
    due_removal smallint GENERATED ALWAYS AS (
CASE
    WHEN (((sent IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (sent <> identifiers))) OR ((in_flight IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (in_flight <> identifiers))) OR ((stale_action IS NOT NULL) AND ((sent IS NOT NULL) OR (in_flight IS NOT NULL)))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    due_add smallint GENERATED ALWAYS AS (
CASE
    WHEN ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0) AND (NOT ((refused IS NOT NULL) AND (refused = identifiers))) AND ((sent IS NULL) OR (sent <> identifiers) OR (in_flight IS NOT NULL) OR (stale_action IS NOT NULL))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    mapping_version integer DEFAULT 0 NOT NULL,
    audience_version integer DEFAULT 0 NOT NULL,
    resync integer DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


--
-- Name: members_6; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.members_6 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified smallint NOT NULL,
    reason text COLLATE pg_catalog."C",
    identifiers bytea,
    consent_as_of bigint,
    consent_granted smallint,
    erased smallint DEFAULT 0 NOT NULL,
    sent bytea,
    in_flight bytea,
    stale_action text COLLATE pg_catalog."C",
    refused bytea,
    refused_reason text COLLATE pg_catalog."C",
    sent_at bigint,
    trace_parent text COLLATE pg_catalog."C",
    due_removal smallint GENERATED ALWAYS AS (
CASE
    WHEN (((sent IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (sent <> identifiers))) OR ((in_flight IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (in_flight <> identifiers))) OR ((stale_action IS NOT NULL) AND ((sent IS NOT NULL) OR (in_flight IS NOT NULL)))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    due_add smallint GENERATED ALWAYS AS (
CASE
    WHEN ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0) AND (NOT ((refused IS NOT NULL) AND (refused = identifiers))) AND ((sent IS NULL) OR (sent <> identifiers) OR (in_flight IS NOT NULL) OR (stale_action IS NOT NULL))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    mapping_version integer DEFAULT 0 NOT NULL,
    audience_version integer DEFAULT 0 NOT NULL,
    resync integer DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


--
-- Name: members_7; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.members_7 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified smallint NOT NULL,
    reason text COLLATE pg_catalog."C",
    identifiers bytea,
    consent_as_of bigint,
    consent_granted smallint,
    erased smallint DEFAULT 0 NOT NULL,
    sent bytea,
    in_flight bytea,
    stale_action text COLLATE pg_catalog."C",
    refused bytea,
    refused_reason text COLLATE pg_catalog."C",
    sent_at bigint,
    trace_parent text COLLATE pg_catalog."C",
    due_removal smallint GENERATED ALWAYS AS (
CASE
    WHEN (((sent IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (sent <> identifiers))) OR ((in_flight IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (in_flight <> identifiers))) OR ((stale_action IS NOT NULL) AND ((sent IS NOT NULL) OR (in_flight IS NOT NULL)))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    due_add smallint GENERATED ALWAYS AS (
CASE
    WHEN ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0) AND (NOT ((refused IS NOT NULL) AND (refused = identifiers))) AND ((sent IS NULL) OR (sent <> identifiers) OR (in_flight IS NOT NULL) OR (stale_action IS NOT NULL))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    mapping_version integer DEFAULT 0 NOT NULL,
    audience_version integer DEFAULT 0 NOT NULL,
    resync integer DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


--
-- Name: members_8; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.members_8 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified smallint NOT NULL,
    reason text COLLATE pg_catalog."C",
    identifiers bytea,
    consent_as_of bigint,
    consent_granted smallint,
    erased smallint DEFAULT 0 NOT NULL,
    sent bytea,
    in_flight bytea,
    stale_action text COLLATE pg_catalog."C",
    refused bytea,
    refused_reason text COLLATE pg_catalog."C",
    sent_at bigint,
    trace_parent text COLLATE pg_catalog."C",
    due_removal smallint GENERATED ALWAYS AS (
CASE
    WHEN (((sent IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (sent <> identifiers))) OR ((in_flight IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (in_flight <> identifiers))) OR ((stale_action IS NOT NULL) AND ((sent IS NOT NULL) OR (in_flight IS NOT NULL)))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    due_add smallint GENERATED ALWAYS AS (
CASE
    WHEN ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0) AND (NOT ((refused IS NOT NULL) AND (refused = identifiers))) AND ((sent IS NULL) OR (sent <> identifiers) OR (in_flight IS NOT NULL) OR (stale_action IS NOT NULL))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    mapping_version integer DEFAULT 0 NOT NULL,
    audience_version integer DEFAULT 0 NOT NULL,
    resync integer DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


--
-- Name: members_9; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.members_9 (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C",
    occurred_at bigint NOT NULL,
    sequence bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    qualified smallint NOT NULL,
    reason text COLLATE pg_catalog."C",
    identifiers bytea,
    consent_as_of bigint,
    consent_granted smallint,
    erased smallint DEFAULT 0 NOT NULL,
    sent bytea,
    in_flight bytea,
    stale_action text COLLATE pg_catalog."C",
    refused bytea,
    refused_reason text COLLATE pg_catalog."C",
    sent_at bigint,
    trace_parent text COLLATE pg_catalog."C",
    due_removal smallint GENERATED ALWAYS AS (
CASE
    WHEN (((sent IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (sent <> identifiers))) OR ((in_flight IS NOT NULL) AND ((NOT ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0))) OR (in_flight <> identifiers))) OR ((stale_action IS NOT NULL) AND ((sent IS NOT NULL) OR (in_flight IS NOT NULL)))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    due_add smallint GENERATED ALWAYS AS (
CASE
    WHEN ((qualified = 1) AND (COALESCE((consent_granted)::integer, 1) = 1) AND (erased = 0) AND (identifiers IS NOT NULL) AND (length(identifiers) > 0) AND (NOT ((refused IS NOT NULL) AND (refused = identifiers))) AND ((sent IS NULL) OR (sent <> identifiers) OR (in_flight IS NOT NULL) OR (stale_action IS NOT NULL))) THEN 1
    ELSE 0
END) STORED NOT NULL,
    mapping_version integer DEFAULT 0 NOT NULL,
    audience_version integer DEFAULT 0 NOT NULL,
    resync integer DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


--
-- Name: refresh_cycles; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.refresh_cycles (
    id uuid NOT NULL,
    workspace text NOT NULL,
    audience_id uuid NOT NULL,
    trigger text NOT NULL,
    status text NOT NULL,
    added bigint NOT NULL,
    removed bigint NOT NULL,
    rejected bigint NOT NULL,
    requests integer NOT NULL,
    invalid_entry_samples text NOT NULL,
    error_code integer,
    error_subcode integer,
    error_reason text,
    retry_at timestamp with time zone,
    requested_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    trace_id text
);


--
-- Name: refresh_schedules; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.refresh_schedules (
    audience_id uuid NOT NULL,
    workspace text NOT NULL,
    next_cycle_at bigint NOT NULL,
    requested_cycle_id uuid,
    not_before bigint NOT NULL,
    lease_owner text,
    lease_until bigint NOT NULL,
    lease_epoch bigint NOT NULL,
    failures integer NOT NULL
);


--
-- Name: resyncs; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.resyncs (
    id uuid NOT NULL,
    workspace text NOT NULL,
    audience_id uuid NOT NULL,
    number integer NOT NULL,
    status text NOT NULL,
    reason text NOT NULL,
    requested_by text NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    mapping_version bigint NOT NULL,
    members_at_start bigint NOT NULL,
    announced_at timestamp with time zone,
    last_confirmed_at timestamp with time zone,
    unconfirmed text,
    removed bigint NOT NULL,
    left_over bigint,
    finished_at timestamp with time zone
);


--
-- Name: row_holders; Type: TABLE; Schema: uploader; Owner: -
--

CREATE TABLE uploader.row_holders (
    workspace text NOT NULL COLLATE pg_catalog."C",
    audience_id uuid NOT NULL,
    row_hash bytea NOT NULL,
    user_id text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: memberships_00; Type: TABLE ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships ATTACH PARTITION segment_qualifier.memberships_00 FOR VALUES WITH (modulus 16, remainder 0);


--
-- Name: memberships_01; Type: TABLE ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships ATTACH PARTITION segment_qualifier.memberships_01 FOR VALUES WITH (modulus 16, remainder 1);


--
-- Name: memberships_02; Type: TABLE ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships ATTACH PARTITION segment_qualifier.memberships_02 FOR VALUES WITH (modulus 16, remainder 2);


--
-- Name: memberships_03; Type: TABLE ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships ATTACH PARTITION segment_qualifier.memberships_03 FOR VALUES WITH (modulus 16, remainder 3);


--
-- Name: memberships_04; Type: TABLE ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships ATTACH PARTITION segment_qualifier.memberships_04 FOR VALUES WITH (modulus 16, remainder 4);


--
-- Name: memberships_05; Type: TABLE ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships ATTACH PARTITION segment_qualifier.memberships_05 FOR VALUES WITH (modulus 16, remainder 5);


--
-- Name: memberships_06; Type: TABLE ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships ATTACH PARTITION segment_qualifier.memberships_06 FOR VALUES WITH (modulus 16, remainder 6);


--
-- Name: memberships_07; Type: TABLE ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships ATTACH PARTITION segment_qualifier.memberships_07 FOR VALUES WITH (modulus 16, remainder 7);


--
-- Name: memberships_08; Type: TABLE ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships ATTACH PARTITION segment_qualifier.memberships_08 FOR VALUES WITH (modulus 16, remainder 8);


--
-- Name: memberships_09; Type: TABLE ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships ATTACH PARTITION segment_qualifier.memberships_09 FOR VALUES WITH (modulus 16, remainder 9);


--
-- Name: memberships_10; Type: TABLE ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships ATTACH PARTITION segment_qualifier.memberships_10 FOR VALUES WITH (modulus 16, remainder 10);


--
-- Name: memberships_11; Type: TABLE ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships ATTACH PARTITION segment_qualifier.memberships_11 FOR VALUES WITH (modulus 16, remainder 11);


--
-- Name: memberships_12; Type: TABLE ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships ATTACH PARTITION segment_qualifier.memberships_12 FOR VALUES WITH (modulus 16, remainder 12);


--
-- Name: memberships_13; Type: TABLE ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships ATTACH PARTITION segment_qualifier.memberships_13 FOR VALUES WITH (modulus 16, remainder 13);


--
-- Name: memberships_14; Type: TABLE ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships ATTACH PARTITION segment_qualifier.memberships_14 FOR VALUES WITH (modulus 16, remainder 14);


--
-- Name: memberships_15; Type: TABLE ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships ATTACH PARTITION segment_qualifier.memberships_15 FOR VALUES WITH (modulus 16, remainder 15);


--
-- Name: members_0; Type: TABLE ATTACH; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members ATTACH PARTITION uploader.members_0 FOR VALUES WITH (modulus 16, remainder 0);


--
-- Name: members_1; Type: TABLE ATTACH; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members ATTACH PARTITION uploader.members_1 FOR VALUES WITH (modulus 16, remainder 1);


--
-- Name: members_10; Type: TABLE ATTACH; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members ATTACH PARTITION uploader.members_10 FOR VALUES WITH (modulus 16, remainder 10);


--
-- Name: members_11; Type: TABLE ATTACH; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members ATTACH PARTITION uploader.members_11 FOR VALUES WITH (modulus 16, remainder 11);


--
-- Name: members_12; Type: TABLE ATTACH; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members ATTACH PARTITION uploader.members_12 FOR VALUES WITH (modulus 16, remainder 12);


--
-- Name: members_13; Type: TABLE ATTACH; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members ATTACH PARTITION uploader.members_13 FOR VALUES WITH (modulus 16, remainder 13);


--
-- Name: members_14; Type: TABLE ATTACH; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members ATTACH PARTITION uploader.members_14 FOR VALUES WITH (modulus 16, remainder 14);


--
-- Name: members_15; Type: TABLE ATTACH; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members ATTACH PARTITION uploader.members_15 FOR VALUES WITH (modulus 16, remainder 15);


--
-- Name: members_2; Type: TABLE ATTACH; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members ATTACH PARTITION uploader.members_2 FOR VALUES WITH (modulus 16, remainder 2);


--
-- Name: members_3; Type: TABLE ATTACH; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members ATTACH PARTITION uploader.members_3 FOR VALUES WITH (modulus 16, remainder 3);


--
-- Name: members_4; Type: TABLE ATTACH; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members ATTACH PARTITION uploader.members_4 FOR VALUES WITH (modulus 16, remainder 4);


--
-- Name: members_5; Type: TABLE ATTACH; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members ATTACH PARTITION uploader.members_5 FOR VALUES WITH (modulus 16, remainder 5);


--
-- Name: members_6; Type: TABLE ATTACH; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members ATTACH PARTITION uploader.members_6 FOR VALUES WITH (modulus 16, remainder 6);


--
-- Name: members_7; Type: TABLE ATTACH; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members ATTACH PARTITION uploader.members_7 FOR VALUES WITH (modulus 16, remainder 7);


--
-- Name: members_8; Type: TABLE ATTACH; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members ATTACH PARTITION uploader.members_8 FOR VALUES WITH (modulus 16, remainder 8);


--
-- Name: members_9; Type: TABLE ATTACH; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members ATTACH PARTITION uploader.members_9 FOR VALUES WITH (modulus 16, remainder 9);


--
-- Data for Name: __ef_migrations; Type: TABLE DATA; Schema: accounts; Owner: -
--

INSERT INTO accounts.__ef_migrations VALUES ('20261124042526_Initial', '10.0.15');


--
-- Data for Name: ad_accounts; Type: TABLE DATA; Schema: accounts; Owner: -
--

INSERT INTO accounts.ad_accounts VALUES ('default', '01a21edd-b22a-7c4e-bedb-1fe812f13ae9', 1, 'End to end', '1234567890123456', '25.0', 'CfDJ8P7A4Q_bgKpHilHJE2PMWVSBvRmKvNDRBRDCgMvQe-e266cLHHzMukmzkoXNgzdeUD3G9e2i1piW1XdDF5Uv4xApTrXVM9Eu3IB1QTIRUb-mNbk9nL5Wrc6bcQLtQ-xFFg', 'connected', NULL, true, '2026-11-27 21:16:15.274757+00', 'admin', '2026-11-27 21:16:15.274757+00', '2026-11-27 21:16:15.274757+00', NULL, false);


--
-- Data for Name: linked_audiences; Type: TABLE DATA; Schema: accounts; Owner: -
--

INSERT INTO accounts.linked_audiences VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 1, '01a21edd-b22a-7c4e-bedb-1fe812f13ae9', 'release-vip', false);
INSERT INTO accounts.linked_audiences VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 1, '01a21edd-b22a-7c4e-bedb-1fe812f13ae9', 'release-cart', false);


--
-- Data for Name: oauth_states; Type: TABLE DATA; Schema: accounts; Owner: -
--



--
-- Data for Name: __ef_migrations; Type: TABLE DATA; Schema: gateway; Owner: -
--

INSERT INTO gateway.__ef_migrations VALUES ('20261124042216_Initial', '10.0.15');
INSERT INTO gateway.__ef_migrations VALUES ('20261124074051_Webhooks', '10.0.15');


--
-- Data for Name: api_keys; Type: TABLE DATA; Schema: gateway; Owner: -
--

INSERT INTO gateway.api_keys VALUES ('01a21edd-d38e-7385-93d6-fee3b0b9924f', 'default', 'release publisher', 'publisher', '\xbc4ebc553a0129872d2d4b6d1cd541a2c2542d0f190e6dad538b8bb90405f005', 'aud_QmYegl', '2026-11-27 21:16:23.822631+00', 'admin', NULL, NULL, NULL);


--
-- Data for Name: seen_accounts; Type: TABLE DATA; Schema: gateway; Owner: -
--

INSERT INTO gateway.seen_accounts VALUES ('01a21edd-b22a-7c4e-bedb-1fe812f13ae9', 'default', 1, 'connected');


--
-- Data for Name: webhook_deliveries; Type: TABLE DATA; Schema: gateway; Owner: -
--



--
-- Data for Name: webhooks; Type: TABLE DATA; Schema: gateway; Owner: -
--



--
-- Data for Name: __ef_migrations; Type: TABLE DATA; Schema: key_ring; Owner: -
--

INSERT INTO key_ring.__ef_migrations VALUES ('20261124035630_Initial', '10.0.15');


--
-- Data for Name: data_protection_keys; Type: TABLE DATA; Schema: key_ring; Owner: -
--

INSERT INTO key_ring.data_protection_keys VALUES (1, 'key-0fe1c0fe-80db-47aa-8a51-c91363cc5954', '<key id="0fe1c0fe-80db-47aa-8a51-c91363cc5954" version="1"><creationDate>2026-11-27T21:15:33.3457946Z</creationDate><activationDate>2026-11-27T21:15:33.3457946Z</activationDate><expirationDate>2027-02-25T21:15:33.3457946Z</expirationDate><descriptor deserializerType="Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel.AuthenticatedEncryptorDescriptorDeserializer, Microsoft.AspNetCore.DataProtection, Version=10.0.0.0, Culture=neutral, PublicKeyToken=adb9793829ddae60"><descriptor><encryption algorithm="AES_256_CBC" /><validation algorithm="HMACSHA256" /><masterKey p4:requiresEncryption="true" xmlns:p4="http://schemas.asp.net/2015/03/dataProtection"><!-- Warning: the key below is in an unencrypted form. --><value>OicMghG9qJfj2txqUEAB3znLRInZ3UJwu5NaXuuSbz8DqtA+5nlJV711coBQz64gq5YRltol0waLQG2aSw6H1w==</value></masterKey></descriptor></descriptor></key>');


--
-- Data for Name: __ef_migrations; Type: TABLE DATA; Schema: mapping; Owner: -
--

INSERT INTO mapping.__ef_migrations VALUES ('20261124043113_Initial', '10.0.15');


--
-- Data for Name: known_accounts; Type: TABLE DATA; Schema: mapping; Owner: -
--

INSERT INTO mapping.known_accounts VALUES ('default', '01a21edd-b22a-7c4e-bedb-1fe812f13ae9', 1, false);


--
-- Data for Name: mapping_history; Type: TABLE DATA; Schema: mapping; Owner: -
--

INSERT INTO mapping.mapping_history VALUES ('default', '01a21edd-b22a-7c4e-bedb-1fe812f13ae9', 1, 'multipleIdentifiers', '{"email":"properties.email","phone":"properties.phone","firstName":"properties.firstName","lastName":"properties.lastName","externalId":"userId"}', NULL, '2026-11-27 21:16:20.802344+00', 'admin');


--
-- Data for Name: mappings; Type: TABLE DATA; Schema: mapping; Owner: -
--

INSERT INTO mapping.mappings VALUES ('default', '01a21edd-b22a-7c4e-bedb-1fe812f13ae9', 1, 'multipleIdentifiers', '{"email":"properties.email","phone":"properties.phone","firstName":"properties.firstName","lastName":"properties.lastName","externalId":"userId"}', NULL, '2026-11-27 21:16:20.802344+00', 'admin', false);


--
-- Data for Name: __ef_migrations; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

INSERT INTO segment_qualifier.__ef_migrations VALUES ('20261124043259_Initial', '10.0.15');
INSERT INTO segment_qualifier.__ef_migrations VALUES ('20261124074020_QualityCounts', '10.0.15');


--
-- Data for Name: account_mappings; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

INSERT INTO segment_qualifier.account_mappings VALUES ('default', '01a21edd-b22a-7c4e-bedb-1fe812f13ae9', 1, '{"email":"properties.email","phone":"properties.phone","firstName":"properties.firstName","lastName":"properties.lastName","externalId":"userId"}', NULL, false);


--
-- Data for Name: audience_links; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

INSERT INTO segment_qualifier.audience_links VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 1, 'release-vip', '01a21edd-b22a-7c4e-bedb-1fe812f13ae9', '[]', false);
INSERT INTO segment_qualifier.audience_links VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 1, 'release-cart', '01a21edd-b22a-7c4e-bedb-1fe812f13ae9', '[]', false);


--
-- Data for Name: consents; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

INSERT INTO segment_qualifier.consents VALUES ('default', 'release-u02', 639264168001230000, false, false);
INSERT INTO segment_qualifier.consents VALUES ('default', 'release-u01', 639314110258612197, false, false);


--
-- Data for Name: dead_letters; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--



--
-- Data for Name: erased_users; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

INSERT INTO segment_qualifier.erased_users VALUES ('default', '\xe3db0a9ae746cb647dabd041c14c54dbd22aa41a5581fe499bc5b4c53b991242', 639314110263781544);


--
-- Data for Name: erasures; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

INSERT INTO segment_qualifier.erasures VALUES ('01a21ede-79ca-7171-b17b-0de89052f6b3', 'default', NULL, 639314110263781544, 639314110328680975, 2);


--
-- Data for Name: memberships_00; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

-- load via partition root segment_qualifier.memberships



--
-- Data for Name: memberships_01; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

-- load via partition root segment_qualifier.memberships



--
-- Data for Name: memberships_02; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

-- load via partition root segment_qualifier.memberships



--
-- Data for Name: memberships_03; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

-- load via partition root segment_qualifier.memberships

INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u00', 639264132001230000, -9223372036854775808, 'release-u00-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u01', 639264132001230000, -9223372036854775808, 'release-u01-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u02', 639264132001230000, -9223372036854775808, 'release-u02-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u04', 639264132001230000, -9223372036854775808, 'release-u04-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u05', 639264132001230000, -9223372036854775808, 'release-u05-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u06', 639264132001230000, -9223372036854775808, 'release-u06-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u07', 639264132001230000, -9223372036854775808, 'release-u07-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u08', 639264132001230000, -9223372036854775808, 'release-u08-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u09', 639264132001230000, -9223372036854775808, 'release-u09-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u12', 639264132001230000, -9223372036854775808, 'release-u12-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u13', 639264132001230000, -9223372036854775808, 'release-u13-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u14', 639264132001230000, -9223372036854775808, 'release-u14-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u15', 639264132001230000, -9223372036854775808, 'release-u15-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u16', 639264132001230000, -9223372036854775808, 'release-u16-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u17', 639264132001230000, -9223372036854775808, 'release-u17-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u18', 639264132001230000, -9223372036854775808, 'release-u18-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u19', 639264132001230000, -9223372036854775808, 'release-u19-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u20', 639264132001230000, -9223372036854775808, 'release-u20-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u21', 639264132001230000, -9223372036854775808, 'release-u21-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u22', 639264132001230000, -9223372036854775808, 'release-u22-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u23', 639264132001230000, -9223372036854775808, 'release-u23-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u24', 639264132001230000, -9223372036854775808, 'release-u24-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u25', 639264132001230000, -9223372036854775808, 'release-u25-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u26', 639264132001230000, -9223372036854775808, 'release-u26-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u27', 639264132001230000, -9223372036854775808, 'release-u27-release-vip-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u28', 639264168001230000, -9223372036854775808, 'release-u28-release-vip-2', false, '2026-11-27 21:17:05.430987+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u29', 639264168001230000, -9223372036854775808, 'release-u29-release-vip-2', false, '2026-11-27 21:17:05.430987+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u10', 639264204001230000, -9223372036854775808, 'release-u10-release-vip-3', false, '2026-11-27 21:17:14.669157+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u11', 639264204001230000, -9223372036854775808, 'release-u11-release-vip-3', false, '2026-11-27 21:17:14.669157+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u30', 639264204001230000, -9223372036854775808, 'release-u30-release-vip-3', true, '2026-11-27 21:17:14.669157+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u31', 639264204001230000, -9223372036854775808, 'release-u31-release-vip-3', true, '2026-11-27 21:17:14.669157+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u32', 639264204001230000, -9223372036854775808, 'release-u32-release-vip-3', true, '2026-11-27 21:17:14.669157+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u33', 639264204001230000, -9223372036854775808, 'release-u33-release-vip-3', true, '2026-11-27 21:17:14.669157+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-vip', 'release-u34', 639264204001230000, -9223372036854775808, 'release-u34-release-vip-3', true, '2026-11-27 21:17:14.669157+00');


--
-- Data for Name: memberships_04; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

-- load via partition root segment_qualifier.memberships



--
-- Data for Name: memberships_05; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

-- load via partition root segment_qualifier.memberships



--
-- Data for Name: memberships_06; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

-- load via partition root segment_qualifier.memberships



--
-- Data for Name: memberships_07; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

-- load via partition root segment_qualifier.memberships



--
-- Data for Name: memberships_08; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

-- load via partition root segment_qualifier.memberships



--
-- Data for Name: memberships_09; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

-- load via partition root segment_qualifier.memberships



--
-- Data for Name: memberships_10; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

-- load via partition root segment_qualifier.memberships

INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-cart', 'release-u00', 639264132001230000, -9223372036854775808, 'release-u00-release-cart-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-cart', 'release-u01', 639264132001230000, -9223372036854775808, 'release-u01-release-cart-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-cart', 'release-u04', 639264132001230000, -9223372036854775808, 'release-u04-release-cart-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-cart', 'release-u05', 639264132001230000, -9223372036854775808, 'release-u05-release-cart-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-cart', 'release-u06', 639264132001230000, -9223372036854775808, 'release-u06-release-cart-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-cart', 'release-u07', 639264132001230000, -9223372036854775808, 'release-u07-release-cart-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-cart', 'release-u08', 639264132001230000, -9223372036854775808, 'release-u08-release-cart-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-cart', 'release-u09', 639264132001230000, -9223372036854775808, 'release-u09-release-cart-1', true, '2026-11-27 21:16:37.920015+00');
INSERT INTO segment_qualifier.memberships VALUES ('default', 'release-cart', 'release-u02', 639264168001230000, -9223372036854775808, 'release-u02-release-cart-2', true, '2026-11-27 21:17:05.430987+00');


--
-- Data for Name: memberships_11; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

-- load via partition root segment_qualifier.memberships



--
-- Data for Name: memberships_12; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

-- load via partition root segment_qualifier.memberships



--
-- Data for Name: memberships_13; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

-- load via partition root segment_qualifier.memberships



--
-- Data for Name: memberships_14; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

-- load via partition root segment_qualifier.memberships



--
-- Data for Name: memberships_15; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

-- load via partition root segment_qualifier.memberships



--
-- Data for Name: quality_counts; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 0, 639313344000000000, '', 'read', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 0, 639313344000000000, 'email', 'valid', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 0, 639313344000000000, 'EMAIL', 'carried', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 0, 639313344000000000, 'EXTERN_ID', 'carried', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 0, 639313344000000000, 'externalId', 'valid', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 0, 639313344000000000, 'firstName', 'valid', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 0, 639313344000000000, 'FN', 'carried', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 0, 639313344000000000, 'lastName', 'valid', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 0, 639313344000000000, 'LN', 'carried', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 0, 639313344000000000, 'phone', 'empty', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 1, 639314100000000000, '', 'read', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 1, 639314100000000000, 'email', 'valid', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 1, 639314100000000000, 'EMAIL', 'carried', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 1, 639314100000000000, 'EXTERN_ID', 'carried', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 1, 639314100000000000, 'externalId', 'valid', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 1, 639314100000000000, 'firstName', 'valid', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 1, 639314100000000000, 'FN', 'carried', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 1, 639314100000000000, 'lastName', 'valid', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 1, 639314100000000000, 'LN', 'carried', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 1, 639314100000000000, 'phone', 'empty', '', 11);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 0, 639313344000000000, '', 'read', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 0, 639313344000000000, 'email', 'valid', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 0, 639313344000000000, 'EMAIL', 'carried', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 0, 639313344000000000, 'EXTERN_ID', 'carried', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 0, 639313344000000000, 'externalId', 'valid', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 0, 639313344000000000, 'firstName', 'valid', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 0, 639313344000000000, 'FN', 'carried', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 0, 639313344000000000, 'lastName', 'valid', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 0, 639313344000000000, 'LN', 'carried', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 0, 639313344000000000, 'phone', 'empty', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 1, 639314100000000000, '', 'read', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 1, 639314100000000000, 'email', 'valid', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 1, 639314100000000000, 'EMAIL', 'carried', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 1, 639314100000000000, 'EXTERN_ID', 'carried', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 1, 639314100000000000, 'externalId', 'valid', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 1, 639314100000000000, 'firstName', 'valid', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 1, 639314100000000000, 'FN', 'carried', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 1, 639314100000000000, 'lastName', 'valid', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 1, 639314100000000000, 'LN', 'carried', '', 35);
INSERT INTO segment_qualifier.quality_counts VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 1, 639314100000000000, 'phone', 'empty', '', 35);


--
-- Data for Name: segments; Type: TABLE DATA; Schema: segment_qualifier; Owner: -
--

INSERT INTO segment_qualifier.segments VALUES ('default', 'release-cart', 11, 639314109995188329, 639314110261038749);
INSERT INTO segment_qualifier.segments VALUES ('default', 'release-vip', 39, 639314109995188329, 639314110349180375);


--
-- Data for Name: __ef_migrations; Type: TABLE DATA; Schema: uploader; Owner: -
--

INSERT INTO uploader.__ef_migrations VALUES ('20261124044029_Initial', '10.0.15');
INSERT INTO uploader.__ef_migrations VALUES ('20261124072526_IdentityLinks', '10.0.15');
INSERT INTO uploader.__ef_migrations VALUES ('20261124072935_Resyncs', '10.0.15');
INSERT INTO uploader.__ef_migrations VALUES ('20261124083555_RefusedMembers', '10.0.15');


--
-- Data for Name: ad_accounts; Type: TABLE DATA; Schema: uploader; Owner: -
--

INSERT INTO uploader.ad_accounts VALUES ('01a21edd-b22a-7c4e-bedb-1fe812f13ae9', 'default', 1, 'End to end', '1234567890123456', '25.0', 'connected', NULL, true, false);


--
-- Data for Name: cluster_members; Type: TABLE DATA; Schema: uploader; Owner: -
--



--
-- Data for Name: custom_audiences; Type: TABLE DATA; Schema: uploader; Owner: -
--

INSERT INTO uploader.custom_audiences VALUES ('01a21edd-da04-7b9e-9daa-be8fbf383812', 'default', 1, 'release-vip', 'release-vip', '01a21edd-b22a-7c4e-bedb-1fe812f13ae9', NULL, 'multipleIdentifiers', 864000000000, '[]', '120200000000000010', 'active', NULL, NULL, '2026-11-27 21:16:25.476619+00', false, false, NULL, 1, 0, 0);
INSERT INTO uploader.custom_audiences VALUES ('01a21edd-fe2c-776e-8221-368d58a75f96', 'default', 1, 'release-cart', 'release-cart', '01a21edd-b22a-7c4e-bedb-1fe812f13ae9', NULL, 'multipleIdentifiers', 864000000000, '[]', '120200000000000020', 'active', NULL, NULL, '2026-11-27 21:16:34.732384+00', false, false, NULL, 1, 0, 0);


--
-- Data for Name: erasure_receipts; Type: TABLE DATA; Schema: uploader; Owner: -
--

INSERT INTO uploader.erasure_receipts VALUES ('default', '01a21ede-79ca-7171-b17b-0de89052f6b3', 2, '2026-11-27 21:17:12.868097+00');


--
-- Data for Name: erasure_removals; Type: TABLE DATA; Schema: uploader; Owner: -
--



--
-- Data for Name: erasure_tombstones; Type: TABLE DATA; Schema: uploader; Owner: -
--

INSERT INTO uploader.erasure_tombstones VALUES ('default', '\xe3db0a9ae746cb647dabd041c14c54dbd22aa41a5581fe499bc5b4c53b991242', 639314110263781544);


--
-- Data for Name: identity_links; Type: TABLE DATA; Schema: uploader; Owner: -
--



--
-- Data for Name: mappings; Type: TABLE DATA; Schema: uploader; Owner: -
--

INSERT INTO uploader.mappings VALUES ('01a21edd-b22a-7c4e-bedb-1fe812f13ae9', 'default', 1, 'multipleIdentifiers', '{"email":"properties.email","phone":"properties.phone","firstName":"properties.firstName","lastName":"properties.lastName","externalId":"userId"}', NULL, false);


--
-- Data for Name: members_0; Type: TABLE DATA; Schema: uploader; Owner: -
--

-- load via partition root uploader.members



--
-- Data for Name: members_1; Type: TABLE DATA; Schema: uploader; Owner: -
--

-- load via partition root uploader.members

INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u02', 639264132001230000, -9223372036854775808, 'release-u02-release-vip-1', 1, NULL, '\x01011f8b0dbcf549b7e0c16c924794cea219124672cbdb77fe829c286c53b891772d076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753032', 639264168001230000, 0, 0, NULL, NULL, NULL, NULL, NULL, 639314110291005747, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u01', 639264132001230000, -9223372036854775808, 'release-u01-release-vip-1', 1, NULL, '\x0101a071e4bd8f87c68cc3bf79c12583f002428d9aaf3b17c54d14ded5cac09ab23d076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753031', 639314110258612197, 0, 0, NULL, NULL, NULL, NULL, NULL, 639314110291005747, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u30', 639264204001230000, -9223372036854775808, 'release-u30-release-vip-3', 1, NULL, '\x0101ee12486e5d35435c53285d0af69ec72319321c22573bea93ddf9a3ec32a4c3ed076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753330', NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, '00-baabb5e5928b17e7e74c2c60b8206a3d-a1140d8dae625e05-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u31', 639264204001230000, -9223372036854775808, 'release-u31-release-vip-3', 1, NULL, '\x0101cd16da42da6f05df8f8641fc67e262dabb69758b1a8934876eae7f140bd7f100076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753331', NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, '00-baabb5e5928b17e7e74c2c60b8206a3d-a1140d8dae625e05-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u32', 639264204001230000, -9223372036854775808, 'release-u32-release-vip-3', 1, NULL, '\x010193f0804765903f59b3d726da77b056f15ba0f30c8ed05eb3d7e752cf23ec95c4076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753332', NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, '00-baabb5e5928b17e7e74c2c60b8206a3d-a1140d8dae625e05-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u33', 639264204001230000, -9223372036854775808, 'release-u33-release-vip-3', 1, NULL, '\x01014a4276216f942f55313994dc2bb90550b1a500d2503c786562f6316637d14d99076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753333', NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, '00-baabb5e5928b17e7e74c2c60b8206a3d-a1140d8dae625e05-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u34', 639264204001230000, -9223372036854775808, 'release-u34-release-vip-3', 1, NULL, '\x0101dae569fd1bcd36927d5eb2572f0e9af9f0d3f78c04c152f8f2e6f2900e06ba65076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753334', NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, '00-baabb5e5928b17e7e74c2c60b8206a3d-a1140d8dae625e05-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u00', 639264132001230000, -9223372036854775808, 'release-u00-release-vip-1', 1, NULL, '\x01014bb6a7f2371d72cbe484cdc3be5e87914af08dfbd20122edc1728238afdce249076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753030', NULL, NULL, 0, '\x01014bb6a7f2371d72cbe484cdc3be5e87914af08dfbd20122edc1728238afdce249076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753030', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u04', 639264132001230000, -9223372036854775808, 'release-u04-release-vip-1', 1, NULL, '\x01010495a3638a1407bdfc2044348158ad4a56ac9a4856ef82103afe033578b327c3076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753034', NULL, NULL, 0, '\x01010495a3638a1407bdfc2044348158ad4a56ac9a4856ef82103afe033578b327c3076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753034', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u05', 639264132001230000, -9223372036854775808, 'release-u05-release-vip-1', 1, NULL, '\x01010d2c5b84371d0aaf736f6f4c4591569cae3cea2570884e3920f194e8153574c3076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753035', NULL, NULL, 0, '\x01010d2c5b84371d0aaf736f6f4c4591569cae3cea2570884e3920f194e8153574c3076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753035', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u06', 639264132001230000, -9223372036854775808, 'release-u06-release-vip-1', 1, NULL, '\x01016378cc2a153c309a4ffd9cdbe69c189e1636b7e9da454465af5b94fdcbaf9ae5076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753036', NULL, NULL, 0, '\x01016378cc2a153c309a4ffd9cdbe69c189e1636b7e9da454465af5b94fdcbaf9ae5076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753036', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u07', 639264132001230000, -9223372036854775808, 'release-u07-release-vip-1', 1, NULL, '\x010121227ddbc0e072c7fead86236f33ac88e02d61c1008a8466c7897091db2e634e076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753037', NULL, NULL, 0, '\x010121227ddbc0e072c7fead86236f33ac88e02d61c1008a8466c7897091db2e634e076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753037', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u08', 639264132001230000, -9223372036854775808, 'release-u08-release-vip-1', 1, NULL, '\x0101f2a889a94f7d8fbfe3d3370df811544509c9a150290c235f803821c8aaaae542076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753038', NULL, NULL, 0, '\x0101f2a889a94f7d8fbfe3d3370df811544509c9a150290c235f803821c8aaaae542076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753038', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u11', 639264204001230000, -9223372036854775808, 'release-u11-release-vip-3', 0, 'segment', NULL, NULL, NULL, 0, '\x01013990e9a6a589095d5b9dd8e7b912ea6d754a2011230fe0c801b7dc28f6ff7931076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753131', NULL, NULL, NULL, NULL, 639314110165460602, '00-baabb5e5928b17e7e74c2c60b8206a3d-a1140d8dae625e05-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u12', 639264132001230000, -9223372036854775808, 'release-u12-release-vip-1', 1, NULL, '\x0101a298686da3c2ca397b92251062da75eb4772f3438a1d94f4720a554864c37265076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753132', NULL, NULL, 0, '\x0101a298686da3c2ca397b92251062da75eb4772f3438a1d94f4720a554864c37265076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753132', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u13', 639264132001230000, -9223372036854775808, 'release-u13-release-vip-1', 1, NULL, '\x0101f1bb2d4bbadc7607ad37cdc62e540f7713e3b5b8b4da1f59530e6a9e56a5648d076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753133', NULL, NULL, 0, '\x0101f1bb2d4bbadc7607ad37cdc62e540f7713e3b5b8b4da1f59530e6a9e56a5648d076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753133', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u14', 639264132001230000, -9223372036854775808, 'release-u14-release-vip-1', 1, NULL, '\x0101931caa9477af7b247c6438290215c0391677d9a41d02aae402791c99683fe6bf076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753134', NULL, NULL, 0, '\x0101931caa9477af7b247c6438290215c0391677d9a41d02aae402791c99683fe6bf076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753134', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u09', 639264132001230000, -9223372036854775808, 'release-u09-release-vip-1', 1, NULL, '\x01017927a425cad0dde0602575a82a0dbcaab65670265ec962fe3bb65c4c00ca9885076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753039', NULL, NULL, 0, '\x01017927a425cad0dde0602575a82a0dbcaab65670265ec962fe3bb65c4c00ca9885076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753039', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u15', 639264132001230000, -9223372036854775808, 'release-u15-release-vip-1', 1, NULL, '\x0101ac049d53b6ed8801f088820a327b6a194e72dff3aa400d6db13760d9dd538ef3076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753135', NULL, NULL, 0, '\x0101ac049d53b6ed8801f088820a327b6a194e72dff3aa400d6db13760d9dd538ef3076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753135', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u16', 639264132001230000, -9223372036854775808, 'release-u16-release-vip-1', 1, NULL, '\x01015b65bb86fca0bdad22268a55ef38940839327dba0848fceb9352ba2a1d31d0f0076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753136', NULL, NULL, 0, '\x01015b65bb86fca0bdad22268a55ef38940839327dba0848fceb9352ba2a1d31d0f0076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753136', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u17', 639264132001230000, -9223372036854775808, 'release-u17-release-vip-1', 1, NULL, '\x0101185bc1220659595488fc1872e83c1fdefe2ee66d6fd27ee134df3e10668154aa076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753137', NULL, NULL, 0, '\x0101185bc1220659595488fc1872e83c1fdefe2ee66d6fd27ee134df3e10668154aa076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753137', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u18', 639264132001230000, -9223372036854775808, 'release-u18-release-vip-1', 1, NULL, '\x01010d9025f30821c43ccdf78a16d383c7dcf10c78137524162afff1e350f72f9757076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753138', NULL, NULL, 0, '\x01010d9025f30821c43ccdf78a16d383c7dcf10c78137524162afff1e350f72f9757076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753138', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u19', 639264132001230000, -9223372036854775808, 'release-u19-release-vip-1', 1, NULL, '\x01017e8e6ca518311db6241d3b0b54c4726530996f4e9dffe8c1c6acf0dc53cfbbc3076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753139', NULL, NULL, 0, '\x01017e8e6ca518311db6241d3b0b54c4726530996f4e9dffe8c1c6acf0dc53cfbbc3076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753139', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u20', 639264132001230000, -9223372036854775808, 'release-u20-release-vip-1', 1, NULL, '\x0101c1863d6c9916c0f0c063fdcff127d3324bb89c61faca3f4ce3b9f53635e857ee076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753230', NULL, NULL, 0, '\x0101c1863d6c9916c0f0c063fdcff127d3324bb89c61faca3f4ce3b9f53635e857ee076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753230', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u21', 639264132001230000, -9223372036854775808, 'release-u21-release-vip-1', 1, NULL, '\x0101d18b4bd66098fdd135032cb15f1e6ccee3f1389fbe11f6006280ce8995569dd9076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753231', NULL, NULL, 0, '\x0101d18b4bd66098fdd135032cb15f1e6ccee3f1389fbe11f6006280ce8995569dd9076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753231', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u22', 639264132001230000, -9223372036854775808, 'release-u22-release-vip-1', 1, NULL, '\x0101a7618b301f8c840c9199a1e5d20f602cc09574bab828df27b8f2a18f339444eb076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753232', NULL, NULL, 0, '\x0101a7618b301f8c840c9199a1e5d20f602cc09574bab828df27b8f2a18f339444eb076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753232', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u23', 639264132001230000, -9223372036854775808, 'release-u23-release-vip-1', 1, NULL, '\x01016d8a308b9aef8c9f084ae2046e83a14aff3397c0d8566d9b8656ad49567a8e5b076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753233', NULL, NULL, 0, '\x01016d8a308b9aef8c9f084ae2046e83a14aff3397c0d8566d9b8656ad49567a8e5b076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753233', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u24', 639264132001230000, -9223372036854775808, 'release-u24-release-vip-1', 1, NULL, '\x0101f6433029fd05638c089d1319579d6e6d048d105360c5f5735a5bf2e162255362076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753234', NULL, NULL, 0, '\x0101f6433029fd05638c089d1319579d6e6d048d105360c5f5735a5bf2e162255362076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753234', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u25', 639264132001230000, -9223372036854775808, 'release-u25-release-vip-1', 1, NULL, '\x010170919cdc111d11750307d93fe58ab998e190535a127211f183f074f9b834c6fa076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753235', NULL, NULL, 0, '\x010170919cdc111d11750307d93fe58ab998e190535a127211f183f074f9b834c6fa076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753235', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u26', 639264132001230000, -9223372036854775808, 'release-u26-release-vip-1', 1, NULL, '\x01019ae63956b6a608b6843049b52062126a1424b752957d8032b4a130f2514e98a0076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753236', NULL, NULL, 0, '\x01019ae63956b6a608b6843049b52062126a1424b752957d8032b4a130f2514e98a0076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753236', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u10', 639264204001230000, -9223372036854775808, 'release-u10-release-vip-3', 0, 'segment', NULL, NULL, NULL, 0, '\x010143ddfb4d551bc098fa0b008f623748a37db44824623ee61175c6ce622b848377076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753130', NULL, NULL, NULL, NULL, 639314110165460602, '00-baabb5e5928b17e7e74c2c60b8206a3d-a1140d8dae625e05-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u27', 639264132001230000, -9223372036854775808, 'release-u27-release-vip-1', 1, NULL, '\x010103b41c5819d14ed73d396dbfd2d815a9b0984ba4d8ee5df72eda38d13a217105076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753237', NULL, NULL, 0, '\x010103b41c5819d14ed73d396dbfd2d815a9b0984ba4d8ee5df72eda38d13a217105076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753237', NULL, NULL, NULL, NULL, 639314110165460602, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u28', 639264168001230000, -9223372036854775808, 'release-u28-release-vip-2', 0, 'segment', NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 639314110291005747, '00-ceb218daf91b8e4038c53db3570574b8-f3ebfb3753b584c3-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'release-u29', 639264168001230000, -9223372036854775808, 'release-u29-release-vip-2', 0, 'segment', NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, 639314110291005747, '00-ceb218daf91b8e4038c53db3570574b8-f3ebfb3753b584c3-01', DEFAULT, DEFAULT, 1, 1, 0);


--
-- Data for Name: members_10; Type: TABLE DATA; Schema: uploader; Owner: -
--

-- load via partition root uploader.members



--
-- Data for Name: members_11; Type: TABLE DATA; Schema: uploader; Owner: -
--

-- load via partition root uploader.members



--
-- Data for Name: members_12; Type: TABLE DATA; Schema: uploader; Owner: -
--

-- load via partition root uploader.members



--
-- Data for Name: members_13; Type: TABLE DATA; Schema: uploader; Owner: -
--

-- load via partition root uploader.members



--
-- Data for Name: members_14; Type: TABLE DATA; Schema: uploader; Owner: -
--

-- load via partition root uploader.members

INSERT INTO uploader.members VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 'release-u01', 639264132001230000, -9223372036854775808, 'release-u01-release-cart-1', 1, NULL, '\x0101a071e4bd8f87c68cc3bf79c12583f002428d9aaf3b17c54d14ded5cac09ab23d076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753031', 639314110258612197, 0, 0, NULL, NULL, NULL, NULL, NULL, 639314110324282277, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 'release-u02', 639264168001230000, -9223372036854775808, 'release-u02-release-cart-2', 1, NULL, '\x01011f8b0dbcf549b7e0c16c924794cea219124672cbdb77fe829c286c53b891772d076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753032', 639264168001230000, 0, 0, NULL, NULL, NULL, NULL, NULL, 639314110324282277, '00-ceb218daf91b8e4038c53db3570574b8-f3ebfb3753b584c3-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 'release-u00', 639264132001230000, -9223372036854775808, 'release-u00-release-cart-1', 1, NULL, '\x01014bb6a7f2371d72cbe484cdc3be5e87914af08dfbd20122edc1728238afdce249076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753030', NULL, NULL, 0, '\x01014bb6a7f2371d72cbe484cdc3be5e87914af08dfbd20122edc1728238afdce249076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753030', NULL, NULL, NULL, NULL, 639314110229714831, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 'release-u04', 639264132001230000, -9223372036854775808, 'release-u04-release-cart-1', 1, NULL, '\x01010495a3638a1407bdfc2044348158ad4a56ac9a4856ef82103afe033578b327c3076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753034', NULL, NULL, 0, '\x01010495a3638a1407bdfc2044348158ad4a56ac9a4856ef82103afe033578b327c3076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753034', NULL, NULL, NULL, NULL, 639314110229714831, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 'release-u05', 639264132001230000, -9223372036854775808, 'release-u05-release-cart-1', 1, NULL, '\x01010d2c5b84371d0aaf736f6f4c4591569cae3cea2570884e3920f194e8153574c3076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753035', NULL, NULL, 0, '\x01010d2c5b84371d0aaf736f6f4c4591569cae3cea2570884e3920f194e8153574c3076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753035', NULL, NULL, NULL, NULL, 639314110229714831, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 'release-u06', 639264132001230000, -9223372036854775808, 'release-u06-release-cart-1', 1, NULL, '\x01016378cc2a153c309a4ffd9cdbe69c189e1636b7e9da454465af5b94fdcbaf9ae5076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753036', NULL, NULL, 0, '\x01016378cc2a153c309a4ffd9cdbe69c189e1636b7e9da454465af5b94fdcbaf9ae5076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753036', NULL, NULL, NULL, NULL, 639314110229714831, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 'release-u07', 639264132001230000, -9223372036854775808, 'release-u07-release-cart-1', 1, NULL, '\x010121227ddbc0e072c7fead86236f33ac88e02d61c1008a8466c7897091db2e634e076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753037', NULL, NULL, 0, '\x010121227ddbc0e072c7fead86236f33ac88e02d61c1008a8466c7897091db2e634e076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753037', NULL, NULL, NULL, NULL, 639314110229714831, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 'release-u08', 639264132001230000, -9223372036854775808, 'release-u08-release-cart-1', 1, NULL, '\x0101f2a889a94f7d8fbfe3d3370df811544509c9a150290c235f803821c8aaaae542076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753038', NULL, NULL, 0, '\x0101f2a889a94f7d8fbfe3d3370df811544509c9a150290c235f803821c8aaaae542076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753038', NULL, NULL, NULL, NULL, 639314110229714831, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);
INSERT INTO uploader.members VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', 'release-u09', 639264132001230000, -9223372036854775808, 'release-u09-release-cart-1', 1, NULL, '\x01017927a425cad0dde0602575a82a0dbcaab65670265ec962fe3bb65c4c00ca9885076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753039', NULL, NULL, 0, '\x01017927a425cad0dde0602575a82a0dbcaab65670265ec962fe3bb65c4c00ca9885076627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd0849915e0d7d4b402e3017d010bc1c0e83cac6c797d6c16e66340fe3268693a6a10f0b72656c656173652d753039', NULL, NULL, NULL, NULL, 639314110229714831, '00-47630b6497d27e68f398700572dfc612-8f3a3022d80cb484-01', DEFAULT, DEFAULT, 1, 1, 0);


--
-- Data for Name: members_15; Type: TABLE DATA; Schema: uploader; Owner: -
--

-- load via partition root uploader.members



--
-- Data for Name: members_2; Type: TABLE DATA; Schema: uploader; Owner: -
--

-- load via partition root uploader.members



--
-- Data for Name: members_3; Type: TABLE DATA; Schema: uploader; Owner: -
--

-- load via partition root uploader.members



--
-- Data for Name: members_4; Type: TABLE DATA; Schema: uploader; Owner: -
--

-- load via partition root uploader.members



--
-- Data for Name: members_5; Type: TABLE DATA; Schema: uploader; Owner: -
--

-- load via partition root uploader.members



--
-- Data for Name: members_6; Type: TABLE DATA; Schema: uploader; Owner: -
--

-- load via partition root uploader.members



--
-- Data for Name: members_7; Type: TABLE DATA; Schema: uploader; Owner: -
--

-- load via partition root uploader.members



--
-- Data for Name: members_8; Type: TABLE DATA; Schema: uploader; Owner: -
--

-- load via partition root uploader.members



--
-- Data for Name: members_9; Type: TABLE DATA; Schema: uploader; Owner: -
--

-- load via partition root uploader.members



--
-- Data for Name: refresh_cycles; Type: TABLE DATA; Schema: uploader; Owner: -
--

INSERT INTO uploader.refresh_cycles VALUES ('01a21ede-0b1d-7c09-9be6-197d25e0c5ab', 'default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'demand', 'completed', 0, 0, 0, 0, '[]', NULL, NULL, NULL, NULL, '2026-11-27 21:16:38.045497+00', '2026-11-27 21:16:38.965231+00', '2026-11-27 21:16:39.544269+00', '03cc38cbae4feab8716a59fb5f424d59');
INSERT INTO uploader.refresh_cycles VALUES ('01a21ede-4982-7418-ac29-0b47e7be2417', 'default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'demand', 'completed', 30, 0, 0, 1, '[]', NULL, NULL, NULL, NULL, '2026-11-27 21:16:54.018169+00', '2026-11-27 21:16:54.421204+00', '2026-11-27 21:16:56.843447+00', '1abf57635f9d57d737d8e2e6b45984c1');
INSERT INTO uploader.refresh_cycles VALUES ('01a21ede-6914-7810-b8d9-d52ac65d6836', 'default', '01a21edd-fe2c-776e-8221-368d58a75f96', 'demand', 'completed', 10, 0, 0, 1, '[]', NULL, NULL, NULL, NULL, '2026-11-27 21:17:02.100215+00', '2026-11-27 21:17:02.675292+00', '2026-11-27 21:17:03.028817+00', 'a91e9f29b3b860476571a3054e6c0478');
INSERT INTO uploader.refresh_cycles VALUES ('01a21ede-813a-78fe-9875-f5875bb2d768', 'default', '01a21edd-da04-7b9e-9daa-be8fbf383812', 'demand', 'completed', 0, 5, 0, 1, '[]', NULL, NULL, NULL, NULL, '2026-11-27 21:17:08.282109+00', '2026-11-27 21:17:08.636024+00', '2026-11-27 21:17:09.287875+00', '0ca98d644a97c0012a199c7a7700aed9');
INSERT INTO uploader.refresh_cycles VALUES ('01a21ede-8e31-7a66-a701-3b1b721e8075', 'default', '01a21edd-fe2c-776e-8221-368d58a75f96', 'demand', 'completed', 0, 3, 0, 1, '[]', NULL, NULL, NULL, NULL, '2026-11-27 21:17:11.601033+00', '2026-11-27 21:17:11.879331+00', '2026-11-27 21:17:12.616105+00', '4263e766d77088453e7b50c3cd74d6a0');


--
-- Data for Name: refresh_schedules; Type: TABLE DATA; Schema: uploader; Owner: -
--

INSERT INTO uploader.refresh_schedules VALUES ('01a21edd-da04-7b9e-9daa-be8fbf383812', 'default', 639314974286360244, NULL, 0, NULL, 0, 3, 0);
INSERT INTO uploader.refresh_schedules VALUES ('01a21edd-fe2c-776e-8221-368d58a75f96', 'default', 639314974318793317, NULL, 0, NULL, 0, 2, 0);


--
-- Data for Name: resyncs; Type: TABLE DATA; Schema: uploader; Owner: -
--



--
-- Data for Name: row_holders; Type: TABLE DATA; Schema: uploader; Owner: -
--

INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\xfdcbb24db15a961be529903bc10e6d69ade02221468d6fb4d3962340367f3f14', 'release-u21');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\xe18b0e4ca8ffe8f531494156ff8cd6e5f304e31179a11d424c882ddf515d3e70', 'release-u12');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\xe1ddcdfe5affb63d2709eb3ddb055717a6cd6695d82603aec770d0e83d173089', 'release-u18');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\xe891ca1f58cb8adc78f37136e83b0203d81e111f784980877b98bc20f406315e', 'release-u07');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\x0bd60ba0d125ca4372965b5bf153a75a3637c3f23a37d5b21d769562ddcb9ab8', 'release-u19');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\x0e45b1eebe1186ec3b6112ada6661f19b723a5da6efb643f1de1ad9bfadaf682', 'release-u09');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\x10b256a69bb96c0c067c9a2a70aae8779b3be2cc843bccea9a170893bf977cf7', 'release-u22');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\x42a6da1be643a7ca4ef1fd5bc006b69a968b01a771866c18ce6755f263d76b93', 'release-u06');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\x4ddf4ad599602f081a3275db39c77f87a9b188ee28e0fc8308ebdc2e20dd7a71', 'release-u13');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\x4eda7115df6d4dc06c71404265029c59d7ef4def50e94e33089dcdc16c7159fc', 'release-u05');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\x5b82f99ab3553320431d47fa37a77cc6a2dd8f6cb8b378727fb242ba343a030c', 'release-u23');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\x5c46a9e0e46498097da2f8ed646573f9ff6792feef5b124f8841c526c6eac38f', 'release-u25');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\x5e6c197559c7da456a4478959a2b22b7741eb2ea5b2d7063ed61becbe0104c46', 'release-u26');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\x69954d1b07326edc484c5edbc5b2edd26ea7582fe60044b32269fec85f73912e', 'release-u24');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\x7243ddaf3da9730cd32ce0ecc461e76593aa23357f56da61a23b5fea906463eb', 'release-u20');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\x758038d0744707575816c97d77f61849e1344a89dda65b9975d33a95d5f0e672', 'release-u10');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\x855bd8a2e86a0770ad61e78b771dc8bb9b083913373834cbec203ecbfa6c83d2', 'release-u14');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\x88d40be1aee33d4ee992a284ae6c1c47f89d7bfa5e644d48c9d445f4f5c1e70b', 'release-u04');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\x956068e07ee021c95e21470086815fd8de47b8e9030bcd8d101d2fe9d453d5bc', 'release-u27');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\xa5d6f7a98978fe8a34885134cd62667deee78db7ef8891fea938c6456129b52d', 'release-u17');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\xa8f1494e40af2c7f643e142678b70d9f8a426f07b1e61a2a5d8951079b12a69d', 'release-u16');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\xaf44a724e18017f7dd6e7d07a2131b3965b3b334018241aac53a1d289c31e8ac', 'release-u00');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\xb366d2620961d866301faf7ebdf180ad2aa08826ed42941e564ff23cd0287ec3', 'release-u11');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\xbad8bca99f2fbeaa518be572e6fb8d7fbc3cea726d9bf812ea1000b2cb205a44', 'release-u15');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-da04-7b9e-9daa-be8fbf383812', '\xc50d6f8613893e577a19419704b55cc1587eb41a352ebd74f602f17eb686859e', 'release-u08');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', '\xe891ca1f58cb8adc78f37136e83b0203d81e111f784980877b98bc20f406315e', 'release-u07');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', '\x0e45b1eebe1186ec3b6112ada6661f19b723a5da6efb643f1de1ad9bfadaf682', 'release-u09');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', '\x42a6da1be643a7ca4ef1fd5bc006b69a968b01a771866c18ce6755f263d76b93', 'release-u06');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', '\x4eda7115df6d4dc06c71404265029c59d7ef4def50e94e33089dcdc16c7159fc', 'release-u05');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', '\x88d40be1aee33d4ee992a284ae6c1c47f89d7bfa5e644d48c9d445f4f5c1e70b', 'release-u04');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', '\xaf44a724e18017f7dd6e7d07a2131b3965b3b334018241aac53a1d289c31e8ac', 'release-u00');
INSERT INTO uploader.row_holders VALUES ('default', '01a21edd-fe2c-776e-8221-368d58a75f96', '\xc50d6f8613893e577a19419704b55cc1587eb41a352ebd74f602f17eb686859e', 'release-u08');


--
-- Name: data_protection_keys_id_seq; Type: SEQUENCE SET; Schema: key_ring; Owner: -
--

SELECT pg_catalog.setval('key_ring.data_protection_keys_id_seq', 1, true);


--
-- Name: __ef_migrations pk___ef_migrations; Type: CONSTRAINT; Schema: accounts; Owner: -
--

ALTER TABLE ONLY accounts.__ef_migrations
    ADD CONSTRAINT pk___ef_migrations PRIMARY KEY (migration_id);


--
-- Name: ad_accounts pk_ad_accounts; Type: CONSTRAINT; Schema: accounts; Owner: -
--

ALTER TABLE ONLY accounts.ad_accounts
    ADD CONSTRAINT pk_ad_accounts PRIMARY KEY (workspace, id);


--
-- Name: linked_audiences pk_linked_audiences; Type: CONSTRAINT; Schema: accounts; Owner: -
--

ALTER TABLE ONLY accounts.linked_audiences
    ADD CONSTRAINT pk_linked_audiences PRIMARY KEY (workspace, audience_id);


--
-- Name: oauth_states pk_oauth_states; Type: CONSTRAINT; Schema: accounts; Owner: -
--

ALTER TABLE ONLY accounts.oauth_states
    ADD CONSTRAINT pk_oauth_states PRIMARY KEY (workspace, id);


--
-- Name: __ef_migrations pk___ef_migrations; Type: CONSTRAINT; Schema: gateway; Owner: -
--

ALTER TABLE ONLY gateway.__ef_migrations
    ADD CONSTRAINT pk___ef_migrations PRIMARY KEY (migration_id);


--
-- Name: api_keys pk_api_keys; Type: CONSTRAINT; Schema: gateway; Owner: -
--

ALTER TABLE ONLY gateway.api_keys
    ADD CONSTRAINT pk_api_keys PRIMARY KEY (id);


--
-- Name: seen_accounts pk_seen_accounts; Type: CONSTRAINT; Schema: gateway; Owner: -
--

ALTER TABLE ONLY gateway.seen_accounts
    ADD CONSTRAINT pk_seen_accounts PRIMARY KEY (workspace, account_id);


--
-- Name: webhook_deliveries pk_webhook_deliveries; Type: CONSTRAINT; Schema: gateway; Owner: -
--

ALTER TABLE ONLY gateway.webhook_deliveries
    ADD CONSTRAINT pk_webhook_deliveries PRIMARY KEY (webhook_id, message_id);


--
-- Name: webhooks pk_webhooks; Type: CONSTRAINT; Schema: gateway; Owner: -
--

ALTER TABLE ONLY gateway.webhooks
    ADD CONSTRAINT pk_webhooks PRIMARY KEY (id);


--
-- Name: __ef_migrations pk___ef_migrations; Type: CONSTRAINT; Schema: key_ring; Owner: -
--

ALTER TABLE ONLY key_ring.__ef_migrations
    ADD CONSTRAINT pk___ef_migrations PRIMARY KEY (migration_id);


--
-- Name: data_protection_keys pk_data_protection_keys; Type: CONSTRAINT; Schema: key_ring; Owner: -
--

ALTER TABLE ONLY key_ring.data_protection_keys
    ADD CONSTRAINT pk_data_protection_keys PRIMARY KEY (id);


--
-- Name: __ef_migrations pk___ef_migrations; Type: CONSTRAINT; Schema: mapping; Owner: -
--

ALTER TABLE ONLY mapping.__ef_migrations
    ADD CONSTRAINT pk___ef_migrations PRIMARY KEY (migration_id);


--
-- Name: known_accounts pk_known_accounts; Type: CONSTRAINT; Schema: mapping; Owner: -
--

ALTER TABLE ONLY mapping.known_accounts
    ADD CONSTRAINT pk_known_accounts PRIMARY KEY (workspace, account_id);


--
-- Name: mapping_history pk_mapping_history; Type: CONSTRAINT; Schema: mapping; Owner: -
--

ALTER TABLE ONLY mapping.mapping_history
    ADD CONSTRAINT pk_mapping_history PRIMARY KEY (workspace, account_id, version);


--
-- Name: mappings pk_mappings; Type: CONSTRAINT; Schema: mapping; Owner: -
--

ALTER TABLE ONLY mapping.mappings
    ADD CONSTRAINT pk_mappings PRIMARY KEY (workspace, account_id);


--
-- Name: consents consents_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.consents
    ADD CONSTRAINT consents_pkey PRIMARY KEY (workspace, user_id);


--
-- Name: memberships memberships_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships
    ADD CONSTRAINT memberships_pkey PRIMARY KEY (workspace, segment_id, user_id);


--
-- Name: memberships_00 memberships_00_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships_00
    ADD CONSTRAINT memberships_00_pkey PRIMARY KEY (workspace, segment_id, user_id);


--
-- Name: memberships_01 memberships_01_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships_01
    ADD CONSTRAINT memberships_01_pkey PRIMARY KEY (workspace, segment_id, user_id);


--
-- Name: memberships_02 memberships_02_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships_02
    ADD CONSTRAINT memberships_02_pkey PRIMARY KEY (workspace, segment_id, user_id);


--
-- Name: memberships_03 memberships_03_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships_03
    ADD CONSTRAINT memberships_03_pkey PRIMARY KEY (workspace, segment_id, user_id);


--
-- Name: memberships_04 memberships_04_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships_04
    ADD CONSTRAINT memberships_04_pkey PRIMARY KEY (workspace, segment_id, user_id);


--
-- Name: memberships_05 memberships_05_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships_05
    ADD CONSTRAINT memberships_05_pkey PRIMARY KEY (workspace, segment_id, user_id);


--
-- Name: memberships_06 memberships_06_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships_06
    ADD CONSTRAINT memberships_06_pkey PRIMARY KEY (workspace, segment_id, user_id);


--
-- Name: memberships_07 memberships_07_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships_07
    ADD CONSTRAINT memberships_07_pkey PRIMARY KEY (workspace, segment_id, user_id);


--
-- Name: memberships_08 memberships_08_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships_08
    ADD CONSTRAINT memberships_08_pkey PRIMARY KEY (workspace, segment_id, user_id);


--
-- Name: memberships_09 memberships_09_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships_09
    ADD CONSTRAINT memberships_09_pkey PRIMARY KEY (workspace, segment_id, user_id);


--
-- Name: memberships_10 memberships_10_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships_10
    ADD CONSTRAINT memberships_10_pkey PRIMARY KEY (workspace, segment_id, user_id);


--
-- Name: memberships_11 memberships_11_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships_11
    ADD CONSTRAINT memberships_11_pkey PRIMARY KEY (workspace, segment_id, user_id);


--
-- Name: memberships_12 memberships_12_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships_12
    ADD CONSTRAINT memberships_12_pkey PRIMARY KEY (workspace, segment_id, user_id);


--
-- Name: memberships_13 memberships_13_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships_13
    ADD CONSTRAINT memberships_13_pkey PRIMARY KEY (workspace, segment_id, user_id);


--
-- Name: memberships_14 memberships_14_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships_14
    ADD CONSTRAINT memberships_14_pkey PRIMARY KEY (workspace, segment_id, user_id);


--
-- Name: memberships_15 memberships_15_pkey; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.memberships_15
    ADD CONSTRAINT memberships_15_pkey PRIMARY KEY (workspace, segment_id, user_id);


--
-- Name: __ef_migrations pk___ef_migrations; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.__ef_migrations
    ADD CONSTRAINT pk___ef_migrations PRIMARY KEY (migration_id);


--
-- Name: account_mappings pk_account_mappings; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.account_mappings
    ADD CONSTRAINT pk_account_mappings PRIMARY KEY (workspace, account_id);


--
-- Name: audience_links pk_audience_links; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.audience_links
    ADD CONSTRAINT pk_audience_links PRIMARY KEY (workspace, audience_id);


--
-- Name: dead_letters pk_dead_letters; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.dead_letters
    ADD CONSTRAINT pk_dead_letters PRIMARY KEY (workspace, id);


--
-- Name: erased_users pk_erased_users; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.erased_users
    ADD CONSTRAINT pk_erased_users PRIMARY KEY (workspace, user_hash);


--
-- Name: erasures pk_erasures; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.erasures
    ADD CONSTRAINT pk_erasures PRIMARY KEY (receipt_id);


--
-- Name: quality_counts pk_quality_counts; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.quality_counts
    ADD CONSTRAINT pk_quality_counts PRIMARY KEY (workspace, audience_id, bucket, starts_at, subject, outcome, code);


--
-- Name: segments pk_segments; Type: CONSTRAINT; Schema: segment_qualifier; Owner: -
--

ALTER TABLE ONLY segment_qualifier.segments
    ADD CONSTRAINT pk_segments PRIMARY KEY (workspace, segment_id);


--
-- Name: members members_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members
    ADD CONSTRAINT members_pkey PRIMARY KEY (workspace, audience_id, user_id);


--
-- Name: members_0 members_0_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members_0
    ADD CONSTRAINT members_0_pkey PRIMARY KEY (workspace, audience_id, user_id);


--
-- Name: members_10 members_10_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members_10
    ADD CONSTRAINT members_10_pkey PRIMARY KEY (workspace, audience_id, user_id);


--
-- Name: members_11 members_11_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members_11
    ADD CONSTRAINT members_11_pkey PRIMARY KEY (workspace, audience_id, user_id);


--
-- Name: members_12 members_12_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members_12
    ADD CONSTRAINT members_12_pkey PRIMARY KEY (workspace, audience_id, user_id);


--
-- Name: members_13 members_13_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members_13
    ADD CONSTRAINT members_13_pkey PRIMARY KEY (workspace, audience_id, user_id);


--
-- Name: members_14 members_14_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members_14
    ADD CONSTRAINT members_14_pkey PRIMARY KEY (workspace, audience_id, user_id);


--
-- Name: members_15 members_15_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members_15
    ADD CONSTRAINT members_15_pkey PRIMARY KEY (workspace, audience_id, user_id);


--
-- Name: members_1 members_1_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members_1
    ADD CONSTRAINT members_1_pkey PRIMARY KEY (workspace, audience_id, user_id);


--
-- Name: members_2 members_2_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members_2
    ADD CONSTRAINT members_2_pkey PRIMARY KEY (workspace, audience_id, user_id);


--
-- Name: members_3 members_3_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members_3
    ADD CONSTRAINT members_3_pkey PRIMARY KEY (workspace, audience_id, user_id);


--
-- Name: members_4 members_4_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members_4
    ADD CONSTRAINT members_4_pkey PRIMARY KEY (workspace, audience_id, user_id);


--
-- Name: members_5 members_5_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members_5
    ADD CONSTRAINT members_5_pkey PRIMARY KEY (workspace, audience_id, user_id);


--
-- Name: members_6 members_6_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members_6
    ADD CONSTRAINT members_6_pkey PRIMARY KEY (workspace, audience_id, user_id);


--
-- Name: members_7 members_7_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members_7
    ADD CONSTRAINT members_7_pkey PRIMARY KEY (workspace, audience_id, user_id);


--
-- Name: members_8 members_8_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members_8
    ADD CONSTRAINT members_8_pkey PRIMARY KEY (workspace, audience_id, user_id);


--
-- Name: members_9 members_9_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.members_9
    ADD CONSTRAINT members_9_pkey PRIMARY KEY (workspace, audience_id, user_id);


--
-- Name: __ef_migrations pk___ef_migrations; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.__ef_migrations
    ADD CONSTRAINT pk___ef_migrations PRIMARY KEY (migration_id);


--
-- Name: ad_accounts pk_ad_accounts; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.ad_accounts
    ADD CONSTRAINT pk_ad_accounts PRIMARY KEY (id);


--
-- Name: cluster_members pk_cluster_members; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.cluster_members
    ADD CONSTRAINT pk_cluster_members PRIMARY KEY (workspace, node, audience_id, user_id);


--
-- Name: custom_audiences pk_custom_audiences; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.custom_audiences
    ADD CONSTRAINT pk_custom_audiences PRIMARY KEY (id);


--
-- Name: erasure_receipts pk_erasure_receipts; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.erasure_receipts
    ADD CONSTRAINT pk_erasure_receipts PRIMARY KEY (workspace, receipt_id);


--
-- Name: erasure_removals pk_erasure_removals; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.erasure_removals
    ADD CONSTRAINT pk_erasure_removals PRIMARY KEY (workspace, receipt_id, audience_id, user_id);


--
-- Name: erasure_tombstones pk_erasure_tombstones; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.erasure_tombstones
    ADD CONSTRAINT pk_erasure_tombstones PRIMARY KEY (workspace, user_hash);


--
-- Name: identity_links pk_identity_links; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.identity_links
    ADD CONSTRAINT pk_identity_links PRIMARY KEY (workspace, node_a, node_b);


--
-- Name: mappings pk_mappings; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.mappings
    ADD CONSTRAINT pk_mappings PRIMARY KEY (account_id);


--
-- Name: refresh_cycles pk_refresh_cycles; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.refresh_cycles
    ADD CONSTRAINT pk_refresh_cycles PRIMARY KEY (id);


--
-- Name: refresh_schedules pk_refresh_schedules; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.refresh_schedules
    ADD CONSTRAINT pk_refresh_schedules PRIMARY KEY (audience_id);


--
-- Name: resyncs pk_resyncs; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.resyncs
    ADD CONSTRAINT pk_resyncs PRIMARY KEY (id);


--
-- Name: row_holders row_holders_pkey; Type: CONSTRAINT; Schema: uploader; Owner: -
--

ALTER TABLE ONLY uploader.row_holders
    ADD CONSTRAINT row_holders_pkey PRIMARY KEY (workspace, audience_id, row_hash, user_id);


--
-- Name: ix_linked_audiences_workspace_account_id; Type: INDEX; Schema: accounts; Owner: -
--

CREATE INDEX ix_linked_audiences_workspace_account_id ON accounts.linked_audiences USING btree (workspace, account_id);


--
-- Name: ix_oauth_states_expires_at; Type: INDEX; Schema: accounts; Owner: -
--

CREATE INDEX ix_oauth_states_expires_at ON accounts.oauth_states USING btree (expires_at);


--
-- Name: ix_oauth_states_state_hash; Type: INDEX; Schema: accounts; Owner: -
--

CREATE UNIQUE INDEX ix_oauth_states_state_hash ON accounts.oauth_states USING btree (state_hash);


--
-- Name: one_default_account; Type: INDEX; Schema: accounts; Owner: -
--

CREATE UNIQUE INDEX one_default_account ON accounts.ad_accounts USING btree (workspace) WHERE is_default;


--
-- Name: one_row_an_ad_account; Type: INDEX; Schema: accounts; Owner: -
--

CREATE UNIQUE INDEX one_row_an_ad_account ON accounts.ad_accounts USING btree (workspace, ad_account_id) WHERE (NOT deleted);


--
-- Name: ix_api_keys_hash; Type: INDEX; Schema: gateway; Owner: -
--

CREATE UNIQUE INDEX ix_api_keys_hash ON gateway.api_keys USING btree (hash);


--
-- Name: ix_api_keys_workspace; Type: INDEX; Schema: gateway; Owner: -
--

CREATE INDEX ix_api_keys_workspace ON gateway.api_keys USING btree (workspace);


--
-- Name: ix_webhook_deliveries_finished_at; Type: INDEX; Schema: gateway; Owner: -
--

CREATE INDEX ix_webhook_deliveries_finished_at ON gateway.webhook_deliveries USING btree (finished_at);


--
-- Name: ix_webhook_deliveries_next_attempt_at; Type: INDEX; Schema: gateway; Owner: -
--

CREATE INDEX ix_webhook_deliveries_next_attempt_at ON gateway.webhook_deliveries USING btree (next_attempt_at);


--
-- Name: ix_webhooks_workspace; Type: INDEX; Schema: gateway; Owner: -
--

CREATE INDEX ix_webhooks_workspace ON gateway.webhooks USING btree (workspace);


--
-- Name: consents_unpublished; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX consents_unpublished ON segment_qualifier.consents USING btree (as_of) WHERE unpublished;


--
-- Name: ix_audience_links_workspace_segment_id; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX ix_audience_links_workspace_segment_id ON segment_qualifier.audience_links USING btree (workspace, segment_id);


--
-- Name: ix_dead_letters_workspace_received_at_id; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX ix_dead_letters_workspace_received_at_id ON segment_qualifier.dead_letters USING btree (workspace, received_at, id);


--
-- Name: ix_erasures_erased_at; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX ix_erasures_erased_at ON segment_qualifier.erasures USING btree (erased_at) WHERE (completed_at IS NULL);


--
-- Name: ix_quality_counts_bucket_starts_at; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX ix_quality_counts_bucket_starts_at ON segment_qualifier.quality_counts USING btree (bucket, starts_at);


--
-- Name: memberships_user; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX memberships_user ON ONLY segment_qualifier.memberships USING btree (workspace, user_id);


--
-- Name: memberships_00_workspace_user_id_idx; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX memberships_00_workspace_user_id_idx ON segment_qualifier.memberships_00 USING btree (workspace, user_id);


--
-- Name: memberships_01_workspace_user_id_idx; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX memberships_01_workspace_user_id_idx ON segment_qualifier.memberships_01 USING btree (workspace, user_id);


--
-- Name: memberships_02_workspace_user_id_idx; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX memberships_02_workspace_user_id_idx ON segment_qualifier.memberships_02 USING btree (workspace, user_id);


--
-- Name: memberships_03_workspace_user_id_idx; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX memberships_03_workspace_user_id_idx ON segment_qualifier.memberships_03 USING btree (workspace, user_id);


--
-- Name: memberships_04_workspace_user_id_idx; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX memberships_04_workspace_user_id_idx ON segment_qualifier.memberships_04 USING btree (workspace, user_id);


--
-- Name: memberships_05_workspace_user_id_idx; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX memberships_05_workspace_user_id_idx ON segment_qualifier.memberships_05 USING btree (workspace, user_id);


--
-- Name: memberships_06_workspace_user_id_idx; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX memberships_06_workspace_user_id_idx ON segment_qualifier.memberships_06 USING btree (workspace, user_id);


--
-- Name: memberships_07_workspace_user_id_idx; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX memberships_07_workspace_user_id_idx ON segment_qualifier.memberships_07 USING btree (workspace, user_id);


--
-- Name: memberships_08_workspace_user_id_idx; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX memberships_08_workspace_user_id_idx ON segment_qualifier.memberships_08 USING btree (workspace, user_id);


--
-- Name: memberships_09_workspace_user_id_idx; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX memberships_09_workspace_user_id_idx ON segment_qualifier.memberships_09 USING btree (workspace, user_id);


--
-- Name: memberships_10_workspace_user_id_idx; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX memberships_10_workspace_user_id_idx ON segment_qualifier.memberships_10 USING btree (workspace, user_id);


--
-- Name: memberships_11_workspace_user_id_idx; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX memberships_11_workspace_user_id_idx ON segment_qualifier.memberships_11 USING btree (workspace, user_id);


--
-- Name: memberships_12_workspace_user_id_idx; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX memberships_12_workspace_user_id_idx ON segment_qualifier.memberships_12 USING btree (workspace, user_id);


--
-- Name: memberships_13_workspace_user_id_idx; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX memberships_13_workspace_user_id_idx ON segment_qualifier.memberships_13 USING btree (workspace, user_id);


--
-- Name: memberships_14_workspace_user_id_idx; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX memberships_14_workspace_user_id_idx ON segment_qualifier.memberships_14 USING btree (workspace, user_id);


--
-- Name: memberships_15_workspace_user_id_idx; Type: INDEX; Schema: segment_qualifier; Owner: -
--

CREATE INDEX memberships_15_workspace_user_id_idx ON segment_qualifier.memberships_15 USING btree (workspace, user_id);


--
-- Name: ix_cluster_members_workspace_audience_id_user_id; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX ix_cluster_members_workspace_audience_id_user_id ON uploader.cluster_members USING btree (workspace, audience_id, user_id);


--
-- Name: ix_custom_audiences_workspace_account_id; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX ix_custom_audiences_workspace_account_id ON uploader.custom_audiences USING btree (workspace, account_id);


--
-- Name: ix_custom_audiences_workspace_segment_id; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX ix_custom_audiences_workspace_segment_id ON uploader.custom_audiences USING btree (workspace, segment_id);


--
-- Name: ix_identity_links_workspace_node_b; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX ix_identity_links_workspace_node_b ON uploader.identity_links USING btree (workspace, node_b);


--
-- Name: ix_members_due_add; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX ix_members_due_add ON ONLY uploader.members USING btree (workspace, audience_id, user_id) WHERE (due_add = 1);


--
-- Name: ix_members_due_removal; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX ix_members_due_removal ON ONLY uploader.members USING btree (workspace, audience_id, user_id) WHERE (due_removal = 1);


--
-- Name: ix_members_refused; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX ix_members_refused ON ONLY uploader.members USING btree (workspace, audience_id, user_id) WHERE (refused IS NOT NULL);


--
-- Name: ix_refresh_cycles_workspace_audience_id_id; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX ix_refresh_cycles_workspace_audience_id_id ON uploader.refresh_cycles USING btree (workspace, audience_id, id);


--
-- Name: ix_refresh_schedules_next_cycle_at; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX ix_refresh_schedules_next_cycle_at ON uploader.refresh_schedules USING btree (next_cycle_at);


--
-- Name: ix_resyncs_status; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX ix_resyncs_status ON uploader.resyncs USING btree (status) WHERE (status = 'running'::text);


--
-- Name: ix_resyncs_workspace_audience_id_number; Type: INDEX; Schema: uploader; Owner: -
--

CREATE UNIQUE INDEX ix_resyncs_workspace_audience_id_number ON uploader.resyncs USING btree (workspace, audience_id, number);


--
-- Name: ix_row_holders_user; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX ix_row_holders_user ON uploader.row_holders USING btree (workspace, audience_id, user_id);


--
-- Name: members_0_workspace_audience_id_user_id_idx; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_0_workspace_audience_id_user_id_idx ON uploader.members_0 USING btree (workspace, audience_id, user_id) WHERE (due_removal = 1);


--
-- Name: members_0_workspace_audience_id_user_id_idx1; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_0_workspace_audience_id_user_id_idx1 ON uploader.members_0 USING btree (workspace, audience_id, user_id) WHERE (due_add = 1);


--
-- Name: members_0_workspace_audience_id_user_id_idx2; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_0_workspace_audience_id_user_id_idx2 ON uploader.members_0 USING btree (workspace, audience_id, user_id) WHERE (refused IS NOT NULL);


--
-- Name: members_10_workspace_audience_id_user_id_idx; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_10_workspace_audience_id_user_id_idx ON uploader.members_10 USING btree (workspace, audience_id, user_id) WHERE (due_removal = 1);


--
-- Name: members_10_workspace_audience_id_user_id_idx1; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_10_workspace_audience_id_user_id_idx1 ON uploader.members_10 USING btree (workspace, audience_id, user_id) WHERE (due_add = 1);


--
-- Name: members_10_workspace_audience_id_user_id_idx2; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_10_workspace_audience_id_user_id_idx2 ON uploader.members_10 USING btree (workspace, audience_id, user_id) WHERE (refused IS NOT NULL);


--
-- Name: members_11_workspace_audience_id_user_id_idx; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_11_workspace_audience_id_user_id_idx ON uploader.members_11 USING btree (workspace, audience_id, user_id) WHERE (due_removal = 1);


--
-- Name: members_11_workspace_audience_id_user_id_idx1; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_11_workspace_audience_id_user_id_idx1 ON uploader.members_11 USING btree (workspace, audience_id, user_id) WHERE (due_add = 1);


--
-- Name: members_11_workspace_audience_id_user_id_idx2; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_11_workspace_audience_id_user_id_idx2 ON uploader.members_11 USING btree (workspace, audience_id, user_id) WHERE (refused IS NOT NULL);


--
-- Name: members_12_workspace_audience_id_user_id_idx; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_12_workspace_audience_id_user_id_idx ON uploader.members_12 USING btree (workspace, audience_id, user_id) WHERE (due_removal = 1);


--
-- Name: members_12_workspace_audience_id_user_id_idx1; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_12_workspace_audience_id_user_id_idx1 ON uploader.members_12 USING btree (workspace, audience_id, user_id) WHERE (due_add = 1);


--
-- Name: members_12_workspace_audience_id_user_id_idx2; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_12_workspace_audience_id_user_id_idx2 ON uploader.members_12 USING btree (workspace, audience_id, user_id) WHERE (refused IS NOT NULL);


--
-- Name: members_13_workspace_audience_id_user_id_idx; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_13_workspace_audience_id_user_id_idx ON uploader.members_13 USING btree (workspace, audience_id, user_id) WHERE (due_removal = 1);


--
-- Name: members_13_workspace_audience_id_user_id_idx1; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_13_workspace_audience_id_user_id_idx1 ON uploader.members_13 USING btree (workspace, audience_id, user_id) WHERE (due_add = 1);


--
-- Name: members_13_workspace_audience_id_user_id_idx2; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_13_workspace_audience_id_user_id_idx2 ON uploader.members_13 USING btree (workspace, audience_id, user_id) WHERE (refused IS NOT NULL);


--
-- Name: members_14_workspace_audience_id_user_id_idx; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_14_workspace_audience_id_user_id_idx ON uploader.members_14 USING btree (workspace, audience_id, user_id) WHERE (due_removal = 1);


--
-- Name: members_14_workspace_audience_id_user_id_idx1; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_14_workspace_audience_id_user_id_idx1 ON uploader.members_14 USING btree (workspace, audience_id, user_id) WHERE (due_add = 1);


--
-- Name: members_14_workspace_audience_id_user_id_idx2; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_14_workspace_audience_id_user_id_idx2 ON uploader.members_14 USING btree (workspace, audience_id, user_id) WHERE (refused IS NOT NULL);


--
-- Name: members_15_workspace_audience_id_user_id_idx; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_15_workspace_audience_id_user_id_idx ON uploader.members_15 USING btree (workspace, audience_id, user_id) WHERE (due_removal = 1);


--
-- Name: members_15_workspace_audience_id_user_id_idx1; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_15_workspace_audience_id_user_id_idx1 ON uploader.members_15 USING btree (workspace, audience_id, user_id) WHERE (due_add = 1);


--
-- Name: members_15_workspace_audience_id_user_id_idx2; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_15_workspace_audience_id_user_id_idx2 ON uploader.members_15 USING btree (workspace, audience_id, user_id) WHERE (refused IS NOT NULL);


--
-- Name: members_1_workspace_audience_id_user_id_idx; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_1_workspace_audience_id_user_id_idx ON uploader.members_1 USING btree (workspace, audience_id, user_id) WHERE (due_removal = 1);


--
-- Name: members_1_workspace_audience_id_user_id_idx1; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_1_workspace_audience_id_user_id_idx1 ON uploader.members_1 USING btree (workspace, audience_id, user_id) WHERE (due_add = 1);


--
-- Name: members_1_workspace_audience_id_user_id_idx2; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_1_workspace_audience_id_user_id_idx2 ON uploader.members_1 USING btree (workspace, audience_id, user_id) WHERE (refused IS NOT NULL);


--
-- Name: members_2_workspace_audience_id_user_id_idx; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_2_workspace_audience_id_user_id_idx ON uploader.members_2 USING btree (workspace, audience_id, user_id) WHERE (due_removal = 1);


--
-- Name: members_2_workspace_audience_id_user_id_idx1; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_2_workspace_audience_id_user_id_idx1 ON uploader.members_2 USING btree (workspace, audience_id, user_id) WHERE (due_add = 1);


--
-- Name: members_2_workspace_audience_id_user_id_idx2; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_2_workspace_audience_id_user_id_idx2 ON uploader.members_2 USING btree (workspace, audience_id, user_id) WHERE (refused IS NOT NULL);


--
-- Name: members_3_workspace_audience_id_user_id_idx; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_3_workspace_audience_id_user_id_idx ON uploader.members_3 USING btree (workspace, audience_id, user_id) WHERE (due_removal = 1);


--
-- Name: members_3_workspace_audience_id_user_id_idx1; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_3_workspace_audience_id_user_id_idx1 ON uploader.members_3 USING btree (workspace, audience_id, user_id) WHERE (due_add = 1);


--
-- Name: members_3_workspace_audience_id_user_id_idx2; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_3_workspace_audience_id_user_id_idx2 ON uploader.members_3 USING btree (workspace, audience_id, user_id) WHERE (refused IS NOT NULL);


--
-- Name: members_4_workspace_audience_id_user_id_idx; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_4_workspace_audience_id_user_id_idx ON uploader.members_4 USING btree (workspace, audience_id, user_id) WHERE (due_removal = 1);


--
-- Name: members_4_workspace_audience_id_user_id_idx1; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_4_workspace_audience_id_user_id_idx1 ON uploader.members_4 USING btree (workspace, audience_id, user_id) WHERE (due_add = 1);


--
-- Name: members_4_workspace_audience_id_user_id_idx2; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_4_workspace_audience_id_user_id_idx2 ON uploader.members_4 USING btree (workspace, audience_id, user_id) WHERE (refused IS NOT NULL);


--
-- Name: members_5_workspace_audience_id_user_id_idx; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_5_workspace_audience_id_user_id_idx ON uploader.members_5 USING btree (workspace, audience_id, user_id) WHERE (due_removal = 1);


--
-- Name: members_5_workspace_audience_id_user_id_idx1; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_5_workspace_audience_id_user_id_idx1 ON uploader.members_5 USING btree (workspace, audience_id, user_id) WHERE (due_add = 1);


--
-- Name: members_5_workspace_audience_id_user_id_idx2; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_5_workspace_audience_id_user_id_idx2 ON uploader.members_5 USING btree (workspace, audience_id, user_id) WHERE (refused IS NOT NULL);


--
-- Name: members_6_workspace_audience_id_user_id_idx; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_6_workspace_audience_id_user_id_idx ON uploader.members_6 USING btree (workspace, audience_id, user_id) WHERE (due_removal = 1);


--
-- Name: members_6_workspace_audience_id_user_id_idx1; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_6_workspace_audience_id_user_id_idx1 ON uploader.members_6 USING btree (workspace, audience_id, user_id) WHERE (due_add = 1);


--
-- Name: members_6_workspace_audience_id_user_id_idx2; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_6_workspace_audience_id_user_id_idx2 ON uploader.members_6 USING btree (workspace, audience_id, user_id) WHERE (refused IS NOT NULL);


--
-- Name: members_7_workspace_audience_id_user_id_idx; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_7_workspace_audience_id_user_id_idx ON uploader.members_7 USING btree (workspace, audience_id, user_id) WHERE (due_removal = 1);


--
-- Name: members_7_workspace_audience_id_user_id_idx1; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_7_workspace_audience_id_user_id_idx1 ON uploader.members_7 USING btree (workspace, audience_id, user_id) WHERE (due_add = 1);


--
-- Name: members_7_workspace_audience_id_user_id_idx2; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_7_workspace_audience_id_user_id_idx2 ON uploader.members_7 USING btree (workspace, audience_id, user_id) WHERE (refused IS NOT NULL);


--
-- Name: members_8_workspace_audience_id_user_id_idx; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_8_workspace_audience_id_user_id_idx ON uploader.members_8 USING btree (workspace, audience_id, user_id) WHERE (due_removal = 1);


--
-- Name: members_8_workspace_audience_id_user_id_idx1; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_8_workspace_audience_id_user_id_idx1 ON uploader.members_8 USING btree (workspace, audience_id, user_id) WHERE (due_add = 1);


--
-- Name: members_8_workspace_audience_id_user_id_idx2; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_8_workspace_audience_id_user_id_idx2 ON uploader.members_8 USING btree (workspace, audience_id, user_id) WHERE (refused IS NOT NULL);


--
-- Name: members_9_workspace_audience_id_user_id_idx; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_9_workspace_audience_id_user_id_idx ON uploader.members_9 USING btree (workspace, audience_id, user_id) WHERE (due_removal = 1);


--
-- Name: members_9_workspace_audience_id_user_id_idx1; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_9_workspace_audience_id_user_id_idx1 ON uploader.members_9 USING btree (workspace, audience_id, user_id) WHERE (due_add = 1);


--
-- Name: members_9_workspace_audience_id_user_id_idx2; Type: INDEX; Schema: uploader; Owner: -
--

CREATE INDEX members_9_workspace_audience_id_user_id_idx2 ON uploader.members_9 USING btree (workspace, audience_id, user_id) WHERE (refused IS NOT NULL);


--
-- Name: memberships_00_pkey; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_pkey ATTACH PARTITION segment_qualifier.memberships_00_pkey;


--
-- Name: memberships_00_workspace_user_id_idx; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_user ATTACH PARTITION segment_qualifier.memberships_00_workspace_user_id_idx;


--
-- Name: memberships_01_pkey; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_pkey ATTACH PARTITION segment_qualifier.memberships_01_pkey;


--
-- Name: memberships_01_workspace_user_id_idx; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_user ATTACH PARTITION segment_qualifier.memberships_01_workspace_user_id_idx;


--
-- Name: memberships_02_pkey; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_pkey ATTACH PARTITION segment_qualifier.memberships_02_pkey;


--
-- Name: memberships_02_workspace_user_id_idx; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_user ATTACH PARTITION segment_qualifier.memberships_02_workspace_user_id_idx;


--
-- Name: memberships_03_pkey; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_pkey ATTACH PARTITION segment_qualifier.memberships_03_pkey;


--
-- Name: memberships_03_workspace_user_id_idx; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_user ATTACH PARTITION segment_qualifier.memberships_03_workspace_user_id_idx;


--
-- Name: memberships_04_pkey; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_pkey ATTACH PARTITION segment_qualifier.memberships_04_pkey;


--
-- Name: memberships_04_workspace_user_id_idx; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_user ATTACH PARTITION segment_qualifier.memberships_04_workspace_user_id_idx;


--
-- Name: memberships_05_pkey; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_pkey ATTACH PARTITION segment_qualifier.memberships_05_pkey;


--
-- Name: memberships_05_workspace_user_id_idx; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_user ATTACH PARTITION segment_qualifier.memberships_05_workspace_user_id_idx;


--
-- Name: memberships_06_pkey; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_pkey ATTACH PARTITION segment_qualifier.memberships_06_pkey;


--
-- Name: memberships_06_workspace_user_id_idx; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_user ATTACH PARTITION segment_qualifier.memberships_06_workspace_user_id_idx;


--
-- Name: memberships_07_pkey; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_pkey ATTACH PARTITION segment_qualifier.memberships_07_pkey;


--
-- Name: memberships_07_workspace_user_id_idx; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_user ATTACH PARTITION segment_qualifier.memberships_07_workspace_user_id_idx;


--
-- Name: memberships_08_pkey; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_pkey ATTACH PARTITION segment_qualifier.memberships_08_pkey;


--
-- Name: memberships_08_workspace_user_id_idx; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_user ATTACH PARTITION segment_qualifier.memberships_08_workspace_user_id_idx;


--
-- Name: memberships_09_pkey; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_pkey ATTACH PARTITION segment_qualifier.memberships_09_pkey;


--
-- Name: memberships_09_workspace_user_id_idx; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_user ATTACH PARTITION segment_qualifier.memberships_09_workspace_user_id_idx;


--
-- Name: memberships_10_pkey; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_pkey ATTACH PARTITION segment_qualifier.memberships_10_pkey;


--
-- Name: memberships_10_workspace_user_id_idx; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_user ATTACH PARTITION segment_qualifier.memberships_10_workspace_user_id_idx;


--
-- Name: memberships_11_pkey; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_pkey ATTACH PARTITION segment_qualifier.memberships_11_pkey;


--
-- Name: memberships_11_workspace_user_id_idx; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_user ATTACH PARTITION segment_qualifier.memberships_11_workspace_user_id_idx;


--
-- Name: memberships_12_pkey; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_pkey ATTACH PARTITION segment_qualifier.memberships_12_pkey;


--
-- Name: memberships_12_workspace_user_id_idx; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_user ATTACH PARTITION segment_qualifier.memberships_12_workspace_user_id_idx;


--
-- Name: memberships_13_pkey; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_pkey ATTACH PARTITION segment_qualifier.memberships_13_pkey;


--
-- Name: memberships_13_workspace_user_id_idx; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_user ATTACH PARTITION segment_qualifier.memberships_13_workspace_user_id_idx;


--
-- Name: memberships_14_pkey; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_pkey ATTACH PARTITION segment_qualifier.memberships_14_pkey;


--
-- Name: memberships_14_workspace_user_id_idx; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_user ATTACH PARTITION segment_qualifier.memberships_14_workspace_user_id_idx;


--
-- Name: memberships_15_pkey; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_pkey ATTACH PARTITION segment_qualifier.memberships_15_pkey;


--
-- Name: memberships_15_workspace_user_id_idx; Type: INDEX ATTACH; Schema: segment_qualifier; Owner: -
--

ALTER INDEX segment_qualifier.memberships_user ATTACH PARTITION segment_qualifier.memberships_15_workspace_user_id_idx;


--
-- Name: members_0_pkey; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.members_pkey ATTACH PARTITION uploader.members_0_pkey;


--
-- Name: members_0_workspace_audience_id_user_id_idx; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_removal ATTACH PARTITION uploader.members_0_workspace_audience_id_user_id_idx;


--
-- Name: members_0_workspace_audience_id_user_id_idx1; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_add ATTACH PARTITION uploader.members_0_workspace_audience_id_user_id_idx1;


--
-- Name: members_0_workspace_audience_id_user_id_idx2; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_refused ATTACH PARTITION uploader.members_0_workspace_audience_id_user_id_idx2;


--
-- Name: members_10_pkey; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.members_pkey ATTACH PARTITION uploader.members_10_pkey;


--
-- Name: members_10_workspace_audience_id_user_id_idx; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_removal ATTACH PARTITION uploader.members_10_workspace_audience_id_user_id_idx;


--
-- Name: members_10_workspace_audience_id_user_id_idx1; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_add ATTACH PARTITION uploader.members_10_workspace_audience_id_user_id_idx1;


--
-- Name: members_10_workspace_audience_id_user_id_idx2; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_refused ATTACH PARTITION uploader.members_10_workspace_audience_id_user_id_idx2;


--
-- Name: members_11_pkey; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.members_pkey ATTACH PARTITION uploader.members_11_pkey;


--
-- Name: members_11_workspace_audience_id_user_id_idx; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_removal ATTACH PARTITION uploader.members_11_workspace_audience_id_user_id_idx;


--
-- Name: members_11_workspace_audience_id_user_id_idx1; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_add ATTACH PARTITION uploader.members_11_workspace_audience_id_user_id_idx1;


--
-- Name: members_11_workspace_audience_id_user_id_idx2; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_refused ATTACH PARTITION uploader.members_11_workspace_audience_id_user_id_idx2;


--
-- Name: members_12_pkey; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.members_pkey ATTACH PARTITION uploader.members_12_pkey;


--
-- Name: members_12_workspace_audience_id_user_id_idx; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_removal ATTACH PARTITION uploader.members_12_workspace_audience_id_user_id_idx;


--
-- Name: members_12_workspace_audience_id_user_id_idx1; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_add ATTACH PARTITION uploader.members_12_workspace_audience_id_user_id_idx1;


--
-- Name: members_12_workspace_audience_id_user_id_idx2; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_refused ATTACH PARTITION uploader.members_12_workspace_audience_id_user_id_idx2;


--
-- Name: members_13_pkey; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.members_pkey ATTACH PARTITION uploader.members_13_pkey;


--
-- Name: members_13_workspace_audience_id_user_id_idx; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_removal ATTACH PARTITION uploader.members_13_workspace_audience_id_user_id_idx;


--
-- Name: members_13_workspace_audience_id_user_id_idx1; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_add ATTACH PARTITION uploader.members_13_workspace_audience_id_user_id_idx1;


--
-- Name: members_13_workspace_audience_id_user_id_idx2; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_refused ATTACH PARTITION uploader.members_13_workspace_audience_id_user_id_idx2;


--
-- Name: members_14_pkey; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.members_pkey ATTACH PARTITION uploader.members_14_pkey;


--
-- Name: members_14_workspace_audience_id_user_id_idx; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_removal ATTACH PARTITION uploader.members_14_workspace_audience_id_user_id_idx;


--
-- Name: members_14_workspace_audience_id_user_id_idx1; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_add ATTACH PARTITION uploader.members_14_workspace_audience_id_user_id_idx1;


--
-- Name: members_14_workspace_audience_id_user_id_idx2; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_refused ATTACH PARTITION uploader.members_14_workspace_audience_id_user_id_idx2;


--
-- Name: members_15_pkey; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.members_pkey ATTACH PARTITION uploader.members_15_pkey;


--
-- Name: members_15_workspace_audience_id_user_id_idx; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_removal ATTACH PARTITION uploader.members_15_workspace_audience_id_user_id_idx;


--
-- Name: members_15_workspace_audience_id_user_id_idx1; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_add ATTACH PARTITION uploader.members_15_workspace_audience_id_user_id_idx1;


--
-- Name: members_15_workspace_audience_id_user_id_idx2; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_refused ATTACH PARTITION uploader.members_15_workspace_audience_id_user_id_idx2;


--
-- Name: members_1_pkey; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.members_pkey ATTACH PARTITION uploader.members_1_pkey;


--
-- Name: members_1_workspace_audience_id_user_id_idx; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_removal ATTACH PARTITION uploader.members_1_workspace_audience_id_user_id_idx;


--
-- Name: members_1_workspace_audience_id_user_id_idx1; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_add ATTACH PARTITION uploader.members_1_workspace_audience_id_user_id_idx1;


--
-- Name: members_1_workspace_audience_id_user_id_idx2; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_refused ATTACH PARTITION uploader.members_1_workspace_audience_id_user_id_idx2;


--
-- Name: members_2_pkey; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.members_pkey ATTACH PARTITION uploader.members_2_pkey;


--
-- Name: members_2_workspace_audience_id_user_id_idx; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_removal ATTACH PARTITION uploader.members_2_workspace_audience_id_user_id_idx;


--
-- Name: members_2_workspace_audience_id_user_id_idx1; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_add ATTACH PARTITION uploader.members_2_workspace_audience_id_user_id_idx1;


--
-- Name: members_2_workspace_audience_id_user_id_idx2; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_refused ATTACH PARTITION uploader.members_2_workspace_audience_id_user_id_idx2;


--
-- Name: members_3_pkey; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.members_pkey ATTACH PARTITION uploader.members_3_pkey;


--
-- Name: members_3_workspace_audience_id_user_id_idx; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_removal ATTACH PARTITION uploader.members_3_workspace_audience_id_user_id_idx;


--
-- Name: members_3_workspace_audience_id_user_id_idx1; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_add ATTACH PARTITION uploader.members_3_workspace_audience_id_user_id_idx1;


--
-- Name: members_3_workspace_audience_id_user_id_idx2; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_refused ATTACH PARTITION uploader.members_3_workspace_audience_id_user_id_idx2;


--
-- Name: members_4_pkey; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.members_pkey ATTACH PARTITION uploader.members_4_pkey;


--
-- Name: members_4_workspace_audience_id_user_id_idx; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_removal ATTACH PARTITION uploader.members_4_workspace_audience_id_user_id_idx;


--
-- Name: members_4_workspace_audience_id_user_id_idx1; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_add ATTACH PARTITION uploader.members_4_workspace_audience_id_user_id_idx1;


--
-- Name: members_4_workspace_audience_id_user_id_idx2; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_refused ATTACH PARTITION uploader.members_4_workspace_audience_id_user_id_idx2;


--
-- Name: members_5_pkey; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.members_pkey ATTACH PARTITION uploader.members_5_pkey;


--
-- Name: members_5_workspace_audience_id_user_id_idx; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_removal ATTACH PARTITION uploader.members_5_workspace_audience_id_user_id_idx;


--
-- Name: members_5_workspace_audience_id_user_id_idx1; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_add ATTACH PARTITION uploader.members_5_workspace_audience_id_user_id_idx1;


--
-- Name: members_5_workspace_audience_id_user_id_idx2; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_refused ATTACH PARTITION uploader.members_5_workspace_audience_id_user_id_idx2;


--
-- Name: members_6_pkey; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.members_pkey ATTACH PARTITION uploader.members_6_pkey;


--
-- Name: members_6_workspace_audience_id_user_id_idx; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_removal ATTACH PARTITION uploader.members_6_workspace_audience_id_user_id_idx;


--
-- Name: members_6_workspace_audience_id_user_id_idx1; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_add ATTACH PARTITION uploader.members_6_workspace_audience_id_user_id_idx1;


--
-- Name: members_6_workspace_audience_id_user_id_idx2; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_refused ATTACH PARTITION uploader.members_6_workspace_audience_id_user_id_idx2;


--
-- Name: members_7_pkey; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.members_pkey ATTACH PARTITION uploader.members_7_pkey;


--
-- Name: members_7_workspace_audience_id_user_id_idx; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_removal ATTACH PARTITION uploader.members_7_workspace_audience_id_user_id_idx;


--
-- Name: members_7_workspace_audience_id_user_id_idx1; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_add ATTACH PARTITION uploader.members_7_workspace_audience_id_user_id_idx1;


--
-- Name: members_7_workspace_audience_id_user_id_idx2; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_refused ATTACH PARTITION uploader.members_7_workspace_audience_id_user_id_idx2;


--
-- Name: members_8_pkey; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.members_pkey ATTACH PARTITION uploader.members_8_pkey;


--
-- Name: members_8_workspace_audience_id_user_id_idx; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_removal ATTACH PARTITION uploader.members_8_workspace_audience_id_user_id_idx;


--
-- Name: members_8_workspace_audience_id_user_id_idx1; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_add ATTACH PARTITION uploader.members_8_workspace_audience_id_user_id_idx1;


--
-- Name: members_8_workspace_audience_id_user_id_idx2; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_refused ATTACH PARTITION uploader.members_8_workspace_audience_id_user_id_idx2;


--
-- Name: members_9_pkey; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.members_pkey ATTACH PARTITION uploader.members_9_pkey;


--
-- Name: members_9_workspace_audience_id_user_id_idx; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_removal ATTACH PARTITION uploader.members_9_workspace_audience_id_user_id_idx;


--
-- Name: members_9_workspace_audience_id_user_id_idx1; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_due_add ATTACH PARTITION uploader.members_9_workspace_audience_id_user_id_idx1;


--
-- Name: members_9_workspace_audience_id_user_id_idx2; Type: INDEX ATTACH; Schema: uploader; Owner: -
--

ALTER INDEX uploader.ix_members_refused ATTACH PARTITION uploader.members_9_workspace_audience_id_user_id_idx2;


--
-- PostgreSQL database dump complete
--


