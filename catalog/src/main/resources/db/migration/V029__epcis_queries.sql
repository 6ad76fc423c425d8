-- What else events are asked for by.
create index epcis_event_read_point on epcis_event (read_point, event_time, id)
  where read_point is not null;
create index epcis_event_disposition on epcis_event (disposition, event_time, id)
  where disposition is not null;
create index epcis_event_transformation on epcis_event (transformation_id)
  where transformation_id is not null;
create index epcis_event_declared on epcis_event (error_declared_at)
  where error_declared_at is not null;

-- Queries that are kept under a name (EPCIS 2.0, 12.6.3), each for who made it.
create table epcis_query (
  id bigint primary key,
  -- None for the county office.
  brand slug references brand (slug),
  name text not null check (name ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$'),
  -- The standard's parameters and their values.
  query jsonb not null check (jsonb_typeof(query) = 'object'),
  created_at timestamptz not null,
  unique nulls not distinct (brand, name)
);

-- To whom the results of a query are sent as they come.
create table epcis_subscription (
  id uuid primary key,
  query_id bigint not null references epcis_query on delete cascade,
  destination text not null check (length(destination) between 8 and 500),
  -- Made by the subscriber; messages are signed with it.
  secret text not null check (length(secret) between 16 and 200),
  -- Null for one that is told at once.
  schedule jsonb check (jsonb_typeof(schedule) = 'object'),
  report_if_empty boolean not null,
  epc_format text not null,
  initial_record_time timestamptz not null,
  created_at timestamptz not null,
  -- Read so far: all of the transactions before this one, and of it the events up to this.
  seen_in xid8 not null,
  seen_id bigint not null,
  next_at timestamptz not null,
  failures int not null default 0 check (failures >= 0),
  failing_since timestamptz,
  last_notified_at timestamptz,
  -- Given up, since nobody has taken a message for days.
  ended_at timestamptz,
  check ((failures = 0) = (failing_since is null))
);
create index epcis_subscription_query on epcis_subscription (query_id, created_at, id);
create index epcis_subscription_due on epcis_subscription (next_at) where ended_at is null;
