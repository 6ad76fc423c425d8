-- The EPCIS 2.0 repository. What was captured is never changed; a correction is one more event.
create table epcis_capture_job (
  id uuid primary key,
  -- Whose keys it may write; none for the county office.
  brand slug references brand (slug),
  account text not null check (length(account) between 1 and 60),
  error_behaviour text not null check (error_behaviour in ('rollback', 'proceed')),
  created_at timestamptz not null,
  finished_at timestamptz not null,
  success boolean not null,
  captured int not null check (captured >= 0),
  errors jsonb not null check (jsonb_typeof(errors) = 'array')
);
create index epcis_capture_job_newest on epcis_capture_job (created_at desc, id);
create index epcis_capture_job_brand on epcis_capture_job (brand, created_at desc, id);

create table epcis_event (
  -- Grows with the record time.
  id bigint primary key,
  -- As captured, or the hash where the capturer gave none (EPCIS 2.0, 7.4.1). An error
  -- declaration has the eventID of the event that it declares wrong.
  event_id text not null check (length(event_id) between 3 and 500),
  -- CBV 2.0 event hash: its 64 digits.
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  brand slug references brand (slug),
  job uuid references epcis_capture_job,
  type text not null check (type in ('ObjectEvent', 'AggregationEvent', 'TransactionEvent',
    'TransformationEvent', 'AssociationEvent')),
  event_time timestamptz not null,
  record_time timestamptz not null,
  action text check (action in ('ADD', 'OBSERVE', 'DELETE')),
  -- CBV bare words, or the URI of another vocabulary.
  biz_step text,
  disposition text,
  read_point text,
  biz_location text,
  transformation_id text,
  -- Both set in an error declaration alone.
  error_declared_at timestamptz,
  error_reason text,
  -- Another event declares this one wrong.
  wrong boolean not null default false,
  -- The event as it was captured.
  body text not null,
  -- The @context beyond GS1's own, which extensions need; null for none.
  context text,
  -- Readers that follow what is captured take finished transactions only.
  captured_in xid8 not null default pg_current_xact_id(),
  check (error_reason is null or error_declared_at is not null)
);
create unique index epcis_event_event_id on epcis_event (event_id) where error_declared_at is null;
create unique index epcis_event_declaration on epcis_event (event_id, hash)
  where error_declared_at is not null;
create index epcis_event_time on epcis_event (event_time, id);
create index epcis_event_record_time on epcis_event (record_time, id);
create index epcis_event_biz_step on epcis_event (biz_step, event_time, id);
create index epcis_event_biz_location on epcis_event (biz_location, event_time, id)
  where biz_location is not null;
create index epcis_event_brand on epcis_event (brand, event_time, id);
create index epcis_event_captured_in on epcis_event (captured_in, id);

-- What an event is about, by role. An EPC is kept as the path of its canonical GS1 Digital Link
-- (/01/09520010000018/10/L1), other identifiers as their URI.
create table epcis_event_epc (
  event_id bigint not null references epcis_event,
  role text not null check (role in ('epc', 'parent', 'child', 'input', 'output')),
  epc text not null check (length(epc) between 1 and 500),
  -- Stands in a quantity list: a class of things, not one thing.
  class boolean not null,
  -- Things pass through this event from inputs and children to outputs and parents. False in
  -- events that took apart or were declared wrong.
  linked boolean not null,
  primary key (event_id, role, epc)
);
create index epcis_event_epc_epc on epcis_event_epc (epc collate "C", event_id);

-- Tamper evidence: each batch (/01/{gtin}/10/{lot}) has a chain over the hashes of its events.
create table epcis_chain (
  epc text primary key,
  head text not null check (head ~ '^[0-9a-f]{64}$'),
  length int not null check (length > 0),
  -- Of the last nightly check.
  checked_at timestamptz,
  broken_at int
);
create table epcis_chain_link (
  epc text not null references epcis_chain deferrable initially deferred,
  position int not null check (position > 0),
  event_id bigint not null references epcis_event,
  head text not null check (head ~ '^[0-9a-f]{64}$'),
  primary key (epc, position)
);
create index epcis_chain_link_event on epcis_chain_link (event_id);
