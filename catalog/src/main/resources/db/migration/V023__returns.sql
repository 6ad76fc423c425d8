-- What buyers send back or complain of, and what they get for it.
create table return_case (
  -- The order's number and which of its cases it is: L2611297KQ3M8F-1.
  number text primary key check (number = order_number || '-' || ordinal),
  order_number text not null references shop_order,
  ordinal int not null check (ordinal between 1 and 999),
  -- Of the form that was sent: sent twice it is one case.
  request_key text not null check (length(request_key) between 16 and 64),
  status text not null check (status in ('REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN',
    'REFUNDING', 'REFUND_FAILED', 'REFUNDED')),
  reason text not null check (reason in ('NO_REASON', 'DAMAGED', 'SPOILED', 'WRONG_ITEM',
    'MISSING', 'NOT_AS_DESCRIBED')),
  words text check (length(words) between 1 and 500),
  requested_at timestamptz not null,
  -- Whether the goods have to come back before the money goes out.
  goods_back boolean,
  answer text check (length(answer) between 1 and 500),
  decided_by text check (length(decided_by) between 1 and 80),
  decided_at timestamptz,
  goods_at timestamptz,
  -- The wish for the money, and what it comes to; none while it is not given.
  refund_key text unique,
  refund_tries int not null default 0 check (refund_tries >= 0),
  amount_fen bigint check (amount_fen >= 0),
  -- With the last pieces of an order its freight is given back; part of the amount.
  freight_fen bigint not null default 0 check (freight_fen >= 0),
  failure text check (length(failure) between 1 and 200),
  refunded_at timestamptz,
  moved_at timestamptz not null,
  unique (order_number, ordinal),
  unique (order_number, request_key),
  check (status not in ('APPROVED', 'REFUSED', 'REFUNDING', 'REFUND_FAILED', 'REFUNDED')
    or decided_at is not null and decided_by is not null),
  check (status not in ('REFUNDING', 'REFUND_FAILED', 'REFUNDED') or amount_fen is not null),
  check ((status = 'REFUNDED') = (refunded_at is not null))
);
create index return_case_open on return_case (requested_at, number)
  where status in ('REQUESTED', 'APPROVED', 'REFUND_FAILED');
create index return_case_newest on return_case (requested_at desc, number);

create table return_line (
  case_number text not null references return_case,
  order_number text not null,
  position int not null,
  quantity int not null check (quantity between 1 and 9999),
  -- What is given back for the pieces; none while it is not.
  amount_fen bigint check (amount_fen >= 0),
  -- Whether the pieces went back on the shelf.
  sellable boolean,
  primary key (case_number, position),
  foreign key (order_number, position) references order_line (order_number, position)
);
create index return_line_order on return_line (order_number, position);

-- Photographs of goods: private files. Without a case while the form is being filled in.
create table return_picture (
  key text primary key check (key ~ '^[A-Za-z0-9_-]{32}$'),
  order_number text not null references shop_order,
  case_number text references return_case,
  position int check (position between 1 and 6),
  width int not null check (width > 0),
  height int not null check (height > 0),
  at timestamptz not null,
  check ((case_number is null) = (position is null)),
  unique (case_number, position)
);
create index return_picture_order on return_picture (order_number);
create index return_picture_loose on return_picture (at) where case_number is null;
