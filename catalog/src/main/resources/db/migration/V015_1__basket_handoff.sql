-- Baskets on their way from one device to another: copies that each can be taken once, until then.
create table basket_handoff (
  basket text primary key references basket on delete cascade,
  expires_at timestamptz not null
);
create index basket_handoff_expires on basket_handoff (expires_at);
