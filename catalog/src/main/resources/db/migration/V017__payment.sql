-- What is paid and given back through the payment service. An order is known by its number alone.

-- One attempt to have an order paid: a payment intent of the payment service.
create table payment (
  id bigint primary key,
  order_number text not null check (length(order_number) between 1 and 40),
  attempt int not null check (attempt > 0),
  intent text unique,
  client_secret text,
  method text not null check (method in ('ALIPAY', 'WECHAT_PAY', 'CARD')),
  status text not null check (status in ('OPENING', 'OPEN', 'CLOSING', 'CLOSED', 'CAPTURED')),
  amount_fen bigint not null check (amount_fen > 0),
  received_fen bigint check (received_fen >= 0),
  -- Why the last try to pay was refused; a word of the payment service.
  decline text,
  opened_at timestamptz not null,
  captured_at timestamptz,
  -- When the worker may ask for the end of it (again), and how often it has.
  next_try timestamptz not null,
  tries int not null default 0,
  unique (order_number, attempt),
  check ((status = 'CAPTURED') = (captured_at is not null and received_fen is not null)),
  check (status in ('OPENING', 'CLOSING', 'CLOSED') or (intent is not null and client_secret is not null))
);

-- At most one attempt of an order can be paid at a time.
create unique index payment_live on payment (order_number) where status in ('OPENING', 'OPEN');
create index payment_to_close on payment (next_try) where status = 'CLOSING';
create index payment_by_time on payment (opened_at);

-- Money to be given back: wanted, asked for at the payment service, done.
create table refund (
  id bigint primary key,
  order_number text not null check (length(order_number) between 1 and 40),
  -- The wish's own name: wished twice it is given once.
  key text not null unique check (length(key) between 1 and 200),
  -- Of which intent; chosen when it is asked for, unless the wish named it.
  intent text,
  gateway_id text unique,
  reason text not null,
  amount_fen bigint not null check (amount_fen > 0),
  status text not null check (status in ('WANTED', 'ASKED', 'PENDING', 'SUCCEEDED', 'FAILED')),
  failure text,
  wanted_at timestamptz not null,
  done_at timestamptz,
  next_try timestamptz not null,
  tries int not null default 0,
  check ((status in ('SUCCEEDED', 'FAILED')) = (done_at is not null)),
  check (status not in ('PENDING', 'SUCCEEDED') or (intent is not null and gateway_id is not null))
);

create index refund_to_ask on refund (next_try) where status in ('WANTED', 'ASKED');
create index refund_of_order on refund (order_number);
create index refund_of_intent on refund (intent);
create index refund_by_time on refund (wanted_at);

-- Each notice of the payment service works once, however often it is delivered.
create table gateway_event (
  id text primary key check (length(id) between 1 and 255),
  type text not null,
  received_at timestamptz not null
);

create index gateway_event_by_time on gateway_event (received_at);

-- What somebody of the office has to look at.
create table payment_alarm (
  id bigint primary key,
  kind text not null check (kind ~ '^[A-Z_]{3,40}$'),
  -- The order's number, or the intent's or refund's name where no order is known.
  subject text not null check (length(subject) between 1 and 255),
  detail text not null check (length(detail) <= 500),
  raised_at timestamptz not null,
  settled_at timestamptz,
  settled_by text,
  check ((settled_at is null) = (settled_by is null))
);

-- The same thing is not told again while nobody has looked.
create unique index payment_alarm_open on payment_alarm (kind, subject) where settled_at is null;
create index payment_alarm_by_time on payment_alarm (raised_at desc);
