-- Recalls of batches. One that has ended stays: what it was about is still not to be sold or eaten.
create table recall (
  id bigint primary key,
  -- The batch with which it began.
  batch_id bigint not null references batch,
  state text not null check (state in ('ACTIVE', 'ENDED', 'WITHDRAWN')),
  reason localized_text not null,
  -- What who has it should do.
  advice localized_text not null,
  contact localized_text not null,
  begun_at timestamptz not null,
  -- Of each change, so that two who change it at once learn of each other.
  version int not null default 1 check (version > 0),
  closed_at timestamptz,
  -- Why it ended or was withdrawn.
  closed_reason localized_text,
  check ((state = 'ACTIVE') = (closed_at is null)),
  check ((state = 'ACTIVE') = (closed_reason is null))
);
create index recall_newest on recall (state, begun_at desc, id desc);

create table recall_batch (
  recall bigint not null references recall,
  batch_id bigint not null references batch,
  -- Rises each time that batches were added; buyers are told once each time.
  step int not null check (step > 0),
  added_at timestamptz not null,
  primary key (recall, batch_id)
);
create index recall_batch_batch on recall_batch (batch_id);

-- What was done with a recall, and by whom.
create table recall_event (
  id bigint generated always as identity primary key,
  recall bigint not null references recall,
  kind text not null check (kind in ('BEGUN', 'EXTENDED', 'TEXT_CHANGED', 'ENDED', 'WITHDRAWN')),
  note text not null check (length(note) between 1 and 2000),
  who text not null check (length(who) between 1 and 80),
  at timestamptz not null
);
create index recall_event_recall on recall_event (recall, id);

-- Orders that hold what is recalled and had not reached their buyer.
create table recall_order (
  recall bigint not null references recall,
  order_number text not null references shop_order,
  -- Whether it was this recall that stopped it, so that a withdrawal lets it go on.
  stopped boolean not null,
  at timestamptz not null,
  primary key (recall, order_number)
);
create index recall_order_order on recall_order (order_number);

-- What stands about a batch for everybody: of several recalls the latest that is under way.
create view batch_recall as
  select distinct on (rb.batch_id) rb.batch_id, r.id as recall, r.state, r.reason, r.advice,
    r.contact, rb.added_at as since, r.closed_at, r.closed_reason
  from recall_batch rb
  join recall r on r.id = rb.recall
  where r.state <> 'WITHDRAWN'
  order by rb.batch_id, r.state, r.begun_at desc;
