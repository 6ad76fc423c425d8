-- Which batch the pieces of an order's line are of, since somebody packed them.
create table order_batch (
  order_number text not null,
  position int not null,
  batch_id bigint not null references batch,
  -- Who chose it; the shop itself where nobody did.
  who text not null check (length(who) between 1 and 80),
  at timestamptz not null default now(),
  primary key (order_number, position),
  foreign key (order_number, position) references order_line
);
create index order_batch_batch on order_batch (batch_id, order_number);
