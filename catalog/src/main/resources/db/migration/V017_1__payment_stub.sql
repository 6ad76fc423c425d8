-- The local stand-in for the payment service: what Stripe would keep on its side. Nothing of the shop looks in here.

-- Intents, payment methods, charges, refunds and events, each as its record; seq gives the order of lists.
create table stub_object (
  id text primary key,
  kind text not null check (kind in ('intent', 'method', 'charge', 'refund', 'event')),
  seq bigint generated always as identity,
  created bigint not null,
  -- The intent of a charge or refund; the type of an event.
  parent text,
  -- When a refund changes by itself.
  due timestamptz,
  body jsonb not null
);

create unique index stub_object_in_order on stub_object (kind, seq desc);
create index stub_object_of_parent on stub_object (parent, kind, seq desc);
create index stub_object_due on stub_object (due) where due is not null;

-- Webhooks to be delivered until the shop has taken them.
create table stub_delivery (
  event text primary key references stub_object (id) on delete cascade,
  next_try timestamptz not null,
  tries int not null default 0
);

create index stub_delivery_due on stub_delivery (next_try);

-- First answers by idempotency key, for a day.
create table stub_key (
  key text primary key check (length(key) between 1 and 255),
  digest text not null,
  status int not null,
  body text not null,
  created_at timestamptz not null
);

create index stub_key_by_time on stub_key (created_at);
