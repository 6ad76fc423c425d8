-- Each comparison of this shop's payments and refunds with those of the payment service.
create table reconciliation_run (
  id bigint primary key,
  begun_at timestamptz not null,
  -- Not there while it goes on, or when its node died.
  ended_at timestamptz,
  payments int not null default 0,
  refunds int not null default 0,
  -- Booked late: what the payment service knew and this shop did not.
  repaired int not null default 0,
  -- Told to the office: what cannot be put right without somebody looking.
  differences int not null default 0,
  problem text
);

create index reconciliation_run_by_time on reconciliation_run (begun_at desc);
create index payment_alarm_unsettled on payment_alarm (raised_at desc) where settled_at is null;
